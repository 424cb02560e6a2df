internal import Bounds

/// Finds the running heads, running feet and page numbers of a text that was laid out in pages, as PDFs give it.
enum RunningHeads {
    /// Marks the lines that come again from page to page with nothing but another number in them, and the numbers of
    /// pages that count up.
    ///
    /// - Complexity: O(*n*).
    static func mark(_ lines: inout [TextLine], feeds: Set<Int>) {
        // Behind the last page stands no form feed.
        let last = feeds.isEmpty ? nil : lines.lastIndex { !$0.text.isEmpty }
        let numbers = lines.indices.filter { index in
            number(lines[index].text) != nil
                && (lines[index].isAlone || index == last || !feeds.isDisjoint(with: [index, index + 1]))
        }
        let counting = counted(numbers.map { ($0, number(lines[$0].text) ?? 0) })
        var places: [String: [Int]] = [:]
        for index in lines.indices where !lines[index].text.isEmpty && lines[index].weight <= 120 {
            let key = Phrases.key(of: lines[index].text.filter { !$0.isDigit })
            if key.utf8.count >= 4 { places[key, default: []].append(index) }
        }
        for same in places.values where same.count >= 2 {
            let hasNumbers = counted(same.map { ($0, lastNumber(lines[$0].text)) }).count == same.count
            let beginPages = same.allSatisfy { isAtPageEdge($0, in: lines, feeds: feeds, counting) }
            if hasNumbers || beginPages, same.allSatisfy({ !SentenceEnd.ends(lines[$0].text) }) {
                for index in same { lines[index].isRunningHead = true }
            }
        }
        for index in counting { lines[index].isRunningHead = true }
    }

    /// The positions of numbers that count up by one, two and more of them.
    private static func counted(_ numbers: [(Int, Int)]) -> Set<Int> {
        guard numbers.count >= 2, zip(numbers, numbers.dropFirst()).allSatisfy({ $1.1 == $0.1 + 1 }) else { return [] }
        return Set(numbers.map(\.0))
    }

    /// Whether a line is the first or last of a page: beside a form feed, the end of the text or the number of a page.
    private static func isAtPageEdge(_ index: Int, in lines: [TextLine], feeds: Set<Int>, _ numbers: Set<Int>) -> Bool {
        let near = lines.indices[within: (index - 2)..<(index + 3)]
        return near.contains { feeds.contains($0) || numbers.contains($0) } || index < 2
    }

    /// The number that a line is: `12`, `- 12 -`, `Page 12`, `12/40`.
    private static func number(_ line: [UInt8]) -> Int? {
        guard line.count <= 20, line.contains(where: \.isDigit) else { return nil }
        let words = Phrases.key(of: line).split(separator: " ").filter { !pageWords.contains(String($0)) }
        guard (1...2).contains(words.count), words.allSatisfy({ Int($0) != nil }), let first = words.first else {
            return nil
        }
        return Int(first)
    }

    private static func lastNumber(_ line: [UInt8]) -> Int {
        let words = Phrases.key(of: line).split(separator: " ")
        return words.last { Int($0) != nil }.flatMap { Int($0) } ?? -2
    }

    private static let pageWords: Set<String> = [
        "page", "p", "of", "seite", "von", "página", "de", "sur", "страница", "صفحة",
    ]
}
