internal import Diagnostics
internal import JSONWriting
internal import Publishing
internal import SiteGeneration

extension BuildReport {
    /// What the site holds, in one line.
    var holdings: String {
        let hidden = counts.hiddenArticles > 0 ? " (and \(counts.hiddenArticles) not yet public)" : ""
        let evidence = counts.evidence > 0 ? "\(Printable.count(counts.evidence, "original")) cited as evidence, " : ""
        let retracted = counts.retracted > 0 ? "\(counts.retracted) retracted, " : ""
        let dated = counts.events - counts.undatedEvents
        return
            "\(Printable.count(counts.articles, "article"))\(hidden), \(evidence)\(Printable.count(counts.topics, "topic")), "
            + "\(Printable.count(counts.sources, "source")), \(Printable.count(counts.events, "event")) "
            + "(\(dated) dated, \(counts.undatedEvents) undated, \(counts.mergedEvents) merged), \(retracted)"
            + Printable.count(counts.pages, "page")
    }

    /// What waits for an editor though the site can be published, a line each; empty where nothing does.
    var waiting: String {
        var lines: [String] = []
        if counts.hiddenDocuments > 0 {
            lines.append("\(Printable.count(counts.hiddenDocuments, "draft")) of topics, events, sources and pages")
        }
        if counts.proposedEvents > 0 {
            lines.append("\(Printable.count(counts.proposedEvents, "proposed event")) wait for an editor")
        }
        if !counts.openReviews.isEmpty {
            let more = counts.openReviews.count - Self.namedReviews
            lines.append(
                "public with an open ‘review’: "
                    + counts.openReviews.prefix(Self.namedReviews).joined(separator: ", ")
                    + (more > 0 ? " and \(more) more" : ""))
        }
        return lines.map { "\n" + $0 }.joined()
    }

    /// How many articles with an open review are named.
    private static let namedReviews = 5

    /// What a build says at its end.
    func summary(after duration: Duration) -> String {
        guard let publishing else { return holdings }
        return """
            \(holdings)\(waiting)
            \(Printable.count(publishing.written, "file")) written, \(publishing.unchanged) unchanged, \(publishing.removed) removed in \(Clock.text(duration))
            """
    }

    /// The report for scripts.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("sound", isSound)
            json.member("articles", counts.articles)
            json.member("hidden_articles", counts.hiddenArticles)
            json.member("topics", counts.topics)
            json.member("sources", counts.sources)
            json.member("events", counts.events)
            json.member("undated_events", counts.undatedEvents)
            json.member("merged_events", counts.mergedEvents)
            json.member("pages", counts.pages)
            json.member("hidden_documents", counts.hiddenDocuments)
            json.member("proposed_events", counts.proposedEvents)
            json.member("evidence", counts.evidence)
            json.member("retracted", counts.retracted)
            json.array("open_reviews") { json in for path in counts.openReviews { json.string(path) } }
            if let publishing {
                json.object("files") { json in
                    json.member("written", publishing.written)
                    json.member("unchanged", publishing.unchanged)
                    json.member("removed", publishing.removed)
                }
            }
            json.array("vanished") { json in
                for address in vanished {
                    json.object { json in
                        json.member("address", address.route)
                        json.member("path", address.path)
                        json.member("alias", address.alias)
                    }
                }
            }
            json.array("diagnostics") { json in
                for diagnostic in diagnostics { json.diagnostic(diagnostic) }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    /// Writes a diagnostic with its place.
    fileprivate mutating func diagnostic(_ diagnostic: Diagnostic) {
        object { json in
            json.member("severity", diagnostic.severity.rawValue)
            json.member("code", diagnostic.code)
            json.member("message", diagnostic.message)
            json.member("path", diagnostic.location.path)
            if diagnostic.location.line > 0 {
                json.member("line", diagnostic.location.line)
                json.member("column", diagnostic.location.column)
                json.member("length", diagnostic.location.length)
                json.member("text_start", diagnostic.location.textStart)
                json.member("text", String(decoding: diagnostic.location.text, as: UTF8.self))
            }
            json.member("note", diagnostic.note ?? "")
            json.member("help", diagnostic.help ?? "")
        }
    }
}
