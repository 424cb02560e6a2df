internal import Content

/// The text pages to which every page leads, by their positions.
///
/// They are few, however many pages there are: the size of a site grows with its pages, not with their square.
struct Navigation: Sendable {
    /// Those that the header leads to.
    let header: ArraySlice<Int>
    /// Those that the footer leads to.
    let footer: ArraySlice<Int>
    /// Those to which neither leads; the list from A to Z does.
    let others: [Int]

    /// How many pages the header and the footer lead to at most, each.
    static let limit = 24

    /// - Complexity: O(*n*) in the number of pages.
    ///
    /// - Parameter menu: What the site says that the header and the footer lead to.
    init(_ pages: [TextPage], _ menu: Site.Menu) {
        let own = menu.pages
        let header = menu.header == nil ? pages.indices.filter { pages[$0].navigation } : []
        let footer = pages.indices.filter { menu.header == nil ? !pages[$0].navigation : !own.contains(pages[$0].id) }
        self.header = header.prefix(Self.limit)
        self.footer = footer.prefix(Self.limit)
        others = Array(header.dropFirst(Self.limit) + footer.dropFirst(Self.limit))
    }
}
