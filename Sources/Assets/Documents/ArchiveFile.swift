/// A file that is a ZIP archive: an office document, or files of any kind.
enum ArchiveFile {
    /// How deep archives may lie in archives.
    private static let depthLimit = 2

    /// What an archive is, by the names of its members.
    static func kind(of bytes: [UInt8]) -> AssetKind {
        let names = Set(ZipArchive.names(bytes) ?? [])
        if names.contains(where: { $0.hasSuffix("vbaProject.bin") }) || names.contains("META-INF/MANIFEST.MF") {
            return .otherArchive
        }
        if names.contains("[Content_Types].xml") {
            if names.contains("word/document.xml") { return .wordDocument }
            if names.contains("xl/workbook.xml") { return .spreadsheet }
            if names.contains("ppt/presentation.xml") { return .presentation }
            return .otherArchive
        }
        if bytes.has("mimetypeapplication/vnd.oasis.opendocument.", at: 30) { return .openDocument }
        if names.contains("mimetype") || names.contains("doc.kml") { return .otherArchive }
        return .zip
    }

    /// The archive with each member cleaned, and without those that only say who worked on it.
    static func cleaned(_ bytes: [UInt8], name: String, depth: Int) throws(AssetProblem) -> [UInt8] {
        guard depth < depthLimit else { throw .uncleanable("archive in archives") }
        let members = try ZipArchive.read(bytes, kind: name)
        switch name {
        case AssetKind.zip.name: return ZipArchive.write(try plain(members, depth: depth))
        case AssetKind.openDocument.name: return ZipArchive.write(try OpenDocument.cleaned(members, depth: depth))
        default: return ZipArchive.write(try OfficeDocument.cleaned(members, depth: depth))
        }
    }

    private static func plain(_ members: [ZipArchive.Member], depth: Int) throws(AssetProblem) -> [ZipArchive.Member] {
        var output: [ZipArchive.Member] = []
        for member in members where !member.name.hasPrefix("__MACOSX/") {
            let parts = member.name.split(separator: "/", omittingEmptySubsequences: false)
            guard ![".DS_Store", "Thumbs.db", "desktop.ini"].contains(parts.last ?? "") else { continue }
            guard !parts.contains(".."), parts.first != "", !member.name.contains("\\"),
                HomePath.find(in: Array("/\(member.name)".utf8)) == nil
            else { throw .within(member.name, .uncleanable("path of a machine")) }
            output.append(member.name.hasSuffix("/") ? member : try cleaned(member, depth: depth))
        }
        return output
    }

    /// A member cleaned as a file of its own.
    static func cleaned(_ member: ZipArchive.Member, depth: Int) throws(AssetProblem) -> ZipArchive.Member {
        let bytes: [UInt8]
        do throws(AssetProblem) {
            bytes = try AssetKind.of(member.bytes, name: member.name).clean(member.bytes, depth: depth + 1)
        } catch { throw .within(member.name, error) }
        return bytes == member.bytes ? member : ZipArchive.Member(name: member.name, bytes: bytes)
    }
}
