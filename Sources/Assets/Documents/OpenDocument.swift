/// A document of LibreOffice and others (OpenDocument 1.3): parts in XML, and pictures.
///
/// What says who worked on it goes: its properties and settings, comments, the history of changes (which are accepted),
/// previews and programs.
enum OpenDocument {
    private static let droppedFolders = [
        "Thumbnails/", "Configurations2/", "Basic/", "Scripts/", "Dialogs/", "Versions/", "ObjectReplacements/",
        "META-INF/documentsignatures", "META-INF/macrosignatures", "layout-cache", "manifest.rdf",
    ]

    private static func isDropped(_ name: String) -> Bool {
        let file = name.split(separator: "/").last.map(String.init) ?? ""
        return droppedFolders.contains { name.hasPrefix($0) }
            || ["meta.xml", "settings.xml", "VersionList.xml", "manifest.rdf"].contains(file)
            || name.hasSuffix("/") && name != "/"
    }

    static func cleaned(_ members: [ZipArchive.Member], depth: Int) throws(AssetProblem) -> [ZipArchive.Member] {
        var output: [ZipArchive.Member] = []
        for member in members where !isDropped(member.name) {
            do throws(AssetProblem) {
                output.append(try cleaned(member, depth: depth))
            } catch {
                if case .within = error { throw error }
                throw .within(member.name, error)
            }
        }
        return output
    }

    private static func cleaned(_ member: ZipArchive.Member, depth: Int) throws(AssetProblem) -> ZipArchive.Member {
        let filter: PartFilter
        switch member.name {
        case "mimetype": return member
        case "META-INF/manifest.xml":
            guard member.bytes.firstRange(of: Array("encryption-data".utf8)) == nil else {
                throw .uncleanable("OpenDocument file with a password")
            }
            filter = PartFilter(drops: { $0 == "file-entry" && isDropped($1["full-path"] ?? "") })
        case _ where member.name.hasSuffix(".xml"): filter = content
        case _ where member.name.hasSuffix(".emf") || member.name.hasSuffix(".wmf"):
            return MetafileImage.cleaned(member)
        default: return try ArchiveFile.cleaned(member, depth: depth)
        }
        let bytes = try filter.filtered(member.bytes)
        return bytes == member.bytes ? member : ZipArchive.Member(name: member.name, bytes: bytes)
    }

    private static let content = PartFilter(
        dropped: [
            "annotation", "annotation-end", "tracked-changes", "change", "change-start", "change-end", "scripts",
            "event-listeners", "dde-connection-decls", "meta", "change-track-table-cell", "forms",
        ],
        droppedAttributes: ["rsid", "paragraph-rsid", "print-date"],
        address: { element, attribute, value, _ in
            guard attribute == "href" else { return nil }
            let isOwn = !value.contains(":") && !value.hasPrefix("/") && !value.hasPrefix("../")
            if isOwn { return nil }
            let isLink = element == "a" && WebSafety.problem(of: value, for: .link) == nil && value.contains(":")
            return isLink ? nil : ""
        })
}
