import SiteGeneration
import TestSupport
import Testing

@Suite("Lists of documents with fields of a site’s own")
struct DocumentListTests {
    private let site: FolderTree = [
        "content/fields.yml": """
        topics: {capital: text, population: number}
        sources: {owner: topic}
        pages: {reviewed: date}

        """,
        "content/topics/sudan.md": """
        ---
        name: Sudan
        names: {fr: Soudan, ar: السودان}
        kind: country
        summary: A country.
        fields: {capital: Khartoum, population: 48000000}
        ---

        """,
        "content/topics/darfur.md": "---\nname: Darfur\nkind: place\npart_of: [sudan]\n---\n",
        "content/topics/hidden.md": "---\nname: Hidden\nkind: place\nstatus: draft\n---\n",
        "content/sources/post.md":
            "---\nname: The Post\nkind: newspaper\nurl: https://post.example/\nreliability: B\nfields: {owner: sudan}\n---\n",
        "content/pages/about.md": "---\ntitle: About\nfields: {reviewed: 2024-03}\n---\nWe.\n",
    ]

    @Test("are published where a site declares such fields, and named on the page of data")
    func published() async throws {
        let files = try await publish(site, templates: [:])
        #expect(
            files["data/topics.json"] == """
                {"title":"Briefing","url":"https://briefing.example/data/","language":"en","topics":[\
                {"topic_id":"darfur","name":"Darfur","kind":"place","url":"https://briefing.example/topics/darfur.html",\
                "part_of":["sudan"],"fields":{"capital":null,"population":null}},\
                {"topic_id":"sudan","name":"Sudan","names":{"ar":"السودان","fr":"Soudan"},"kind":"country",\
                "url":"https://briefing.example/topics/sudan.html","summary":"A country.","part_of":[],\
                "fields":{"capital":"Khartoum","population":48000000}}]}

                """)
        #expect(
            files["data/sources.json"] == """
                {"title":"Briefing","url":"https://briefing.example/data/","language":"en","sources":[\
                {"source_id":"post","name":"The Post","kind":"newspaper",\
                "url":"https://briefing.example/sources/post.html","site":"https://post.example/","reliability":"B",\
                "fields":{"owner":"sudan"}}]}

                """)
        #expect(
            files["data/pages.json"] == """
                {"title":"Briefing","url":"https://briefing.example/data/","language":"en","pages":[\
                {"page_id":"about","title":"About","url":"https://briefing.example/about.html",\
                "fields":{"reviewed":"2024-03"}}]}

                """)
        for list in ["topics", "sources", "pages"] {
            #expect(
                files["data/index.html"]?.contains(
                    "<li><a href=\"../data/\(list).json\" type=\"application/json\">JSON</a></li>") == true)
        }
    }

    @Test("are not there without such fields")
    func absent() async throws {
        let files = try await publish(["content/pages/about.md": "---\ntitle: About\n---\nWe.\n"], templates: [:])
        for list in ["topics", "sources", "pages"] { #expect(files["data/\(list).json"] == nil) }
    }
}
