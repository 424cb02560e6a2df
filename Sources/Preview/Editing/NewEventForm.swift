internal import Chronology
internal import Content
internal import Editing
internal import Slugs

/// The form that adds an event to an article: a new one, or one that is known from elsewhere, with its source.
struct NewEventForm {
    let words: DeskWords

    var fields: [FormField] {
        [
            FormField(
                id: "new-event-id", name: "id", label: words[.id], hint: words[.newEventHint], kind: .code,
                list: "events-known"),
            FormField(id: "new-event-title", name: "title", label: words[.happened], isWide: true),
            FormField(
                id: "new-event-status", name: "status", label: words[.status], kind: .choice,
                options: EventReport.Status.allCases.map {
                    FormOption(value: $0.rawValue, label: words[$0.word], isSelected: $0 == .reported)
                }),
        ]
    }

    /// Adds the event to the article’s file.
    func apply(to edit: inout FieldEdit, of article: Article, in content: Content) throws(FormProblem) {
        let (id, title) = (edit.fields["id"], edit.fields["title"])
        if let (report, slug) = Self.report(id, in: content) {
            return try edit.insert(value(of: report, title: title, source: slug), in: ["events"])
        }
        let name = id.isEmpty ? Slug.make(from: title) : id
        let members: [NewValue.Member] = [
            .init("id", .literal(name)), .init("title", .text(title)), .init("status", .literal(edit.fields["status"])),
        ]
        try edit.insert(.mapping(members), in: ["events"])
    }

    /// What is known of an event, and the article of evidence that says so, if one does.
    private static func report(_ id: String, in content: Content) -> (EventReport, source: String?)? {
        for article in content.articles.sorted(by: { $0.status == .evidence && $1.status != .evidence }) {
            guard let report = article.events.first(where: { $0.id.value == id && !$0.isProposed }) else { continue }
            return (report, article.status == .evidence ? article.slug : nil)
        }
        return content.events.first { $0.report.id.value == id }.map { ($0.report, nil) }
    }

    private func value(of report: EventReport, title: String, source: String?) -> NewValue {
        var members: [NewValue.Member] = [
            .init("id", .literal(report.id.value)), .init("title", .text(title.isEmpty ? report.title : title)),
        ]
        if let date = report.date { members.append(.init("date", .literal(date.description))) }
        members.append(.init("status", .literal(report.status.rawValue)))
        if !report.by.isEmpty { members.append(.init("by", .list(report.by.map(\.newValue)))) }
        if !report.place.isEmpty { members.append(.init("place", .text(report.place))) }
        if !report.topics.isEmpty { members.append(.init("topics", .ids(report.topics.map(\.value)))) }
        if !report.derivation.isEmpty { members.append(.init("derivation", .text(report.derivation))) }
        if let source { members.append(.init("sources", .ids([source]))) }
        return .mapping(members)
    }
}

extension Claimant {
    /// As front matter names them.
    fileprivate var newValue: NewValue {
        switch self {
        case .known(let id): .literal(id.value)
        case .named(let name): .mapping([.init("name", .text(name))])
        }
    }
}
