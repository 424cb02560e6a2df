internal import Bounds

/// Finds sentences whose paragraph break was lost: `infrastructure.This attack`.
enum GluedSentences {
    /// The offsets at which a new paragraph should begin.
    ///
    /// A break was lost where a word of three or more small letters ends in a stop, and directly after it a word begins
    /// with a capital. Names of domains, abbreviations and titles before names are left alone.
    ///
    /// - Complexity: O(*n*).
    static func breaks(in text: [UInt8]) -> [Int] {
        var breaks: [Int] = []
        for index in text.indices {
            let stop = text[index]
            guard stop == UInt8(ascii: ".") || stop == UInt8(ascii: "!") || stop == UInt8(ascii: "?") else { continue }
            var next = index + 1
            // Closing quotation marks belong to the sentence before.
            while let length = closerLength(text, at: next) { next += length }
            guard next < text.count, startsSentence(text, at: next), endsWord(text, at: index),
                !isDomain(text, around: index)
            else { continue }
            breaks.append(next)
        }
        return breaks
    }

    private static func closerLength(_ text: [UInt8], at index: Int) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: ")") { return 1 }
        return text[within: index...].starts(with: "”".utf8) || text[within: index...].starts(with: "’".utf8) ? 3 : nil
    }

    /// A capital and a small letter, or a capital that is a word of its own; an opening quotation mark may stand before.
    private static func startsSentence(_ text: [UInt8], at start: Int) -> Bool {
        var index = start
        if text[within: index...].starts(with: "“".utf8) || text[within: index...].starts(with: "‘".utf8) { index += 3 }
        guard index + 1 < text.count, text[index].isUpper else { return false }
        return text[index + 1].isLower || (text[index + 1] == 0x20 && (text[index] == 0x41 || text[index] == 0x49))
    }

    private static func endsWord(_ text: [UInt8], at stop: Int) -> Bool {
        var start = stop
        while start > 0, stop - start < 32, text[start - 1].isLetter { start -= 1 }
        let word = text[within: start..<stop]
        guard word.count >= 3, word.suffix(3).allSatisfy(\.isLower) else { return false }
        return !abbreviations.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
    }

    /// Whether the stop stands in a name such as `Example.Com`: what follows up to the next space is a top-level domain.
    private static func isDomain(_ text: [UInt8], around stop: Int) -> Bool {
        let rest = text[within: (stop + 1)...].prefix(16).prefix { $0.isLetter }
        let before = text[within: ..<stop].suffix(64).reversed().prefix { !$0.isSpace }
        if before.contains(UInt8(ascii: "@")) || before.contains(UInt8(ascii: "/")) { return true }
        return domains.contains(String(decoding: rest.map(\.lowercased), as: UTF8.self))
    }

    private static let abbreviations: Set<String> = [
        "mrs", "prof", "capt", "col", "gen", "sgt", "rep", "sen", "gov", "rev", "hon", "inc", "ltd", "corp", "dept",
        "est",
        "vol", "fig", "etc", "approx", "maj", "adm", "cmdr", "pres", "supt",
    ]
    private static let domains: Set<String> = [
        "com", "org", "net", "info", "gov", "edu", "mil", "int", "biz", "tv", "io", "co", "uk", "de", "fr", "eu", "us",
        "news", "press", "online", "app", "js",
    ]
}
