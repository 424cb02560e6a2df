/// The posts, pages and files that an export of WordPress (WXR) lists, with every field that it has for them.
public struct WordPressExport: Sendable {
    /// An entry of the export.
    public struct Item: Sendable {
        /// `post`, `page`, `attachment`, or a kind of the site's own.
        public var type: String
        /// What the export says of it, in its order; a field can stand there several times.
        public var fields: [Field] = []
        /// The text, as WordPress keeps it.
        public var content: [UInt8] = []
        /// The line on which the entry starts, from 1.
        public var line: Int
        /// The line on which its text starts.
        public var contentLine: Int
        /// How many comments of readers it has.
        public var comments = 0

        /// What a field says; empty where there is none.
        public func value(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }
    }

    /// A field, by the name of its element; `category.post_tag`, `meta.KEY` are those of a kind or key.
    public struct Field: Sendable, Hashable {
        /// The name of the element, and what tells it from others of that name.
        public var name: String
        /// Its text, without space at both ends.
        public var value: String
        /// The line on which it starts, from 1.
        public var line: Int
    }

    /// The entries, in their order.
    public private(set) var items: [Item] = []
    /// The address of the site.
    public private(set) var address: String?
    /// The language of the site.
    public private(set) var language: String?

    /// Reads an export.
    ///
    /// - Returns: `nil` where the text is XML of another kind.
    /// - Throws: `ImportError` where it is too deep or too tangled.
    /// - Complexity: O(*n*).
    public init?(_ text: [UInt8]) throws(ImportError) {
        guard text.prefix(8_000).firstRange(of: Array("wordpress.org/export".utf8)) != nil else { return nil }
        let tree = try XMLReader.tree(of: text[...])
        guard let root = tree.root, tree.name(root) == "rss", let channel = tree.child("channel", of: root) else {
            return nil
        }
        address = tree.line("wp:base_site_url", "link", of: channel)
        language = tree.line("language", of: channel).flatMap(LanguageTag.normalised)
        var names: [String: String] = [:]
        for author in tree.children(channel) where tree.name(author) == "wp:author" {
            if let login = tree.line("wp:author_login", of: author) {
                names[login] = tree.line("wp:author_display_name", of: author) ?? login
            }
        }
        for node in tree.children(channel) where tree.name(node) == "item" {
            items.append(Self.item(node, of: tree, names: names))
        }
    }

    private static func item(_ node: Int, of tree: XMLTree, names: [String: String]) -> Item {
        let line = Int(tree.nodes[node].line)
        var item = Item(type: tree.line("wp:post_type", of: node) ?? "post", line: line, contentLine: line)
        for child in tree.children(node) {
            let name = tree.name(child)
            let line = Int(tree.nodes[child].line)
            let value = String(decoding: tree.text(child).trimmed, as: UTF8.self)
            switch name {
            case "content:encoded":
                item.content = tree.text(child)
                item.contentLine = line
            case "wp:comment": item.comments += 1
            case "category":
                let domain = tree.attribute("domain", of: child) ?? "category"
                item.fields.append(Field(name: "category.\(domain)", value: value, line: line))
            case "wp:postmeta":
                let key = tree.line("wp:meta_key", of: child) ?? ""
                let text = tree.child("wp:meta_value", of: child).map { String(decoding: tree.text($0), as: UTF8.self) }
                item.fields.append(Field(name: "meta.\(key)", value: text ?? "", line: line))
            case "dc:creator": item.fields.append(Field(name: name, value: names[value] ?? value, line: line))
            default: item.fields.append(Field(name: name, value: value, line: line))
            }
        }
        return item
    }
}
