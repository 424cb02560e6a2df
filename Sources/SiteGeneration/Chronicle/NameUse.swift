internal import Bounds
internal import Content
internal import Diagnostics

/// The topics and sources that documents name: in front matter, by links and citations, or because a topic was found in
/// the text.
struct NameUse {
    /// A topic or a source by its position.
    enum Name: Hashable {
        case topic(Int)
        case source(Int)

        /// All that there are.
        static func all(_ topicCount: Int, _ sourceCount: Int) -> [Name] {
            (0..<topicCount).map(Name.topic) + (0..<sourceCount).map(Name.source)
        }
    }

    private var names: Set<Name> = []
    private let topicPositions: [String: Int]
    private let sourcePositions: [String: Int]

    init(topicPositions: [String: Int], sourcePositions: [String: Int]) {
        self.topicPositions = topicPositions
        self.sourcePositions = sourcePositions
    }

    var isEmpty: Bool { names.isEmpty }

    func has(_ name: Name) -> Bool { names.contains(name) }

    /// These and others.
    func adding(_ others: [Name]) -> NameUse {
        var use = self
        use.names.formUnion(others)
        return use
    }

    /// These without others.
    func subtracting(_ other: NameUse) -> NameUse {
        var use = self
        use.names.subtract(other.names)
        return use
    }

    /// These and all that their own documents name in turn, as far as those lead on.
    ///
    /// - Complexity: O(*n*) in the length of their documents.
    func closed(over topics: [Topic], _ sources: [Source], _ leadsOn: (Name) -> Bool) -> NameUse {
        var use = self
        var waiting = Array(names)
        while let name = waiting.popLast() {
            guard leadsOn(name) else { continue }
            var next = use
            switch name {
            case .topic(let position): next.add(topics[position])
            case .source(let position): next.add(sources[position])
            }
            waiting += next.names.subtracting(use.names)
            use = next
        }
        return use
    }

    /// Adds what the bodies of articles, events and pages link to and cite.
    ///
    /// - Complexity: O(*n*) in their length.
    mutating func addBodies(of content: Content) {
        for article in content.articles { add(bodyOf: article.document) }
        for event in content.events { add(bodyOf: event.document) }
        for page in content.pages { add(bodyOf: page.document) }
    }

    mutating func add(_ article: Article, found: TopicFinder.Found) {
        names.formUnion((found.primary + found.mentions + found.named).map(Name.topic))
        add(topics: (article.topics ?? []) + article.mentions)
        if let source = article.source { add(source) }
        for event in article.events { add(event) }
    }

    mutating func add(_ event: EventReport) {
        add(topics: event.topics)
        for source in event.sources { add(source) }
        for case .known(let id) in event.by + event.details.flatMap(\.by) + event.figures.flatMap(\.by) {
            add(claimant: id.value)
        }
    }

    mutating func add(_ topic: Topic) {
        add(topics: topic.partOf)
        add(bodyOf: topic.document)
    }

    mutating func add(_ source: Source) { add(bodyOf: source.document) }

    /// Adds what a body links to or cites, as far as it is written as an id behind `@`, or as the last part of a path.
    ///
    /// - Complexity: O(*n*) in the length of the body.
    mutating func add(bodyOf document: MarkdownDocument) {
        let bytes = document.file.bytes
        var position = document.body.lowerBound
        let end = document.body.upperBound
        while position < end {
            let before = bytes[position]
            position += 1
            guard Self.openings.contains(before) else { continue }
            let start = position
            while position < end, Self.isPartOfName(bytes[position]) { position += 1 }
            guard position > start, Self.isReference(bytes[within: position..<end], behind: before) else { continue }
            let name = String(decoding: bytes[within: start..<position], as: UTF8.self)
            if before != UInt8(ascii: "@"), let topic = topicPositions[name] { names.insert(.topic(topic)) }
            if let source = sourcePositions[name] { names.insert(.source(source)) }
        }
    }

    /// What an id stands behind in a citation or a link.
    private static let openings = Array("@/(<: ".utf8)

    /// Whether what follows a name says that it is one of a document, and not a word.
    private static func isReference(_ rest: ArraySlice<UInt8>, behind opening: UInt8) -> Bool {
        if opening == UInt8(ascii: "@") || rest.starts(with: ".md".utf8) || rest.starts(with: ".html".utf8) {
            return true
        }
        return opening != UInt8(ascii: " ") && (rest.first.map { ")#> \n\r".utf8.contains($0) } ?? true)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private mutating func add(topics ids: [Located<String>]) {
        for id in ids {
            if let position = topicPositions[id.value] { names.insert(.topic(position)) }
        }
    }

    private mutating func add(_ reference: SourceReference) {
        guard case .known(let id) = reference.publication, let position = sourcePositions[id.value] else { return }
        names.insert(.source(position))
    }

    private mutating func add(claimant id: String) {
        if let topic = topicPositions[id] {
            names.insert(.topic(topic))
        } else if let source = sourcePositions[id] {
            names.insert(.source(source))
        }
    }
}
