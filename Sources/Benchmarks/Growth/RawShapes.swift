extension Shape {
    private static let sentence =
        "The army said on Monday that two rockets hit the port on 1 October 2024, according to the ministry. "

    /// Raw texts that are long in one way.
    static let prose = [
        raw("paragraphs", 500) { times($0, sentence + "\n\n") },
        raw("no paragraph breaks", 500) { times($0, sentence) + "\n" },
        raw("one sentence", 8_000) { "The army said that " + times($0, "two rockets hit the port and ") + "left.\n" },
        raw("one word", 200_000) { times($0, "a") + "\n" },
        raw("commas", 8_000) { "The army said, " + times($0, "on Monday, ") + "left.\n" },
        raw("short lines", 8_000) { lines($0) { "Word \($0)\n" } },
        raw("one line again and again", 8_000) { times($0, "Menu\n") },
        raw("quotes", 3_000) { times($0, "“The army left,” he said. ") + "\n" },
        raw("quotes that do not end", 8_000) { times($0, "“word ") + "\n" },
        raw("straight quotes", 8_000) { times($0, "\"word he said ") + "\n" },
        raw("days", 5_000) { times($0, "1 October 2024 ") + "\n" },
        raw("months", 8_000) { times($0, "October ") + "\n" },
        raw("relative dates", 4_000) { times($0, "last Monday yesterday two days ago ") + "\n" },
        raw("initials", 5_000) { times($0, "U.S. Gen. Dr. A. B. ") + "\n" },
        raw("names", 4_000) { times($0, "Ayatollah Ali Khamenei Foreign Minister ") + "\n" },
        raw("verbs of saying", 8_000) { times($0, "he said that ") + "\n" },
        raw("brackets", 20_000) { times($0, "(") + "a" + times($0, ")") + "\n" },
        raw("sentences without a space between", 8_000) { times($0, "word.Word") + "\n" },
        raw("Arabic", 5_000) { times($0, "قال المتحدث باسم الجيش يوم الاثنين ") + "\n" },
        raw("space", 100_000) { times($0, " ") + "a\n" },
        raw("headings", 1_500) { times($0, "HEADING\n\nA text, said the army.\n\n") },
        raw("addresses", 5_000) { times($0, "https://host.example/a/b?c=d ") + "\n" },
    ]

    /// Saved pages that are long or deep in one way.
    static let pages = [
        page("paragraphs", 800) { times($0, "<p>\(sentence)</p>") },
        page("elements in elements", 20_000) { times($0, "<div>") + "<p>\(sentence)" + times($0, "</div>") },
        page("open formats", 4_000) { "<p>" + times($0, "<b><i><a href=a>text ") },
        page("lists in lists", 4_000) { times($0, "<ul><li>text ") },
        page("items", 4_000) { "<ul>" + times($0, "<li>text of an item</li>") + "</ul>" },
        page("rows", 3_000) { "<table>" + times($0, "<tr><td>a</td><td>b</td></tr>") + "</table>" },
        page("columns", 3_000) {
            "<table><tr>\(times($0, "<td>a</td>"))</tr><tr>\(times($0, "<td>b</td>"))</tr></table>"
        },
        page("cells that span much", 1_000) {
            "<table>" + times($0, "<tr><td rowspan=1000 colspan=1000>a</td></tr>") + "</table>"
        },
        page("tables in tables", 2_000) { times($0, "<table><tr><td>text ") },
        page("links", 5_000) { "<p>" + times($0, "<a href='https://host.example/'>word</a> and ") },
        page("line breaks", 5_000) { "<p>" + times($0, "text and words<br>") },
        page("spans", 5_000) { "<p>" + times($0, "<span>text and </span>") },
        page("comments", 10_000) { times($0, "<!-- a -->") },
        page("open comments", 10_000) { times($0, "<!-- a ") },
        page("scripts", 5_000) { times($0, "<script>var a = 1</script>") },
        page("headings", 800) { times($0, "<h2>Head</h2><p>\(sentence)</p>") },
        page("figures", 2_000) { times($0, "<figure><img src=a alt=text><figcaption>words</figcaption></figure>") },
        page("attributes", 4_000) { "<p " + lines($0) { "a\($0)=1 " } + ">\(sentence)</p>" },
        page("menus", 2_000) { "<nav>" + times($0, "<ul><li><a href=a>Menu</a></li></ul>") + "</nav>" },
    ]

    private static func raw(_ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> String) -> Shape {
        Shape(name: "raw text: \(name)", commands: [.importing, .claims, .dates, .topics], size: size) { size in
            foundation.merging(["raw.txt": "Title of the page\n\n" + text(size)]) { own, _ in own }
        }
    }

    private static func page(_ name: String, _ size: Int, _ body: @escaping @Sendable (Int) -> String) -> Shape {
        Shape(name: "saved page: \(name)", commands: [.importing], size: size) { size in
            let html =
                "<html><title>Title</title><body><article><h1>Title</h1><p>\(sentence)</p>\(body(size))</article>"
            return foundation.merging(["raw.html": html]) { own, _ in own }
        }
    }
}
