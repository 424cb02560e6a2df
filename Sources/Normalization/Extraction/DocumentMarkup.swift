/// Tells documents that a word processor wrote as HTML from pages of sites: nothing in them stands beside the text.
enum DocumentMarkup {
    /// How many nodes are looked at.
    private static let reach = 400

    /// Whether a page is one of Word, LibreOffice, Google Docs or Pages.
    ///
    /// - Complexity: O(1).
    static func isOne(_ tree: HTMLTree) -> Bool {
        for node in tree.nodes.indices.prefix(reach) {
            switch tree.tag(node) {
            case .meta:
                guard let name = tree.attribute(.name, of: node),
                    name.map(\.lowercased).elementsEqual("generator".utf8),
                    let value = tree.attribute(.content, of: node)
                else { continue }
                let program = String(decoding: value, as: UTF8.self)
                if programs.contains(where: { program.hasPrefix($0) }) { return true }
            case .body, .div, .p:
                guard let names = tree.attribute(.class, of: node) else { continue }
                let classes = names.split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
                if classes.contains("doc-content") || classes.contains("WordSection1") || classes.contains("MsoTitle") {
                    return true
                }
            default: break
            }
        }
        return false
    }

    private static let programs = [
        "Microsoft Word", "LibreOffice", "OpenOffice", "Apache OpenOffice", "Cocoa HTML Writer",
    ]
}
