/// An AVIF or HEIC file: boxes, and items that lie anywhere in it (ISO/IEC 14496-12 §8.11, 23008-12).
///
/// Items are found by their offsets, so that nothing can be taken out: XMP is overwritten with zeros, and Exif with one
/// that has no entries, since decoders refuse what is no Exif.
/// How a picture is turned stands in a box of its own (`irot`, `imir`), not in Exif.
enum HEIFFile {
    private static let brands: Set<String> = ["avif", "avis", "mif1", "msf1", "heic", "heix", "hevc", "heim", "heis"]

    static func isHEIF(_ bytes: [UInt8]) -> Bool {
        guard bytes.has("ftyp", at: 4), let brand = bytes.slice(8, count: 4) else { return false }
        return brands.contains(String(decoding: brand, as: UTF8.self))
    }

    static func withoutMetadata(_ bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        var output = bytes
        for box in try boxes(bytes, in: 0..<bytes.count) {
            switch box.kind {
            case "meta":
                for piece in try metadata(bytes, in: box.content) {
                    output.clear(piece.range, leaving: piece.isExif ? emptyExif : [])
                }
            case "uuid", "udta", "free", "skip":
                output.clear(box.content)
            default: break
            }
        }
        return output
    }

    private static var damaged: DamagedImage { DamagedImage(format: "AVIF or HEIC") }

    /// Where the Exif and XMP lie that a `meta` box names.
    private static func metadata(_ bytes: [UInt8], in content: Range<Int>) throws(DamagedImage) -> [Piece] {
        guard content.count >= 4 else { throw damaged }
        let parts = try boxes(bytes, in: content.dropFirst(4))
        var items: [Int: Bool] = [:]
        for part in parts where part.kind == "iinf" {
            try findMetadata(bytes, in: part.content, &items)
        }
        let data = parts.first { $0.kind == "idat" }?.content
        var pieces: [Piece] = []
        for part in parts where part.kind == "iloc" {
            pieces += try extents(bytes, of: items, in: part.content, data: data)
        }
        return pieces
    }

    /// A piece of metadata.
    private struct Piece {
        let range: Range<Int>
        let isExif: Bool
    }

    /// The offset of the TIFF structure (ISO/IEC 23008-12, Annex A), and one without entries.
    private static let emptyExif: [UInt8] = [
        0, 0, 0, 0, 0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    ]

    /// More pieces of metadata than this are an attack, not a picture.
    private static let extentLimit = 16

    private struct Box {
        let kind: String
        let content: Range<Int>
    }

    private static func boxes(_ bytes: [UInt8], in range: Range<Int>) throws(DamagedImage) -> [Box] {
        var boxes: [Box] = []
        var position = range.lowerBound
        while position < range.upperBound {
            guard var size = bytes.bigEndian(position, count: 4), let kind = bytes.slice(position + 4, count: 4) else {
                throw damaged
            }
            var header = 8
            if size == 1 {
                guard bytes.bigEndian(position + 8, count: 1) == 0, let large = bytes.bigEndian(position + 9, count: 7)
                else { throw damaged }
                (size, header) = (large, 16)
            } else if size == 0 {
                size = range.upperBound - position
            }
            guard size >= header, size <= range.upperBound - position else { throw damaged }
            boxes.append(
                Box(kind: String(decoding: kind, as: UTF8.self), content: position + header..<position + size))
            position += size
        }
        return boxes
    }

    /// Finds the ids of items that are Exif (`true`) or XMP (§8.11.6).
    private static func findMetadata(
        _ bytes: [UInt8], in content: Range<Int>, _ items: inout [Int: Bool]
    ) throws(DamagedImage) {
        guard let version = bytes.bigEndian(content.lowerBound, count: 1) else { throw damaged }
        let start = content.lowerBound + (version == 0 ? 6 : 8)
        guard start <= content.upperBound else { throw damaged }
        for entry in try boxes(bytes, in: start..<content.upperBound) where entry.kind == "infe" {
            guard let version = bytes.bigEndian(entry.content.lowerBound, count: 1), version >= 2 else { continue }
            let width = version == 2 ? 2 : 4
            guard let id = bytes.bigEndian(entry.content.lowerBound + 4, count: width) else { throw damaged }
            let kind = entry.content.lowerBound + 4 + width + 2
            if bytes.has("Exif", at: kind) { items[id] = true }
            if bytes.has("mime", at: kind) { items[id] = false }
        }
    }

    /// Where items lie in the file (§8.11.3).
    private static func extents(
        _ bytes: [UInt8], of items: [Int: Bool], in content: Range<Int>, data: Range<Int>?
    ) throws(DamagedImage) -> [Piece] {
        var position = content.lowerBound
        func next(_ count: Int) throws(DamagedImage) -> Int {
            guard position + count <= content.upperBound, let number = bytes.bigEndian(position, count: min(count, 7))
            else { throw damaged }
            // Numbers of eight bytes are far beyond any file: the highest is looked at only to be nothing.
            guard count < 8 else {
                guard bytes[position] == 0, let low = bytes.bigEndian(position + 1, count: 7) else { throw damaged }
                position += 8
                return low
            }
            position += count
            return number
        }
        let version = try next(1)
        _ = try next(3)
        let sizes = try next(2)
        let (offsetSize, lengthSize, baseSize) = (sizes >> 12 & 15, sizes >> 8 & 15, sizes >> 4 & 15)
        let indexSize = version == 0 ? 0 : sizes & 15
        guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy({ [0, 4, 8].contains($0) }) else {
            throw damaged
        }
        let count = try next(version < 2 ? 2 : 4)
        var pieces: [Piece] = []
        for _ in 0..<count {
            let id = try next(version < 2 ? 2 : 4)
            let method = version == 0 ? 0 : try next(2) & 15
            _ = try next(2)
            let base = try next(baseSize)
            let extentCount = try next(2)
            guard extentCount <= 1 || indexSize + offsetSize + lengthSize > 0 else { throw damaged }
            for _ in 0..<extentCount {
                _ = try next(indexSize)
                let offset = try next(offsetSize)
                let length = try next(lengthSize)
                guard let isExif = items[id] else { continue }
                let origin = method == 1 ? data?.lowerBound ?? 0 : 0
                let start = origin + base + offset
                let end = length == 0 ? bytes.count : start + length
                guard method < 2, start >= 0, end >= start, end <= bytes.count else { throw damaged }
                pieces.append(Piece(range: start..<end, isExif: isExif))
                guard pieces.count <= extentLimit else { throw damaged }
            }
        }
        return pieces
    }
}

extension [UInt8] {
    /// Overwrites bytes with others, if there is room for them, and zeros.
    fileprivate mutating func clear(_ range: Range<Int>, leaving rest: [UInt8] = []) {
        let range = range.clamped(to: indices)
        let kept = rest.count <= range.count ? rest : []
        for (index, byte) in zip(range, kept) { self[index] = byte }
        for index in range.dropFirst(kept.count) { self[index] = 0 }
    }
}
