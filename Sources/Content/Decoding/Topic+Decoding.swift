internal import Diagnostics
internal import Gazetteer

extension Topic {
    private enum Key: String, CaseIterable { case name, kind, summary, partOf = "part_of", aliases }

    /// Reads a topic's front matter; `nil` where it cannot be read at all.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> Topic? {
        var topic = Topic(document: document, id: stem)
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("a topic", Key.self) { reader, key in
                switch key {
                case .name: topic.name = reader.nonEmptyText("name") ?? ""
                case .kind: topic.kind = reader.choice("kind", of: Kind.self) ?? topic.kind
                case .summary: topic.summary = reader.text("summary") ?? ""
                case .partOf: topic.partOf = reader.locatedTexts("part_of")
                case .aliases: topic.aliases = Alias.decodeAll(from: &reader)
                }
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
}

extension Alias {
    private enum Key: String, CaseIterable { case text, notAfter = "not_after" }

    /// Reads the aliases of a topic: a list of texts for each kind.
    fileprivate static func decodeAll(from reader: inout YAMLReader) -> [Alias] {
        var aliases: [Alias] = []
        reader.mapping("‘aliases’", Kind.self) { reader, kind in
            aliases += reader.list(kind.rawValue) { decode(kind, from: &$0) }
        }
        return aliases
    }

    private static func decode(_ kind: Kind, from reader: inout YAMLReader) -> Alias? {
        let place = reader.range
        var alias = Alias("", kind)
        if reader.kind == .scalar {
            alias.text = reader.text("alias") ?? ""
        } else {
            let keys = reader.mapping("an alias", Key.self) { reader, key in
                switch key {
                case .text: alias.text = reader.text("text") ?? ""
                case .notAfter: alias.notAfter = reader.texts("not_after")
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
