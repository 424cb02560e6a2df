internal import DeliveredFiles
internal import Diagnostics

/// Names of languages (BCP 47): `en`, `fa`, `ar-IQ`.
public enum LanguageTag {
    /// Whether a text is a tag (RFC 5646 §2.1): a registered language of two letters or one of three, then, if need be,
    /// a script, a region, variants, extensions and what is for private use.
    ///
    /// A language that has a name of two letters is not written with three (§2.2.1).
    public static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard text.utf8.count <= 64, parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) })
        else { return false }
        var rest = parts[...]
        guard let language = rest.popFirst(), language.allSatisfy(isLetter) else { return false }
        switch language.count {
        case 1: return language[0] | 0x20 == UInt8(ascii: "x") && !rest.isEmpty
        case 2: guard Language.registered.contains(where: { $0.tag == lowercased(language) }) else { return false }
        case 3:
            guard Language.named(lowercased(language), where: \.codes) == nil else { return false }
        default: return false
        }
        if extended.contains(lowercased(language)), let part = rest.first, part.count == 3, part.allSatisfy(isLetter) {
            rest.removeFirst()
        }
        if let script = rest.first, script.count == 4, script.allSatisfy(isLetter) { rest.removeFirst() }
        if let region = rest.first, isRegion(region) { rest.removeFirst() }
        var variants: Set<String> = []
        while let variant = rest.first, isVariant(variant) {
            guard variants.insert(lowercased(variant)).inserted else { return false }
            rest.removeFirst()
        }
        return areExtensions(rest)
    }

    /// What to write instead of a text that is no tag: that of the language which the text names in English or in its
    /// own words, with its country, or `nil` where that is not known.
    public static func replacement(for text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "_" }
        guard let first = parts.first else { return nil }
        let name = text.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
        if let tag = Language.named(name, where: \.names) { return tag }
        let word = first.lowercased()
        let isKnown = Language.registered.contains { $0.tag == word }
        let language =
            isKnown ? word : Language.named(word, where: \.codes) ?? Language.named(word, where: \.names)
        if let language {
            // The United Kingdom is GB in ISO 3166.
            let country = parts.dropFirst().map { $0.lowercased() == "uk" ? "GB" : String($0) }
            let tag = ([language] + country).joined(separator: "-")
            return tag != text && isValid(tag) ? tag : nil
        }
        let names = Language.registered.flatMap(\.names)
        guard first.utf8.count > 3 else { return nil }
        return Suggestion.closest(to: name, among: names).flatMap { Language.named($0, where: \.names) }
    }

    /// What is wrong with a text that is no tag, as a headline.
    static func ruleBroken(by text: String) -> String { "‘\(text)’ is not a language tag" }

    /// What to do about a text that is no tag.
    static func help(for text: String) -> String {
        replacement(for: text).map { "write \($0)" } ?? "write en, fa, ar-IQ…"
    }

    /// Whether what follows a language, script, region and variants is extensions (`u-ca-persian`) and private use.
    private static func areExtensions(_ parts: ArraySlice<[UInt8]>) -> Bool {
        var rest = parts
        while let singleton = rest.popFirst() {
            guard singleton.count == 1 else { return false }
            let isPrivate = singleton[0] | 0x20 == UInt8(ascii: "x")
            let length = rest.prefix { isPrivate || $0.count > 1 }.count
            guard length > 0 else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// The languages behind which a more exact one of three letters may stand (§2.2.2): `zh-yue`.
    private static let extended: Set<String> = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"]

    private static func isRegion(_ part: [UInt8]) -> Bool {
        part.count == 2 && part.allSatisfy(isLetter) && lowercased(part) != "uk"
            || part.count == 3 && part.allSatisfy(isDigit)
    }

    private static func isVariant(_ part: [UInt8]) -> Bool {
        part.count > 4 || part.count == 4 && isDigit(part[0])
    }

    private static func lowercased(_ part: [UInt8]) -> String { String(decoding: part, as: UTF8.self).lowercased() }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

/// A language with a name of two letters (ISO 639-1), or one that articles of this field are in.
private struct Language {
    let tag: String
    /// What else is written for the tag by mistake: its names of three letters, its country.
    let codes: [String]
    /// Its names in lower case.
    let names: [String]

    /// The lines of `languages.txt`: the tag, other codes in lower case, names.
    static let registered: [Language] = DeliveredFile.table("languages.txt").split(separator: UInt8(ascii: "\n")).map {
        line in
        let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        let codes = words.dropFirst().prefix { $0.utf8.count <= 3 && $0.utf8.allSatisfy { $0 >= 0x61 && $0 < 0x7B } }
        return Language(
            tag: words.first ?? "", codes: Array(codes),
            names: words.dropFirst(1 + codes.count).map { $0.lowercased() })
    }

    /// The tag of the language that has a code or a name.
    static func named(_ word: String, where words: KeyPath<Language, [String]>) -> String? {
        registered.first { $0[keyPath: words].contains(word) }?.tag
    }
}
