internal import Chronology

/// Decides what is known of a page's article.
///
/// For each fact the places are asked in a fixed order and the first answer that makes sense counts:
///
/// - Title: what JSON-LD `headline`, the heading that the page shows and `title` say alike; else `og:title`, JSON-LD
///   `headline`, the heading, `title`.
/// - Authors: JSON-LD `author`, `author` and its like in `meta`, elements marked as author, the byline.
/// - Published: JSON-LD `datePublished` of the article, `article:published_time` and its like in `meta`, a day beside the
///   title; what cannot be is passed over (`PublicationDay`). A date of a widget never counts.
/// - Publication: JSON-LD `publisher`, `og:site_name`, `application-name`.
/// - Language: `html lang`, JSON-LD `inLanguage`, `og:locale`, the text itself.
/// - Summary: JSON-LD `description`, `og:description`, `description`.
/// - Address: `canonical`, `og:url`, JSON-LD `url`, the caller's hint.
struct MetadataDecision {
    private let page: PageMetadata
    private let tree: HTMLTree
    private let blocks: [TextBlock]
    /// All that the page calls title, the best first, without the site's name.
    private(set) var titles: [String] = []
    /// The widget that shows the weather and the day of capture, by the indices of its blocks.
    let widget: CaptureWidget.Found?

    init(page: PageMetadata, tree: HTMLTree, blocks: [TextBlock]) {
        self.page = page
        self.tree = tree
        self.blocks = blocks
        widget = CaptureWidget.find(in: blocks.map(\.text), around: MainContent.paragraphs(blocks))
        titles = Self.titles(of: page, names: siteNames)
    }

    /// What an editor should know of a widget.
    func note(on widget: CaptureWidget.Found) -> ReviewNote {
        ReviewNote(text: widget.review, line: widget.lines.first.map { blocks[$0].line })
    }

    /// How many bytes a title has at most; what is longer is none.
    private static let titleLimit = 1_000

    private static func titles(of page: PageMetadata, names: [String]) -> [String] {
        var result: [String] = []
        for candidate in [
            page.first("og:title"), page.article("headline")?.text,
            page.first("twitter:title", "dc.title", "parsely-title", "title"),
            page.first("headline"), page.title,
        ] {
            guard let candidate, candidate.utf8.count <= titleLimit else { continue }
            let title = TitleCleaning.withoutSite(CharacterReferences.resolved(candidate), names: names)
            if !title.isEmpty, !result.contains(title) { result.append(title) }
        }
        return result
    }

    /// What the page says the article is about.
    var summaries: [String] {
        [
            page.article("description")?.text, page.first("og:description"), page.first("description"),
            page.first("twitter:description"),
        ]
        .compactMap { $0.map(CharacterReferences.resolved) }.filter { !$0.isEmpty }
    }

    private var siteNames: [String] {
        [publication, page.first("og:site_name"), page.first("application-name"), page.first("twitter:site")]
            .compactMap { $0 }
    }

    /// The address against which the page's links are resolved.
    func base(_ hints: ImportHints) -> String? {
        let address = address(hints)
        return page.base.flatMap { WebReference.resolve($0.utf8, base: address) } ?? address
    }

    func address(_ hints: ImportHints) -> String? {
        for candidate in [page.canonical, page.first("og:url"), page.article("url")?.text, page.article("@id")?.text] {
            if let candidate, let address = WebReference.resolve(candidate.utf8, base: hints.address),
                !address.hasPrefix("mailto:")
            {
                return address
            }
        }
        return hints.address
    }

