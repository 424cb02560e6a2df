/// A title made of a sentence.
enum ShortTitle {
    /// How many characters a title has at most.
    static let limit = 120

    /// The sentence without its full stop; a long one up to the end of a clause, or of a word and `…`.
    static func make(from sentence: String) -> String {
        var text = sentence[...]
        while let last = text.last, last == "." || last == "!" { text.removeLast() }
        guard text.count > limit else { return String(text) }
        let head = text.prefix(limit - 1)
        if let end = endOfClause(in: head) { return String(head[..<end]) }
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<end] + "…"
    }

    /// Where the last clause of a text ends that is long enough to stand for the whole.
    private static func endOfClause(in text: Substring) -> Substring.Index? {
        var index = text.endIndex
        while index > text.startIndex {
            index = text.index(before: index)
            guard text.distance(from: text.startIndex, to: index) >= limit / 2 else { return nil }
            let next = text.index(after: index)
            if ",;:".contains(text[index]), next < text.endIndex, text[next] == " " { return index }
        }
        return nil
    }
}
