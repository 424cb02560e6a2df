internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem
internal import Language

/// A text to look through: an article of content, or any text.
struct InputText {
    /// The path, or `-` for standard input.
    let path: String
    /// The text’s prose; offsets are those of the file.
    let prose: Prose
    /// The article that the text is, where it has front matter.
    let article: Article?

    /// The language in which it is read: the one that is asked for, that of the article, or the one that its words tell.
    ///
    /// - Parameter purpose: What is looked for, for the message.
    /// - Throws: the exit status, after having said that the language is not read.
    func readableLanguage(asked: String?, for purpose: String) throws -> ReadingLanguage {
        let language = ReadingLanguage(tag: asked ?? article?.language ?? TextLanguage.guess(prose.bytes))
        guard case .unread(let tag) = language else { return language }
        throw Console.stop(
            TextLanguage.refusal(of: tag, for: purpose),
            help: "texts in \(ReadingLanguage.names) are read; ‘--language’ says in which a text is")
    }

    /// Reads a file, or standard input where there is no path; a text that opens with front matter is an article.
    ///
    /// - Throws: the exit status, after having said why.
    init(path: String?) throws {
        self.path = path ?? "-"
        let bytes: [UInt8]
        do { bytes = try path.map { try File.read($0) } ?? StandardInput.readAll() } catch let error as FileSystemError
        {
            throw Console.stop("\(error)")
        }
        guard Self.opensFrontMatter(bytes) else {
            article = nil
            prose = Prose(plain: bytes)
            return
        }
        article = try Self.article(in: bytes, path: self.path)
        prose = article.map(Prose.init(of:)) ?? Prose(plain: bytes)
    }

    /// Whether the first line is `---`, a byte order mark before it and space after it aside.
    private static func opensFrontMatter(_ bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard text.starts(with: "---".utf8) else { return false }
        return text.dropFirst(3).prefix { $0 != UInt8(ascii: "\n") }.allSatisfy { $0 <= UInt8(ascii: " ") }
    }

    /// Reads an article; what is wrong with it is shown.
    ///
    /// - Throws: the exit status, where it has no front matter that could be read.
    static func article(in bytes: [UInt8], path: String) throws -> Article {
        var problems: [Diagnostic] = []
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let slug = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let article = Article(reading: SourceFile(path: path, bytes: bytes), slug: slug, diagnostics: &problems)
        Console.show(problems)
        guard let article else { throw ExitCode.problems }
        return article
    }
}
