/// A point of the curve of Ed25519 in extended coordinates: x and y over z, and their product (RFC 8032 §5.1.4).
struct CurvePoint: Sendable {
    private var x: FieldElement
    private var y: FieldElement
    private var z: FieldElement
    private var product: FieldElement

    private static let neutral = CurvePoint(x: .zero, y: .one, z: .one, product: .zero)

    /// The point whose multiples keys and signatures are.
    private static let base: CurvePoint = {
        let x = FieldElement(
            SIMD16(
                0xD51A, 0x8F25, 0x2D60, 0xC956, 0xA7B2, 0x9525, 0xC760, 0x692C, 0xDC5C, 0xFDD6, 0xE231, 0xC0A4, 0x53FE,
                0xCD6E, 0x36D3, 0x2169))
        let y = FieldElement(
            SIMD16(
                0x6658, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666, 0x6666,
                0x6666, 0x6666, 0x6666))
        return CurvePoint(x: x, y: y, z: .one, product: x * y)
    }()

    /// Twice the constant d of the curve.
    private static let doubleD = FieldElement(
        SIMD16(
            0xF159, 0x26B2, 0x9B94, 0xEBD6, 0xB156, 0x8283, 0x149A, 0x00E0, 0xD130, 0xEEF3, 0x80F2, 0x198E, 0xFCE7,
            0x56DF, 0xD9DC, 0x2406))

    /// A multiple of the base; how long it takes does not depend on the number.
    ///
    /// - Parameter scalar: 32 bytes, the lowest first.
    init(baseTimes scalar: [UInt8]) {
        var (point, next) = (Self.neutral, Self.base)
        for bit in (0..<256).reversed() {
            let isSet = Int64(scalar[bit / 8] >> UInt8(bit % 8) & 1)
            Self.exchange(&point, &next, if: isSet)
            next = next + point
            point = point + point
            Self.exchange(&point, &next, if: isSet)
        }
        self = point
    }

    private init(x: FieldElement, y: FieldElement, z: FieldElement, product: FieldElement) {
        (self.x, self.y, self.z, self.product) = (x, y, z, product)
    }

    static func + (left: Self, right: Self) -> Self {
        let a = (left.y - left.x) * (right.y - right.x)
        let b = (left.x + left.y) * (right.x + right.y)
        let c = left.product * right.product * doubleD
        let d = left.z * right.z
        let (e, f, g, h) = (b - a, d + d - c, d + d + c, b + a)
        return CurvePoint(x: e * f, y: h * g, z: g * f, product: e * h)
    }

    private static func exchange(_ left: inout Self, _ right: inout Self, if bit: Int64) {
        FieldElement.exchange(&left.x, &right.x, if: bit)
        FieldElement.exchange(&left.y, &right.y, if: bit)
        FieldElement.exchange(&left.z, &right.z, if: bit)
        FieldElement.exchange(&left.product, &right.product, if: bit)
    }

    /// The point in 32 bytes: y, and whether x is odd (RFC 8032 §5.1.2).
    var bytes: [UInt8] {
        let inverse = z.inverse
        var bytes = (y * inverse).bytes
        bytes[31] ^= (x * inverse).bytes[0] << 7
        return bytes
    }
}
