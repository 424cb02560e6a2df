internal import Bounds
internal import Chronology
internal import Content
internal import Diagnostics
internal import FileSystem
internal import Publishing

/// Builds a site from its folder: the whole way of the data, a stage a line.
///
///     content/ ─load─▶ Content ─index─▶ Chronicle ─plan─▶ pages ─render─▶ bytes ─publish─▶ output
public struct SiteBuilder: Sendable {
    private let options: BuildOptions

    /// Creates a builder.
    public init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds the site and publishes it, unless something is wrong with it: then the live site stays as it is.
    ///
    /// - Parameter progress: Is told now and then how many of how many pages are rendered, from any task.
    /// - Returns: what was found and made; mistakes of authors are in its diagnostics.
    /// - Throws: where the program cannot go on: an unreadable folder, a full disk.
    public func build(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws(BuildError)
        -> BuildReport
    {
        // What is signed is signed anew each time.
        let isRecorded = options.records != nil && options.signingKey == nil
        let inputs = isRecorded ? await BuildInputs.digest(of: options) : nil
        if let inputs, let report = try repeated(from: inputs) { return report }
        let source = try await load(rendersAll: true)
        // A program ends with its build. To free all this piece by piece would take longer than to leave it to the
        // system.
        _ = Unmanaged.passRetained(source.context)
        let publisher =
            try source.isSound
            ? attempt { () throws(PublishingError) in try openPublisher(signing: signature(of: source)) } : nil
        async let identities = ReportComparison.identities(in: source.chronicle)
        let rendering = try await source.renderer(jobs: options.jobs).render(to: publisher, progress: progress)
        let diagnostics = (source.diagnostics + rendering.diagnostics + (await identities)).sorted()
        guard let publisher, rendering.isSound else {
            publisher?.discard()
            return BuildReport(diagnostics: diagnostics, counts: source.counts, publishing: nil)
        }
        try attempt(EmptiedLists(of: source, written: publisher).write)
        if options.archives {
            let archive = SiteArchive(
                loaded: source, publisher: publisher, signature: signature(of: source), jobs: options.jobs)
            do { try await archive.write() } catch { throw .publishing(error) }
        }
        let addresses = AddressComparison(of: source, written: publisher)
        let summary = try attempt(publisher.publish)
        if let inputs, let output = publisher.liveState() {
            let record = BuildRecord(
                inputs: inputs, output: output, moments: moments(of: source.chronicle), fileCount: summary.total,
                counts: source.counts, diagnostics: diagnostics)
            record.write(for: options)
        }
        return BuildReport(
            diagnostics: (diagnostics + addresses.diagnostics).sorted(), counts: source.counts, publishing: summary,
            vanished: addresses.vanished)
    }

    /// What a build from the same inputs found, if the site that it published is still the live one, byte for byte, and
    /// nothing has come due since.
    private func repeated(from inputs: String) throws(BuildError) -> BuildReport? {
        guard let record = BuildRecord.read(of: options), record.inputs == inputs, record.moments.contains(options.now)
        else { return nil }
        let publisher = try attempt { () throws(PublishingError) in try openPublisher(signing: nil) }
        defer { publisher.discard() }
        guard publisher.liveState() == record.output else { return nil }
        return BuildReport(
            diagnostics: record.diagnostics, counts: record.counts,
            publishing: PublishingSummary(unchanged: record.fileCount))
    }

    /// The moments at which the same content gives the same site; any, for a site as it was known once.
    private func moments(of chronicle: Chronicle) -> Range<Int64> {
        guard options.asOf == nil else { return .min..<(.max) }
        return options.now..<max(options.now, chronicle.end)
    }

    /// Checks everything that a build checks, without its pages, and compares what is reported of events.
    ///
    /// - Throws: where a folder or a file cannot be read.
    public func check() async throws(BuildError) -> BuildReport {
        let source = try await load()
        async let comparison = source.compareReports()
        let found = try await PageCheck(of: source, jobs: options.jobs).diagnosticsWithImages()
        let diagnostics = (source.diagnostics + found + (await comparison)).sorted()
        return BuildReport(diagnostics: diagnostics, counts: source.counts, publishing: nil)
    }

    /// Reads and indexes everything that pages are made from.
    ///
    /// - Parameter rendersAll: Whether every page will be rendered, so that what many show is made beforehand.
    /// - Throws: where a folder or a file cannot be read.
    public func load(rendersAll: Bool = false) async throws(BuildError) -> LoadedSite {
        do {
            async let loaded = loadTemplates()
            let read = try await ContentLoader(site: options.site, jobs: options.jobs).read()
            let whole = read.content
            async let references = whole.checkReferences()
            var content = whole
            if let address = options.baseURL { content.site.baseURL = Site.folderAddress(address) }
            content.site.copies = .init(isArchived: options.archives, publicKey: options.signingKey?.publicKey)
            if let day = options.asOf { content = content.known(on: day) }
            let declarations = Declarations(of: content)
            // Few sites add names; for those the templates are read a second time.
            var templates = try await loaded.get()
            if templates.declarations != declarations {
                templates = try TemplateLoader(site: options.site).load(declaring: declarations)
            }
            let chronicle = await Chronicle(
                indexing: content, now: now(in: content.site.timeZone), showsDrafts: options.showsDrafts,
                jobs: options.jobs)
            let site = try Folder(options.site)
            let problems = read.diagnostics + (await references)
            return await LoadedSite(
                chronicle: chronicle, templates: templates, site: site,
                problems: options.showsDrafts ? problems : whole.easingDrafts(problems),
                scaling: rendersAll ? options.imageScaling : .none, rendersAll: rendersAll, jobs: options.jobs)
        } catch {
            throw .reading(error)
        }
    }

    /// The moment of the build; that of a site as it was known once is the end of that day.
    private func now(in zone: TimeZone) -> Int64 { options.asOf.map { Content.end(of: $0, in: zone) } ?? options.now }

    private func loadTemplates() -> Result<TemplateLoader.Loaded, FileSystemError> {
        Result { () throws(FileSystemError) in try TemplateLoader(site: options.site).load(declaring: .none) }
    }

    private func openPublisher(signing signature: Publisher.Signature?) throws(PublishingError) -> Publisher {
        try Publisher(
            output: options.output, exchange: options.exchange, signature: signature,
            protecting: [options.site + "/content", options.site + "/templates"])
    }

    /// What signs the manifest, and vouches for whose it is and up to which day; the same content is signed alike.
    private func signature(of source: LoadedSite) -> Publisher.Signature? {
        guard let key = options.signingKey else { return nil }
        let site = source.chronicle.site
        let name = site.baseURL.isEmpty ? site.title : site.baseURL
        let changed = source.chronicle.articles.lazy.map(\.changed).max()
        let day = changed.map { Moment(unixTime: $0, in: site.timeZone).day }
        return Publisher.Signature(key, comment: day.map { "\(name) as of \(EDTFDate($0))" } ?? name)
    }

    private func attempt<Value>(_ action: () throws(PublishingError) -> Value) throws(BuildError) -> Value {
        do { return try action() } catch { throw .publishing(error) }
    }
}
