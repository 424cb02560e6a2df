import FileSystem
import TestSupport

/// A small site whose files change at random, as those of editors do.
struct RandomSite {
    /// A document: what its front matter says of each key, and its text.
    struct Document: Equatable {
        var fields: [String: String]
        var body: String

        var text: String {
            let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
            return "---\n\(lines.joined())---\n\(body)\n"
        }
    }

    /// The documents and other files, by their paths.
    private var documents: [String: Document] = [:]
    private var files: [String: String]
    private var before: (documents: [String: Document], files: [String: String]) = ([:], [:])
    private var random: Random
    /// What was done last, in words.
    private(set) var lastEdit = ""

    /// The names of the documents of a folder.
    private static let names: [String: [String]] = [
        "articles": ["one", "two", "three", "four", "five", "six", "seven"], "topics": ["iran", "iraq", "quds-force"],
        "sources": ["post", "radio", "agency"], "events": ["strike", "talks"], "pages": ["about", "corrections"],
    ]

    /// What the documents of a folder may say of a key; `nil` for nothing.
    private static let values: [String: [String: [String?]]] = [
        "articles": [
            "title": ["The strike", "Another title", "A & B <c>", "Zebra", "9 lives"],
            "published": ["2024-01-15", "2024-01-16", "2023-12-31", "2024-01-15T10:00:00Z"],
            "updated": [nil, "2024-02-01"], "slug": [nil, nil, nil, "other-name"],
            "status": [nil, "published", "draft", "evidence"],
            "retracted": [nil, nil, nil, "{date: 2024-02-02, text: It was wrong.}"],
            "publish_at": [nil, nil, "2024-01-20", "2024-12-02T06:00:00Z", "2030-01-01"],
            "language": [nil, nil, "fa", "he", "en"],
            "aliases": [nil, nil, nil, "[old-name]", "[first, second]", "[/2019/a/]", "[/2020/b.html, third]"],
            "translation_of": [nil, nil, "one", "two"], "direction": [nil, "rtl"], "summary": [nil, "In short."],
            "key_points": [nil, "[First, Second]"], "authors": [nil, "[Someone]"],
            "topics": [nil, "[iran]", "[iraq, iran]", "[quds-force]"], "mentions": [nil, "[iraq]"],
            "source": [
                "post", "radio", nil, "two", "{publication: post, url: https://post.example/1}",
                "{publication: {name: Elsewhere}}",
            ],
            "rights": [nil, "brief", "excerpt"], "corrections": [nil, "[{date: 2024-02-01, text: It was two.}]"],
            "unresolved": [nil, "[late on Monday]"], "review": [nil, "[look at the date]"],
            "fields": [nil, nil, "{region: north}", "{region: south, score: 2}"],
        ],
        "topics": [
            "name": ["Iran", "Iraq", "Persia", "Quds Force"], "kind": ["country", "armed-group", "militia"],
            "summary": [nil, "A summary."],
            "aliases": [nil, "{demonym: [Iranian]}", "{acronym: [QF]}", "[persia]", "{name: [Eran], address: [eran]}"],
            "part_of": [nil, nil, "[iran]"], "status": [nil, nil, "draft"], "names": [nil, "{fa: ایران}"],
        ],
        "sources": [
            "name": ["The Post", "Radio", "Agency"], "reliability": [nil, "A", "C"], "kind": [nil, "newspaper"],
            "url": [nil, "https://source.example/"], "aliases": [nil, nil, "[old-post]"],
            "status": [nil, nil, nil, "draft"],
        ],
        "events": [
            "title": ["A strike", "Talks"], "date": [nil, "2024-01-14", "2024-02"],
            "status": ["reported", "denied", "draft"],
            "retracted": [nil, nil, "{date: 2024-02-03, text: It was not.}"],
            "topics": [nil, "[iran]", "[iraq]"], "by": [nil, "[iran]"], "sources": ["[{publication: radio}]", "[two]"],
            "aliases": [nil, nil, "[old-event]"], "place": [nil, "Baghdad"], "derivation": [nil, "As it says."],
            "figures": [nil, "[{what: injured, value: 2, by: [iraq]}]"], "quote": [nil, "it says"],
            "quote_language": [nil, nil, "fa"], "details": [nil, "[{text: Another, status: claimed}]"],
            "after": [nil, nil, nil, "rumour"], "outcome": [nil, nil, nil, "{is: happened, event: rumour}"],
        ],
        "pages": [
            "title": ["About", "Corrections"], "navigation": [nil, "true"], "aliases": [nil, "[before]"],
            "status": [nil, nil, "draft"], "template": [nil, "own.html"],
        ],
    ]

