internal import Content
public import Diagnostics
internal import FileSystem

/// The folder of a site as it was last read, of which only what changed is read again.
///
/// Where a file cannot be read without a mistake, what it last said without one stands in for it, so that there are
/// pages to look at while somebody writes.
public struct SiteFolder: Sendable {
    private let options: BuildOptions
    private let folder: Folder
    private let contentLoader: ContentLoader
    private let templateLoader: TemplateLoader
    private(set) var content: LoadedContent
    private var templates: TemplateLoader.Loaded
    /// The templates as they were when none had a mistake.
    private var soundTemplates: SiteTemplates?
    private var soundAssets: TemplateAssets
    private var findings = TopicFindings()
    /// The site as it was last indexed, with drafts and without, for as long as its index holds.
    private var sites: [Bool: LoadedSite] = [:]
    /// The articles that were read again since.
    private var changedArticles: Set<String> = []
    private var areTemplatesChanged = false

    /// Reads everything.
    ///
    /// - Throws: where the folder, or a file in it, cannot be read.
    public init(_ options: BuildOptions) async throws(BuildError) {
        do {
            self.options = options
            folder = try Folder(options.site)
            contentLoader = try ContentLoader(site: options.site, jobs: options.jobs)
            let templateLoader = try TemplateLoader(site: options.site)
            content = try await contentLoader.read()
            templates = try templateLoader.load(declaring: Declarations(of: content.content))
            self.templateLoader = templateLoader
            soundTemplates = templates.templates
            soundAssets = templates.assets
        } catch {
            throw .reading(error)
        }
    }

    /// Reads again what changed.
    ///
    /// - Parameter paths: The paths of files that may have changed, come or gone, relative to the site's folder.
    /// - Throws: where a folder or a file cannot be read; what was read before still holds.
    public mutating func reread(_ paths: Set<String>) throws(BuildError) {
        let documents = paths.filter { $0.hasPrefix("content/") }
        do {
            if !documents.isEmpty {
                let old = content
                content = try contentLoader.reread(documents, of: old)
                changedArticles.formUnion(documents)
                if !documents.allSatisfy({ content.isArticle($0) && old.isArticle($0) }) { sites = [:] }
            }
            let declarations = Declarations(of: content.content)
            if paths.contains(where: { $0.hasPrefix("templates/") }) || declarations != templates.declarations {
                templates = try templateLoader.load(declaring: declarations)
                soundTemplates = templates.templates ?? soundTemplates
                soundAssets = templates.assets
                areTemplatesChanged = true
            }
        } catch {
            throw .reading(error)
        }
    }

    /// What is wrong with single files.
    public var diagnostics: [Diagnostic] {
        content.diagnostics + templates.diagnostics
            + BlockedResources(content.content.site.policy).diagnostics(in: templates.own, templates.assets)
    }

    /// What is wrong with how the files of the content fit together, which takes longer to find out.
    ///
    /// - Complexity: O(*n*) in the number of documents and references.
    public func checkReferences() -> [Diagnostic] { content.content.checkReferences() }

    /// The site as the folder has it, of which pages can be rendered one by one.
    ///
    /// - Parameters:
    ///   - showsDrafts: Whether drafts and articles held back are shown.
    ///   - now: The moment in Unix time that decides what is held back.
    /// - Complexity: O(*n*) in the number of documents; with a small factor where only texts of articles changed.
    public mutating func site(showsDrafts: Bool, now: Int64) async -> LoadedSite {
        let site: LoadedSite
        if let known = await siteWithChangedTexts(showsDrafts: showsDrafts, now: now) {
            site = areTemplatesChanged ? await load(known.chronicle) : known
        } else {
            site = await load(await index(showsDrafts: showsDrafts, now: now))
        }
        sites = [showsDrafts: site]
        changedArticles = []
        areTemplatesChanged = false
        return site
    }

    private func load(_ chronicle: Chronicle) async -> LoadedSite {
        await LoadedSite(
            chronicle: chronicle, templates: soundTemplates, assets: soundAssets, site: folder,
            jobs: options.jobs)
    }

    private mutating func index(showsDrafts: Bool, now: Int64) async -> Chronicle {
        var content = content.content
        if let address = options.baseURL { content.site.baseURL = Site.folderAddress(address) }
        return await Chronicle(
            indexing: content, now: now, showsDrafts: showsDrafts, jobs: options.jobs, findings: &findings)
    }

    /// The site as it was last, with the texts that articles have now; `nil` where more than texts changed.
    private mutating func siteWithChangedTexts(showsDrafts: Bool, now: Int64) async -> LoadedSite? {
        guard let site = sites[showsDrafts], site.chronicle.now <= now, now < site.chronicle.end else { return nil }
        let articles = changedArticles.sorted().compactMap { content.article(at: $0) }
        guard articles.count == changedArticles.count else { return nil }
        guard !articles.isEmpty else { return site }
        let topics = site.chronicle.topics.map(\.topic)
        let found = await findings.topics(of: articles, among: topics, jobs: options.jobs, areAll: false)
        return site.chronicle.replacing(articles, found: found).map { LoadedSite(site, showing: $0) }
    }
}
