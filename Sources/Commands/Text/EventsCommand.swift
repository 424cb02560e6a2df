internal import ArgumentParser
internal import Attribution
internal import Chronology
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem
internal import JSONWriting

/// `briefgen events`: proposes the events that an article reports into its front matter.
struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Propose the events that an article reports, as drafts for its editor.",
        discussion: """
            Each sentence that asserts something of a date becomes an event with ‘proposed: true’ at the end of the \
            article’s ‘events’; readers never see it until you delete that line. What stands in the file already stays \
            as it is; events that it lists are not proposed again, and proposals that nobody edited are made anew. An \
            event of the site of the same day and a similar title is proposed under its id, as a further report of it.
            """)

    @Argument(help: ArgumentHelp("The file of the article.", valueName: "article"))
    var article: String

    @Flag(help: "Show the proposals and write nothing.")
    var dryRun = false

    @Flag(help: "Show the proposals as JSON; offsets are in Unicode scalars of the file.")
    var json = false

    @OptionGroup var site: TopicArguments

    func run() async throws {
        let bytes: [UInt8]
        do { bytes = try File.read(article) } catch { throw Console.stop("\(error)") }
        let original = try InputText.article(in: bytes, path: article)
        let content = try await site.content()
        let events = SiteEvents(of: content) { $0.document.file.bytes == bytes }
        let proposer = EventProposer(
            topics: TopicIndex(of: content.topics), events: events, outlets: OutletNames(of: content.sources))
        let found = proposer.proposals(for: original)
        let edit = ProposalWriter.edit(original, to: found)
        if !dryRun {
            guard let edit else {
                throw Console.stop(
                    "cannot add events to \(article): its front matter is not written as a block",
                    help: "write ‘events:’ with one item a line, or use --dry-run")
            }
            if edit.bytes != bytes {
                do { try File.write(edit.bytes, to: article) } catch { throw Console.stop("\(error)") }
            }
        }
        let (proposals, removed) = (edit?.added ?? found, edit?.removed.count ?? 0)
        let places = LineTable(bytes)
        if json {
            Console.print(bytes: Self.json(of: proposals, in: bytes, places))
        } else {
            for proposal in proposals {
                Console.print(
                    Self.text(of: proposal, at: "\(article):\(places.place(of: proposal.quoteBytes.lowerBound))"))
            }
            Console.print(
                EventProposer.noteOnLanguage(of: original) ?? summary(of: proposals.count, replacing: removed))
        }
    }

    private func summary(of count: Int, replacing removed: Int) -> String {
        let events = Printable.count(count, "event")
        let replaced = removed == 0 ? "" : ", \(Printable.count(removed, "proposal")) of before taken out"
        return switch (count + removed, dryRun) {
        case (0, _): "nothing to propose"
        case (_, true): "\(events) could be proposed\(replaced); nothing was written"
        case (_, false): "\(events) proposed\(replaced); see ‘events’ in \(article)"
        }
    }

    private static func text(of proposal: ProposedEvent, at place: String) -> String {
        var by = ""
        switch proposal.by {
        case .topic(let id): by = " by \(id)"
        case .named(let name): by = " by “\(Printable.text(name))”"
        case nil: break
        }
        let known = proposal.known.map { known in
            "\n    seems to be event \(known.id) of \(Printable.text(known.path)): \(Printable.text(known.title))"
        }
        return """
            \(place): \(proposal.id)\(known ?? "")
                \(Printable.text(proposal.title))
                \(proposal.date?.description ?? "no date"), \(proposal.status.rawValue)\(by): “\(Printable.text(proposal.quote))”
                \(Printable.text(proposal.derivation))
            """
    }

    private static func json(of proposals: [ProposedEvent], in file: [UInt8], _ places: LineTable) -> [UInt8] {
        var json = JSONWriter()
        var (offset, scalars) = (0, 0)
        func scalarOffset(of byte: Int) -> Int {
            scalars += file[min(offset, byte)..<byte].count { $0 & 0xC0 != 0x80 }
            offset = byte
            return scalars
        }
        json.array { json in
            for proposal in proposals {
                let (line, column) = places.position(of: proposal.quoteBytes.lowerBound)
                let start = scalarOffset(of: proposal.quoteBytes.lowerBound)
                let end = scalarOffset(of: proposal.quoteBytes.upperBound)
                json.object { json in
                    json.member("id", proposal.id)
                    json.member("title", proposal.title)
                    if let date = proposal.date { json.member("date", date.description) } else { json.null("date") }
                    json.member("status", proposal.status.rawValue)
                    switch proposal.by {
                    case .topic(let id): json.member("by", id)
                    case .named(let name): json.object("by") { $0.member("name", name) }
                    case nil: json.null("by")
                    }
                    json.member("place", proposal.place ?? "")
                    json.array("topics") { json in for topic in proposal.topics { json.string(topic) } }
                    json.member("quote", proposal.quote)
                    json.member("start", start)
                    json.member("end", end)
                    json.member("line", line)
                    json.member("column", column)
                    json.member("derivation", proposal.derivation)
                    json.member("known", proposal.known?.path ?? "")
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
