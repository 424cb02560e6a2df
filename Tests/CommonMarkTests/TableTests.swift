import Testing

@testable import CommonMark

@Suite struct TableTests {
    @Test func aTableHasHeadersAlignmentAndInlines() {
        let (html, rendered) = render(
            """
            | Date | What | Where | |
            |:-----|:----:|------:|---|
            | 2024-10-01 | *Strike*[^1] | [Iran](../topics/iran.md) | `a \\| b` |
            | \\| | [@idf] |

            [^1]: note

            """)
        #expect(
            html == """
                <div class="table" role="region" tabindex="0" aria-label="Table 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">Date</th>
                <th scope="col" class="align-center">What</th>
                <th scope="col" class="align-right">Where</th>
                <td></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><time datetime="2024-10-01">2024-10-01</time></td>
                <td class="align-center"><em>Strike</em><sup class="note-reference"><a href="#fn-1" id="fnref-1" \
                role="doc-noteref">1</a></sup></td>
                <td class="align-right"><a href="../topics/iran.html">Iran</a></td>
                <td><code>a | b</code></td>
                </tr>
                <tr>
                <td class="align-left">|</td>
                <td class="align-center"><span class="citation">(IDF)</span></td>
                <td colspan="2"></td>
                </tr>
                </tbody>
                </table>
                </div>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1">
                <p>note <a href="#fnref-1" class="note-back" role="doc-backlink" aria-label="Back to reference 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendered.problems == [])
    }

    private func table(_ label: Int, _ rows: String...) -> String {
        let head =
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table \(label)\">\n<table>\n<thead>\n"
        let body = rows.count > 1 ? "<tbody>\n\(rows.dropFirst().joined())</tbody>\n" : ""
        return head + rows[0] + "</thead>\n" + body + "</table>\n</div>\n"
    }
    private func header(_ text: String) -> String { "<tr>\n<th scope=\"col\">\(text)</th>\n</tr>\n" }
    private func row(_ text: String) -> String { "<tr>\n<td>\(text)</td>\n</tr>\n" }

    @Test func tablesStandInQuotesAndLists() {
        let (html, _) = render("> | a |\n> |---|\n> | b |\n\n- | c |\n  |---|\n\n  text\n")
        #expect(
            html == "<blockquote>\n" + table(1, header("a"), row("b")) + "</blockquote>\n<ul>\n<li>\n"
                + table(2, header("c")) + "<p>text</p>\n</li>\n</ul>\n")
    }

    @Test func aTableFollowsAndPrecedesOtherBlocks() {
        let (html, _) = render("text\n| a |\n|---|\n| b |\n# c\n\n| d |\n|---|\n---\n| e |\n|---|\n> q\n")
        #expect(
            html == "<p>text</p>\n" + table(1, header("a"), row("b")) + "<h2 id=\"c\">c</h2>\n" + table(2, header("d"))
                + "<hr>\n" + table(3, header("e")) + "<blockquote>\n<p>q</p>\n</blockquote>\n")
    }

    @Test(arguments: ["# x", "- x", "1. x", "> x", "***", "```", "<div>", "    x", "[r]: /x", "x #", "x ##", #"x \ "#])
    func cellsHoldInlinesOnly(cell: String) {
        let (html, _) = render("|h|\n|-|\n|\(cell)|\n")
        let text = String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).replacing(">", with: "&gt;")
        #expect(html == table(1, header("h"), row(text == "<div&gt;" ? "" : text)))
    }

    @Test func cellsReferToTheDefinitionsOfTheDocument() {
        #expect(
            render("|[h][r]|\n|-|\n\n[r]: ../topics/iran.md\n").html
                == table(1, header("<a href=\"../topics/iran.html\">h</a>")))
    }

    @Test(arguments: [
        "| a | b |\n|---|\n", "| a |\n| - | - |\n", "| a |\n|-x-|\n", "a\n---\n", "| a |\n\n|---|\n", "|---|\n",
    ])
    func whatOnlyLooksLikeATableIsNone(source: String) {
        #expect(!render(source).html.contains("<table"))
    }

    @Test func codeIsNoTable() {
        #expect(
            render("```\n| a |\n|---|\n```\n\n    | a |\n    |---|\n").html
                == "<pre><code>| a |\n|---|\n</code></pre>\n<pre><code>| a |\n|---|\n</code></pre>\n")
    }

    @Test func rowsTooLongAreCutAndEmptyRowsFilled() {
        #expect(
            render("a|b\n-|-\n1|2|3\n|\n").html
                == table(
                    1, "<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n",
                    "<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n", "<tr>\n<td colspan=\"2\"></td>\n</tr>\n"))
    }

    @Test func aTableMayHave128Columns() {
        func table(_ columns: Int) -> String {
            String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        }
        #expect(render(table(128)).html.contains("<table>"))
        #expect(!render(table(129)).html.contains("<table>"))
        #expect(problems(in: table(129)).map(\.kind) == [.tableTooWide(columns: 129)])
    }

    @Test func problemsInCellsPointAtThem() {
        #expect(
            problems(in: "text\n\n| a | b |\n|---|---|\n| [x](no.md) | [y](no.md) [^z] |\n") == [
                Found(.brokenLink("no.md"), "no.md", at: 32), Found(.brokenLink("no.md"), "no.md", at: 45),
                Found(.undefinedNote("z"), "[^z]", at: 52),
            ])
    }

    @Test func problemsAfterTablesAndNotesPointAtTheirLines() {
        #expect(
            problems(in: "| a |\n|---|\n| b |\n\n[^n]: x [p](no.md)\n\n    [q](no.md)\n\nz[^n] [r](no.md)\n") == [
                Found(.brokenLink("no.md"), "no.md", at: 31), Found(.brokenLink("no.md"), "no.md", at: 47),
                Found(.brokenLink("no.md"), "no.md", at: 65),
            ])
    }
}
