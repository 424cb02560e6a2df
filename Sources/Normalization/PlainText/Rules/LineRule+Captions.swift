internal import Bounds

/// Descriptions, captions and credits of images.
extension LineRule {
    static let captions = LineRule(
        name: "caption by its credit, or line that stands twice", example: "Boats on Mill Lane at dawn. (Lake Post)"
    ) { text in
        let lines = text.lines
        // Captions are shorter; of longer lines the beginning tells them apart.
        let keys = lines.map { $0.text.isEmpty ? "" : Phrases.key(of: $0.text.prefix(2_000)) }
        let isCaption = lines.map { CaptionLine.isOne($0.text) }
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        let firstParagraph = lines.firstIndex(where: \.isParagraph) ?? 0
        for (position, index) in filled.enumerated()
        where text.isOpen(index) || text.verdicts[index] == .dropped(.caption) {
            let near = filled[within: max(0, position - 3)..<min(filled.count, position + 4)]
            let isRepeated = lines[index].weight >= 20 && near.contains { $0 != index && keys[$0] == keys[index] }
            let next = position + 1 < filled.count ? filled[position + 1] : nil
            let isExtended = next.map { Self.isExtended(keys[index], keys[$0]) } ?? false
            let isCredited = next.map { isCaption[$0] } ?? false
            // A headline that the first paragraph repeats is none.
            let opensArticle = next.map { $0 <= firstParagraph && lines[$0].isParagraph && !isCaption[$0] } ?? false
            let isContinued = isExtended && !opensArticle
            if isRepeated, !isCredited, !isCaption[index], lines[index].isParagraph,
                !near.contains(where: { $0 > index && keys[$0] == keys[index] })
            {
                continue
            }
            guard isCaption[index] || isRepeated || isContinued else { continue }
            // Of what stands twice above the text the first may be the title.
            if isRepeated, !isCaption[index], index < firstParagraph,
                !near.contains(where: { $0 < index && keys[$0] == keys[index] })
            {
                continue
            }
            text.decide(index, .dropped(isRepeated ? .repeated : .caption))
            if isContinued, let next { text.decide(next, .dropped(.caption)) }
            // The description of an image stands before its caption and is no sentence.
            guard position > 0, case let before = filled[position - 1], text.isOpen(before),
                !isRepeated, isDescription(before, of: index, in: text)
            else { continue }
            text.decide(before, .dropped(.caption))
        }
    }

    /// Whether a line describes the image that another credits: it stands directly above, or is no sentence.
    private static func isDescription(_ before: Int, of index: Int, in text: LineReading) -> Bool {
        let lines = text.lines
        if !text.isDense, index == before + 1, lines[before].weight < 250, lines[index].weight < 80 { return true }
        return !lines[before].isParagraph && !SentenceEnd.ends(lines[before].text) && lines[before].weight < 150
            && index - before <= 2
    }

    /// Whether one line begins with all of another, as a caption does with the description of its image.
    private static func isExtended(_ key: String, _ next: String) -> Bool {
        guard key.utf8.count >= 20, key.utf8.count < 400, next != key else { return false }
        let shared = zip(key.utf8, next.utf8).prefix { $0 == $1 }.count
        let shorter = min(key.utf8.count, next.utf8.count)
        return shared == shorter && shorter >= 20 || shared >= 80 && shared * 10 >= shorter * 9
    }

    static let imageGroups = LineRule(
        name: "two or three short lines among paragraphs of a page", example: "Boats on a street / Lake Post"
    ) { text in
        let lines = text.lines
        let paragraphs = lines.indices.filter { lines[$0].isParagraph && lines[$0].weight >= 100 }
        guard text.isFurnished, paragraphs.count >= 4,
            paragraphs.count(where: { lines[$0].isAlone }) * 5 >= paragraphs.count * 4
        else { return }
        for start in lines.indices where !lines[start].text.isEmpty && (start == 0 || lines[start - 1].text.isEmpty) {
            let group = lines[within: start...].prefix { !$0.text.isEmpty }
            guard (2...3).contains(group.count), !SentenceEnd.ends(lines[start].text),
                group.allSatisfy({ $0.weight < 220 && !$0.isRow && BulletLine.content(of: $0.text) == nil }),
                group.indices.allSatisfy({ !text.listed.contains($0) }),
                !group.contains(where: { $0.text.contains("://".utf8) })
            else { continue }
            for index in group.indices where text.isOpen(index) { text.decide(index, .dropped(.caption)) }
        }
    }
}
