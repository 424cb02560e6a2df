internal import Bounds
internal import Language

/// One pass of a gazetteer over a text.
struct MentionScanner {
    private let gazetteer: Gazetteer
    private let syntax: TextSyntax
    private let hidden: [Range<Int>]
    private var nextHidden = 0
    private var capitals = CapitalsCheck()
    private var hits: [Hit] = []
    /// Whether the hits may not be in the order of their ends.
    private var areHitsUnsorted = false
    /// Where the word begins that is read, where particles stand before the name in it.
    private var wordBeforeName: Int?

    /// The mentions that stand in any case.
    private(set) var found: [Mention] = []
    /// The local aliases, each with the topics that it may mean, in the order of the text.
    private(set) var tentative: [Mention] = []

    /// A name that ends here, before it is looked at closely.
    private struct Hit {
        let value: Int
        let end: Int
        let upper: UInt64
    }

    /// Creates a scanner.
    ///
    /// - Parameter hidden: passages that are not prose, in order.
    init(_ gazetteer: Gazetteer, syntax: TextSyntax, hidden: [Range<Int>]) {
        self.gazetteer = gazetteer
        self.syntax = syntax
        self.hidden = hidden
    }

    /// Reads the whole text, word by word.
    mutating func scan(_ text: Span<UInt8>) {
        let filter = gazetteer.filter
        var index = 0
        var bound = hidden.first?.lowerBound ?? text.count
        while index < text.count {
            if index >= bound {
                index = passHidden(from: index)
                bound = nextHidden < hidden.count ? hidden[nextHidden].lowerBound : text.count
                continue
            }
            let byte = text[index]
            if byte >= 0x80 {
                index = passOther(in: text, at: index, until: bound)
            } else if !CharacterClass.isWord(byte) {
                index += 1
            } else if filter.allows(byte, text.byte(at: index + 1)), let end = match(in: text, at: index, until: bound)
            {
                index = end
            } else {
                index = text.endOfWord(from: index + 1)
            }
        }
    }

    private mutating func passHidden(from index: Int) -> Int {
        let end = hidden[nextHidden].upperBound
        nextHidden += 1
        return max(index, end)
    }

    private mutating func passOther(
        in text: Span<UInt8>, at index: Int, until bound: Int
    ) -> Int {
        let (scalar, length) = text.scalar(at: index)
        switch CharacterClass(scalar) {
        case .separator, .mark, .joiner:
            return index + length
        case .standalone:
            return match(in: text, at: index, until: bound) ?? index + length
        case .word:
            if gazetteer.filter.passesOthers {
                if let end = match(in: text, at: index, until: bound) { return end }
                if let end = matchBehindParticles(in: text, at: index, until: bound) { return end }
            }
            return text.endOfWord(from: index + length)
        }
    }

    /// Looks for a name behind particles that are written together with it.
    private mutating func matchBehindParticles(in text: Span<UInt8>, at start: Int, until bound: Int) -> Int? {
        guard !gazetteer.particles.isEmpty else { return nil }
        wordBeforeName = start
        defer { wordBeforeName = nil }
        for name in gazetteer.particles.ends(in: text, from: start) {
            if let end = match(in: text, at: name, until: bound) { return end }
        }
        return nil
    }

    /// Looks for the longest name that starts at a byte; its end, or `nil` when there is none.
    private mutating func match(in text: Span<UInt8>, at start: Int, until bound: Int) -> Int? {
        walk(from: Trie.root, in: text, at: start, until: bound, length: 0, upper: 0)
        guard !hits.isEmpty else { return nil }
        defer { hits.removeAll(keepingCapacity: true) }
        return longest(in: text, from: start)
    }

    /// Follows the names from a node on, and notes those that end.
    private mutating func walk(
        from start: Int, in text: Span<UInt8>, at first: Int, until bound: Int, length: Int, upper: UInt64
    ) {
        let trie = gazetteer.trie
        var (node, index, length, upper) = (start, first, length, upper)
        while index < bound {
            let byte = text[index]
            var isJoiner = false
            if CharacterClass.isWord(byte) {
                let isUpper = isUppercase(byte)
                node = trie.child(of: node, by: isUpper ? byte | 0x20 : byte)
                if isUpper { upper |= UInt64(1) << UInt64(length) }
                length += 1
                index += 1
            } else {
                guard let (unit, next) = NameReading.unit(in: text, at: index, syntax: syntax) else { break }
                node = trie.child(of: node, by: unit)
                if unit.isUppercase { upper |= ((UInt64(1) << UInt64(unit.count)) - 1) << UInt64(length) }
                length += unit.count
                isJoiner = unit.count == 0
                index = next
            }
            if node == Trie.none { break }
            let value = trie.value(of: node)
            if value != Trie.none {
                let end = text.endOfMarks(from: index)
                if end <= bound { hits.append(Hit(value: value, end: end, upper: upper)) }
            }
            if !isJoiner, trie.takesEndings(node) {
                walkEndings(of: node, in: text, at: index, until: bound, length: length, upper: upper)
            }
        }
    }

