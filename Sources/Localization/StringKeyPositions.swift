/// Where each key stands in the order of the keys.
///
/// Every page asks for dozens of texts. The hash of an enumeration of strings is that of its string, so that a table by
/// the bits of its cases is several times as fast as a dictionary.
struct StringKeyPositions: Sendable {
    private let positions: [Int]

    init() {
        let patterns = StringKey.allCases.map(Self.pattern)
        var positions = Array(repeating: 0, count: (patterns.max() ?? 0) + 1)
        for (position, pattern) in patterns.enumerated() { positions[pattern] = position }
        self.positions = positions
    }

    subscript(key: StringKey) -> Int { positions[Self.pattern(key)] }

    /// The bits of a key as a number: cases without values are stored as small numbers, each its own.
    private static func pattern(_ key: StringKey) -> Int {
        withUnsafeBytes(of: key) { bytes in bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
    }
}
