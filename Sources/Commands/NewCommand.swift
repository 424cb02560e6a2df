internal import ArgumentParser
internal import Chronology
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem
internal import Slugs

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `briefgen new`: a file to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin an article, a topic, an event, a source or a page.",
        discussion: """
            Writes a file with the keys that it needs and prints its path; what exists already stays as it is.

            A translation of an article has the same topics and source, and ‘translation_of’, by which all versions \
            link to each other: briefgen new article TITLE --translation-of SLUG --language fa
            """)

    @Argument(help: "article, topic, event, source or page.")
    var kind: NewFile.Kind

    @Argument(help: "The title of an article, event or page, the name of a topic or source.")
    var title: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The name in its address. (default: made from the title; of a translation, from the name of the original)",
            valueName: "name"))
    var slug: String?

    @Option(help: ArgumentHelp("The language of an article, such as fa. (default: the site’s)", valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp("The slug of the article that this one translates.", valueName: "slug"))
    var translationOf: String?

    func validate() throws {
        guard !title.isEmpty, title.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw ValidationError("a title is one line of text")
        }
        guard kind == .article || language == nil && translationOf == nil else {
            throw ValidationError("only an article has ‘--language’ and ‘--translation-of’")
        }
        if let language, !LanguageTag.isValid(language) {
            let example = LanguageTag.replacement(for: language).map { "; write \($0)" } ?? " such as en, fa or ar-IQ"
            throw ValidationError("‘\(language)’ is not a language tag\(example)")
        }
        guard translationOf == nil || language != nil else {
            throw ValidationError("a translation has a ‘--language’")
        }
        guard Slug.isSafe(name) else {
            throw ValidationError("‘\(name)’ cannot stand in an address; give one of a–z, 0–9 and hyphens with --slug")
        }
    }

    func run() async throws {
        try RequiredSite.check(source)
        let path = "content/\(kind.folder)/\(name).md"
        var file = NewFile(kind: kind, title: title, today: Moment(unixTime: Clock.now).day, language: language)
        if let translationOf { file.original = try await original(named: translationOf) }
        do {
            try Folder.create("\(source)/content/\(kind.folder)")
            try Folder(source).write(Array(file.text.utf8), to: path, overwriting: false)
        } catch  where error.errno == EEXIST {
            throw Console.stop("\(path) exists already", help: "give another name with --slug")
        } catch {
            throw Console.stop("\(error)")
        }
        Console.print(path)
    }

    private var name: String {
        if let slug { return slug }
        guard let translationOf, let language else {
            let name = Slug.make(from: title)
            return name.isEmpty ? dayName : name
        }
        return "\(translationOf)-\(language.lowercased())"
    }

    /// A name of a day and a number, for a title whose letters are none that can be told in Latin ones.
    private var dayName: String {
        let day = "\(Moment(unixTime: Clock.now).day)"
        let taken = (try? Folder("\(source)/content/\(kind.folder)").entries().map(\.path)) ?? []
        let names = [day] + (2...taken.count + 2).lazy.map { "\(day)-\($0)" }
        return names.first { !taken.contains("\($0).md") } ?? day
    }

    /// What a translation takes over from an article of the site.
    private func original(named slug: String) async throws -> NewFile.Original {
        let content: Content
        do { content = try await ContentLoader(site: source, jobs: 1).load().content } catch {
            throw Console.stop("\(error)")
        }
        guard let article = content.articles.first(where: { $0.slug == slug }) else {
            let known = Suggestion.didYouMean(slug, among: content.articles.map(\.slug))
            throw Console.stop("article ‘\(slug)’ does not exist\(known)")
        }
        if let first = article.translationOf {
            throw Console.stop(
                "‘\(slug)’ is a translation itself", help: "write --translation-of \(first.value)")
        }
        if language?.lowercased() == (article.language ?? content.site.language).lowercased() {
            throw Console.stop("‘\(slug)’ is in \(language ?? "") as well", help: "give another --language")
        }
        var lines = ["source", "rights"].map { article.document.lines(ofKey: $0) }.joined()
        let topics = article.document.lines(ofKey: "topics")
        if topics.isEmpty {
            let index = TopicIndex(of: content.topics)
            let found = index.primaryTopics(in: Prose(of: article).bytes, title: article.title)
            if !found.isEmpty { lines = "topics: [\(found.joined(separator: ", "))]\n" + lines }
        } else {
            lines = topics + lines
        }
        return NewFile.Original(slug: slug, lines: lines)
    }
}

extension NewFile.Kind: ExpressibleByArgument {}

extension MarkdownDocument {
    /// The lines of front matter that hold a key of the first level and its value; none where it is not there.
    fileprivate func lines(ofKey key: String) -> String {
        let lines = file.bytes[frontMatter].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.starts(with: "\(key):".utf8) }) else { return "" }
        let rest = lines[(start + 1)...].prefix { line in
            line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "-")
        }
        let text = lines[start...start] + rest
        return text.map { String(decoding: $0, as: UTF8.self).filter { $0 != "\r" } + "\n" }.joined()
    }
}
