/// What of an object of a PDF document is published.
enum PDFCleaning {
    /// Entries that say who made the document and how, or that run or attach something.
    private static let dropped: Set<String> = [
        "Metadata", "PieceInfo", "LastModified", "Info", "AF", "Thumb", "AA", "JS", "JavaScript", "XFA",
        "EmbeddedFiles",
        "EF", "UF", "Collection", "Perms", "Legal", "DSS", "SpiderInfo", "AlternatePresentations", "Renditions",
        "Requirements", "DPartRoot", "OPI", "Measure", "LGIDict", "CreatorInfo", "CreationDate", "ModDate",
        "Author", "Producer", "Creator", "Keywords", "SourceModified", "TemplateInstantiated", "WebCaptureInfo", "URLS",
        "RichMediaContent", "RichMediaSettings", "Popup", "IRT", "Threads", "Alternates",
    ]
    /// Annotations that readers see on the page, or use; others are notes among editors, or attachments.
    private static let shown: Set<String> = [
        "Link", "Widget", "Highlight", "Underline", "StrikeOut", "Squiggly", "FreeText", "Line", "Square", "Circle",
        "Polygon", "PolyLine", "Ink", "Stamp",
    ]
    private static let hidden: Set<String> = [
        "Text", "Popup", "FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D", "Redact", "Caret",
        "PrinterMark",
        "TrapNet", "Watermark", "Projection",
    ]
    /// What editors write into annotations.
    private static let notes: Set<String> = ["T", "Subj", "NM", "M", "CreationDate", "RC", "Contents", "Popup", "IRT"]

    /// An object without what is not published.
    static func cleaned(_ object: PDFObject, _ reader: inout PDFReader) throws(AssetProblem) -> PDFObject {
        guard object.stream != nil, let dictionary = object.value.asDictionary else {
            return PDFObject(value: try cleaned(object.value, &reader, depth: 0))
        }
        guard dictionary["F"] == nil else { throw .uncleanable("PDF document whose data lie in other files") }
        var result = object
        result.value = try cleaned(object.value, &reader, depth: 0)
        return try PDFStream.cleaned(result, &reader)
    }

    private static func cleaned(
        _ value: PDFValue, _ reader: inout PDFReader, depth: Int
    ) throws(AssetProblem) -> PDFValue {
        guard depth < 100 else { throw PDFFile.damaged }
        switch value {
        case .array(let values):
            var output: [PDFValue] = []
            for value in values { output.append(try cleaned(value, &reader, depth: depth + 1)) }
            return .array(output)
        case .dictionary(let dictionary): return try cleaned(dictionary, &reader, depth: depth)
        default: return value
        }
    }

    private static func cleaned(
        _ dictionary: PDFDictionary, _ reader: inout PDFReader, depth: Int
    ) throws(AssetProblem) -> PDFValue {
        let subtype = try reader.resolved(dictionary["Subtype"]).asName ?? ""
        let isAnnotation = dictionary["Rect"] != nil && (shown.contains(subtype) || hidden.contains(subtype))
        if isAnnotation, hidden.contains(subtype) { return .null }
        let isNote = isAnnotation && subtype != "Link" && subtype != "Widget"
        var output = PDFDictionary()
        for entry in dictionary.entries {
            let (key, value) = (entry.key, entry.value)
            guard !dropped.contains(key), !key.hasPrefix("PTEX"), !(isNote && notes.contains(key)) else { continue }
            if isAnnotation, ["NM", "M"].contains(key) { continue }
            switch key {
            case "A", "OpenAction", "Next", "PA":
                guard try isHarmless(value, &reader) else { continue }
            case "B", "VP": if dictionary["Type"]?.asName == "Page" { continue }
            case "F", "FS":
                // The same key stands for flags, and for any font or picture.
                let file = try reader.resolved(value)
                guard file.text == nil, file.asDictionary?["F"] == nil, file.asDictionary?["UF"] == nil else {
                    continue
                }
            case "V", "DV":
                let signature = try reader.resolved(value).asDictionary
                guard signature?["ByteRange"] == nil, signature?["Type"]?.asName != "Sig" else { continue }
            case "Annots":
                output.entries.append(
                    PDFDictionary.Entry(key: key, value: try annotations(value, &reader, depth: depth)))
                continue
            default: break
            }
            output.entries.append(PDFDictionary.Entry(key: key, value: try cleaned(value, &reader, depth: depth + 1)))
        }
        return .dictionary(output)
    }

    /// The annotations of a page that are published.
    private static func annotations(
        _ value: PDFValue, _ reader: inout PDFReader, depth: Int
    ) throws(AssetProblem) -> PDFValue {
        var output: [PDFValue] = []
        for item in try reader.resolved(value).asArray ?? [] {
            let annotation = try reader.resolved(item).asDictionary
            guard shown.contains(try reader.resolved(annotation?["Subtype"]).asName ?? "") else { continue }
            output.append(try cleaned(item, &reader, depth: depth + 1))
        }
        return .array(output)
    }

    /// Whether an action leads to a place in the document or on the web; a destination does.
    private static func isHarmless(_ value: PDFValue, _ reader: inout PDFReader) throws(AssetProblem) -> Bool {
        guard let action = try reader.resolved(value).asDictionary, let kind = try reader.resolved(action["S"]).asName
        else {
            return true
        }
        switch kind {
        case "GoTo", "Named": return true
        case "URI":
            let address = try reader.resolved(action["URI"]).text ?? ""
            return WebSafety.problem(of: address.replacing("\\", with: ""), for: .link) == nil
        // A style of borders or transparency is no action.
        default:
            return action["Type"]?.asName != "Action" && action["D"] == nil && action["JS"] == nil && action["F"] == nil
                && kind.count == 1
        }
    }
}
