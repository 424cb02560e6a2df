internal import Bounds

/// Reads what stands between the delimiters of one tag: words, paths, texts in quotes.
struct TagReader {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        skipSpace()
    }

    var isAtEnd: Bool { position >= end }

    /// The next word or, where none stands, the bytes up to the next space: what a message points at.
    var next: Range<Int> {
        var stop = position
        while stop < end, bytes[stop].isWordByte { stop += 1 }
        if stop == position { while stop < end, !bytes[stop].isSpace { stop += 1 } }
        return position..<stop
    }

    /// The next word: letters, digits and `_`, not beginning with a digit.
    mutating func word() -> Word? {
        guard let word = peekWord() else { return nil }
        position = word.range.upperBound
        skipSpace()
        return word
    }

    /// Whether a keyword comes next; if so, it is read.
    mutating func accept(_ keyword: String) -> Bool {
        guard peekWord()?.text == keyword else { return false }
        _ = word()
        return true
    }

    /// Whether a symbol comes next; if so, it is read.
    mutating func accept(symbol: StaticString) -> Bool {
        let symbol = "\(symbol)".utf8
        guard end - position >= symbol.count, bytes[within: position..<(position + symbol.count)].elementsEqual(symbol)
        else {
            return false
        }
        position += symbol.count
        skipSpace()
        return true
    }

    /// Words joined by dots, without spaces: `event.date.text`.
    mutating func path() throws(Mistake.Found) -> Path {
        guard let root = peekWord(), !TagReader.keywords.contains(root.text) else {
            throw expected("a name such as ‘page.title’")
        }
        var path = Path(root: root)
        position = root.range.upperBound
        while position < end, bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard let field = peekWord() else { throw expected("the name of a field after the dot") }
            guard path.fields.count < Self.maximumFields else {
                throw expected("a path of no more than \(Self.maximumFields) fields")
            }
            path.fields.append(field)
            position = field.range.upperBound
        }
        skipSpace()
        return path
    }

    /// A text in double or single quotes.
    mutating func quoted(_ what: String) throws(Mistake.Found) -> Quoted {
        guard position < end, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
            throw expected(what)
        }
        let start = position + 1
        guard let stop = bytes[within: start..<end].firstIndex(of: bytes[position]) else {
            throw expected("a closing quote")
        }
        position = stop + 1
        skipSpace()
        return Quoted(text: String(decoding: bytes[within: start..<stop], as: UTF8.self), range: start..<stop)
    }

    /// Whether a text in quotes comes next.
    var isAtQuote: Bool {
        position < end && (bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'"))
    }

    /// A whole number of at most nine digits; `nil` where no digit stands.
    mutating func number() throws(Mistake.Found) -> (Int, Range<Int>)? {
        var stop = position
        while stop < end, bytes[stop].isDigit { stop += 1 }
        guard stop > position else { return nil }
        guard stop - position <= 9, let number = Int(String(decoding: bytes[within: position..<stop], as: UTF8.self))
        else { throw expected("a number of at most nine digits") }
        let range = position..<stop
        position = stop
        skipSpace()
        return (number, range)
    }

    /// - Throws: a mistake at what follows, when anything does.
    func finish() throws(Mistake.Found) {
        guard isAtEnd else { throw expected("the end of the tag") }
    }

    func expected(_ what: String) -> Mistake.Found {
        let found = String(decoding: bytes[next], as: UTF8.self)
        return Mistake.Found(.malformedTag(expected: what, found: found), at: next)
    }

    /// How many conditions an `and` or an `or` may join, and how many branches an `{% if %}` may have.
    static let maximumConditions = 32

    /// How many fields a path may go through.
    private static let maximumFields = 16

    /// Words of the language, which no value can be called.
    static let keywords: Set<String> = ["and", "or", "not", "in", "is", "with", "as", "if", "else"]

    private func peekWord() -> Word? {
        guard position < end, bytes[position].isWordByte, !bytes[position].isDigit else { return nil }
        var stop = position
        while stop < end, bytes[stop].isWordByte { stop += 1 }
        return Word(text: String(decoding: bytes[within: position..<stop], as: UTF8.self), range: position..<stop)
    }

    private mutating func skipSpace() {
        while position < end, bytes[position].isSpace { position += 1 }
    }
}

extension UInt8 {
    /// Space, tab, line feed, carriage return or form feed.
    var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D || self == 0x0C }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

    var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

    /// The small letter, if it is a capital of ASCII.
    var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
