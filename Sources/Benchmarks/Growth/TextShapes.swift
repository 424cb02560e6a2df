extension Shape {
    /// Markdown that is long in one way.
    static let texts = [
        text("footnotes", 3_000) { lines($0) { "Text[^\($0)].\n\n[^\($0)]: Note.\n\n" } },
        text("references to one footnote", 4_000) { times($0, "Text[^1].\n\n") + "[^1]: Note.\n" },
        text("footnotes without definitions", 6_000) { lines($0) { "Text[^\($0)]. " } },
        text("nested lists", 1_000) { lines($0) { times($0, "  ") + "- item\n" } },
        text("nested lists in a line", 40_000) { times($0, "- ") + "item" },
        text("nested block quotes", 40_000) { times($0, ">") + " text" },
        text("deeper and deeper block quotes", 800) { lines($0) { times($0, ">") + " text\n" } },
        text("items", 8_000) { times($0, "- item\n") },
        text("rows", 6_000) { "| a | b |\n| - | - |\n" + times($0, "| x | y |\n") },
        text("columns", 20_000) { "|\(times($0, "a|"))\n|\(times($0, "-|"))\n|\(times($0, "x|"))\n" },
        text("tables", 2_000) { times($0, "| a | b |\n| - | - |\n| x | y |\n\n") },
        text("a long line", 60_000) { times($0, "word ") },
        text("a long paragraph", 60_000) { times($0, "word\n") },
        text("quotation marks", 30_000) { times($0, "\"word\" 'word' ") },
        text("open quotation marks", 30_000) { times($0, "\"word 'word ") },
        text("open brackets", 80_000) { times($0, "[") },
        text("brackets in brackets", 40_000) { times($0, "[") + "a" + times($0, "]") },
        text("open links", 40_000) { times($0, "[a](") },
        text("images", 30_000) { times($0, "![a](") },
        text("citations that do not end", 30_000) { times($0, "[@paper ") },
        text("notes that do not end", 30_000) { times($0, "[^a") },
        text("emphasis that does not end", 60_000) { times($0, "*a ") },
        text("runs of emphasis", 60_000) { times($0, "*") + "a" + times($0, "*") },
        text("mixed emphasis", 30_000) { times($0, "*a_b") },
        text("code that does not end", 60_000) { times($0, "`a ") },
        text("longer and longer runs of backticks", 600) { lines($0) { "a" + times($0, "`") } },
        text("addresses", 15_000) { times($0, "<https://host.example/a> ") },
        text("open tags", 30_000) { times($0, "<a ") },
        text("open comments", 30_000) { times($0, "a <!--") },
        text("references", 5_000) { count in
            lines(count) { "[r\($0)]: https://host.example/\($0)\n" } + "\n" + lines(count) { "[r\($0)] " }
        },
        text("mentions of one name", 30_000) { times($0, "Iran ") },
        text("dates", 5_000) { times($0, "Iran on 1 October 2024. ") },
        text("headings", 6_000) { times($0, "# Head\n\n") },
        site("topics and dates in one paragraph", 150, [.build]) { count in
            Dictionary(
                uniqueKeysWithValues: (0..<count).map { number in
                    ("content/topics/t\(number).md", "---\nname: Zed\(number)q\nkind: place\nsummary: S.\n---\n")
                }
            ).merging([
                "content/articles/a.md": article(lines(count) { "Zed\($0)q on \($0 % 28 + 1) October 2024, " })
            ]) { own, _ in own }
        },
    ]

    /// Front matter that is long or deep in one way.
    static let frontMatter = [
        keys("authors", 10_000) { "authors: [\(lines($0) { "Author \($0), " })]\n" },
        keys("a long value", 40_000) { "rights: >-\n" + times($0, "  words and words\n") },
        keys("lists in lists", 60_000) { "rights: " + times($0, "[") + times($0, "]") + "\n" },
        keys("open lists", 60_000) { "rights: " + times($0, "[") + "\n" },
        keys("keys in keys", 30_000) { "rights: " + times($0, "{a: ") + times($0, "}") + "\n" },
        keys("dashes", 30_000) { "rights:\n  " + times($0, "- ") + "a\n" },
        keys("colons", 30_000) { "rights: " + times($0, "a: ") + "\n" },
        keys("question marks", 30_000) { "rights: [" + times($0, "? ") + "a]\n" },
        keys("escapes", 30_000) { "rights: \"" + times($0, "\\u0041") + "\"\n" },
    ]

    private static func keys(_ name: String, _ size: Int, _ keys: @escaping @Sendable (Int) -> String) -> Shape {
        site("front matter: \(name)", size, [.check]) { ["content/articles/a.md": article("Text.", keys: keys($0))] }
    }
}
