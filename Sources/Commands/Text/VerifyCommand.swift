internal import ArgumentParser
internal import Chronology
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem
internal import Normalization

/// `briefgen verify`: whether the raw files prove what articles quote and how they date.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove quotes and dates of events by the raw files that articles come from.",
        discussion: """
            For each article with ‘source.sha256’, the raw file is found and its digest proved. Every quote of an event \
            must be a verbatim part of it as people read: white space is folded, curly and straight quotation marks are \
            equal, so are é and e with an accent, ﬁ and fi, and a word hyphenated over the end of a line is one word. Where \
            a quote holds a date, the date of the event must have days in common with it. A derivation that states a \
            step as in “‘Monday’, published 16 January 2024 ⇒ 15 January 2024” must follow: the expression is in the \
            quote or the text, the article came out that day, and the expression means that date. Articles whose raw \
            file is not at hand are listed as not verified.
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(
        help: ArgumentHelp("The folder of the raw files. (default: ‘raw’ in the site’s folder)", valueName: "folder"))
    var raw: String?

    /// What a raw file proves: the text that an import reads in it, or its bytes where they hold more of the quotes.
    private func verification(
        of article: Article, by raw: [UInt8], named path: String
    ) -> (SourceVerification, text: [UInt8]) {
        let name = String(path.split(separator: "/").last ?? "")
        guard let imported = try? ArticleImporter.articles(from: raw, fileName: name, grouping: .each) else {
            return (SourceVerification(of: article, raw: raw), raw)
        }
        let text = Array(imported.map(\.text).joined(separator: [0x0A]))
        let byText = SourceVerification(of: article, raw: text)
        func missing(_ verification: SourceVerification) -> Int { verification.events.count { $0.quote == .notFound } }
        guard missing(byText) > 0 else { return (byText, text) }
        let byBytes = SourceVerification(of: article, raw: raw)
        return missing(byBytes) < missing(byText) ? (byBytes, raw) : (byText, text)
    }

    func run() async throws {
        try RequiredSite.check(source)
        let (content, problems): (Content, [Diagnostic])
        do { (content, problems) = try await ContentLoader(site: source, jobs: 1).load() } catch {
            throw Console.stop("\(error)")
        }
        var files: RawFiles?
        do { files = try RawFiles(raw ?? source + "/raw") } catch {
            if raw != nil { throw Console.stop("\(error)") }
        }
        var report = VerificationText()
        for article in content.articles {
            guard let sha256 = article.source?.sha256,
                let file = files?.file(named: article.source?.file, sha256: sha256.lowercased())
            else {
                if article.source?.sha256 != nil {
                    report.add(article, notVerified: "no raw file with its sha256 is at hand")
                }
                report.add(article, DerivationVerification(of: article, raw: nil))
                continue
            }
            let (verification, text) = verification(of: article, by: file.bytes, named: file.path)
            report.add(article, verification, of: file.path)
            report.add(article, DerivationVerification(of: article, raw: text))
        }
        Console.print(bytes: Array(report.finished.utf8))
        let errors = problems.filter { $0.severity == .error }.sorted() + report.diagnostics.sorted()
        Console.show(errors)
        if !errors.isEmpty { throw ExitCode.problems }
    }
}
