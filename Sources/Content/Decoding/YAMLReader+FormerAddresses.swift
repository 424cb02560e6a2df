internal import Diagnostics

extension YAMLReader {
    /// Reads the addresses that a document had before.
    mutating func formerAddresses() -> [FormerAddress] {
        list("aliases") { $0.formerAddress() }
    }

    private mutating func formerAddress() -> FormerAddress? {
        guard let text = locatedText("aliases") else { return nil }
        do throws(FormerAddress.Problem) {
            return try FormerAddress(parsing: text)
        } catch {
            let (message, help) = Self.words(for: error, in: text.value)
            report("bad-alias", message, at: text.range, help: help)
            return nil
        }
    }

    private static func words(for problem: FormerAddress.Problem, in text: String) -> (message: String, help: String) {
        switch problem {
        case .hasHost:
            let path = text.firstRange(of: "://").map { text[$0.upperBound...].drop { $0 != "/" } } ?? ""
            return (
                "an alias is an address of this site, without its host", "write \(path.isEmpty ? "/old-name" : path)"
            )
        case .notFromTop:
            return ("an alias is a name, or a path from the top of the site that begins with /", "write /\(text)")
        case .notAPath:
            return (
                "‘\(text)’ cannot stand in an address: use letters, digits, hyphens, underscores and full stops",
                "write the name that the page had, such as old-name, or its path, such as /2019/old-name/"
            )
        }
    }
}
