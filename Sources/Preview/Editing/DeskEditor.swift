internal import Chronology
internal import Content
internal import Diagnostics
internal import Editing
internal import FileSystem
internal import SiteGeneration
internal import Templating

/// Answers requests for the pages of the desk on which something is written, and for the writes themselves.
struct DeskEditor: Sendable {
    let access: EditingAccess
    private let writer: DeskWriter
    private let rate: WriteRate
    private let template: Template<EditPage>
    private let options: PreviewOptions

    init(
        _ templates: OwnTemplates, access: EditingAccess, options: PreviewOptions,
        report: @escaping @Sendable (PreviewEvent) -> Void
    ) throws {
        template = try templates.load("edit.html")
        writer = try DeskWriter(site: options.build.site, report: report)
        rate = WriteRate(burst: options.writeBurst, perSecond: options.writesPerSecond)
        self.access = access
        self.options = options
    }

    /// Whether an address is one of these pages.
    static func has(_ section: String) -> Bool {
        section == "enter" || section == "publish" || section.hasPrefix("article/")
    }

    /// The address of the page of an article.
    static func address(of article: Article) -> String { Address.deskFolder + "article/" + article.slug }

    /// Answers a request for one of these pages.
    func respond(to request: Request, _ section: String, at moment: PreviewState.Moment) async throws(Refusal)
        -> Response
    {
        if section == "enter" { return try enter(request) }
        let site = moment.snapshot.editors.site
        let words = DeskWords(language: site.chronicle.site.language)
        let fields: FormFields?
        if request.method == .post {
            try rate.count()
            fields = try access.check(request)
        } else {
            guard access.knows(request) else { return answer(locked(words), .forbidden, site) }
            fields = nil
        }
        if section == "publish" {
            let publishing = SitePublishing(
                options: options.build, now: options.now(), words: words, access: access,
                snapshot: moment.snapshot)
            guard let fields else { return answer(await publishing.page(), .ok, site) }
            return answer(try await publishing.publish(fields), .ok, site)
        }
        return try article(String(section.dropFirst("article/".count)), fields, request, words, moment)
    }

    /// Lets a browser in that knows the token.
    private func enter(_ request: Request) throws(Refusal) -> Response {
        guard request.method != .post, access.opens(request.target.query["token"] ?? "") else {
            throw Refusal(.forbidden, "open the address that the terminal shows, to edit")
        }
        return Response(
            .seeOther,
            [("Location", Address.deskFolder), ("Set-Cookie", access.cookie), ("Cache-Control", "no-store")])
    }

    // MARK: Articles

    private func article(
        _ slug: String, _ fields: FormFields?, _ request: Request, _ words: DeskWords, _ moment: PreviewState.Moment
    ) throws(Refusal) -> Response {
        let content = moment.snapshot.folder.documents
        guard let known = content.articles.first(where: { $0.slug == slug }) else {
            throw Refusal(.notFound, "the desk has no such page")
        }
        let path = known.document.file.path
        let site = moment.snapshot.editors.site
        func review(_ article: Article) -> ArticleReview {
            ArticleReview(
                article: article, site: moment.snapshot.folder, content: content, words: words,
                names: DeskNames(content), access: access, today: Moment(unixTime: options.now()).day,
                lastStep: writer.lastStep(on: path),
                rawBlocks: article.source.map(options.rawBlocks) ?? [])
        }
        func page(_ review: ArticleReview) -> EditPage {
            var page = review.page
            page.siteAddress = site.route(ofDocument: path).map { "/" + $0 } ?? ""
            return page
        }
        do throws(SiteFiles.Problem) {
            let bytes = try writer.read(path)
            var problems: [Diagnostic] = []
            let file = SourceFile(path: path, bytes: bytes)
            guard let article = Article(reading: file, slug: slug, diagnostics: &problems) else {
                return answer(refused(words, page(review(known)), problems.map(\.message)), .unprocessable, site)
            }
            let review = review(article)
            guard let fields else {
                var page = page(review)
                page.notice = notice(request.target.query["done"], words)
                return answer(page, .ok, site)
            }
            guard FileVersion(of: bytes) == FileVersion(fields["version"]) else { throw .changed(now: bytes) }
            return try write(fields, review, page(review), site)
        } catch {
            switch error {
            case .changed(let now): return answer(changed(known, fields, now, words), .conflict, site)
            case .linked: return answer(refused(words, page(review(known)), [words[.linked]]), .forbidden, site)
            case .system(let error): throw Refusal(.internalError, "\(error)")
            }
        }
    }

