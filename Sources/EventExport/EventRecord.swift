public import Chronology

/// An event as people get it who work with the data: plain values, absolute addresses, no markup.
public struct EventRecord: Sendable, Equatable {
    /// The event's id, unique on the site.
    public var id: String
    /// When it happened, as precisely as is known; `nil` where no date is known.
    public var date: EDTFDate?
    /// The date in words, in the language of the site.
    public var dateText: String
    /// What happened, in one sentence.
    public var title: String
    /// The status: `claimed`, `reported`, `confirmed`, `disputed`, `denied`, `planned` or `threatened`.
    public var status: String
    /// The status in words, in the language of the site.
    public var statusText: String
    /// Who says so.
    public var claimants: [Name]
    /// Where it happened; empty where that is not known.
    public var place: String
    /// What it is about.
    public var topics: [Name]
    /// The verbatim phrase of the source.
    public var quote: String
    /// How its date was resolved.
    public var derivation: String
    /// The language of its texts, a BCP 47 tag.
    public var language: String
    /// Its permanent address.
    public var address: String
    /// Parts of it that can have a status of their own.
    public var details: [Detail]
    /// Who reports it.
    public var reports: [Report]
    /// When its newest report came out or was changed.
    public var changed: Moment

    /// A topic, a source or somebody who has no page.
    public struct Name: Sendable, Equatable {
        /// The id on the site; empty where there is none.
        public var id: String
        /// The name that readers see.
        public var name: String

        /// Names something.
        public init(id: String, name: String) {
            (self.id, self.name) = (id, name)
        }
    }

    /// A part of an event that can have another status than the event.
    public struct Detail: Sendable, Equatable {
        /// What is said.
        public var text: String
        /// Its status.
        public var status: String
        /// Who says so.
        public var claimants: [Name]

        /// States a detail.
        public init(text: String, status: String, claimants: [Name]) {
            (self.text, self.status, self.claimants) = (text, status, claimants)
        }
    }

    /// One report of the event.
    public struct Report: Sendable, Equatable {
        /// Our article; empty for a source of the event's own.
        public var article: String
        /// The publication.
        public var source: Name
        /// The address of the original.
        public var url: String
        /// When the original came out, in EDTF.
        public var published: String
        /// The status that the report gives the event.
        public var status: String
        /// The date that the report gives the event, in EDTF.
        public var date: String

        /// States a report.
        public init(article: String, source: Name, url: String, published: String, status: String, date: String) {
            (self.article, self.source, self.url) = (article, source, url)
            (self.published, self.status, self.date) = (published, status, date)
        }
    }

    /// States an event.
    public init(
        id: String, date: EDTFDate?, dateText: String, title: String, status: String, statusText: String,
        claimants: [Name], place: String, topics: [Name], quote: String, derivation: String, language: String,
        address: String, details: [Detail], reports: [Report], changed: Moment
    ) {
        (self.id, self.date, self.dateText, self.title) = (id, date, dateText, title)
        (self.status, self.statusText, self.claimants, self.place) = (status, statusText, claimants, place)
        (self.topics, self.quote, self.derivation, self.language) = (topics, quote, derivation, language)
        (self.address, self.details, self.reports, self.changed) = (address, details, reports, changed)
    }
}

extension EventRecord {
    /// How finely the date is known: a word of ``Chronology/DatePrecision``, or nothing.
    var precision: String { date?.precision.rawValue ?? "" }

    /// `approximate` or `uncertain`, both, or nothing.
    var qualifier: String {
        guard let date else { return "" }
        return [date.isApproximate ? "approximate" : nil, date.isUncertain ? "uncertain" : nil].compactMap(\.self)
            .joined(separator: " ")
    }

    /// How sure it is and who says so, in words: “Claimed: Revolutionary Guards”.
    var claim: String {
        let names = claimants.map(\.name).joined(separator: ", ")
        return names.isEmpty ? statusText : "\(statusText): \(names)"
    }

    /// The publications that report it, each once.
    var sources: [String] {
        var seen: Set<String> = []
        return reports.map(\.source.name).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The addresses of the originals, each once.
    var originals: [String] {
        var seen: Set<String> = []
        return reports.map(\.url).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
