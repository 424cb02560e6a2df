internal import Chronology

extension Chronicle {
    /// The positions of the events of a set that were taken back.
    func retractedEvents(of set: EventSet) -> [Int] {
        let retracted = events.indices[standingEvents.upperBound...]
        switch set {
        case .all: return Array(retracted)
        case .topic(let topic): return retracted.filter { events[$0].topics.contains(topic) }
        case .undated: return retracted.filter { placements[$0] == nil }
        case .period(let period):
            return retracted.filter { position in
                let periods = TimelinePlaces(of: placements[position]).periods
                return periods.contains(period) || period.month == nil && periods.contains { $0.whole == period }
            }
        }
    }
}
