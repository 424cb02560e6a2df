extension Chronicle {
    /// How many articles of a topic, before and after an article, can be related to it.
    private static let neighbours = 16
    /// How many related articles an article has at most.
    private static let relatedLimit = 5

    /// The articles that share most topics with an article; a rare topic counts more than one that all share.
    ///
    /// Only articles that came out near it are looked at.
    ///
    /// - Returns: positions of articles, most related first.
    /// - Complexity: O(*k* · log *n*) for an article about *k* topics among *n* articles.
    func related(to position: Int) -> [Int] {
        var scores: [Int: Int] = [:]
        for topic in articles[position].topics {
            let all = topics[topic].articles
            let index = Self.lowerBound(of: position, in: all)
            for other in all[max(0, index - Self.neighbours)..<min(all.count, index + Self.neighbours + 1)] where other != position {
                scores[other, default: 0] += (1 << 20) / all.count
            }
        }
        let ranked = scores.sorted { left, right in
            left.value != right.value
                ? left.value > right.value
                : (abs(left.key - position), left.key) < (abs(right.key - position), right.key)
        }
        return ranked.prefix(Self.relatedLimit).map(\.key)
    }

    private static func lowerBound(of value: Int, in sorted: [Int]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
