internal import Bounds

/// Bounds the time that libcmark takes for a long source.
///
/// libcmark 0.30.2 takes time quadratic in the number of unclosed `![` in a paragraph and in the depth of nesting
/// times the number of lines. In a source longer than ``threshold``, a marker that would nest a block from
/// ``maximumColumn`` on, and each `![` after the first ``maximumImages`` of a paragraph, gets a backslash.
enum SourceGuard {
    /// The length up to which a source is never touched, in bytes.
    static let threshold = 32 << 10
    /// The column from which on a marker opens no block.
    static let maximumColumn = 100
    /// How many images a paragraph may have.
    static let maximumImages = 256

    /// The source with backslashes where it needs them and what they were put in for, or `nil` if it needs none.
    ///
    /// Lines keep their numbers.
    ///
    /// - Complexity: O(*n*).
    static func bounded(_ source: Span<UInt8>) -> (source: [UInt8], problems: [MarkupProblem])? {
        guard source.count > threshold else { return nil }
        var insertions: [(place: Int, kind: MarkupProblem.Kind)] = []
        var lines = SourceLines(of: source)
        var images = 0
        while let line = lines.next() {
            if let place = deepMarker(on: line, of: source) { insertions.append((place, .nestedTooDeeply)) }
            if source.skippingBlanks(from: line.lowerBound, to: line.upperBound) == line.upperBound {
                images = 0
                continue
            }
            var position = line.lowerBound
            while let mark = source.firstIndex(of: UInt8(ascii: "!"), from: position, to: line.upperBound) {
                position = mark + 1
                guard position < line.upperBound, source[position] == UInt8(ascii: "[") else { continue }
                images += 1
                if images > maximumImages { insertions.append((position, .tooManyImages)) }
            }
        }
        guard !insertions.isEmpty else { return nil }
        insertions.sort { $0.place < $1.place }
        var bounded: [UInt8] = []
        bounded.reserveCapacity(source.count + insertions.count)
        var problems: [MarkupProblem] = []
        var copied = 0
        for (place, kind) in insertions {
            bounded.append(bytes: source.extracting(copied..<place))
            bounded.append(UInt8(ascii: "\\"))
            copied = place
            // One problem of each kind is enough to find what is wrong.
            if !problems.contains(where: { $0.kind == kind }) {
                problems.append(MarkupProblem(kind, at: place..<place + 1))
            }
        }
        bounded.append(bytes: source.extracting(copied..<source.count))
        return (bounded, problems)
    }

    /// The first character from ``maximumColumn`` on that would open a block quote or list item.
    private static func deepMarker(on line: Range<Int>, of source: Span<UInt8>) -> Int? {
        var position = line.lowerBound
        let end = line.upperBound
        while position < end {
            let start = position
            switch source[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                position += 1
                continue
            case UInt8(ascii: ">"): position += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                position += 1
                guard position == end || source[position].isBlank else { return nil }
            case let byte where byte.isDigit:
                while position < end, source[position].isDigit { position += 1 }
                guard position < end, source[position] == UInt8(ascii: ".") || source[position] == UInt8(ascii: ")")
                else { return nil }
                if position - line.lowerBound >= maximumColumn { return position }
                position += 1
                guard position == end || source[position].isBlank else { return nil }
            default: return nil
            }
            if start - line.lowerBound >= maximumColumn { return start }
        }
        return nil
    }
}
