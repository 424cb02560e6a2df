internal import Bounds

/// What stands between brackets in a run of text: the reference to a note, or citations.
enum InlineReference {
    /// How long the text in the brackets may be, in bytes.
    static let maximumLength = 512

    /// A publication that is cited and where in it: `[@times, p. 3]`.
    struct Citation {
        var id: String
        var locator: String
    }

    /// The id of `[^id]` at `start`, where `[^` stands, and where the reference ends.
    ///
    /// An id is of any characters but white space and brackets.
    static func note(in text: Span<UInt8>, at start: Int) -> (id: String, end: Int)? {
        let idStart = start + 2
        let limit = min(text.count, idStart + maximumLength)
        var end = idStart
        while end < limit, text[end] != UInt8(ascii: "]") {
            if text[end].isWhitespace || text[end] == UInt8(ascii: "[") { return nil }
            end += 1
        }
        guard end < limit, end > idStart else { return nil }
        return (string(text, idStart..<end), end + 1)
    }

    /// The citations of `[@id; @id, locator]` at `start`, where `[@` stands, and where they end.
    ///
    /// An id is of letters, digits, `-`, `_` and `.`; a locator is what follows a comma, up to `;` or `]`.
    static func citations(in text: Span<UInt8>, at start: Int) -> (citations: [Citation], end: Int)? {
        let limit = min(text.count, start + maximumLength)
        var position = start + 1
        var citations: [Citation] = []
        while true {
            while position < limit, text[position].isWhitespace { position += 1 }
            guard position < limit, text[position] == UInt8(ascii: "@") else { return nil }
            let idStart = position + 1
            position = idStart
            while position < limit, text[position].isCitationID { position += 1 }
            guard position > idStart else { return nil }
            let id = string(text, idStart..<position)
            while position < limit, text[position].isWhitespace { position += 1 }
            guard position < limit else { return nil }
            var locator = ""
            if text[position] == UInt8(ascii: ",") {
                position += 1
                while position < limit, text[position].isWhitespace { position += 1 }
                let locatorStart = position
                while position < limit, text[position] != UInt8(ascii: ";"), text[position] != UInt8(ascii: "]") {
                    if text[position] == UInt8(ascii: "[") { return nil }
                    position += 1
                }
                var locatorEnd = position
                while locatorEnd > locatorStart, text[locatorEnd - 1].isWhitespace { locatorEnd -= 1 }
                locator = string(text, locatorStart..<locatorEnd)
            }
            citations.append(Citation(id: id, locator: locator))
            guard position < limit else { return nil }
            switch text[position] {
            case UInt8(ascii: ";"): position += 1
            case UInt8(ascii: "]"): return (citations, position + 1)
            default: return nil
            }
        }
    }

    private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
        String(copying: text.extracting(range))
    }
}

extension String {
    /// Copies UTF-8 bytes, replacing what is invalid.
    init(copying bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension UInt8 {
    fileprivate var isCitationID: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
    }
}
