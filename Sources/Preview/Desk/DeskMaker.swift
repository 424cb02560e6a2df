internal import SiteGeneration
internal import Templating

/// Makes the pages of the desk.
struct DeskMaker: Sendable {
    private let template: Template<DeskPage>
    private let decorator: PageDecorator
    /// Whether files can be written from the desk.
    private let edits: Bool

    /// How many entries of a section stand on the first page, and how many on a page of its own.
    static let limits = (overview: 8, section: 100)

    /// Loads the templates that are part of the program.
    init(_ templates: OwnTemplates, _ decorator: PageDecorator, edits: Bool = false) throws {
        template = try templates.load("desk.html")
        self.decorator = decorator
        self.edits = edits
    }

    /// A page as it is served.
    ///
    /// - Parameters:
    ///   - section: The id of a section; empty for the overview.
    ///   - number: Which part of the section, from 1.
    /// - Returns: `nil` where there is no such page.
    func page(_ section: String, number: Int, at moment: PreviewState.Moment) -> [UInt8]? {
        content(section, number: number, at: moment).map { decorator.decorateDesk($0, at: moment) }
    }

    /// A page without what is put into every served page.
    func content(_ section: String, number: Int, at moment: PreviewState.Moment) -> [UInt8]? {
        let site = moment.snapshot.editors.site
        let desk = Desk(of: site, moment.problems)
        let shown = desk.sections.first { $0.id == section }
        guard section.isEmpty || shown != nil else { return nil }
        guard 1...(shown?.pageCount ?? 1) ~= number else { return nil }
        var bytes: [UInt8] = []
        let page = DeskPage(
            desk, site, section: section, number: number, isChecking: !moment.problems.isComplete, edits: edits)
        template.render(page, into: &bytes)
        return bytes
    }
}
