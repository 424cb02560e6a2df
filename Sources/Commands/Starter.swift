internal import Chronology
internal import DeliveredFiles

/// A site to begin with: an article, an event with a claim and a confirmation, what they refer to, and three pages.
struct Starter {
    /// The title of the site.
    var title: String
    /// The tag of its language, one of ``languages``.
    var language: String
    /// Where it will be published.
    var address: String
    /// Who publishes it.
    var publisher: String
    /// The day on which it is begun.
    var today: Day

    /// The languages that there is a site in.
    static let languages = DeliveredFile.starters.map { String($0.name.prefix { $0 != "." }) }

    /// The files of the site, by their paths.
    var files: [(path: String, text: String)] {
        guard let starter = DeliveredFile.starters.first(where: { $0.name == language + ".txt" }) else { return [] }
        let values = [
            "title": title.quotedForYAML, "publisher": publisher.quotedForYAML, "address": address.quotedForYAML,
            "today": "\(today)", "day": "\(today.adding(days: -3))", "next_day": "\(today.adding(days: -2))",
        ]
        let parts = String(decoding: starter.bytes, as: UTF8.self).split(separator: Self.separator)
        let site = parts.map { part in
            let end = part.firstIndex(of: "\n") ?? part.endIndex
            let text = part[end...].drop { $0 == "\n" }
            return (path: String(part[..<end]), text: Self.fill(Self.trimmed(text), with: values))
        }
        return site + [(".gitignore", "/public/\n/.public.briefgen/\n")]
    }

    /// What stands before the path of each file.
    private static let separator = "=== "

    /// A text that ends with one line break.
    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == "\n" { text.removeLast() }
        return text + "\n"
    }

    /// A text with values in place of their names in braces; what else stands in braces stays.
    private static func fill(_ text: String, with values: [String: String]) -> String {
        var (filled, rest) = ("", text[...])
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let value = values[String(rest[..<close].dropFirst())] else {
                filled += "{"
                rest = rest.dropFirst()
                continue
            }
            filled += value
            rest = rest[close...].dropFirst()
        }
        return filled + rest
    }
}
