internal import Diagnostics

extension SecurityPolicy.Directive: Hashable {}

extension SecurityPolicy {
    /// Reads `security`: for each directive what it allows besides the usual.
    static func decode(from reader: inout YAMLReader) -> SecurityPolicy {
        var policy = SecurityPolicy()
        reader.mapping("‘security’", Directive.self) { reader, directive in
            policy.sources[directive] = reader.locatedTexts(directive.rawValue).compactMap { text in
                if let source = source(text.value) { return source }
                let isUnsafe = text.value.contains("unsafe") || text.value == "*"
                reader.report(
                    "bad-policy",
                    isUnsafe
                        ? "‘\(text.value)’ lets any page run what others wrote"
                        : "‘\(text.value)’ is no source of a policy",
                    at: text.range, help: "write self, data: or an address such as https://stats.example")
                return nil
            }
        }
        return policy
    }

    /// What is allowed, as policies say it; `nil` where it is no source, or one that allows everything.
    private static func source(_ text: String) -> String? {
        switch text {
        case "self", "'self'": return "'self'"
        case "data:": return text
        default: break
        }
        guard text.hasPrefix("https://"), WebAddress.isValid(text) else { return nil }
        let plain = text.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && !";,'\"*<>".utf8.contains(byte)
        }
        return plain ? text : nil
    }
}
