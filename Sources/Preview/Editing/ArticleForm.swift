internal import Chronology
internal import Content
internal import Editing

/// The form for what an article is: its title, where it comes from, and what it is about.
struct ArticleForm {
    let article: Article
    let words: DeskWords
    let names: DeskNames
    /// The day of a correction.
    let today: Day

    /// The topics that can be added at once.
    private static let newTopics = 3

    var fields: [FormField] {
        let source = article.source
        var fields = [
            line("title", .title, article.title),
            line("summary", .summary, article.summary),
            FormField(
                id: "key_points", name: "key_points", label: words[.keyPoints], hint: words[.keyPointsHint],
                value: keyPoints, kind: .area),
            code("published", .published, article.published?.description ?? "", hint: .publishedHint),
        ]
        fields.append(
            FormField(
                id: "publication", name: "publication", label: words[.publication], hint: words[.publicationHint],
                value: names.name(of: source?.publication), list: "sources"))
        fields += [
            line("author", .author, source?.author ?? ""),
            code("source_published", .sourceDay, source?.published?.description ?? "", hint: .dayHint),
            code("url", .address, source?.url ?? ""),
            FormField(
                id: "rights", name: "rights", label: words[.rights], kind: .choice,
                options: [FormOption(value: "", label: words[.noValue], isSelected: article.rights == nil)]
                    + Article.Rights.allCases.map {
                        FormOption(value: $0.rawValue, label: words[$0.word], isSelected: article.rights == $0)
                    }),
            FormField(
                id: "topics", name: "topics", label: words[.topics],
                hint: article.topics?.isEmpty ?? true ? words[.topicsFound] : "", kind: .checks,
                options: (article.topics ?? []).map {
                    FormOption(value: $0.value, label: names.name(ofTopic: $0.value), isSelected: true)
                }),
        ]
        fields += (1...Self.newTopics).map {
            FormField(id: "topic-\($0)", name: "topic", label: words[.addTopic], list: "topics-known")
        }
        return article.status == .published ? fields + [line("correction", .correction, "")] : fields
    }

    private var keyPoints: String { article.keyPoints.map(FieldEdit.line).joined(separator: "\n") }

    private func line(_ name: String, _ label: DeskWord, _ value: String) -> FormField {
        FormField(id: name, name: name, label: words[label], value: FieldEdit.line(value), isWide: name != "author")
    }

    private func code(_ name: String, _ label: DeskWord, _ value: String, hint: DeskWord? = nil) -> FormField {
        FormField(
            id: name, name: name, label: words[label], hint: hint.map { words[$0] } ?? "", value: value, kind: .code)
    }

    /// Changes the article’s file as the form asks for.
    func apply(to edit: inout FieldEdit) throws(FormProblem) {
        try edit.text("title", at: ["title"], before: article.title)
        try edit.text("summary", at: ["summary"], before: article.summary)
        try applyKeyPoints(to: &edit)
        try edit.text("published", at: ["published"], before: article.published?.description ?? "", isLiteral: true)
        let source = article.source
        let publication = names.name(of: source?.publication)
        try edit.change("publication", at: ["source", "publication"], before: publication) { name throws(FormProblem) in
            name.isEmpty ? nil : names.publication(name)
        }
        try edit.text("author", at: ["source", "author"], before: source?.author ?? "")
        try edit.text(
            "source_published", at: ["source", "published"], before: source?.published?.description ?? "",
            isLiteral: true)
        try edit.text("url", at: ["source", "url"], before: source?.url ?? "")
        try edit.text("rights", at: ["rights"], before: article.rights?.rawValue ?? "", isLiteral: true)
        try applyTopics(to: &edit)
        try resolveDates(in: &edit)
    }

    /// Dates of proposed events that waited for the day on which the original came out.
    private func resolveDates(in edit: inout FieldEdit) throws(FormProblem) {
        let day = edit.fields["source_published"]
        guard article.dateAnchor == nil, let anchor = (try? Moment(parsing: day))?.day else { return }
        for (position, event) in article.events.enumerated() where event.isProposed && event.date == nil {
            let found = TemporalTagger(published: anchor).expressions(in: Array(event.quote.utf8))
            guard found.count == 1, let expression = found.first, let date = expression.date else { continue }
            let path: ValuePath = ["events", .element(position)]
            try edit.set(path.appending("date"), to: .literal(date.description))
            try edit.set(path.appending("derivation"), to: .text(expression.derivation))
        }
    }

    /// Key points, a line for each, and a correction with the day of today.
    private func applyKeyPoints(to edit: inout FieldEdit) throws(FormProblem) {
        if let text = edit.fields.text("key_points") {
            let points = text.split(separator: "\n").map { FieldEdit.line(String($0)) }.filter { !$0.isEmpty }
            if points.joined(separator: "\n") != keyPoints {
                try edit.set(["key_points"], to: points.isEmpty ? nil : .list(points.map(NewValue.text)))
            }
        }
        let correction = edit.fields["correction"]
        guard !correction.isEmpty else { return }
        let value = NewValue.mapping([.init("date", .literal(today.description)), .init("text", .text(correction))])
        try edit.insert(value, in: ["corrections"])
    }

    private func applyTopics(to edit: inout FieldEdit) throws(FormProblem) {
        let before = article.topics?.map(\.value) ?? []
        let kept = before.filter(Set(edit.fields[all: "topics"]).contains)
        let new = try names.topics(edit.fields[all: "topic"], words)
        let wanted = kept + new.filter { !kept.contains($0) }
        guard wanted != before else { return }
        // Without any they are found in the text.
        try edit.set(["topics"], to: wanted.isEmpty ? nil : .ids(wanted))
    }
}

extension Article.Rights {
    /// The word for it.
    var word: DeskWord {
        switch self {
        case .brief: .rightsBrief
        case .excerpt: .rightsExcerpt
        case .full: .rightsFull
        }
    }
}
