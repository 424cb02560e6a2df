/// Numbers as text that a script reads fast and that compresses well.
///
/// A number is written in digits of base 34, and its last digit in base 57: of characters from `]` to `~`, and from `#`
/// to `[`. So a number ends by itself, numbers below 57 take one character, and no character needs an escape.
enum PostingText {
    private static let lastBase = 57
    private static let base = 34

    /// Appends a number, which is not negative.
    static func append(_ number: Int, to output: inout [UInt8]) {
        var rest = number / lastBase
        let start = output.count
        while rest > 0 {
            output.append(UInt8(ascii: "]") + UInt8(rest % base))
            rest /= base
        }
        if output.count > start + 1 { output[start...].reverse() }
        output.append(UInt8(ascii: "#") + UInt8(number % lastBase))
    }

    /// How many bytes a number takes.
    static func length(_ number: Int) -> Int {
        var (rest, length) = (number / lastBase, 1)
        while rest > 0 {
            rest /= base
            length += 1
        }
        return length
    }
}
