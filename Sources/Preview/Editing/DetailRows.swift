internal import Content
internal import Editing

/// The rows of an event’s form for its details and its figures, with an empty one of each for a new one.
struct DetailRows {
    let event: EventReport
    let position: Int
    let words: DeskWords
    let names: DeskNames

    private var path: ValuePath { ["events", .element(position)] }

    var fields: [FormField] {
        var fields: [FormField] = []
        for row in 0...event.details.count {
            let detail = event.details.indices.contains(row) ? event.details[row] : nil
            let label = detail == nil ? words[.newDetail] : words[.detail, "\(row + 1)"]
            fields += [
                field("detail", row, label, FieldEdit.line(detail?.text ?? "")),
                status("detail_status", row, label, detail?.status ?? .reported),
                field("detail_by", row, "\(label): \(words[.by])", by(detail?.by ?? []), list: "speakers"),
            ]
        }
        for row in 0...event.figures.count {
            let figure = event.figures.indices.contains(row) ? event.figures[row] : nil
            let label = figure == nil ? words[.newFigure] : words[.figure, "\(row + 1)"]
            fields += [
                field("figure", row, label, figure?.what ?? "", list: "counted"),
                field("figure_number", row, "\(label): \(words[.number])", figure?.number ?? "", kind: .code),
                field("figure_by", row, "\(label): \(words[.by])", by(figure?.by ?? []), list: "speakers"),
            ]
        }
        return fields
    }

    private func by(_ claimants: [Claimant]) -> String { DeskNames.list(claimants.map(names.name)) }

    private func field(
        _ name: String, _ row: Int, _ label: String, _ value: String, kind: FormField.Kind = .line, list: String = ""
    ) -> FormField {
        FormField(
            id: "event-\(position)-\(name)-\(row)", name: "\(name)_\(row)", label: label, value: value, kind: kind,
            list: list, isWide: name == "detail")
    }

    private func status(_ name: String, _ row: Int, _ label: String, _ chosen: EventReport.Status) -> FormField {
        FormField(
            id: "event-\(position)-\(name)-\(row)", name: "\(name)_\(row)", label: "\(label): \(words[.status])",
            kind: .choice,
            options: EventReport.Status.allCases.map {
                FormOption(value: $0.rawValue, label: words[$0.word], isSelected: $0 == chosen)
            })
    }

    /// Changes details and figures as the form asks for; the last go first, so that those before keep their places.
    func apply(to edit: inout FieldEdit) throws(FormProblem) {
        for row in (0...event.details.count).reversed() { try applyDetail(row, to: &edit) }
        for row in (0...event.figures.count).reversed() { try applyFigure(row, to: &edit) }
    }

    private func applyDetail(_ row: Int, to edit: inout FieldEdit) throws(FormProblem) {
        let fields = edit.fields
        guard fields.has("detail_\(row)") else { return }
        let (text, status) = (fields["detail_\(row)"], fields["detail_status_\(row)"])
        let place = path.appending("details").appending(element: row)
        guard event.details.indices.contains(row) else {
            guard !text.isEmpty else { return }
            var members: [NewValue.Member] = [.init("text", .text(text)), .init("status", .literal(status))]
            let speakers = DeskNames.names(in: fields["detail_by_\(row)"])
            if !speakers.isEmpty { members.append(.init("by", names.claimants(speakers))) }
            return try edit.insert(.mapping(members), in: path.appending("details"))
        }
        let detail = event.details[row]
        guard !text.isEmpty else { return try remove(place, isLast: event.details.count == 1, "details", &edit) }
        try edit.text("detail_\(row)", at: place.appending("text"), before: detail.text)
        try edit.text(
            "detail_status_\(row)", at: place.appending("status"), before: detail.status.rawValue, isLiteral: true)
        try edit.change(
            "detail_by_\(row)", at: place.appending("by"), before: by(detail.by)
        ) { text throws(FormProblem) in speakers(text) }
    }

    private func applyFigure(_ row: Int, to edit: inout FieldEdit) throws(FormProblem) {
        let fields = edit.fields
        guard fields.has("figure_\(row)") else { return }
        let (what, number) = (fields["figure_\(row)"], fields["figure_number_\(row)"])
        let place = path.appending("figures").appending(element: row)
        guard event.figures.indices.contains(row) else {
            guard !what.isEmpty || !number.isEmpty else { return }
            var members = [NewValue.Member("what", .text(what))] + Self.bounds(number)
            let speakers = DeskNames.names(in: fields["figure_by_\(row)"])
            if !speakers.isEmpty { members.append(.init("by", names.claimants(speakers))) }
            return try edit.insert(.mapping(members), in: path.appending("figures"))
        }
        let figure = event.figures[row]
        guard !what.isEmpty else { return try remove(place, isLast: event.figures.count == 1, "figures", &edit) }
        try edit.text("figure_\(row)", at: place.appending("what"), before: figure.what)
        if number != figure.number {
            let bounds = Self.bounds(number)
            for bound in bounds { try edit.set(place.appending(bound.key), to: bound.value) }
            for key in ["value", "min", "max"] where !bounds.contains(where: { $0.key == key }) {
                try edit.remove(place.appending(key))
            }
        }
        try edit.change(
            "figure_by_\(row)", at: place.appending("by"), before: by(figure.by)
        ) { text throws(FormProblem) in speakers(text) }
    }

    private func speakers(_ text: String) -> NewValue? {
        text.isEmpty ? nil : names.claimants(DeskNames.names(in: text))
    }

    private func remove(_ place: ValuePath, isLast: Bool, _ key: String, _ edit: inout FieldEdit) throws(FormProblem) {
        try edit.remove(isLast ? path.appending(key) : place)
    }

    /// A number as people write it: `12`, `10–15`, `10+`, `–15`.
    private static func bounds(_ text: String) -> [NewValue.Member] {
        let text = text.filter { $0 != " " }
        if text.hasSuffix("+") { return [.init("min", .literal(String(text.dropLast())))] }
        let ends = text.split(omittingEmptySubsequences: false) { "-–".contains($0) }.map(String.init)
        guard ends.count == 2 else { return [.init("value", .literal(text))] }
        return [("min", ends[0]), ("max", ends[1])].filter { !$0.1.isEmpty }.map { .init($0.0, .literal($0.1)) }
    }
}

extension Figure {
    /// Its number as people write it.
    fileprivate var number: String {
        switch (min, max) {
        case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
        case (let min?, nil): "\(min)+"
        case (nil, let max?): "–\(max)"
        case (nil, nil): ""
        }
    }
}
