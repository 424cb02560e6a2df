internal import Bounds
internal import Chronology
public import Diagnostics
public import FileSystem
internal import Normalization
internal import Parallelism
internal import Slugs

/// Brings one's own archive of a site generator or of WordPress into a site: posts become articles, pictures that they
/// show become assets, and what has no place here is listed.
///
/// Nothing is written: what is to be written is given, with the report. The way is straight: list the files, read the
/// posts, decide what each field means, give names and addresses, convert the texts, lead their links, write it down.
public struct Migration: Sendable {
    /// What the site into which an archive moves knows, and what is wished.
    public struct Options: Sendable {
        /// The address of the old site, where its configuration does not say it.
        public var address: String?
        /// The moment of the migration, in seconds since 1970.
        public var now: Int64
        /// The language of the site.
        public var language = "en"
        /// Whether topics that the site does not have are made, as drafts.
        public var makesTopics = false
        /// How many tasks work side by side.
        public var jobs = 1
        /// The id of the topic that has a name, an alias or an id.
        public var topic: @Sendable (String) -> String? = { _ in nil }
        /// Whether another text stands at a path below `content/`, as its title tells.
        public var isTaken: @Sendable (_ path: String, _ title: String) -> Bool = { _, _ in false }

        /// The usual wishes at a moment.
        public init(now: Int64) { self.now = now }
    }

    /// A file of the site that comes of the archive.
    public struct File: Sendable {
        /// What a file is.
        public enum Kind: String, Sendable { case article, page, topic, asset }

        /// What it is.
        public var kind: Kind
        /// Below `content/`.
        public var path: String
        /// What it says; of an asset nothing.
        public var bytes: [UInt8] = []
        /// What it comes from, as the report names it; of an asset the path in the archive.
        public var origin: String
        /// Whether readers do not see it.
        public var isDraft = false
        /// The ids of its topics.
        public var topics: [String] = []
        /// How many fields of the header stand in the report alone.
        public var listedFields = 0
    }

    /// What is to be written, in the order of the archive.
    public private(set) var files: [File] = []
    /// The files of the archive that could not be read, and why.
    public private(set) var failures: [(file: String, diagnostics: [Diagnostic])] = []
    /// What an editor works through, as Markdown.
    public private(set) var report = ""
    /// How many posts had expired on the old site.
    public private(set) var expired = 0

