internal import Bounds

/// Reads documents of office programs that are archives of XML: Word (ECMA-376) and OpenDocument (ISO/IEC 26300).
///
/// A document becomes markup, which is then read as any other: lists, headings, tables and notes are those of pages. No
/// macro is run, no link followed, no picture opened; what was deleted and what was commented is out.
enum OfficeReader {
    /// The text of a document; `nil` when the bytes are no archive.
    ///
    /// - Throws: `ImportError.notText` for archives that hold no document; `.tooDeep`, `.tooComplex`.
    /// - Complexity: O(*n*).
    static func file(_ bytes: [UInt8]) throws(ImportError) -> SavedFile? {
        guard let archive = ZIPArchive(bytes) else { return nil }
        if archive.has("word/document.xml") {
            guard let text = archive.file("word/document.xml") else {
                throw .notText(kind: "a damaged or too large document")
            }
            let document = try WordDocument(text, in: archive)
            return file(
                document.markup, .word, title: document.title, notes: document.notes,
                properties: try properties(archive, "docProps/core.xml"))
        }
        if archive.has("content.xml") {
            guard let text = archive.file("content.xml") else {
                throw .notText(kind: "a damaged or too large document")
            }
            let tree = try XMLReader.tree(of: text[...])
            guard tree.nodes.contains(where: { $0.name == "office:text" }) else {
                throw .notText(kind: "a table or presentation of an office program")
            }
            let document = OpenDocumentText(tree)
            return file(
                document.markup, .openDocument, title: document.title, notes: document.notes,
                properties: try properties(archive, "meta.xml"))
        }
        if archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml") {
            throw .notText(kind: "a table or presentation of an office program")
        }
        return nil
    }

    private static func file(
        _ markup: [UInt8], _ format: InputFormat, title: String?, notes: [ReviewNote], properties: Properties
    ) -> SavedFile {
        var entry = SavedEntry(content: .markup(markup))
        // Few change what a program calls a document; what readers see as its title they do.
        entry.metadata.title = title ?? properties.title
        entry.metadata.authors = properties.author.map { [$0] } ?? []
        entry.metadata.language = properties.language
        entry.notes = notes
        if let day = properties.changed {
            // The day of the last change is no day of publication.
            entry.notes.append(
                ReviewNote(text: "the document was last changed on \(day); it says no day of publication", line: nil))
        }
        return SavedFile(format: format, entries: [entry])
    }

    /// The text of a title that is written as markup; `nil` where it is empty.
    static func title(_ markup: [UInt8]) -> String? {
        let title = CharacterReferences.resolved(FeedReader.withoutMarkup(String(decoding: markup, as: UTF8.self)))
        return title.isEmpty ? nil : title
    }

    /// What a document says of itself.
    private struct Properties {
        var title: String?
        var author: String?
        var language: String?
        var changed: String?
    }

    private static func properties(_ archive: ZIPArchive, _ name: String) throws(ImportError) -> Properties {
        var properties = Properties()
        guard let bytes = archive.file(name) else { return properties }
        let tree = try XMLReader.tree(of: bytes[...])
        for node in tree.nodes.indices where !tree.name(node).isEmpty {
            let text = TextRepair.line(String(decoding: tree.text(node), as: UTF8.self))
            guard !text.isEmpty else { continue }
            switch tree.name(node) {
            case "dc:title": properties.title = text
            case "dc:creator", "meta:initial-creator": properties.author = text
            case "dc:language": properties.language = LanguageTag.normalised(text)
            case "dcterms:modified", "dc:date": properties.changed = SavedMoment(text).map { "\($0.day)" }
            default: break
            }
        }
        return properties
    }
}
