internal import Bounds

/// A name as it stands in a text: words with capitals that follow each other, without the titles before them.
struct CapitalisedName: Hashable {
    /// The words, with single spaces between them.
    var text: String
    /// Whether it is the first of a sentence, where every word has a capital.
    var beginsSentence: Bool
    /// Whether a title such as *Minister* stands before it.
    var hasTitle: Bool
    /// The word before it, in small letters; empty at the beginning of a sentence.
    var before: String

    /// The names of a text, in their order.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func names(in text: String) -> [CapitalisedName] {
        var names: [CapitalisedName] = []
        var run: [Word] = []
        var before = ""
        for word in words(of: text) {
            if !run.isEmpty, word.isSeparate || !(word.isCapitalised || connectors.contains(word.text)) {
                names += parts(of: run, after: before)
                before = word.isSeparate ? "" : run.last.map { $0.text.lowercased() } ?? ""
                run = []
            }
            if word.isCapitalised || !run.isEmpty {
                run.append(word)
            } else {
                before = word.text.lowercased()
            }
        }
        return names + parts(of: run, after: before)
    }

    /// The words of a text that stand somewhere in small letters.
    static func smallWords(in text: String) -> Set<String> {
        Set(words(of: text).filter { !$0.isCapitalised }.map(\.text))
    }

    /// Whether a word begins with a letter that has a small and a capital form.
    static func isCased(_ word: some StringProtocol) -> Bool {
        word.unicodeScalars.first?.properties.isCased ?? false
    }

    // MARK: Words

    private struct Word {
        var text: String
        /// Whether something else than a space stands before it.
        var isSeparate: Bool
        var beginsSentence: Bool
        var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var word = ""
        var between = "\n\n"
        for character in text {
            let joins = !word.isEmpty && (character == "-" || character == "’" || character == "'" || character == "‑")
            if character.isLetter || character.isNumber || joins {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                words += [made(word, between)]
                between = isPossessive(word) ? ";" : ""
                word = ""
            }
            between.append(character)
        }
        return word.isEmpty ? words : words + [made(word, between)]
    }

    private static func made(_ word: String, _ between: String) -> Word {
        let breaks = between.count { $0 == "\n" }
        let isSpace = between.count <= 2 && breaks <= 1 && between.allSatisfy(\.isWhitespace)
        return Word(
            text: bare(word), isSeparate: !isSpace,
            beginsSentence: breaks > 1 || between.contains { ".!?:“\"«»•".contains($0) })
    }

    private static func isPossessive(_ word: String) -> Bool { word.hasSuffix("’s") || word.hasSuffix("'s") }

    private static func bare(_ word: String) -> String {
        var word = isPossessive(word) ? String(word.dropLast(2)) : word
        while let last = word.last, "-’'‑".contains(last) { word.removeLast() }
        return word
    }

    // MARK: Names

    /// The names of a run of words with capitals: what stands before titles, and what stands behind them.
    private static func parts(of run: [Word], after before: String) -> [CapitalisedName] {
        var names: [CapitalisedName] = []
        var name: [Word] = []
        var hasTitle = false
        var previous = before
        func add() {
            while let last = name.last, connectors.contains(last.text) { name.removeLast() }
            guard let first = name.first, name.count <= 7 else { return }
            let text = name.map(\.text).joined(separator: " ")
            guard text.count > 1, text.contains(where: \.isLetter) else { return }
            names.append(
                CapitalisedName(
                    text: text, beginsSentence: first.beginsSentence, hasTitle: hasTitle,
                    before: first.beginsSentence ? "" : previous))
        }
        for word in run {
            let isBody = name.contains { TopicWords.isOrganisation($0.text) }
            guard TopicWords.titles.contains(word.text), !isBody else {
                if TopicWords.times.contains(word.text) {
                    add()
                    (name, hasTitle, previous) = ([], false, "")
                } else if !name.isEmpty || !connectors.contains(word.text) {
                    name.append(word)
                }
                continue
            }
            while let last = name.last, TopicWords.beforeTitles.contains(last.text) { name.removeLast() }
            add()
            (name, hasTitle, previous) = ([], true, "")
        }
        add()
        return names
    }

    /// Small words that stand within names.
    private static let connectors: Set<String> = [
        "of", "for", "the", "de", "du", "des", "la", "al", "bin", "ibn", "ben", "von", "van", "der", "den", "el", "da",
        "do",
    ]
}