    private func write(
        _ fields: FormFields, _ review: ArticleReview, _ page: EditPage, _ site: LoadedSite
    ) throws(SiteFiles.Problem) -> Response {
        let document = review.article.document.file
        let address = Self.address(of: review.article)
        if fields["subject"] == "undo" {
            if let step = review.lastStep { try writer.undo(step) }
            return seeOther(address + "?done=undone")
        }
        do throws(FormProblem) {
            let (bytes, title) = try ArticleWrite(review: review, fields: fields).result()
            guard bytes != document.bytes else { return seeOther(address + "?done=unchanged") }
            try writing(bytes, document, title)
            return seeOther(address + "?done=saved")
        } catch {
            if let failure = error.failure { throw failure }
            var page = refused(review.words, page, error.lines)
            page.fill(fields)
            return answer(page, .unprocessable, site)
        }
    }

    /// Writes, and hands on what keeps it from being written.
    private func writing(_ bytes: [UInt8], _ file: SourceFile, _ title: String) throws(FormProblem) {
        do throws(SiteFiles.Problem) {
            try writer.write(bytes, to: file.path, replacing: FileVersion(of: file.bytes), for: title)
        } catch {
            throw FormProblem(failure: error)
        }
    }

    // MARK: Pages

    private func notice(_ done: String?, _ words: DeskWords) -> String {
        switch done {
        case "saved": words[.saved]
        case "undone": words[.undone]
        case "unchanged": words[.unchanged]
        default: ""
        }
    }

    private func locked(_ words: DeskWords) -> EditPage {
        var page = EditPage(words)
        page.heading = words[.locked]
        page.notice = words[.lockedHelp]
        return page
    }

    private func refused(_ words: DeskWords, _ page: EditPage, _ lines: [String]) -> EditPage {
        var page = page
        page.notice = words[.notSaved]
        page.isRefused = true
        page.problems = lines.map { TextLine(text: $0) }
        return page
    }

    /// What an editor wrote beside what somebody else wrote meanwhile.
    private func changed(_ article: Article, _ fields: FormFields?, _ now: [UInt8]?, _ words: DeskWords) -> EditPage {
        var page = EditPage(words)
        page.heading = article.title
        page.state = words[article.status.word]
        page.path = article.document.file.path
        page.notice = words[.changed]
        page.isRefused = true
        page.problems = [TextLine(text: words[.changedHelp])]
        var section = EditSection("versions", words[.changed])
        section.items = [TextLine(text: article.title, href: Self.address(of: article))]
        section.texts = [
            FileText(id: "yours", heading: words[.yours], text: fields?.description ?? ""),
            FileText(id: "theirs", heading: words[.theirs], text: String(decoding: now ?? [], as: UTF8.self)),
        ]
        page.sections = [section]
        return page
    }

    private func seeOther(_ address: String) -> Response {
        Response(.seeOther, [("Location", address), ("Cache-Control", "no-store")])
    }

    private func answer(_ page: EditPage, _ status: Status, _ site: LoadedSite) -> Response {
        var page = page
        page.siteTitle = site.chronicle.site.title
        page.stylesheet = site.stylesheet
        page.icon = site.icon
        var bytes: [UInt8] = []
        template.render(page, into: &bytes)
        return Response(
            status,
            [
                ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
                ("Content-Security-Policy", Self.policy), ("X-Frame-Options", "DENY"),
                // Without any a browser would send its own forms with ‘Origin: null’.
                ("Referrer-Policy", "same-origin"),
            ], body: .bytes(bytes))
    }

    /// Nothing but what the desk itself brings; and no other page holds it in a frame.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}
