#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension String {
    /// Whether the UTF-8 of this text stands before that of another.
    ///
    /// The `<` of `String` looks at canonical equivalence; this is the order of `LC_ALL=C sort`, the same for every
    /// version of Unicode.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the common prefix.
    package func precedesInBytes(_ other: String) -> Bool {
        let order = unsafe utf8.withContiguousStorageIfAvailable { left in
            unsafe other.utf8.withContiguousStorageIfAvailable { right in
                unsafe precedes(left, right)
            }
        }
        return order.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}

private func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let leftBase = left.baseAddress, let rightBase = right.baseAddress else { return left.count < right.count }
    let order = unsafe memcmp(leftBase, rightBase, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
}
