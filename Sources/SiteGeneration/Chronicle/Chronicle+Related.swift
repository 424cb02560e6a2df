internal import Bounds

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
    /// - Complexity: O(*k* · log(*k* · *n*)) for an article about *k* topics among *n* articles.
    func related(to position: Int) -> [Int] {
        var candidates: [(article: Int, score: Int)] = []
        for topic in articles[position].topics {
            let all = topics[topic].articles
            let index = Self.lowerBound(of: position, in: all)
            let score = (1 << 20) / max(1, all.count)
            for other in all[within: max(0, index - Self.neighbours)..<min(all.count, index + Self.neighbours + 1)] {
                candidates.append((other, score))
            }
        }
        candidates.sort { $0.article < $1.article }
        var best: [(article: Int, score: Int)] = []
        var start = 0
        while start < candidates.count {
            let article = candidates[start].article
            let end = candidates[start...].firstIndex { $0.article != article } ?? candidates.endIndex
            let score = candidates[within: start..<end].reduce(0) { $0 + $1.score }
            if article != position { Self.insert((article, score), into: &best, near: position) }
            start = end
        }
        return best.map(\.article)
    }

    /// Keeps the highest scores, and of equal ones the article that came out nearest.
    private static func insert(
        _ candidate: (article: Int, score: Int), into best: inout [(article: Int, score: Int)], near position: Int
    ) {
        func isBetter(_ left: (article: Int, score: Int), _ right: (article: Int, score: Int)) -> Bool {
            let (leftDistance, rightDistance) = (abs(left.article - position), abs(right.article - position))
            return (right.score, leftDistance, left.article) < (left.score, rightDistance, right.article)
        }
        let index = best.firstIndex { isBetter(candidate, $0) } ?? best.endIndex
        guard index < relatedLimit else { return }
        best.insert(candidate, at: index)
        if best.count > relatedLimit { best.removeLast() }
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
