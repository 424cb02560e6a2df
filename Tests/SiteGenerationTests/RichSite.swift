import TestSupport

/// A site that has some of everything: several pages of each list, merged and undated events, files, notes, tables.
let richSite: FolderTree = {
    var tree: FolderTree = [
        "content/site.yml": """
        title: Conflict Briefing
        tagline: What happened & who says so
        base_url: https://briefing.example/
        data: {per: [topic, year, month]}
        publisher: The Institute
        licence: {name: CC BY 4.0, url: https://licence.example/}
        contact: mailto:editors@briefing.example
        home: {lead: article-3, events: [strike-2]}

        """,
        "content/assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "content/assets/a picture.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "content/sources/post.md": "---\nname: The Post\nkind: newspaper\nreliability: B\n---\n## About it\n\nOld.\n",
        "content/sources/radio.md": "---\nname: Radio & Television\n---\n",
        "content/topics/iran.md": """
        ---
        name: Iran
        kind: country
        aliases: {demonym: [Iranian], metonym: [Tehran]}
        ---
        ## History

        See [Israel](israel.md#history) and [the methodology](../pages/methodology.md#dates).

        """,
        "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n## History\n\nSee [Iran](iran.md).\n",
        "content/topics/quds-force.md": "---\nname: Quds Force\nkind: armed-group\npart_of: [iran]\n---\n",
        "content/pages/methodology.md": "---\ntitle: Methodology\nnavigation: true\n---\n## Dates\n\nHonest.\n",
        "content/pages/corrections.md": "---\ntitle: Corrections\n---\nAll of them:\n",
        "content/events/strike-2.md": """
        ---
        title: The strike of the second
        date: 2024-10-02
        status: disputed
        by: [iran, post, {name: Two officials}]
        sources: [{publication: radio, url: https://radio.example/2?a=1&b=2}]
        ---
        ## What is known

        A description with a [link](../articles/article-3.md#first-part) and a note[^1].

        [^1]: A note.

        """,
    ]
    for number in 1...60 {
        let day = number % 28 + 1
        let date = "2024-\(number % 3 + 10)-\(day < 10 ? "0" : "")\(day)"
        tree["content/articles/article-\(number).md"] = .file(
            Array(
                """
                ---
                title: "Article \(number): <what> & \\"why\\""
                published: \(date)
                summary: Summary \(number) & more.
                key_points: [First, Second <b>point</b>]
                source: {publication: \(number % 2 == 0 ? "post" : "radio"), url: https://post.example/\(number), retrieved: \(date)}
                rights: brief
                \(number % 5 == 0 ? "language: fa\n" : "")\(number % 4 == 0 ? "topics: [iran, quds-force]\n" : "")events:
                  - id: strike-\(number % 55)
                    title: Strike \(number)
                    date: \(date)
                    status: claimed
                    topics: [iran]
                    details: [{text: A <detail>, status: denied, by: [israel]}]
                  - {id: rumour-\(number), title: Rumour \(number), status: reported, topics: [israel]}
                corrections: [{date: \(date), text: "It was \(number), not \(number + 1)."}]
                unresolved: [late on Monday]
                ---
                ## First part

                Iran said so[^a] [@post]. See [the strike](event:strike-\(number % 55)), [the next](article-\(number % 60 + 1).md#second-part)
                and [above](#first-part). ![A map](../assets/map.svg) ![A picture](<../assets/a picture.svg>)

                | a | b |
                |---|---|
                | 1 | 2 |

                ## Second part

                Israel did not. \(String(repeating: "One word and another word. ", count: 70))

                ## Third part

                [Home](https://briefing.example/) and [elsewhere](https://example.org/).

                [^a]: A note with a [link](../topics/quds-force.md).

                """.utf8))
    }
    return tree
}()
