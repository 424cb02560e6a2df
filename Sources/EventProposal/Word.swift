internal import Bounds

/// A word of a sentence: what stands between white space.
struct Word {
    /// Where it stands, with the punctuation around it.
    let bytes: Range<Int>
    /// It in small letters and without the punctuation around it; empty for a dash.
    let key: String
    /// Whether it begins with a capital or a digit.
    let isName: Bool
    /// Whether a sign that ends a clause stands behind it, or it is a dash.
    let endsClause: Bool

    /// The words of a passage.
    ///
    /// - Complexity: O(*n*) in the bytes of the passage.
    static func words(in passage: Range<Int>, of prose: Prose) -> [Word] {
        var words: [Word] = []
        var start: Int?
        for offset in passage {
            if prose.bytes[offset] > UInt8(ascii: " ") {
                if start == nil { start = offset }
            } else if let first = start {
                words.append(Word(first..<offset, in: prose))
                start = nil
            }
        }
        if let first = start { words.append(Word(first..<passage.upperBound, in: prose)) }
        return words
    }

    private init(_ bytes: Range<Int>, in prose: Prose) {
        self.bytes = bytes
        let text = String(decoding: prose.bytes[bytes], as: UTF8.self)
        let bare = Self.bare(text)
        key = bare.lowercased().replacing("’", with: "'")
        isName = bare.first.map { $0.isUppercase || $0.isNumber } ?? false
        let closing = text.reversed().prefix { !($0.isLetter || $0.isNumber) }
        endsClause = bare.isEmpty || closing.contains { ",;:!?—–".contains($0) }
    }

    /// A word without the punctuation around it.
    static func bare(_ text: some StringProtocol) -> Substring {
        var text = Substring(text)
        func isSign(_ character: Character) -> Bool {
            !(character.isLetter || character.isNumber || "%$€£+#".contains(character))
        }
        while let last = text.last, isSign(last) { text.removeLast() }
        while let first = text.first, isSign(first) { text.removeFirst() }
        return text
    }
}
