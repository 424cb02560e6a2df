import TestSupport
import Testing

@testable import Migration

struct GeneratorTests {
    @Test func HugoMovesInWithItsBundlesAndAddresses() async throws {
        let moved = try await Moved([
            "hugo.toml": "baseURL = \"https://old.example/\"\n[permalinks]\nposts = \"/:year/:month/:slug/\"\n",
            "content/posts/port-closed/index.md": """
            ---
            title: The port closes
            date: 2024-03-05T10:00:00+01:00
            lastmod: 2024-03-07
            slug: port
            aliases: [/old-port/, /p/12]
            tags: [vell]
            authors: [mira]
            description: Nobody was *hurt*.
            cover: {image: quay.png, alt: A quay, caption: The quay on Monday}
            weight: 3
            ---
            {{< figure src="quay.png" alt="A quay" caption="At noon" >}}

            See [the attack]({{< ref "attack.md" >}}), [a page](/about/) and https://else.example.

            {{< youtube abc123 >}}

            {{< poll id="7" >}}
            """,
            "content/posts/port-closed/quay.png": picture,
            "content/posts/attack.md": """
            ---
            title: "An attack"
            date: 2024-02-01
            draft: true
            ---
            Text.
            """,
            "content/authors/mira/_index.md": "---\ntitle: Mira Soler\n---\n",
            "layouts/index.html": "{{ .Title }}",
        ]) { $0.topic = { $0 == "vell" ? "vell" : nil } }
        #expect(
            moved["articles/port.md"] == """
                ---
                title: "The port closes"
                published: 2024-03-05T10:00:00+01:00
                updated: 2024-03-07
                status: published
                summary: "Nobody was hurt."
                authors:
                  - "Mira Soler"
                topics: [vell]
                aliases:
                  - "/old-port/"
                  - "/p/12"
                  - "/2024/03/port/"
                ---

                ![A quay](../assets/posts/port-closed/quay.png "At noon")

                See the attack, [a page](https://old.example/about/) and https://else.example.

                <https://www.youtube.com/watch?v=abc123>

                """)
        #expect(moved.paths == ["articles/attack.md", "articles/port.md", "assets/posts/port-closed/quay.png"])
        #expect(moved.points("Header fields that stand only here") == ["`3`: `content/posts/port-closed/index.md:11`"])
        #expect(
            moved.points("Shortcodes and template tags").first
                == "`content/posts/port-closed/index.md:19` `{{< poll id=\"7\" >}}`")
        #expect(moved.points("Drafts") == ["`articles/attack.md`: it was not public on the old site"])
    }

    @Test func JekyllMovesInWithItsDates() async throws {
        let moved = try await Moved([
            "_config.yml": "url: https://old.example\npermalink: /:year/:month/:day/:title/\n",
            "_posts/2024-03-05-port-closed.md": """
            ---
            layout: post
            title: The port closes
            categories: [News, Vell]
            redirect_from:
              - /port.html
            image: /assets/quay.png
            ---
            {% include note.html %}
            ![Quay]({{ site.baseurl }}/assets/quay.png){: .wide}

            {% highlight sh %}
            echo {{ x }}
            {% endhighlight %}

            See [yesterday]({% post_url 2024-03-04-attack %}) and [that]({{ "/2024/03/04/attack/" | relative_url }}).
            """,
            "_posts/2024-03-04-attack.markdown":
                "---\ntitle: Attack\npublished: true\n---\nText of {{ page.title }}.\n",
            "_drafts/later.md": "---\ntitle: Later\n---\nText.\n",
            "assets/quay.png": picture,
        ])
        #expect(
            moved["articles/port-closed.md"] == """
                ---
                title: "The port closes"
                published: 2024-03-05
                status: published
                aliases:
                  - "/port.html"
                  - "/2024/03/05/port-closed/"
                ---

                ![Quay](../assets/quay.png)

                ```sh
                echo {{ x }}
                ```

                See [yesterday](attack.md) and [that](attack.md).

                """)
        #expect(moved["articles/attack.md"].hasSuffix("\n\nText of Attack.\n"))
        #expect(moved["articles/later.md"].contains("status: draft\n"))
        #expect(
            moved.points("Tags and categories that are no topics here")
                == ["News (1): `articles/port-closed.md`", "Vell (1): `articles/port-closed.md`"])
    }

    @Test func ZolaMovesInWithItsTaxonomies() async throws {
        let moved = try await Moved([
            "config.toml": "base_url = \"https://old.example\"\ndefault_language = \"en\"\n[languages.fr]\n",
            "content/blog/port.md": """
            +++
            title = "The port closes"
            date = 2024-03-05
            updated = 2024-03-06
            aliases = ["/old"]
            [taxonomies]
            tags = ["Vell", "Ports"]
            [extra]
            author = "Mira Soler"
            +++
            {{ youtube(id="abc123", class="wide") }}

            {% quote(author="The minister") %}
            We close.
            {% end %}

            See [the attack](@/blog/attack.md#why).
            """,
            "content/blog/port.fr.md": "+++\ntitle = \"Le port ferme\"\ndate = 2024-03-05\n+++\nTexte.\n",
            "content/blog/attack.md": "+++\ntitle = \"Attack\"\ndate = 2024-03-04\n+++\nText.\n",
            "content/blog/_index.md": "+++\ntitle = \"Blog\"\nsort_by = \"date\"\n+++\n",
        ]) { $0.makesTopics = true }
        #expect(
            moved["articles/port.md"] == """
                ---
                title: "The port closes"
                published: 2024-03-05
                updated: 2024-03-06
                status: published
                authors:
                  - "Mira Soler"
                topics: [vell, ports]
                aliases:
                  - "/old"
                  - "/blog/port/"
                ---

                <https://www.youtube.com/watch?v=abc123>

                > We close.
                >
                > — The minister

                See [the attack](attack.md).

                """)
        #expect(moved["articles/port-fr.md"].contains("language: fr\ntranslation_of: port\n"))
        #expect(moved["topics/ports.md"] == "---\nname: \"Ports\"\nstatus: draft\nkind: theme\n---\n")
        #expect(
            moved.points("Files that are no posts").contains(
                "`content/blog/_index.md`: it is the page of a list: title: Blog; sort\\_by: date"))
    }

    @Test func EleventyMovesIn() async throws {
        let moved = try await Moved([
            "eleventy.config.js": "",
            "posts/port.md": """
            ---json
            { "title": "The port" }
            ---
            """,
            "posts/2024-03-05-attack.md": """
            {
              "title": "Attack",
              "date": "2024-03-05",
              "tags": ["posts", "Vell"],
              "permalink": "/attacks/{{ page.fileSlug }}/"
            }

            {% image "img/quay.png", "A quay" %}

            {% raw %}{{ shown }}{% endraw %} and {# hidden #}<b>bold</b>.
            """,
            "img/quay.png": picture,
        ])
        #expect(
            moved["articles/attack.md"] == """
                ---
                title: "Attack"
                published: 2024-03-05
                status: published
                ---

                ![A quay](../assets/img/quay.png)

                `{{ shown }}` and **bold**.

                """)
        #expect(
            moved.points("Header fields that stand only here").first?.hasPrefix(
                "`/attacks/{{ page.fileSlug }}/ — it is a pattern")
                == true)
    }

    @Test func PelicanMovesInWithPlainHeaders() async throws {
        let moved = try await Moved([
            "pelicanconf.py": "SITEURL = 'https://old.example'\nARTICLE_URL = 'posts/{date:%Y}/{slug}/'\n",
            "content/port.md": """
            Title: The port closes
            Date: 2024-03-05 10:20
            Modified: 2024-03-06
            Category: News
            Tags: vell, ports
            Slug: port-closed
            Authors: Mira Soler, Ida Lund
            Summary: Nobody was hurt.
            Status: published

            ![Quay]({static}/images/quay.png)

            See [the attack]({filename}attack.md).
            """,
            "content/attack.md": "Title: Attack\nDate: 2024-03-04\nStatus: hidden\n\nText.\n",
            "content/images/quay.png": picture,
            "content/old.rst": "Old\n===\n",
        ])
        #expect(
            moved["articles/port-closed.md"] == """
                ---
                title: "The port closes"
                published: 2024-03-05T10:20:00
                updated: 2024-03-06
                status: published
                summary: "Nobody was hurt."
                authors:
                  - "Mira Soler"
                  - "Ida Lund"
                aliases:
                  - "/posts/2024/port-closed/"
                ---

                ![Quay](../assets/images/quay.png)

                See the attack.

                """)
        #expect(
            moved.points("Files that are no posts") == [
                "`content/old.rst`: written in reStructuredText, which is not read",
                "`pelicanconf.py`: part of the old site’s programs, templates or styles",
            ])
    }

    @Test func WordPressMovesInWithItsMediaLibrary() async throws {
        let moved = try await Moved([
            "export.xml": """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Old</title><link>https://old.example</link><language>en-US</language>
            <wp:base_site_url>https://old.example</wp:base_site_url>
            <wp:author><wp:author_login>mira</wp:author_login><wp:author_display_name>Mira Soler</wp:author_display_name></wp:author>
            <item><title>The port closes</title><link>https://old.example/2024/03/port/</link><dc:creator>mira</dc:creator>
            <content:encoded><![CDATA[First.

            [caption id="a1" align="alignright"]<img src="https://old.example/wp-content/uploads/2024/03/quay.png" alt="A quay" /> At noon[/caption]

            <a href="https://old.example/?p=9">Gone</a> and <a href="https://old.example/2024/03/attack/">the attack</a>.

            [poll id="3"]

            [embed]https://www.youtube.com/watch?v=abc123[/embed]]]></content:encoded>
            <excerpt:encoded><![CDATA[Nobody was hurt.]]></excerpt:encoded>
            <wp:post_id>3</wp:post_id><wp:post_date>2024-03-05 10:20:00</wp:post_date><wp:post_name>port</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="vell">Vell</category><category domain="post_tag" nicename="ports">Ports</category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>grave</wp:meta_value></wp:postmeta>
            </item>
            <item><title>Attack</title><link>https://old.example/2024/03/attack/</link><content:encoded>Text.</content:encoded>
            <wp:post_id>4</wp:post_id><wp:post_date>2024-03-04 00:00:00</wp:post_date><wp:status>private</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>quay</title><wp:post_id>5</wp:post_id><wp:post_type>attachment</wp:post_type>
            <wp:attachment_url>https://old.example/wp-content/uploads/2024/03/quay.png</wp:attachment_url></item>
            </channel></rss>
            """,
            "wp-content/uploads/2024/03/quay.png": picture,
        ])
        #expect(
            moved["articles/port.md"] == """
                ---
                title: "The port closes"
                published: 2024-03-05T10:20:00
                status: published
                summary: "Nobody was hurt."
                authors:
                  - "Mira Soler"
                aliases:
                  - "/2024/03/port/"
                ---

                First.

                ![A quay](../assets/wp-content/uploads/2024/03/quay.png "At noon")

                [Gone](https://old.example/?p=9) and the attack.

                [https://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123)

                """)
        #expect(moved["articles/attack.md"].contains("status: draft\n"))
        #expect(moved.points("Header fields that stand only here").contains { $0.hasPrefix("`grave`:") })
        #expect(moved.points("Shortcodes and template tags").first?.hasSuffix("`[poll id=\"3\"]`") == true)
    }
}
