internal import Chronology

/// What about an imported page an editor should look at.
enum PageReview {
    /// What an editor should know of text that the page shows struck out; `nil` where there is none.
    static func note(onStruck texts: [TextBlock]) -> ReviewNote? {
        guard let first = texts.first else { return nil }
        let shown = String(decoding: first.text, as: UTF8.self)
        let opening = shown.prefix(60) + (shown.count > 60 ? "…" : "")
        let others =
            texts.count > 1 ? " and \(ReviewNote.counted(texts.count - 1, one: "other passage", many: "others"))" : ""
        let verb = texts.count == 1 ? "is struck out and was" : "are struck out and were"
        return ReviewNote(text: "‘\(opening)’\(others) \(verb) left out", line: first.line)
    }

    /// Takes up what the dateline of an article says and its page does not: its day where that has a year, its agency.
    ///
    /// - Returns: What an editor should know of it.
    static func note(onDatelineOf kept: [TextBlock], in metadata: inout ArticleMetadata, today: Day?) -> [ReviewNote] {
        guard let first = kept.prefix(3).first(where: { Dateline($0.text) != nil }), let dateline = Dateline(first.text)
        else { return [] }
        if metadata.publication == nil { metadata.publication = dateline.agency }
        let limit = [metadata.retrieved, today].compactMap { $0 }.min()
        if metadata.published == nil, let day = dateline.day, limit.map({ day <= $0 }) ?? true {
            metadata.published = day
            return [ReviewNote(text: "\(day) is taken for the day of publication from the dateline", line: first.line)]
        }
        guard dateline.isNews(beside: metadata.published) else { return [] }
        return [ReviewNote(text: dateline.review, line: first.line)]
    }

    /// What an editor should know of lists with letters: Markdown has none, and the text may speak of ‘(b)’.
    static func note(onLetteredLists texts: [TextBlock], in tree: HTMLTree) -> ReviewNote? {
        let first = texts.first { text in
            tree.ancestor(of: text.container) { tree.tag($0) == .ol }
                .map { ListNumbers(of: $0, in: tree).isLettered } ?? false
        }
        return first.map {
            ReviewNote(text: "a list has letters or Roman numerals on the page and numbers here", line: $0.line)
        }
    }

    static func notes(
        metadata: ArticleMetadata, title: TextBlock?, blocks: [Block], kept: [TextBlock], all: [TextBlock]
    ) -> [ReviewNote] {
        var notes: [ReviewNote] = []
        if metadata.title == nil {
            notes.append(ReviewNote(text: "the page names no title; this one is made up", line: nil))
        }
        if metadata.published == nil {
            notes.append(ReviewNote(text: "no day of publication was found", line: title?.line))
        }
        if metadata.authors.isEmpty { notes.append(ReviewNote(text: "no author was found", line: title?.line)) }
        let figures = blocks.filter { if case .figure = $0.content { true } else { false } }
        if let first = figures.first {
            notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        figures.count, one: "image stands on another site; copy it if you may use it, or remove it",
                        many: "images stand on another site; copy those that you may use, remove the others"),
                    line: first.line))
        }
        let keptWeight = kept.reduce(0) { $0 + $1.weight }
        let goodWeight = all.reduce(0) { $0 + MainContent.goodness($1) }
        if keptWeight * 2 < goodWeight {
            notes.append(
                ReviewNote(text: "more running text was dropped than kept; see briefgen import --explain", line: nil))
        }
        if keptWeight < 500 {
            notes.append(
                ReviewNote(text: "the text is short; the page may show only a part of it", line: kept.first?.line))
        }
        return notes
    }
}
