/// A number modulo 2²⁵⁵ − 19, in sixteen parts of 16 bits, each with room above.
///
/// As TweetNaCl has it (<https://tweetnacl.cr.yp.to>, public domain): no branch and no address depends on its value.
struct FieldElement: Sendable {
    private var parts: SIMD16<Int64>

    static let zero = FieldElement(SIMD16())
    static let one = FieldElement(SIMD16(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

    /// A number by its parts, the lowest first.
    init(_ parts: SIMD16<Int64>) { self.parts = parts }

    static func + (left: Self, right: Self) -> Self { Self(left.parts &+ right.parts) }
    static func - (left: Self, right: Self) -> Self { Self(left.parts &- right.parts) }

    static func * (left: Self, right: Self) -> Self {
        var (low, high) = (SIMD16<Int64>.zero, SIMD16<Int64>.zero)
        for i in 0..<16 {
            let factor = left.parts[i]
            for j in 0..<16 {
                let product = factor &* right.parts[j]
                if i + j < 16 { low[i + j] &+= product } else { high[i + j - 16] &+= product }
            }
        }
        // 2²⁵⁶ is 38.
        var product = Self(low &+ high &* 38)
        product.carry()
        product.carry()
        return product
    }

    /// Hands on what a part has above 16 bits.
    private mutating func carry() {
        for i in 0..<16 {
            parts[i] &+= 1 << 16
            let over = parts[i] >> 16
            if i < 15 { parts[i + 1] &+= over &- 1 } else { parts[0] &+= 38 &* (over &- 1) }
            parts[i] &-= over << 16
        }
    }

    /// Exchanges two numbers where a bit is 1.
    static func exchange(_ left: inout Self, _ right: inout Self, if bit: Int64) {
        let difference = (left.parts ^ right.parts) & SIMD16(repeating: ~(bit &- 1))
        left.parts ^= difference
        right.parts ^= difference
    }

    /// The number by which this one gives 1: to the power of 2²⁵⁵ − 21.
    var inverse: Self {
        var power = self
        for bit in (0...253).reversed() {
            power = power * power
            if bit != 2, bit != 4 { power = power * self }
        }
        return power
    }

    /// The number below 2²⁵⁵ − 19 in 32 bytes, the lowest first.
    var bytes: [UInt8] {
        var (number, reduced) = (self, Self.zero)
        for _ in 0..<3 { number.carry() }
        for _ in 0..<2 {
            reduced.parts[0] = number.parts[0] &- 0xFFED
            for i in 1..<16 {
                let borrowed = reduced.parts[i - 1] >> 16 & 1
                reduced.parts[i] = number.parts[i] &- (i < 15 ? 0xFFFF : 0x7FFF) &- borrowed
                reduced.parts[i - 1] &= 0xFFFF
            }
            let isBelow = reduced.parts[15] >> 16 & 1
            reduced.parts[14] &= 0xFFFF
            Self.exchange(&number, &reduced, if: 1 &- isBelow)
        }
        return (0..<32).map { UInt8(truncatingIfNeeded: number.parts[$0 / 2] >> Int64($0 % 2 * 8)) }
    }
}
