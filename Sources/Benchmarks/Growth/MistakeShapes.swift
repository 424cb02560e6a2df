extension Shape {
    /// Sites that have much wrong with them.
    static let mistakes = [
        site("links to one missing page", 200, [.check, .build]) { count in
            articles(count) { article("[a](nothing.md)", number: $0) }
        },
        site("links to many missing pages", 200, [.check, .build]) { count in
            articles(count) { article("[a](articl-\($0).md)", number: $0) }
        },
        site("links to a missing fragment", 200, [.check, .build]) { count in
            articles(count) { article("[a](a0.md#nothing)", number: $0) }
        },
        site("unknown topics", 200, [.check]) { count in
            documents("topics", kind: "place", count).merging(
                articles(count) { article("Text.", number: $0, topics: "d\($0)x") }
            ) { own, _ in own }
        },
        site("unknown claimants", 200, [.check]) { count in
            documents("topics", kind: "place", count).merging(
                articles(count) { number in
                    article("Text.", number: number, keys: events(1) { _ in event(number, by: "d\(number)x") })
                }
            ) { own, _ in own }
        },
        site("unknown sources in texts", 200, [.check]) { count in
            documents("sources", kind: "newspaper", count).merging(
                articles(count) { article("[@d\($0)x]", number: $0) }
            ) { own, _ in own }
        },
        site("names that two topics share", 1_500, [.check]) { count in
            let aliases = (0..<count).map { "Place \($0)" }.joined(separator: ", ")
            func topic(_ name: String) -> String {
                "---\nname: \(name)\nkind: place\nsummary: S.\naliases: {name: [\(aliases)]}\n---\n"
            }
            return ["content/topics/one.md": topic("One"), "content/topics/other.md": topic("Other")]
        },
        site("addresses that are taken", 300, [.check]) { count in
            articles(count) { article("Text.", number: $0, keys: "slug: same\n") }
        },
        site("reports that disagree, in two files", 500, [.check]) { count in
            [
                "content/articles/a.md": article("Text.", keys: events(count) { event($0, date: "2024-10-01") }),
                "content/articles/b.md": article(
                    "Text.", number: 1, keys: events(count) { event($0, date: "2023-10-01") }),
            ]
        },
        text("dead links in one text", 4_000) { lines($0) { "[a](no\($0).md)\n\n" } },
        text("dead links in one line", 4_000) { lines($0) { "[a](no\($0).md) " } },
        site("unknown keys", 3_000, [.check]) { count in
            ["content/articles/a.md": article("Text.", keys: lines(count) { "key\($0): a\n" })]
        },
    ]
}
