/// Finds the block of a page that shows the title of its article.
enum TitleFinder {
    /// The heading that says what the metadata give as title, else the only first-level heading of the page, or the only
    /// one that is longer than names of sites and sections are.
    ///
    /// - Parameter titles: Titles by their keys in `Phrases`.
    /// - Complexity: O(*n*).
    static func title(in tree: HTMLTree, blocks: [TextBlock], titles: Set<String>) -> Int? {
        var firstLevel: [Int] = []
        var long: [Int] = []
        var match: Int?
        for (index, block) in blocks.enumerated() where block.text.count < 400 {
            let heading = tree.ancestor(of: block.container) { tree.tag($0).headingLevel != nil }
            guard let heading else { continue }
            let isFirstLevel = tree.tag(heading) == .h1
            if isFirstLevel {
                firstLevel.append(index)
                if block.weight >= 30 { long.append(index) }
            }
            let key = Phrases.key(of: block.text)
            guard !key.isEmpty, titles.contains(where: { agree(key, $0) }) else { continue }
            if isFirstLevel { return index }
            match = match ?? index
        }
        return match ?? (firstLevel.count == 1 ? firstLevel.first : long.count == 1 ? long.first : nil)
    }

    /// Whether a heading says a title: all of it, how it begins, or all of it below a kicker.
    private static func agree(_ heading: String, _ title: String) -> Bool {
        heading == title || (heading.utf8.count > 20 && title.hasPrefix(heading + " "))
            || (title.utf8.count > 20 && heading.hasSuffix(" " + title))
    }
}
