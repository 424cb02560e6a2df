/// Letters of other scripts that stand for one another in names.
enum LetterVariants {
    /// The form by which a lower-case letter is compared: Persian for Arabic forms, no hamza or madda on a carrier, no
    /// Greek accents, no Cyrillic breve or diaeresis, Hebrew final letters as in the middle of a word, ASCII digits.
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "أ", "إ", "آ", "ٱ": "ا"
        case "ى", "ي", "ئ", "ې": "ی"
        case "ؤ": "و"
        case "ة", "ۀ", "ە", "ہ", "ھ": "ه"
        case "ك", "ڪ": "ک"
        case "٠"..."٩": digit(scalar, from: "٠")
        case "۰"..."۹": digit(scalar, from: "۰")
        case "ך": "כ"
        case "ם": "מ"
        case "ן": "נ"
        case "ף": "פ"
        case "ץ": "צ"
        case "й", "ѝ", "ї": scalar == "ї" ? "і" : "и"
        case "ё", "ѐ": "е"
        case "ў": "у"
        case "ѓ": "г"
        case "ќ": "к"
        case "ά": "α"
        case "έ": "ε"
        case "ή": "η"
        case "ί", "ϊ", "ΐ": "ι"
        case "ό": "ο"
        case "ύ", "ϋ", "ΰ": "υ"
        case "ώ": "ω"
        case "ς": "σ"
        case "\u{2019}", "\u{2018}": "'"
        default: scalar
        }
    }

    private static func digit(_ scalar: Unicode.Scalar, from zero: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(0x30 + scalar.value - zero.value))
    }
}
