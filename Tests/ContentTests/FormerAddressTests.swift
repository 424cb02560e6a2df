import Content
import Gazetteer
import TestSupport
import Testing

@Suite("Addresses that documents had before")
struct FormerAddressTests {
    @Test(
        "a name stands in the folder of its kind, a path at the top",
        arguments: [
            ("old-slug", "articles/old-slug.html"), ("Old_Slug.html", "articles/Old_Slug.html"),
            ("/2019/05/old/", "2019/05/old/index.html"), ("/old", "old.html"), ("/a/old.htm", "a/old.htm"),
            ("/articles/old.html", "articles/old.html"), ("حمله-موشکی", "articles/حمله-موشکی.html"),
        ])
    func route(_ text: String, _ route: String) async throws {
        let (content, found) = try await load([
            "content/articles/a.md": .file(
                Array("---\ntitle: A\npublished: 2024-10-01\naliases: [\(text)]\n---\n".utf8))
        ])
        #expect(found.printed == "")
        #expect(content.articles[0].formerAddresses.map { $0.route(in: "articles/") } == [route])
    }

    @Test("what cannot be an address of the site")
    func mistakes() async throws {
        let text = try await messages([
            "content/articles/a.md": """
            ---
            title: A
            published: 2024-10-01
            aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
            ---

            """
        ])
        #expect(
            text == """
                error: ‘a b’ cannot stand in an address: use letters, digits, hyphens, underscores and full stops [bad-alias]
                  --> content/articles/a.md:4:11
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |           ^^^
                   = help: write the name that the page had, such as old-name, or its path, such as /2019/old-name/

                error: an alias is an address of this site, without its host [bad-alias]
                  --> content/articles/a.md:4:16
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: write /x/old.html

                error: an alias is a name, or a path from the top of the site that begins with / [bad-alias]
                  --> content/articles/a.md:4:55
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                       ^^^^^
                   = help: write /x/old

                error: an alias is a name, or a path from the top of the site that begins with / [bad-alias]
                  --> content/articles/a.md:4:62
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                              ^^^^
                   = help: write /../x

                error: ‘/a/../b’ cannot stand in an address: use letters, digits, hyphens, underscores and full stops [bad-alias]
                  --> content/articles/a.md:4:68
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                                    ^^^^^^^^^
                   = help: write the name that the page had, such as old-name, or its path, such as /2019/old-name/

                error: ‘.htaccess’ cannot stand in an address: use letters, digits, hyphens, underscores and full stops [bad-alias]
                  --> content/articles/a.md:4:79
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                                               ^^^^^^^^^^^
                   = help: write the name that the page had, such as old-name, or its path, such as /2019/old-name/

                error: ‘’ cannot stand in an address: use letters, digits, hyphens, underscores and full stops [bad-alias]
                  --> content/articles/a.md:4:92
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                                                            ^^
                   = help: write the name that the page had, such as old-name, or its path, such as /2019/old-name/

                error: ‘aliases’ is text, not a list [wrong-type]
                  --> content/articles/a.md:4:96
                   |
                 4 | aliases: [a b, "https://briefing.example/x/old.html", x/old, ../x, "/a/../b", ".htaccess", "", [x]]
                   |                                                                                                ^
                   = help: put the text into quotation marks
                """)
    }

    @Test("a topic has aliases of its names and of its address; a list is one of addresses")
    func topics() async throws {
        let (content, found) = try await load([
            "content/topics/iran.md":
                "---\nname: Iran\nkind: country\naliases: {demonym: [Iranian], address: [persia, /persia/]}\n---\n",
            "content/topics/iraq.md": "---\nname: Iraq\nkind: country\naliases: [mesopotamia]\n---\n",
        ])
        #expect(found.printed == "")
        #expect(content.topics.map { $0.formerAddresses.map(\.text) } == [["persia", "/persia/"], ["mesopotamia"]])
        #expect(content.topics.map { $0.aliases.map(\.text) } == [["Iranian"], []])
    }

    @Test("a host and a day for the ids of feeds")
    func feedID() async throws {
        func settings(_ value: String) -> FolderTree {
            [
                "content/site.yml": .file(
                    Array("title: T\nbase_url: https://briefing.example/\nfeed_id: \(value)\n".utf8))
            ]
        }
        for value in ["briefing.example,2024", "editors@briefing.example,2024-11", "a.example,2024-11-30"] {
            let (content, found) = try await load(settings(value))
            #expect(found.printed == "")
            #expect(content.site.feedID == value)
        }
        for value in [
            "briefing.example", "https://briefing.example,2024", "a.example,24", "a b,2024", "a.example,2024-13",
        ] {
            let text = try await messages(settings(value))
            #expect(
                text == """
                    error: ‘feed_id’ is a host or mail address and a year or day on which it was yours [bad-feed-id]
                      --> content/site.yml:3:10
                       |
                     3 | feed_id: \(value)
                       |          \(String(repeating: "^", count: value.count))
                       = help: write feed_id: briefing.example,2024
                    """)
        }
    }
}
