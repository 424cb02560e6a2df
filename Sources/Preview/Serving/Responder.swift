internal import DeliveredFiles
internal import Content
internal import FileSystem
internal import SiteGeneration

/// Answers requests: with what the site has at an address, and with the preview's own pages.
struct Responder: Sendable {
    let state: PreviewState
    /// The folder that assets lie in, and out of which no link may lead.
    let content: Folder
    let desk: DeskMaker
    /// What writes; `nil` where nothing is written.
    let editor: DeskEditor?
    let decorator: PageDecorator
    /// Who is let in.
    let requestGuard: RequestGuard
    /// Whether readers are led to the page of the file that was saved.
    let follows: Bool

    /// Answers a request.
    func respond(to request: Request) async -> Response {
        do throws(Refusal) {
            try requestGuard.check(request)
            return try await answer(request)
        } catch {
            return Response(error)
        }
    }

    private func answer(_ request: Request) async throws(Refusal) -> Response {
        let moment = state.current
        let address = Address(request.target.path, base: moment.basePath)
        if let editor, case .desk(let section) = address, DeskEditor.has(section) {
            return try await editor.respond(to: request, section, at: moment)
        }
        guard request.method != .post else {
            throw Refusal(.methodNotAllowed, "nothing is written at this address")
        }
        switch address {
        case .events: return try events(for: request)
        case .own(let name): return try own(name, request)
        case .desk(let section):
            guard let page = desk.page(section, number: request.target.deskPage, at: moment) else {
                throw Refusal(.notFound, "the desk has no such page")
            }
            return html(page, for: request)
        case .site(let route, let isPublic):
            let version = isPublic ? await moment.snapshot.publics() : moment.snapshot.editors
            return try content(at: route, of: version, isPublic: isPublic, moment, request)
        }
    }

    // MARK: The site

    private func content(
        at route: String, of version: SiteVersion, isPublic: Bool, _ moment: PreviewState.Moment, _ request: Request
    ) throws(Refusal) -> Response {
        switch version[route] {
        case .page(let page) where version.site.canRender && route != "404.html":
            return self.page(page, of: version, isPublic: isPublic, moment, request)
        case .file(let bytes): return file(bytes, route, request)
        case .asset(let asset): return try self.asset(asset, request)
        default: break
        }
        if let sheet = moment.stylesheets.first(where: { $0.route == route }) {
            return file(sheet.bytes, route, request)
        }
        if case .page = version["\(route)/index.html"] {
            return Response(
                .movedPermanently, [("Location", request.target.path + "/"), ("Cache-Control", "no-store")])
        }
        guard version.site.canRender else {
            return html(decorator.emptyPage(at: moment), status: .internalError, for: request)
        }
        guard case .page(let page) = version["404.html"] else {
            throw Refusal(.notFound, "there is nothing at this address")
        }
        let bytes = decorator.decorate(version.bytes(of: page), .notFound(route, isPublic: isPublic), at: moment)
        return html(bytes, status: .notFound, for: request)
    }

    private func page(
        _ page: SitePage, of version: SiteVersion, isPublic: Bool, _ moment: PreviewState.Moment, _ request: Request
    ) -> Response {
        let bytes = version.bytes(of: page)
        guard page.route.hasSuffix(".html") else { return file(bytes, page.route, request) }
        return html(decorator.decorate(bytes, .page(page, version, isPublic: isPublic), at: moment), for: request)
    }

    private func asset(_ asset: Asset, _ request: Request) throws(Refusal) -> Response {
        do {
            let file = try AssetFile(String(asset.path.dropFirst("content/".count)), in: content)
            return Representation.response(
                to: request, type: MediaType.of(asset.route), tag: file.tag, length: file.length
            ) { .file(file, $0) }
        } catch {
            throw Refusal(.notFound, "there is nothing at this address")
        }
    }

    private func file(_ bytes: [UInt8], _ route: String, _ request: Request) -> Response {
        Representation.response(
            to: request, type: MediaType.of(route), tag: Representation.tag(of: bytes), length: bytes.count
        ) { $0 == bytes.indices ? .bytes(bytes) : .bytes(Array(bytes[$0])) }
    }

    private func html(_ bytes: [UInt8], status: Status = .ok, for request: Request) -> Response {
        Representation.response(
            to: request, type: "text/html; charset=utf-8", tag: Representation.tag(of: bytes), length: bytes.count,
            status: status
        ) { $0 == bytes.indices ? .bytes(bytes) : .bytes(Array(bytes[$0])) }
    }

    // MARK: The preview's own

    private func own(_ name: String, _ request: Request) throws(Refusal) -> Response {
        guard name.hasSuffix(".css") || name.hasSuffix(".js"),
            let own = DeliveredFile.preview.first(where: { $0.name == name })
        else {
            throw Refusal(.notFound, "there is nothing at this address")
        }
        return file(own.bytes, name, request)
    }

    private func events(for request: Request) throws(Refusal) -> Response {
        let fields = [("Content-Type", "text/event-stream; charset=utf-8"), ("Cache-Control", "no-store")]
        guard !request.isHead else { return Response(.ok, fields) }
        guard state.listeners.add(1) <= PreviewState.listenerLimit else {
            _ = state.listeners.add(-1)
            throw Refusal(.unavailable, "too many pages of the preview wait for changes")
        }
        let reader = LiveReader(
            path: request.target.query["path"] ?? "/", tag: request.target.query["tag"] ?? "",
            style: request.target.query["style"] ?? "",
            follows: follows, at: state.current)
        return Response(.ok, fields, body: .events(reader.events(of: state, from: self)))
    }

    /// What tells the versions of a page apart: its bytes, but for the name of the style sheet.
    ///
    /// - Parameter target: The address of the page as the browser has it: its path, with escapes, and its query.
    func tag(ofPageAt target: String, at moment: PreviewState.Moment) async -> String {
        guard let target = try? RequestTarget(Array(target.utf8)[...]) else { return "" }
        switch Address(target.path, base: moment.basePath) {
        case .desk(let section):
            return desk.content(section, number: target.deskPage, at: moment).map {
                PageTag.of($0, stylesheet: moment.snapshot.editors.site.stylesheet)
            } ?? ""
        case .site(let route, let isPublic):
            let version = isPublic ? await moment.snapshot.publics() : moment.snapshot.editors
            guard version.site.canRender else { return "" }
            guard case .page(let page) = version[route] ?? version["404.html"] else { return "" }
            return PageTag.of(version.bytes(of: page), stylesheet: version.site.stylesheet)
        case .events, .own: return ""
        }
    }
}

extension RequestTarget {
    /// Which part of a section of the desk is asked for, from 1; 0 where it is no number.
    fileprivate var deskPage: Int { query["page"].map { Int($0) ?? 0 } ?? 1 }
}

extension PreviewState.Moment {
    /// The path of the site on its host.
    var basePath: String {
        let base = snapshot.editors.site.chronicle.site.baseURL
        guard let host = base.firstRange(of: "://")?.upperBound, let slash = base[host...].firstIndex(of: "/") else {
            return "/"
        }
        return String(base[slash...])
    }
}
