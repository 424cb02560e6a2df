import Gazetteer
import Testing

@Suite("Mentions in Markdown") struct MarkdownTests {
    @Test(
        "What is not prose is passed over",
        arguments: [
            ("[Iran](../topics/US.md) and US", ["iran=Iran", "us=US"]),
            ("[Iran](<US (x>.md \"French\") France", ["iran=Iran", "france=France"]),
            ("[Iran][US] France\n\n[US]: http://US/ \"French\"\n", ["iran=Iran", "france=France"]),
            ("`Iran` ``US ` US`` France", ["france=France"]),
            ("an open ` Iran\n\n` US", ["iran=Iran", "us=US"]),
            ("```\nIran\n```\nUS\n~~~~ Iran\nIran\n~~~\n~~~~\nFrance", ["us=US", "france=France"]),
            ("```\nIran", []),
            ("<https://example.org/Iran> <b title=\"Iran\">US</b> <!-- Iran --> France", ["us=US", "france=France"]),
            ("3 < 4 Iran", ["iran=Iran"]),
            ("Iran[^US] and US [@Hezbollah]", ["iran=Iran", "us=US"]),
            (
                "**Iran** _US_ *Kataib* Hezbollah, Kataib **Hezbollah**",
                [
                    "iran=Iran", "us=US", "kataib-hezbollah=Kataib* Hezbollah", "kataib-hezbollah=Kataib **Hezbollah",
                ]
            ),
            ("\\`Iran\\`", ["iran=Iran"]),
            ("{{< img alt=\"Iran\" >}} US {% x Iran %} France {{ Iran }}", ["us=US", "france=France"]),
            ("{Iran} {{Iran US", ["iran=Iran", "iran=Iran", "us=US"]),
            ("# Iran\n\n> US\n- France", ["iran=Iran", "us=US", "france=France"]),
        ])
    func prose(text: String, expected: [String]) {
        #expect(Fixture.mentions(text, .markdown) == expected)
    }

    @Test("Plain text has no markup")
    func plain() {
        #expect(Fixture.mentions("`Iran` [US](France)") == ["iran=Iran", "us=US", "france=France"])
    }

    @Test(
        "Repeated openings are read once",
        arguments: ["[", "](", "<a ", "`", "``` `", "<!-- ", "[^", "][", "[x\n", "{{", "{% }"])
    func hostile(opening: String) {
        let text = String(repeating: opening, count: 100_000) + "\n\nIran"
        #expect(Fixture.mentions(text, .markdown).count <= 1)
    }
}
