import Normalization
import Testing

struct TemplateTagTests {
    private func converted(_ text: String, in language: MarkupConverter.Language = .markdown) throws -> (
        markdown: String, uses: [String]
    ) {
        let result = try MarkupConverter.converted(Array(text.utf8), in: language, line: 1)
        return (
            String(decoding: result.markdown, as: UTF8.self),
            result.tags.map { "\($0.line) \($0.name) \($0.outcome.rawValue)" }
        )
    }

    @Test(arguments: [
        // Over several lines, with arguments apart from their signs.
        ("{{< figure\n  src=\"a.jpg\"\n  alt = \"A quay\"\n>}}\n", "![A quay](a.jpg)\n"),
        ("{{< img src=\"a.jpg\" alt=\"A\" caption=\"It's \\\"here\\\"\" >}}\n", "![A](a.jpg \"It's \\\"here\\\"\")\n"),
        ("A {{% ref \"a.md\" %}} b\n", "A [a.md](a.md) b\n"),
        ("{{< tweet user=\"a\" id=\"12\" >}}\n", "<https://x.com/a/status/12>\n"),
        ("{% gist user/12 %}\n", "<https://gist.github.com/user/12>\n"),
        ("{% include youtube.html id=\"abc\" title=\"A film\" %}\n", "[A film](https://www.youtube.com/watch?v=abc)\n"),
        ("{% include figure.html image_path=\"/a.png\" alt=\"A\" %}\n", "![A](/a.png)\n"),
        ("{{ \"/a/\" | url }} {{ site.baseurl }}/b\n", "[/a/](/a/) /b\n"),
        ("[a]({{ \"/a/\" | relative_url }})\n", "[a](/a/)\n"),
        (
            "{{ \"https://www.youtube.com/embed/abc\" | embed: \"A film\" }}\n",
            "[A film](https://www.youtube.com/watch?v=abc)\n"
        ),
        ("{{< quote-block text=\"We close.\" cite=\"The minister\" >}}\n", "> We close.\n>\n> — The minister\n"),
        ("{{< note >}}Mind *this*.{{< /note >}}\n", "> [!NOTE]\n> Mind *this*.\n"),
        (
            "{% callout type=\"danger\" title=\"Mines\" %}\nStay.\n{% endcallout %}\n",
            "> [!CAUTION]\n> **Mines**\n>\n> Stay.\n"
        ),
        ("{{< details \"More\" >}}\nText.\n{{< /details >}}\n", "**More**\n\nText.\n"),
        ("{% highlight ruby linenos %}\nputs {{ x }}\n{% endhighlight %}\n", "```ruby\nputs {{ x }}\n```\n"),
        ("Write {% raw %}{{ x }}{% endraw %} or {{</* ring */>}}.\n", "Write `{{ x }}` or `{{< ring >}}`.\n"),
        ("a {# no #}b{% comment %} c {% endcomment %}d\n", "a bd\n"),
        ("{% if x %}\nText.\n{% else %}\nOther.\n{% endif %}\n", "Text.\n\nOther.\n"),
        ("{% for p in site.posts %}\n- [{{ p.title }}]({{ p.url }})\n{% endfor %}\nText.\n", "Text.\n"),
        ("## Why {#why .big}\n\nText.\n{: .lead}\n", "## Why \n\nText.\n"),
        (
            "`{{ x }}`\n\n```\n{{< figure src=\"a.jpg\" >}}\n```\n",
            "`{{ x }}`\n\n```\n{{< figure src=\"a.jpg\" >}}\n```\n"
        ),
        ("{{< button href=\"/a/\" >}}Go on{{< /button >}}\n", "[Go on](/a/)\n"),
        ("* TOC\n{:toc}\n\n##Why\n\nText.\n", "## Why\n\nText.\n"),
        ("{{< highlight >}}\nSee [a]({{< ref \"a.md\" >}}).\n{{< /highlight >}}\n", "See [a](a.md).\n"),
        ("{{< img src=\"a-quay\" alt=\"A quay\" >}}\n", "![A quay](a-quay)\n"),
        ("<video controls src=\"/img/v.mp4\"></video>\n", "[v.mp4](/img/v.mp4)\n"),
        ("{{< columns >}}\nText.\n{{< /columns >}}\n", "Text.\n"),
        ("<div class=\"q\">{{< img src=\"a.jpg\" alt=\"A\" >}} Words</div>\n", "![A](a.jpg)\n\nWords\n"),
    ])
    func tagsBecomeMarkdown(_ text: String, _ markdown: String) throws {
        let result = try converted(text).markdown
        let lines = result.replacing("\n\n\n", with: "\n\n").replacing("\n\n\n", with: "\n\n")
        #expect(lines == markdown)
    }

    @Test func whatBecameOfATagIsTold() throws {
        #expect(
            try converted("a\n\n{{< poll id=\"7\" >}}\n\n{{< columns >}}\n{{< youtube abc >}}\n{{< /columns >}}\n").uses
                == ["3 poll removed", "6 youtube converted", "5 columns unwrapped"])
    }

    @Test func tagsOfWordPressStandInBrackets() throws {
        let result = try converted(
            "First [1].\n\n[su_box title=\"Mines\"]Stay.[/su_box]\n\n[gallery ids=\"1,2\"]\n\n[quote author=\"A\"]We close.[/quote]",
            in: .wordPress)
        #expect(result.markdown == "First \\[1\\].\n\n> **Mines**\n>\n> Stay.\n\n> We close.\n>\n> — A\n")
        #expect(result.uses.contains("5 gallery removed"))
    }

    /// Tags that nothing closes, in one another and by the thousand, are read in time in proportion to them.
    @Test(arguments: [
        "{{< a >}}", "{% raw %}", "{% for x %}", "{{ \"", "{{<", "`", "[a ", "{% a %}{% endb %}", "{:", "{{ \"}} ",
    ])
    func hostileTagsEndNothing(_ piece: String) throws {
        let text = String(repeating: piece, count: 4_000)
        _ = try converted(text)
        _ = try converted(text, in: .wordPress)
    }
}
