internal import Diagnostics

/// What a document says of one of the site’s own fields, as it is written: what it means is for the declaration.
public struct OwnEntry: Sendable {
    /// The name of the field.
    public var name: Located<String>
    /// The one value, or those of a list.
    public var values: [Located<String>]
    /// Whether it is written as a list.
    public var isList: Bool

    /// Reads the `fields` of a document: names with texts, or with lists of texts.
    static func decode(from reader: inout YAMLReader) -> [OwnEntry] {
        var entries: [OwnEntry] = []
        reader.entries("‘fields’") { reader, name in
            let isList = reader.kind == .sequenceStart
            let values =
                isList ? reader.locatedTexts(name.value) : [reader.locatedText(name.value)].compactMap(\.self)
            if isList || !values.isEmpty { entries.append(OwnEntry(name: name, values: values, isList: isList)) }
        }
        return entries
    }
}
