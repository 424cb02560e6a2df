internal import Bounds
internal import Language

/// Numbers in digits and words.
extension DateGrammar {
    /// A number that counts something, and the index behind it.
    func number(at index: Int) -> (value: Int, end: Int)? {
        if stream[index].form == .number {
            guard isWholeNumber(index), stream[index].value >= 0 else { return nil }
            return (stream[index].value, index + 1)
        }
        guard let value = stream.value(index, .number) else { return nil }
        // “vingt-deux”, “двадцать два”, “خمسة وعشرين”.
        var next = skipHyphen(from: index + 1)
        if stream.has(next, .and) { next = skipHyphen(from: next + 1) }
        if let second = stream.value(next, .number), stream[next].form == .word {
            if value >= 20, value < 100, value % 10 == 0, 1...9 ~= second { return (value + second, next + 1) }
            if 1...9 ~= value, second >= 20, second < 100, second % 10 == 0 { return (value + second, next + 1) }
        }
        return (value, index + 1)
    }

    /// Whether a number is no part of a fraction, a time of day or a longer number.
    func isWholeNumber(_ index: Int) -> Bool {
        func joins(_ mark: Int, _ other: Int) -> Bool {
            stream[mark].form == .mark && [0x2E, 0x2C, 0x3A].contains(stream[mark].value)
                && stream[other].form == .number && !stream[mark].traits.contains(.afterSpace)
                && !stream[max(mark, other)].traits.contains(.afterSpace)
        }
        if joins(index + 1, index + 2) { return false }
        return !(joins(index - 1, index - 2) && !stream[index].traits.contains(.afterSpace))
    }

    /// A day of a month in digits or words, and the index behind it and what marks it as an ordinal.
    func dayNumber(at index: Int) -> (day: Int, end: Int)? {
        if stream[index].form == .number {
            guard stream[index].digits <= 2, 1...31 ~= stream[index].value, isWholeNumber(index) else { return nil }
            return (stream[index].value, behindOrdinalMark(index + 1))
        }
        if let ordinal = stream.value(index, .ordinal) { return (ordinal, index + 1) }
        if let (value, end) = number(at: index), 1...31 ~= value, stream[index].form == .word { return (value, end) }
        return nil
    }

    /// The index behind what makes a number an ordinal: “1er”, “3.”, “1.º”, “17-го”.
    func behindOrdinalMark(_ index: Int) -> Int {
        var index = index
        let isStopped = stream.isMark(index, ".") && !stream[index].traits.contains(.afterSpace)
        if isStopped, stream[index + 1].form == .word, stream.vocabulary.order.has(.ordinalStop) { index += 1 }
        let next = isStopped ? index + 1 : skipHyphen(from: index)
        if stream.has(next, .ordinalMark), !stream[next].traits.contains(.afterSpace) { return next + 1 }
        return index
    }

    /// The value of a Roman numeral with what marks it as an ordinal in French: “XXe”.
    func roman(at index: Int) -> Int? {
        guard stream[index].form == .word, stream[index].traits.contains(.capitalised) else { return nil }
        var letters = stream.letters(index)
        while let last = letters.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "m") { letters.removeLast() }
        var (sum, before) = (0, 0)
        guard !letters.isEmpty, letters.count <= 6 else { return nil }
        for letter in letters.reversed() {
            let value =
                switch letter {
                case UInt8(ascii: "i"), 0xD1: 1
                case UInt8(ascii: "v"): 5
                case UInt8(ascii: "x"): 10
                default: 0
                }
            guard value > 0 else { return nil }
            sum += value < before ? -value : value
            before = max(before, value)
        }
        return sum
    }

    /// The value of a Hebrew numeral: “ז׳”, “תשפ״ה”.
    func hebrewNumeral(at index: Int) -> Int? {
        let letters = stream.letters(index)
        guard stream[index].form == .word, stream[index].traits.contains(.apostrophised) || letters.count == 2 else {
            return nil
        }
        return HebrewNumeral.value(of: letters)
    }
}
