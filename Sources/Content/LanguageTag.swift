/// Names of languages (BCP 47): `en`, `fa`, `ar-IQ`.
public enum LanguageTag {
    /// Whether a text has the form of a tag: a language of two to eight letters, then parts of letters and digits.
    public static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...8 : 1...8).contains(part.utf8.count)
                && part.unicodeScalars.allSatisfy {
                    $0.isASCII && ($0.properties.isAlphabetic || index > 0 && $0.properties.numericType != nil)
                }
        }
    }
}
