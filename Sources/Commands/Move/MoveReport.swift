internal import Diagnostics
internal import JSONWriting
internal import Migration

/// What became of an archive that moved in.
struct MoveReport {
    let migration: Migration
    /// What was done with each file of it.
    var actions: [ImportResult.Action] = []
    /// Where the report for editors is.
    var path: String?
    let isRehearsal: Bool

    private func count(_ kind: Migration.File.Kind, _ action: ImportResult.Action) -> Int {
        zip(migration.files, actions).count { $0.kind == kind && $1 == action }
    }

    /// What was done, in a few lines.
    func show() {
        Console.show(migration.failures.flatMap(\.diagnostics))
        for (file, action) in zip(migration.files, actions) where action == .edited {
            Console.print("content/\(Printable.text(file.path)): \(action.words(isRehearsal: isRehearsal))")
        }
        for (kind, noun) in [
            (Migration.File.Kind.article, "article"), (.page, "page"), (.topic, "topic"), (.asset, "file"),
        ] {
            let parts = ImportResult.Action.allCases.map { (count(kind, $0), $0.shortWords(isRehearsal: isRehearsal)) }
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            let total = zip(migration.files, actions).count { file, _ in file.kind == kind }
            if total > 0 { Console.print("\(Printable.count(total, noun)): \(parts.joined(separator: ", "))") }
        }
        let drafts = migration.files.count { $0.isDraft && $0.kind != .topic }
        if drafts > 0 { Console.print("\(Printable.count(drafts, "draft")), which readers do not see") }
        if migration.expired > 0 {
            Console.print(
                "\(Printable.count(migration.expired, "article")) had expired on the old site, and would be public here; the report lists them"
            )
        }
        if !migration.failures.isEmpty {
            Console.print("\(Printable.count(migration.failures.count, "post")) not imported")
        }
        if migration.files.isEmpty, migration.failures.isEmpty { Console.print("no posts were found") }
        if let path { Console.print("what is not as it was stands in \(Printable.text(path))") }
    }

    /// The result for scripts.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.array("files") { json in
                for (file, action) in zip(migration.files, actions) {
                    json.object { json in
                        json.member("file", file.origin)
                        json.member("path", "content/" + file.path)
                        json.member("kind", file.kind.rawValue)
                        json.member("action", action.rawValue)
                        if file.kind != .asset { json.member("status", file.isDraft ? "draft" : "published") }
                        guard file.kind == .article else { return }
                        json.array("topics") { json in for topic in file.topics { json.string(topic) } }
                        json.member("listed_fields", file.listedFields)
                    }
                }
                for failure in migration.failures {
                    json.object { json in
                        json.member("file", failure.file)
                        json.member("problem", failure.diagnostics.first?.message ?? "")
                        if let line = failure.diagnostics.first?.location.line, line > 0 { json.member("line", line) }
                    }
                }
            }
            json.object("totals") { json in
                for kind in [Migration.File.Kind.article, .page, .topic, .asset] {
                    json.member(kind.rawValue + "s", migration.files.count { $0.kind == kind })
                }
                for action in ImportResult.Action.allCases {
                    json.member(action.rawValue, actions.count { $0 == action })
                }
                json.member("failed", migration.failures.count)
                json.member("expired", migration.expired)
            }
            if let path { json.member("report", path) }
            json.member("dry_run", isRehearsal)
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
