internal import Bounds

/// A text and its tokens, with the questions that a grammar asks about them.
struct Passage {
    let bytes: [UInt8]
    let tokens: [Token]

    init(_ bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon)
    }

    /// The token at an index; ``Token/none`` outside the text.
    subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .none }

    /// The meaning of the token at an index.
    func meaning(_ index: Int) -> Meaning { self[index].meaning }

    func isWord(_ index: Int, _ word: Word) -> Bool { self[index].meaning == .word(word) }

    func isWord(_ index: Int, in words: [Word]) -> Bool {
        if case .word(let word) = self[index].meaning { words.contains(word) } else { false }
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool { self[index].meaning == .mark(UInt8(ascii: mark)) }

    func isMark(_ index: Int) -> Bool {
        if case .mark = self[index].meaning { true } else { false }
    }

    /// A hyphen or dash.
    func isHyphen(_ index: Int) -> Bool { isMark(index, "-") || isMark(index, Meaning.dash) }

    /// Whether nothing stands between a token and the one before it.
    func isGlued(_ index: Int) -> Bool { !self[index].traits.contains(.afterSpace) }

    func isCapitalised(_ index: Int) -> Bool { self[index].traits.contains(.capitalised) }

    func isNumber(_ index: Int) -> Bool { self[index].meaning == .number }

    /// Whether a word, not a number or a mark, stands there.
    func isAnyWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && !isMark(index) && !isNumber(index) }

    /// Whether a word of unknown meaning stands there, written in small letters.
    func isPlainNoun(_ index: Int) -> Bool { self[index].meaning == .unknown && !isCapitalised(index) }

    /// The text of a range of tokens.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[within: bytes(of: range)], as: UTF8.self) }

    /// Where a range of tokens stands, in bytes.
    func bytes(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(self[first].start)..<Int(self[last].end)
    }

    /// The text of one word in lower case.
    func lowercased(_ index: Int) -> String { text(index..<index + 1).lowercased() }

    /// Whether a token is a number that stands for itself: no part of a longer number, price, name or measure.
    ///
    /// A hyphen may join it to another number or to “mid”, an ordinal ending or the “s” of a decade may follow.
    func isStandaloneNumber(_ index: Int) -> Bool {
        guard isNumber(index), self[index].value >= 0 else { return false }
        return hasFreeStart(index) && hasFreeEnd(index) && !isDialled(index)
    }

    /// Whether a number belongs to a telephone number: “+44 1998 2004”.
    private func isDialled(_ index: Int) -> Bool {
        var first = index
        while first > 0, index - first < 6, isNumber(first - 1) { first -= 1 }
        return first < index && isMark(first - 1, "+") && isGlued(first)
    }

    private func hasFreeStart(_ index: Int) -> Bool {
        guard isGlued(index), index > 0 else {
            return !(isMark(index - 1, "$") || isMark(index - 1, "#"))
        }
        guard case .mark(let mark) = meaning(index - 1) else { return false }
        switch mark {
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"),
            UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "*"):
            return false
        case UInt8(ascii: "."), UInt8(ascii: ","): return !(isGlued(index - 1) && isNumber(index - 2))
        case UInt8(ascii: "/"): return !isGlued(index - 1) || !isNumber(index - 2)
        case UInt8(ascii: "-"), UInt8(ascii: Meaning.dash):
            guard isGlued(index - 1) else { return true }
            if isNumber(index - 2) { return isJoined(index - 2, to: index) }
            return !isAnyWord(index - 2) || isDatePrefix(index - 2) || isMark(index - 1, Meaning.dash)
        default: return true
        }
    }

    /// Whether a hyphen joins two numbers that can be years or days, and no telephone number: “1979-81”, “13-14”.
    private func isJoined(_ first: Int, to second: Int) -> Bool {
        if isGlued(first), isHyphen(first - 1), isNumber(first - 2) { return false }
        let (one, two) = (self[first].digits, self[second].digits)
        return one == two || (one == 4 && two == 2) || (one <= 2 && two <= 2)
    }

    /// Words that a hyphen joins to a date: “mid-2019”, “post-1979”, “February-2011”.
    private func isDatePrefix(_ index: Int) -> Bool {
        switch meaning(index) {
        case .word(.mid), .word(.prefix), .word(.early), .word(.late), .word(.end), .month, .shortMonth, .season,
            .word(.suffix), .word(.quarterOfYear):
            true
        default: false
        }
    }

    private func hasFreeEnd(_ index: Int) -> Bool {
        guard isGlued(index + 1), index + 1 < tokens.count else {
            return !isMark(index + 1, "%")
        }
        switch meaning(index + 1) {
        case .mark(UInt8(ascii: "%")), .mark(UInt8(ascii: "$")), .mark(UInt8(ascii: "*")): return false
        case .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ":")):
            return !(isGlued(index + 2) && isNumber(index + 2))
        case .mark: return true
        case .word(.suffix), .word(.s): return true
        case .word(.bc), .word(.ad): return true
        default: return false
        }
    }

    /// Whether a sentence or a paragraph begins at a token.
    func startsSentence(_ index: Int) -> Bool {
        if index <= 0 || self[index].traits.contains(.afterParagraph) { return true }
        var before = index - 1
        while before > index - 8, ["\"", "'", "(", ")"].contains(where: { isMark(before, $0) }) { before -= 1 }
        if before < 0 { return true }
        if isMark(before, "!") || isMark(before, "?") { return true }
        guard isMark(before, "."), !isGlued(before + 1) else { return false }
        return !isAbbreviation(before - 1)
    }

    /// Whether a full stop after a token belongs to it.
    private func isAbbreviation(_ index: Int) -> Bool {
        switch meaning(index) {
        case .shortMonth, .shortWeekday, .word(.abbreviation), .designator: true
        case .unknown, .word: self[index].end - self[index].start == 1
        default: false
        }
    }
}
