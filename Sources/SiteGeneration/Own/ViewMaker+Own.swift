internal import Content
internal import Templating

extension ViewMaker {
    /// What a document says of the site’s own fields.
    func own(_ entries: [OwnEntry], of owner: OwnField.Owner) -> OwnRecord {
        let declared = chronicle.site.fields[owner]
        guard !declared.isEmpty else { return .none }
        return OwnRecord(
            declared.map { field in field.value(among: entries).map { cell($0, of: field.kind) } ?? .none })
    }

    /// What the reports of an event say of the site’s own fields: those of the report that speaks for it come first.
    func own(_ event: Event) -> OwnRecord { own(event.ownEntries, of: .events) }

    /// The site’s own fields by which events can be filtered.
    func ownFilters() -> [OwnFilterView] {
        chronicle.site.fields[.events].filter(\.isFilter).map {
            OwnFilterView(name: $0.name, label: $0.label(in: pageLanguage))
        }
    }

    /// What an event says of the fields by which it can be filtered: an entry for each text of a list.
    func ownFilters(of event: Event) -> [OwnFilterView] {
        let fields = chronicle.site.fields[.events].filter(\.isFilter)
        guard !fields.isEmpty else { return [] }
        let entries = event.ownEntries
        return fields.flatMap { field -> [OwnFilterView] in
            guard let value = field.value(among: entries) else { return [] }
            return words(of: cell(value, of: field.kind)).map {
                OwnFilterView(name: field.name, label: field.label(in: pageLanguage), value: $0)
            }
        }
    }

    private func words(of cell: OwnCell) -> [String] {
        switch cell {
        case .text(let text): [text]
        case .number(let number): [number.text]
        case .flag(let flag): [flag ? "✓" : "✗"]
        case .date(let date): [date.text]
        case .list(let texts): texts.map(\.text)
        case .topic(let topic): [topic.name]
        case .source(let source): [source.name]
        case .event(let event): [event.title]
        case .none, .rows: []
        }
    }

    /// A value as templates show it.
    func cell(_ value: OwnValue, of kind: OwnField.Kind) -> OwnCell {
        switch value {
        case .text(let text): .text(text)
        case .number(let number, let text): .number(Numeral(number, text: text))
        case .date(let date): .date(self.date(date))
        case .flag(let flag): .flag(flag)
        case .list(let texts): .list(texts.map(TextItem.init))
        case .reference(let id): reference(to: id, kind)
        }
    }

    private func reference(to id: String, _ kind: OwnField.Kind) -> OwnCell {
        switch kind {
        case .topic: chronicle.topicPositions[id].map { .topic(topic($0)) } ?? .none
        case .source: chronicle.sourcePositions[id].map { .source(source($0)) } ?? .none
        default:
            chronicle.eventPositions[id].map { position in
                let event = chronicle.events[position]
                return .event(
                    EventLink(
                        id: event.id, title: event.lead.title, href: viewpoint.href(plan.eventRoutes[position]),
                        language: language(language(of: event))))
            } ?? .none
        }
    }
}

extension Event {
    /// What its reports say of the site’s own fields: that of the report that speaks for it comes first.
    var ownEntries: [OwnEntry] { lead.ownEntries + reports.flatMap(\.report.ownEntries) }
}
