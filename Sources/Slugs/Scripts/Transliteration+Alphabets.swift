extension Transliteration {
    /// A digit, or a letter of a script whose letters are read alike everywhere: Latin, Greek, Georgian, Armenian.
    static func alphabetic(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return scalar.properties.lowercaseMapping
        default: break
        }
        if scalar.properties.generalCategory == .decimalNumber, let digit = scalar.properties.numericValue {
            return "\(Int(digit))"
        }
        let letter = scalar.properties.lowercaseMapping
        if let known = letters[letter] { return known }
        return latin(scalar)
    }

    /// The plain small letters of an accented Latin letter, by its Unicode name: `é` → `e`.
    private static func latin(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: break
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            return Unicode.Scalar(scalar.value - 0xFEE0).map { $0.properties.lowercaseMapping } ?? ""
        default: return ""
        }
        guard let name = scalar.properties.name else { return "" }
        let words = name.split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
            return ""
        }
        return words[3].lowercased()
    }

    private static let letters = Dictionary(
        pairs: """
            ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ ng ə a ﬁ fi ﬂ fl
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
            ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
            ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch
            ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
            ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p
            ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev
            """)
}

extension Dictionary<String, String> {
    /// A table that is written as letters, each with what stands for it; `-` stands for nothing.
    init(pairs text: String) {
        self.init()
        let words = text.split(whereSeparator: \.isWhitespace)
        for (letter, latin) in zip(words, words.dropFirst()).enumerated().filter({ $0.offset % 2 == 0 }).map(\.element)
        {
            self[String(letter)] = latin == "-" ? "" : String(latin)
        }
    }
}
