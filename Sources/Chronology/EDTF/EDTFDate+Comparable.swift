extension EDTFDate: Comparable {
    /// In the order of a timeline: by first day, then by last day, then by time of day, then by text.
    ///
    /// An interval without a start stands at its end; one without an end comes after all that start with it.
    public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        let (leftKey, rightKey) = (left.orderKey, right.orderKey)
        return leftKey == rightKey ? left.description < right.description : leftKey < rightKey
    }

    /// Days, and seconds of a time; what is longer than a time comes before it.
    private var orderKey: (Int32, Int32, Int64) {
        let first = earliest ?? latest ?? .min
        let time: Int64 = if case .date(let date) = form { date.unixTime ?? .min } else { .min }
        return (first.daysSinceEpoch, (latest ?? .max).daysSinceEpoch, time)
    }
}
