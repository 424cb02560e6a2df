import Content
import Diagnostics
import FileSystem
import Localization
import TestSupport

/// The languages of a site with these files besides its settings, and what loading it prints.
func load(_ tree: FolderTree = [:]) async throws -> (table: StringsTable, messages: String) {
    let settings: FolderTree = ["content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n"]
    let folder = try settings.with(tree).temporaryFolder()
    let (content, diagnostics) = try await ContentLoader(site: folder.path, jobs: 1).load()
    return (content.site.strings, diagnostics.printed)
}
