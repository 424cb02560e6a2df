internal import Bounds

/// A document of Word, Excel or PowerPoint: parts, and relations between them (ECMA-376, Parts 1 and 2).
///
/// What says who worked on it goes: properties, comments and their authors, the history of changes (which are accepted),
/// printers, templates, previews, custom data. Pictures and documents in it are cleaned as files of their own.
enum OfficeDocument {
    private static let droppedFolders = [
        "docProps/", "customXml/", "_xmlsignatures/", "package/", "docMetadata/", "[trash]/", "word/printerSettings",
        "word/webextensions/", "word/comments", "xl/printerSettings/", "xl/comments", "xl/threadedComments/",
        "xl/persons/", "xl/revisions/", "xl/webextensions/", "xl/customProperty", "xl/customData",
        "xl/drawings/vmlDrawing",
        "ppt/comments/", "ppt/tags/", "ppt/changesInfos/", "ppt/printerSettings/", "ppt/webextensions/",
        "ppt/vmlDrawing",
        "ppt/threadedComments/",
    ]
    private static let droppedParts: Set<String> = [
        "word/people.xml", "word/userCustomization.xml", "word/vbaData.xml", "xl/connections.xml", "ppt/authors.xml",
        "ppt/commentAuthors.xml", "ppt/revisionInfo.xml", "word/stylesWithEffects.xml",
    ]

    private static func isDropped(_ name: String) -> Bool {
        droppedParts.contains(name) || droppedFolders.contains { name.hasPrefix($0) } || name.hasSuffix(".psmdcp")
            || name.contains("/embeddings/_rels/") || name.hasSuffix("/")
    }

    static func cleaned(_ members: [ZipArchive.Member], depth: Int) throws(AssetProblem) -> [ZipArchive.Member] {
        let gone = Set(members.map(\.name).filter(isDropped))
        var output: [ZipArchive.Member] = []
        for member in members where !gone.contains(member.name) && !isRelation(member.name, ofAny: gone) {
            do throws(AssetProblem) {
                output.append(try cleaned(member, without: gone, depth: depth))
            } catch {
                if case .within = error { throw error }
                throw .within(member.name, error)
            }
        }
        return output
    }

    private static func isRelation(_ name: String, ofAny gone: Set<String>) -> Bool {
        name.hasSuffix(".rels") && gone.contains(source(of: name))
    }

    private static func cleaned(
        _ member: ZipArchive.Member, without gone: Set<String>, depth: Int
    ) throws(AssetProblem) -> ZipArchive.Member {
        let filter: PartFilter
        switch AssetKind.ending(of: member.name) {
        case "rels": filter = relations(in: folder(of: source(of: member.name)), without: gone)
        case "xml" where member.name == "[Content_Types].xml":
            filter = PartFilter(drops: {
                $0 == "Override" && gone.contains(String(($1["PartName"] ?? "/").dropFirst()))
            })
        case "xml", "vml": filter = content
        case "odttf": return member
        case "emf", "wmf": return MetafileImage.cleaned(member)
        case "bin", "dat", "xlsb": throw .uncleanable("embedded object or control")
        default: return try ArchiveFile.cleaned(member, depth: depth)
        }
        let bytes = try filter.filtered(member.bytes)
        return bytes == member.bytes ? member : ZipArchive.Member(name: member.name, bytes: bytes)
    }

    /// What goes from the content of documents.
    private static let content = PartFilter(
        dropped: [
            // Changes and comments.
            "del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange",
            "tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "moveFromRangeStart",
            "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
            "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "commentRangeStart", "commentRangeEnd",
            "commentReference", "annotationRef", "trackRevisions",
            // Settings that name machines and people.
            "rsids", "attachedTemplate", "mailMerge", "docVars", "writeProtection", "docId", "saveThroughXslt",
            "absPath", "fileSharing", "revisionPtr", "fileRecoveryPr", "webPublishing", "legacyDrawing",
            "legacyDrawingHF",
            "customProperties", "custDataLst", "custData", "modifyVerifier", "creationId", "modId", "schemaLibrary",
            "dataBinding", "webExtensionPart", "taskpanes", "smartTagType",
        ], unwrapped: ["ins", "moveTo"],
        droppedAttributes: [
            "author", "initials", "date", "dateUtc", "paraId", "textId", "uid", "documentId", "userId", "providerId",
            "refreshedBy", "refreshedDate", "userName", "lastModifiedBy", "durableId",
        ])

    /// Relations: to parts that are gone, and to other machines, there are none.
    private static func relations(in folder: String, without gone: Set<String>) -> PartFilter {
        PartFilter(
            drops: { name, attributes in
                guard name == "Relationship", let target = attributes["Target"] else { return false }
                if attributes["TargetMode"] == "External" {
                    return attributes["Type"]?.hasSuffix("/attachedTemplate") == true
                }
                return gone.contains(resolved(target, in: folder))
            },
            address: { name, attribute, value, attributes in
                guard name == "Relationship", attribute == "Target", attributes["TargetMode"] == "External" else {
                    return nil
                }
                let isLink = attributes["Type"]?.hasSuffix("/hyperlink") == true
                let isWeb = WebSafety.problem(of: value, for: .link) == nil && value.contains(":")
                return isLink && isWeb ? nil : "about:blank"
            })
    }

    /// The part whose relations a file holds: `word/_rels/document.xml.rels` is of `word/document.xml`.
    private static func source(of name: String) -> String {
        name.replacing("_rels/", with: "").replacing(".rels", with: "")
    }

    private static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }

    private static func resolved(_ target: String, in folder: String) -> String {
        var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// A Windows metafile within a document.
enum MetafileImage {
    /// The picture without the description that its head can have ([MS-EMF] §2.2.9).
    static func cleaned(_ member: ZipArchive.Member) -> ZipArchive.Member {
        var bytes = member.bytes
        guard bytes.littleEndian(0, count: 4) == 1, bytes.has(" EMF", at: 40),
            let length = bytes.littleEndian(60, count: 4),
            let start = bytes.littleEndian(64, count: 4), length > 0, start >= 88
        else { return member }
        bytes.fill(start..<start + length * 2)
        bytes.fill(60..<68)
        return ZipArchive.Member(name: member.name, bytes: bytes)
    }
}