    private static let bodies = [
        "", "Text.", "Iran and the Iranian talks with Iraq on 15 January 2024.", "See [it](../articles/two.md).",
        "See [that](event:strike) and [this](../topics/iran.md).", "## First\n\nWords [@post].\n\n## Second\n\nMore.",
        "![A map](../assets/map.svg)", "QF said so[^a].\n\n[^a]: A note.",
    ]

    init(seed: UInt64, templates: FolderTree) {
        random = Random(state: seed)
        files = [
            "content/site.yml": Self.settings("Briefing", lead: "one"),
            "content/assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "content/fields.yml": Self.declarations[0], "content/data/deaths.csv": "country,number\nSudan,3\n",
            "templates/own.html": Self.ownTemplates[0],
        ]
        for (path, entry) in templates.entries {
            if case .file(let bytes) = entry { files[path] = String(decoding: bytes, as: UTF8.self) }
        }
        for (folder, names) in Self.names.sorted(by: { $0.key < $1.key }) {
            for (number, name) in names.dropLast().enumerated() {
                documents["content/\(folder)/\(name).md"] = document(in: folder, number)
            }
        }
    }

    /// Every file and its text.
    var texts: [String: String] { files.merging(documents.mapValues(\.text)) { first, _ in first } }

    /// Does one of the things that editors do.
    mutating func edit() {
        before = (documents, files)
        lastEdit =
            switch random.number(below: 26) {
            case 0: editSettings()
            case 1: editTemplate()
            case 2: editAsset()
            case 3: editStrings()
            case 4, 5: rename()
            case 6: remove()
            case 7, 8: add()
            case 9: moveEvents()
            case 10, 11: editOwn()
            default: change()
            }
    }

    /// Takes back what was done last.
    mutating func undo() {
        lastEdit = "without \(lastEdit)"
        (documents, files) = before
    }

    private mutating func change() -> String {
        // Most of what editors change is articles.
        let paths = documents.keys.sorted().filter { $0.hasPrefix("content/articles/") || random.number(below: 3) == 0 }
        guard let path = random.element(of: paths), let values = Self.values[Self.folder(of: path)] else { return "" }
        let isArticle = path.hasPrefix("content/articles/")
        let keys = values.keys.sorted() + ["body", "body"] + (isArticle ? ["events", "events", "events"] : [])
        let key = random.element(of: keys) ?? ""
        switch key {
        case "body": documents[path]?.body = random.element(of: Self.bodies) ?? ""
        case "events":
            let events = events()
            documents[path]?.fields[key] = events
        default: documents[path]?.fields[key] = random.element(of: values[key] ?? []) ?? nil
        }
        return "\(key) of \(path)"
    }

    private mutating func add() -> String {
        let missing = Self.names.sorted { $0.key < $1.key }.flatMap { folder, names in
            names.map { "content/\(folder)/\($0).md" }
        }.filter { documents[$0] == nil }
        guard let path = random.element(of: missing) else { return change() }
        documents[path] = document(in: Self.folder(of: path), random.number(below: 8))
        return "new \(path)"
    }

