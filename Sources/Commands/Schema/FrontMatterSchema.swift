internal import Content
internal import Gazetteer
internal import JSONWriting
internal import Language

/// The keys of front matter and of `site.yml`, for editors that complete and check them (JSON Schema 2020-12).
///
/// It says the form of values; what they refer to is for `check`.
enum FrontMatterSchema: String, CaseIterable {
    case article, topic, event, source, page, site

    /// The schema.
    ///
    /// - Parameters:
    ///   - fields: The fields that a site adds.
    ///   - kinds: The kinds that it adds.
    func json(_ fields: OwnFields = OwnFields()) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member(
                "title", self == .site ? "content/site.yml of briefgen" : "front matter of briefgen: \(rawValue)")
            record(fields).write(to: &json)
        }
        return json.bytes
    }

    private func record(_ fields: OwnFields) -> Shape.Record {
        guard let owner else { return Self.siteKeys }
        let own = fields[owner]
        let shape =
            own.isEmpty
            ? Shape.openRecord
            : .record(
                .init(
                    own.map { ($0.name, Shape($0.kind), $0.label(in: "")) },
                    required: own.filter(\.isRequired).map(\.name)))
        let keys = documentKeys
        return Shape.Record(
            keys.keys.map { ($0.name, $0.shape, $0.description) } + [("fields", shape, "The site’s own fields.")],
            required: keys.required + (own.contains(where: \.isRequired) ? ["fields"] : []))
    }

    /// Which documents have these keys; `nil` for the settings of the site.
    private var owner: OwnField.Owner? {
        switch self {
        case .article: .articles
        case .topic: .topics
        case .event: .events
        case .source: .sources
        case .page: .pages
        case .site: nil
        }
    }

    private var documentKeys: Shape.Record {
        switch self {
        case .article: Self.articleKeys
        case .topic: Self.topicKeys
        case .event: Self.curatedEventKeys
        case .source: Self.sourceKeys
        case .page: Self.pageKeys
        case .site: Self.siteKeys
        }
    }

    // MARK: Values

    private static let id = Shape.pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
    private static let ids = Shape.list(id)
    private static let address = Shape.pattern("^https?://[^/ ][^ ]*$")
    private static let language = Shape.pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
    /// An EDTF date; to YAML a year alone is a number, and what is known by its bounds a list.
    private static let date = Shape.either([
        .integer(1...9_999), .list(.text), .pattern("^[0-9X\\[.\\-~?%TZ+:/, \\]]+$"),
    ])
    private static let moment = Shape.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].+)?$")
    private static let claimants = Shape.list(.either([id, .record(.init([("name", .text, "")], required: ["name"]))]))
    private static let documentStatus = Shape.choice(["published", "draft"])

    private static let reference = Shape.either([
        id,
        .record(
            .init([
                (
                    "publication",
                    .either([id, .record(.init([("name", .text, ""), ("url", address, "")], required: ["name"]))]),
                    "The id of a source, or its name."
                ),
                ("url", address, "The address of the original."), ("title", .text, "The title of the original."),
                ("author", .text, "Who wrote the original."), ("published", date, "When the original came out."),
                ("retrieved", date, "The day of capture."), ("file", .text, "The raw file that was imported."),
                ("part", .text, "Which text of the raw file it is, where that holds several."),
                ("sha256", .pattern("^[0-9a-f]{64}$"), "The checksum of the raw file."),
            ])),
    ])

    private static let detail = Shape.record(
        .init(
            [
                ("text", .text, "A part that can have another status than the event."),
                ("status", .cases(of: EventReport.Status.self), ""), ("by", claimants, "Who says so."),
            ], required: ["text", "status"]))

    private static let figure = Shape.record(
        .init(
            [
                ("what", .text, "killed, injured, missing, displaced, captured, or other words."),
                ("value", .integer(0...1_000_000_000_000), ""), ("min", .integer(0...1_000_000_000_000), ""),
                ("max", .integer(0...1_000_000_000_000), ""), ("by", claimants, "Who says so."),
                ("status", .cases(of: EventReport.Status.self), ""), ("as_of", date, "When it was so many."),
            ], required: ["what"]))

    private static let outcome = Shape.record(
        .init(
            [("is", .cases(of: EventReport.Outcome.Kind.self), ""), ("event", id, "The event that shows it.")],
            required: ["is", "event"]))

    private static let point = Shape.record(
        .init(
            [
                ("lat", .number, "Degrees north, -90 to 90."), ("lon", .number, "Degrees east, -180 to 180."),
                ("precision", .cases(of: MapPoint.Precision.self), "How closely the point is known."),
            ], required: ["lat", "lon", "precision"]))

    private static let retraction = Shape.record(
        .init([("date", date, ""), ("text", .text, "")], required: ["date", "text"]))

    // MARK: Documents

    private static let eventKeys: [(String, Shape, String)] = [
        ("title", .text, "What happened, in one sentence."),
        ("date", date, "EDTF: 2024-10-01, 2024-10, 2024-10-01/2024-10-03; left out when unknown."),
        ("after", .either([id, ids]), "Events that it came after."),
        ("before", .either([id, ids]), "Events that it came before."),
        ("outcome", outcome, "What came of a plan or a threat."), ("by", claimants, "Who says so."),
        ("place", .text, "Where it happened; the name or id of a topic of kind place gives it that topic’s point."),
        ("at", point, "The point where it happened."), ("topics", ids, "What it is about."),
        ("quote", .text, "The source’s words for it, at most twelve."), ("quote_language", language, ""),
        ("derivation", .text, "How a relative date was resolved."), ("details", .list(detail), ""),
        ("figures", .list(figure), ""), ("sources", .list(reference), "Where it was read."),
        ("aliases", .list(.text), "Ids that it had before."),
        ("retracted", retraction, "When and why it was taken back."),
    ]

    private static let statuses = EventReport.Status.allCases.map(\.rawValue)

    private static let reportKeys = Shape.Record(
        [("id", id, "The same id in several articles is one event.")] + eventKeys
            + [
                ("fields", .openRecord, "The site’s own fields."), ("status", .choice(statuses), "How sure it is."),
                ("proposed", .flag, "Whether a program proposes it."),
            ],
        required: ["id", "title", "status"])

    private static let curatedEventKeys = Shape.Record(
        eventKeys + [("status", .choice(statuses + ["draft"]), "How sure it is; draft keeps it from readers.")],
        required: ["title", "status"])

    private static let image = Shape.record(
        .init(
            [
                ("file", .text, "A file of content/assets."), ("alt", .text, "What it shows."),
                ("credit", .text, "Who made it."), ("caption", .text, "What is said of it."),
            ], required: ["file", "alt"]))

    private static let articleKeys = Shape.Record(
        [
            ("title", .text, "The headline."), ("published", moment, "The day on which this text came out here."),
            ("updated", moment, "Not before published."), ("status", .cases(of: Article.Status.self), ""),
            ("publish_at", moment, "The moment before which it is held back."),
            ("slug", id, "The name in its address."),
            ("aliases", .list(.text), "Addresses that it had before."), ("language", language, ""),
            ("translation_of", id, "The slug of the article that it says in another language."),
            ("direction", .cases(of: Direction.self), ""), ("summary", .text, "One or two sentences."),
            ("key_points", .list(.text), ""), ("authors", .list(.text), ""),
            ("topics", ids, "What it is about; left out to have it found."), ("mentions", ids, ""),
            ("image", image, "The image that stands for it."),
            ("source", reference, "Where the text comes from."), ("rights", .cases(of: Article.Rights.self), ""),
            ("events", .list(.record(reportKeys)), "What it reports."),
            (
                "unresolved",
                .list(
                    .either([.text, .record(.init([("text", .text, ""), ("reason", .text, "")], required: ["text"]))])),
                "Dates that cannot be resolved."
            ),
            (
                "corrections",
                .list(.record(.init([("date", date, ""), ("text", .text, "")], required: ["date", "text"]))), ""
            ),
            ("retracted", retraction, "When and why it was taken back."),
            (
                "review",
                .list(
                    .either([
                        .text,
                        .record(
                            .init([("text", .text, ""), ("line", .integer(1...2_147_483_647), "")], required: ["text"])),
                    ])), "What an editor still has to look at."
            ),
        ], required: ["title"])

    private static let alias = Shape.list(
        .either([
            .text,
            .record(
                .init(
                    [("text", .text, ""), ("not_after", .list(.text), ""), ("not_before", .list(.text), "")],
                    required: ["text"])),
        ]))

    /// The names of a topic by their kinds.
    private static let aliases = Alias.Kind.allCases.map { ($0.rawValue, alias, "") }

    private static let topicKeys = Shape.Record(
        [
            ("name", .text, "The name that readers see."),
            ("image", image, "The image that stands for it."), ("at", point, "Where it is, if it is a place."),
            ("names", .texts, "The names that readers of other languages see."),
            ("kind", id, "\(Topic.Kind.allCases.map(\.rawValue).joined(separator: ", ")), or one of the site’s own."),
            ("summary", .text, "One or two sentences."), ("part_of", ids, "The topics that it belongs to."),
            (
                "aliases",
                .either([
                    .list(.text),
                    .record(
                        .init(
                            aliases
                                + Vocabulary.deliveredTags.map {
                                    ($0, .record(.init(aliases)), "Names in this language.")
                                }
                                + [("address", .list(.text), "Addresses that it had before.")])),
                ]), "Other names by which it is found in texts."
            ),
            ("status", documentStatus, ""),
        ], required: ["name", "kind"])

    private static let sourceKeys = Shape.Record(
        [
            ("name", .text, ""), ("url", address, ""), ("country", .text, ""),
            ("kind", id, "\(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")), or one of the site’s own."),
            ("language", language, ""), ("affiliation", .text, "Whom it belongs to."),
            ("reliability", .cases(of: Source.Reliability.self), "A reliable … E unreliable, F cannot be judged."),
            ("summary", .text, ""), ("aliases", .list(.text), "Addresses that it had before."),
            ("status", documentStatus, ""),
        ], required: ["name"])

    private static let pageKeys = Shape.Record(
        [
            ("title", .text, ""), ("summary", .text, ""), ("navigation", .flag, "Whether the header links to it."),
            ("order", .integer(0...10_000), "Smaller comes first."),
            ("aliases", .list(.text), "Addresses that it had before."), ("status", documentStatus, ""),
            ("template", .pattern("\\.html$"), "A template of its own: map.html."),
        ], required: ["title"])

    private static let menu = Shape.list(
        .either([
            .cases(of: MenuItem.Section.self),
            .record(
                .init([
                    ("section", .cases(of: MenuItem.Section.self), ""), ("page", id, ""), ("topic", id, ""),
                    ("source", id, ""), ("article", id, ""), ("url", address, ""), ("label", .texts, ""),
                ])),
        ]))

    private static let siteKeys = Shape.Record(
        [
            ("title", .text, ""), ("tagline", .text, ""), ("language", language, ""),
            ("direction", .cases(of: Direction.self), ""), ("base_url", address, "The address of the site."),
            ("feed_id", .text, "A host or mail address and a day on which it was yours."),
            ("time_zone", .text, "UTC, +03:30 or Asia/Tehran."), ("publisher", .text, ""),
            ("licence", .either([.text, .record(.init([("name", .text, ""), ("url", address, "")]))]), ""),
            ("contact", .pattern("^(https?://|mailto:)[^ ]+$"), ""),
            (
                "home",
                .record(
                    .init([
                        ("lead", id, "The slug of the article that leads."),
                        ("events", ids, "Events that stand first."),
                        ("developments", .integer(0...100), ""), ("latest", .integer(0...100), ""),
                    ])), ""
            ),
            ("autolink", .record(.init([("topics", .flag, ""), ("dates", .flag, "")])), ""), ("search", .flag, ""),
            ("assets", .record(.init([("allow", .list(.text), "")])), ""),
            (
                "navigation", .either([menu, .record(.init([("header", menu, ""), ("footer", menu, "")]))]),
                "What the header and the footer lead to."
            ),
            ("kinds", .record(.init([("topics", .openRecord, ""), ("sources", .openRecord, "")])), ""),
            (
                "data",
                .record(
                    .init([
                        ("formats", .list(.cases(of: DataFiles.Format.self)), "The formats of the files of events."),
                        ("per", .list(.cases(of: DataFiles.Part.self)), "What has files of its own."),
                    ])), "The files of events for other programs."
            ),
            ("mirrors", .list(address), "Where else the site is."),
            (
                "security",
                .record(.init(SecurityPolicy.Directive.allCases.map { ($0.rawValue, .list(.text), "") })),
                "What pages may load besides the usual."
            ),
        ], required: ["title", "base_url"])
}
