internal import Bounds
import CCmark

/// The lines of a source, one after another, as libcmark counts them: ended by a line feed, a carriage return or both.
struct SourceLines: ~Copyable, ~Escapable {
    private let source: Span<UInt8>
    private let hasCarriageReturns: Bool
    private var position = 0
    private var lineFeed = -1

    /// Starts before the first line of `source`.
    @_lifetime(copy source)
    init(of source: Span<UInt8>) {
        self.source = source
        hasCarriageReturns = source.firstIndex(of: UInt8(ascii: "\r"), from: 0) != nil
    }

    /// The next line without its end, or `nil` after the last.
    @_lifetime(self: copy self)
    mutating func next() -> Range<Int>? {
        guard position < source.count else { return nil }
        let start = position
        if lineFeed < start { lineFeed = source.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? source.count }
        var end = lineFeed
        position = end + 1
        if hasCarriageReturns, let carriageReturn = source.firstIndex(of: UInt8(ascii: "\r"), from: start, to: end) {
            end = carriageReturn
            if position != end + 2 { position = end + 1 }
        }
        return start..<end
    }

    /// All lines of `source`.
    static func all(of source: Span<UInt8>) -> [Range<Int>] {
        var lines = SourceLines(of: source)
        var ranges: [Range<Int>] = []
        while let line = lines.next() { ranges.append(line) }
        return ranges
    }
}

extension Span<UInt8> {
    /// The first place of `byte` at or after `start` and before `end`, which is the end of the span by default.
    ///
    /// - Complexity: O(*n*), many bytes at a time.
    func firstIndex(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let end = Swift.min(end ?? count, count)
        guard start < end else { return nil }
        return unsafe withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            guard let found = unsafe memchr(base + start, Int32(byte), end - start) else { return nil }
            return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// How often `byte` stands in the span.
    func count(of byte: UInt8) -> Int {
        var count = 0
        for index in indices where self[index] == byte { count += 1 }
        return count
    }

    /// Whether `word` stands at `position`.
    func hasPrefix(_ word: StaticString, at position: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position >= 0, position <= count - length else { return false }
        return unsafe withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return length == 0 }
            return unsafe memcmp(base + position, word.utf8Start, length) == 0
        }
    }

    /// Whether `word` stands anywhere.
    func contains(_ word: StaticString) -> Bool { firstIndex(of: word, from: 0) != nil }

    /// The first place of `word` at or after `start`.
    func firstIndex(of word: StaticString, from start: Int) -> Int? {
        let first = unsafe word.utf8Start.pointee
        var position = start
        while let found = firstIndex(of: first, from: position) {
            if hasPrefix(word, at: found) { return found }
            position = found + 1
        }
        return nil
    }

    /// The first place at or after `start` that is neither a space nor a tab.
    func skippingBlanks(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, self[position].isBlank { position += 1 }
        return position
    }

    /// The first place at or after `start` that is neither a blank nor the marker of a block quote.
    func skippingMarkers(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, self[position].isBlank || self[position] == UInt8(ascii: ">") { position += 1 }
        return position
    }
}

extension UInt8 {
    /// Whether this is a space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whether this is an ASCII space or control character.
    var isWhitespace: Bool { self <= UInt8(ascii: " ") }

    /// Whether this is one of `0`…`9`.
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// Whether this is an ASCII letter.
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Whether this is an ASCII character that a backslash makes literal.
    var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isDigit && !isLetter }
}
