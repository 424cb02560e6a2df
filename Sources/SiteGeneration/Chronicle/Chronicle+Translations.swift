internal import Content

extension Chronicle {
    /// The articles that say the same in several languages, by the position of each: the original first, then its
    /// translations by language.
    ///
    /// An original that readers may not see is left out.
    ///
    /// - Complexity: O(*n* log *n*) in the number of translations, and O(*m*) in that of articles.
    static func translations(among articles: [Article], positions: [String: Int]) -> [Int: [Int]] {
        var groups: [String: [Int]] = [:]
        for (position, article) in articles.enumerated() {
            if let original = article.translationOf { groups[original.value, default: []].append(position) }
        }
        var versions: [Int: [Int]] = [:]
        for (original, translations) in groups {
            let sorted = translations.sorted {
                (articles[$0].language ?? "", articles[$0].slug) < (articles[$1].language ?? "", articles[$1].slug)
            }
            let group = (positions[original].map { [$0] } ?? []) + sorted
            for position in group where group.count > 1 { versions[position] = group }
        }
        return versions
    }

    /// The position of the article that one was translated from, and those of its translations, where it has any.
    func versions(of position: Int) -> (original: Int?, translations: [Int]) {
        let group = translations[position] ?? []
        if let original = articles[position].article.translationOf {
            return (articlePositions[original.value].flatMap { group.contains($0) ? $0 : nil }, [])
        }
        return (nil, group.filter { $0 != position })
    }
}
