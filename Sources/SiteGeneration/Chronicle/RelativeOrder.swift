internal import Chronology

/// What is known of the order of events besides their dates: `after` and `before`.
struct RelativeOrder {
    /// For each event the events that come before it.
    private let earlier: [[Int]]
    /// For each event those that come after it.
    private let later: [[Int]]
    /// The events, each after all that come before it; those of a cycle last.
    private let order: [Int]

    /// - Parameter earlier: For each event, by position, the positions of events that come before it.
    /// - Complexity: O(*n*) in the number of events and relations.
    init(earlier: [[Int]]) {
        self.earlier = earlier
        var later = [[Int]](repeating: [], count: earlier.count)
        for (event, before) in earlier.enumerated() {
            for other in before { later[other].append(event) }
        }
        self.later = later
        var waiting = earlier.map(\.count)
        var order = waiting.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for event in later[order[next]] {
                waiting[event] -= 1
                if waiting[event] == 0 { order.append(event) }
            }
            next += 1
        }
        if order.count < waiting.count { order += waiting.indices.filter { waiting[$0] > 0 } }
        self.order = order
    }

    /// The dates of events, and for those that have none the bounds that follow from their order; `nil` where nothing
    /// follows.
    ///
    /// What comes after an event is not before its first day, and what comes before it not after its last, or the last
    /// day on which it can have begun.
    func placements(of dates: [EDTFDate?]) -> [EDTFDate?] {
        var first = dates.map { $0?.bounds.first }
        var last = dates.map { date in
            if case .interval? = date?.form { date?.bounds.first ?? date?.bounds.last } else { date?.bounds.last }
        }
        for event in order where dates[event] == nil {
            first[event] = earlier[event].compactMap { first[$0] }.max { EDTFDate($0) < EDTFDate($1) }
        }
        for event in order.reversed() where dates[event] == nil {
            last[event] = later[event].compactMap { last[$0] }.min { EDTFDate($0) < EDTFDate($1) }
        }
        return dates.indices.map { event in
            if let date = dates[event] { return date }
            let member =
                DateSet.Member(from: first[event], to: last[event])
                ?? DateSet.Member(from: first[event], to: nil)
            return member.flatMap { DateSet([$0]) }.map { EDTFDate(oneOf: $0) }
        }
    }

    /// Moves each event that comes after another behind it, and leaves all others where they are.
    ///
    /// - Parameter sorted: The positions of all events by date.
    /// - Complexity: O(*n* log *n*).
    func sorted(_ sorted: [Int]) -> [Int] {
        guard earlier.contains(where: { !$0.isEmpty }) else { return sorted }
        var rank = [Int](repeating: 0, count: sorted.count)
        for (place, event) in sorted.enumerated() { rank[event] = place }
        let own = rank
        var depth = [Int](repeating: 0, count: sorted.count)
        for event in order {
            for other in earlier[event] where (rank[other], depth[other] + 1) > (rank[event], depth[event]) {
                (rank[event], depth[event]) = (rank[other], depth[other] + 1)
            }
        }
        return sorted.sorted { (rank[$0], depth[$0], own[$0]) < (rank[$1], depth[$1], own[$1]) }
    }
}
