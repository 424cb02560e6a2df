internal import Bounds
internal import Chronology

/// A line that says where a text came out: `Source: Harbour News`, `Originally published on 18 November 2026 at https://…`.
struct OriginLine {
    private(set) var publication: String?
    private(set) var address: String?
    private(set) var day: Day?

    /// Reads a line; `nil` where it says nothing of the kind.
    ///
    /// - Complexity: O(*n*); lines of more than 300 bytes are not looked at.
    init?(_ line: [UInt8]) {
        guard line.count <= 300 else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        let lower = text.lowercased()
        guard let opening = Self.openings.first(where: { lower.hasPrefix($0) }) else { return nil }
        let isSourceLine = opening.hasSuffix(":")
        address = text.split(separator: " ").first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
            .map { String($0.prefix { !")]>,\"".contains($0) }) }
        if address?.hasSuffix(".") == true { address?.removeLast() }
        day = DateReader.firstDay(in: line)?.day
        let rest = text.dropFirst(opening.count).drop { $0 == " " }
        publication =
            isSourceLine
            ? Self.name(rest)
            : ["by ", "in ", "on "].lazy
                .compactMap { rest.hasPrefix($0) ? Self.name(rest.dropFirst($0.count)) : nil }.first
        if isSourceLine, address == nil, publication == nil { return nil }
    }

    /// The name that a text is: up to a comma, a stroke, a day or an address; `nil` where it is a sentence or several names.
    private static func name(_ text: Substring) -> String? {
        var name = text.firstRange(of: "http").map { text.prefix(upTo: $0.lowerBound) } ?? text
        for end in [" on ", " in ", " at ", " (", ",", "|", " – ", " - "] {
            if let cut = name.firstRange(of: end) { name = name[..<cut.lowerBound] }
        }
        while let last = name.last, last == " " || last == "." { name.removeLast() }
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), name.first?.isUppercase ?? false, !name.contains(where: \.isNumber) else {
            return nil
        }
        return String(name)
    }

    private static let openings = [
        "originally published", "first published", "this article was originally published",
        "this article was first published", "this story was originally published", "this article first appeared",
        "source:", "quelle:", "fuente:", "источник:", "джерело:", "المصدر:", "منبع:", "מקור:", "published by:",
        "publication:",
    ]
}
