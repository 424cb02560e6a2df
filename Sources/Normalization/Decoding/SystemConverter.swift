internal import Bounds

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's `iconv`, for the encodings of East Asia whose tables are too large to carry along.
enum SystemConverter {
    /// At how many places bytes may mean nothing before they are not in the encoding at all.
    private static let failureLimit = 500_000

    /// The bytes as UTF-8, with U+FFFD for what means nothing; `nil` when the system does not know the encoding, or when
    /// the bytes are in another.
    ///
    /// - Complexity: O(*n*).
    static func utf8(from bytes: ArraySlice<UInt8>, encoding: String) -> [UInt8]? {
        let converter = unsafe iconv_open("UTF-8", encoding)
        guard unsafe converter != iconv_t(bitPattern: -1), unsafe converter != nil else { return nil }
        defer { unsafe _ = iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var text: [UInt8] = []
        var failures = 0
        text.reserveCapacity(bytes.count * 3 / 2)
        unsafe input.withUnsafeMutableBufferPointer { input in
            var next = input.baseAddress
            var left = input.count
            unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { output in
                while left > 0 {
                    var end = output.baseAddress
                    var room = output.count
                    let result = unsafe iconv(converter, &next, &left, &end, &room)
                    let failure = errno
                    unsafe text += UnsafeRawBufferPointer(
                        rebasing: UnsafeRawBufferPointer(output)[within: ..<(output.count - room)])
                    // `(size_t)-1` says that the conversion stopped: for want of room, or at bytes that mean nothing.
                    guard Int(truncatingIfNeeded: result) == -1, failure != E2BIG else { continue }
                    failures += 1
                    guard left > 0, failures < failureLimit else { break }
                    text.append(scalar: 0xFFFD)
                    unsafe next = next?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return failures < failureLimit ? text : nil
    }
}
