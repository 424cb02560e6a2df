internal import Bounds
internal import Language

extension Span<UInt8> {
    /// Whether the word at a byte is part of a URL, an e-mail address or the name of an account.
    ///
    /// - Complexity: O(1): it looks 256 bytes back at most.
    func isInAddress(at start: Int) -> Bool {
        let limit = Swift.max(0, start - 256)
        var index = start
        while index > limit {
            switch self[index - 1] {
            case 0x00...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
                UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""):
                return index < start && startsWithHost(at: index)
            case UInt8(ascii: "@"):
                return true
            case UInt8(ascii: "/") where byte(before: index - 1) == UInt8(ascii: "/"):
                if byte(before: index - 2) == UInt8(ascii: ":") { return true }
                index -= 1
            default:
                index -= 1
            }
        }
        return index < start && startsWithHost(at: index)
    }

    private func startsWithHost(at index: Int) -> Bool {
        (0..<3).allSatisfy { byte(at: index + $0) | 0x20 == UInt8(ascii: "w") }
            && byte(at: index + 3) == UInt8(ascii: ".")
    }

    private func byte(before index: Int) -> UInt8 { index > 0 ? self[index - 1] : 0 }
}
