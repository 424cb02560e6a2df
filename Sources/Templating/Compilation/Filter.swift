/// What changes a value on its way out: `{{ page.title | upper }}`.
enum Filter: String, CaseIterable {
    case upper, lower, truncate, date, join, count, `default`, url

    static var names: [String] { allCases.map(\.rawValue) }

    /// What it can be used on, in words.
    var takes: String {
        switch self {
        case .upper, .lower, .truncate, .url: "texts"
        case .date: "dates"
        case .join, .count: "lists"
        case .default: "texts and numbers"
        }
    }

    /// How it is written.
    var example: String {
        switch self {
        case .upper: "{{ page.title | upper }}"
        case .lower: "{{ page.title | lower }}"
        case .truncate: "{{ page.summary | truncate(80) }}"
        case .date: "{{ event.date | date }}, or date(\"year\"), date(\"month\"), date(\"day\")"
        case .join: "{{ event.topics | join(\", \") }}"
        case .count: "{{ event.topics | count }}"
        case .default: "{{ event.place | default(\"–\") }}"
        case .url: "{{ \"assets/logo.svg\" | url }}"
        }
    }

    /// A text of no more than so many characters, cut between words, with an ellipsis where it is cut.
    ///
    /// - Complexity: O(*n*) in the limit.
    static func truncated(_ text: String, to limit: Int) -> String {
        guard let end = text.index(text.startIndex, offsetBy: max(1, limit), limitedBy: text.endIndex),
            end < text.endIndex
        else { return text }
        var cut = text[..<end]
        if !text[end].isWhitespace, let space = cut.lastIndex(where: \.isWhitespace) { cut = cut[..<space] }
        while let last = cut.last, last.isWhitespace || last.isPunctuation { cut.removeLast() }
        return cut + "…"
    }
}