    /// Reads an archive.
    ///
    /// - Parameter path: The folder of the archive, or a file of it that holds several posts.
    /// - Throws: `FileSystemError` where the folder cannot be listed.
    /// - Complexity: O(*n* log *n*) in the size of the posts and of the files that they show.
    public static func of(_ path: String, options: Options) async throws(FileSystemError) -> Migration {
        let files = try archive(at: path)
        let generator = Generator(files: files.all) { files.read($0).map { String(decoding: $0, as: UTF8.self) } ?? "" }
        let configuration = SiteConfiguration(generator: generator, read: files.read)
        var found = ArchiveReader(files, generator, languages: configuration.languages).read()
        let authors = AuthorDirectory(files)
        var facts = found.posts.map { post in
            var facts = PostFacts(post)
            facts.complete(post, authors, attachments: found.attachments)
            return facts
        }
        if let address = found.address, configuration.address == nil { found.address = address }
        let address = (options.address ?? configuration.address ?? found.address).map {
            String($0.reversed().drop { $0 == "/" }.reversed())
        }
        let hosts = Set([address, configuration.address, found.address].compactMap { $0 }.compactMap(host))
        let main = configuration.language.map { $0.replacing("_", with: "-") } ?? options.language
        let languages = Translations.languages(of: found.posts, facts, folders: configuration.languages)
        let originals = Translations.originals(
            of: found.posts, facts, languages: languages, folders: configuration.languages, generator: generator,
            main: main)
        let places = Place.places(of: found.posts, facts, languages: languages, originals: originals) {
            options.isTaken($0.path, $1.title)
        }
        let book = AddressBook(
            found.posts, facts, places: places, generator: generator, configuration: configuration, hosts: hosts)
        for lost in book.lost {
            facts[lost.post].list(
                where: { $0.key == "aliases" && $0.field.texts.contains(lost.address) }, because: lost.why)
        }
        let posts = found.posts
        let settled = facts
        let texts = await Workers.map(posts.count, jobs: options.jobs) { index -> Result<ArticleText, ImportError> in
            do throws(ImportError) { return .success(try ArticleText(posts[index], settled[index])) } catch {
                return .failure(error)
            }
        }
        var named: Set<String> = []
        for (index, text) in texts.enumerated() {
            if case .success(let text) = text {
                named.formUnion(LinkMover.files(in: text.markdown, of: posts[index], files, hosts: hosts))
            }
            if let picture = settled[index].picture, let path = LinkMover.path(picture.file, hosts: hosts),
                let file = files.file(named: path, by: posts[index].file)
            {
                named.insert(file)
            }
        }
        let shelf = AssetShelf(named, read: files.read)
        var holds: [Moment?] = facts.map { facts in
            [facts.publishAt, facts.published].compactMap { $0 }.first { $0.isAfter(unixTime: options.now) }
        }
        let drafts = facts.indices.map { facts[$0].isDraft || facts[$0].published == nil && !facts[$0].isPage }
        for index in holds.indices where facts[index].isPage { holds[index] = nil }
        let mover = LinkMover(
            book: book, files: files, shelf: shelf, places: places,
            isPublic: facts.indices.map { !drafts[$0] && holds[$0] == nil }, hosts: hosts, address: address,
            attachments: found.attachments)
        let moved = await Workers.map(posts.count, jobs: options.jobs) { index -> Result<ArticleText, ImportError> in
            texts[index].map { text in
                var text = text
                text.addPicture(settled[index].picture, shelf, files, posts[index], hosts: hosts)
                mover.move(&text, of: index, posts[index])
                text.settle()
                return text
            }
        }
        var migration = Migration()
        migration.failures = found.failures
        var topics = TopicList(options)
        var entries: [MigrationReport.Entry] = []
        for (index, post) in posts.enumerated() {
            let text: ArticleText
            switch moved[index] {
            case .success(let success): text = success
            case .failure(let error):
                let place = SourceLocation(wholeOf: post.file)
                migration.failures.append((post.shown, [Diagnostic(.error, "bad-text", "\(error)", at: place)]))
                continue
            }
            var own = facts[index]
            let isFaulty = !text.faults.isEmpty
            let ids = own.isPage ? [] : topics.ids(of: own.topics, post: entries.count)
            if own.isPage { own.listWhatPagesLack() }
            if ids.count < own.topics.count, !own.isPage { own.notesOnTopics = topics.unknown(own.topics) }
            if text.image == nil, own.picture != nil {
                own.list(where: { $0.key == "image" }, because: text.whyNoPicture ?? "the archive has no such file")
            }
            let isDraft = drafts[index] || isFaulty
            var language = languages[index] ?? (main == options.language ? nil : main)
            if language == options.language { language = nil }
            let bytes =
                own.isPage
                ? ArticleFile.pageBytes(own, text: text.markdown, isDraft: isDraft, aliases: book.aliases[index])
                : ArticleFile.bytes(
                    own, text: text.markdown, isDraft: isDraft, slug: places[index].name, aliases: book.aliases[index],
                    topics: ids,
                    language: language, original: originals[index].map { places[$0].name }, publishAt: holds[index])
            migration.files.append(
                File(
                    kind: own.isPage ? .page : .article, path: places[index].path, bytes: bytes, origin: post.shown,
                    isDraft: isDraft,
                    topics: ids, listedFields: own.fates.count { $0.key == nil }))
            let hasExpired = own.expiry.map { !$0.isAfter(unixTime: options.now) } ?? false
            if hasExpired, !isDraft { migration.expired += 1 }
            entries.append(
                MigrationReport.Entry(
                    post: post, facts: own, text: text, path: places[index].path, isDraft: isDraft,
                    isHeldBack: holds[index] != nil,
                    hasExpired: hasExpired, lost: book.lost.filter { $0.post == index }))
        }
        migration.files += topics.files
        migration.files += shelf.names.sorted { $0.key < $1.key }.map {
            File(kind: .asset, path: "assets/\($0.value)", origin: $0.key)
        }
        let unused = files.paths.filter { ArchiveFiles.role(of: $0, in: generator) == .file && shelf.names[$0] == nil }
        migration.report =
            MigrationReport(
                generator: generator, address: address, entries: entries, failures: migration.failures,
                others: found.others,
                unused: unused.map { ($0, shelf.refused[$0] ?? "no post shows it or links to it") }, topics: topics,
                assets: shelf.names.count
            ).markdown
        return migration
    }

    private static func archive(at path: String) throws(FileSystemError) -> ArchiveFiles {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let name = parts.last, (try? Folder(path)) == nil, name.contains(".") else {
            return try ArchiveFiles(try Folder(path))
        }
        let parent = parts.dropLast().joined(separator: "/")
        let folder = path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
        let files = try ArchiveFiles(try Folder(folder), only: String(name))
        guard files.all.contains(String(name)) else { return try ArchiveFiles(try Folder(path)) }
        return files
    }

    private static func host(of address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let host = OldAddress.host(address[scheme.upperBound...].prefix { $0 != "/" })
        return host.isEmpty ? nil : host
    }
}
