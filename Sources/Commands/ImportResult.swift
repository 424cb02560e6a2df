internal import JSONWriting
internal import Normalization

/// Why a file was not imported, as a sentence.
struct ImportProblem: Error {
    var text: String
}

/// What became of one file.
struct ImportResult {
    var file: String
    /// The path of the article, where there is one.
    var path = ""
    /// What was done: `written`, `unchanged`, `edited` (and left as it is), `replaced`.
    var action = ""
    var problem: String?
    var article: ImportedArticle?

    /// Tells people: the article's path, what to look at, and on demand the whole account.
    func show(explains: Bool) {
        if let problem {
            Console.note("error: \(problem)")
            return
        }
        Console.print(
            "\(path): \(action)\(action == "edited" ? " or the site changed since, left as it is; --force replaces it" : "")"
        )
        guard let article else { return }
        for review in article.reviews {
            Console.print("  look at \(review.line.map { "line \($0)" } ?? "the whole"): \(review.text)")
        }
        guard explains else { return }
        for entry in article.ledger.entries {
            let start = String(decoding: entry.text.prefix(96), as: UTF8.self)
            Console.print(
                "  \(entry.line)\t\(entry.outcome.explanation)\t\(start.filter { !$0.isNewline && $0 != "\u{1B}" })")
        }
    }

    /// How many files became what, in a line.
    static func summary(of results: [ImportResult]) -> String {
        func count(_ action: String) -> Int { results.count { $0.action == action } }
        let failed = results.count { $0.problem != nil }
        let counts = [
            (count("written"), "written"), (count("replaced"), "replaced"), (count("unchanged"), "unchanged"),
            (count("edited"), "edited and left"), (failed, "not imported"),
        ]
        return "\(results.count) files: "
            + counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
    }

    /// The results for scripts.
    static func json(of results: [ImportResult]) -> [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for result in results {
                json.object { json in
                    json.member("file", result.file)
                    json.member("path", result.path)
                    json.member("action", result.action)
                    json.member("problem", result.problem ?? "")
                    guard let article = result.article else { return }
                    json.member("format", article.format.rawValue)
                    json.member("encoding", article.encoding)
                    json.member("kept", article.ledger.characters { if case .dropped = $0 { false } else { true } })
                    json.member("dropped", article.ledger.characters { if case .dropped = $0 { true } else { false } })
                    json.array("review") { json in
                        for review in article.reviews {
                            json.object { json in
                                json.member("text", review.text)
                                if let line = review.line { json.member("line", line) }
                            }
                        }
                    }
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension Ledger.Outcome {
    /// What became of a line, in words.
    fileprivate var explanation: String {
        switch self {
        case .kept: "kept"
        case .changed(let how): "kept, \(how)"
        case .metadata(let what): "front matter: \(what)"
        case .dropped(let reason): "dropped: \(reason.rawValue)"
        }
    }
}
