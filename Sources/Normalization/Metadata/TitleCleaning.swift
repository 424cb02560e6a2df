internal import Bounds

/// Takes the site's name off a title.
enum TitleCleaning {
    /// The title without a site's name at either end: `Title - The Site`, `The Site | Title`.
    ///
    /// - Parameter names: What the page calls its site. Without a match only a short end after `|` or ` - ` goes.
    static func withoutSite(_ title: String, names: [String]) -> String {
        let keys = Set(names.map { Phrases.key(of: $0.utf8).filter { $0 != " " } }.filter { !$0.isEmpty })
        var title = Substring(title)
        var changed = true
        while changed {
            changed = false
            for separator in [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", "|", "｜", "ㅣ"] {
                guard let (first, last) = ranges(of: separator, in: title) else { continue }
                let end = title[last.upperBound...]
                let isKnown = keys.contains { isSite(end, $0) }
                if isKnown
                    || (separator.contains("|") && end.utf8.count <= 30 && title[..<last.lowerBound].utf8.count > 20)
                {
                    title = title[..<last.lowerBound]
                    changed = true
                } else if keys.contains(where: { isSite(title[..<first.lowerBound], $0) }) {
                    title = title[first.upperBound...]
                    changed = true
                }
            }
        }
        return String(title.drop { $0 == " " })
    }

    /// The title of a page of a wiki without the name of the part of the wiki in which it stands: `Portal:`.
    static func withoutNamespace(_ title: String) -> String {
        for name in ["Portal:", "Portail:", "Портал:", "بوابة:", "درگاه:", "פורטל:", "Draft:"]
        where title.hasPrefix(name) {
            return String(title.dropFirst(name.count).drop { $0 == " " })
        }
        return title
    }

    /// Where a separator stands first and last.
    private static func ranges(
        of separator: String, in title: Substring
    ) -> (first: Range<String.Index>, last: Range<String.Index>)? {
        let (bytes, mark) = (Array(title.utf8), Array(separator.utf8))
        let starts = bytes.indices.filter { bytes[$0] == mark[0] && bytes[within: $0...].starts(with: mark) }
        guard let first = starts.first, let last = starts.last else { return nil }
        func range(_ start: Int) -> Range<String.Index> {
            let index = title.utf8.index(title.startIndex, offsetBy: start)
            return index..<title.utf8.index(index, offsetBy: mark.count)
        }
        return (range(first), range(last))
    }

    private static func isSite(_ text: Substring, _ key: String) -> Bool {
        let text = Phrases.key(of: text.utf8).filter { $0 != " " }
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
