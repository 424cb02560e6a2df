internal import Bounds
internal import Chronology

/// The dateline by which agencies begin a text: `VELMAR, Nov 24 (Northwire) – `.
///
/// It stays in the text; what it says is known besides.
struct Dateline {
    /// The place, as written.
    let place: String
    /// The day with its month as written, where one stands there.
    let dayText: String?
    /// The day, where the year stands there too.
    let day: Day?
    /// The agency between brackets.
    let agency: String?

    /// Reads the dateline at the beginning of a paragraph; `nil` where there is none.
    ///
    /// - Complexity: O(1): the first 160 bytes are looked at.
    init?(_ paragraph: [UInt8]) {
        let text = String(decoding: paragraph.prefix(160), as: UTF8.self)
        guard var dash = Self.dash(in: text[...]) else { return nil }
        var head = text[..<dash.lowerBound]
        guard head.utf8.count <= 100, !head.contains(". ") || head.contains(", ") || head.contains("(") else {
            return nil
        }
        // The day may stand between dashes of its own: `VELMAR — November 24, 2026 — `.
        var parts: [Substring] = []
        if let next = Self.dash(in: text[dash.upperBound...]),
            case let between = text.prefix(upTo: next.lowerBound).suffix(from: dash.upperBound),
            between.utf8.count <= 40,
            Self.isDate(between)
        {
            parts = [between]
            dash = next
        }
        var agency: String?
        if let open = head.firstIndex(of: "("), let close = head.lastIndex(of: ")"), open < close {
            let inner = head.prefix(upTo: close).suffix(from: open).dropFirst()
            if Self.isDate(inner) { parts.append(inner) } else { agency = String(inner) }
            head = head[..<open]
        }
        let places = head.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        parts = places.dropFirst() + parts
        guard let place = places.first.map(Self.trimmed), agency.map(Self.isAgency) ?? true else { return nil }
        let dated = parts.first { $0.contains(where: \.isNumber) }
        let isCountry = parts.count == 1 && Self.isName(Self.trimmed(parts[0]))
        // A place alone could be anything; with a day, an agency or its country it is a dateline.
        guard Self.isPlace(place) ? dated != nil || agency != nil || isCountry : Self.isName(place) && agency != nil
        else { return nil }
        let rest = parts.map(Self.trimmed).joined(separator: ", ")
        self.place = place
        self.agency = agency
        day = DateReader.firstDay(in: Array(rest.utf8))?.day
        dayText = dated.map(Self.trimmed)
        if let dayText, !Self.isDate(dayText[...]) { return nil }
    }

    /// The first dash between words.
    private static func dash(in text: Substring) -> Range<Substring.Index>? {
        dashes.compactMap { text.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    }

    /// Whether it says a day that is not known besides, or a place alone.
    func isNews(beside published: Day?) -> Bool { published == nil || day.map { $0 != published } ?? false }

    /// What an editor should know of it.
    var review: String {
        let parts = [place, day.map(\.description) ?? dayText, agency].compactMap { $0 }.joined(separator: ", ")
        return dayText != nil && day == nil
            ? "the dateline says \(parts), without a year" : "the dateline says \(parts)"
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let last = text.last, last == " " || last == "." && text.count > 4 { text.removeLast() }
        return String(text)
    }

    /// Whether a text is a place as datelines have it: one to four words in capitals.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (1...4).contains(words.count) && text.count >= 3 && text.contains(where: \.isLetter)
            && text.allSatisfy { $0.isUppercase || !$0.isLetter && !$0.isNumber }
    }

    private static func isAgency(_ text: String) -> Bool {
        (text.first?.isUppercase == true || ["dpa", "epd", "afp", "ap", "ats", "apa"].contains(text))
            && text.split(separator: " ").count <= 4 && !text.contains(where: \.isNumber)
    }

    /// Whether a text is a day with its month, with or without a year.
    private static func isDate(_ text: Substring) -> Bool {
        text.contains(where: \.isNumber)
            && text.split(whereSeparator: { !$0.isLetter }).contains { MonthNames.month($0.lowercased()) != nil }
    }

    /// Whether a text is the name of a place in small letters, as some agencies write it: one to four words with capitals.
    private static func isName(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "/" }
        return (1...4).contains(words.count) && text.count >= 3 && words.last?.first?.isUppercase == true
            && words.allSatisfy { ($0.first?.isUppercase == true || $0.count <= 3) && !$0.contains(where: \.isNumber) }
            && !words.contains { MonthNames.month($0.lowercased()) != nil || notPlaces.contains($0.lowercased()) }
    }

    /// Words that stand before an agency in brackets where no place does.
    private static let notPlaces: Set<String> = [
        "photo", "image", "video", "file", "source", "update", "opinion", "analysis", "explainer", "factbox", "live",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private static let dashes = [" – ", " — ", " -- ", " - ", "— ", "– "]
}
