internal import Bounds
internal import Diagnostics
internal import Slugs

extension EventReport {
    private enum Key: String, CaseIterable {
        case id, aliases, title, date, after, before, outcome, status, by, place, at, topics, quote, quoteLanguage =
            "quote_language", derivation, details,
            figures, sources, proposed, retracted, fields
    }

    /// Reads an event of an article's front matter; `nil` where it has no id.
    static func decode(from reader: inout YAMLReader) -> EventReport? {
        let place = reader.range
        var report = EventReport(id: Located("", at: place))
        guard let keys = reader.mapping("an event", Key.self, { report.decode($1, from: &$0) }) else { return nil }
        if !keys.contains(.id) {
            reader.report(
                "missing-key", "an event has an ‘id’", at: place, help: "add id: iran-missile-attack-2024-10-01")
        }
        report.requireKeys(among: keys, at: report.id.value.isEmpty ? place : report.id.range, reader: &reader)
        return report.id.value.isEmpty ? nil : report
    }

    /// Reads the front matter of a file in `content/events`, whose name is the id; `nil` where it cannot be read at all.
    ///
    /// `status: draft` stands there for a status that is not public yet.
    static func decode(_ document: MarkdownDocument, stem: String, diagnostics: inout [Diagnostic]) -> CuratedEvent? {
        let top = document.frontMatter.lowerBound..<document.frontMatter.lowerBound
        var report = EventReport(id: Located(stem, at: top))
        var isDraft = false
        let isWhole = YAMLReader.read(document.file, document.frontMatter, diagnostics: &diagnostics) { reader in
            let keys = reader.mapping("an event", Key.self) { reader, key in
                guard key != .id else {
                    reader.report(
                        "unknown-key", "the id of an event with a file of its own is the file’s name", at: reader.range,
                        help: "leave out ‘id’, or rename the file")
                    return reader.skip()
                }
                guard key != .proposed else {
                    reader.report(
                        "unknown-key", "an event with a file of its own is not ‘proposed’", at: reader.range,
                        help: "write status: draft to keep it from readers")
                    return reader.skip()
                }
                if key == .status, reader.scalar == DocumentStatus.draft.rawValue {
                    isDraft = true
                    return reader.skip()
                }
                report.decode(key, from: &reader)
            }
            if let keys { report.requireKeys(among: keys, at: top, reader: &reader) }
        }
        return isWhole ? CuratedEvent(document: document, report: report, isDraft: isDraft) : nil
    }

    private mutating func decode(_ key: Key, from reader: inout YAMLReader) {
        switch key {
        case .id:
            guard let text = reader.locatedText("id") else { return }
            if Slug.isSafe(text.value) { id = text } else { reader.reportUnsafeSlug(text) }
        case .aliases: formerAddresses = reader.formerAddresses()
        case .title: title = reader.nonEmptyText("title") ?? ""
        case .date: date = reader.date("date")
        case .after: after = reader.eventIDs("after")
        case .before: before = reader.eventIDs("before")
        case .outcome: outcome = Outcome.decode(from: &reader)
        case .status: status = reader.choice("status", of: Status.self) ?? status
        case .by: by = reader.claimants()
        case .place: place = reader.text("place") ?? ""
        case .at: point = MapPoint.decode(from: &reader)
        case .topics: topics = reader.locatedTexts("topics")
        case .quote: quote = reader.text("quote") ?? ""
        case .quoteLanguage: quoteLanguage = reader.language("quote_language")
        case .derivation:
            let text = reader.locatedText("derivation")
            (derivation, derivationRange) = (text?.value ?? "", text?.range)
        case .details: details = reader.list("details", Detail.decode)
        case .figures: figures = reader.list("figures", Figure.decode)
        case .sources: sources = reader.list("sources") { $0.sourceReference("sources") }
        case .retracted: retracted = Retraction.decode(from: &reader)
        case .fields: ownEntries = OwnEntry.decode(from: &reader)
        case .proposed: isProposed = reader.flag("proposed") ?? false
        }
    }

    private func requireKeys(among keys: Set<Key>, at place: Range<Int>, reader: inout YAMLReader) {
        if !keys.contains(.title) {
            reader.report("missing-key", "an event has a ‘title’", at: place, help: "say in one sentence what happened")
        }
        if !keys.contains(.status) {
            reader.report(
                "missing-key", "an event has a ‘status’", at: place,
                help: "one of: \(Status.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }
}

extension EventReport.Outcome {
    private enum Key: String, CaseIterable {
        case kind = "is"
        case event
    }

    fileprivate static func decode(from reader: inout YAMLReader) -> Self? {
        let place = reader.range
        var (kind, event): (Kind?, Located<String>?)
        let keys = reader.mapping("an outcome", Key.self) { reader, key in
            switch key {
            case .kind: kind = reader.choice("is", of: Kind.self, noun: "kind of outcome")
            case .event: event = reader.locatedText("event")
            }
        }
        guard let keys else { return nil }
        if keys != [.kind, .event] {
            reader.report(
                "missing-key", "an outcome says what ‘is’, and names the ‘event’ that shows it", at: place,
                help: "write {is: happened, event: …}; also did-not-happen and postponed")
        }
        guard let kind, let event else { return nil }
        return Self(kind: kind, event: event)
    }
}

extension YAMLReader {
    /// Reads one id of an event, or several.
    fileprivate mutating func eventIDs(_ name: String) -> [Located<String>] {
        if kind == .scalar { return locatedText(name).map { [$0] } ?? [] }
        return locatedTexts(name)
    }
}

extension EventReport.Detail {
    private enum Key: String, CaseIterable { case text, status, by }

    static func decode(from reader: inout YAMLReader) -> Self? {
        let place = reader.range
        var value = Self(text: "", status: .reported, by: [])
        let keys = reader.mapping("a detail", Key.self) { reader, key in
            switch key {
            case .text: value.text = reader.text("text") ?? ""
            case .status: value.status = reader.choice("status", of: EventReport.Status.self) ?? value.status
            case .by: value.by = reader.claimants()
            }
        }
        guard let keys else { return nil }
        if !keys.contains(.text) || !keys.contains(.status) {
            reader.report("missing-key", "a detail has a ‘text’ and a ‘status’", at: place)
        }
        return value
    }
}

extension YAMLReader {
    private enum ClaimantKey: String, CaseIterable { case name }

    /// Reads who says something: ids of topics or sources, or names of others.
    mutating func claimants() -> [Claimant] {
        list("by") { reader in
            guard reader.kind == .mappingStart else { return reader.locatedText("by").map(Claimant.known) }
            var name: String?
            reader.mapping("a claimant", ClaimantKey.self) { reader, _ in name = reader.text("name") }
            return name.map(Claimant.named)
        }
    }
}
