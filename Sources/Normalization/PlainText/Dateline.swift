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
        guard let dash = Self.dashes.compactMap({ text.firstRange(of: $0)?.lowerBound }).min() else { return nil }
        var head = text[..<dash]
        guard head.utf8.count <= 100, !head.contains(". ") || head.contains(", ") else { return nil }
        var agency: String?
        if let open = head.firstIndex(of: "("), let close = head.lastIndex(of: ")"), open < close {
            agency = String(head.prefix(upTo: close).suffix(from: open).dropFirst())
            head = head[..<open]
        }
        let parts = head.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        guard let place = parts.first.map(Self.trimmed), Self.isPlace(place), agency.map(Self.isAgency) ?? true else {
            return nil
        }
        let dated = parts.dropFirst().first { $0.contains(where: \.isNumber) }
        // A place alone could be anything; with a day or an agency it is a dateline.
        guard dated != nil || agency != nil else { return nil }
        let rest = parts.dropFirst().map(Self.trimmed).joined(separator: ", ")
        self.place = place
        self.agency = agency
        day = DateReader.firstDay(in: Array(rest.utf8))?.day
        dayText = dated.map(Self.trimmed)
        if let dayText, !Self.hasMonth(dayText) { return nil }
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
        text.first?.isUppercase == true && text.split(separator: " ").count <= 4 && !text.contains(where: \.isNumber)
    }

    private static func hasMonth(_ text: String) -> Bool {
        text.split(whereSeparator: { !$0.isLetter }).contains { MonthNames.month($0.lowercased()) != nil }
    }

    private static let dashes = [" – ", " — ", " -- ", " - ", "— ", "– "]
}
