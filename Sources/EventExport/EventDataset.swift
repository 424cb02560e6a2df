public import Chronology

/// What is said of a file of events as a whole.
public struct EventDataset: Sendable {
    /// The name: “Iran – Conflict Briefing”.
    public var title: String
    /// What it holds, in one line.
    public var summary: String
    /// The language of the site, a BCP 47 tag.
    public var language: String
    /// Who publishes it.
    public var publisher: String
    /// The name of the terms under which it may be used.
    public var licenceName: String
    /// The address of those terms.
    public var licenceURL: String
    /// The address of the page that shows the same events.
    public var page: String
    /// The file's own address.
    public var address: String
    /// The id of the feed, a URI that no change of an address changes.
    public var feedID: String
    /// What calendars do not show, and why; in the language of the site.
    public var calendarNote: String
    /// When the newest of the events last changed.
    public var changed: Moment
    /// The names of the site’s own fields of events.
    public var ownFields: [String] = []

    /// Describes a file.
    public init(
        title: String, summary: String, language: String, publisher: String, licenceName: String, licenceURL: String,
        page: String, address: String, feedID: String, calendarNote: String, changed: Moment
    ) {
        (self.title, self.summary, self.language, self.publisher) = (title, summary, language, publisher)
        (self.licenceName, self.licenceURL, self.page) = (licenceName, licenceURL, page)
        (self.address, self.feedID) = (address, feedID)
        (self.calendarNote, self.changed) = (calendarNote, changed)
    }
}
