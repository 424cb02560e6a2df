/// An article as it was found in a raw file, before it is written down.
struct Extraction {
    var metadata: ArticleMetadata
    var blocks: [Block]
    var ledger: Ledger
    var reviews: [ReviewNote] = []
}

/// Finds the article in a page: parse, cut into blocks, decide what is known, decide what is kept, build.
enum PageExtraction {
    /// The article of a page; lines are those of the parsed text.
    ///
    /// - Throws: `ImportError` when the page is too large, too deep or holds no article.
    static func extract(_ page: [UInt8], hints: ImportHints) throws(ImportError) -> Extraction {
        var tree = Presentation.presented(try HTMLParser.tree(of: page))
        let entries = LiveEntries(dating: &tree)
        let texts = Segmentation.blocks(of: tree)
        let pageMetadata = PageMetadataReader.metadata(of: tree)
        if texts.allSatisfy({ MainContent.goodness($0) == 0 }), let markup = ScriptText.markup(in: page) {
            return try extract(script: markup, of: tree, texts, pageMetadata, hints)
        }
        let decision = MetadataDecision(page: pageMetadata, tree: tree, blocks: texts)
        return extract(tree, texts, decision, entries, widget: decision.widget?.lines ?? [], hints)
    }

    /// The article of a page that shows nothing without its scripts; the lines of the text are not known then.
    private static func extract(
        script markup: [UInt8], of page: HTMLTree, _ shown: [TextBlock], _ metadata: PageMetadata, _ hints: ImportHints
    ) throws(ImportError) -> Extraction {
        var tree = Presentation.presented(try HTMLParser.tree(of: markup))
        let entries = LiveEntries(dating: &tree)
        let texts = Segmentation.blocks(of: tree)
        let decision = MetadataDecision(page: metadata, tree: page, blocks: shown)
        var extraction = extract(tree, texts, decision, entries, widget: [], hints)
        for index in extraction.ledger.entries.indices { extraction.ledger.entries[index].line = 1 }
        let dropped = shown.map { Ledger.Entry(line: $0.line, text: $0.text, outcome: .dropped(.outside)) }
        extraction.ledger.entries.insert(contentsOf: dropped, at: 0)
        for index in extraction.reviews.indices { extraction.reviews[index].line = nil }
        extraction.reviews.append(ReviewNote(text: "the text was taken out of a script of the page", line: nil))
        return extraction
    }

    private static func extract(
        _ tree: HTMLTree, _ texts: [TextBlock], _ decision: MetadataDecision, _ entries: LiveEntries, widget: [Int],
        _ hints: ImportHints
    ) -> Extraction {
        let base = decision.base(hints)
        let classification = Classification(
            tree: tree, blocks: texts,
            hints: .init(
                titles: decision.titles, summaries: decision.summaries, base: base, widget: widget,
                isDocument: DocumentMarkup.isOne(tree), entries: entries))
        let kept = classification.keptBlocks
        let blocks = HeadingLevels.raised(
            BlockBuilder.blocks(
                of: tree, root: classification.root, texts: kept, figures: classification.figures,
                notes: classification.notes, base: base))
        let shown = classification.shownTitle
        let place = PublicationDay.Place(classification, texts, tree: tree, widget: widget)
        var (metadata, doubts) = decision.decision(
            shown: shown.map { String(decoding: $0.text, as: UTF8.self) }, at: place, hints: hints)
        doubts += PageReview.note(onDatelineOf: kept, in: &metadata, today: hints.today)
        var extraction = Extraction(metadata: metadata, blocks: blocks, ledger: ledger(texts, classification.verdicts))
        extraction.reviews = PageReview.notes(metadata: metadata, title: shown, blocks: blocks, kept: kept, all: texts)
        extraction.reviews += doubts
        let struck = zip(texts, classification.verdicts).filter { $1 == .struck }.map(\.0)
        if let note = PageReview.note(onStruck: struck) { extraction.reviews.append(note) }
        if let note = PageReview.note(onLetteredLists: kept, in: tree) { extraction.reviews.append(note) }
        if let widget = decision.widget { extraction.reviews.append(decision.note(on: widget)) }
        return extraction
    }

    private static func ledger(_ texts: [TextBlock], _ verdicts: [DropReason?]) -> Ledger {
        var ledger = Ledger()
        for (text, verdict) in zip(texts, verdicts) {
            let outcome: Ledger.Outcome =
                switch verdict {
                case nil: .kept
                case .title: .metadata("title")
                case let reason?: .dropped(reason)
                }
            ledger.entries.append(.init(line: text.line, text: text.text, outcome: outcome))
        }
        return ledger
    }
}