    /// Follows the names on in which an ending of the word stands at a byte; the case of its letters does not count.
    private mutating func walkEndings(
        of node: Int, in text: Span<UInt8>, at index: Int, until bound: Int, length: Int, upper: UInt64
    ) {
        let trie = gazetteer.trie
        let isAtEnd = !text.isWord(at: index)
        for child in trie.endings(at: node) {
            guard let last = gazetteer.endings.end(of: trie.label(of: child), in: text, at: index, isAtEnd: isAtEnd)
            else {
                continue
            }
            let end = text.endOfMarks(from: last)
            guard end <= bound else { continue }
            let value = trie.value(of: child)
            // What a joiner parts from the name is no part of the mention: it ends before it.
            let isParted = isAtEnd && last > index && CharacterClass(text.scalar(at: index).scalar) == .joiner
            if value != Trie.none, !isParted {
                areHitsUnsorted = true
                hits.append(Hit(value: value, end: end, upper: upper))
            }
            // The mark and the number of the ending have no case.
            if trie.goesOn(from: child) {
                walk(from: child, in: text, at: end, until: bound, length: length + 2, upper: upper)
            }
        }
    }

    /// The end of the longest name among the hits that holds when looked at closely.
    private mutating func longest(in text: Span<UInt8>, from start: Int) -> Int? {
        if areHitsUnsorted { hits.sort { $0.end < $1.end } }
        areHitsUnsorted = false
        while let hit = hits.popLast() {
            guard !isSomethingElse(hit, in: text, from: start) else {
                hits.removeAll { $0.end == hit.end }
                continue
            }
            for index in gazetteer.groups[hit.value] {
                let entry = gazetteer.entries[Int(index)]
                let range = start..<hit.end
                guard accepts(entry, in: text, range: range, upper: hit.upper) else { continue }
                let mention = Mention(topic: Int(entry.topic), alias: Int(entry.alias), kind: entry.kind, range: range)
                if entry.kind != .local {
                    found.append(mention)
                    return hit.end
                }
                tentative.append(mention)
            }
        }
        return nil
    }

    private mutating func accepts(
        _ entry: Gazetteer.Entry, in text: Span<UInt8>, range: Range<Int>, upper: UInt64
    ) -> Bool {
        guard entry.letterCase.matches(upper, isExact: entry.kind == .acronym),
            text.isBoundary(at: range.upperBound, isDotted: entry.isDotted),
            wordBeforeName == nil || entry.takesParticles,
            !(entry.endsInYeh && text.scalar(before: range.upperBound)?.scalar == "ى"),
            entry.endsInPossessive || !text.endsInPossessive(at: range.upperBound),
            !text.isInAddress(at: range.lowerBound)
        else { return false }
        if entry.isDotted && text.continuesAcronym(at: range.lowerBound) { return false }
        if entry.kind == .demonym && text.namesLanguage(range) { return false }
        if entry.isEnglishWord && capitals.surround(range, in: text) { return false }
        if entry.kind == .name || entry.kind == .metonym, isOneWord(range, in: text),
            LongerName.contains(range, in: text, isKnown: { knows(nameAt: $0, in: text) })
        {
            return false
        }
        return !isExcluded(entry, in: text, range: range)
    }

    /// Whether words beside an alias give it another meaning.
    private func isExcluded(_ entry: Gazetteer.Entry, in text: Span<UInt8>, range: Range<Int>) -> Bool {
        entry.exclusions >= 0
            && gazetteer.exclusions[Int(entry.exclusions)].hold(
                beside: range, inWordAt: wordBeforeName ?? range.lowerBound, in: text, syntax: syntax)
    }

    /// Whether a name means something else as it is written, whatever aliases are spelt like it without accents: *Irán a*.
    private func isSomethingElse(_ hit: Hit, in text: Span<UInt8>, from start: Int) -> Bool {
        let range = start..<hit.end
        guard range.contains(where: { text[$0] >= 0x80 }) else { return false }
        return (hits + [hit]).contains { other in
            other.end == hit.end
                && gazetteer.groups[other.value].contains { index in
                    let entry = gazetteer.entries[Int(index)]
                    return entry.exclusions >= 0
                        && gazetteer.exclusions[Int(entry.exclusions)].areOfSpelling(range, in: text)
                        && isExcluded(entry, in: text, range: range)
                }
        }
    }

    /// Whether a name is one word of ASCII letters, as most are that longer names hold.
    private func isOneWord(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        range.allSatisfy { isUppercase(text[$0]) || isLowercase(text[$0]) }
    }

    /// Whether any name that is known begins at a byte.
    private func knows(nameAt start: Int, in text: Span<UInt8>) -> Bool {
        var node = Trie.root
        var index = start
        while index < text.count, let (unit, next) = NameReading.unit(in: text, at: index, syntax: syntax) {
            node = gazetteer.trie.child(of: node, by: unit)
            if node == Trie.none { return false }
            if gazetteer.trie.value(of: node) != Trie.none, text.isBoundary(at: next, isDotted: false) { return true }
            index = next
        }
        return false
    }
}
