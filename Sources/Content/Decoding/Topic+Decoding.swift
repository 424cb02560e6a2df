internal import Bounds
internal import Diagnostics
internal import Gazetteer

extension Topic {
    private enum Key: String, CaseIterable {
        case name, kind, summary, partOf = "part_of", aliases, status, fields, names, image, at
    }

    /// Reads a topic's front matter; `nil` where it cannot be read at all.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> Topic? {
        var topic = Topic(document: document, id: stem)
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("a topic", Key.self) { reader, key in
                switch key {
                case .name: topic.name = reader.nonEmptyText("name") ?? ""
                case .kind:
                    guard let text = reader.locatedText("kind") else { return }
                    topic.kind = Kind(rawValue: text.value) ?? .own(text.value)
                    topic.kindRange = text.range
                case .names: topic.names = reader.labels("names")
                case .summary: topic.summary = reader.text("summary") ?? ""
                case .partOf: topic.partOf = reader.locatedTexts("part_of")
                case .aliases: topic.decodeAliases(from: &reader)
                case .status: topic.isDraft = reader.isDraft()
                case .image: topic.image = LeadImage.decode(from: &reader)
                case .at: topic.point = MapPoint.decode(from: &reader)
                case .fields: topic.ownEntries = OwnEntry.decode(from: &reader)
                }
            }
            for (language, name) in topic.names.sorted(by: { $0.key < $1.key })
            where !topic.aliases.contains(where: { $0.text == name && ($0.language ?? language) == language }) {
                topic.aliases.append(Alias(name, .name, language: language))
            }
            let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
            if keys?.contains(.name) == false {
                reader.report("missing-key", "a topic has a ‘name’", at: top, help: "add name: …")
            }
            if keys?.contains(.kind) == false {
                let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
                reader.report("missing-key", "a topic has a ‘kind’", at: top, help: "one of: \(kinds)")
            }
        }
        return isWhole ? topic : nil
    }

    /// What a topic has aliases of: the kinds of its names, those of other languages, and its address.
    private enum AliasKey: RawRepresentable, CaseIterable, Hashable {
        case name(Alias.Kind)
        case language(String)
        case address

        static let allCases = Alias.Kind.allCases.map(AliasKey.name) + [.address]

        init?(rawValue: String) {
            if let key = Self.allCases.first(where: { $0.rawValue == rawValue }) {
                self = key
            } else if LanguageTag.isValid(rawValue) {
                self = .language(rawValue)
            } else {
                return nil
            }
        }

        var rawValue: String {
            switch self {
            case .name(let kind): kind.rawValue
            case .language(let tag): tag
            case .address: "address"
            }
        }
    }

    /// Reads the aliases of a topic: a list for each kind of name and for addresses, and for a language such lists of names
    /// again; a list alone is one of addresses.
    private mutating func decodeAliases(from reader: inout YAMLReader) {
        guard reader.kind != .sequenceStart else { return formerAddresses = reader.formerAddresses() }
        reader.mapping("‘aliases’", AliasKey.self) { reader, key in
            switch key {
            case .name(let kind): aliases += Alias.decode(kind, from: &reader)
            case .language(let tag):
                reader.mapping("names in a language", Alias.Kind.self) { reader, kind in
                    aliases += Alias.decode(kind, language: tag, from: &reader)
                }
            case .address: formerAddresses = reader.formerAddresses()
            }
        }
    }
}

extension Alias {
    private enum Key: String, CaseIterable { case text, notAfter = "not_after", notBefore = "not_before" }

    /// Reads the aliases of one kind.
    fileprivate static func decode(
        _ kind: Kind, language: String? = nil, from reader: inout YAMLReader
    ) -> [Alias] {
        reader.list(kind.rawValue) { alias(kind, language, from: &$0) }
    }

    private static func alias(_ kind: Kind, _ language: String?, from reader: inout YAMLReader) -> Alias? {
        let place = reader.range
        var alias = Alias("", kind, language: language)
        if reader.kind == .scalar {
            alias.text = reader.text("alias") ?? ""
        } else {
            let keys = reader.mapping("an alias", Key.self) { reader, key in
                switch key {
                case .text: alias.text = reader.text("text") ?? ""
                case .notAfter: alias.notAfter = reader.texts("not_after")
                case .notBefore: alias.notBefore = reader.texts("not_before")
                }
            }
            guard keys != nil else { return nil }
        }
        guard !alias.text.isEmpty else {
            reader.report("missing-key", "an alias has a text", at: place)
            return nil
        }
        return alias
    }
}
