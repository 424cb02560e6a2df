internal import Content

extension ViewMaker {
    /// How sure an event is, who says so, and where it was read: of all reports that say what the event says.
    ///
    /// - Parameter speaker: The report whose claimants come first, where it is not the one in whose words the event is told.
    func claim(of event: Event, as speaker: Event.Report? = nil) -> ClaimPhrase {
        let standing = event.standing
        let reports = event.reports.indices
        var phrase = ClaimPhrase(status: event.status)
        let alike = reports.reversed().filter { standing.statuses[$0] == event.status }
        let own = withoutTranslations(event, preferring: speaker)
        if let speaker { add(speakersOf: speaker, to: &phrase) }
        if let curated = event.curated {
            if phrase.by.isEmpty { add(claimants(curated.report.by, in: names), to: &phrase) }
        } else {
            for report in alike.map({ event.reports[$0] }) where own.contains(where: { $0 === report }) {
                add(speakersOf: report, to: &phrase)
            }
        }
        for report in (alike.isEmpty ? Array(reports) : alike).map({ event.reports[$0] }) {
            add(reporters(of: report), to: &phrase)
        }
        let sides = [standing.affirming, standing.denying].compactMap(\.self).map { claim(of: event.reports[$0]) }
        if sides.count == 2 {
            if event.status == .disputed { phrase.sides = sides }
            if StandingRule.affirming.contains(event.status) { phrase.sides = [sides[1]] }
        }
        return phrase
    }

    /// What one report says: how sure it is, who says so, and where it was read.
    func claim(of report: Event.Report) -> ClaimPhrase {
        ClaimPhrase(
            status: report.report.status, by: claimants(report.report.by, in: language(of: report)),
            sources: reporters(of: report))
    }

    /// How sure a part of an event is, and who says so.
    func claim(of status: EventReport.Status, by: [Claimant], in language: TextLanguage) -> ClaimPhrase {
        ClaimPhrase(status: status, by: claimants(by, in: language), sources: publications(among: by))
    }

    /// The publications where a report was read, each once.
    func reporters(of report: Event.Report) -> [SourceLink] {
        let entry = report.article.map { chronicle.articles[$0] }
        let references = report.report.references(in: entry).compactMap { source($0) }
        var sources: [SourceLink] = []
        for source in references + publications(among: report.report.by) where !sources.contains(where: source.isSame) {
            sources.append(source)
        }
        return sources
    }

    /// The language of a report’s texts.
    func language(of report: Event.Report) -> TextLanguage {
        guard let entry = report.article.map({ chronicle.articles[$0] }) else { return names }
        return language(entry.article.language, entry.article.direction)
    }

    /// Those who speak, without the publications among them.
    func claimants(_ by: [Claimant], in language: TextLanguage) -> [ClaimantView] {
        by.compactMap { publication($0) == nil ? claimant($0, in: language) : nil }
    }

    /// The publications that stand among claimants: they report, and others speak.
    private func publications(among by: [Claimant]) -> [SourceLink] {
        by.compactMap { publication($0).map { source($0) } }
    }

    private func publication(_ claimant: Claimant) -> Int? { chronicle.publication(claimant) }

    private func add(speakersOf report: Event.Report, to phrase: inout ClaimPhrase) {
        add(claimants(report.report.by, in: language(of: report)), to: &phrase)
    }

    private func add(_ claimants: [ClaimantView], to phrase: inout ClaimPhrase) {
        for claimant in claimants where !phrase.by.contains(where: claimant.isSame) { phrase.by.append(claimant) }
    }

    private func add(_ sources: [SourceLink], to phrase: inout ClaimPhrase) {
        for source in sources where !phrase.sources.contains(where: source.isSame) { phrase.sources.append(source) }
    }
}

extension Chronicle {
    /// The position of the publication that stands in the place of a claimant; `nil` for those who speak for themselves.
    func publication(_ claimant: Claimant) -> Int? {
        let position =
            switch claimant {
            case .known(let id): topicPositions[id.value] == nil ? sourcePositions[id.value] : nil
            case .named(let name): sourcesByName[name]
            }
        guard let position, !sources[position].source.kind.speaks else { return nil }
        return position
    }
}

extension SourceLink {
    /// Whether both are one publication.
    func isSame(_ other: SourceLink) -> Bool { id == other.id && name == other.name }
}

extension ClaimantView {
    /// Whether both are one speaker.
    func isSame(_ other: ClaimantView) -> Bool { name == other.name && href == other.href }
}
