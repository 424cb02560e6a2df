/// What a film is to a page.
public enum FilmResolution: Sendable, Hashable {
    /// A file of the site, which readers see on the page.
    case file(src: String)
    /// A page elsewhere, to which a link leads; nothing of it is loaded.
    case page(href: String, host: String)
    /// A file of the site, which the site’s policy forbids to load.
    case blocked
    /// Something that is no film.
    case other
    /// Nothing.
    case missing
}

/// What a table is to a page.
public enum TableResolution: Sendable, Hashable {
    /// The table in HTML, and its drawing.
    case html([UInt8])
    /// A table that a page cannot show so, and why.
    case unfit(Misfit)
    /// Nothing.
    case missing

    /// Why a page does not show a table.
    public enum Misfit: Sendable, Hashable {
        /// It has more rows than a page shows.
        case tooManyRows(limit: Int)
        /// It has more rows than are drawn.
        case tooManyMarks(limit: Int)
        /// It has no column of numbers to draw.
        case noNumbers
    }
}
