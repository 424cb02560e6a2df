/// Articles that are made by rule: the same for a seed on every machine, and the first thousand of a larger corpus are
/// those of a smaller one.
///
/// An article has 400 to 1,200 words under 3 to 8 headings, with lists, quotations, links out and links to articles
/// before it, 3 to 6 of 200 topics, and up to 5 dated events: about 7 kB of plain CommonMark.
struct Corpus {
    /// What an article is about.
    struct Topic {
        let id: String
        let name: String
        let kind: String
        let summary: String
        let introduction: String
    }

    /// A publication that articles come from.
    struct Publication {
        let id: String
        let name: String
        let url: String
    }

    /// Something that an article reports.
    struct Event {
        let id: String
        let day: Day
        let title: String
        let place: String
        let status: String
    }

    /// An article, but for the form of its front matter.
    struct Article {
        let slug: String
        let title: String
        let day: Day
        let summary: String
        let topics: [Topic]
        let publication: Publication
        let url: String
        let events: [Event]
        /// CommonMark; a link to another article is `SLUG` and the extension that was asked for.
        let body: String
    }

    /// The topics, those of most articles first.
    let topics: [Topic]
    /// The publications.
    let publications: [Publication]
    let seed: UInt64
    let prose: Prose
    private let topicChoice: WeightedChoice
    private static let statuses = ["confirmed", "reported", "claimed", "disputed", "denied", "planned"]
    private static let firstDay = 16_436  // 1 January 2015
    private static let days = 3652

    /// Makes what the articles have in common.
    init(seed: UInt64) {
        self.seed = seed
        let vocabulary = Vocabulary(seed: seed)
        let prose = Prose(vocabulary)
        self.prose = prose
        var random = RandomSource(seed, 2)
        topics = Self.topics(prose, &random)
        publications = Self.publications(vocabulary, &random)
        topicChoice = WeightedChoice(zipf: topics.count, offset: 1)
    }

    private static func topics(_ prose: Prose, _ random: inout RandomSource) -> [Topic] {
        let kinds = ["armed-group", "organisation", "person", "weapon", "agreement", "event", "theme"]
        return prose.vocabulary.places.prefix(200).enumerated().map { index, place in
            let isPlace = index.isMultiple(of: 3)
            let name = isPlace ? place : "\(place) \(random.element(of: Vocabulary.terms))"
            return Topic(
                id: slug(name), name: name,
                kind: isPlace ? (index.isMultiple(of: 2) ? "country" : "place") : random.element(of: kinds),
                summary: prose.sentence(&random), introduction: prose.paragraph(3...5, &random))
        }
    }

    private static func publications(_ vocabulary: Vocabulary, _ random: inout RandomSource) -> [Publication] {
        let kinds = ["Courier", "Herald", "News", "Post", "Radio"]
        return vocabulary.places.suffix(20).map { place in
            let name = "\(place) \(random.element(of: kinds))"
            return Publication(id: slug(name), name: name, url: "https://\(slug(name)).example/")
        }
    }

    /// What other articles need to know of an article to link to it.
    private func head(_ index: Int) -> (title: String, slug: String, day: Day) {
        var random = RandomSource(seed, 3, UInt64(index))
        let place = random.element(of: prose.vocabulary.places)
        let title = "\(place): \(prose.vocabulary.phrase(5...10, &random))"
        let day = Day(number: Self.firstDay + random.number(0...Self.days - 1))
        return (title, "\(Self.slug(title))-\(String(index, radix: 36))", day)
    }

    /// The article of a number from 0.
    ///
    /// - Parameter linkExtension: What a link to another article ends in: `.md` or `.html`.
    func article(_ index: Int, linkExtension: String) -> Article {
        let (title, slug, day) = head(index)
        var random = RandomSource(seed, 4, UInt64(index))
        let wanted = random.number(3...6)
        var chosen: [Int] = []
        while chosen.count < wanted {
            let topic = topicChoice.index(&random)
            if !chosen.contains(topic) { chosen.append(topic) }
        }
        let publication = random.element(of: publications)
        let eventCount = WeightedChoice(weights: [20, 20, 20, 20, 10, 10]).index(&random)
        let events = (0..<eventCount).map { number in
            Event(
                id: "event-\(String(index, radix: 36))-\(number)",
                day: Day(number: day.number - random.element(of: [0, 0, 0, 1, 1, 2, 4, 8, 30, 200])),
                title: prose.vocabulary.phrase(5...11, &random), place: random.element(of: prose.vocabulary.places),
                status: random.element(of: Self.statuses))
        }
        let summary = prose.sentence(&random)
        let body = prose.body(&random, publications: publications) { random in
            index == 0 ? nil : head(random.number(0...index - 1)).slug + linkExtension
        }
        return Article(
            slug: slug, title: title, day: day, summary: summary, topics: chosen.map { topics[$0] },
            publication: publication, url: "\(publication.url)\(day.year)/\(slug)", events: events, body: body)
    }

    /// A text as part of an address: lower case, digits and hyphens, at most 60 of them.
    static func slug(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.reduce(into: "") { slug, word in
            if slug.count + word.count < 60 { slug += slug.isEmpty ? String(word) : "-\(word)" }
        }
    }
}
