internal import Bounds

/// Data that was deflated (RFC 1951), and as zlib (RFC 1950) has it.
public enum Inflate {
    /// What came out, and how many bytes it was made from.
    public struct Result {
        /// What the data stand for.
        public var bytes: [UInt8]
        /// How many bytes the data take.
        public var length: Int
    }

    /// Inflates the data at the start of some bytes.
    ///
    /// - Parameter limit: How many bytes may come out.
    /// - Returns: `nil` where the data are damaged or more than the limit.
    /// - Complexity: O(*n* + *m*) in the bytes that go in and come out.
    public static func raw(_ bytes: ArraySlice<UInt8>, limit: Int) -> Result? {
        var inflater = Inflater(bytes: bytes, limit: limit)
        return inflater.run() ? Result(bytes: inflater.output, length: inflater.position - bytes.startIndex) : nil
    }

    /// Inflates the data of zlib at the start of some bytes; the checksum behind them counts, but is not compared.
    public static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int) -> Result? {
        guard bytes.count > 2, let first = bytes.first, first & 15 == 8, bytes[bytes.startIndex + 1] & 0x20 == 0,
            var result = raw(bytes.dropFirst(2), limit: limit)
        else { return nil }
        result.length = min(bytes.count, result.length + 6)
        return result
    }
}

/// Reads bits, the lowest of each byte first, and writes what they stand for.
private struct Inflater {
    let bytes: ArraySlice<UInt8>
    let limit: Int
    var output: [UInt8] = []
    var position: Int
    private var bits: UInt32 = 0
    private var bitCount = 0

    private static let lengths: [(base: Int, extra: Int)] = [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
        (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
        (163, 5), (195, 5), (227, 5), (258, 0),
    ]
    private static let distances: [(base: Int, extra: Int)] = (0..<30).map { code in
        let extra = max(0, code / 2 - 1)
        let base = code < 2 ? code : (2 + code % 2) << extra
        return (base + 1, extra)
    }
    private static let fixed = (
        HuffmanCode(lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
        HuffmanCode(lengths: Array(repeating: 5, count: 30))
    )

    init(bytes: ArraySlice<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        position = bytes.startIndex
    }

    mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let isRead =
                switch kind {
                case 0: copyStored()
                case 1: readBlock(Self.fixed.0, Self.fixed.1)
                case 2: readCodes().map { readBlock($0, $1) } ?? false
                default: false
                }
            guard isRead else { return false }
            if isLast == 1 {
                // Whole bytes that were read ahead are not part of the data.
                position -= bitCount / 8
                return true
            }
        }
    }

    /// Has at least so many bits at hand, as far as there are any.
    private mutating func fill(_ count: Int) {
        while bitCount < count, position < bytes.endIndex {
            bits |= UInt32(bytes[position]) << UInt32(bitCount)
            bitCount += 8
            position += 1
        }
    }

    private mutating func take(_ count: Int) -> Int? {
        guard count > 0 else { return 0 }
        fill(count)
        guard bitCount >= count else { return nil }
        let value = Int(bits & (1 << UInt32(count) - 1))
        bits >>= UInt32(count)
        bitCount -= count
        return value
    }

    private mutating func symbol(_ code: HuffmanCode) -> Int? {
        fill(HuffmanCode.longest)
        guard let (symbol, length) = code.symbol(bits), length <= bitCount else { return nil }
        bits >>= UInt32(length)
        bitCount -= length
        return symbol
    }

    /// A block of bytes as they are (§3.2.4).
    private mutating func copyStored() -> Bool {
        position -= bitCount / 8
        (bits, bitCount) = (0, 0)
        guard position <= bytes.endIndex - 4 else { return false }
        let length = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        let complement = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
        position += 4
        guard length ^ complement == 0xFFFF, length <= bytes.endIndex - position, output.count + length <= limit else {
            return false
        }
        output += bytes[within: position..<position + length]
        position += length
        return true
    }

