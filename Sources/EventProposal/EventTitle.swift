internal import Bounds
internal import Attribution
internal import Chronology

/// A title made of the sentence that reports an event, as an editor would shorten it.
///
/// Who says so and when are told beside the title, so it has neither: ‘The port stayed closed on 18 November after a
/// strike, the ministry said’ becomes ‘The port stayed closed after a strike’. A denial and a threat keep their speaker,
/// without whom they would say the opposite, or nothing.
struct EventTitle {
    /// How many characters a title has at most.
    static let limit = 90

    private let prose: Prose
    private let words: [Word]
    /// What is left of each word; `nil` for one that is left out.
    private var texts: [String?]

    /// A title for a sentence.
    ///
    /// - Complexity: O(*n*) in the bytes of the sentence.
    static func make(from sentence: Range<Int>, of prose: Prose, claim: Claim, date: TemporalExpression) -> String {
        var title = EventTitle(prose: prose, words: Word.words(in: sentence, of: prose))
        let whole = title.text
        let statement = Statement(of: claim, in: sentence, title.words, prose)
        if let statement { title.leaveOut(statement) }
        if date.isResolved { title.leaveOut(date.bytes, within: statement?.kept ?? title.words.indices) }
        title.leaveOutConnective()
        let text = title.text
        let isEnough = text.split(separator: " ").count >= 3
        return Self.shortened(isEnough ? text : whole)
    }

    /// Where a sentence says what a claim states, apart from who states it; `nil` where it has no such part.
    static func stated(by claim: Claim, in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
        guard claim.cue != nil, claim.by != nil else { return nil }
        let words = Word.words(in: sentence, of: prose)
        guard let kept = Statement(of: claim, in: sentence, words, prose)?.kept, let first = kept.first,
            let last = kept.last
        else { return nil }
        return words[first].bytes.lowerBound..<words[last].bytes.upperBound
    }

    private init(prose: Prose, words: [Word]) {
        self.prose = prose
        self.words = words
        texts = words.map { prose.words(in: $0.bytes) }
    }

    private mutating func leaveOut(_ statement: Statement) {
        for index in words.indices where !statement.kept.contains(index) { texts[index] = nil }
        for (index, text) in statement.replacements where texts.indices.contains(index) {
            texts[index] = text.isEmpty ? nil : text
        }
    }

    /// Leaves out a date that only says when: one that stands by itself, or after ‘on’, ‘in’, ‘at’ or ‘during’.
    private mutating func leaveOut(_ date: Range<Int>, within kept: Range<Int>) {
        guard var first = kept.first(where: { words[$0].bytes.upperBound > date.lowerBound }),
            let last = kept.last(where: { words[$0].bytes.lowerBound < date.upperBound }), first <= last,
            !words[last].key.hasSuffix("'s"), !["since", "until", "from", "by"].contains(words[first].key)
        else { return }
        // The sentence begins behind its ‘But’.
        let isConnected = first > kept.lowerBound && Self.connectives.contains(words[kept.lowerBound].key)
        let start = kept.lowerBound + (isConnected ? 1 : 0)
        func previous(_ choice: Set<String>) -> Bool { first > start && choice.contains(words[first - 1].key) }
        while previous(["the", "early", "late"]) { first -= 1 }
        if previous(["on", "in", "at", "during"]) {
            first -= 1
        } else if first > start, !words[first - 1].endsClause, WordClass.isOpen(words[first - 1].key) {
            return
        }
        while previous(["early", "late", "beginning", "starting"]) { first -= 1 }
        if previous(["and", "or", "but", "from", "since", "until", "of"]) { return }
        // ‘on November 14 and 15’ names a day more.
        if last + 2 < kept.upperBound, !words[last].endsClause, ["and", "or", "to"].contains(words[last + 1].key),
            words[last + 2].key.first?.isNumber == true
        {
            return
        }
        let ends = words[last].endsClause
        guard ends || last + 1 >= kept.upperBound || isFree(last + 1, atStart: first == start) else { return }
        if first > start { moveSigns(from: last, to: first - 1, isInside: ends && last + 1 < kept.upperBound) }
        for index in first...last { texts[index] = nil }
    }

