internal import Bounds
internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// How many events each week has, by how sure they are: bars upon an axis.
///
/// `data/weeks.csv` has the numbers.
struct WeekChartView: View {
    var description: String
    var layers: [WeekLayerView]
    var ticks: [WeekTickView]
    var months: [WeekTickView]
    var isMirrored: Bool
    var data: String

    static let fields = Fields<WeekChartView> {
        Field("description", "What the picture shows, in a sentence.") { $0.description }
        Field("layers", "The bars, those below first.") { $0.layers }
        Field("ticks", "The numbers of the axis.") { $0.ticks }
        Field("months", "Months, where they begin.") { $0.months }
        Field("mirrored", "Whether it runs from right to left.") { $0.isMirrored }
        Field("data_href", "The numbers as CSV; empty where the site publishes none.") { $0.data }
    }
}

/// The bars of the events that are alike sure.
struct WeekLayerView: View {
    var kind: String
    var label: String
    var path: String
    /// How dark they are, and a sign that looks like that.
    var opacity: String
    var sign: String

    static let fields = Fields<WeekLayerView> {
        Field("kind", "confirmed, open, contested or announced.") { $0.kind }
        Field("label", "What they are, in words.") { $0.label }
        Field("path", "The bars as one path.") { $0.path }
        Field("opacity", "How dark they are, from 0 to 1.") { $0.opacity }
        Field("sign", "A sign that looks like them, for the words below.") { $0.sign }
        Field("is_dotted", "Whether their edge is dotted, as of what is announced.") { $0.kind == "announced" }
    }
}

/// A number or a month at an axis.
struct WeekTickView: View {
    var place: Int
    var text: String

    static let fields = Fields<WeekTickView> {
        Field("place", "Where it stands, from the top or from the left.") { $0.place }
        Field("text", "The number or the month.") { $0.text }
    }
}

/// How many events of each status weeks have.
struct WeekCounts {
    /// The counts by the Monday on which a week begins.
    private(set) var weeks: [Day: [EventReport.Status: Int]] = [:]

    /// Counts events that are known to have happened within one week, from Monday to Sunday (ISO 8601).
    ///
    /// - Complexity: O(*n*) in the number of events.
    init(_ events: some Sequence<Int>, in chronicle: Chronicle) {
        for position in events {
            guard let date = chronicle.placements[position], let first = date.earliest, let last = date.latest else {
                continue
            }
            let monday = Self.monday(of: first)
            guard Self.monday(of: last) == monday else { continue }
            weeks[monday, default: [:]][chronicle.events[position].status, default: 0] += 1
        }
    }

    /// The day on which the week of a day begins.
    static func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday.rawValue) }
}

extension PageMaker {
    /// How many weeks a picture has.
    private static let weekCount = 26
    /// The kinds of bars, from below.
    private static let layers: [(kind: String, statuses: [EventReport.Status], opacity: String, sign: String)] = [
        ("confirmed", [.confirmed], "1", "■"), ("open", [.reported, .claimed], ".35", "▒"),
        ("contested", [.disputed, .denied], "0", "□"), ("announced", [.planned, .threatened], "0", "┆"),
    ]
    /// Where the axis lies, how high the highest bar is, where bars begin, and how wide a week is.
    private static let (base, room, left, step) = (112, 96, 34, 12)

    /// The events of the weeks up to the newest, by how sure they are; `nil` where fewer than two weeks have any.
    ///
    /// - Complexity: O(*n*) in the number of events.
    func weekChart(of events: some Sequence<Int>) -> WeekChartView? {
        let counts = WeekCounts(events, in: chronicle).weeks
        guard let newest = counts.keys.max(by: { $0.daysSinceEpoch < $1.daysSinceEpoch }) else { return nil }
        let weeks = (0..<Self.weekCount).map { newest.adding(days: ($0 - Self.weekCount + 1) * 7) }
        let totals = weeks.map { counts[$0]?.values.reduce(0, +) ?? 0 }
        guard totals.count(where: { $0 > 0 }) > 1, let most = totals.max() else { return nil }
        let isMirrored = maker.siteDirection == .rightToLeft
        func x(_ week: Int) -> Int {
            let place = Self.left + week * Self.step
            return isMirrored ? 360 - place - Self.step + 1 : place
        }
        func height(_ count: Int) -> Int { count * Self.room / most }
        var below = [Int](repeating: 0, count: weeks.count)
        let layers = Self.layers.compactMap { kind, statuses, opacity, sign -> WeekLayerView? in
            var path = ""
            for (week, monday) in weeks.enumerated() {
                let count = statuses.reduce(0) { $0 + (counts[monday]?[$1] ?? 0) }
                guard count > 0 else { continue }
                let (bottom, top) = (Self.base - height(below[week]), Self.base - height(below[week] + count))
                below[week] += count
                path += "M\(x(week)) \(bottom)h\(Self.step - 1)V\(top)h\(1 - Self.step)z"
            }
            guard !path.isEmpty else { return nil }
            let label = statuses.map { strings[$0.label] }.joined(separator: strings[.listSeparator])
            return WeekLayerView(kind: kind, label: label, path: path, opacity: opacity, sign: sign)
        }
        let peak = totals.firstIndex(of: most) ?? 0
        return WeekChartView(
            description: strings.text(
                .weeksDescription,
                [
                    "first": maker.date(EDTFDate(weeks[0])).text, "last": maker.date(EDTFDate(newest)).text,
                    "peak": maker.date(EDTFDate(weeks[peak])).text, "count": strings.number(most),
                ]), layers: layers,
            ticks: (most > 1 ? [0, most / 2, most] : [0, most]).map {
                WeekTickView(place: Self.base - height($0) + 4, text: strings.number($0))
            }, months: months(of: weeks, at: x), isMirrored: isMirrored,
            data: DataSheet.Format.published(by: chronicle.site).contains(.csv)
                ? viewpoint.href(DataSheet.weeks.route(.csv)) : "")
    }

    /// Every second month, where it begins.
    private func months(of weeks: [Day], at x: (Int) -> Int) -> [WeekTickView] {
        weeks.indices.compactMap { week in
            guard week > 0, weeks[week].month != weeks[week - 1].month, weeks[week].month % 2 == 1,
                week < weeks.count - 4
            else { return nil }
            guard let month = EDTFDate.month(of: weeks[week]) else { return nil }
            return WeekTickView(place: x(week), text: strings.shortText(month))
        }
    }
}

extension EDTFDate {
    /// The month of a day.
    fileprivate static func month(of day: Day) -> EDTFDate? {
        try? EDTFDate(parsing: String(day.description.prefix(7)))
    }
}