    private mutating func remove() -> String {
        guard let path = random.element(of: documents.keys.sorted()) else { return "" }
        documents[path] = nil
        return "no \(path)"
    }

    private mutating func rename() -> String {
        guard let path = random.element(of: documents.keys.sorted()) else { return "" }
        let folder = Self.folder(of: path)
        let name = "content/\(folder)/\(random.element(of: Self.names[folder] ?? []) ?? "").md"
        let document = documents.removeValue(forKey: path)
        documents[name] = document
        return "\(path) is \(name)"
    }

    /// Moves the events of one article to another.
    private mutating func moveEvents() -> String {
        let articles = documents.keys.filter { $0.hasPrefix("content/articles/") }.sorted()
        guard let one = random.element(of: articles), let other = random.element(of: articles) else { return "" }
        let events = documents[one]?.fields.removeValue(forKey: "events")
        documents[other]?.fields["events"] = events
        return "events of \(one) to \(other)"
    }

    /// The fields that a site may add.
    private static let declarations = [
        "articles: {region: {kind: choice, of: [north, south]}, score: number}\n",
        "articles: {region: text, score: number}\ntopics: {capital: text}\n",
        "articles: {score: {kind: number, label: Score}, region: text}\nevents: {weapon: {kind: text, filter: true}}\n",
    ]

    /// Templates of a page that show what the site adds.
    private static let ownTemplates = [
        """
        {% for a in site.articles where fields.region is "north" sort by title %}{{ a.title }} {{ a.brief }}{% end %}
        {% for d in data.deaths %}{{ d.country }} {{ d.number }}{% end %}

        """,
        """
        {% for e in site.events where topic is "iran" sort by date limit 3 %}{{ e.markup }}{% end %}
        {% for t in site.topics group by kind %}{{ t.key }} {{ t.items | join }}{% end %}{{ data.deaths | count }}

        """,
    ]

    /// Edits what a site adds itself: fields, tables, words, a template.
    private mutating func editOwn() -> String {
        switch random.number(below: 5) {
        case 0: files["content/fields.yml"] = random.element(of: Self.declarations)
        case 1:
            files["content/data/deaths.csv"] = random.element(of: [
                "country,number\nSudan,3\n", "country,number\nIraq,many\nIran,7\n", "number,country\n2,Iran\n",
            ])
        case 2: files["content/data/more.yml"] = random.element(of: [nil, "- {name: A}\n"]) ?? nil
        case 3: files["templates/own.html"] = random.element(of: Self.ownTemplates)
        default:
            files["content/strings/fr.yml"] =
                random.element(of: [nil, "own: {latest: Dernier}\n", "own: {first: Un}\n"]) ?? nil
        }
        return "what the site adds"
    }

    private mutating func editSettings() -> String {
        let settings = Self.settings(
            random.element(of: ["Briefing", "Brief"]) ?? "", lead: random.element(of: ["one", "two"]) ?? "")
        files["content/site.yml"] =
            settings
            + (random.element(of: [
                "", "security: {font-src: [self]}\n", "time_zone: \"+03:00\"\n", "time_zone: Europe/Berlin\n",
                "feed_id: briefing.example,2024\n",
                "search: false\n", "autolink: {topics: false, dates: false}\n", "licence: CC0\n",
            ]) ?? "")
        return "settings"
    }

    private mutating func editTemplate() -> String {
        let path =
            random.element(of: files.keys.filter { $0.hasSuffix(".html") || $0.hasSuffix(".css") }.sorted()) ?? ""
        files[path, default: ""] += path.hasSuffix(".css") ? "/* \(random.number(below: 99)) */\n" : "<!---->\n"
        return path
    }

    private mutating func editAsset() -> String {
        let paths = [
            "content/assets/map.svg", "content/assets/plan.txt", "content/root/CNAME", "content/root/_headers",
            "content/root/robots.txt", "content/root/.well-known/security.txt",
        ]
        let path = random.element(of: paths) ?? ""
        files[path] = random.number(below: 4) == 0 ? nil : "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a\"/>"
        return path
    }

