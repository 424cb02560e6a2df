#if !FUZZER
    import Fuzzing

    /// Lists the targets; built with `--sanitize fuzzer -Xswiftc -DFUZZER`, it is libFuzzer instead, see Tests/fuzz.
    @main
    enum BriefgenFuzz {
        static func main() { print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n")) }
    }
#endif
