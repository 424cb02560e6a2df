internal import ArgumentParser
internal import Attribution
internal import EventProposal
internal import JSONWriting
internal import Language

/// `briefgen claims`: for each sentence of a text, how sure it is and who says so.
struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Say for each sentence of a text how sure it is, who says so, and through whom it is known.",
        discussion: """
            Sentences are read in the language of the article, or ‘--language’, or else the one that the words tell.

            With --jsonl, each line of standard input is {"id", "text", "language": a tag or nothing} with one sentence, and each line of output \
            {"id", "status", "by", "by_start", "by_end"}, with offsets in Unicode scalars, or null where nobody is named.
            """)

    @Argument(help: ArgumentHelp("An article or a text. (default: standard input)", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("The language of the text, such as fr.", valueName: "tag"))
    var language: String?

    @Flag(help: "Answer requests, a line of JSON each.")
    var jsonl = false

    func validate() throws {
        if jsonl, file != nil { throw ValidationError("‘--jsonl’ reads standard input, not a file") }
        if jsonl, language != nil { throw ValidationError("with ‘--jsonl’ each line says its ‘language’") }
    }

    func run() throws {
        if jsonl {
            guard JSONLines.answer(Self.answer) else { throw ExitCode.problems }
        } else {
            let input = try InputText(path: file)
            let reading = try input.readableLanguage(asked: language, for: "claims")
            Console.print(bytes: Array(Self.text(of: input, reading.vocabulary).utf8))
        }
    }

    private struct Request: Decodable {
        let id: JSONLines.Identifier
        let text: String
        let language: String?
    }

    /// The answer to a line of JSON.
    static func answer(to line: ArraySlice<UInt8>) throws(JSONLines.Problem) -> JSONWriter {
        let request = try JSONLines.request(Request.self, in: line)
        var json = JSONWriter()
        let reading = try TextLanguage.reading(request.language, Array(request.text.utf8), for: "claims")
        let claim = Claim(of: request.text.utf8.span, vocabulary: reading.vocabulary)
        json.object { json in
            json.identifier(request.id)
            json.member("status", claim.status.rawValue)
            if let by = claim.by {
                json.member("by", by.text)
                json.member("by_start", by.scalars.lowerBound)
                json.member("by_end", by.scalars.upperBound)
            } else {
                json.null("by")
                json.null("by_start")
                json.null("by_end")
            }
        }
        return json
    }

    /// The sentences for people: where each stands, its status, and who says so.
    private static func text(of input: InputText, _ vocabulary: Vocabulary?) -> String {
        var text = ""
        let places = LineTable(input.prose.text)
        var before: Range<Int>?
        for sentence in SentenceSplitter.sentences(in: input.prose, vocabulary: vocabulary) where sentence.isRunning {
            if sentence.isFirst { before = nil }
            let claim = Claim(of: input.prose, at: sentence.bytes, after: before, vocabulary: vocabulary)
            before = sentence.bytes
            text +=
                "\(input.path):\(places.place(of: sentence.bytes.lowerBound)): \(claim.status.rawValue)\(attribution(of: claim))\n"
            text += "    \(Printable.text(input.prose.words(in: sentence.bytes)))\n"
        }
        return text
    }

    /// ` by “he” (the minister), through “Al Arabiya”`, or ` in nobody’s name`.
    private static func attribution(of claim: Claim) -> String {
        var text = ""
        if let by = claim.by { text += " by “\(Self.shown(by.text))”" }
        if let antecedent = claim.antecedent { text += " (\(Self.shown(antecedent)))" }
        if let outlet = claim.outlet { text += ", through “\(Self.shown(outlet.text))”" }
        return text.isEmpty ? ", in nobody’s name" : text
    }

    private static func shown(_ text: String) -> String {
        Printable.text(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
