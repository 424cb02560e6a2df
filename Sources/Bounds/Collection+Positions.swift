/// Parts of lists and texts by positions that need not lie in them.
extension RandomAccessCollection where Index == Int {
    /// The elements at those positions that there are.
    @inlinable
    @inline(__always)
    public subscript(within range: Range<Int>) -> SubSequence { self[range.clamped(to: startIndex..<endIndex)] }

    /// The elements from a position on; none behind the end.
    @inlinable
    @inline(__always)
    public subscript(within range: PartialRangeFrom<Int>) -> SubSequence { self[within: range.lowerBound..<endIndex] }

    /// The elements before a position; none before the start.
    @inlinable
    @inline(__always)
    public subscript(within range: PartialRangeUpTo<Int>) -> SubSequence { self[within: startIndex..<range.upperBound] }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The byte at a position; NUL, which stands in no text, where there is none.
    @inlinable
    @inline(__always)
    public subscript(at position: Int) -> UInt8 {
        position >= startIndex && position < endIndex ? self[position] : 0
    }
}

extension Span<UInt8> {
    /// The byte at a position; NUL, which stands in no text, where there is none.
    @inlinable
    @inline(__always)
    public subscript(at position: Int) -> UInt8 { indices.contains(position) ? self[position] : 0 }
}
