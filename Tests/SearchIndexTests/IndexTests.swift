import Testing

@testable import SearchIndex

@Suite("The index")
struct IndexTests {
    @Test("of three documents, byte by byte")
    func bytes() {
        let index = index([
            (0, "Iran", "Country"),
            (1, "Missiles of Iran", "Iran says, and Israel denies, that missiles hit Tel Aviv."),
            (1, "The “talks”", "Talks on talks."),
        ])
        #expect(
            index.text == [
                "words-0.js": """
                searchIndex.terms("words-0","41d84c","and!!$ aviv!!$ countri!!!# deni!!$ hit!!$ iran!!!!!!!#$ \
                israel!!$ missile!!!!!!!$ of!!!!!!!$ on!!!% say!!$ talk!!!!!!!% tel!!$ that!!$ the!!!!!!!%")

                """,
                "places-0.js": """
                searchIndex.terms("places-0","41d84c","and!&9 aviv!&@ countri!$5 deni!&; hit!&> iran!$$&&E israel!&: \
                missile!&$U of!&% on!(7 say!&8 talk!(%E' tel!&? that!&< the!($")

                """,
                "spellings-0.js": """
                searchIndex.terms("spellings-0","41d84c","aviv!0 countri!0 deni!0 iran!1 israel!0 missile!0 talk!0 that!0 \
                ~elissim!0 ~ined!0 ~irtnuoc!0 ~klat!0 ~learsi!0 ~nari!1 ~taht!0 ~viva!0")

                """,
                "documents-0.js": """
                searchIndex.documents(0,[["0.html","Iran","1 May","Country"]])

                """,
                "documents-1.js": """
                searchIndex.documents(1,[["1.html","Missiles of Iran","1 May","Iran says, and Israel denies, that missiles hit \
                Tel Aviv."],["2.html","The “talks”","1 May","Talks on talks."]])

                """,
            ])
        #expect(index.keys == ["a"])
    }

    @Test("every document is found by every word of its title, and by nothing that it does not say")
    func everyTitle() throws {
        var random = SplitMix(state: 7)
        let syllables = ["ba", "ki", "ron", "tes", "ö", "شه", "ید", "מו", "中", "xy", "s", "ʼ", "É", "0", "𐐨", "ﷲ", "ｆ"]
        let titles = (0..<400).map { _ in
            (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<Int.random(in: 1...5, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
                    .joined()
            }.joined(separator: " ")
        }
        let index = index(titles.enumerated().map { (number, title) in (number < 100 ? 0 : 1, title, "") })
        var expected: [String: Set<Int>] = [:]
        for (number, title) in titles.enumerated() {
            for term in terms(title) { expected[term, default: []].insert(number) }
        }
        #expect(!expected.isEmpty)
        let decoded = index.postings
        #expect(decoded.count == expected.count)
        for (term, documents) in expected { #expect(decoded[term] == documents, "\(term)") }
        for term in expected.keys { #expect(index.file(of: term).contains(" \(term)!"), "\(term)") }
    }

    @Test("the order of parts and how documents are shared out say nothing")
    func parts() {
        let texts = (0..<50).map { number in (0, "Title \(number % 7)", "body \(number) of \(number % 3)") }
        let whole = index(texts)
        for size in [1, 7, 49] {
            let other = index(texts, partSize: size, isReversed: true)
            #expect(other.text == whole.text)
            #expect(other.manifest == whole.manifest)
        }
    }

    @Test("files of words are bounded, and a word is in the file that the keys say")
    func size() {
        let texts = (0..<2000).map { number in
            (0, "word\(number * 7919 % 2000) common", "x\(number % 97) y\(number % 13)")
        }
        let index = index(texts)
        let sizes = index.text.filter { $0.key.hasPrefix("words-") }.map(\.value.utf8.count)
        #expect(sizes.count > 2)
        #expect(sizes.allSatisfy { $0 <= TermFiles.sizeLimit + 50 })
        #expect(index.keys.count == sizes.count)
        #expect(index.keys == index.keys.sorted())
        for term in ["word0", "word1999", "common", "x96", "y0"] {
            #expect(index.file(of: term).contains(" \(term)!"), "\(term)")
        }
    }

    @Test("numbers end by themselves")
    func numbers() {
        func text(_ number: Int) -> String {
            var bytes: [UInt8] = []
            PostingText.append(number, to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(
            [0, 1, 56, 57, 113, 114, 1937, 1938, 65_891].map(text) == [
                "#", "$", "[", "^#", "^[", "_#", "~[", "^]#", "~~[",
            ])
    }

    @Test("no documents make an index in which nothing is found")
    func empty() {
        let index = index([])
        #expect(index.files.isEmpty)
        #expect(index.keys == [""])
    }

    private func index(_ texts: [(kind: Int, title: String, body: String)], partSize: Int = 3, isReversed: Bool = false)
        -> SearchIndex
    {
        let stopWords = StopWords(languages: [])
        var builder = IndexPartBuilder(stopWords: stopWords)
        var parts: [IndexPart] = []
        for start in stride(from: 0, to: texts.count, by: partSize) {
            for number in start..<min(start + partSize, texts.count) {
                builder.begin(document: number, language: "en")
                builder.add(texts[number].title, weight: 12)
                builder.add(texts[number].body, weight: 1)
            }
            parts.append(builder.finish())
        }
        let documents = texts.enumerated().map { number, text in
            SearchDocument(
                kind: text.kind, address: "\(number).html", title: text.title, note: "1 May", summary: text.body,
                language: "")
        }
        return SearchIndex(
            of: documents, kindCount: 2, parts: isReversed ? parts.reversed() : parts, stopWords: stopWords)
    }
}

extension SearchIndex {
    fileprivate var text: [String: String] {
        Dictionary(files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
    }

    /// The keys of the files of words, as the manifest has them.
    fileprivate var keys: [String] {
        let manifest = String(decoding: manifest, as: UTF8.self)
        let start = manifest.firstRange(of: "\"keys\":\"")?.upperBound ?? manifest.endIndex
        return manifest[start...].prefix { $0 != "\"" }.split(separator: " ", omittingEmptySubsequences: false).map(
            String.init)
    }

    /// The entries of the file that has a term if any has it, each after a space.
    fileprivate func file(of term: String) -> String {
        let number =
            (keys.lastIndex { Array($0.utf16).lexicographicallyPrecedes(Array(term.utf16)) || $0 == term }) ?? 0
        let parts = text["words-\(number).js"]?.split(separator: "\"", omittingEmptySubsequences: false) ?? []
        return parts.count > 5 ? " \(parts[5])" : ""
    }

    /// The documents of each term.
    fileprivate var postings: [String: Set<Int>] {
        var postings: [String: Set<Int>] = [:]
        for (name, text) in text where name.hasPrefix("words-") {
            let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
            for entry in parts[5].split(separator: " ") {
                let levels = entry.split(separator: "!", omittingEmptySubsequences: false)
                for level in levels.dropFirst() {
                    var (document, number) = (0, 0)
                    for byte in level.utf8 {
                        if byte >= 93 {
                            number = number * 34 + Int(byte) - 93
                        } else {
                            document += number * 57 + Int(byte) - 35
                            number = 0
                            postings[String(levels[0]), default: []].insert(document)
                        }
                    }
                }
            }
        }
        return postings
    }
}