    /// All that is decided; `shown` is the title as the page shows it.
    func decision(
        shown: String?, at place: PublicationDay.Place, hints: ImportHints
    ) -> (ArticleMetadata, doubts: [ReviewNote]) {
        var metadata = ArticleMetadata()
        metadata.title = title(shown: shown)
        if tree.nodes.contains(where: { $0.words.contains(.wiki) }) {
            metadata.title = metadata.title.map(TitleCleaning.withoutNamespace)
        }
        metadata.publication = publication
        metadata.authors = authors
        metadata.retrieved = widget?.day ?? hints.retrieved
        let limit = [metadata.retrieved, hints.today].compactMap { $0 }.min()
        let days = PublicationDay(place: place, limit: limit).decide(marked: marked(shown: shown))
        metadata.published = days.published
        metadata.updated = (updated ?? days.updated).flatMap { day in
            metadata.published.map { $0 < day } == true ? day : nil
        }
        metadata.address = address(hints)
        metadata.summary = summaries.first { $0.utf8.count >= 20 && $0.utf8.count < 600 }
        metadata.language = language
        metadata.direction = page.direction == "rtl" ? .rightToLeft : nil
        metadata.publication = metadata.publication ?? shown.flatMap(siteName)
        return (metadata, days.doubts)
    }

    private func title(shown: String?) -> String? {
        guard let first = titles.first, page.first("og:title") ?? page.article("headline")?.text != nil else {
            return shown ?? titles.first
        }
        if let agreed = agreedTitle(shown: shown) { return agreed }
        if let shown, disagree(shown: shown) { return shown }
        // What one of them adds at its end is the site, a section or a date; what ends in dots is cut off.
        if first.hasSuffix("…") || first.hasSuffix("...") {
            let stem = Phrases.key(of: first.utf8)
            return titles.first { stem.utf8.count >= 20 && Phrases.key(of: $0.utf8).hasPrefix(stem) && $0 != first }
                ?? first
        }
        return titles.dropFirst().first { $0.utf8.count >= 20 && Self.isShortened($0, first) } ?? first
    }

    /// The title that JSON-LD, the heading and `title` give alike: `og:title` may be another, for social networks.
    private func agreedTitle(shown: String?) -> String? {
        guard let shown, let headline = page.article("headline")?.text, let title = page.title else { return nil }
        guard [headline, title, shown].allSatisfy({ $0.utf8.count <= Self.titleLimit }) else { return nil }
        let candidates = [headline, title, shown].map {
            TitleCleaning.withoutSite(CharacterReferences.resolved($0), names: siteNames)
        }
        let keys = Set(candidates.map { Phrases.key(of: $0.utf8) })
        return keys.count == 1 && keys.first != "" ? candidates[0] : nil
    }

    /// Whether `og:title`, JSON-LD and the heading give three titles with hardly a word in common: then one is for social
    /// networks and one for search engines.
    private func disagree(shown: String) -> Bool {
        guard let social = page.first("og:title"), let headline = page.article("headline")?.text else { return false }
        let titles = [social, headline, shown].filter { $0.utf8.count <= Self.titleLimit }.map {
            Phrases.key(of: TitleCleaning.withoutSite(CharacterReferences.resolved($0), names: siteNames).utf8)
        }
        guard titles.count == 3, titles[2].utf8.count >= 20 else { return false }
        return !TitleCleaning.agree(titles[0], titles[1]) && !TitleCleaning.agree(titles[0], titles[2])
            && !TitleCleaning.agree(titles[1], titles[2])
    }

    /// Whether a title is the other without words behind a dash or stroke at its end.
    private static func isShortened(_ title: String, _ other: String) -> Bool {
        guard other.hasPrefix(title), let next = other.dropFirst(title.count).unicodeScalars.first(where: { $0 != " " })
        else { return false }
        return !next.properties.isAlphabetic || "ㅣ｜".unicodeScalars.contains(next)
            || other.dropFirst(title.count).first == " "
    }

    private var publication: String? {
        let publisher = page.article("publisher").flatMap { name(of: $0) }
        let named =
            publisher ?? page.first("og:site_name", "application-name", "publisher", "dc.publisher", "copyright")
        if named == nil, let host = page.canonical.flatMap({ AddressParts(Array($0.utf8)) })?.host,
            host == "wikipedia.org" || host.hasSuffix(".wikipedia.org")
        {
            return "Wikipedia"
        }
        return named.map(CharacterReferences.resolved).flatMap { $0.isEmpty || $0.utf8.count > 80 ? nil : $0 }
    }

