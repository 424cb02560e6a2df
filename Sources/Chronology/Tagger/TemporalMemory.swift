/// What a text said last about time, by which the text that follows is resolved.
///
/// A tagger that reads the paragraphs of an article one after the other hands it on from each to the next.
public struct TemporalMemory {
    /// The last date.
    var mention: TemporalValue?
    /// The last date that is a day.
    var day: Day?
    /// The year of the last date.
    var year: Int?

    /// Nothing has been said.
    public init() {}

    init(mention: TemporalValue?, day: Day?, year: Int?) {
        self.mention = mention
        self.day = day
        self.year = year
    }
}
