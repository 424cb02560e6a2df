internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// How many people or things somebody counts.
struct FigureView: View {
    var what: String
    var number: String
    var claim: HTML
    var asOf: DateView?

    static let fields = Fields<FigureView> {
        Field("what", "What is counted.") { $0.what }
        Field("number", "How many, in words: 12, 40–62, at least 40.") { $0.number }
        Field("claim", "Who counts, how sure it is and where it was read, as a phrase with a mark and links.") {
            $0.claim
        }
        Field("as_of", "The day for which the number holds.") { $0.asOf }
    }
}

extension ViewMaker {
    /// The figures of an event, each with who counts; those that several reports repeat stand once.
    func figures(of event: Event) -> [FigureView] {
        var rows: [(view: FigureView, key: String)] = []
        for report in event.reports {
            for figure in report.report.figures {
                let claim = claim(of: figure, in: report)
                let date = figure.asOf ?? report.day.date
                let view = FigureView(
                    what: word(for: figure.what), number: number(figure), claim: claim.html(in: strings),
                    asOf: date.map { self.date($0) })
                let key =
                    "\(view.what)\u{0}\(view.number)\u{0}\(claim.text(in: strings))\u{0}\(date?.description ?? "")"
                if !rows.contains(where: { $0.key == key }) { rows.append((view, key)) }
            }
        }
        let order = rows.map(\.view.what)
        return rows.enumerated().sorted { left, right in
            let (first, second) = (left.element.view.what, right.element.view.what)
            return (order.firstIndex(of: first) ?? 0, left.offset) < (order.firstIndex(of: second) ?? 0, right.offset)
        }.map(\.element.view)
    }

    /// Who counts, how sure it is, and where it was read.
    func claim(of figure: Figure, in report: Event.Report) -> ClaimPhrase {
        let by = figure.by.isEmpty ? report.report.by : figure.by
        return ClaimPhrase(
            status: figure.status ?? report.report.status, by: claimants(by, in: language(of: report)),
            sources: reporters(of: report))
    }

    /// The figures of an event in words, a text for each thing that is counted: “between 40 and 62 killed”.
    ///
    /// Of each who counts the latest word is taken. What is denied is left out, and nothing is added up.
    func figureWords(of event: Event) -> [TextItem] {
        guard event.reports.contains(where: { !$0.report.figures.isEmpty }) else { return [] }
        var latest: [(key: String, day: Day, figure: Figure)] = []
        for report in event.reports {
            for figure in report.report.figures where (figure.status ?? report.report.status) != .denied {
                let claim = claim(of: figure, in: report)
                let who = claim.by.isEmpty ? claim.sources.map(\.name) : claim.by.map(\.name)
                let key = "\(figure.what)\u{0}\(who.joined(separator: "\u{0}"))"
                let day = (figure.asOf ?? report.day.date)?.latest ?? .min
                if let position = latest.firstIndex(where: { $0.key == key }) {
                    // Two numbers of one day are a range.
                    if latest[position].day > day { continue }
                    let isSame = latest[position].day == day
                    latest[position] = (
                        key, day, isSame ? latest[position].figure.joined(with: figure) : figure
                    )
                } else {
                    latest.append((key, day, figure))
                }
            }
        }
        var ranges: [Figure] = []
        for (_, _, figure) in latest {
            if let position = ranges.firstIndex(where: { $0.what == figure.what }) {
                ranges[position] = ranges[position].joined(with: figure)
            } else {
                ranges.append(figure)
            }
        }
        return ranges.map { TextItem(text: words($0)) }
    }

    /// `12`, `40–62`, `at least 40`.
    func number(_ figure: Figure) -> String {
        switch (figure.min, figure.max) {
        case (let min?, let max?):
            min == max ? strings.number(min) : "\(strings.number(min))–\(strings.number(max))"
        case (let min?, nil): strings.text(.atLeast, ["count": strings.number(min)])
        case (nil, let max?): strings.text(.atMost, ["count": strings.number(max)])
        case (nil, nil): ""
        }
    }

    /// `between 40 and 62 killed`.
    func words(_ figure: Figure) -> String {
        let what = word(for: figure.what)
        if let min = figure.min, let max = figure.max, min < max {
            return strings.text(
                .figureBetween, ["min": strings.number(min), "max": strings.number(max), "what": what])
        }
        return strings.text(.figure, ["number": number(figure), "what": what])
    }

    /// A word for what is counted, in the language of the page where it is one that every site knows.
    func word(for what: String) -> String {
        switch what {
        case "killed": strings[.killed]
        case "injured": strings[.injured]
        case "missing": strings[.missing]
        case "displaced": strings[.displaced]
        case "captured": strings[.takenCaptive]
        default: what
        }
    }
}

extension Figure {
    /// The range of both: from the less of what they say at least to the more of what they say at most.
    fileprivate func joined(with other: Figure) -> Figure {
        var joined = self
        let numbers = [min, max, other.min, other.max].compactMap(\.self)
        joined.min = min == nil && other.min == nil ? nil : numbers.min()
        joined.max = max == nil && other.max == nil ? nil : numbers.max()
        // The greatest of all is only a lower bound where nobody gives an upper one for it.
        for figure in [self, other] where figure.max == nil && figure.min == numbers.max() { joined.max = nil }
        for figure in [self, other] where figure.min == nil && figure.max == numbers.min() { joined.min = nil }
        return joined
    }
}
