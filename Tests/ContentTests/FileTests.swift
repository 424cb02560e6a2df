import TestSupport
import Testing

@Suite("Files and their names")
struct FileTests {
    @Test("two articles of one name in different folders")
    func duplicateAddress() async throws {
        let text = try await messages([
            "content/articles/2023/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---

            """,
            "content/articles/2024/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---

            """,
        ])
        #expect(
            text == """
                error: the address ‘articles/strike.html’ is taken [duplicate-address]
                 --> content/articles/2024/strike.md
                  = note: the other one is content/articles/2023/strike.md
                  = help: rename one of the two
                """)
    }

    @Test("names that no site can publish")
    func unpublishableNames() async throws {
        let text = try await messages([
            "content/assets/a\nb.txt": "x", "content/assets/a\tb.txt": "x", "content/assets/a\\b.txt": "x",
            "content/root/a\u{7F}b.txt": "x", "content/assets/100 % of #3?.txt": "x",
        ])
        #expect(
            text == """
                error: the name of this file has a control character or ‘\\’, as no address of a site has [invalid-file-name]
                 --> content/assets/a\u{2409}b.txt
                  = help: rename it

                error: the name of this file has a control character or ‘\\’, as no address of a site has [invalid-file-name]
                 --> content/assets/a\u{240A}b.txt
                  = help: rename it

                error: the name of this file has a control character or ‘\\’, as no address of a site has [invalid-file-name]
                 --> content/assets/a\\b.txt
                  = help: rename it

                error: the name of this file has a control character or ‘\\’, as no address of a site has [invalid-file-name]
                 --> content/root/a\u{2421}b.txt
                  = help: rename it
                """)
    }

    @Test("a slug that another article has")
    func duplicateSlug() async throws {
        let text = try await messages([
            "content/articles/attack.md": """
            ---
            title: Attack
            published: 2024-10-01
            slug: strike
            ---

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---

            """,
        ])
        #expect(
            text == """
                error: the address ‘articles/strike.html’ is taken [duplicate-address]
                 --> content/articles/strike.md
                  = note: the other one is content/articles/attack.md:4
                  = help: rename one of the two
                """)
    }

    @Test("a slug that an article before it has by its file's name")
    func takenSlug() async throws {
        let text = try await messages([
            "content/articles/attack.md": "---\ntitle: Attack\npublished: 2024-10-01\n---\n",
            "content/articles/strike.md": "---\ntitle: Strike\npublished: 2024-10-01\nslug: attack\n---\n",
        ])
        #expect(
            text == """
                error: the address ‘articles/attack.html’ is taken [duplicate-address]
                  --> content/articles/strike.md:4:7
                   |
                 4 | slug: attack
                   |       ^^^^^^
                   = note: the other one is content/articles/attack.md
                   = help: change the ‘slug’ of one of the two
                """)
    }

    @Test("names that differ only in case")
    func caseOnly() async throws {
        let text = try await messages([
            "content/assets/Map.png": "PNG",
            "content/assets/map.png": "PNG",
            "content/topics/Iran.md": """
            ---
            name: Iran
            kind: country
            ---

            """,
            "content/topics/iran.md": """
            ---
            name: Persia
            kind: country
            ---

            """,
        ])
        #expect(
            text == """
                error: the address ‘assets/map.png’ is taken [duplicate-address]
                 --> content/assets/map.png
                  = note: the other one is content/assets/Map.png
                  = help: rename one of the two

                error: ‘Iran’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                 --> content/topics/Iran.md
                  = help: rename the file to iran.md

                error: the address ‘topics/iran.html’ is taken [duplicate-address]
                 --> content/topics/iran.md
                  = note: the other one is content/topics/Iran.md
                  = help: rename one of the two
                """)
    }

    @Test("a page where the generator puts one")
    func generatedPage() async throws {
        let text = try await messages([
            "content/pages/404.md": """
            ---
            title: Lost
            ---

            """,
            "content/pages/index.md": """
            ---
            title: Home
            ---

            """,
        ])
        #expect(
            text == """
                error: the address ‘404.html’ is taken [duplicate-address]
                 --> content/pages/404.md
                  = note: every site has a file of this name
                  = help: rename one of the two

                error: ‘index’ is a name that servers and file systems keep for themselves [unsafe-slug]
                 --> content/pages/index.md
                  = help: choose another name
                """)
    }

    @Test("a file name that cannot stand in an address")
    func unsafeFileName() async throws {
        let text = try await messages([
            "content/articles/Größe & Macht.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---

            """,
            "content/topics/تهران.md": """
            ---
            name: Tehran
            kind: place
            ---

            """,
        ])
        #expect(
            text == """
                error: ‘Größe & Macht’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                 --> content/articles/Größe & Macht.md
                  = help: rename the file to grosse-macht.md

                error: ‘تهران’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                 --> content/topics/تهران.md
                  = help: rename the file to thran.md
                """)
    }

    @Test("a slug that cannot stand in an address")
    func unsafeSlug() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                slug: ../../etc/passwd
                """)
        #expect(
            text == """
                error: ‘../../etc/passwd’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                  --> content/articles/strike.md:4:7
                   |
                 4 | slug: ../../etc/passwd
                   |       ^^^^^^^^^^^^^^^^
                   = help: write etc-passwd
                """)
    }

    @Test("an id of an event that cannot stand in an address")
    func unsafeID() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events:
              - {id: Strike No. 1, title: A strike, status: claimed}
            ---

            """
        ])
        #expect(
            text == """
                error: ‘Strike No. 1’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                  --> content/articles/strike.md:6:10
                   |
                 6 |   - {id: Strike No. 1, title: A strike, status: claimed}
                   |          ^^^^^^^^^^^^
                   = help: write strike-no-1
                """)
    }

    @Test("symbolic links that lead out, nowhere and back")
    func links() async throws {
        let text = try await messages([
            "content/articles/secret.md": .link(to: "/etc/passwd"),
            "content/articles/parent": .link(to: "../.."),
            "content/articles/gone.md": .link(to: "nowhere.md"),
            "content/articles/loop.md": .link(to: "loop.md"),
        ])
        #expect(
            text == """
                error: this symbolic link leads nowhere [link-dangling]
                 --> content/articles/gone.md
                  = help: delete it

                error: this symbolic link leads back to itself [link-loop]
                 --> content/articles/loop.md
                  = help: delete it

                error: this symbolic link leads out of ‘content’ [link-outside]
                 --> content/articles/parent
                  = help: copy the file into the folder

                error: this symbolic link leads out of ‘content’ [link-outside]
                 --> content/articles/secret.md
                  = help: copy the file into the folder
                """)
    }

    @Test("a FIFO is not opened")
    func fifo() async throws {
        let text = try await messages([
            "content/articles/pipe.md": .fifo,
            "content/assets/pipe": .fifo,
        ])
        #expect(
            text == """
                warning: this is not a regular file; it is skipped [special-file]
                 --> content/articles/pipe.md

                warning: this is not a regular file; it is skipped [special-file]
                 --> content/assets/pipe
                """)
    }

    @Test("a file that is not part of the site")
    func unused() async throws {
        let text = try await messages(["content/notes.txt": "Ask Miriam.", "content/articles/map.png": "x"])
        #expect(
            text == """
                warning: this file is not part of the site [unused-file]
                 --> content/articles/map.png
                  = help: articles, topics, events, sources and pages are .md files in folders of those names, the words of the interface .yml files in ‘strings’, tables for templates .csv, .json or .yml files in ‘data’; the rest goes into content/assets, or into content/root for the top of the site

                warning: this file is not part of the site [unused-file]
                 --> content/notes.txt
                  = help: articles, topics, events, sources and pages are .md files in folders of those names, the words of the interface .yml files in ‘strings’, tables for templates .csv, .json or .yml files in ‘data’; the rest goes into content/assets, or into content/root for the top of the site
                """)
    }

    @Test("files that are meant to be part of the site")
    func misnamed() async throws {
        let text = try await messages([
            "content/about.md": "Text.",
            "content/articles/README.md": "---\ntitle: Read me\nstatus: draft\n---\n",
            "content/articles/strike.txt": "Strike.",
            "content/posts/2024/raid.md": "Text.",
            "content/strings/fa.yaml": "search: جست‌وجو",
            "content/topcis/iran.markdown": "Text.",
        ])
        #expect(
            text == """
                error: documents lie in articles, topics, events, sources or pages [wrong-folder]
                 --> content/about.md
                  = help: move it to content/articles/about.md, or to the folder of its kind

                warning: ‘README’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
                 --> content/articles/README.md
                  = help: rename the file to readme.md

                error: articles are .md files [wrong-name]
                 --> content/articles/strike.txt
                  = help: rename it to strike.md

                error: documents lie in articles, topics, events, sources or pages [wrong-folder]
                 --> content/posts/2024/raid.md
                  = help: move it to content/articles/raid.md

                error: the words of the interface are in .yml files [wrong-name]
                 --> content/strings/fa.yaml
                  = help: rename it to fa.yml

                error: documents lie in articles, topics, events, sources or pages [wrong-folder]
                 --> content/topcis/iran.markdown
                  = help: move it to content/topics/iran.md
                """)
    }

    @Test("invalid UTF-8")
    func invalidUTF8() async throws {
        let text = try await messages([
            "content/articles/strike.md": .file(
                Array("---\ntitle: Caf".utf8) + [0xE9] + Array(" strike\npublished: 2024-10-01\n---\n".utf8)),
            "content/site.yml": .file([0xFF, 0xFE, 0x74, 0x00]),
        ])
        #expect(
            text == """
                error: byte 14 is not UTF-8 [invalid-utf8]
                  --> content/articles/strike.md:2:11
                   |
                 2 | title: Caf� strike
                   |           ^
                   = help: save the file with the encoding UTF-8

                error: byte 0 is not UTF-8 [invalid-utf8]
                  --> content/site.yml:1:1
                   |
                 1 | ��t␀
                   | ^
                   = help: save the file with the encoding UTF-8

                error: byte 3 is the control character U+0000 [control-character]
                  --> content/site.yml:1:4
                   |
                 1 | ��t␀
                   |    ^
                   = help: delete it
                """)
    }

    @Test("half of a surrogate pair and an overlong slash")
    func illFormedUTF8() async throws {
        let text = try await messages([
            "content/articles/a.md": .file(Array("---\ntitle: ".utf8) + [0xED, 0xA0, 0x80] + Array("\n---\n".utf8)),
            "content/articles/b.md": .file(Array("---\ntitle: ".utf8) + [0xC0, 0xAF] + Array("\n---\n".utf8)),
        ])
        #expect(
            text == """
                error: byte 11 is not UTF-8 [invalid-utf8]
                  --> content/articles/a.md:2:8
                   |
                 2 | title: ���
                   |        ^
                   = help: save the file with the encoding UTF-8

                error: byte 11 is not UTF-8 [invalid-utf8]
                  --> content/articles/b.md:2:8
                   |
                 2 | title: ��
                   |        ^
                   = help: save the file with the encoding UTF-8
                """)
    }

    @Test("control characters")
    func control() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---
            Red: \u{1B}[31m
            """,
            "content/topics/iran.md": """
            ---
            name: Ir\0an
            kind: country
            ---

            """,
        ])
        #expect(
            text == """
                error: byte 49 is the control character U+001B [control-character]
                  --> content/articles/strike.md:5:6
                   |
                 5 | Red: ␛[31m
                   |      ^
                   = help: delete it

                error: byte 12 is the control character U+0000 [control-character]
                  --> content/topics/iran.md:2:9
                   |
                 2 | name: Ir␀an
                   |         ^
                   = help: delete it
                """)
    }

    @Test("a control character of Unicode in front matter")
    func unicodeControl() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike\u{9B}31m
            published: 2024-10-01
            ---

            """
        ])
        #expect(
            text == """
                error: byte 17 is the control character U+009B [control-character]
                  --> content/articles/strike.md:2:14
                   |
                 2 | title: Strike�31m
                   |              ^
                   = help: delete it
                """)
    }

    @Test("a character that YAML does not know")
    func nonCharacter() async throws {
        let text = try await messages(
            article: """
                title: Strike \u{FFFF}!
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: this character cannot stand in front matter [yaml-syntax]
                  --> content/articles/strike.md:2:15
                   |
                 2 | title: Strike ￿!
                   |               ^
                   = help: delete it
                """)
    }
}
