extension Extraction {
    /// Names the original of a page that an archive shows.
    ///
    /// What the archive calls itself is no publication, and a page that was captured on a day came out before it ended.
    mutating func setOrigin(_ page: CapturedPage) {
        if let address = page.address { metadata.address = address }
        metadata.retrieved = page.day ?? metadata.retrieved
        let name = metadata.publication?.lowercased() ?? ""
        if name.isEmpty || name.contains("archive") || name.contains("wayback") {
            let host = metadata.address.flatMap { AddressParts(Array($0.utf8)) }?.host
            metadata.publication = host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
        }
        if let published = metadata.published, let day = page.day, published > day { metadata.published = nil }
        if let note = page.note { reviews.append(note) }
    }

    /// Gives lines the numbers that they have in the raw file, and puts what is to be looked at in their order.
    mutating func restoreLines(_ rawLine: (Int) -> Int) {
        for index in reviews.indices { reviews[index].line = reviews[index].line.map(rawLine) }
        reviews.sort { ($0.line ?? .max) < ($1.line ?? .max) }
        for index in ledger.entries.indices { ledger.entries[index].line = rawLine(ledger.entries[index].line) }
    }

    /// Takes the language from the text where none is declared, or where the text's letters are not those of the one that
    /// is; the direction follows.
    ///
    /// - Complexity: O(1): the beginning of the text is looked at.
    mutating func decideLanguage() {
        let lines = blocks.lazy.flatMap(\.lines)
        let declared = metadata.language
        let script = LetterScript.commonest(in: lines, atLeast: metadata.language == nil ? 12 : 40)
        if let declared, let script, !script.writes(declared) {
            let guess = script.language(of: lines) ?? LanguageGuess.language(of: Array(lines.prefix(500)))
            metadata.language = guess
            metadata.direction = nil
            reviews.append(
                ReviewNote(
                    text:
                        "the language ‘\(declared)’ is declared, but the letters are \(script.rawValue)\(guess.map { "; ‘\($0)’ was taken" } ?? "")",
                    line: nil))
        } else if let declared, script == .latin,
            let guess = LanguageGuess.language(of: Array(lines.prefix(500)), not: declared)
        {
            metadata.language = guess
            metadata.direction = nil
            reviews.append(
                ReviewNote(
                    text: "the language ‘\(declared)’ is declared, but the words are of another; ‘\(guess)’ was taken",
                    line: nil))
        } else if declared == nil {
            metadata.language = script?.language(of: lines) ?? LanguageGuess.language(of: Array(lines.prefix(500)))
        }
        if metadata.direction == nil, let language = metadata.language, LetterScript.isRightToLeft(language) {
            metadata.direction = .rightToLeft
        }
    }
}
