/// Finds where another article begins in a text that holds several, as pages without an end do.
enum NextArticle {
    /// The first line of the furniture that stood above the article and stands above the next one again.
    ///
    /// Two different phrases or sentences from before the second paragraph must come back close together, behind five paragraphs.
    ///
    /// - Complexity: O(*n*).
    static func start(in lines: [TextLine], _ verdicts: [LineVerdict?], after first: Int) -> Int? {
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        let isText = { (index: Int) in
            verdicts[index] == .paragraph && lines[index].weight >= 80
                && BulletLine.content(of: lines[index].text) == nil
        }
        guard let second = filled.first(where: { $0 > first && isText($0) }) else { return nil }
        var furniture: Set<String> = []
        for index in filled where index < second && lines[index].weight < 80 {
            let key = Phrases.key(of: lines[index].text)
            let phrase = Phrases.match(lines[index].text)
            // Titles and descriptions of images come back within one article.
            guard phrase?.isWhole ?? SentenceEnd.ends(lines[index].text), !CaptionLine.isOne(lines[index].text) else {
                continue
            }
            if key.utf8.count >= 8, phrase?.reason != .advertisement { furniture.insert(key) }
        }
        guard furniture.count > 1 else { return nil }
        var paragraphs = 0
        var seen: [(position: Int, key: String)] = []
        for (position, index) in filled.enumerated() where index >= second {
            paragraphs += lines[index].isParagraph ? 1 : 0
            guard paragraphs >= 5, case let key = Phrases.key(of: lines[index].text), furniture.contains(key) else {
                continue
            }
            seen.removeAll { position - $0.position > 12 || $0.key == key }
            seen.append((position, key))
            if seen.count == 2, let first = seen.first { return filled[first.position] }
        }
        return nil
    }
}
