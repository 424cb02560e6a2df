internal import ArgumentParser
internal import Content
internal import EventProposal
internal import Gazetteer
internal import JSONWriting

/// `briefgen topics`: which of a site’s topics a text names, and which it is about.
struct TopicsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics", abstract: "Find the topics that a text names, and say which it is about.",
        discussion: """
            With --suggest, the names of people, groups and places that recur in the site’s articles and that no topic \
            has, each with its id, the kind that it seems to be, and how often it stands; --write makes topics of some.

            With --jsonl, each line of standard input is {"id", "text"}, and each line of output {"id", "topics": [{"id", \
            "role": "primary" or "mention", "mentions": [{"start", "end"}]}]}, with offsets in Unicode scalars.
            """)

    @Argument(help: ArgumentHelp("An article or a text. (default: standard input)", valueName: "file"))
    var file: String?

    @Flag(help: "Answer requests, a line of JSON each.")
    var jsonl = false

    @Flag(help: "List names that recur in the site’s articles and could be topics.")
    var suggest = false

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("With --suggest: write topics of these ids, to be completed.", valueName: "id"))
    var write: [String] = []

    @OptionGroup var site: TopicArguments

    func validate() throws {
        guard suggest || write.isEmpty else { throw ValidationError("‘--write’ goes with ‘--suggest’") }
        guard !suggest || file == nil && !jsonl else {
            throw ValidationError("‘--suggest’ reads the site’s articles, not a file")
        }
        if jsonl, file != nil { throw ValidationError("‘--jsonl’ reads standard input, not a file") }
    }

    func run() async throws {
        if suggest { return try await TopicSuggestions(site: site.source).run(writing: write) }
        let index = TopicIndex(of: try await site.topics())
        if jsonl {
            let isSound = JSONLines.answer { line throws(JSONLines.Problem) in try Self.answer(to: line, index) }
            guard isSound else { throw ExitCode.problems }
        } else {
            Console.print(bytes: Array(Self.text(of: try InputText(path: file), index).utf8))
        }
    }

    private struct Request: Decodable {
        let id: JSONLines.Identifier
        let text: String
    }

    /// The answer to a line of JSON.
    static func answer(to line: ArraySlice<UInt8>, _ index: TopicIndex) throws(JSONLines.Problem) -> JSONWriter {
        let request = try JSONLines.request(Request.self, in: line)
        var json = JSONWriter()
        let text = Array(request.text.utf8)
        let found = index.gazetteer.topics(in: text.span)
        json.object { json in
            json.identifier(request.id)
            json.array("topics") { json in
                for presence in found {
                    json.object { json in
                        json.member("id", index.topics[presence.topic].id)
                        json.member("role", presence.role.rawValue)
                        json.array("mentions") { json in
                            for range in Gazetteer.scalarRanges(of: presence.mentions, in: text.span) {
                                json.object { json in
                                    json.member("start", range.lowerBound)
                                    json.member("end", range.upperBound)
                                }
                            }
                        }
                    }
                }
            }
        }
        return json
    }

    /// The topics for people: each with its role, the points behind it, and where it is named.
    private static func text(of input: InputText, _ index: TopicIndex) -> String {
        let found = index.gazetteer.topics(in: input.prose.bytes.span, title: input.article?.title)
        let places = LineTable(input.prose.text)
        var text = ""
        for presence in found {
            let topic = index.topics[presence.topic]
            text += "\(topic.id) (\(Printable.text(topic.name))): \(presence.role.rawValue), \(presence.score)\n"
            for mention in presence.mentions {
                let words = Printable.text(input.prose.words(in: mention.range))
                text +=
                    "    \(input.path):\(places.place(of: mention.range.lowerBound)): “\(words)” (\(mention.kind.rawValue))\n"
            }
        }
        return text
    }
}
