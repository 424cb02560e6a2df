/// Language tags after BCP 47, as far as pages use them: a language, and a region or script.
enum LanguageTag {
    /// A tag in its usual spelling, or `nil` when it is none: `EN_us` becomes `en-US`.
    static func normalised(_ text: String) -> String? {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isLetter) else {
            return nil
        }
        var tag = first.lowercased()
        for part in parts.dropFirst().prefix(2) {
            guard part.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else { break }
            if part.utf8.count == 2 || part.utf8.count == 3 && part.utf8.allSatisfy(\.isDigit) {
                return tag + "-" + part.uppercased()
            }
            guard part.utf8.count == 4 else { break }
            tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
        }
        return tag
    }
}
