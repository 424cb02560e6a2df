internal import Chronology

extension EDTFDate {
    /// Whether two dates begin and end on the same days, however sure they are.
    func spansSameDays(as other: EDTFDate) -> Bool {
        earliest == other.earliest && latest == other.latest
    }

    /// Whether two dates have a day in common; an open or unknown end has no bound.
    func overlaps(_ other: EDTFDate) -> Bool {
        (earliest ?? .min) <= (other.latest ?? .max) && (other.earliest ?? .min) <= (latest ?? .max)
    }
}
