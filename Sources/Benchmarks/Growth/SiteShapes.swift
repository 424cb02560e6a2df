extension Shape {
    /// Sites that have much of one thing.
    static let sites = [
        site("articles", 200) { articles($0) { article("Text.", number: $0) } },
        site("drafts and assets", 150) { count in
            let drafts = articles(count) { article("![a](../assets/f\($0).txt)", number: $0, status: "draft") }
            return drafts.merging(files(count)) { own, _ in own }
        },
        site("assets", 1_000) { files($0) },
        site("topics", 200) { documents("topics", kind: "place", $0) },
        site("sources", 200) { documents("sources", kind: "newspaper", $0) },
        site("pages", 150) { count in
            Dictionary(
                uniqueKeysWithValues: (0..<count).map {
                    ("content/pages/p\($0).md", "---\ntitle: Page \($0)\n---\nText.\n")
                })
        },
        site("aliases", 4_000) { count in
            topic(aliases: (0..<count).map { "Place \($0)" }, lines(count) { "Place \($0) again.\n" })
        },
        site("aliases with one prefix", 1_500) { count in
            topic(aliases: (0..<count).map { "the long name of \($0)" }, times(count * 8, "the long name of "))
        },
        site("events in one day", 300) { count in
            ["content/articles/a.md": article("Text.", keys: events(count) { event($0, date: "2024-10-01") })]
        },
        site("events in articles of their own, in one day", 200) { count in
            articles(count) { number in
                article("Text.", number: number, keys: events(1) { _ in event(number, date: "2024-10-01") })
            }
        },
        site("events without a date", 300) { count in
            ["content/articles/a.md": article("Text.", keys: events(count) { event($0, date: "") })]
        },
        site("years", 100) { count in
            ["content/articles/a.md": article("Text.", keys: events(count) { event($0, date: "\(1000 + $0)") })]
        },
        site("similar titles", 200, [.check]) { count in
            articles(count) { number in
                article(
                    "Text.", number: number,
                    keys: events(1) { _ in event(number, date: "2024-10-01", title: "Rockets hit the port of the city")
                    })
            }
        },
        site("reports of one event", 60, [.check]) { count in
            articles(count) { number in
                article("Text.", number: number, keys: events(1) { _ in event(1, date: "2024-10-01", title: "One") })
            }
        },
        site("topics of one article", 100, [.check]) { count in
            documents("topics", kind: "place", count).merging(
                ["content/articles/a.md": article("Text.", topics: names(count))]) { own, _ in own }
        },
        site("topics and claimants of one event", 100, [.check]) { count in
            let keys = events(1) { event($0, by: names(count), topics: names(count)) }
            return documents("topics", kind: "place", count).merging(
                ["content/articles/a.md": article("Text.", keys: keys)]) { own, _ in own }
        },
        site("sources that a text cites", 300) { count in
            documents("sources", kind: "newspaper", count).merging(
                ["content/articles/a.md": article(lines(count) { "Text [@d\($0)].\n\n" })]) { own, _ in own }
        },
        site("links to one fragment", 200) { count in
            articles(count) { article("[a](a0.md#head)\n\n# Head", number: $0) }
        },
        site("links to many fragments of a page", 2_000) { count in
            [
                "content/articles/a.md": article(lines(count) { "[a](b.md#h\($0))\n" }),
                "content/articles/b.md": article(lines(count) { "# H\($0)\n\n" }, number: 1),
            ]
        },
        site("translations", 100) { count in
            articles(count) { article("Text.", number: $0) }.merging(
                Dictionary(
                    uniqueKeysWithValues: (0..<count).map { number in
                        let keys = "language: fr\ntranslation_of: a\(number)\n"
                        return ("content/articles/f\(number).md", article("Texte.", number: number, keys: keys))
                    })
            ) { own, _ in own }
        },
        site("corrections and key points", 3_000) { count in
            let corrections = lines(count) { "  - {date: 2024-10-01, text: Correction \($0)}\n" }
            let points = lines(count) { "  - Point \($0)\n" }
            let keys = "corrections:\n\(corrections)key_points:\n\(points)"
            return ["content/articles/a.md": article("Text.", keys: keys)]
        },
    ]

    private static let files: @Sendable (Int) -> [String: String] = { count in
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/assets/f\($0).txt", "x") })
    }

    private static func topic(aliases: [String], _ body: String) -> [String: String] {
        [
            "content/topics/place.md": """
            ---
            name: A place
            kind: place
            summary: S.
            aliases: {name: [\(aliases.joined(separator: ", "))]}
            ---

            """,
            "content/articles/a.md": article(body),
        ]
    }
}
