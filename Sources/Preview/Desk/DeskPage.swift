internal import Content
internal import Diagnostics
internal import SiteGeneration
internal import Templating

/// A page of the desk: all sections with their first entries, or one section.
struct DeskPage: View {
    let siteTitle: String
    let stylesheet: String
    let icon: String
    let heading: String
    let standfirst: String
    let isOverview: Bool
    let isChecking: Bool
    let sections: [DeskSectionView]
    let shown: [DeskSectionView]
    let newer: String
    let older: String
    let edits: Bool

    /// - Parameters:
    ///   - section: The id of the section that is shown; empty for all.
    ///   - number: Which part of the section, from 1 to its ``DeskSection/pageCount``.
    init(_ desk: Desk, _ site: LoadedSite, section: String, number: Int, isChecking: Bool, edits: Bool) {
        siteTitle = site.chronicle.site.title
        stylesheet = site.stylesheet
        icon = site.icon
        isOverview = section.isEmpty
        self.isChecking = isChecking
        self.edits = edits
        sections = desk.sections.map { DeskSectionView($0, 0..<0, of: site, isCurrent: $0.id == section, edits: edits) }
        let size = DeskMaker.limits.section
        if let current = desk.sections.first(where: { $0.id == section }) {
            heading = current.name
            standfirst = current.meaning
            let start = (number - 1) * size
            let range = start..<min(start + size, current.count)
            shown = [DeskSectionView(current, range, of: site, isCurrent: true, edits: edits)]
            newer = number > 1 ? "?page=\(number - 1)" : ""
            older = number < current.pageCount ? "?page=\(number + 1)" : ""
        } else {
            heading = "Desk"
            let open = desk.sections.filter { $0.count > 0 }.count
            standfirst = open == 0 ? "Everything is in order." : "What waits for an editor."
            shown = desk.sections.map {
                DeskSectionView(
                    $0, 0..<min(DeskMaker.limits.overview, $0.count), of: site, isCurrent: false, edits: edits)
            }
            (newer, older) = ("", "")
        }
    }

    static let fields = Fields<DeskPage> {
        Field("site_title") { $0.siteTitle }
        Field("stylesheet") { $0.stylesheet }
        Field("icon") { $0.icon }
        Field("heading") { $0.heading }
        Field("standfirst") { $0.standfirst }
        Field("is_overview") { $0.isOverview }
        Field("is_checking") { $0.isChecking }
        Field("sections") { $0.sections }
        Field("shown") { $0.shown }
        Field("newer") { $0.newer }
        Field("older") { $0.older }
        Field("edits") { $0.edits }
    }
}

/// A section of the desk, with those of its entries that are shown.
struct DeskSectionView: View {
    let section: DeskSection
    let entries: [DeskEntryView]
    let problems: [ProblemView]
    let isCurrent: Bool

    /// - Parameter site: The site that has the pages of what is shown.
    /// - Complexity: O(*n*) in the number of pages where mistakes are shown.
    init(_ section: DeskSection, _ range: Range<Int>, of site: LoadedSite, isCurrent: Bool, edits: Bool) {
        self.section = section
        self.isCurrent = isCurrent
        entries = section.entries.isEmpty ? [] : section.entries[range].map { DeskEntryView(entry: $0, edits: edits) }
        let diagnostics = section.problems.isEmpty ? [] : section.problems[range]
        let routes = site.routes(ofDocuments: Set(diagnostics.map(\.location.path)))
        problems = diagnostics.map { diagnostic in
            ProblemView(diagnostic, address: routes[diagnostic.location.path].map { "/" + $0 } ?? "")
        }
    }

    static let fields = Fields<DeskSectionView> {
        Field("id") { "_" + $0.section.id }
        Field("name") { $0.section.name }
        Field("meaning") { $0.section.meaning }
        Field("href") { Address.deskFolder + $0.section.id }
        Field("count") { "\($0.section.count)" }
        Field("is_current") { $0.isCurrent }
        Field("has_more") { !$0.isCurrent && $0.section.count > $0.entries.count + $0.problems.count }
        Field("entries") { $0.entries }
        Field("problems") { $0.problems }
    }
}

/// An entry of the desk.
struct DeskEntryView: View {
    let entry: DeskEntry
    let edits: Bool

    static let fields = Fields<DeskEntryView> {
        Field("title") { $0.entry.title }
        Field("href") { $0.entry.address }
        Field("edit_address") { $0.edits ? $0.entry.editAddress : "" }
        Field("notes") { $0.entry.notes.map(DeskNoteView.init) }
    }
}

/// What is to be done about an entry.
struct DeskNoteView: View {
    let note: DeskEntry.Note

    static let fields = Fields<DeskNoteView> {
        Field("text") { $0.note.text }
        Field("place") { $0.note.place }
    }
}
