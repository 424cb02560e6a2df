internal import Bounds
internal import Compression

/// The data of streams in a PDF document.
enum PDFStream {
    /// A stream without what pictures, profiles and texts of pages in it say besides what they show.
    static func cleaned(_ object: PDFObject, _ reader: inout PDFReader) throws(AssetProblem) -> PDFObject {
        guard var dictionary = object.value.asDictionary, let stream = object.stream else { return object }
        var filters: [String] = []
        switch try reader.resolved(dictionary["Filter"]) {
        case .name(let name): filters = [name]
        case .array(let names): for name in names { filters.append(try reader.resolved(name).asName ?? "") }
        default: break
        }
        let short = ["Fl": "FlateDecode", "DCT": "DCTDecode"]
        filters = filters.map { short[$0] ?? $0 }
        var result = object
        switch filters {
        case ["DCTDecode"]: result.stream = try JPEGFile.cleaned(Array(stream))[...]
        case ["JPXDecode"]: result.stream = try cleanedJPEG2000(Array(stream))[...]
        case []: result.stream = content(Array(stream), dictionary)[...]
        case ["FlateDecode"]:
            guard let data = reader.inflated(stream) else { return result }
            let isPredicted = dictionary["DecodeParms"] != nil
            let kept = isPredicted ? data.bytes : content(data.bytes, dictionary)
            result.stream = kept == data.bytes ? stream.prefix(data.length) : Deflate.zlib(kept)[...]
        case ["FlateDecode", "DCTDecode"]:
            guard let data = reader.inflated(stream) else { throw PDFFile.damaged }
            result.stream = try JPEGFile.cleaned(data.bytes)[...]
            dictionary.entries.removeAll { $0.key == "DecodeParms" }
            dictionary.set("Filter", .name("DCTDecode"))
            result.value = .dictionary(dictionary)
        default:
            guard !filters.contains("DCTDecode"), !filters.contains("JPXDecode") else {
                throw .uncleanable("PDF document with pictures in an unusual encoding")
            }
        }
        return result
    }

    /// Data that are not encoded: a colour profile without texts, and the content of pages without comments.
    private static func content(_ bytes: [UInt8], _ dictionary: PDFDictionary) -> [UInt8] {
        if bytes.has("acsp", at: 36), dictionary["N"] != nil { return ColourProfile.cleaned(bytes) ?? [] }
        let subtype = dictionary["Subtype"]?.asName
        let isData =
            dictionary["Length1"] != nil || dictionary["Type"] != nil && dictionary["Type"]?.asName != "XObject"
            || subtype == "Image" || dictionary["FunctionType"] != nil || dictionary["ShadingType"] != nil
            || ["Type1C", "CIDFontType0C", "OpenType"].contains(subtype ?? "")
        return isData ? bytes : withoutComments(bytes)
    }

    /// The operators of a page without comments; pictures among them stay (§8.9.7).
    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let start = position
            switch bytes[position] {
            case UInt8(ascii: "%"):
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
                continue
            case UInt8(ascii: "("):
                var depth = 0
                repeat {
                    switch bytes[position] {
                    case UInt8(ascii: "\\"): position += 1
                    case UInt8(ascii: "("): depth += 1
                    case UInt8(ascii: ")"): depth -= 1
                    default: break
                    }
                    position += 1
                } while depth > 0 && position < bytes.count
            case UInt8(ascii: "I") where isPicture(bytes, at: position):
                position += 3
                while position < bytes.count, !isEnd(bytes, at: position) { position += 1 }
            default: position += 1
            }
            output += bytes[within: start..<min(position, bytes.count)]
        }
        return output
    }

    private static func isPicture(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes.has("ID", at: position) && position > 0 && !PDFParser.isRegular(bytes[position - 1])
            && position + 2 < bytes.count && PDFParser.isSpace(bytes[position + 2])
    }

    private static func isEnd(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes.has("EI", at: position) && PDFParser.isSpace(bytes[position - 1])
            && (position + 2 == bytes.count || PDFParser.isSpace(bytes[position + 2]))
    }

    /// Boxes of a JPEG 2000 picture that it consists of (ISO/IEC 15444-1, Annex I); others become free space.
    private static func cleanedJPEG2000(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        guard !bytes.starts(with: [0xFF, 0x4F]) else { return bytes }
        guard let boxes = ISOBox.read(bytes, in: bytes.indices) else { throw .damaged("JPEG 2000 image") }
        var output = bytes
        for box in boxes where !["jP  ", "ftyp", "jp2h", "jp2c", "rreq"].contains(box.kind) {
            output.overwrite(at: box.range.lowerBound + 4, with: "free".utf8)
            output.fill(box.content)
        }
        return output
    }
}
