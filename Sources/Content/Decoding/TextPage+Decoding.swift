internal import Bounds
internal import Diagnostics

extension TextPage {
    private enum Key: String, CaseIterable { case title, summary, navigation, order, aliases, status, template, fields }

    /// Reads a page's front matter; `nil` where it cannot be read at all.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> TextPage? {
        var page = TextPage(document: document, id: stem)
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("a page", Key.self) { reader, key in
                switch key {
                case .title: page.title = reader.nonEmptyText("title") ?? ""
                case .summary: page.summary = reader.text("summary") ?? ""
                case .navigation: page.navigation = reader.flag("navigation") ?? false
                case .aliases: page.formerAddresses = reader.formerAddresses()
                case .order: page.order = reader.integer("order", in: 0...10_000) ?? 0
                case .status: page.isDraft = reader.isDraft()
                case .template: page.template = reader.locatedText("template")
                case .fields: page.ownEntries = OwnEntry.decode(from: &reader)
                }
            }
            if keys?.contains(.title) == false {
                let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
                reader.report("missing-key", "a page has a ‘title’", at: top, help: "add title: …")
            }
        }
        return isWhole ? page : nil
    }
}
