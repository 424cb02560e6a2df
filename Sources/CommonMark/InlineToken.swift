internal import Bounds

/// A piece of inline markup in the source of a block, found without parsing it: enough to point at.
struct InlineToken {
    /// What it is.
    enum Kind {
        /// The destination of `[text](destination)` or `<https://…>`.
        case destination
        /// A tag or comment, from `<`.
        case html
        /// `[^id]`
        case note
        /// `[@`, where a citation may start.
        case citation
    }

    var kind: Kind
    var range: Range<Int>
    /// Whether a backslash makes it text.
    var isEscaped = false
}

/// The inline markup in a part of a source, in order.
///
/// Code spans are passed over. A run of more than 64 backticks is taken for text, so that the search for its other end
/// cannot take quadratic time.
struct InlineTokens: ~Escapable {
    private let source: Span<UInt8>
    private let end: Int
    private var position: Int
    private var unclosedRuns: UInt64 = 0
    private var openBrackets = 0

    /// Starts at the lower bound of `range`.
    @_lifetime(copy source)
    init(in source: Span<UInt8>, range: Range<Int>) {
        self.source = source
        position = range.lowerBound
        end = min(range.upperBound, source.count)
    }

    /// The next piece of markup, or `nil` after the last.
    ///
    /// - Complexity: O(*n*) for all of them, where *n* is the length of the part.
    @_lifetime(self: copy self)
    mutating func next() -> InlineToken? {
        while position < end {
            let start = position
            switch source[start] {
            case UInt8(ascii: "\\"):
                position += 2
                if let kind = bracket(at: start + 1) {
                    return InlineToken(kind: kind, range: start + 1..<min(start + 3, end), isEscaped: true)
                }
                if start + 1 < end, !source[start + 1].isPunctuation { position = start + 1 }
            case UInt8(ascii: "`"): skipCode()
            case UInt8(ascii: "<"):
                position += 1
                if let token = angle(at: start) { return token }
            case UInt8(ascii: "]"):
                position += 1
                guard openBrackets > 0 else { continue }
                openBrackets -= 1
                if position < end, source[position] == UInt8(ascii: "("), let token = destination() { return token }
            case UInt8(ascii: "["):
                position += 1
                openBrackets += 1
                if let kind = bracket(at: start) {
                    position += 1
                    return InlineToken(kind: kind, range: start..<closing(from: start + 2))
                }
            default: position += 1
            }
        }
        return nil
    }

    private func bracket(at start: Int) -> InlineToken.Kind? {
        guard start + 1 < end, source[start] == UInt8(ascii: "[") else { return nil }
        return switch source[start + 1] {
        case UInt8(ascii: "^"): .note
        case UInt8(ascii: "@"): .citation
        default: nil
        }
    }

    /// The end of a bracket on its line, or `start` if it has none nearby.
    private func closing(from start: Int) -> Int {
        let limit = min(end, start + InlineReference.maximumLength)
        return source.firstIndex(of: UInt8(ascii: "]"), from: start, to: limit).map { $0 + 1 } ?? start
    }

    private func run(at start: Int) -> Int {
        var position = start
        while position < end, source[position] == UInt8(ascii: "`") { position += 1 }
        return position - start
    }

    @_lifetime(self: copy self)
    private mutating func skipCode() {
        let length = run(at: position)
        position += length
        guard length <= 64 else { return }
        let bit = UInt64(1) << UInt64(length - 1)
        guard unclosedRuns & bit == 0 else { return }
        var search = position
        while let found = source.firstIndex(of: UInt8(ascii: "`"), from: search, to: end) {
            let other = run(at: found)
            search = found + other
            if other == length {
                position = search
                return
            }
        }
        unclosedRuns |= bit
    }

    @_lifetime(self: copy self)
    private mutating func angle(at start: Int) -> InlineToken? {
        guard position < end else { return nil }
        let first = source[position]
        guard first.isLetter || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
        else { return nil }
        let limit = min(end, start + 4096)
        guard let close = source.firstIndex(of: UInt8(ascii: ">"), from: position, to: limit) else { return nil }
        var isAddress = first.isLetter
        var hasMark = false
        for index in position..<close {
            let byte = source[index]
            if byte.isWhitespace || byte == UInt8(ascii: "<") {
                isAddress = false
                break
            }
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { hasMark = true }
        }
        if isAddress, hasMark {
            defer { position = close + 1 }
            return InlineToken(kind: .destination, range: position..<close)
        }
        return InlineToken(kind: .html, range: start..<close + 1)
    }

    @_lifetime(self: copy self)
    private mutating func destination() -> InlineToken? {
        var start = position + 1
        while start < end, source[start].isWhitespace { start += 1 }
        guard start < end else { return nil }
        let limit = min(end, start + 2048)
        var stop = start
        if source[start] == UInt8(ascii: "<") {
            start += 1
            stop = start
            while stop < limit, source[stop] != UInt8(ascii: ">"), source[stop] != UInt8(ascii: "\n") {
                stop += source[stop] == UInt8(ascii: "\\") ? 2 : 1
            }
        } else {
            var depth = 0
            scan: while stop < limit, !source[stop].isWhitespace {
                switch source[stop] {
                case UInt8(ascii: "\\"): stop += 1
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"):
                    depth -= 1
                    if depth < 0 { break scan }
                default: break
                }
                stop += 1
            }
        }
        stop = min(stop, end)
        // Text that only looks like a destination is not passed over: what stands in it is still found.
        position = start
        return InlineToken(kind: .destination, range: start..<max(start, stop))
    }
}
