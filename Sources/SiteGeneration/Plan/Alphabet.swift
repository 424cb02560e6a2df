internal import Content
internal import Parallelism
internal import SearchIndex

/// Everything that has a title, from A to Z: topics, articles, events, sources, and those pages to which not every page
/// leads.
struct Alphabet: Sendable {
    /// A letter and what begins with it.
    struct Letter: Sendable {
        /// The letter as a capital, `0–9`, or `#` for titles that begin with neither.
        let text: String
        /// What stands for the letter in addresses.
        let name: String
        fileprivate(set) var entries: [Entry] = []
    }

    /// Something that has a title, by its position.
    enum Entry: Sendable {
        case topic(Int)
        case article(Int)
        case event(Int)
        case source(Int)
        case page(Int)

        /// The title under which it stands.
        fileprivate func title(in chronicle: Chronicle) -> String {
            switch self {
            case .topic(let position): chronicle.topics[position].topic.name
            case .article(let position): chronicle.articles[position].article.title
            case .event(let position): chronicle.events[position].lead.title
            case .source(let position): chronicle.sources[position].source.name
            case .page(let position): chronicle.pages[position].title
            }
        }
    }

    /// The letters that something begins with, in order.
    private(set) var letters: [Letter] = []
    /// How many entries there are.
    private(set) var count = 0

    /// How many entries stand on a page.
    static let entriesPerPage = 100

    /// Sorts what has a title.
    ///
    /// - Parameters:
    ///   - navigation: The pages to which every page leads.
    ///   - jobs: How many tasks make keys of titles side by side.
    /// - Complexity: O(*n* log *n*) in the number of titles.
    init(_ chronicle: Chronicle, _ navigation: Navigation, jobs: Int) async {
        let entries =
            chronicle.topics.indices.map(Entry.topic) + chronicle.standingArticles.map(Entry.article)
            + chronicle.standingEvents.map(Entry.event) + chronicle.sources.indices.map(Entry.source)
            + navigation.others.map(Entry.page)
        count = entries.count
        let keys = await Workers.mapElements(entries.count, jobs: jobs) { position in
            AlphabeticalKey(entries[position].title(in: chronicle))
        }
        // Equal titles stay in the order above.
        let order = keys.indices.sorted { left, right in
            if keys[left] < keys[right] { return true }
            return keys[right] < keys[left] ? false : left < right
        }
        let language = chronicle.site.language
        var places: [String: Int] = [:]
        var current: (initial: String, place: Int)?
        for index in order {
            let initial = keys[index].initial
            if current?.initial != initial {
                let letter = Self.letter(initial, language: language)
                let place = places[letter.name] ?? letters.count
                if place == letters.count {
                    letters.append(letter)
                    places[letter.name] = place
                }
                current = (initial, place)
            }
            if let current { letters[current.place].entries.append(entries[index]) }
        }
    }

    /// Whether all entries stand on one page.
    var isShort: Bool { count <= 2 * Self.entriesPerPage }

    private static func letter(_ initial: String, language: String) -> Letter {
        guard let scalar = initial.unicodeScalars.first else { return Letter(text: "#", name: "other") }
        if initial == "0" { return Letter(text: "0–9", name: "0-9") }
        let isLatin = scalar.isASCII
        let name = isLatin ? initial.lowercased() : String(scalar.value, radix: 16)
        let persian = ["ي": "ی", "ك": "ک"]
        let isPersian = language.lowercased().hasPrefix("fa")
        return Letter(text: isPersian ? persian[initial] ?? initial : initial, name: name)
    }
}
