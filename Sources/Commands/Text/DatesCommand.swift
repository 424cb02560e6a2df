internal import ArgumentParser
internal import Chronology
internal import Content
internal import EventProposal
internal import JSONWriting
internal import Language

/// `briefgen dates`: the dates of a text, and how each was resolved.
struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates", abstract: "Find the dates in a text and resolve them, with the reason.",
        discussion: """
            Relative dates such as “late on Monday” are resolved against the day of publication: that of an article’s \
            ‘source’, of the article where it has none, or ‘--published’. Without one they stay unresolved.

            Texts in \(ReadingLanguage.names) are read: in the language of the article, or ‘--language’, or else the \
            one that the words tell.

            With --jsonl, each line of standard input is {"id", "text", "reference_date": day or null, "genre": "news" \
            or "narrative", "language": a tag or nothing}, and each line of output {"id", "predicted": [{"start", "end", "type", "value", "edtf", \
            "precision", "derivation"}]}, with offsets in Unicode scalars.
            """)

    @Argument(help: ArgumentHelp("An article or a text. (default: standard input)", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("The day on which the text came out.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The language of the text, such as fr.", valueName: "tag"))
    var language: String?

    @Flag(help: "The text tells a story: a date holds until the next one.")
    var narrative = false

    @Flag(help: "Answer requests, a line of JSON each.")
    var jsonl = false

    func validate() throws {
        if jsonl, file != nil { throw ValidationError("‘--jsonl’ reads standard input, not a file") }
        if jsonl, published != nil || narrative || language != nil {
            throw ValidationError("with ‘--jsonl’ each line says its ‘reference_date’, ‘genre’ and ‘language’")
        }
        if let published, day(published) == nil { throw ValidationError("‘--published’ is a day such as 2024-10-01") }
    }

    func run() throws {
        if jsonl {
            guard JSONLines.answer(Self.answer) else { throw ExitCode.problems }
        } else {
            let input = try InputText(path: file)
            let anchor = published.flatMap(day) ?? input.article?.dateAnchor
            let reading = try input.readableLanguage(asked: language, for: "dates")
            let tagger = TemporalTagger(
                genre: narrative ? .narrative : .news, published: anchor, vocabulary: reading.vocabulary)
            Console.print(bytes: Array(DatesText.text(of: input, tagger).utf8))
        }
    }

    private struct Request: Decodable {
        let id: JSONLines.Identifier
        let text: String
        let referenceDate: String?
        let genre: String?
        let language: String?

        enum CodingKeys: String, CodingKey {
            case id, text, referenceDate = "reference_date", genre, language
        }
    }

    /// The answer to a line of JSON.
    static func answer(to line: ArraySlice<UInt8>) throws(JSONLines.Problem) -> JSONWriter {
        let request = try JSONLines.request(Request.self, in: line)
        guard let genre = TemporalGenre(rawValue: request.genre ?? "news") else {
            throw JSONLines.Problem(message: "the ‘genre’ is \"news\" or \"narrative\"")
        }
        var reference: Day?
        if let text = request.referenceDate {
            guard let found = day(text) else {
                throw JSONLines.Problem(message: "the ‘reference_date’ is a day such as 2024-10-01, or null")
            }
            reference = found
        }
        let prose = Prose(plain: Array(request.text.utf8)).bytes
        let reading = try TextLanguage.reading(request.language, prose, for: "dates")
        let found = TemporalTagger(genre: genre, published: reference, vocabulary: reading.vocabulary)
            .expressions(in: prose)
        var json = JSONWriter()
        json.object { json in
            json.identifier(request.id)
            json.array("predicted") { json in
                for expression in found { json.expression(expression) }
            }
        }
        return json
    }
}

/// A day as people write it on the command line: `2024-10-01`, also with a time after it.
private func day(_ text: String) -> Day? {
    (try? Moment(parsing: text))?.day
}

extension JSONWriter {
    fileprivate mutating func expression(_ expression: TemporalExpression) {
        object { json in
            json.member("start", expression.scalars.lowerBound)
            json.member("end", expression.scalars.upperBound)
            json.member("type", expression.kind.rawValue)
            json.key("value")
            json.string(expression.timex ?? "")
            if let date = expression.date {
                json.member("edtf", date.description)
                json.member("precision", date.precision.rawValue)
            } else {
                json.null("edtf")
                json.null("precision")
            }
            json.member("derivation", expression.derivation)
        }
    }
}
