#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What comes in on standard input.
enum StandardInput {
    /// The next bytes; none at the end.
    static func read(atMost count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
            var result: Int
            repeat {
                #if canImport(Glibc)
                    result = Glibc.read(STDIN_FILENO, buffer.baseAddress, count)
                #else
                    result = Darwin.read(STDIN_FILENO, buffer.baseAddress, count)
                #endif
            } while result < 0 && errno == EINTR
            size = max(0, result)
        }
    }

    /// Everything.
    static func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = read(atMost: 1 << 18)
            if chunk.isEmpty { return bytes }
            bytes += chunk
        }
    }
}
