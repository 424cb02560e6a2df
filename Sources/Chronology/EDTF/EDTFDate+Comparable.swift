extension EDTFDate: Comparable {
    /// In the order of a timeline: by first day, then by last day, then by time of day, then by text.
    ///
    /// What has no first day stands at its last, before all that is of that day; what has no last day comes after all
    /// that starts with it.
    public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        let (leftKey, rightKey) = (left.orderKey, right.orderKey)
        return leftKey == rightKey ? left.description < right.description : leftKey < rightKey
    }

    /// The day that it is sorted by, at the latest where only a last one is known; that of a far year is the calendar's end.
    public var firstDay: Day { bounds.first?.earliest ?? bounds.last?.latest ?? .max }

    /// Years, days, and seconds of a time; what is longer than a time comes before it.
    private var orderKey: (Int, Int32, Int, Int32, Int64) {
        let (first, last) = (bounds.first, bounds.last)
        let time: Int64 = if case .date(let date) = form { date.unixTime ?? .min } else { .min }
        guard let start = first ?? last else { return (.max, .max, .max, .max, time) }
        let begins = first == nil ? (start.years.upperBound, start.latest) : (start.years.lowerBound, start.earliest)
        let ends: (Int, Int32) =
            if first == nil {
                (.min, .min)
            } else if let last {
                (last.years.upperBound, last.latest.daysSinceEpoch)
            } else {
                (.max, .max)
            }
        return (begins.0, begins.1.daysSinceEpoch, ends.0, ends.1, time)
    }
}
