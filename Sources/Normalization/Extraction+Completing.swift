extension Extraction {
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
        } else if declared == nil {
            metadata.language = script?.language(of: lines) ?? LanguageGuess.language(of: Array(lines.prefix(500)))
        }
        if metadata.direction == nil, let language = metadata.language, LetterScript.isRightToLeft(language) {
            metadata.direction = .rightToLeft
        }
    }
}
