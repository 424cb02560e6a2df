internal import Bounds
public import Content
internal import Gazetteer
internal import Slugs

/// A name that recurs in articles and is that of no topic yet.
public struct SuggestedTopic: Sendable, Hashable {
    /// The id that it would have.
    public let id: String
    /// The name in the form in which it stands most often; of a person, with the first name.
    public let name: String
    /// What it seems to be.
    public let kind: Topic.Kind
    /// In how many articles it stands.
    public let articleCount: Int
    /// How often it stands in all of them.
    public let mentionCount: Int
    /// The last name of a person where that stands by itself, too.
    public let shortName: String?

    /// The names that stand in several articles, or three times in one, and that no topic and no source has; most articles
    /// first.
    ///
    /// Names are told by their capitals, and where a script has none (Arabic, Persian, Hebrew) by words that recur together.
    /// A single word that has a capital at the beginning of sentences alone is no name.
    ///
    /// - Complexity: O(*n*) in the length of the articles, besides O(*m* log *m*) for *m* different names.
    public static func suggestions(
        for articles: [Article], known index: TopicIndex, sources: [Source] = []
    ) -> [SuggestedTopic] {
        let texts = articles.map { String(decoding: Prose(of: $0).bytes, as: UTF8.self) }
        var small: Set<String> = []
        for text in texts { small.formUnion(CapitalisedName.smallWords(in: text)) }
        var tallies: [String: Tally] = [:]
        for (article, text) in texts.enumerated() {
            for name in CapitalisedName.names(in: text) {
                guard let words = name.words(knowing: small) else { continue }
                tallies[words, default: Tally()].add(name, in: article)
            }
        }
        for phrase in RecurringPhrase.phrases(in: texts) {
            tallies[phrase.text] = Tally(articles: phrase.articles, count: phrase.count, innerCount: phrase.count)
        }
        let shortNames = joinShortNames(&tallies)
        let taken = Set(sources.map(\.name)).union(lastWords(of: index.topics))
        let found = tallies.filter { $0.value.isRecurring }.compactMap { name, tally -> SuggestedTopic? in
            let id = Slug.make(from: name)
            guard !id.isEmpty, !taken.contains(name), !isKnown(name, index) else { return nil }
            guard tally.innerCount > 0 || name.contains(" ") else { return nil }
            return SuggestedTopic(
                id: id, name: name, kind: tally.kind(of: name, hasShortName: shortNames[name] != nil),
                articleCount: tally.articles.count, mentionCount: tally.count, shortName: shortNames[name])
        }
        return found.sorted {
            ($1.articleCount, $1.mentionCount, $0.name) < ($0.articleCount, $0.mentionCount, $1.name)
        }
    }

    /// Whether a topic has the name, or one in it that is as long.
    private static func isKnown(_ name: String, _ index: TopicIndex) -> Bool {
        let bytes = Array(name.utf8)
        return index.gazetteer.topics(in: bytes.span).contains { presence in
            presence.mentions.contains { $0.range.count * 2 > bytes.count }
        }
    }

    /// The last words of the topics’ names, by which texts call them once they have named them.
    private static func lastWords(of topics: [Topic]) -> [String] {
        topics.compactMap { topic in
            let words = topic.name.split(separator: " ")
            return words.count > 1 ? words.last.map(String.init) : nil
        }
    }

    /// Counts last names that stand by themselves for the one person who has them.
    ///
    /// - Returns: the last names, by the whole ones.
    private static func joinShortNames(_ tallies: inout [String: Tally]) -> [String: String] {
        var owners: [String: [String]] = [:]
        for (name, tally) in tallies where TopicWords.kind(of: name) == nil && tally.count > 0 {
            let words = name.split(separator: " ")
            guard words.count > 1, let last = words.last else { continue }
            owners[String(last), default: []].append(name)
        }
        var shortNames: [String: String] = [:]
        for (short, names) in owners {
            guard let name = names.first, names.count == 1, let tally = tallies[short] else { continue }
            tallies[name]?.add(tally)
            tallies[short] = nil
            shortNames[name] = short
        }
        return shortNames
    }

    /// How often a name stands where.
    private struct Tally {
        var articles: Set<Int> = []
        var count = 0
        /// How often it stands within a sentence, or is an acronym.
        var innerCount = 0
        var titleCount = 0
        var placeCount = 0

        var isRecurring: Bool { articles.count > 1 || count > 2 }

        mutating func add(_ name: CapitalisedName, in article: Int) {
            articles.insert(article)
            count += 1
            if !name.beginsSentence || Self.isAcronym(name.text) { innerCount += 1 }
            if name.hasTitle { titleCount += 1 }
            if TopicWords.prepositions.contains(name.before) { placeCount += 1 }
        }

        mutating func add(_ other: Tally) {
            articles.formUnion(other.articles)
            count += other.count
            innerCount += other.innerCount
            titleCount += other.titleCount
            placeCount += other.placeCount
        }

        /// What a name seems to be, by its words, by those before it, and by how it is shortened.
        func kind(of name: String, hasShortName: Bool) -> Topic.Kind {
            if let kind = TopicWords.kind(of: name) { return kind }
            if Self.isAcronym(name) { return .organisation }
            if titleCount > 0 || hasShortName { return .person }
            if placeCount * 4 >= count { return .place }
            return name.contains(" ") && CapitalisedName.isCased(name) ? .person : .theme
        }

        private static func isAcronym(_ name: String) -> Bool {
            name.count < 7 && name.allSatisfy { $0.isUppercase || $0.isNumber }
        }
    }
}

extension CapitalisedName {
    /// The name without a first word that has its capital only from the beginning of a sentence, and without an article;
    /// `nil` where nothing is left, or one word that stands in small letters elsewhere.
    fileprivate func words(knowing small: Set<String>) -> String? {
        guard let first = text.split(separator: " ").first, small.contains(first.lowercased()),
            beginsSentence || first == "The" || first.count == text.count
        else { return text }
        let rest = text.dropFirst(first.count).drop { $0 == " " }
        guard let next = rest.unicodeScalars.first, next.properties.isUppercase else { return nil }
        return String(rest)
    }
}
