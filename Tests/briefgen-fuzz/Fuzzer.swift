#if FUZZER
    import CFuzzer
    import Fuzzing

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Darwin)
        import Darwin
    #endif

    /// libFuzzer, which looks for inputs that reach code not seen before, and stops at a trap.
    enum Fuzzer {
        /// Set once, before libFuzzer calls back on the same thread.
        nonisolated(unsafe) private static var target = FuzzTarget.claims

        /// Runs until the options say stop; the status is that of the process.
        static func run(_ target: FuzzTarget, options: [String]) -> Int32 {
            unsafe self.target = target
            let words = [CommandLine.arguments[0], "-max_len=\(target.longestInput)"] + options
            var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
            var count = Int32(words.count)
            return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
                var start = buffer.baseAddress
                return unsafe LLVMFuzzerRunDriver(&count, &start) { data, size in
                    unsafe Fuzzer.target.run(Array(UnsafeBufferPointer(start: data, count: size)))
                    return 0
                }
            }
        }
    }
#endif
