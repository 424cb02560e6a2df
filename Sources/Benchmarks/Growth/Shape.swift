/// Input of one shape and any size, and what reads it.
///
/// Four times the input may take five times the time: that is the promise which `growth` holds every shape to.
struct Shape: Sendable {
    /// What grows: `topics`, `links to one fragment`.
    let name: String
    /// The commands that read it; the first one shows best what it costs.
    let commands: [Command]
    /// A size at which a release build of briefgen takes some hundredths of a second.
    let size: Int
    /// The files of that size, by their paths.
    let files: @Sendable (Int) -> [String: String]

    /// A command of briefgen.
    enum Command: String {
        case build, check
        case importing = "import"
        case dates, claims, topics
    }

    /// All shapes.
    static let all = sites + mistakes + texts + frontMatter + templates + prose + pages
}

extension Shape {
    /// The shape of a whole site, which is built and checked.
    static func site(
        _ name: String, _ size: Int, _ commands: [Command] = [.build, .check],
        _ files: @escaping @Sendable (Int) -> [String: String]
    ) -> Shape {
        Shape(name: name, commands: commands, size: size) { size in
            files(size).merging(foundation) { own, _ in own }
        }
    }

    /// The shape of the text of one article.
    static func text(_ name: String, _ size: Int, _ body: @escaping @Sendable (Int) -> String) -> Shape {
        site(name, size, [.check, .build]) { ["content/articles/a.md": article(body($0))] }
    }

    /// What every site has: settings, a topic and a source.
    static let foundation = [
        "content/site.yml": "title: Growth\nbase_url: https://briefing.example/\nlanguage: en\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\nsummary: A country.\n---\nText.\n",
        "content/sources/paper.md": "---\nname: Paper\nkind: newspaper\nsummary: A paper.\n---\n",
    ]

    /// An article.
    ///
    /// - Parameters:
    ///   - keys: More lines of its front matter.
    ///   - topics: The ids of its topics.
    static func article(
        _ body: String, number: Int = 0, keys: String = "", topics: String = "iran", status: String = "published"
    ) -> String {
        """
        ---
        title: Article number \(number)
        published: \(day(number))
        status: \(status)
        summary: A summary.
        topics: [\(topics)]
        source: {publication: paper}
        \(keys)---
        \(body)

        """
    }

    /// As many articles, numbered from 0.
    static func articles(_ count: Int, _ article: (Int) -> String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/articles/a\($0).md", article($0)) })
    }

    /// As many topics or sources, numbered from 0.
    static func documents(_ folder: String, kind: String, _ count: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (0..<count).map { number in
                (
                    "content/\(folder)/d\(number).md",
                    "---\nname: Name \(number)\nkind: \(kind)\nsummary: S.\n---\nText.\n"
                )
            })
    }

    /// Front matter with events.
    static func events(_ count: Int, _ event: (Int) -> String) -> String {
        "events:\n" + lines(count, event)
    }

    /// An event in a line of front matter.
    static func event(
        _ id: Int, date: String? = nil, title: String? = nil, by: String = "iran", topics: String = "iran",
        more: String = ""
    ) -> String {
        let date = date.map { $0.isEmpty ? "" : "date: \($0), " } ?? "date: \(day(id)), "
        let title = title ?? "Something happened near place \(id)"
        return "  - {id: e\(id), title: \(title), \(date)status: reported, by: [\(by)], topics: [\(topics)]\(more)}\n"
    }

    /// The day of a number: one of 1,800 from 2020 on.
    static func day(_ number: Int) -> String { Day(number: 18_262 + number % 1_800).text }

    /// The texts of numbers from 0, one after the other.
    static func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

    /// A text as many times.
    static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    /// Names `d0, d1, …`.
    static func names(_ count: Int) -> String { (0..<count).map { "d\($0)" }.joined(separator: ", ") }
}
