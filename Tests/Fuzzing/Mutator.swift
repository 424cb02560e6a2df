/// Makes inputs that nobody thought of out of inputs that somebody did.
///
/// The same seeds and number give the same inputs, on every machine.
public struct Mutator: Sendable {
    private let seeds: [[UInt8]]
    private let longest: Int
    private var random: SplitMix

    /// Bytes and words at which readers turn.
    private static let tokens: [[UInt8]] =
        [
            "\n", "\r\n", "\n\n", " ", "\t", "\0", "\u{FEFF}", "\u{200F}", "---\n", ": ", "- ", "[", "]", "](", "{{",
            "}}",
            "{% if ", "{% end %}", "<", "</", ">", "<!--", "&#0;", "&", "“", "”", "\"", "'", "|", "`", "^", "~", "..",
            "/",
            "0", "-1", "9999999999999999999", "2024-02-30", "../", "é", "ا", "\u{1F600}",
        ].map { Array($0.utf8) } + [[0xFF], [0x80], [0xC0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF]]

    /// A mutator of seeds; the inputs have as many bytes as the target reads at most.
    public init(_ seeds: [[UInt8]], for target: FuzzTarget, number: UInt64) {
        self.seeds = seeds.isEmpty ? [[]] : seeds
        longest = target.longestInput
        random = SplitMix(state: number)
    }

    /// The next input.
    public mutating func next() -> [UInt8] {
        var bytes = Array(seeds[Int.random(in: seeds.indices, using: &random)].prefix(longest))
        for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
        return Array(bytes.prefix(longest))
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = Int.random(in: place...min(bytes.count, place + 24), using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes.replaceSubrange(place..<end, with: [])
        case 1: bytes.insert(contentsOf: Self.tokens[Int.random(in: Self.tokens.indices, using: &random)], at: place)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
        case 3: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        case 4: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        default:
            let other = seeds[Int.random(in: seeds.indices, using: &random)]
            bytes.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &random)))
        }
    }

    /// Sebastiano Vigna’s generator: small, and the same everywhere.
    private struct SplitMix: RandomNumberGenerator, Sendable {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
