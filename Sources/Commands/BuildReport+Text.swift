internal import Diagnostics
internal import JSONWriting
internal import Publishing
internal import SiteGeneration

extension BuildReport {
    /// What the site holds, in one line.
    var holdings: String {
        let hidden = counts.hiddenArticles > 0 ? " (and \(counts.hiddenArticles) not yet public)" : ""
        let dated = counts.events - counts.undatedEvents
        return
            "\(Printable.count(counts.articles, "article"))\(hidden), \(Printable.count(counts.topics, "topic")), "
            + "\(Printable.count(counts.sources, "source")), \(Printable.count(counts.events, "event")) "
            + "(\(dated) dated, \(counts.undatedEvents) undated, \(counts.mergedEvents) merged), "
            + Printable.count(counts.pages, "page")
    }

    /// What a build says at its end.
    func summary(after duration: Duration) -> String {
        guard let publishing else { return holdings }
        return """
            \(holdings)
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
