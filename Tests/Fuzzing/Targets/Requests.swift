internal import Commands

/// Lines of `--jsonl`.
enum Requests {
    /// A line is answered, or refused in words.
    static func line(_ bytes: [UInt8]) {
        for command in JSONLinesAnswer.allCases { _ = command.answer(to: bytes) }
    }
}
