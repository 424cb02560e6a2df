internal import Bounds

/// Tells from its bytes alone that a text of news holds no date, so that most texts need not be read closely.
///
/// A date hangs on a number of four digits, a number that letters or a slash follow, or a word that carries one
/// (``Meaning/carriesDate``); the words are those of the lexicon, so that a word added there is looked for here. A text
/// that is let through may still hold no date.
struct DateFilter: Sendable {
    static let english = DateFilter(.english)

    private let lexicon: Lexicon
    /// By the first two letters of a word, five bits each: a bit for each length that a word with a date can have.
    private var lengths = [UInt32](repeating: 0, count: 1024)
    /// The words that feasts begin with whose names hold no word that carries a date.
    private var feasts: Set<Lexicon.Key> = []

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        for (key, meaning) in lexicon.words where meaning.carriesDate != .never { insert(key) }
        for feast in Feast.all {
            guard let first = feast.name.first.map({ Lexicon.Key($0) }),
                !feast.name.contains(where: { lexicon[Lexicon.Key($0)].carriesDate == .always })
            else { continue }
            feasts.insert(first)
            insert(first)
        }
    }

    private mutating func insert(_ key: Lexicon.Key) {
        let outline = key.outline
        lengths[Self.index(outline.first, outline.second)] |= 1 << UInt32(outline.count)
    }

    private static func index(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }

    /// Whether a text may hold a date.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    func allows(_ text: Span<UInt8>) -> Bool {
        let count = text.count
        var position = 0
        while position < count {
            let byte = unsafe text[unchecked: position]
            if byte.isASCIILetter {
                let start = position
                position += 1
                while position < count, unsafe text[unchecked: position].isASCIILetter { position += 1 }
                let second = position - start > 1 ? text[start + 1] : 0
                let lengths = lengths[Self.index(byte, second)]
                // Shifts by more than 31 give none.
                if lengths >> UInt32(truncatingIfNeeded: position - start) & 1 != 0,
                    carriesDate(start..<position, of: text)
                {
                    return true
                }
                // “264 B.C.”
                if byte == UInt8(ascii: "B"), position < count, text[position] == UInt8(ascii: ".") { return true }
            } else if byte.isDigit {
                let start = position
                position += 1
                while position < count, text[position].isDigit { position += 1 }
                if position - start == 4 { return true }
                guard position < count else { return false }
                // “18th”, “80s”, “9/11”.
                if text[position].isASCIILetter || text[position] == UInt8(ascii: "/") { return true }
            } else {
                position += 1
            }
        }
        return false
    }

    private func carriesDate(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
        var key = Lexicon.Key()
        for position in word { key.append(text[position] | 0x20) }
        let isCapitalised = text[word.lowerBound] < UInt8(ascii: "a")
        switch lexicon[key].carriesDate {
        case .always: return true
        case .capitalised: return isCapitalised
        case .capitalisedOrJoined: return isCapitalised || followsDay(word.lowerBound, in: text)
        case .never: return isCapitalised && feasts.contains(key)
        }
    }

    /// Whether a hyphen or number stands before a word: “05-aug-2016”, “5 aug”.
    private func followsDay(_ start: Int, in text: Span<UInt8>) -> Bool {
        var before = start - 1
        while before >= 0, text[before] <= UInt8(ascii: " ") { before -= 1 }
        // Spaces and dashes outside ASCII are let through too.
        return before >= 0 && (text[before].isDigit || text[before] == UInt8(ascii: "-") || text[before] >= 0x80)
    }
}

extension Meaning {
    /// How a word has to be written for a date to hang on it.
    enum DateSpelling {
        case always, capitalised, never
        /// With a capital, or after a hyphen or a number.
        case capitalisedOrJoined
    }

    /// Whether a date can hang on a word by itself; on other words none does without a number or one of these.
    ///
    /// These are the words from which rules of the ``Grammar`` start (its `core(at:)`), but those of phrases that name
    /// no day, and those whose rules need one of the others beside them: ordinals, small numbers, short weekdays.
    var carriesDate: DateSpelling {
        switch self {
        case .month(3), .month(5), .month(8), .solarMonth: .capitalised
        case .month: .always
        case .shortMonth: .capitalisedOrJoined
        case .weekday, .season, .dayPart, .decade: .always
        case .unit(let unit), .units(let unit): unit == .hour ? .never : .always
        // “nineteen eighty-four”, “twenty twenty-four”.
        case .cardinal(let number): [17, 18, 19, 20].contains(number) ? .always : .never
        case .word(.half), .word(.today), .word(.tomorrow), .word(.yesterday), .word(.tonight), .word(.overnight):
            .always
        // “Q3”, “AD 79”, “264 BC”.
        case .word(.quarterOfYear), .word(.ad), .word(.bc): .capitalised
        default: .never
        }
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
