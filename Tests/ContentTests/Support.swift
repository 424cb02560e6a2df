import Content
import Diagnostics
import FileSystem
import TestSupport

/// What a site needs besides the files that a test is about.
private let settings: FolderTree = [
    "content/site.yml": """
    title: Briefing
    base_url: https://briefing.example/

    """
]

/// Loads a site of these files, and of the settings where the test gives none.
func load(_ tree: FolderTree, jobs: Int = 2) async throws -> (content: Content, diagnostics: [Diagnostic]) {
    let folder = try settings.with(tree).temporaryFolder()
    return try await ContentLoader(site: folder.path, jobs: jobs).load()
}

/// What loading a site of these files prints.
func messages(_ tree: FolderTree) async throws -> String {
    try await load(tree).diagnostics.printed
}

/// What loading an article of this front matter prints.
func messages(article frontMatter: String) async throws -> String {
    try await messages(["content/articles/strike.md": "---\n\(frontMatter)\n---\n"])
}

/// What loading a site of these files and nothing else prints.
func messages(withoutSettings tree: FolderTree) async throws -> String {
    let folder = try tree.temporaryFolder()
    return try await ContentLoader(site: folder.path, jobs: 1).load().diagnostics.printed
}
