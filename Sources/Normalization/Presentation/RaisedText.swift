internal import Bounds

/// Writes text above or below the line with the characters that Unicode has for it: 10³, UF₆, 12¹, ½.
///
/// Digits that a page raises are never glued to those before them: `10<sup>3</sup>` is not 103.
enum RaisedText {
    /// How many digits a mark or an exponent has at most.
    private static let digitLimit = 4

    /// Whether a text is made of figures and signs alone, as exponents and the marks of notes are.
    static func isFigure(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        let digits = scalars.count { ("0"..."9").contains($0) }
        return scalars.allSatisfy { ("0"..."9").contains($0) || signs.contains($0) } && digits > 0
            && (digits <= digitLimit || scalars.contains(",") && digits <= 3 * digitLimit)
    }

    /// The figures as Unicode has them above or below the line.
    static func figures(_ text: ArraySlice<UInt8>, isRaised: Bool) -> [UInt8] {
        var result = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "0"..."9": result.append((isRaised ? superscripts : subscripts)[Int(scalar.value) - 0x30])
            case "+": result.append(isRaised ? "⁺" : "₊")
            case "-", "−", "–": result.append(isRaised ? "⁻" : "₋")
            case "(": result.append(isRaised ? "⁽" : "₍")
            case ")": result.append(isRaised ? "⁾" : "₎")
            default: result.append(scalar)
            }
        }
        return Array(String(result).utf8)
    }

    /// Whether figures above the line behind a text are an exponent or the cents of a price, and not the mark of a note:
    /// behind ten and one-figured numbers, units, signs of elements, brackets, and amounts of money.
    static func isExponent(behind text: ArraySlice<UInt8>) -> Bool {
        let digits = text.reversed().prefix { $0.isDigit || $0 == UInt8(ascii: ",") }.count
        if digits > 0 {
            let number = text.suffix(digits)
            let sign = String(decoding: text.dropLast(digits).suffix(8), as: UTF8.self).unicodeScalars
                .last { $0 != " " && $0 != "\u{A0}" }
            return number.elementsEqual("10".utf8)
                || number.count == 1 && sign.map { "×·*=^(+−".unicodeScalars.contains($0) } == true
                || sign.map { $0.properties.generalCategory == .currencySymbol } == true
        }
        let letters = text.reversed().prefix { $0.isLetter }.count
        return text.last == UInt8(ascii: ")")
            || (1...3).contains(letters)
                && (text.count == letters || text.dropLast(letters).last.map { !($0 >= 0x80) } == true)
    }

    /// Whether figures above the line with a plus or minus behind them are the charge of an ion: SO₄²⁻.
    static func isCharge(_ text: [UInt8]) -> Bool {
        let signs = String(decoding: text.drop { $0.isDigit }, as: UTF8.self)
        return text.first.map { $0.isDigit && $0 != UInt8(ascii: "0") } == true && text.count <= 4
            && ["+", "-", "−", "–"].contains(signs)
    }

    /// A single small letter above the line, such as the mark of a note; `nil` for everything else.
    static func letter(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count == 1, let byte = text.first, byte.isLower else { return nil }
        return letters[Int(byte - UInt8(ascii: "a"))].map { Array(String($0).utf8) }
    }

    /// The fraction of two numbers as one character: ½; `nil` where Unicode has none.
    static func fraction(_ numerator: [UInt8], _ denominator: [UInt8]) -> [UInt8]? {
        fractions["\(String(decoding: numerator, as: UTF8.self))/\(String(decoding: denominator, as: UTF8.self))"]
            .map { Array(String($0).utf8) }
    }

    /// The endings of ordinal numbers and titles, which belong to what stands before them: 4th, 1er, Mme.
    static func isEnding(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= 2 || endings.contains(String(decoding: text.map(\.lowercased), as: UTF8.self))
    }

    /// Whether single letters above the line are endings of ordinal numbers in a language: 2e, 1a.
    static func hasSingleLetterEndings(_ language: ArraySlice<UInt8>?) -> Bool {
        guard let language else { return false }
        return ["fr", "es", "pt", "it", "ca", "gl", "nl"].contains(
            String(decoding: language.prefix(2).map(\.lowercased), as: UTF8.self))
    }

    private static let signs = Set("+-−–(),.;[]*†‡§ /⁄\u{A0}".unicodeScalars)
    private static let superscripts: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    private static let subscripts: [Unicode.Scalar] = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    private static let letters: [Unicode.Scalar?] = [
        "ᵃ", "ᵇ", "ᶜ", "ᵈ", "ᵉ", "ᶠ", "ᵍ", "ʰ", "ⁱ", "ʲ", "ᵏ", "ˡ", "ᵐ", "ⁿ", "ᵒ", "ᵖ", nil, "ʳ", "ˢ", "ᵗ", "ᵘ", "ᵛ",
        "ʷ", "ˣ", "ʸ", "ᶻ",
    ]
    private static let fractions: [String: Unicode.Scalar] = [
        "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "2/5": "⅖", "3/5": "⅗", "4/5": "⅘",
        "1/6": "⅙", "5/6": "⅚", "1/7": "⅐", "1/8": "⅛", "3/8": "⅜", "5/8": "⅝", "7/8": "⅞", "1/9": "⅑", "1/10": "⅒",
    ]
    private static let endings: Set<String> = ["eme", "ème", "ère", "ere", "mes", "mos", "ers", "res", "ste", "ten"]
}
