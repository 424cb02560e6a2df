/// A value of one of a site’s own fields, for files of data.
public enum OwnMember: Sendable, Equatable {
    case text(String)
    /// A number as it is written, in digits with a point before decimals (RFC 8259 §6).
    case number(String)
    case flag(Bool)
    case list([String])
    /// That nothing is said.
    case none

    /// The value as one text; the texts of a list.
    public var texts: [String] {
        switch self {
        case .text(let text), .number(let text): [text]
        case .flag(let flag): ["\(flag)"]
        case .list(let texts): texts
        case .none: []
        }
    }
}

extension JSONWriter {
    /// Writes the values of a site’s own fields as an object, or nothing where there are no fields.
    public mutating func ownFields(_ fields: [(name: String, value: OwnMember)]) {
        guard !fields.isEmpty else { return }
        object("fields") { json in
            for field in fields {
                switch field.value {
                case .text(let text): json.member(field.name, text)
                case .number(let digits): json.member(field.name, digits: digits)
                case .flag(let flag): json.member(field.name, flag)
                case .list(let texts): json.array(field.name) { json in for text in texts { json.string(text) } }
                case .none: json.null(field.name)
                }
            }
        }
    }
}
