public import Chronology
public import JSONWriting

/// An event as people get it who work with the data: plain values, absolute addresses, no markup.
public struct EventRecord: Sendable, Equatable {
    /// The event's id, unique on the site.
    public var id: String
    /// Its id in feeds, a URI that no change of its name or address changes.
    public var feedID: String
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
    /// How sure it is, who says so and where it was read, in words: “Claimed by the Guards (The Post)”.
    public var claim: String
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
    /// How many people or things, by who counts them: of all reports, each once.
    public var figures: [Figure]
    /// Everything that was reported, in the order of the days on which it was.
    public var reports: [Report]
    /// When its newest report came out or was changed.
    public var changed: Moment
    /// What its reports say of the site’s own fields, in the order of their declaration.
    public var own: [OwnField] = []

    /// One of the site’s own fields.
    public struct OwnField: Sendable, Equatable {
        /// The name.
        public var name: String
        /// What is said.
        public var value: OwnMember

        /// States a value.
        public init(name: String, value: OwnMember) {
            (self.name, self.value) = (name, value)
        }
    }

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

    /// How many people or things somebody counts.
    public struct Figure: Sendable, Equatable {
        /// What is counted.
        public var what: String
        /// The least number; `nil` where it is not given.
        public var min: Int?
        /// The greatest number; `nil` where it is not given.
        public var max: Int?
        /// Who counts.
        public var claimants: [Name]
        /// The status.
        public var status: String
        /// The day for which the number holds, in EDTF.
        public var asOf: String

        /// States a figure.
        public init(what: String, min: Int?, max: Int?, claimants: [Name], status: String, asOf: String) {
            (self.what, self.min, self.max) = (what, min, max)
            (self.claimants, self.status, self.asOf) = (claimants, status, asOf)
        }
    }

    /// A text of a publication.
    public struct Original: Sendable, Equatable {
        /// The publication.
        public var source: Name
        /// Its address.
        public var url: String
        /// Its own title.
        public var title: String
        /// Who wrote it.
        public var author: String
        /// When it came out, in EDTF.
        public var published: String

        /// States an original.
        public init(source: Name, url: String, title: String, author: String, published: String) {
            (self.source, self.url, self.title) = (source, url, title)
            (self.author, self.published) = (author, published)
        }
    }

    /// One report of the event, with all that it says.
    public struct Report: Sendable, Equatable {
        /// The day on which it was reported, in EDTF; empty where that is not known.
        public var reported: String
        /// How sure it was, who said so and where it was read, in words.
        public var claim: String
        /// The status that it gives the event.
        public var status: String
        /// What it says that happened.
        public var title: String
        /// The date that it gives the event, in EDTF.
        public var date: String
        /// Who says so.
        public var claimants: [Name]
        /// Where it says that it happened.
        public var place: String
        /// Its details.
        public var details: [Detail]
        /// Its figures.
        public var figures: [Figure]
        /// The verbatim phrase of the source.
        public var quote: String
        /// How its date was resolved.
        public var derivation: String
        /// The language of its texts, a BCP 47 tag.
        public var language: String
        /// Our article; empty for a file of the event's own.
        public var article: String
        /// Where it was read.
        public var originals: [Original]

        /// States a report.
        public init(
            reported: String, claim: String, status: String, title: String, date: String, claimants: [Name],
            place: String, details: [Detail], figures: [Figure], quote: String, derivation: String, language: String,
            article: String, originals: [Original]
        ) {
            (self.reported, self.claim, self.status, self.title) = (reported, claim, status, title)
            (self.date, self.claimants, self.place, self.details) = (date, claimants, place, details)
            (self.figures, self.quote, self.derivation) = (figures, quote, derivation)
            (self.language, self.article, self.originals) = (language, article, originals)
        }
    }

    /// States an event.
    public init(
        id: String, feedID: String, date: EDTFDate?, dateText: String, title: String, status: String,
        statusText: String,
        claim: String, claimants: [Name], place: String, topics: [Name], quote: String, derivation: String,
        language: String, address: String, details: [Detail], figures: [Figure], reports: [Report], changed: Moment
    ) {
        (self.id, self.feedID) = (id, feedID)
        (self.date, self.dateText, self.title) = (date, dateText, title)
        (self.status, self.statusText, self.claim) = (status, statusText, claim)
        (self.claimants, self.place, self.topics) = (claimants, place, topics)
        (self.quote, self.derivation, self.language) = (quote, derivation, language)
        (self.address, self.details, self.figures) = (address, details, figures)
        (self.reports, self.changed) = (reports, changed)
    }
}

extension EventRecord {
    /// How finely the date is known: a word of ``Chronology/DatePrecision``, or nothing.
    var precision: String { date?.precision.rawValue ?? "" }

    /// The years that it touches; none where it may lie in one of several.
    ///
    /// Of what lasted longer than 120 years they are the first and the last.
    var years: [Int] {
        guard let date else { return [] }
        if let year = date.year { return [year] }
        guard case .interval = date.form else { return [] }
        let ends = [date.bounds.first, date.bounds.last].compactMap(\.self)
        guard let first = ends.first, let last = ends.last,
            ends.allSatisfy({ $0.precision != .decade && $0.precision != .century })
        else { return [] }
        let (start, end) = (first.years.lowerBound, last.years.upperBound)
        return end - start > 120 ? [start, end] : Array(start...max(start, end))
    }

    /// `approximate` or `uncertain`, both, or nothing.
    var qualifier: String {
        guard let date else { return "" }
        return [date.isApproximate ? "approximate" : nil, date.isUncertain ? "uncertain" : nil].compactMap(\.self)
            .joined(separator: " ")
    }

    /// The publications that report it, each once.
    var sources: [String] {
        var seen: Set<String> = []
        return reports.flatMap(\.originals).map(\.source.name).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The addresses of the originals, each once.
    var originals: [String] {
        var seen: Set<String> = []
        return reports.flatMap(\.originals).map(\.url).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Every report in a line of its own: the day on which it was reported, and all that it says.
    var history: [String] { reports.map(\.line) }
}

extension EventRecord.Report {
    /// `2024-11-29: Claimed by the Guards (The Post): A strike; Erbil; A house burned [denied: Israel]; killed: 40–62`.
    var line: String {
        let facts =
            [title, date, place] + details.map(\.line) + figures.map(\.line)
        let words = facts.filter { !$0.isEmpty }.joined(separator: "; ")
        return [reported, claim, words].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}

extension EventRecord.Detail {
    /// `A house burned [denied: Israel]`.
    var line: String {
        let names = claimants.map(\.name).joined(separator: ", ")
        return "\(text) [\(status)\(names.isEmpty ? "" : ": \(names)")]"
    }
}

extension EventRecord.Figure {
    /// `killed: 40–62 (the Guards, claimed, 2024-11-29)`.
    var line: String {
        let number =
            switch (min, max) {
            case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
            case (let min?, nil): "≥ \(min)"
            case (nil, let max?): "≤ \(max)"
            case (nil, nil): ""
            }
        let facts = (claimants.map(\.name) + [status, asOf]).filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(what): \(number) (\(facts))"
    }
}
