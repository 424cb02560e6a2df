internal import Chronology

/// What about an imported text an editor should look at.
enum TextReview {
    static func notes(_ text: LineReading) -> [ReviewNote] {
        func line(_ index: Int?) -> Int? { index.map { text.lines[$0].number } }
        var notes: [ReviewNote] = []
        if text.title == nil {
            notes.append(ReviewNote(text: "the text has no title; this one is made up", line: 1))
        }
        if let widget = text.widget, let first = widget.lines.first {
            notes.append(ReviewNote(text: widget.review, line: line(first)))
        }
        if let published = text.published {
            notes.append(
                ReviewNote(text: "\(published.day) is taken for the day of publication", line: line(published.line)))
        } else {
            notes.append(ReviewNote(text: "no day of publication was found", line: nil))
        }
        if let byline = text.byline {
            let raw = String(decoding: text.lines[byline].text, as: UTF8.self)
            if raw.lowercased().hasPrefix("edited") {
                notes.append(ReviewNote(text: "‘\(raw)’ names an editor, not an author", line: line(byline)))
            }
        }
        if let dateline = text.dateline, let first = text.datelineLine, dateline.isNews(beside: text.published?.day) {
            notes.append(ReviewNote(text: dateline.review, line: line(first)))
        }
        let headings = text.verdicts.indices.filter { text.verdicts[$0] == .heading }
        if let first = headings.first {
            notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        headings.count, one: "line was taken for a heading; check it",
                        many: "lines were taken for headings; check each"), line: line(first)))
        }
        return notes
    }
}
