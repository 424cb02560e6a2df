internal import Content
internal import JSONWriting

/// What a value of front matter can be, as JSON Schema says it.
indirect enum Shape: Sendable {
    case text
    case flag
    case number
    case integer(ClosedRange<Int>)
    /// A text of a certain form: a regular expression of ECMA 262.
    case pattern(String)
    case choice([String])
    case list(Shape)
    case record(Record)
    /// A mapping with keys of the site’s own.
    case openRecord
    /// One of several shapes.
    case either([Shape])

    /// The keys of a mapping.
    struct Record: Sendable {
        let keys: [(name: String, shape: Shape, description: String)]
        let required: [String]

        init(_ keys: [(String, Shape, String)], required: [String] = []) {
            self.keys = keys
            self.required = required
        }
    }

    /// A word for each case of an enumeration.
    static func cases<Choice: RawRepresentable<String> & CaseIterable>(of type: Choice.Type) -> Shape {
        .choice(type.allCases.map(\.rawValue))
    }

    /// Words for readers: one text, or one for each language.
    static let texts = Shape.either([.text, .openRecord])

    /// The shape of one of the site’s own fields.
    init(_ kind: OwnField.Kind) {
        self =
            switch kind {
            case .text, .date: .text
            case .number: .number
            case .flag: .flag
            case .list: .list(.text)
            case .topic, .source, .event: .pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
            case .choice(let words): .choice(words)
            }
    }

    /// Writes the members of a schema.
    func write(to json: inout JSONWriter) {
        switch self {
        case .text:
            json.array("type") { json in
                json.string("string")
                json.string("number")
            }
        case .flag: json.member("type", "boolean")
        case .number: json.member("type", "number")
        case .integer(let bounds):
            json.member("type", "integer")
            json.member("minimum", bounds.lowerBound)
            json.member("maximum", bounds.upperBound)
        case .pattern(let pattern):
            json.member("type", "string")
            json.member("pattern", pattern)
        case .choice(let words): json.array("enum") { json in for word in words { json.string(word) } }
        case .list(let element):
            json.member("type", "array")
            json.object("items") { element.write(to: &$0) }
        case .record(let record): record.write(to: &json)
        case .openRecord: json.member("type", "object")
        case .either(let shapes):
            json.array("anyOf") { json in
                for shape in shapes { json.object { shape.write(to: &$0) } }
            }
        }
    }
}

extension Shape.Record {
    /// Writes the members of a schema.
    func write(to json: inout JSONWriter) {
        json.member("type", "object")
        json.object("properties") { json in
            for key in keys {
                json.object(key.name) { json in
                    if !key.description.isEmpty { json.member("description", key.description) }
                    key.shape.write(to: &json)
                }
            }
        }
        if !required.isEmpty { json.array("required") { json in for key in required { json.string(key) } } }
        json.member("additionalProperties", false)
    }
}
