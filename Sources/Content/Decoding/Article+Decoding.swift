internal import Bounds
internal import Diagnostics

extension Article {
    private enum Key: String, CaseIterable {
        case title, published, updated, status, publishAt = "publish_at", slug, aliases, language,
            translationOf = "translation_of", direction, summary
        case keyPoints = "key_points", authors, topics, mentions, source, rights, events, unresolved, corrections,
            retracted, review, fields, image
    }

    /// Reads an article's front matter; what is missing or wrong is reported to `diagnostics`.
    ///
    /// - Returns: `nil` where it cannot be read at all.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> Article? {
        var article = Article(document: document, slug: stem)
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("an article", Key.self) { reader, key in
                article.decode(key, from: &reader)
            }
            if let keys { article.requireKeys(among: keys, reader: &reader) }
        }
        return isWhole ? article : nil
    }

    private mutating func decode(_ key: Key, from reader: inout YAMLReader) {
        switch key {
        case .title: title = reader.nonEmptyText("title") ?? ""
        case .published: published = reader.moment("published")
        case .updated: updated = reader.moment("updated")
        case .status: status = reader.choice("status", of: Status.self) ?? status
        case .publishAt: publishAt = reader.moment("publish_at")
        case .slug: slug = reader.slug() ?? slug
        case .aliases: formerAddresses = reader.formerAddresses()
        case .language: language = reader.language("language")
        case .translationOf: translationOf = reader.locatedText("translation_of")
        case .direction: direction = reader.choice("direction", of: Direction.self)
        case .summary: summary = reader.text("summary") ?? ""
        case .keyPoints: keyPoints = reader.texts("key_points")
        case .authors: authors = reader.texts("authors")
        case .topics: topics = reader.locatedTexts("topics")
        case .mentions: mentions = reader.locatedTexts("mentions")
        case .source: source = reader.sourceReference("source", allowsUnnamed: true)
        case .rights: rights = reader.choice("rights", of: Rights.self, noun: "kind of rights")
        case .events: events = reader.list("events", EventReport.decode)
        case .unresolved: unresolved = reader.list("unresolved", Unresolved.decode)
        case .corrections: corrections = reader.list("corrections", Correction.decode)
        case .retracted: retracted = Retraction.decode(from: &reader)
        case .review: review = reader.list("review", ReviewNote.decode)
        case .image: image = LeadImage.decode(from: &reader)
        case .fields: ownEntries = OwnEntry.decode(from: &reader)
        }
    }

    private func requireKeys(among keys: Set<Key>, reader: inout YAMLReader) {
        let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
        if !keys.contains(.title) {
            reader.report("missing-key", "an article has a ‘title’", at: top, help: "add title: …")
        }
        if status == .evidence, source?.isUnnamed ?? true {
            reader.report(
                "missing-key", "evidence has a ‘source’ with a ‘publication’", at: top,
                help: "add publication: the id of a file in content/sources, or {name: …, url: …}")
        }
        guard status == .published else { return }
        if !keys.contains(.published) {
            reader.report(
                "missing-key", "a published article says when it was ‘published’ here", at: top,
                help: "add published: 2024-11-30, or status: draft")
        }
        if source?.isUnnamed == true {
            reader.report(
                "missing-key", "the source of a published article has a ‘publication’", at: top,
                help: "add publication: the id of a file in content/sources, or {name: …, url: …}")
        }
    }
}

extension Article.Unresolved {
    private enum Key: String, CaseIterable { case text, reason }

    static func decode(from reader: inout YAMLReader) -> Self? {
        if reader.kind == .scalar {
            return reader.locatedText("unresolved").map { Self(text: $0.value, reason: "", range: $0.range) }
        }
        var value = Self(text: "", reason: "", range: reader.range)
        let keys = reader.mapping("an unresolved date", Key.self) { reader, key in
            switch key {
            case .text: value.text = reader.text("text") ?? ""
            case .reason: value.reason = reader.text("reason") ?? ""
            }
        }
        return keys == nil ? nil : value
    }
}

extension Article.ReviewNote {
    private enum Key: String, CaseIterable { case text, line }

    static func decode(from reader: inout YAMLReader) -> Self? {
        if reader.kind == .scalar {
            return reader.locatedText("review").map { Self(text: $0.value, line: nil, range: $0.range) }
        }
        var value = Self(text: "", line: nil, range: reader.range)
        let keys = reader.mapping("a review note", Key.self) { reader, key in
            switch key {
            case .text: value.text = reader.text("text") ?? ""
            case .line: value.line = reader.integer("line", in: 1...Int(Int32.max))
            }
        }
        return keys == nil ? nil : value
    }
}
