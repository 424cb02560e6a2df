/// A way by which bytes that anybody may have written come into the program.
///
/// Each runs on any input without a trap, within bounded time and memory, and holds what it promises of its output; a
/// promise that is broken ends the process, so that a fuzzer keeps the input.
public enum FuzzTarget: String, CaseIterable, Sendable {
    case assets
    case chats
    case claims
    case dates
    case edtf
    case documents
    case events
    case feeds
    case frontMatter = "front-matter"
    case html
    case mail
    case markdown
    case names
    case requests
    case posts
    case sentences
    case subtitles
    case templates
    case text
    case words

    /// Runs on an input.
    public func run(_ bytes: [UInt8]) {
        switch self {
        case .assets: Site.asset(bytes)
        case .chats: Importing.file(bytes, named: "chat.txt")
        case .claims: Reading.claims(bytes)
        case .dates: Reading.dates(bytes)
        case .edtf: Reading.edtf(bytes)
        case .documents: Importing.file(bytes, named: "report.docx")
        case .events: Proposing.events(bytes)
        case .feeds: Importing.file(bytes, named: "feed.xml")
        case .frontMatter: Site.frontMatter(bytes)
        case .html: Importing.file(bytes, named: "page.html")
        case .mail: Importing.file(bytes, named: "page.mhtml")
        case .markdown: Site.markdown(bytes)
        case .names: Reading.names(bytes)
        case .posts: Importing.file(bytes, named: "result.json")
        case .requests: Requests.line(bytes)
        case .sentences: Proposing.sentences(bytes)
        case .subtitles: Importing.file(bytes, named: "talk.vtt")
        case .templates: Site.template(bytes)
        case .text: Importing.file(bytes, named: "page.txt")
        case .words: Reading.words(bytes)
        }
    }

    /// The longest input that is worth trying, in bytes.
    public var longestInput: Int {
        switch self {
        case .edtf: 48
        case .sentences: 24
        case .claims, .dates: 120
        case .names, .requests: 200
        case .assets, .events, .markdown, .templates, .text, .words: 400
        case .chats, .subtitles: 400
        case .documents, .feeds, .frontMatter, .html, .mail, .posts: 800
        }
    }
}
