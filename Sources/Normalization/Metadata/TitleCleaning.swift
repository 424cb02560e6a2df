/// Takes the site's name off a title.
enum TitleCleaning {
    /// The title without a site's name at either end: `Title - The Site`, `The Site | Title`.
    ///
    /// - Parameter names: What the page calls its site. Without a match only a short end after `|` or ` - ` goes.
    static func withoutSite(_ title: String, names: [String]) -> String {
        let keys = Set(names.map { Phrases.key(of: $0.utf8).replacing(" ", with: "") }.filter { !$0.isEmpty })
        var title = Substring(title)
        var changed = true
        while changed {
            changed = false
            for separator in [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", "|", "｜", "ㅣ"] {
                guard let range = title.ranges(of: separator).last else { continue }
                let end = title[range.upperBound...]
                let isKnown = keys.contains { isSite(end, $0) }
                if isKnown
                    || (separator.contains("|") && end.utf8.count <= 30 && title[..<range.lowerBound].utf8.count > 20)
                {
                    title = title[..<range.lowerBound]
                    changed = true
                } else if let first = title.ranges(of: separator).first,
                    keys.contains(where: { isSite(title[..<first.lowerBound], $0) })
                {
                    title = title[first.upperBound...]
                    changed = true
                }
            }
        }
        return String(title.drop { $0 == " " })
    }

    private static func isSite(_ text: Substring, _ key: String) -> Bool {
        let text = Phrases.key(of: text.utf8).replacing(" ", with: "")
        return text == key || (text.count > 3 && (key.hasPrefix(text) || text.hasPrefix(key) || key.hasSuffix(text)))
    }

    /// Whether two titles, by their keys, name the same article: one is in the other, or most words are the same.
    static func agree(_ one: String, _ other: String) -> Bool {
        if one == other || one.hasPrefix(other) || other.hasPrefix(one) || one.hasSuffix(other) || other.hasSuffix(one)
        {
            return true
        }
        let (left, right) = (Set(one.split(separator: " ")), Set(other.split(separator: " ")))
        let common = left.intersection(right).count
        return 5 * common > 3 * (left.count + right.count - common)
    }
}
