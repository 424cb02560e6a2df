/// The place of a title in an alphabetical list: without regard to accents, capitals and punctuation.
///
/// Letters come in the order of Unicode, which is that of their alphabets, but that the letters which Persian adds to the
/// Arabic ones stand after those that they are made from.
public struct AlphabeticalKey: Comparable, Sendable {
    /// The letter under which the title stands, as a capital; `0` for digits, empty where it has none of both.
    public let initial: String
    private let ranks: [UInt32]

    /// The key of a title.
    ///
    /// - Complexity: O(*n*) in the length of the title.
    public init(_ title: String) {
        var folded: [UInt8] = []
        folded.reserveCapacity(title.utf8.count)
        for scalar in title.unicodeScalars { FoldingTable.shared.append(scalar, to: &folded) }
        var ranks: [UInt32] = []
        ranks.reserveCapacity(folded.count)
        var first: Unicode.Scalar?
        var isBetweenWords = false
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
            guard scalar > "." else {
                isBetweenWords = first != nil
                continue
            }
            if isBetweenWords { ranks.append(UInt32(FoldingTable.separator) << 1) }
            isBetweenWords = false
            ranks.append(Self.rank(scalar))
            first = first ?? scalar
        }
        self.ranks = ranks
        initial = first.map(Self.initial) ?? ""
    }

    /// Whether a title stands before another.
    public static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        left.ranks.lexicographicallyPrecedes(right.ranks)
    }

    private static func initial(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "0"..."9": "0"
        case "a"..."z": String(UnicodeScalar(UInt8(scalar.value) - 0x20))
        default: scalar.properties.uppercaseMapping
        }
    }

    /// Twice the number of a letter; that of پ is the one after that of ب.
    private static func rank(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar {
        case "پ": Unicode.Scalar("ب").value << 1 | 1
        case "چ": Unicode.Scalar("ج").value << 1 | 1
        case "ژ": Unicode.Scalar("ز").value << 1 | 1
        case "گ": Unicode.Scalar("ك").value << 1 | 1
        default: scalar.value << 1
        }
    }
}
