internal import Bounds

/// The two parts of an image’s title: what is said of it, and who made it.
///
///     ![The port](../assets/port.jpg "The port on Sunday | Credit: A. Name")
struct ImageCaption {
    /// What is said of it, as offsets in the title.
    let text: Range<Int>
    /// Who made it, as offsets in the title; empty where nobody says so.
    let credit: Range<Int>

    /// Parts a title at its last `Credit:`, which begins it or stands behind `|`.
    ///
    /// - Complexity: O(*n*) in the length of the title.
    init(_ title: Span<UInt8>) {
        var start = title.count
        while let mark = Self.lastMark(of: title, before: start) {
            var end = mark
            while end > 0, title[end - 1].isWhitespace { end -= 1 }
            if end == 0 || title[end - 1] == UInt8(ascii: "|") {
                var name = mark + Self.word.count
                while name < title.count, title[name].isWhitespace { name += 1 }
                guard name < title.count else { break }
                if end > 0 { end -= 1 }
                while end > 0, title[end - 1].isWhitespace { end -= 1 }
                text = 0..<end
                credit = name..<title.count
                return
            }
            start = mark
        }
        text = 0..<title.count
        credit = title.count..<title.count
    }

    private static let word = Array("credit:".utf8)

    /// Where the last `Credit:` before an offset begins.
    private static func lastMark(of title: Span<UInt8>, before end: Int) -> Int? {
        guard end >= word.count else { return nil }
        return (0...end - word.count).last { start in
            word.indices.allSatisfy { title[start + $0] | 0x20 == word[$0] | 0x20 }
        }
    }
}