    private mutating func editStrings() -> String {
        files["content/strings/en.yml"] = random.element(of: [nil, "articles: Reports\n", "topics: Themes\n"]) ?? nil
        return "strings"
    }

    /// A document that says what it must, and has some text.
    private mutating func document(in folder: String, _ number: Int) -> Document {
        var document = Document(fields: [:], body: random.element(of: Self.bodies) ?? "")
        for (key, values) in Self.values[folder] ?? [:] where values[0] != nil {
            document.fields[key] = values[number % values.count]
        }
        if folder == "articles" { document.fields["events"] = events(inOrder: false) }
        return document
    }

    /// Some reports of events, as an article has them; `nil` for none.
    ///
    /// - Parameter inOrder: Whether they may name each other, which does not always fit together.
    private mutating func events(inOrder: Bool = true) -> String? {
        let ids = ["strike", "talks", "rumour"].filter { _ in random.number(below: 2) == 0 }
        let events = ids.map { id in
            var event = "id: \(id), title: \(random.element(of: ["A strike", "Talks", "It was said"]) ?? "")"
            func add(_ key: String, _ values: [String?]) {
                if let value = random.element(of: values) ?? nil { event += ", \(key): \(value)" }
            }
            add("aliases", [nil, nil, nil, "[old-\(id)]"])
            add(
                "date",
                [
                    nil, "2024-01-14", "2024-01-15", "2024-01", "2023", "2023-12/2024-02", "202X",
                    "[2024-01-14..2024-01-16]", "[..2024-01-20]", "2024-01-10/..",
                ])
            if inOrder, id == "talks" { add("after", [nil, "strike"]) }
            if inOrder, id == "rumour" {
                add("before", [nil, "[strike]"])
                add("outcome", [nil, nil, "{is: postponed, event: talks}"])
            }
            add("status", ["claimed", "denied", "planned", "confirmed", "disputed", "threatened", "reported"])
            add("topics", [nil, "[iran]", "[iraq]", "[iran, iraq]"])
            add("by", [nil, "[iran]", "[{name: Someone}]"])
            add("place", [nil, "Tehran"])
            add("quote", [nil, "on Monday"])
            add("derivation", [nil, nil, "Counted from Tuesday."])
            add("details", [nil, "[{text: A detail, status: denied, by: [iraq]}]"])
            add(
                "sources",
                [
                    nil, nil, "[two]", "[{publication: radio}]",
                    "[{publication: radio, title: T, published: 2024-01-16}]",
                ])
            add("proposed", [nil, nil, nil, "true"])
            add("retracted", [nil, nil, nil, nil, "{date: 2024-02-04, text: It was another.}"])
            add("figures", [nil, "[{what: killed, min: 4, max: 6}]", "[{what: killed, value: 9, as_of: 2024-01-15}]"])
            return "{\(event)}"
        }
        return events.isEmpty ? nil : "[\(events.joined(separator: ", "))]"
    }

    private static func settings(_ title: String, lead: String) -> String {
        let menu = "navigation: [timeline, {topic: iran, label: Iran}, {url: 'https://x.example/', label: X}]\n"
        return """
            title: \(title)
            base_url: https://briefing.example/
            language: en
            home: {lead: \(lead)}
            kinds: {topics: {militia: {one: Militia, many: Militias}}}

            """ + (title == "Brief" ? menu : "")
    }

    private static func folder(of path: String) -> String { String(path.split(separator: "/")[1]) }
}

/// Numbers that look random and are the same for a seed: SplitMix64.
struct Random {
    var state: UInt64

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)).multipliedFullWidth(by: UInt64(max(1, limit))).high)
    }

    /// An element of a list; `nil` where it is empty.
    mutating func element<Element>(of list: [Element]) -> Element? {
        list.isEmpty ? nil : list[number(below: list.count)]
    }
}
