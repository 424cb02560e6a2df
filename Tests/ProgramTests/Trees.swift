import FileSystem
import TestSupport

extension FolderTree {
    /// A site without templates.
    static let content: FolderTree = [
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n",
        "content/articles/strike.md": """
        ---
        title: The strike
        published: 2024-10-02
        source: agency
        events:
          - {id: strike, title: A strike, status: reported, topics: [arda]}
        ---
        Arda was struck, the agency said on Monday.

        """,
        "content/articles/draft.md": "---\ntitle: Not yet\nstatus: draft\n---\nUnfinished.\n",
        "content/articles/later.md":
            "---\ntitle: Later\npublished: 2024-12-02\npublish_at: 2024-12-02\n---\nIt will be.\n",
        "content/topics/arda.md": "---\nname: Arda\nkind: country\n---\n",
        "content/sources/agency.md": "---\nname: Agency\n---\n",
    ]

    /// Templates that show little.
    static let templates: FolderTree = [
        "templates/assets/site.css": "body { margin: 0 }\n",
        "templates/home.html": "{{ page.title }}\n",
        "templates/article.html": "{{ page.title }}\n{{ page.body }}",
        "templates/article-list.html": "{{ page.title }}\n",
        "templates/article-brief.html": "{{ article.title }}",
        "templates/topic-index.html": "{{ page.title }}\n",
        "templates/topic.html": "{{ page.title }}\n",
        "templates/event-page.html": "{{ page.title }}\n",
        "templates/event.html": "{{ event.title }}\n",
        "templates/timeline.html": "{{ page.title }}\n",
        "templates/source-index.html": "{{ page.title }}\n",
        "templates/source.html": "{{ page.title }}\n",
        "templates/page.html": "{{ page.body }}",
        "templates/data.html": "{{ page.title }}\n",
        "templates/search.html": "{{ page.title }}\n",
        "templates/a-z.html": "{{ page.title }}\n",
        "templates/404.html": "{{ site.home }}\n",
        "templates/moved.html": "{{ page.title }}: {{ page.href }}\n",
        "templates/feed.xml": "<feed>{{ title }}</feed>\n",
    ]

    /// A whole site without mistakes.
    static let site = content.with(templates)

    /// A site whose article has two mistakes.
    static let wrongSite = site.with([
        "content/articles/strike.md": """
        ---
        title: The strike
        published: 2024-02-30
        keypoints: []
        ---
        Text.

        """
    ])

    /// Two texts that were copied from pages, and a file that is no text.
    static let raw: FolderTree = [
        "raw/port.txt": """
        Arda closes its port

        Arda closed the port of Vell on 1 October 2024, the harbour ministry said in a statement to reporters.

        Nobody was hurt, and ships were sent to other harbours along the coast until the end of the week.

        """,
        "raw/bridge.txt": """
        Bridge of Vell is open again

        The bridge of Vell was opened again on 3 October 2024, the ministry of works of Arda said in a statement.

        Engineers had worked on its two middle piers for three weeks, and lorries may pass it from Friday on.

        """,
    ]

    /// A file that cannot be imported.
    static let binary: FolderTree = ["raw/bad.bin": .file([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 0, 0xFF, 0xFE, 0])]
}
