internal import Normalization

/// Why a file was not imported, as a sentence.
struct ImportProblem: Error {
    var text: String
}

/// What became of one file.
struct ImportResult {
    let file: String
    let outcome: Result<Written, ImportProblem>

    /// An article that stands in the folder of drafts now.
    struct Written {
        /// The path of the article.
        let path: String
        let action: Action
        let draft: Draft
    }

    /// What was done.
    enum Action: String, CaseIterable {
        case written
        case replaced
        case unchanged
        /// It was edited since, and left as it is.
        case edited
        /// Another article has its address, and is left as it is.
        case known
    }

    /// What was done, where anything was.
    var action: Action? { try? outcome.get().action }

    /// Tells people: the article’s path, what to look at in a new draft, and on demand the whole account.
    func show(explains: Bool, isRehearsal: Bool) {
        let written: Written
        switch outcome {
        case .failure(let problem): return Console.note("error: \(Printable.text(problem.text))")
        case .success(let success): written = success
        }
        Console.print("\(Printable.text(written.path)): \(written.action.words(isRehearsal: isRehearsal))")
        let article = written.draft.article
        if written.action == .written || written.action == .replaced {
            for review in article.reviews {
                let place = review.line.map { "line \($0)" } ?? "the whole"
                Console.print("  look at \(place): \(Printable.text(review.text))")
            }
        }
        guard explains else { return }
        for entry in article.ledger.entries {
            let start = String(decoding: entry.text.prefix(400), as: UTF8.self).prefix(96)
            let rule = entry.rule.map { entry.outcome == .metadata($0) ? "" : " (\($0))" } ?? ""
            Console.print("  \(entry.line)\t\(entry.outcome.explanation)\(rule)\t\(Printable.text(String(start)))")
        }
        Console.print("  \(article.account.text)")
    }
}

extension ImportResult.Action {
    /// What was done, or would have been, in words.
    func words(isRehearsal: Bool) -> String {
        switch self {
        case .edited: "edited or the site changed since, left as it is; --force replaces it"
        case .known: "has the same address and is left as it is; --force replaces it, and keeps it beside the new one"
        default: shortWords(isRehearsal: isRehearsal)
        }
    }

    /// The same in the line that sums up.
    func shortWords(isRehearsal: Bool) -> String {
        switch self {
        case .written: isRehearsal ? "would be written" : "written"
        case .replaced: isRehearsal ? "would be replaced" : "replaced"
        case .unchanged: "unchanged"
        case .edited: "edited and left"
        case .known: "known by the address and left"
        }
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
