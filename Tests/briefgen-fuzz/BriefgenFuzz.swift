import Fuzzing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs a target of the fuzzer, or lists them.
///
/// briefgen-fuzz: lists the targets.
/// briefgen-fuzz TARGET [OPTION…] [FOLDER…]: runs a target on inputs that it makes from those of the folders, guided by
/// coverage; the options are those of libFuzzer. Built with `--sanitize fuzzer -Xswiftc -DFUZZER`; see Tests/fuzz.
@main
enum BriefgenFuzz {
    static func main() {
        guard let name = CommandLine.arguments.dropFirst().first, let target = FuzzTarget(rawValue: name) else {
            print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
            exit(CommandLine.argc > 1 ? 64 : 0)
        }
        #if FUZZER
            exit(Fuzzer.run(target, options: Array(CommandLine.arguments.dropFirst(2))))
        #else
            print("briefgen-fuzz was not built with ‘--sanitize fuzzer -Xswiftc -DFUZZER’")
            exit(64)
        #endif
    }
}
