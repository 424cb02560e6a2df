internal import Bounds
internal import Chronology
internal import Content
internal import EventExport
internal import JSONWriting

/// A table of the site as data, in JSON and CSV: who says what, who counts how many, how many events each week has.
enum DataSheet: String, CaseIterable, Sendable {
    case claims
    case figures
    case weeks

    /// The form of a file.
    enum Format: String, CaseIterable, Sendable {
        case json, csv

        /// Those that a site publishes of events.
        static func published(by site: Site) -> [Format] {
            allCases.filter { site.data.formats.contains($0 == .json ? .json : .csv) }
        }
    }

    /// Where a file is.
    func route(_ format: Format) -> String { "data/\(rawValue).\(format.rawValue)" }

    /// The names of its columns.
    fileprivate var columns: [String] {
        switch self {
        case .claims:
            ["event_id", "event", "detail", "actor_id", "actor", "status", "title", "reported", "sources", "url"]
        case .figures:
            [
                "event_id", "what", "min", "max", "actor_ids", "actors", "status", "as_of", "sources", "url",
            ]
        case .weeks: ["week", "monday"] + EventReport.Status.allCases.map(\.rawValue)
        }
    }
}

extension PageMaker {
    /// A cell of a table.
    private enum Cell {
        case text(String)
        case number(Int?)
    }

    /// Writes a table.
    ///
    /// - Complexity: O(*n*) in the number of reports.
    func write(_ sheet: DataSheet, as format: DataSheet.Format, into output: inout [UInt8]) {
        let rows =
            switch sheet {
            case .claims: claimRows()
            case .figures: figureRows()
            case .weeks: weekRows()
            }
        switch format {
        case .csv:
            CSVLine.write(sheet.columns, into: &output)
            for row in rows {
                CSVLine.write(
                    row.map { cell in
                        switch cell {
                        case .text(let text): text
                        case .number(let number): number.map { "\($0)" } ?? ""
                        }
                    }, into: &output)
            }
        case .json:
            var json = JSONWriter()
            json.object { json in
                json.member("title", chronicle.site.title)
                json.member("url", context.canonical.address(Routes.data))
                json.member("licence", chronicle.site.licence.name)
                json.member("licence_url", chronicle.site.licence.url)
                json.array(sheet.rawValue) { json in
                    for row in rows { json.object { write(row, sheet.columns, into: &$0) } }
                }
            }
            output += json.bytes
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func write(_ row: [Cell], _ columns: [String], into json: inout JSONWriter) {
        for (name, cell) in zip(columns, row) {
            switch cell {
            case .text(let text): json.member(name, text)
            case .number(let number?): json.member(name, number)
            case .number(nil): json.null(name)
            }
        }
    }

    /// What each says of each event and of each of its details, a row for every word of every report.
    private func claimRows() -> [[Cell]] {
        var rows: [[Cell]] = []
        for position in chronicle.standingEvents {
            let event = chronicle.events[position]
            let url = context.canonical.address(context.plan.eventRoutes[position])
            for report in event.reports {
                let words = report.report
                let sources = maker.reporters(of: report).map(\.name).joined(separator: "; ")
                let claims = [("", words.status, words.by)] + words.details.map { ($0.text, $0.status, $0.by) }
                for (detail, status, by) in claims {
                    let speakers = by.filter { chronicle.publication($0) == nil }
                    for speaker in speakers.isEmpty ? [nil] : speakers.map(Optional.some) {
                        let (id, name) = speaker.map { self.name(of: $0) } ?? ("", "")
                        rows.append([
                            .text(event.id), .text(event.lead.title), .text(detail), .text(id), .text(name),
                            .text(status.rawValue), .text(words.title),
                            .text(report.day.date?.description ?? ""), .text(sources), .text(url),
                        ])
                    }
                }
            }
        }
        return rows
    }

    /// What each counts.
    private func figureRows() -> [[Cell]] {
        var rows: [[Cell]] = []
        for position in chronicle.standingEvents {
            let event = chronicle.events[position]
            for report in event.reports {
                for figure in report.report.figures {
                    let by = (figure.by.isEmpty ? report.report.by : figure.by).filter {
                        chronicle.publication($0) == nil
                    }
                    let names = by.map { name(of: $0) }
                    rows.append([
                        .text(event.id), .text(figure.what), .number(figure.min), .number(figure.max),
                        .text(names.map(\.id).filter { !$0.isEmpty }.joined(separator: "; ")),
                        .text(names.map(\.name).joined(separator: "; ")),
                        .text((figure.status ?? report.report.status).rawValue),
                        .text((figure.asOf ?? report.day.date)?.description ?? ""),
                        .text(maker.reporters(of: report).map(\.name).joined(separator: "; ")),
                        .text(context.canonical.address(context.plan.eventRoutes[position])),
                    ])
                }
            }
        }
        return rows
    }

    /// How many events of each status each week has that has any.
    private func weekRows() -> [[Cell]] {
        let weeks = WeekCounts(chronicle.standingEvents, in: chronicle).weeks
        return weeks.sorted { $0.key.daysSinceEpoch < $1.key.daysSinceEpoch }.map { monday, counts in
            let (year, week) = monday.isoWeek
            return [.text("\(year)-W\(week < 10 ? "0" : "")\(week)"), .text(monday.description)]
                + EventReport.Status.allCases.map { .number(counts[$0] ?? 0) }
        }
    }

    /// The id and the name of somebody who speaks.
    private func name(of claimant: Claimant) -> (id: String, name: String) {
        switch claimant {
        case .known(let id): (id.value, maker.claimant(claimant, in: TextLanguage()).name)
        case .named(let name): ("", name)
        }
    }
}
