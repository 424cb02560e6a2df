internal import Bounds
internal import Diagnostics

extension Source {
    private enum Key: String, CaseIterable {
        case name, url, country, kind, language, affiliation, reliability, summary, aliases, status, fields
    }

    /// Reads a source's front matter; `nil` where it cannot be read at all.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> Source? {
        var source = Source(document: document, id: stem)
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("a source", Key.self) { reader, key in
                switch key {
                case .name: source.name = reader.nonEmptyText("name") ?? ""
                case .url: source.url = reader.webAddress("url")
                case .country: source.country = reader.text("country") ?? ""
                case .kind:
                    guard let text = reader.locatedText("kind") else { return }
                    source.kind = Kind(rawValue: text.value) ?? .own(text.value)
                    source.kindRange = text.range
                case .language: source.language = reader.language("language")
                case .affiliation: source.affiliation = reader.text("affiliation") ?? ""
                case .reliability: source.reliability = reader.choice("reliability", of: Reliability.self)
                case .aliases: source.formerAddresses = reader.formerAddresses()
                case .summary: source.summary = reader.text("summary") ?? ""
                case .status: source.isDraft = reader.isDraft()
                case .fields: source.ownEntries = OwnEntry.decode(from: &reader)
                }
            }
            if keys?.contains(.name) == false {
                let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
                reader.report("missing-key", "a source has a ‘name’", at: top, help: "add name: …")
            }
        }
        return isWhole ? source : nil
    }
}
