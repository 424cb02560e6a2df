/// The positions from one up to another, without it; none where the second comes before the first.
///
/// In a file that imports `Bounds` this is what `..<` means between integers, as it does in Rust or Python: a rule that
/// looks for the words from a verb to the end of its clause finds none where the clause has ended, and the program goes
/// on. The operator of the standard library would end it.
@inlinable
@inline(__always)
public func ..< (start: Int, end: Int) -> Range<Int> {
    Range(uncheckedBounds: (start, max(start, end)))
}
