internal import Content
internal import Localization
internal import Templating

/// The page that says where else the site is, how to take it along, and how to check a copy.
struct CopiesPage: View {
    var head: HeadView
    var title: String
    var isCopy: Bool
    var archive: String
    var checksum: String
    var manifest: String
    var mirrors: [LinkView]
    var publicKey: String

    static let fields = Fields<CopiesPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("is_copy", "Whether this page is in an archive that was taken along.") { $0.isCopy }
        Field("archive_href", "The archive of all pages; empty where there is none.") { $0.archive }
        Field("checksum_href", "The archive’s SHA-256.") { $0.checksum }
        Field("manifest_href", "The list of all files with their SHA-256.") { $0.manifest }
        Field("mirrors", "Where else the site is.") { $0.mirrors }
        Field("public_key", "The key by which that list is signed; empty where it is not.") { $0.publicKey }
    }
}

extension PageMaker {
    /// The page about copies of the site.
    ///
    /// - Parameter isCopy: Whether it is the page of an archive, which does not hold itself.
    func copiesPage(isCopy: Bool) -> CopiesPage {
        let site = chronicle.site
        let hasArchive = site.copies.isArchived && !isCopy
        return CopiesPage(
            head: head(Routes.copies, title: strings[.copies], description: strings[.copiesDescription]),
            title: strings[.copies], isCopy: isCopy, archive: hasArchive ? viewpoint.href(Routes.archive) : "",
            checksum: hasArchive ? viewpoint.href(Routes.archiveChecksum) : "",
            manifest: viewpoint.href(Routes.manifest),
            mirrors: site.mirrors.map { LinkView(label: $0, href: $0) }, publicKey: site.copies.publicKey ?? "")
    }
}
