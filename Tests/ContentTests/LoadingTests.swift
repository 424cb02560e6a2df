import Chronology
import Content
import Diagnostics
import Gazetteer
import TestSupport
import Testing

@Suite("What files become")
struct LoadingTests {
    @Test("an article with every key")
    func article() async throws {
        let (content, diagnostics) = try await load([
            "content/articles/2024/strike.md": """
            ---
            title: "Iran: what is known"
            published: 2024-11-30
            updated: 2024-12-02T09:30:00Z
            status: draft
            publish_at: 2025-01-01
            slug: what-is-known
            language: fa
            direction: rtl
            summary: >
              One sentence
              on two lines.
            key_points: [One, "Two: and more"]
            topics: [iran]
            mentions: [israel]
            authors: [A. Writer]
            source:
              publication: post
              url: https://post.example/strike
              title: Strike
              author: Somebody
              published: 2024-10
              retrieved: 2024-11-29
              sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
              file: 001.html
            rights: brief
            unresolved: [late on Monday, {text: last week, reason: no date of publication}]
            corrections: [{date: 2024-12-02, text: It was Tuesday.}]
            review: [check, {text: check this, line: 7}]
            events:
              - id: strike
                title: A strike
                date: 2024-10-01/2024-10-03
                status: claimed
                by: [iran, post, {name: Two officials}]
                place: Tel Aviv
                topics: [israel]
                quote: on Tuesday
                derivation: the Tuesday before publication
                details: [{text: A hit, status: denied, by: [israel]}]
                sources: [post, {publication: {name: Radio, url: https://radio.example/}, published: 2024}]
            ---
            Text.

            """,
            "content/sources/post.md": "---\nname: The Post\n---\n",
            "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
            "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
        ])
        #expect(diagnostics.printed == "")
        let article = try #require(content.articles.first)
        #expect(article.slug == "what-is-known")
        #expect(article.title == "Iran: what is known")
        #expect(article.published?.description == "2024-11-30")
        #expect(article.updated?.description == "2024-12-02T09:30:00Z")
        #expect(article.status == .draft)
        #expect(article.publishAt?.description == "2025-01-01")
        #expect(article.language == "fa")
        #expect(article.direction == .rightToLeft)
        #expect(article.summary == "One sentence on two lines.\n")
        #expect(article.keyPoints == ["One", "Two: and more"])
        #expect(article.topics?.map(\.value) == ["iran"])
        #expect(article.mentions.map(\.value) == ["israel"])
        #expect(article.authors == ["A. Writer"])
        #expect(article.source?.url == "https://post.example/strike")
        #expect(article.source?.title == "Strike")
        #expect(article.source?.author == "Somebody")
        #expect(article.source?.published?.description == "2024-10")
        #expect(article.source?.retrieved?.description == "2024-11-29")
        #expect(article.source?.sha256 == String(repeating: "a", count: 64))
        #expect(article.source?.file == "001.html")
        #expect(article.rights == .brief)
        #expect(article.unresolved.map(\.text) == ["late on Monday", "last week"])
        #expect(article.unresolved.map(\.reason) == ["", "no date of publication"])
        #expect(article.corrections.map(\.text) == ["It was Tuesday."])
        #expect(article.corrections.map(\.date.description) == ["2024-12-02"])
        #expect(article.review.map(\.text) == ["check", "check this"])
        #expect(article.review.map(\.line) == [nil, 7])
        #expect(String(decoding: article.document.file.bytes[article.document.body], as: UTF8.self) == "Text.\n")

        let event = try #require(article.events.first)
        #expect(event.id.value == "strike")
        #expect(event.title == "A strike")
        #expect(event.date?.description == "2024-10-01/2024-10-03")
        #expect(event.status == .claimed)
        #expect(event.by.map(name) == ["iran", "post", "“Two officials”"])
        #expect(event.place == "Tel Aviv")
        #expect(event.topics.map(\.value) == ["israel"])
        #expect(event.quote == "on Tuesday")
        #expect(event.derivation == "the Tuesday before publication")
        #expect(event.details.map(\.text) == ["A hit"])
        #expect(event.details.map(\.status) == [.denied])
        #expect(event.details.first?.by.map(name) == ["israel"])
        #expect(event.sources.map(publication) == ["post", "“Radio” https://radio.example/"])
        #expect(event.sources.last?.published?.description == "2024")
    }

