public import Content

/// A line of a header: what it is called, and what it says.
///
/// Mappings are taken apart: `cover: {image: a.jpg}` is the field `cover.image`.
public struct HeaderField: Sendable, Hashable {
    /// The name as it is written, with those of the mappings around it.
    public var name: String
    /// A text, a list, or nothing.
    public var value: PlainValue
    /// The line of the file on which it stands, from 1.
    public var line: Int

    /// By what it is compared: small letters, `_` for `-`, without the mappings in which sites put fields of their own.
    var key: String {
        var key = name.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        for wrapper in ["extra.", "params.", "taxonomies.", "taxonomy.", "seo.", "og.", "metadata.", "social."]
        where key.hasPrefix(wrapper) {
            key = String(key.dropFirst(wrapper.count))
        }
        return key
    }

    /// What it says, on one line.
    public var shown: String { Self.shown(value) }

    /// The text, or the first text of a list; empty where there is none.
    var text: String { texts.first ?? "" }

    /// The text, or the texts of a list; of mappings in a list their names.
    var texts: [String] { Self.texts(value) }

    private static func texts(_ value: PlainValue) -> [String] {
        switch value {
        case .none: []
        case .text(let text): text.isEmpty ? [] : [text]
        case .list(let elements): elements.flatMap(texts)
        case .mapping(let members):
            ["name", "title", "label", "display_name", "id", "path", "url", "src"].lazy
                .compactMap { key in members.first { $0.key.lowercased() == key } }.first.map { texts($0.value) } ?? []
        }
    }

    private static func shown(_ value: PlainValue) -> String {
        switch value {
        case .none: ""
        case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
        case .list(let elements): "[" + elements.map(shown).joined(separator: ", ") + "]"
        case .mapping(let members): "{" + members.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    /// The fields of a value, those of mappings apart.
    static func flattened(_ name: String, _ value: PlainValue, line: Int) -> [HeaderField] {
        guard case .mapping(let members) = value, !members.isEmpty else {
            return [HeaderField(name: name, value: value, line: line)]
        }
        return members.flatMap { flattened("\(name).\($0.key)", $0.value, line: line) }
    }
}
