/// Latin letters with diacritics, and the plain letters that names are compared by.
enum LatinFolding {
    /// One or two ASCII letters in the case of the character (the second is 0 when there is one only), or `nil` when
    /// the character is no Latin letter with a diacritic.
    static func letters(of scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
        let value = Int(scalar.value)
        let letter: UInt8
        switch value {
        case 0xC0...0x24F: letter = latin.utf8Start[value - 0xC0]
        case 0x1E00...0x1EFF: letter = latinAdditional.utf8Start[value - 0x1E00]
        default: return nil
        }
        if letter == UInt8(ascii: ".") { return nil }
        return (letter, second(of: scalar))
    }

    private static func second(of scalar: Unicode.Scalar) -> UInt8 {
        switch scalar {
        case "Æ", "Œ": UInt8(ascii: "E")
        case "æ", "œ": UInt8(ascii: "e")
        case "ß", "ẞ": UInt8(ascii: "s")
        case "Þ", "þ": UInt8(ascii: "h")
        case "Ĳ": UInt8(ascii: "J")
        case "ĳ": UInt8(ascii: "j")
        default: 0
        }
    }

    /// U+00C0 to U+024F; a full stop stands for a character that is left as it is.
    private static let latin = Letters(
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLl."
            + ".LlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
            + "...............E................Oo.............Uu..............."
            + "....DDdLLlNNnAaIiOoUuUuUuUuUueAaAa....GgKkOoOo..jDDdGg..NnAa...."
            + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
            + "................")

    /// U+1E00 to U+1EFF.
    private static let latinAdditional = Letters(
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
            + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
            + "WwWwWwWwWwXxXxYyZzZzZzhtwy.s..S.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
            + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......")

    /// A string of ASCII letters that can be indexed.
    private struct Letters {
        let utf8Start: [UInt8]
        init(_ text: String) { utf8Start = Array(text.utf8) }
    }
}
