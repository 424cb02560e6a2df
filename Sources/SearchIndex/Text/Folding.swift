/// How characters are compared: `É` as `e`, `ي` and `ی` as one letter, `٣` as `3`, vowel points not at all.
///
/// The script in `templates/assets/search.js` folds a reader's query in the same way.
enum Folding {
    /// What becomes of a character.
    enum Folded: Equatable {
        /// It stands between words.
        case separator
        /// It is not there: a mark, a joiner, a kashida.
        case dropped
        /// It becomes letters or digits.
        case text(String)
        /// It is a word by itself.
        case ideograph
    }

    /// What becomes of a character.
    ///
    /// - Complexity: O(1), some hundred instructions; ``FoldingTable`` knows the frequent ones by heart.
    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        if let special = special(scalar) { return special }
        let properties = scalar.properties
        if properties.isIdeographic { return .ideograph }
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            let lowered = properties.lowercaseMapping
            return .text(lowered.unicodeScalars.reduce(into: "") { $0 += variantText($1) })
        case .lowercaseLetter, .modifierLetter, .otherLetter:
            return .text(variantText(scalar))
        case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return .text(String(scalar))
        default: return .separator
        }
    }

    /// The characters for which a general rule does not hold.
    private static func special(_ scalar: Unicode.Scalar) -> Folded? {
        switch scalar.value {
        case 0x0660...0x0669, 0x06F0...0x06F9: return .text(String(scalar.value & 15))
        case 0x0640, 0x05F3, 0x05F4, 0x02B9...0x02BF: return .dropped
        case 0x0300...0x08FF, 0x1AB0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE2F:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .dropped
            default: return nil
            }
        default: return scalar.properties.generalCategory == .format ? .dropped : nil
        }
    }

    private static func variantText(_ scalar: Unicode.Scalar) -> String {
        if let folded = foldedVariants[scalar] { return folded }
        return special(scalar) == .dropped ? "" : String(scalar)
    }

    private static let foldedVariants: [Unicode.Scalar: String] = {
        var folded: [Unicode.Scalar: String] = [:]
        for variant in variants + equivalents {
            for letter in variant.letters.unicodeScalars { folded[letter] = variant.folded }
        }
        return folded
    }()
}
