internal import CArguments

/// The arguments of the program.
enum Arguments {
    /// All of them, the name of the program first; none where nobody tells them.
    static var all: [String] {
        let count = briefgen_argument_count()
        guard count > 0 else { return CommandLine.arguments }
        return (0..<count).map { unsafe String(cString: briefgen_argument($0)) }
    }
}
