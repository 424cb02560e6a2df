internal import Chronology
internal import Content
internal import Editing

/// The form for an event that an article reports.
struct EventForm {
    let event: EventReport
    /// Its place in the article, from 0.
    let position: Int
    let words: DeskWords
    let names: DeskNames

    private var path: ValuePath { ["events", .element(position)] }

    private func id(_ name: String) -> String { "event-\(position)-\(name)" }

    private func field(
        _ name: String, _ label: DeskWord, _ value: String, hint: DeskWord? = nil, kind: FormField.Kind = .line,
        list: String = ""
    ) -> FormField {
        FormField(
            id: id(name), name: name, label: words[label], hint: hint.map { words[$0] } ?? "",
            value: FieldEdit.line(value), kind: kind, list: list,
            isWide: ["title", "quote", "derivation", "retracted_text"].contains(name))
    }

    /// What every event says.
    var fields: [FormField] {
        [
            field("title", .happened, event.title),
            field("date", .date, event.date?.description ?? "", hint: .dateHint, kind: .code),
            choice(
                "status", .status, EventReport.Status.allCases.map { ($0.rawValue, words[$0.word]) },
                event.status.rawValue),
            field("by", .by, by, hint: .listHint, list: "speakers"),
            field("place", .place, event.place),
        ]
    }

    private var by: String { DeskNames.list(event.by.map(names.name)) }
    private var topics: String { DeskNames.list(event.topics.map { names.name(ofTopic: $0.value) }) }

    /// What some events say besides.
    var more: [FormField] {
        var fields = [
            field("topics", .topics, topics, hint: .listHint),
            field("derivation", .derivation, event.derivation),
            field("quote", .quote, event.quote),
            field("id", .id, event.id.value, hint: .idHint, kind: .code, list: "events-known"),
        ]
        fields += DetailRows(event: event, position: position, words: words, names: names).fields
        let kinds = EventReport.Outcome.Kind.allCases.map { ($0.rawValue, words[$0.word]) }
        fields.append(
            choice("outcome", .outcome, [("", words[.noValue])] + kinds, event.outcome?.kind.rawValue ?? ""))
        fields.append(
            field("outcome_event", .outcomeEvent, event.outcome?.event.value ?? "", kind: .code, list: "events-known"))
        fields.append(
            field("retracted_date", .retracted, event.retracted?.date.description ?? "", hint: .dayHint, kind: .code))
        fields.append(field("retracted_text", .retractedText, event.retracted?.text ?? ""))
        return fields
    }

    private func choice(
        _ name: String, _ label: DeskWord, _ options: [(String, String)], _ chosen: String
    ) -> FormField {
        FormField(
            id: id(name), name: name, label: words[label], kind: .choice,
            options: options.map { FormOption(value: $0.0, label: $0.1, isSelected: $0.0 == chosen) })
    }

    /// Changes the event in its article’s file as the form asks for.
    ///
    /// - Parameter anchor: The day by which the words of a date are resolved.
    func apply(to edit: inout FieldEdit, anchor: Day?) throws(FormProblem) {
        try edit.text("title", at: path.appending("title"), before: event.title)
        try edit.text("status", at: path.appending("status"), before: event.status.rawValue, isLiteral: true)
        try edit.change("by", at: path.appending("by"), before: by) { text throws(FormProblem) in claimants(text) }
        try edit.text("place", at: path.appending("place"), before: event.place)
        try edit.change("topics", at: path.appending("topics"), before: topics) { text throws(FormProblem) in
            try topicList(text)
        }
        try edit.text("derivation", at: path.appending("derivation"), before: event.derivation)
        try edit.text("quote", at: path.appending("quote"), before: event.quote)
        try applyDate(to: &edit, anchor: anchor)
        try DetailRows(event: event, position: position, words: words, names: names).apply(to: &edit)
        try applyOutcome(to: &edit)
        try applyRetraction(to: &edit)
        try edit.text("id", at: path.appending("id"), before: event.id.value, isLiteral: true)
    }

    private func claimants(_ text: String) -> NewValue? {
        text.isEmpty ? nil : names.claimants(DeskNames.names(in: text))
    }

    private func topicList(_ text: String) throws(FormProblem) -> NewValue? {
        let ids = try names.topics(DeskNames.names(in: text), words)
        return ids.isEmpty ? nil : .ids(ids)
    }

    /// A date as it is written, or the words of the source, from which the date and how it follows are found.
    private func applyDate(to edit: inout FieldEdit, anchor: Day?) throws(FormProblem) {
        let text = edit.fields["date"]
        guard edit.fields.has("date"), text != event.date?.description ?? "" else { return }
        guard !text.isEmpty else { return try edit.remove(path.appending("date")) }
        if (try? EDTFDate(parsing: text)) != nil { return try edit.set(path.appending("date"), to: .literal(text)) }
        let found = TemporalTagger(published: anchor).expressions(in: Array(text.utf8))
        guard let expression = found.first, found.count == 1, let date = expression.date else {
            throw FormProblem(lines: [words[.noDate, text]] + found.filter { $0.date == nil }.map(\.derivation))
        }
        try edit.set(path.appending("date"), to: .literal(date.description))
        try edit.set(path.appending("derivation"), to: .text(expression.derivation))
    }

    private func applyOutcome(to edit: inout FieldEdit) throws(FormProblem) {
        guard edit.fields.has("outcome") else { return }
        let (kind, shown) = (edit.fields["outcome"], edit.fields["outcome_event"])
        guard kind != event.outcome?.kind.rawValue ?? "" || shown != event.outcome?.event.value ?? "" else { return }
        let value = NewValue.mapping([.init("is", .literal(kind)), .init("event", .literal(shown))])
        try edit.set(path.appending("outcome"), to: kind.isEmpty ? nil : value)
    }

    private func applyRetraction(to edit: inout FieldEdit) throws(FormProblem) {
        guard edit.fields.has("retracted_date") else { return }
        let (day, text) = (edit.fields["retracted_date"], edit.fields["retracted_text"])
        let before = event.retracted
        guard day != before?.date.description ?? "" || text != FieldEdit.line(before?.text ?? "") else { return }
        let value = NewValue.mapping([.init("date", .literal(day)), .init("text", .text(text))])
        try edit.set(path.appending("retracted"), to: day.isEmpty && text.isEmpty ? nil : value)
    }
}

extension EventReport.Status {
    /// The word for it.
    var word: DeskWord {
        switch self {
        case .claimed: .claimed
        case .reported: .reported
        case .confirmed: .confirmed
        case .disputed: .disputed
        case .denied: .denied
        case .planned: .planned
        case .threatened: .threatened
        }
    }
}

extension EventReport.Outcome.Kind {
    /// The word for it.
    var word: DeskWord {
        switch self {
        case .happened: .outcomeHappened
        case .didNotHappen: .outcomeNot
        case .postponed: .outcomePostponed
        }
    }
}
