internal import JSONWriting
internal import Normalization

/// What became of all files of a run.
struct ImportReport {
    /// What became of each article, and of each file that holds none.
    var results: [ImportResult] = []
    /// How many files were read.
    var files = 0
    /// Folders that belong to pages and were passed over.
    var companions: [(folder: String, page: String, files: Int)] = []
    /// Whether nothing was to be written.
    let isRehearsal: Bool

    /// How many files could not be imported.
    var failures: Int { results.count { $0.action == nil } }

    private func count(_ action: ImportResult.Action) -> Int { results.count { $0.action == action } }

    /// How many files became what, in a line; nothing where one line has said it.
    var summary: String? {
        guard results.count != 1 else { return nil }
        var counts = ImportResult.Action.allCases.map { (count($0), $0.shortWords(isRehearsal: isRehearsal)) }
        counts.append((failures, "not imported"))
        let parts = counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
        let drafts = results.count - failures
        let several = drafts + failures > files ? ", \(Printable.count(drafts, "article"))" : ""
        return "\(Printable.count(files, "file"))\(several): \(parts.isEmpty ? "nothing to import" : parts)"
    }

    /// The results for scripts.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.array("files") { json in
                for result in results { json.result(result) }
            }
            json.array("companions") { json in
                for (folder, page, count) in companions {
                    json.object { json in
                        json.member("folder", folder)
                        json.member("page", page)
                        json.member("files", count)
                    }
                }
            }
            json.object("totals") { json in
                json.member("files", files)
                for action in ImportResult.Action.allCases { json.member(action.rawValue, count(action)) }
                json.member("failed", failures)
                json.member(
                    "events", results.compactMap { try? $0.outcome.get() }.reduce(0) { $0 + $1.draft.events.count })
            }
            json.member("dry_run", isRehearsal)
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    fileprivate mutating func result(_ result: ImportResult) {
        object { json in
            json.member("file", result.file)
            switch result.outcome {
            case .failure(let problem): json.member("problem", problem.text)
            case .success(let written): json.written(written)
            }
        }
    }

    private mutating func written(_ written: ImportResult.Written) {
        let article = written.draft.article
        if let part = article.part { member("part", part) }
        member("path", written.path)
        member("action", written.action.rawValue)
        member("format", article.format.rawValue)
        member("encoding", article.encoding)
        member("kept", article.ledger.characters { if case .dropped = $0 { false } else { true } })
        member("dropped", article.ledger.characters { if case .dropped = $0 { true } else { false } })
        member("account", article.account.text)
        array("topics") { json in for topic in written.draft.topics { json.string(topic) } }
        array("events") { json in for event in written.draft.events { json.string(event) } }
        array("review") { json in
            for review in article.reviews {
                json.object { json in
                    json.member("text", review.text)
                    if let line = review.line { json.member("line", line) }
                }
            }
        }
    }
}
