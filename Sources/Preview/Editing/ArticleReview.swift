internal import Bounds
internal import Chronology
internal import Content
internal import Diagnostics
internal import Editing
internal import SiteGeneration

/// The page on which an editor reviews an article, from an imported draft to what readers see.
struct ArticleReview {
    let article: Article
    let site: SiteFolder
    let content: Content
    let words: DeskWords
    let names: DeskNames
    let access: EditingAccess
    /// The day on which it would be published.
    let today: Day
    let lastStep: DeskWriter.Step?
    /// What became of the blocks of the raw file.
    let rawBlocks: [RawBlock]

    private var path: String { article.document.file.path }
    private var address: String { Address.deskFolder + "article/" + article.slug }
    private var version: String { FileVersion(of: article.document.file.bytes).description }

    private func form(_ subject: String, _ fields: [FormField], _ buttons: [FormButton]) -> EditForm {
        EditForm(
            id: subject, inputs: fields, buttons: buttons, address: address,
            token: access.pageToken(for: address), version: version, subject: subject)
    }

    private func button(_ action: String, _ label: DeskWord, isMain: Bool = false) -> FormButton {
        FormButton(action: action, label: words[label], isMain: isMain)
    }

    /// The page without what surrounds it.
    var page: EditPage {
        var page = EditPage(words)
        page.heading = article.title
        page.state = words[article.status.word]
        page.path = path
        page.sections = [missing, origin, events]
        if !article.review.isEmpty { page.sections.append(notes) }
        page.sections += [text, publishing]
        page.lists = lists
        return page
    }

    /// What keeps the article from being published, without what the button to publish would add.
    var missingLines: [String] {
        var lines: [String] = []
        guard var editor = try? DocumentEditor(article.document.file) else { return [words[.unwritable]] }
        if article.status == .draft {
            try? editor.set(["status"], to: .literal("published"))
            if article.published == nil { try? editor.set(["published"], to: .literal(today.description)) }
        }
        let file = SourceFile(path: path, bytes: editor.bytes)
        for problem in site.problems(publishing: file, slug: article.slug) {
            lines.append(problem.message + (problem.help.map { " – \($0)" } ?? ""))
        }
        return lines
    }

    private var missing: EditSection {
        let lines = missingLines
        var section = EditSection("missing", words[.missing], gloss: lines.isEmpty ? words[.missingNone] : "")
        section.items = lines.map { TextLine(text: $0) }
        let proposed = article.events.enumerated().filter { $0.element.isProposed }
        section.items += proposed.map {
            TextLine(text: "\(words[.proposed]): \($0.element.title)", href: "#event-\($0.offset)")
        }
        if let lastStep {
            let buttons = [FormButton(action: "undo", label: words[.undo, lastStep.title])]
            section.forms = [form("undo", [], buttons)]
        }
        return section
    }

    private var origin: EditSection {
        var section = EditSection("what", words[.origin])
        let fields = ArticleForm(article: article, words: words, names: names, today: today).fields
        section.forms = [form("origin", fields, [button("save", .save, isMain: true)])]
        return section
    }

    private var events: EditSection {
        var section = EditSection("events", words[.events], gloss: article.events.isEmpty ? words[.eventsNone] : "")
        let known = KnownReports(content, besides: path)
        section.forms = article.events.enumerated().map { position, event in
            let fields = EventForm(event: event, position: position, words: words, names: names)
            let likely = known.reports(like: event)
            var buttons = [
                button(event.isProposed ? "accept" : "save", event.isProposed ? .accept : .save, isMain: true)
            ]
            if event.isProposed { buttons += [button("save", .save), button("reject", .reject)] }
            if !event.isProposed { buttons.append(button("remove", .remove)) }
            buttons += likely.map {
                FormButton(action: "merge:\($0.id.value)", label: "\(words[.merge]): \($0.id.value)")
            }
            var form = form("event-\(position)", fields.fields, buttons)
            form.heading = event.title
            form.mark = event.isProposed ? words[.proposed] : ""
            form.lines = likely.map { report in
                let facts = [
                    report.title, report.date?.description ?? "", words[report.status.word], report.place,
                    DeskNames.list(report.by.map(names.name)),
                ]
                return TextLine(text: words[.like, facts.filter { !$0.isEmpty }.joined(separator: " · ")])
            }
            form.moreHeading = words[.more]
            form.more = fields.more
            return form
        }
        var new = form("new-event", NewEventForm(words: words).fields, [button("add", .add, isMain: true)])
        new.heading = words[.newEvent]
        section.forms.append(new)
        return section
    }

    private var notes: EditSection {
        var section = EditSection("review", words[.review])
        section.forms = article.review.enumerated().map { position, note in
            var form = form("note-\(position)", [], [button("done", .done)])
            form.lines = [TextLine(text: note.text)]
            return form
        }
        return section
    }

    private var text: EditSection {
        var section = EditSection("body", words[.text])
        let field = FormField(
            id: "text", name: "text", label: words[.text], hint: words[.textHint],
            value: BodyText(article.document).text, kind: .area)
        section.forms = [form("text-form", [field], [button("save", .save, isMain: true)])]
        guard !rawBlocks.isEmpty else { return section }
        section.isBeside = true
        var raw = form("raw-form", [], [])
        raw.heading = words[.raw]
        raw.blocks = rawBlocks.map { block in
            guard let reason = block.reason else { return RawBlockView(text: block.text) }
            return RawBlockView(
                text: block.text, reason: reason, action: "take:\(block.line)", label: words[.takeBack])
        }
        section.forms.append(raw)
        return section
    }

    private var publishing: EditSection {
        var section = EditSection("publishing", words[.publishing])
        let field = FormField(
            id: "publish_at", name: "publish_at", label: words[.publishAt], hint: words[.publishAtHint],
            value: article.publishAt?.description ?? "", kind: .code)
        var buttons: [FormButton] = []
        if article.status != .published { buttons.append(button("publish", .publish, isMain: true)) }
        buttons.append(button("publish_at", .publishAt))
        if article.status != .evidence { buttons.append(button("evidence", .evidence)) }
        if article.status != .draft { buttons.append(button("draft", .toDraft)) }
        section.forms = [form("publication-form", [field], buttons)]
        return section
    }

    private var lists: [ChoiceList] {
        var ids: [String: String] = [:]
        for event in content.articles.flatMap(\.events) + content.events.map(\.report) where !event.isProposed {
            ids[event.id.value] = event.title
        }
        let events = ids.sorted { $0.key < $1.key }.map { FormOption(value: $0.key, label: $0.value) }
        let counted = ["killed", "injured", "missing", "displaced", "captured"].map { FormOption(value: $0, label: "") }
        return [
            ChoiceList(id: "topics-known", options: names.topics), ChoiceList(id: "sources", options: names.sources),
            ChoiceList(id: "speakers", options: names.topics + names.sources),
            ChoiceList(id: "events-known", options: events),
            ChoiceList(id: "counted", options: counted),
        ]
    }
}

extension Article.Status {
    /// The word for it.
    var word: DeskWord {
        switch self {
        case .draft: .stateDraft
        case .published: .statePublished
        case .evidence: .stateEvidence
        }
    }
}
