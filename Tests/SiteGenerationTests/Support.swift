import Chronology
import Content
import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport

/// A site in a folder of its own, to be built and looked at.
struct TestSite {
    let folder: TemporaryFolder

    /// Noon of 1 December 2024 in UTC.
    static let now: Int64 = 1_733_054_400

    /// Writes a site of these files; settings and templates are given where the test has none of its own.
    init(_ tree: FolderTree, templates: FolderTree = plainTemplates) throws {
        folder = try settings.with(templates).with(tree).temporaryFolder()
    }

    /// Reads and indexes it.
    func load(showsDrafts: Bool = false) async throws -> LoadedSite {
        try await builder(showsDrafts: showsDrafts).load()
    }

    /// Builds it into `public`.
    @discardableResult
    func build(showsDrafts: Bool = false, baseURL: String? = nil, jobs: Int = 2, now: Int64 = now) async throws
        -> BuildReport
    {
        try await builder(showsDrafts: showsDrafts, baseURL: baseURL, jobs: jobs, now: now).build()
    }

    /// The builder of the site.
    func builder(showsDrafts: Bool = false, baseURL: String? = nil, jobs: Int = 2, now: Int64 = now) -> SiteBuilder {
        SiteBuilder(
            BuildOptions(
                site: folder.path, output: folder.path + "/public", showsDrafts: showsDrafts, baseURL: baseURL,
                jobs: jobs, now: now))
    }

    /// Builds it into `public` as it was known at the end of a day.
    func build(asOf day: Day) async throws -> BuildReport {
        var options = BuildOptions(site: folder.path, output: folder.path + "/public", jobs: 2, now: Self.now)
        options.asOf = day
        return try await SiteBuilder(options).build()
    }

    /// What a build prints.
    func messages() async throws -> String {
        try await build().diagnostics.printed
    }

    /// The files that are published, by address; not the manifest.
    var published: [String: String] {
        get throws {
            var files: [String: String] = [:]
            for entry in try Folder(folder.path + "/public").entries()
            where entry.kind == .file && entry.path != "manifest" {
                files[entry.path] = String(
                    decoding: try File.read("\(folder.path)/public/\(entry.path)"), as: UTF8.self)
            }
            return files
        }
    }

    /// A file that is published.
    func file(_ route: String) throws -> String {
        String(decoding: try File.read("\(folder.path)/public/\(route)"), as: UTF8.self)
    }
}

/// Builds a site of these files and gives what is published.
func publish(_ tree: FolderTree, templates: FolderTree = plainTemplates, showsDrafts: Bool = false) async throws
    -> [String: String]
{
    let site = try TestSite(tree, templates: templates)
    let report = try await site.build(showsDrafts: showsDrafts)
    guard report.publishing != nil else { throw NotPublished(messages: report.diagnostics.printed) }
    return try site.published
}

/// A site that should have been published has mistakes.
struct NotPublished: Error, CustomStringConvertible {
    let messages: String
    var description: String { messages }
}

/// The shortest file that is a PNG image: its signature and its end.
let tinyPNGBytes: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
]
let tinyPNG = FolderTree.Entry.file(tinyPNGBytes)

private let settings: FolderTree = [
    "content/site.yml": """
    title: Briefing
    base_url: https://briefing.example/

    """
]

/// Templates that show little, so that what they show can be stated whole.
let plainTemplates: FolderTree = [
    "templates/assets/site.css": "body { margin: 0 }\n",
    "templates/home.html": "{{ page.title }}\n",
    "templates/article.html": "{{ page.body }}",
    "templates/event-page.html": "{{ page.description }}",
    "templates/article-list.html": "{% for article in page.articles %}{{ article.title }}\n{% end %}",
    "templates/article-brief.html": "{{ article.title }}",
    "templates/topic-index.html": "{% for group in page.groups %}{{ group.label }}\n{% end %}",
    "templates/topic.html": "{{ page.introduction }}",
    "templates/event.html": "<p id=\"{{ event.anchor }}\">{{ event.title }}</p>\n",
    "templates/timeline.html":
        "{% for group in page.groups %}{% for event in group.events %}{{ event.markup }}{% end %}{% end %}",
    "templates/source-index.html": "{% for source in page.sources %}{{ source.name }}\n{% end %}",
    "templates/source.html": "{{ page.introduction }}",
    "templates/page.html": "{{ page.body }}",
    "templates/data.html": "{% for download in page.downloads %}{{ download.href }}\n{% end %}",
    "templates/search.html": "{{ page.title }}\n",
    "templates/a-z.html": "{% for group in page.groups %}{{ group.letter }}\n{% end %}",
    "templates/404.html": "{{ site.home }}\n",
    "templates/moved.html": "{{ page.title }}: {{ page.href }}\n",
    "templates/feed.xml": "<feed>{{ title }}</feed>\n",
]

/// The templates that this repository has, as they are.
func siteTemplates() throws -> FolderTree { try ownFiles(in: "templates") }

/// The content that this repository has, as it is.
func siteContent() throws -> FolderTree { try ownFiles(in: "content") }

/// The files of a folder of this repository.
private func ownFiles(in name: String, file: String = #filePath) throws -> FolderTree {
    let tests = file.split(separator: "/").dropLast(2).joined(separator: "/")
    let root = "/" + tests.split(separator: "/").dropLast().joined(separator: "/")
    let folder = try Folder("\(root)/\(name)")
    var tree: FolderTree = [:]
    for entry in try folder.entries() where entry.kind == .file && !entry.isIgnored {
        tree["\(name)/\(entry.path)"] = .file(try folder.read(entry.path))
    }
    return tree
}
