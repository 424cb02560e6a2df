internal import ArgumentParser
internal import Chronology
internal import Content
internal import Diagnostics
internal import FileSystem
internal import JSONWriting

/// `briefgen list`: what is not public, what has no date and what is cited; the desk of the preview has the same lists.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List drafts, scheduled articles, proposed or undated events, or evidence.")

    /// What can be listed.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case drafts
        case scheduled
        case undated
        case proposed
        case evidence

        /// What is listed, in words.
        var things: String {
            switch self {
            case .drafts: "drafts"
            case .scheduled: "scheduled articles"
            case .undated: "undated events"
            case .proposed: "proposed events"
            case .evidence: "originals cited as evidence"
            }
        }
    }

    @Argument(help: "drafts, scheduled, undated, proposed or evidence.")
    var kind: Kind

    @OptionGroup var site: FolderArguments

    @Flag(help: "Write the list as JSON to standard output.")
    var json = false

    func run() async throws {
        try RequiredSite.check(site.source)
        let (content, diagnostics): (Content, [Diagnostic])
        do { (content, diagnostics) = try await ContentLoader(site: site.source, jobs: site.jobs).load() } catch {
            throw Console.stop("\(error)")
        }
        let rows = rows(of: content)
        if json {
            var json = JSONWriter()
            json.array { json in
                for row in rows {
                    json.object { json in
                        json.member("path", row.path)
                        json.member("title", row.title)
                        json.member("when", row.when)
                    }
                }
            }
            Console.print(bytes: json.bytes + [UInt8(ascii: "\n")])
        } else {
            if rows.isEmpty { Console.note("there are no \(kind.things)") }
            for row in rows {
                Console.print(
                    row.when.isEmpty ? "\(row.path): \(row.title)" : "\(row.path): \(row.title) (\(row.when))")
            }
        }
        let errors = diagnostics.filter { $0.severity == .error }.sorted()
        Console.show(errors)
        if !errors.isEmpty { throw ExitCode.problems }
    }

    private func rows(of content: Content) -> [(path: String, title: String, when: String)] {
        let zone = content.site.timeZone
        switch kind {
        case .drafts:
            let documents =
                content.articles.filter(\.isDraft).map { ($0.document.file.path, $0.title, "") }
                + content.topics.filter(\.isDraft).map { ($0.document.file.path, $0.name, "") }
                + content.events.filter(\.isDraft).map { ($0.document.file.path, $0.report.title, "") }
                + content.sources.filter(\.isDraft).map { ($0.document.file.path, $0.name, "") }
                + content.pages.filter(\.isDraft).map { ($0.document.file.path, $0.title, "") }
            let unreadable = content.unreadable.filter(\.isDraft).map { ($0.path, $0.stem, "cannot be read") }
            return documents + unreadable
        case .scheduled:
            return content.articles.filter { $0.status == .published && $0.isHeldBack(at: Clock.now, in: zone) }
                .map { ($0.document.file.path, $0.title, $0.publishAt.map(\.description) ?? "") }
        case .undated:
            let reported = content.articles.flatMap { article in
                article.events.filter { $0.date == nil }.map { (article.document.file.path, $0.title, "") }
            }
            let curated = content.events.filter { $0.report.date == nil }.map {
                ($0.document.file.path, $0.report.title, "")
            }
            return reported + curated
        case .proposed:
            return content.articles.flatMap { article in
                article.events.filter(\.isProposed).map {
                    (article.document.file.path, $0.title, $0.date?.description ?? "")
                }
            }
        case .evidence:
            return content.articles.filter { $0.status == .evidence }.map {
                ($0.document.file.path, $0.title, $0.source?.published?.description ?? "")
            }
        }
    }
}
