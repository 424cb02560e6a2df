import Templating
import Testing

@Suite("Values are escaped for the place in which they are written")
struct EscapingTests {
    private let hostile = "</script>\"'<b a=1>&amp;--> ]]>\u{2028}\\"

    @Test("text of HTML, and the elements that hold only text")
    func htmlText() {
        #expect(
            show("<p>{{ page.title }}</p>", Page(title: hostile))
                == "<p>&lt;/script&gt;\"'&lt;b a=1&gt;&amp;amp;--&gt; ]]&gt;\u{2028}\\</p>")
        #expect(
            show(
                "<title>a < b {{ page.title }}</title><TEXTAREA><p {{ page.title }}</TextArea><p>{{ page.body }}</p>",
                Page(title: "</title>"))
                == "<title>a < b &lt;/title&gt;</title><TEXTAREA><p &lt;/title&gt;</TextArea><p><b>bold</b></p>")
        #expect(show("{{ page.title }}", Page(title: "a\0b\r\n\tc")) == "a\u{FFFD}b&#13;\n\tc")
    }

    @Test("attributes in quotes of either kind")
    func htmlAttributes() {
        #expect(
            show("<p title=\"{{ page.title }}\" class = '{{ page.title }}'>", Page(title: "\"'<>&\n"))
                == "<p title=\"&quot;&#39;&lt;&gt;&amp;\n\" class = '&quot;&#39;&lt;&gt;&amp;\n'>")
        #expect(
            show("<meta content='{{ page.data }}'>", Page(data: JSON(bytes: Array(#"{"a":"'<"}"#.utf8))))
                == "<meta content='{&quot;a&quot;:&quot;&#39;&lt;&quot;}'>")
    }

    @Test(
        "a whole URL",
        arguments: [
            ("topics/iran.html#a?b=c&d", "topics/iran.html#a?b=c&amp;d"),
            ("https://example.org/a%20b/%zz", "https://example.org/a%20b/%25zz"),
            ("HTTP://example.org/?q='x'", "HTTP://example.org/?q=&#39;x&#39;"),
            ("mailto:desk@example.org", "mailto:desk@example.org"),
            ("#part", "#part"), ("?q=a:b", "?q=a:b"), ("./a:b", "./a:b"), ("//example.org/", "//example.org/"),
            ("", ""), ("é \"<>\\^`{|}", "%C3%A9%20%22%3C%3E%5C%5E%60%7B%7C%7D"),
            ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:alert(1)", "#"),
            ("java\tscript:alert(1)", "#"), ("\u{1}javascript:alert(1)", "#"), ("data:text/html,x", "#"),
            ("vbscript:x", "#"), ("a:b", "#"), (":", "#"),
            ("javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"),
        ])
    func wholeURLs(url: String, expected: String) {
        #expect(show("<a href=\"{{ page.title }}\">", Page(title: url)) == "<a href=\"\(expected)\">")
        #expect(show("<img src=' {{ page.title }}'>", Page(title: url)) == "<img src=' \(expected)'>")
        #expect(show("<use xlink:href='{{ page.title }}'/>", Page(title: url)) == "<use xlink:href='\(expected)'/>")
    }

    @Test("a part of a URL")
    func partsOfURLs() {
        let page = Page(title: "a:b/c&d=e f?#'", count: 7)
        #expect(show("<a href=\"topics/{{ page.title }}\">", page) == "<a href=\"topics/a:b/c&amp;d=e%20f?#&#39;\">")
        #expect(
            show("<a href=\"search.html?q={{ page.title }}&amp;n={{ page.count }}\">", page)
                == "<a href=\"search.html?q=a%3Ab%2Fc%26d%3De%20f%3F%23%27&amp;n=7\">")
        #expect(show("<a href=\"#{{ page.title }}\">", page) == "<a href=\"#a%3Ab%2Fc%26d%3De%20f%3F%23%27\">")
        #expect(show("<a href=\"mailto:{{ page.title }}\">", Page(title: "a@b.c")) == "<a href=\"mailto:a@b.c\">")
    }

    @Test("values that follow one another cannot make up a scheme")
    func splitSchemes() {
        #expect(
            show("<a href=\"java{{ page.title }}\">", Page(title: "script:alert(1)"))
                == "<a href=\"javascript%3Aalert(1)\">")
        #expect(
            show("<a href=\"{{ site.title }}{{ page.title }}\">", Page(title: ":alert(1)"))
                == "<a href=\"Briefings%3Aalert(1)\">")
        #expect(
            show("<a href=\"{% if page.count %}java{% end %}{{ page.title }}\">", Page(title: "script:x", count: 1))
                == "<a href=\"java#\">")
    }

    @Test("a list of URLs")
    func listedURLs() {
        #expect(
            show("<img srcset=\"{{ page.title }} 1x, {{ page.title }} 2x\">", Page(title: "a,b c.png"))
                == "<img srcset=\"a%2Cb%20c.png 1x, a%2Cb%20c.png 2x\">")
        #expect(
            show("<img srcset=\"a.png 1x,{{ page.title }} 2x\">", Page(title: "javascript:x"))
                == "<img srcset=\"a.png 1x,# 2x\">")
    }

    @Test("JSON in a script")
    func json() {
        let data = JSON(bytes: Array(#"{"a":"</script><!--&"}"#.utf8) + Array("\u{2028}\u{2029}\u{2027}".utf8))
        #expect(
            show(
                #"<script type="application/ld+json">{"a": {{ page.data }}, "b\"": "{{ page.title }}", "n": {{ page.count }}}</script>{{ page.title }}"#,
                Page(title: "\"\\<>&\n\u{1}\u{2028}é", count: 3, data: data))
                == #"<script type="application/ld+json">{"a": {"a":"\u003c/script\u003e\u003c!--\u0026"}\u2028\u2029"#
                + "\u{2027}"
                + #", "b\"": "\"\\\u003c\u003e\u0026\n\u0001\u2028é", "n": 3}</script>"\&lt;&gt;&amp;"#
                + "\n\u{1}\u{2028}é")
    }

    @Test("comments, which no value ends")
    func comments() {
        #expect(
            show("<!-- {{ page.title }} -->{{ page.body }}", Page(title: "--><b>--!>&"))
                == "<!-- &#45;&#45;&gt;&lt;b&gt;&#45;&#45;!&gt;&amp; --><b>bold</b>")
    }

    @Test("XML, in which HTML is text like any other")
    func xml() {
        #expect(
            show(
                "<?xml version=\"1.0\"?><a b='{{ page.title }}'>{{ page.title }}<c type=\"html\">{{ page.body }}</c></a>",
                as: "feed.xml", Page(title: "\"'<>&\t\n\r\0\u{1}\u{B}\u{FFFE}\u{FFFF}\u{FFFD}é"))
                == "<?xml version=\"1.0\"?><a b='&quot;&#39;&lt;&gt;&amp;&#9;&#10;&#13;\u{FFFD}é'>"
                + "\"'&lt;&gt;&amp;\t\n&#13;\u{FFFD}é<c type=\"html\">&lt;b&gt;bold&lt;/b&gt;</c></a>")
        #expect(
            show(
                "<link href=\"{{ page.title }}\"/><script/><title>{{ page.body }}</title>", as: "feed.xml",
                Page(title: "javascript:x")) == "<link href=\"#\"/><script/><title>&lt;b&gt;bold&lt;/b&gt;</title>")
    }

    @Test("plain text, in which nothing is escaped")
    func plainText() {
        #expect(
            show(
                "<a href={{ page.title }} {{ page.body }} <script>{{ page.title }}", as: "robots.txt",
                Page(title: "<&>"))
                == "<a href=<&> <b>bold</b> <script><&>")
    }

    @Test("the place is found through branches, loops and included files")
    func places() {
        let page = Page(title: "<'/>", count: 1, items: [Item(href: "javascript:x"), Item(href: "b c.html")])
        #expect(
            show(
                [
                    "page.html": """
                    <p{% if page.count %} class="{{ page.title }}"{% end %}{% if page.is_draft %} hidden{% end %}>
                    {% for item in page.items %}<a {% include "href.html" with item as item %}>{{ page.title }}</a>{% end %}
                    <script type="application/json">
                    [{% for item in page.items %}"{{ item.href }}"{% if not loop.last %},{% end %}{% end %}]
                    </script>
                    <img srcset="{% for item in page.items %}{{ item.href }} 1x{% if not loop.last %}, {% end %}{% end %}">
                    <a href="{% if page.is_draft %}a?b={% else %}c/{% end %}{{ page.title }}">
                    """,
                    "href.html": "href=\"{{ item.href }}\"",
                ], page) == """
                    <p class="&lt;&#39;/&gt;">
                    <a href="#">&lt;'/&gt;</a><a href="b%20c.html">&lt;'/&gt;</a>
                    <script type="application/json">
                    ["javascript:x","b c.html"]
                    </script>
                    <img srcset="# 1x, b%20c.html 1x">
                    <a href="c/%3C&#39;/%3E">
                    """)
    }
}
