internal import Chronology
internal import Content
internal import Slugs

/// The name of a proposed event in addresses: the words that carry its title, and its date.
enum EventIdentifier {
    /// How many words of a title it has at most, and how many letters they have together.
    private static let (wordLimit, lengthLimit) = (5, 48)

    /// The first words of a title that are neither function words nor words of time, and the date.
    static func make(title: String, date: EDTFDate?) -> String {
        var name = ""
        var count = 0
        let words = title.split { $0.isWhitespace || "-–—/".contains($0) }.map(key)
        for (index, word) in words.enumerated() where count < wordLimit {
            guard !WordClass.isOpen(word), !WordClass.pronouns.contains(word), !isTime(word),
                !isDay(
                    word, between: index > 0 ? words[index - 1] : "", index + 1 < words.count ? words[index + 1] : "")
            else { continue }
            let slug = Slug.make(from: word)
            guard !slug.isEmpty, count == 0 || name.utf8.count + slug.utf8.count < lengthLimit else { continue }
            name += count == 0 ? String(slug.prefix(lengthLimit)) : "-" + slug
            count += 1
        }
        if name.isEmpty { name = "event" }
        return date.map { name + "-" + Slug.make(from: $0.description) } ?? name
    }

    /// A word in small letters without its ending in *’s*; the stops of ‘U.N.’ and the commas of ‘89,000’ are left out.
    private static func key(_ word: Substring) -> String {
        var key = Word.bare(word).lowercased().replacing("’", with: "'").replacing(",", with: "")
        if key.hasSuffix("'s") { key.removeLast(2) }
        return key.contains(where: \.isNumber) ? key : key.replacing(".", with: "")
    }

    /// Whether a word is the number of a day beside a month.
    private static func isDay(_ word: String, between before: String, _ after: String) -> Bool {
        guard let number = Int(word), (1...31).contains(number) else { return false }
        return months.contains(before) || months.contains(after)
    }

    private static func isTime(_ word: String) -> Bool {
        if times.contains(word) || months.contains(word) { return true }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return false }
        let rest = word.dropFirst(digits.count)
        return digits.count == 4 && rest.isEmpty && (digits.hasPrefix("19") || digits.hasPrefix("20"))
            || ["st", "nd", "rd", "th"].contains(rest)
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
        "tomorrow", "tonight", "day", "days", "week", "weeks", "weekend", "month", "months", "year", "years", "early",
        "late", "last", "next", "later", "earlier", "ago", "morning", "afternoon", "evening", "night", "overnight",
    ]
}
