/// How much a term says about a document in which it stands: BM25F (Robertson and Zaragoza, 2009) without the rarity
/// of the term, in eight levels.
///
/// A level of *n* stands for (*n* + ½) / 8 of what a term can say at most.
struct Ranking {
    static let levelCount = 8
    /// How many mentions, counted by their weights, say half of what any number of them can say.
    private static let saturation = 3.0
    /// How far long documents count less than short ones: 0 not at all, 1 in proportion.
    private static let lengthWeight = 0.5

    /// What to add to the count of mentions, by document.
    private let offsets: [Double]

    /// - Parameters:
    ///   - lengths: How many words each document has.
    ///   - kinds: The kind of each document; lengths are compared within a kind.
    init(lengths: [Int], kinds: [Int]) {
        var sums: [Int: (length: Int, count: Int)] = [:]
        for (length, kind) in zip(lengths, kinds) {
            sums[kind, default: (0, 0)].length += length
            sums[kind, default: (0, 0)].count += 1
        }
        let averages = sums.mapValues { Double(max(1, $0.length)) / Double($0.count) }
        offsets = zip(lengths, kinds).map { length, kind in
            let relative = Double(length) / (averages[kind] ?? 1)
            return Self.saturation * (1 - Self.lengthWeight + Self.lengthWeight * relative)
        }
    }

    /// The level of a term that a document mentions so often, by weight.
    func level(count: Int, document: Int) -> Int {
        let count = Double(count)
        return min(Self.levelCount - 1, Int(count / (count + offsets[document]) * Double(Self.levelCount)))
    }
}
