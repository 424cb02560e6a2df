#if FUZZER
    import Fuzzing

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Darwin)
        import Darwin
    #endif

    /// What libFuzzer calls with each input: it looks for those that reach code not seen before, and stops at a trap.
    ///
    /// The target is named by the environment, since the program's arguments are libFuzzer's own.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
        guard let target = Fuzzer.target else { exit(64) }
        let input = unsafe UnsafeBufferPointer(start: data, count: size)
        unsafe target.run(Array(input.prefix(target.longestInput)))
        return 0
    }

    private enum Fuzzer {
        static let target = unsafe getenv("FUZZ_TARGET").flatMap { unsafe FuzzTarget(rawValue: String(cString: $0)) }
    }
#endif
