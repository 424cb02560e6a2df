internal import Bounds
internal import Chronology
internal import Content
internal import Diagnostics
internal import Editing
internal import SiteGeneration

/// What a form of an article’s page asks for, done to the bytes of its file.
struct ArticleWrite {
    let review: ArticleReview
    let fields: FormFields

    private var article: Article { review.article }
    private var words: DeskWords { review.words }

    /// The file as it is to be, and what was done, in words.
    func result() throws(FormProblem) -> (bytes: [UInt8], title: String) {
        let editor: DocumentEditor
        do throws(EditProblem) { editor = try DocumentEditor(article.document.file) } catch {
            throw FormProblem(words[.unwritable])
        }
        var edit = FieldEdit(editor: editor, words: words, names: review.names, fields: fields)
        let title = try apply(to: &edit)
        try check(edit.editor.bytes)
        return (edit.editor.bytes, title)
    }

    private func apply(to edit: inout FieldEdit) throws(FormProblem) -> String {
        let parts = fields["subject"].split(separator: "-").map(String.init)
        switch (parts.first, parts.dropFirst().first.flatMap { Int($0) }) {
        case ("origin", _):
            try ArticleForm(article: article, words: words, names: review.names, today: review.today).apply(to: &edit)
            return words[.origin]
        case ("text", _):
            try applyText(to: &edit)
            return words[.text]
        case ("raw", _):
            try applyRaw(to: &edit)
            return words[.takeBack]
        case ("new", _):
            try NewEventForm(words: words).apply(to: &edit, of: article, in: review.content)
            return words[.newEvent]
        case ("note", let position?) where article.review.indices.contains(position):
            try edit.remove(article.review.count == 1 ? ["review"] : ["review", .element(position)])
            return words[.review]
        case ("event", let position?) where article.events.indices.contains(position):
            return try applyEvent(position, to: &edit)
        case ("publication", _):
            try applyPublication(to: &edit)
            return words[.publishing]
        default: throw FormProblem(words[.unchanged])
        }
    }

    private func applyEvent(_ position: Int, to edit: inout FieldEdit) throws(FormProblem) -> String {
        let event = article.events[position]
        let path: ValuePath = ["events", .element(position)]
        let action = fields["action"]
        if action == "reject" || action == "remove" {
            try edit.remove(article.events.count == 1 ? ["events"] : path)
            return "\(words[action == "reject" ? .reject : .remove]): \(event.title)"
        }
        let form = EventForm(event: event, position: position, words: words, names: review.names)
        try form.apply(to: &edit, anchor: article.dateAnchor)
        if action.hasPrefix("merge:") {
            try edit.set(path.appending("id"), to: .literal(String(action.dropFirst("merge:".count))))
        }
        if action == "save" { return "\(words[.save]): \(event.title)" }
        try edit.remove(path.appending("proposed"))
        return "\(words[action == "accept" ? .accept : .merge]): \(event.title)"
    }

    private func applyPublication(to edit: inout FieldEdit) throws(FormProblem) {
        switch fields["action"] {
        case "publish", "publish_at":
            let moment = fields["publish_at"]
            let isLater = fields["action"] == "publish_at" && !moment.isEmpty
            if article.published == nil {
                let day = isLater ? String(moment.prefix(10)) : review.today.description
                try edit.set(["published"], to: .literal(day))
            }
            if article.status != .published { try edit.set(["status"], to: .literal("published")) }
            if moment != article.publishAt?.description ?? "" || !isLater {
                try edit.set(["publish_at"], to: isLater ? .literal(moment) : nil)
            }
        case "evidence": try edit.set(["status"], to: .literal("evidence"))
        case "draft": try edit.set(["status"], to: .literal("draft"))
        default: throw FormProblem(words[.unchanged])
        }
        let file = SourceFile(path: article.document.file.path, bytes: edit.editor.bytes)
        let problems = review.site.problems(publishing: file, slug: article.slug)
        guard fields["action"] == "draft" || problems.isEmpty else {
            throw FormProblem(lines: problems.map(\.message))
        }
    }

    /// The lines of the text that are others than before.
    private func applyText(to edit: inout FieldEdit) throws(FormProblem) {
        guard let text = fields.text("text"), let (range, bytes) = BodyText(article.document).change(to: text) else {
            return
        }
        do throws(EditProblem) { try edit.editor.replaceBody(range, with: bytes) } catch { throw edit.problem(error) }
    }

    /// A block that the import left out.
    private func applyRaw(to edit: inout FieldEdit) throws(FormProblem) {
        let line = Int(fields["action"].drop { $0 != ":" }.dropFirst()) ?? 0
        guard let (place, text) = RawReturn(blocks: review.rawBlocks, document: article.document).splice(line: line)
        else { throw FormProblem(words[.unchanged]) }
        do throws(EditProblem) { try edit.editor.replaceBody(place..<place, with: Array(text.utf8)) } catch {
            throw edit.problem(error)
        }
    }

    /// Refuses bytes in which the loader finds mistakes that were not there.
    private func check(_ bytes: [UInt8]) throws(FormProblem) {
        let path = article.document.file.path
        var before: [Diagnostic] = []
        _ = Article(reading: article.document.file, slug: article.slug, diagnostics: &before)
        var after: [Diagnostic] = []
        let edited = Article(reading: SourceFile(path: path, bytes: bytes), slug: article.slug, diagnostics: &after)
        let known = Set(before.map { $0.code + $0.message })
        let new = after.filter { $0.severity == .error && !known.contains($0.code + $0.message) }
        guard edited != nil, new.isEmpty else {
            throw FormProblem(lines: new.map { $0.message + ($0.help.map { " – \($0)" } ?? "") })
        }
    }
}
