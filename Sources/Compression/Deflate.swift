internal import Bounds

/// Deflates data (RFC 1951): the same bytes on every machine, whichever zlib it has.
public enum Deflate {
    /// How far back repetitions are looked for, and how often.
    private static let (window, chain) = (32_768, 24)

    /// Deflates bytes into one block with the fixed code (§3.2.6).
    ///
    /// - Complexity: O(*n*), at most 24 comparisons of 258 bytes for each byte.
    public static func raw(_ bytes: [UInt8]) -> [UInt8] {
        var writer = BitWriter()
        writer.write(0b011, 3)
        var heads = [Int32](repeating: -1, count: 1 << 15)
        var previous = [Int32](repeating: -1, count: bytes.count)
        func hash(_ position: Int) -> Int {
            (Int(bytes[position]) << 10 ^ Int(bytes[position + 1]) << 5 ^ Int(bytes[position + 2])) & 0x7FFF
        }
        var position = 0
        while position < bytes.count {
            var (best, distance) = (2, 0)
            if position + 2 < bytes.count {
                let longest = min(258, bytes.count - position)
                var candidate = Int(heads[hash(position)])
                for _ in 0..<chain {
                    guard candidate >= 0, position - candidate <= window else { break }
                    var length = 0
                    while length < longest, bytes[candidate + length] == bytes[position + length] { length += 1 }
                    if length > best { (best, distance) = (length, position - candidate) }
                    if best == longest { break }
                    candidate = Int(previous[candidate])
                }
            }
            let step = distance > 0 ? best : 1
            if distance > 0 {
                writer.writeRepetition(length: best, distance: distance)
            } else {
                writer.writeLiteral(Int(bytes[position]))
            }
            for index in position..<position + step where index + 2 < bytes.count {
                previous[index] = heads[hash(index)]
                heads[hash(index)] = Int32(truncatingIfNeeded: index)
            }
            position += step
        }
        writer.writeLiteral(256)
        return writer.finished()
    }

    /// Deflates bytes as zlib has them (RFC 1950).
    public static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = [0x78, 0x01] + raw(bytes)
        let checksum = Checksum.adler32(bytes)
        for shift in [24, 16, 8, 0] as [UInt32] { output.append(UInt8(truncatingIfNeeded: checksum >> shift)) }
        return output
    }
}

private struct BitWriter {
    private var output: [UInt8] = []
    private var bits: UInt32 = 0
    private var count = 0

    mutating func write(_ value: Int, _ length: Int) {
        bits |= UInt32(value) << UInt32(count)
        count += length
        while count >= 8 {
            output.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
            count -= 8
        }
    }

    /// A literal, or the end of the block.
    mutating func writeLiteral(_ symbol: Int) {
        switch symbol {
        case 0..<144: writeCode(0x30 + symbol, 8)
        case 144..<256: writeCode(0x190 + symbol - 144, 9)
        case 256..<280: writeCode(symbol - 256, 7)
        default: writeCode(0xC0 + symbol - 280, 8)
        }
    }

    mutating func writeRepetition(length: Int, distance: Int) {
        if length == 258 {
            writeLiteral(285)
        } else {
            let offset = length - 3
            let extra = offset < 8 ? 0 : Self.bitWidth(offset) - 3
            writeLiteral(257 + extra * 4 + offset >> extra)
            write(offset & (1 << extra - 1), extra)
        }
        let offset = distance - 1
        let extra = offset < 4 ? 0 : Self.bitWidth(offset) - 2
        writeCode(extra * 2 + offset >> extra, 5)
        write(offset & (1 << extra - 1), extra)
    }

    /// A code, which comes with its highest bit first.
    private mutating func writeCode(_ code: Int, _ length: Int) {
        for shift in (0..<length).reversed() { write(code >> shift & 1, 1) }
    }

    private static func bitWidth(_ number: Int) -> Int { Int.bitWidth - number.leadingZeroBitCount }

    mutating func finished() -> [UInt8] {
        if count > 0 { output.append(UInt8(truncatingIfNeeded: bits)) }
        return output
    }
}
