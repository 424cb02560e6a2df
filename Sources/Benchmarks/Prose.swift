/// Sentences, paragraphs and whole bodies of articles in CommonMark.
struct Prose {
    let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// Gives the destination of a link to another article, or nil if there is none to link to.
    typealias ArticleLink = (inout RandomSource) -> String?

    /// A plain sentence of about 18 words.
    func sentence(_ random: inout RandomSource) -> String {
        words(random.number(8...28), &random).joined(separator: " ") + "."
    }

    /// Plain sentences with spaces between them.
    func paragraph(_ sentences: ClosedRange<Int>, _ random: inout RandomSource) -> String {
        (0..<random.number(sentences)).map { _ in sentence(&random) }.joined(separator: " ")
    }

    /// The body of an article: paragraphs, quotations and lists under headings.
    func body(
        _ random: inout RandomSource, publications: [Corpus.Publication], articleLink: ArticleLink
    ) -> String {
        let wordCount = random.number(400...1200)
        let headings = random.number(3...8)
        var body = ""
        var written = 0
        func add(_ block: String) {
            body += block + "\n\n"
            written += block.utf8.count { $0 == UInt8(ascii: " ") } + 1
        }
        add(markedParagraph(&random, publications, articleLink))
        for heading in 1...headings {
            let mark = heading == 1 || random.happens(0.7) ? "##" : "###"
            add("\(mark) \(vocabulary.phrase(2...6, &random))")
            add(markedParagraph(&random, publications, articleLink))
            while written < wordCount * (heading + 1) / (headings + 1) {
                let kind = random.fraction()
                if kind < 0.72 {
                    add(markedParagraph(&random, publications, articleLink))
                } else if kind < 0.84 {
                    add("> \(sentence(&random))\n>\n> — *a spokesperson in \(random.element(of: vocabulary.places))*")
                } else {
                    add(list(&random))
                }
            }
        }
        body.removeLast()
        return body
    }

    private func words(_ count: Int, _ random: inout RandomSource) -> [String] {
        var words = (0..<count).map { index in
            let kind = random.fraction()
            if kind < 0.02 { return random.element(of: vocabulary.places) }
            if kind < 0.03 { return "\(random.number(2...900))" }
            let word = vocabulary.word(&random)
            return kind < 0.07 && index > 0 && index < count - 1 ? word + "," : word
        }
        words[0] = Vocabulary.capitalised(words[0])
        if random.happens(0.06) { words[count / 2] = "“\(words[count / 2].filter { $0 != "," })”" }
        return words
    }

    private func list(_ random: inout RandomSource) -> String {
        let isOrdered = random.happens(0.3)
        let items = (1...random.number(3...7)).map { number in
            (isOrdered ? "\(number). " : "- ") + vocabulary.phrase(4...14, &random)
        }
        return items.joined(separator: "\n")
    }

    private func markedParagraph(
        _ random: inout RandomSource, _ publications: [Corpus.Publication], _ articleLink: ArticleLink
    ) -> String {
        let sentences = (0..<random.number(2...5)).map { _ in
            markedSentence(&random, publications, articleLink)
        }
        return sentences.joined(separator: " ")
    }

    /// A sentence with emphasis or a link now and then.
    private func markedSentence(
        _ random: inout RandomSource, _ publications: [Corpus.Publication], _ articleLink: ArticleLink
    ) -> String {
        var words = words(random.number(8...28), &random)
        let place = random.number(1...words.count - 2)
        let plain = words[place].filter { $0 != "," && $0 != "“" && $0 != "”" }
        let kind = random.fraction()
        if kind < 0.09 {
            words[place] = "**\(plain)**"
        } else if kind < 0.18 {
            words[place] = "*\(plain)*"
        } else if kind < 0.25 {
            words[place] = "[\(plain)](\(random.element(of: publications).url)\(random.number(1...999_999)))"
        } else if kind < 0.28, let link = articleLink(&random) {
            words.append("([an earlier report](\(link)))")
        } else if kind < 0.285 {
            words.append("<https://reports.example/\(random.number(1...999_999))>")
        }
        return words.joined(separator: " ") + "."
    }
}
