/// A JSON text (RFC 8259), read to be looked at.
public enum JSONValue: Equatable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    /// Reads a text; `nil` where it is not JSON.
    public init?(_ text: String) {
        var reader = Reader(rest: Array(text.unicodeScalars)[...])
        guard let value = reader.value(), reader.isAtEnd else { return nil }
        self = value
    }

    /// A member of an object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// An element of an array.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    private struct Reader {
        var rest: ArraySlice<Unicode.Scalar>

        var isAtEnd: Bool {
            mutating get {
                skipSpace()
                return rest.isEmpty
            }
        }

        mutating func value() -> JSONValue? {
            skipSpace()
            switch rest.first {
            case "{": return object()
            case "[": return array()
            case "\"": return string().map(JSONValue.string)
            case "t": return word("true") ? .bool(true) : nil
            case "f": return word("false") ? .bool(false) : nil
            case "n": return word("null") ? .null : nil
            default: return number()
            }
        }

        private mutating func object() -> JSONValue? {
            var members: [String: JSONValue] = [:]
            rest.removeFirst()
            if skip("}") { return .object(members) }
            repeat {
                skipSpace()
                guard let key = string(), skip(":"), let value = value(), members.updateValue(value, forKey: key) == nil
                else {
                    return nil
                }
            } while skip(",")
            return skip("}") ? .object(members) : nil
        }

        private mutating func array() -> JSONValue? {
            var elements: [JSONValue] = []
            rest.removeFirst()
            if skip("]") { return .array(elements) }
            repeat {
                guard let value = value() else { return nil }
                elements.append(value)
            } while skip(",")
            return skip("]") ? .array(elements) : nil
        }

        private mutating func string() -> String? {
            guard rest.popFirst() == "\"" else { return nil }
            var text = String.UnicodeScalarView()
            while let scalar = rest.popFirst() {
                switch scalar {
                case "\"": return String(text)
                case "\\":
                    guard let escaped = escape() else { return nil }
                    text.append(escaped)
                case "\u{0}"..<" ": return nil
                default: text.append(scalar)
                }
            }
            return nil
        }

        private mutating func escape() -> Unicode.Scalar? {
            switch rest.popFirst() {
            case "n": return "\n"
            case "t": return "\t"
            case "r": return "\r"
            case "u":
                guard rest.count >= 4 else { return nil }
                let digits = String(String.UnicodeScalarView(rest.prefix(4)))
                rest = rest.dropFirst(4)
                return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            case let scalar?: return "\"\\/".unicodeScalars.contains(scalar) ? scalar : nil
            case nil: return nil
            }
        }

        private mutating func number() -> JSONValue? {
            let digits = rest.prefix { "+-.0123456789eE".unicodeScalars.contains($0) }
            rest = rest.dropFirst(digits.count)
            return Double(String(String.UnicodeScalarView(digits))).map(JSONValue.number)
        }

        private mutating func word(_ word: String) -> Bool {
            guard rest.starts(with: word.unicodeScalars) else { return false }
            rest = rest.dropFirst(word.unicodeScalars.count)
            return true
        }

        private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
            skipSpace()
            guard rest.first == scalar else { return false }
            rest.removeFirst()
            return true
        }

        private mutating func skipSpace() {
            rest = rest.drop { " \n\r\t".unicodeScalars.contains($0) }
        }
    }
}