    @Test("a topic with every kind of alias")
    func topic() async throws {
        let (content, diagnostics) = try await load([
            "content/topics/irgc.md": """
            ---
            name: Islamic Revolutionary Guard Corps
            kind: armed-group
            aliases:
              name: [Revolutionary Guards, {text: The Guards, not_after: [Coast, National]}]
              acronym: [IRGC]
              demonym: [Guardsmen]
              metonym: [Tehran's army]
              role: [its commander]
              local: [the Corps]
            ---

            """
        ])
        #expect(diagnostics.printed == "")
        let aliases = try #require(content.topics.first?.aliases)
        #expect(
            aliases.map { "\($0.kind) \($0.text)" } == [
                "name Revolutionary Guards", "name The Guards", "acronym IRGC", "demonym Guardsmen",
                "metonym Tehran's army",
                "role its commander", "local the Corps",
            ])
        #expect(aliases.map(\.notAfter) == [[], ["Coast", "National"], [], [], [], [], []])
    }

    @Test("settings, with an address that lacks its slash")
    func settings() async throws {
        let (content, diagnostics) = try await load([
            "content/site.yml": """
            title: Briefing
            tagline: What happened
            language: ar
            base_url: https://briefing.example/conflict
            time_zone: "+03:30"
            publisher: An Institute
            licence: {name: CC BY 4.0, url: https://licence.example/}
            contact: mailto:editors@briefing.example
            home: {developments: 3, latest: 2}

            """
        ])
        #expect(diagnostics.printed == "")
        #expect(content.site.title == "Briefing")
        #expect(content.site.tagline == "What happened")
        #expect(content.site.language == "ar")
        #expect(content.site.baseURL == "https://briefing.example/conflict/")
        #expect(content.site.timeZone.offset(at: 0).minutes == 210)
        #expect(content.site.publisher == "An Institute")
        #expect(content.site.licence.name == "CC BY 4.0")
        #expect(content.site.licence.url == "https://licence.example/")
        #expect(content.site.contact == "mailto:editors@briefing.example")
        #expect(content.site.home.developments == 3)
        #expect(content.site.home.latest == 2)
    }

    @Test("files in the order of their paths, whatever the disk and the number of tasks")
    func order() async throws {
        var tree: FolderTree = [:]
        for number in 100..<400 {
            tree["content/articles/\(number % 7)/a\(number).md"] =
                .file(Array("---\ntitle: A\(number)\npublished: 2024-02-3\(number % 10)\n---\n".utf8))
        }
        let one = try await load(tree, jobs: 1)
        let many = try await load(tree.reversed, jobs: 8)
        let paths = one.content.articles.map(\.document.file.path)
        #expect(paths == paths.sorted())
        #expect(paths.count == 300)
        #expect(many.content.articles.map(\.document.file.path) == paths)
        #expect(many.diagnostics == one.diagnostics)
        #expect(many.diagnostics.count == 300)
    }

    @Test("hidden files and backups of editors are left alone")
    func ignored() async throws {
        let (content, diagnostics) = try await load([
            "content/.DS_Store": "x", "content/articles/.strike.md.swp": "x", "content/articles/strike.md~": "x",
            "content/.git/config": "x", "content/assets/.hidden": "x",
        ])
        #expect(diagnostics.printed == "")
        #expect(content.articles.isEmpty)
        #expect(content.assets.isEmpty)
    }

    @Test("mistakes in several files are reported in one run, sorted by place")
    func severalFiles() async throws {
        let text = try await messages([
            "content/topics/iran.md": "---\nname: Iran\nkind: contry\n---\n",
            "content/articles/b.md": "---\ntitle: B\npublished: 2024-02-30\ntopics: [israel]\n---\n",
            "content/articles/a.md": "No front matter.\n",
            "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\nlanguages: en\n",
        ])
        #expect(
            text == """
                error: the first line is ‘---’, and front matter follows [missing-front-matter]
                  --> content/articles/a.md:1:1
                   |
                 1 | No front matter.
                   | ^^^^^^^^^^^^^^^^
                   = help: start the file with ---, then title: …, then --- again

                error: February 2024 has 29 days [bad-date]
                  --> content/articles/b.md:3:20
                   |
                 3 | published: 2024-02-30
                   |                    ^^

                error: topic ‘israel’ does not exist [unknown-topic]
                  --> content/articles/b.md:4:10
                   |
                 4 | topics: [israel]
                   |          ^^^^^^
                   = help: add content/topics/israel.md, or name another

                error: a site has no key ‘languages’; did you mean ‘language’? [unknown-key]
                  --> content/site.yml:3:1
                   |
                 3 | languages: en
                   | ^^^^^^^^^
                   = help: its keys are title, tagline, language, direction, base_url, feed_id, time_zone, publisher, licence, contact, home, autolink, search, assets, navigation, kinds, data, security, mirrors

                error: ‘contry’ is not a kind; did you mean ‘country’? [unknown-value]
                  --> content/topics/iran.md:3:7
                   |
                 3 | kind: contry
                   |       ^^^^^^
                   = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme
                """)
    }

    private func name(_ claimant: Claimant) -> String {
        switch claimant {
        case .known(let id): id.value
        case .named(let name): "“\(name)”"
        }
    }

    private func publication(_ reference: SourceReference) -> String {
        switch reference.publication {
        case .known(let id): id.value
        case .named(let name, let url): "“\(name)” \(url ?? "")"
        }
    }
}
