internal import Content
internal import Gazetteer

/// Finds the names of topics in texts, and knows which of the topics that it finds have a page.
struct ListedGazetteer: Sendable {
    private let gazetteer: Gazetteer
    /// The positions of those that have a page, in the order of the names; `nil` where all have one.
    private let listed: [Int]?
    /// Where each name stands among those that have a page.
    private let positions: [Int?]

    /// - Parameters:
    ///   - gazetteer: Finds all names.
    ///   - listed: The positions of the topics that have a page.
    init(_ gazetteer: Gazetteer, listed: [Int], of count: Int) {
        self.gazetteer = gazetteer
        self.listed = listed.count == count ? nil : listed
        guard listed.count < count else {
            positions = []
            return
        }
        var positions = [Int?](repeating: nil, count: count)
        for (place, position) in listed.enumerated() { positions[position] = place }
        self.positions = positions
    }

    /// The mentions of topics that have a page: their positions, and the bytes of the text.
    ///
    /// - Parameter established: Those whose local aliases count.
    func mentions(in text: Span<UInt8>, established: Set<Int>) -> [(topic: Int, range: Range<Int>)] {
        guard let listed else {
            return gazetteer.mentions(in: text, established: established).map { ($0.topic, $0.range) }
        }
        let named = Set(established.map { listed[$0] })
        return gazetteer.mentions(in: text, established: named).compactMap { mention in
            positions[mention.topic].map { ($0, mention.range) }
        }
    }

    /// What was found, by the positions of the topics that have a page.
    func listed(_ found: TopicFinder.Found) -> TopicFinder.Found {
        guard listed != nil else { return found }
        return TopicFinder.Found(
            primary: found.primary.compactMap { positions[$0] }, mentions: found.mentions.compactMap { positions[$0] },
            named: found.named.compactMap { positions[$0] }, established: found.established.compactMap { positions[$0] }
        )
    }
}
