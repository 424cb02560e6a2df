internal import Chronology
internal import Diagnostics

/// Whether the order that events are said to have is one: without circles, and not against their dates.
struct EventOrderCheck {
    /// That one event comes after another, and where that is said.
    private struct Step {
        let later, earlier: String
        let file: SourceFile
        let range: Range<Int>
    }

    private var steps: [Step] = []
    /// The dates that reports give each event.
    private var dates: [String: [EDTFDate]] = [:]

    /// - Complexity: O(*n*) in the number of events.
    init(_ content: Content) {
        for article in content.articles {
            for event in article.events { add(event, in: article.document.file) }
        }
        for event in content.events { add(event.report, in: event.document.file) }
    }

    private mutating func add(_ event: EventReport, in file: SourceFile) {
        if let date = event.date { dates[event.id.value, default: []].append(date) }
        for id in event.after {
            steps.append(Step(later: event.id.value, earlier: id.value, file: file, range: id.range))
        }
        for id in event.before {
            steps.append(Step(later: id.value, earlier: event.id.value, file: file, range: id.range))
        }
    }

    /// Reports each circle once, and each step against the dates.
    ///
    /// - Complexity: O(*n*) in the number of steps, besides what is printed of each circle.
    func diagnostics() -> [Diagnostic] {
        steps.isEmpty ? [] : steps.compactMap(contradiction) + circles()
    }

    private func contradiction(_ step: Step) -> Diagnostic? {
        // Where reports differ, one that fits is enough.
        guard let last = dates[step.later], let first = dates[step.earlier],
            let latest = Self.furthest(last.map(\.latest), >), let earliest = Self.furthest(first.map(\.earliest), <),
            latest < earliest
        else { return nil }
        return Diagnostic(
            .error, "order-against-dates",
            "‘\(step.later)’, by \(EDTFDate(latest).text()), cannot come after ‘\(step.earlier)’, from "
                + "\(EDTFDate(earliest).text()) on",
            at: step.file.location(of: step.range), help: "correct a date, or the order")
    }

    /// The furthest of several days; `nil` where one is not bounded.
    private static func furthest(_ days: [Day?], _ isFurther: (Day, Day) -> Bool) -> Day? {
        let known = days.compactMap(\.self)
        return known.count == days.count ? known.max { isFurther($1, $0) } : nil
    }

    private func circles() -> [Diagnostic] {
        var next: [String: [Int]] = [:]
        for (position, step) in steps.enumerated() { next[step.later, default: []].append(position) }
        var found: [Diagnostic] = []
        var done: Set<String> = []
        for start in steps.map(\.later) where !done.contains(start) {
            // The way from the start to where the search is: an event, and which of its steps comes next.
            var path: [(event: String, step: Int)] = [(start, 0)]
            var places = [start: 0]
            while let (event, index) = path.last {
                guard let own = next[event], index < own.count else {
                    done.insert(event)
                    places[event] = nil
                    path.removeLast()
                    continue
                }
                path[path.count - 1].step += 1
                let step = steps[own[index]]
                if let place = places[step.earlier] {
                    found.append(Self.circle(path[place...].map(\.event), closedBy: step))
                } else if !done.contains(step.earlier) {
                    places[step.earlier] = path.count
                    path.append((step.earlier, 0))
                }
            }
        }
        return found
    }

    private static func circle(_ events: [String], closedBy step: Step) -> Diagnostic {
        let limit = 12
        let shown = events.prefix(limit).map { "‘\($0)’" } + (events.count > limit ? ["…"] : [])
        let chain =
            events.count == 1
            ? "itself" : (shown.dropFirst() + shown.prefix(1)).joined(separator: ", which comes after ")
        return Diagnostic(
            .error, "circular-order", "‘\(events[0])’ comes after \(chain)", at: step.file.location(of: step.range),
            help: "take out one ‘after’ or ‘before’ of these")
    }
}