    /// The name of a JSON-LD object, of what it refers to, or the text itself.
    private func name(of value: JSONValue) -> String? {
        let first = value.elements.first ?? value
        if let text = first.text { return text }
        if let name = first["name"]?.elements.first?.text { return name }
        if let family = first["familyName"]?.text {
            return [first["givenName"]?.text, family].compactMap { $0 }.joined(separator: " ")
        }
        return first["@id"]?.text.flatMap { page.objects[$0]?["name"]?.elements.first?.text }
    }

    /// How many authors of one article are read.
    private static let authorLimit = 100

    private var authors: [String] {
        if let value = page.article("author") ?? page.article("creator") {
            var names: [String] = []
            for element in value.elements.prefix(Self.authorLimit) {
                for name in AuthorNames.names(in: name(of: element) ?? "") where !names.contains(name) {
                    names.append(name)
                }
            }
            // That the site wrote it itself is said last.
            if !names.isEmpty, names != publication.map({ [$0] }) { return names }
        }
        for field in [
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
        ] {
            let names = (page.fields[field] ?? []).prefix(Self.authorLimit).flatMap { AuthorNames.names(in: $0) }
            let unique = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            let people = unique.filter { !siteNames.contains($0) }
            if !unique.isEmpty { return people.isEmpty ? unique : people }
        }
        let shown = BylineReader.authors(in: tree, blocks: blocks)
        guard shown.isEmpty, let value = page.article("author") else { return shown }
        return value.elements.prefix(Self.authorLimit).flatMap { AuthorNames.names(in: name(of: $0) ?? "") }
    }

    /// The name of the site that stands behind the shown title in `title`: `Flood – The Lake Post`.
    private func siteName(behind shown: String) -> String? {
        guard let title = page.title.map(CharacterReferences.resolved), title.utf8.count <= Self.titleLimit else {
            return nil
        }
        for separator in [" | ", " - ", " – ", " — ", " :: ", " · "] {
            guard title.hasPrefix(shown + separator) else { continue }
            let name = title.dropFirst(shown.count + separator.count)
            if name.utf8.count <= 60, !name.contains(separator) { return String(name) }
        }
        return nil
    }

    /// The days of publication in the markup; of several objects of JSON-LD that of the article that the page shows.
    private func marked(shown: String?) -> [Day] {
        let keys = [shown, page.first("og:title"), page.title].compactMap { $0 }
            .filter { $0.utf8.count <= Self.titleLimit }
            .map { Phrases.key(of: TitleCleaning.withoutSite(CharacterReferences.resolved($0), names: siteNames).utf8) }
        let objects = page.articles.filter { object in
            guard let headline = object["headline"]?.text, headline.utf8.count <= Self.titleLimit else { return true }
            let key = Phrases.key(of: headline.utf8)
            return keys.isEmpty || keys.contains { TitleCleaning.agree($0, key) }
        }
        var days = (objects.isEmpty ? page.articles : objects)
            .compactMap { $0["datePublished"]?.text.flatMap(DateReader.machineDay) }
        for field in [
            "article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date",
            "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued",
            "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "date", "article.published",
            "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date", "displaydate",
            "originalpublicationdate", "ptime",
        ] {
            if let day = page.first(field).flatMap(DateReader.machineDay) { days.append(day) }
        }
        if let day = page.article("dateCreated")?.text.flatMap(DateReader.machineDay) { days.append(day) }
        return days
    }

    private var updated: Day? {
        (page.article("dateModified")?.text ?? page.first("article:modified_time", "og:updated_time", "last-modified"))
            .flatMap(DateReader.machineDay)
    }

    private var language: String? {
        for candidate in [
            page.language, page.article("inLanguage").flatMap { name(of: $0) }, page.first("og:locale"),
            page.first("content-language"), page.first("language", "dc.language"),
        ] {
            if let tag = candidate.flatMap(LanguageTag.normalised) { return tag }
        }
        return nil
    }
}
