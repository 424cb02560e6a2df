import Testing

@testable import CommonMark

/// Markup beside CommonMark that authors bring along.
@Suite struct ExtensionTests {
    @Test func struckOutTextIsShownAndNotRead() {
        let (html, rendered) = render("Some ~~old *and wrong* words~~ and ~~`one`~~ more.\n")
        #expect(html == "<p>Some <del>old <em>and wrong</em> words</del> and <del><code>one</code></del> more.</p>\n")
        #expect(rendered.wordCount == 3)
        #expect(rendered.problems == [])
    }

    @Test(arguments: [
        ("~~a ~~b~~", "<del>a ~~b</del>"), ("*~~a* b~~", "<em>~~a</em> b~~"), ("~~~a~~~ b", "~~~a~~~ b"),
        ("~~ a ~~", "~~ a ~~"), ("**~~a~~ b**", "<strong><del>a</del> b</strong>"), ("`~~a~~`", "<code>~~a~~</code>"),
        ("\\~\\~a\\~\\~", "~~a~~"),
    ])
    func struckOutTextEndsWhereItBegan(source: String, expected: String) {
        #expect(render("x \(source)\n").html == "<p>x \(expected)</p>\n")
    }

    @Test func tasksHaveBoxes() {
        #expect(
            render("- [ ] open\n- [x] *done*\n- [y] text\n").html == """
                <ul>
                <li class="task">☐ open</li>
                <li class="task">☑ <em>done</em></li>
                <li>[y] text</li>
                </ul>

                """)
    }

    @Test func termsHaveDefinitions() {
        #expect(
            render("Term\n: One\n  goes on\n: Two\n\nOther\n\n: Three\n\nText.\n").html == """
                <dl>
                <dt>Term</dt>
                <dd>One
                goes on</dd>
                <dd>Two</dd>
                <dt>Other</dt>
                <dd>Three</dd>
                </dl>
                <p>Text.</p>

                """)
        #expect(render(": No term\n").html == "<p>: No term</p>\n")
    }

    @Test func alertsHaveAHeading() {
        #expect(
            render("> [!Warning]\n> The *road*\n>\n> is mined.\n\n> [!NOTE] Of our own\n").html == """
                <div class="alert alert-warning" role="note">
                <p class="alert-title">Warning</p>
                <p>The <em>road</em></p>
                <p>is mined.</p>
                </div>
                <div class="alert alert-note" role="note">
                <p class="alert-title">Of our own</p>
                </div>

                """)
    }

    @Test(arguments: [
        ("see https://a.example/b.", "see <a>https://a.example/b</a>."),
        ("(https://a.example/x_(y))", "(<a>https://a.example/x_(y)</a>)"),
        ("www.a.example, www.x", "<a>www.a.example</a>, www.x"),
        ("قال https://a.example، ثم", "قال <a>https://a.example</a>، ثم"),
        ("https:// nothing http://x", "https:// nothing http://x"),
        ("[https://a.example](https://b.example)", "<a>https://a.example</a>"),
        ("xhttps://a.example `https://a.example`", "xhttps://a.example <code>https://a.example</code>"),
    ])
    func addressesAreLinks(source: String, expected: String) {
        let html = render(source + "\n").html
        #expect(html.replacing(/<a [^>]*>/, with: "<a>") == "<p>\(expected)</p>\n")
    }

    @Test func anAddressWithoutSchemeIsReachedSafely() {
        #expect(render("www.a.example\n").html.contains("href=\"https://www.a.example\""))
    }

    @Test func lineBreaksInHTMLAreLineBreaks() {
        #expect(render("| a |\n|---|\n| x<br>y<BR /> |\n").html.contains("<td>x<br>y<br></td>"))
        #expect(problems(in: "a<br/>b\n") == [])
    }

    @Test func rowsWithMoreCellsThanTheirHeaderAreReported() {
        #expect(
            problems(in: "| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 | 2 | 3 |\n") == [
                Found(.extraCells(columns: 2), "| 1 | 2 | 3 |", at: 32)
            ])
    }

    @Test(arguments: ["> [^1]: text", "- [^1]: text", "12. > [^1]: text"])
    func notesInOtherBlocksAreReported(source: String) {
        #expect(problems(in: "a\n\n\(source)\n").contains(Found(.nestedNote("1"), source, at: 3)))
    }

    @Test func codeHoldsNoNotes() {
        #expect(problems(in: "```\n> [^1]: text\n```\n\n    > [^1]: text\n") == [])
    }

    @Test func rawHTMLWithTextIsToldFromRawHTMLWithout() {
        #expect(problems(in: "<div>\nText\n</div>\n") == [Found(.textInHTML("<div>"), "<div>", at: 0)])
        #expect(
            problems(in: "<!-- a\nb -->\n") == [Found(.rawHTML("<!-- a"), "<!-- a", at: 0)])
        #expect(
            problems(in: "<script>\nalert(1)\n</script>\n") == [Found(.rawHTML("<script>"), "<script>", at: 0)])
    }

    static let unrendered: [(String, UnrenderedMarkup, String)] = [
        ("a {{< youtube x >}} b", .shortcode, "{{< youtube x >}}"),
        ("{% image \"p.png\" %}", .shortcode, "{% image \"p.png\" %}"),
        ("[gallery ids=\"1\"]", .shortcode, "[gallery ids=\"1\"]"),
        ("a[/caption]", .shortcode, "[/caption]"),
        ("See [[Karsa]]", .wikiLink, "[[Karsa]]"),
        ("See ![[p.png]]", .wikiLink, "![[p.png]]"),
        (":::warning\nBox\n", .box, ":::"),
        ("!!! note \"Admonition\"", .box, "!!!"),
        ("> [!foo] x", .unknownMarker, "[!foo]"),
        ("# Head {#frag}", .attributes, "{#frag}"),
        ("a ==hl== b", .highlight, "==hl=="),
        ("H~2~O", .script, "~2~"),
        ("10^3^", .script, "^3^"),
        ("**Bold: text", .emphasis, "**"),
        ("a __Under __", .emphasis, "__"),
        ("a ~~b", .struckOut, "~~"),
        ("[The report](../topics/ka rsa.md)", .link, "[The report](../topics/ka rsa.md)"),
        ("[open](https://x.example/ and more", .link, "[open]("),
        ("![Photo](a b.png)", .image, "![Photo](a b.png)"),
        ("[t] (https://x.example/)", .spacedLink, "[t] (https://x.example/)"),
        ("[Ref][nope]", .undefinedReference, "[Ref][nope]"),
        ("so :smile: b", .emojiName, ":smile:"),
        ("[TOC]", .contents, "[TOC]"),
        ("|a|b|\n|x|y|", .tableWithoutRule, "|a|"),
        ("== Heading ==", .heading, "=="),
        ("= Title", .heading, "="),
        ("h2. Heading", .heading, "h2."),
        ("* a\n** b", .nestedItem, "**"),
        ("See [https://x.example The report].", .textBehindAddress, "[https://x.example The report]"),
        ("See <https://x.example/a|report>.", .textBehindAddress, "https://x.example/a|report"),
        ("Text^[an inline note] more", .inlineNote, "^[an inline note]"),
        ("متن^[یادداشت] بیشتر", .inlineNote, "^[یادداشت]"),
        ("Text %%hidden%% more", .hidden, "%%hidden%%"),
        ("Text {>>really?<<} more", .hidden, "{>>really?<<}"),
        ("A ||spoiler|| b", .hidden, "||spoiler||"),
        ("{++added++} b", .revision, "{++added++}"),
        ("{--gone--} b", .revision, "{--gone--}"),
        ("++added++ b", .revision, "++added++"),
        ("Inline $E=mc^2$ b", .formula, "$E=mc^2$"),
        ("$$\n\\int x\n$$", .formula, "$$"),
        ("The UN.\n\n*[UN]: United Nations", .abbreviation, "*[UN]:"),
        ("Text '''bold''' b", .emphasis, "'''"),
        ("it ~struck~ b", .struckOut, "~struck~"),
        ("[NOTE]\nText", .box, "[NOTE]"),
        ("#+TITLE: x", .instruction, "#+TITLE"),
        (".. note:: x", .instruction, ".. note::"),
        ("Author:: Somebody", .instruction, "Author::"),
        ("\\newpage", .instruction, "\\newpage"),
        ("See \\cite{doe}.", .instruction, "\\cite"),
        ("A paragraph ^abc-1", .instruction, "^abc-1"),
        ("import X from './x'", .instruction, "import X from "),
        ("+++\nx", .instruction, "+++"),
        ("{@youtube: abc}", .shortcode, "{@youtube: abc}"),
        ("```mermaid\ngraph TD;\n```", .diagram("mermaid"), "```mermaid"),
        ("```dataview\nLIST\n```", .query("dataview"), "```dataview"),
    ]

    @Test(arguments: unrendered)
    func markupOfOtherToolsIsReported(source: String, kind: UnrenderedMarkup, text: String) throws {
        let found = problems(in: source + "\n").filter { if case .unrendered = $0.kind { true } else { false } }
        let first = try #require(found.first)
        #expect(first.kind == .unrendered(kind))
        #expect(first.text == text)
    }

    @Test(arguments: [
        "[sic] (he said) {so} 12:30:45 a:b:c", "~200 dead, 2 ** 3, a == b", "\\[\\[x]] \\*\\*y \\{\\{z}}",
        "`{{< x >}}` and `[[y]]`", "snake_case and 2^10", "[a](https://x.example/?q=[b]&c=d) *x* **y** __z__",
        "$5 million or $6 a head, US$5=US$6", "100%% sure, C++ and G++", "~200 dead, ~300 hurt", "C:\\new and \\*x",
        "It rose by 5%. At 5% % of", "We said ''' and 'so'", "a = b and a == b", "see std::vector x",
        "Wait ... no .. so",
        "#1 and #+5", "[Note] that", "x ^ y", "a || b || c", "import it from there", "Ratio 3 : 4; see: this",
        "| alone", "What? [1] and [@times]", "wow!!! really", "# C++ {braces}",
    ])
    func plainTextIsNotReported(source: String) {
        #expect(problems(in: source + "\n") == [])
    }

    @Test func manyMarksTakeLinearTime() {
        for mark in [
            "~~a ", "[[", "](", "[a][", "{{", "**a ", "==a ", ":a", "|a\n", "https://", "www.", "> [!", "x\n: y\n",
            "$a", "%%a ", "++a", "''a", "^[a", "||a", "{++a", "[https://x ",
        ] {
            _ = render(String(repeating: mark, count: 40_000))
        }
    }
}