    /// Hands the signs behind a word that is left out to the word before; of two commas one is enough.
    private mutating func moveSigns(from last: Int, to previous: Int, isInside: Bool) {
        let text = prose.words(in: words[last].bytes)
        if !words[previous].endsClause {
            texts[previous]? += text.suffix(
                from: text.lastIndex { $0.isLetter || $0.isNumber }.map(text.index(after:)) ?? text.startIndex)
        } else if isInside {
            texts[previous] = texts[previous].map { String(Self.withoutSign($0)) }
        }
    }

    /// Whether a word can follow what is left out: it begins a phrase of its own.
    private func isFree(_ index: Int, atStart: Bool) -> Bool {
        let word = words[index]
        if atStart {
            return word.isName || WordClass.articles.contains(word.key) || WordClass.pronouns.contains(word.key)
        }
        return word.key.isEmpty || WordClass.prepositions.contains(word.key) && word.key != "of"
            || WordClass.conjunctions.contains(word.key)
    }

    /// Leaves out ‘But’, ‘Meanwhile,’ and the like at the beginning.
    private mutating func leaveOutConnective() {
        guard let first = texts.firstIndex(where: { $0 != nil }), Self.connectives.contains(words[first].key),
            texts.count > first + 1
        else { return }
        texts[first] = nil
    }

    private static let connectives: Set<String> = [
        "but", "and", "meanwhile", "however", "also", "separately", "earlier", "later", "moreover", "additionally",
        "then", "yet", "still",
    ]

    /// What is left, as a title: it begins with a capital and ends without a full stop.
    private var text: String {
        var text = texts.compactMap(\.self).joined(separator: " ")[...]
        while let last = text.last, ",;:.!–—-".contains(last) || last == " " {
            if last == ".", Self.isAbbreviated(text) { break }
            text.removeLast()
        }
        while let first = text.first, ",;:–— ".contains(first) { text.removeFirst() }
        for (mark, bare) in [(",”", "”"), (",\"", "\"")] where text.hasSuffix(mark) {
            text = text.dropLast(mark.count) + bare
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Whether the last word has full stops in it, as ‘U.S.’ has.
    private static func isAbbreviated(_ text: Substring) -> Bool {
        let word = text.split(separator: " ").last ?? ""
        return !word.hasSuffix("..") && word.dropLast().contains(".")
    }

    private static func withoutSign(_ text: String) -> Substring {
        var text = text[...]
        while let last = text.last, ",;:".contains(last) { text.removeLast() }
        return text
    }

    /// A title of at most ``limit`` characters: without an inserted clause, up to the end of a clause, of a phrase, or of a
    /// word and `…`.
    static func shortened(_ text: String) -> String {
        guard text.count > limit else { return text }
        let words = withoutInsertion(text.split(separator: " "))
        guard words.reduce(-1, { $0 + $1.count + 1 }) > limit else { return words.joined(separator: " ") }
        var ends: [Int: Int] = [:]
        var length = -1
        var hasVerb = false
        for (index, word) in words.enumerated() {
            length += word.count + 1
            guard length < limit, index + 1 < words.count else { break }
            let key = Word.bare(word).lowercased()
            hasVerb = hasVerb || WordClass.isVerb(key)
            guard length >= limit / 3, hasVerb, !WordClass.isOpen(key) else { continue }
            let next = Word.bare(words[index + 1]).lowercased()
            let isClause = word.last.map { ",;:".contains($0) } ?? false
            if isClause || WordClass.conjunctions.contains(next) && !["and", "or", "that"].contains(next) {
                ends[2] = index
            } else if WordClass.prepositions.contains(next) && next != "of" || ["and", "or"].contains(next) {
                ends[1] = index
            }
            ends[0] = index
        }
        guard let kind = ends.keys.max(), let end = ends[kind] else { return text.prefix(limit - 1) + "…" }
        let head = withoutSign(words[within: ..<(end + 1)].joined(separator: " "))
        return kind == 0 ? head + "…" : String(head)
    }

    /// Words without the first clause between commas that begins with ‘who’ or ‘which’.
    private static func withoutInsertion(_ words: [Substring]) -> [Substring] {
        guard
            let start = words.dropFirst().indices.first(where: {
                words[$0 - 1].hasSuffix(",") && ["who", "which", "whose", "where"].contains(words[$0])
            }), let end = words[within: start...].firstIndex(where: { $0.hasSuffix(",") })
        else { return words }
        return words[within: ..<(start - 1)] + [withoutSign(String(words[start - 1]))] + words[within: (end + 1)...]
    }
}
