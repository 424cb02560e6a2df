import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("The content security policy of templates")
struct PolicyTests {
    private let site: FolderTree = [
        "content/fields.yml": "articles: {map: text}\n",
        "content/articles/a.md": "---\ntitle: A\npublished: 2024-03-01\nfields: {map: maps/a.png}\n---\n",
        "content/articles/b.md":
            "---\ntitle: B\npublished: 2024-03-02\nfields: {map: \"https://maps.example/b.png\"}\n---\n",
        "content/articles/c.md":
            "---\ntitle: C\npublished: 2024-03-03\nfields: {map: \"https://maps.example/c.png\"}\n---\n",
        "content/articles/d.md":
            "---\ntitle: D\npublished: 2024-03-04\nfields: {map: \"https://briefing.example/d.png\"}\n---\n",
        "templates/article.html": """
        <p>{{ page.title }}</p>
        {% if page.fields.map %}<img src="{{ page.fields.map }}" alt="">{% end %}
        <iframe src="https://frames.example/{{ page.title }}"></iframe>

        """,
    ]

    private let message = """
        error: the site’s policy blocks ‘https://maps.example/c.png’ [blocked-resource]
          --> templates/article.html:2:35
           |
         2 | {% if page.fields.map %}<img src="{{ page.fields.map }}" alt="">{% end %}
           |                                   ^^^^^^^^^^^^^^^^^^^^^
           = note: it stands on articles/c.html
           = help: write security: {img-src: [https://maps.example]} into content/site.yml, or leave it out

        error: the site’s policy blocks ‘https://frames.example/D’ [blocked-resource]
          --> templates/article.html:3:14
           |
         3 | <iframe src="https://frames.example/{{ page.title }}"></iframe>
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = note: it stands on articles/d.html
           = help: write security: {frame-src: [https://frames.example]} into content/site.yml, or leave it out
        """

    @Test("an address that a template makes is an error on the first page that loads it", arguments: [1, 4])
    func changing(jobs: Int) async throws {
        let site = try TestSite(site)
        #expect(try await site.build(jobs: jobs).diagnostics.printed == message)
        #expect(try await site.builder(jobs: jobs).check().diagnostics.printed == message)
    }

    @Test("the preview finds the same as a build, of addresses that are written and of those that are made")
    func preview() async throws {
        let folder = try TestSite(site.with(["templates/404.html": "<img src=\"https://other.example/x.png\">\n"]))
            .folder
        let options = BuildOptions(site: folder.path, output: "", jobs: 1, now: TestSite.now)
        var shown = try await SiteFolder(options)
        #expect(
            shown.diagnostics.printed == """
                error: the site’s policy blocks ‘https://other.example/x.png’ [blocked-resource]
                  --> templates/404.html:1:11
                   |
                 1 | <img src="https://other.example/x.png">
                   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: write security: {img-src: [https://other.example]} into content/site.yml, or leave it out
                """)
        let loaded = await shown.site(showsDrafts: false, now: TestSite.now)
        #expect(await PageCheck(of: loaded, jobs: 1).diagnostics().sorted().printed == message)
    }
}