    /// The codes of a block that brings its own (§3.2.7).
    private mutating func readCodes() -> (HuffmanCode, HuffmanCode)? {
        guard let literals = take(5), let distances = take(5), let codes = take(4) else { return nil }
        var lengths = [UInt8](repeating: 0, count: 19)
        for index in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(codes + 4) {
            guard let length = take(3) else { return nil }
            lengths[index] = UInt8(length)
        }
        let code = HuffmanCode(lengths: lengths)
        let (literalCount, count) = (literals + 257, literals + distances + 258)
        var all: [UInt8] = []
        while all.count < count {
            guard let symbol = symbol(code) else { return nil }
            switch symbol {
            case 16:
                guard let last = all.last, let more = take(2) else { return nil }
                all += Array(repeating: last, count: more + 3)
            case 17:
                guard let more = take(3) else { return nil }
                all += Array(repeating: 0, count: more + 3)
            case 18:
                guard let more = take(7) else { return nil }
                all += Array(repeating: 0, count: more + 11)
            default: all.append(UInt8(symbol))
            }
        }
        guard all.count == count else { return nil }
        return (HuffmanCode(lengths: Array(all[..<literalCount])), HuffmanCode(lengths: Array(all[literalCount...])))
    }

    /// A block of literals and repetitions (§3.2.3).
    private mutating func readBlock(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
        while true {
            guard let symbol = symbol(literals) else { return false }
            if symbol < 256 {
                guard output.count < limit else { return false }
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return true }
            guard symbol - 257 < Self.lengths.count, let more = take(Self.lengths[symbol - 257].extra),
                let code = self.symbol(distances), code < Self.distances.count,
                let further = take(Self.distances[code].extra)
            else { return false }
            let length = Self.lengths[symbol - 257].base + more
            let distance = Self.distances[code].base + further
            guard distance <= output.count, output.count + length <= limit else { return false }
            let start = output.count - distance
            for offset in 0..<length { output.append(output[start + offset]) }
        }
    }
}

/// A canonical Huffman code (§3.2.2): short codes are looked up, long ones counted out.
private struct HuffmanCode {
    static let longest = 15
    private static let fastBits = 10
    /// Symbol and length for each beginning of so many bits; 0 where the code is longer.
    private var fast = [UInt16](repeating: 0, count: 1 << fastBits)
    private var counts = [Int](repeating: 0, count: longest + 1)
    private var symbols: [UInt16] = []

    init(lengths: [UInt8]) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var next = [Int](repeating: 0, count: Self.longest + 2)
        for length in 1...Self.longest { next[length + 1] = (next[length] + counts[length]) << 1 }
        for length in 1...Self.longest where counts[length] > 0 {
            for (symbol, own) in lengths.enumerated() where own == length {
                symbols.append(UInt16(symbol))
                defer { next[length] += 1 }
                guard length <= Self.fastBits, next[length] < 1 << length else { continue }
                // Codes come highest bit first, in bytes that are read from the lowest.
                let code = (0..<length).reduce(0) { $0 | (next[length] >> $1 & 1) << (length - 1 - $1) }
                for entry in stride(from: code, to: fast.count, by: 1 << length) {
                    fast[entry] = UInt16(symbol << 4 | length)
                }
            }
        }
    }

    /// The symbol that some bits begin with, and how many of them it takes.
    func symbol(_ bits: UInt32) -> (Int, Int)? {
        let entry = fast[Int(bits) & (fast.count - 1)]
        if entry != 0 { return (Int(entry) >> 4, Int(entry) & 15) }
        var (code, first, index) = (0, 0, 0)
        for length in 1...Self.longest {
            code |= Int(bits >> UInt32(length - 1) & 1)
            let count = counts[length]
            if code - first < count { return code < first ? nil : (Int(symbols[index + code - first]), length) }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        return nil
    }
}
