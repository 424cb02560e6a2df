internal import Chronology
internal import Content
internal import JSONWriting
internal import Templating

/// JSON-LD in the vocabulary of schema.org.
extension PageMaker {
    /// A `NewsArticle` with what it cites and its corrections, or that it was taken back.
    func structuredData(ofArticle position: Int) -> JSON {
        let entry = chronicle.articles[position]
        let article = entry.article
        let zone = chronicle.site.timeZone
        let address = context.canonical.address(Routes.article(article.slug))
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "NewsArticle")
            json.member("headline", maker.title(of: article))
            json.member("description", maker.summary(of: article))
            json.member("creativeWorkStatus", article.retracted == nil ? "" : "Retracted")
            json.member("inLanguage", article.language ?? chronicle.site.language)
            json.member("url", address)
            json.member("mainEntityOfPage", address)
            let image = linkImage(article.image, of: article.document)?.route.percentEncodedPath ?? context.assets.image
            json.member("image", image.isEmpty ? "" : context.canonical.address(image))
            json.member("datePublished", article.published?.rfc3339(in: zone) ?? "")
            json.member(
                "dateModified",
                article.published == nil ? "" : Moment(unixTime: entry.changed, in: zone).rfc3339())
            if article.authors.isEmpty {
                json.key("author")
                publisher(&json)
            } else {
                json.array("author") { json in
                    for author in article.authors { json.named(author, type: authorType(author)) }
                }
            }
            json.key("publisher")
            publisher(&json)
            json.member("license", chronicle.site.licence.url)
            if !entry.topics.isEmpty, article.retracted == nil {
                json.array("about") { json in
                    for topic in entry.topics {
                        let topic = chronicle.topics[topic].topic
                        json.object { json in
                            json.member("@type", topic.kind.schemaType)
                            json.member("name", topic.name)
                            json.member("url", context.canonical.address(Routes.topic(topic.id)))
                        }
                    }
                }
            }
            let (original, translations) = chronicle.versions(of: position)
            if let original {
                json.key("translationOfWork")
                version(original, &json)
            }
            if !translations.isEmpty {
                json.array("workTranslation") { json in
                    for translation in translations { version(translation, &json) }
                }
            }
            if let source = article.source {
                json.array("citation") { citation(source, &$0) }
            }
            let corrections =
                article.corrections.map { Retraction(date: $0.date, dateRange: $0.dateRange, text: $0.text) }
                + [article.retracted].compactMap(\.self)
            json.corrections(corrections)
        }
        return JSON(bytes: json.bytes)
    }

    /// The `WebSite`.
    func structuredDataOfSite() -> JSON {
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "WebSite")
            json.member("name", chronicle.site.title)
            json.member("description", chronicle.site.tagline)
            json.member("inLanguage", chronicle.site.language)
            json.member("url", context.canonical.address(Routes.home))
            json.key("publisher")
            publisher(&json)
        }
        return JSON(bytes: json.bytes)
    }

    private func publisher(_ json: inout JSONWriter) {
        let name = chronicle.site.publisher
        json.named(name.isEmpty ? chronicle.site.title : name, type: "Organization")
    }

    /// Whether who wrote a text is a person; a newsroom or a body that the site knows is none.
    private func authorType(_ name: String) -> String {
        context.organisations.contains(name) ? "Organization" : "Person"
    }

    /// An article in another language.
    private func version(_ position: Int, _ json: inout JSONWriter) {
        let article = chronicle.articles[position].article
        json.object { json in
            json.member("@type", "CreativeWork")
            json.member("name", article.title)
            json.member("inLanguage", article.language ?? chronicle.site.language)
            json.member("url", context.canonical.address(Routes.article(article.slug)))
        }
    }

    /// Writes where something was read.
    func citation(_ source: SourceReference, _ json: inout JSONWriter) {
        json.object { json in
            json.member("@type", "CreativeWork")
            json.member("name", source.title ?? maker.source(source)?.name ?? "")
            json.member("url", source.url ?? "")
            json.member("datePublished", source.published?.isoStart ?? "")
            if let author = source.author {
                json.key("author")
                json.named(author, type: authorType(author))
            }
            if let publication = maker.source(source) {
                json.key("publisher")
                json.named(publication.name, type: "Organization")
            }
        }
    }
}

extension JSONWriter {
    /// Writes what was said of a text later.
    mutating func corrections(_ corrections: [Retraction]) {
        guard !corrections.isEmpty else { return }
        array("correction") { json in
            for correction in corrections {
                json.object { json in
                    json.member("@type", "CorrectionComment")
                    json.member("text", correction.text)
                    json.member("datePublished", correction.date.htmlDatetime ?? "")
                }
            }
        }
    }

    /// Writes a thing that has only a type and a name.
    mutating func named(_ name: String, type: String) {
        object { json in
            json.member("@type", type)
            json.member("name", name)
        }
    }
}

extension Topic.Kind {
    /// The type in the vocabulary of schema.org.
    fileprivate var schemaType: String {
        switch self {
        case .country: "Country"
        case .armedGroup, .organisation: "Organization"
        case .person: "Person"
        case .place: "Place"
        case .event: "Event"
        case .weapon, .agreement, .theme, .own: "Thing"
        }
    }
}

extension EDTFDate {
    /// The beginning in ISO 8601, only as precise as it is known; `nil` where it has none.
    var isoStart: String? {
        if let htmlDatetime { return htmlDatetime }
        guard case .interval(.date(let start), _) = form else { return nil }
        return EDTFDate(start).htmlDatetime
    }

    /// The end of an interval in ISO 8601; `nil` where it has none.
    var isoEnd: String? {
        guard case .interval(_, .date(let end)) = form else { return nil }
        return EDTFDate(end).htmlDatetime
    }
}
