internal import Content
internal import Diagnostics
internal import Editing
internal import FileSystem
internal import SiteGeneration

/// The page that says what readers would see change, and publishes it.
struct SitePublishing {
    let options: BuildOptions
    let now: Int64
    let words: DeskWords
    let access: EditingAccess
    let snapshot: Snapshot

    private var address: String { Address.deskFolder + "publish" }

    /// How many addresses of a kind are listed.
    private static let limit = 50

    /// What would change, and the button.
    func page() async -> EditPage {
        let differences = await differences()
        var page = EditPage(words)
        page.heading = words[.publishSite]
        page.state = words[.publishSiteHelp]
        var changes = EditSection("changes", words[.changes], gloss: differences.isEmpty ? words[.changesNone] : "")
        changes.items = lines(.newPages, differences.new) + lines(.changedPages, differences.changed)
        page.sections = [changes]
        if !differences.gone.isEmpty {
            var gone = EditSection("vanishing", words[.vanishing])
            gone.items = lines(.gonePages, differences.gone)
            page.sections.append(gone)
        }
        let waiting = waiting
        if !waiting.isEmpty {
            var section = EditSection("waiting", words[.waiting])
            section.items = waiting
            page.sections.append(section)
        }
        var publishing = EditSection("publishing", words[.publishing])
        publishing.forms = [
            EditForm(
                id: "publish", inputs: [],
                buttons: [FormButton(action: "publish", label: words[.build], isMain: true)], address: address,
                token: access.pageToken(for: address), version: differences.version, subject: "publish")
        ]
        page.sections.append(publishing)
        return page
    }

    /// Publishes, where nothing changed since the page was shown.
    func publish(_ fields: FormFields) async throws(Refusal) -> EditPage {
        guard await differences().version == fields["version"] else {
            var page = await page()
            page.notice = words[.changed]
            page.isRefused = true
            return page
        }
        var options = options
        options.showsDrafts = false
        options.now = now
        var page = EditPage(words)
        page.heading = words[.publishSite]
        do throws(BuildError) {
            let report = try await SiteBuilder(options).build()
            page.isRefused = !report.isSound
            page.notice = report.isSound ? words[.built, "\(report.counts.pages)"] : words[.notBuilt]
            page.problems = report.diagnostics.filter { $0.severity == .error || report.isSound }.map {
                TextLine(text: "\($0.location.path): \($0.message)")
            }
        } catch {
            page.isRefused = true
            page.notice = words[.notBuilt]
            page.problems = [TextLine(text: "\(error)")]
        }
        return page
    }

    private func lines(_ word: DeskWord, _ routes: [String]) -> [TextLine] {
        let shown = routes.prefix(Self.limit).map {
            TextLine(text: words[word, $0], href: word == .gonePages ? "" : Address.publicFolder + $0)
        }
        return shown + (routes.count > Self.limit ? [TextLine(text: "… \(routes.count - Self.limit)")] : [])
    }

    /// What no reader sees yet.
    private var waiting: [TextLine] {
        snapshot.folder.documents.articles.compactMap { article in
            let proposals = article.events.count(where: \.isProposed)
            guard article.isDraft || proposals > 0 else { return nil }
            let state = article.isDraft ? words[.stateDraft] : "\(words[.proposed]) × \(proposals)"
            return TextLine(text: "\(state): \(article.title)", href: DeskEditor.address(of: article))
        }
    }

    /// The pages that are new, other than before, or gone.
    private struct Differences {
        var new: [String] = []
        var changed: [String] = []
        var gone: [String] = []
        var isEmpty: Bool { new.isEmpty && changed.isEmpty && gone.isEmpty }
        /// By which it is known that nothing changed since.
        var version = ""
    }

    private func differences() async -> Differences {
        let version = await snapshot.publics()
        let routes = version.pageRoutes.filter { $0.hasSuffix(".html") }
        var differences = Differences()
        var state: [UInt8] = []
        let live = try? Folder(options.output)
        let wanted = Set(routes)
        for route in routes {
            guard case .page(let page)? = version[route] else { continue }
            let bytes = version.site.render(page)
            state += FileVersion(of: bytes).description.utf8
            guard let old = try? live?.read(route) else {
                differences.new.append(route)
                continue
            }
            if old != bytes { differences.changed.append(route) }
        }
        let entries = (try? live?.entries()) ?? []
        differences.gone = entries.filter {
            $0.kind == .file && $0.path.hasSuffix(".html") && !$0.isHidden && !wanted.contains($0.path)
        }.map(\.path).filter { !$0.hasPrefix("search/") }
        state += differences.gone.joined(separator: "\n").utf8
        differences.version = FileVersion(of: state).description
        return differences
    }
}
