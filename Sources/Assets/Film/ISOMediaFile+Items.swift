internal import Bounds

extension ISOMediaFile {
    private static let pictures: Set<String> = [
        "av01", "hvc1", "hev1", "lhv1", "vvc1", "avc1", "jpeg", "j2k1", "grid", "iovl", "iden", "tmap", "unci",
    ]
    private static let properties: Set<String> = [
        "ispe", "pixi", "av1C", "hvcC", "lhvC", "vvcC", "avcC", "colr", "irot", "imir", "clap", "pasp", "auxC", "a1op",
        "a1lx", "lsel", "clli", "mdcv", "amve", "cclv", "rloc", "j2kH", "uncC", "cmpd", "jpgC", "tols", "oinf", "rref",
    ]

    /// Exif's offset of the TIFF structure (ISO/IEC 23008-12, Annex A), and one without entries: decoders refuse less.
    private static let emptyExif: [UInt8] = [0, 0, 0, 0, 0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]
    /// More pieces than this are an attack, not a picture.
    private static let extentLimit = 100_000
    /// More boxes of media data than this are none, either.
    private static let mediaLimit = 64

    /// Keeps the pictures that a `meta` box names, and how they are put together (ISO/IEC 23008-12).
    ///
    /// - Parameter media: Where media data are.
    mutating func keepItems(of box: ISOBox, in media: [Range<Int>]) throws(AssetProblem) {
        guard box.content.count >= 4, let parts = ISOBox.read(bytes, in: box.content.dropFirst(4)),
            media.count <= Self.mediaLimit
        else { throw Self.damagedFile }
        var kinds: [Int: String] = [:]
        for part in parts where part.kind == "iinf" { try keepInfos(of: part, &kinds) }
        let data = parts.first { $0.kind == "idat" }?.content
        if let data { output.fill(data) }
        for part in parts {
            switch part.kind {
            case "pitm", "iref", "grpl", "iinf", "idat": break
            case "hdlr": keepHandler(part)
            case "iloc": try keepExtents(of: kinds, in: part.content, own: data, media)
            case "iprp": try keepProperties(of: part)
            case "dinf": free(part)
            default: free(part)
            }
        }
    }

    /// What each item is (§8.11.6), without its name.
    private mutating func keepInfos(of box: ISOBox, _ kinds: inout [Int: String]) throws(AssetProblem) {
        guard let version = bytes.bigEndian(box.content.lowerBound, count: 1) else { throw Self.damagedFile }
        let start = box.content.lowerBound + (version == 0 ? 6 : 8)
        guard start <= box.content.upperBound, let entries = ISOBox.read(bytes, in: start..<box.content.upperBound)
        else { throw Self.damagedFile }
        for entry in entries {
            let place = entry.content.lowerBound
            guard entry.kind == "infe", let version = bytes.bigEndian(place, count: 1), version >= 2,
                let id = bytes.bigEndian(place + 4, count: version == 2 ? 2 : 4)
            else {
                free(entry)
                continue
            }
            let kind = place + 4 + (version == 2 ? 2 : 4) + 2
            guard kind + 4 <= entry.content.upperBound, let name = bytes.slice(kind, count: 4) else {
                throw Self.damagedFile
            }
            kinds[id] = String(decoding: name, as: UTF8.self)
            output.fill(kind + 4..<entry.content.upperBound)
        }
    }

    private mutating func keepProperties(of box: ISOBox) throws(AssetProblem) {
        guard let parts = ISOBox.read(bytes, in: box.content) else { throw Self.damagedFile }
        for part in parts where part.kind != "ipma" {
            guard part.kind == "ipco", let properties = ISOBox.read(bytes, in: part.content) else {
                free(part)
                continue
            }
            for property in properties {
                if property.kind == "colr" { keepColours(property) }
                if !Self.properties.contains(property.kind) { free(property) }
            }
        }
    }

    /// Where items lie in the file (§8.11.3).
    private mutating func keepExtents(
        of kinds: [Int: String], in content: Range<Int>, own data: Range<Int>?, _ media: [Range<Int>]
    ) throws(AssetProblem) {
        var reader = NumberReader(bytes: bytes, range: content)
        guard let version = reader.next(1), reader.next(3) != nil, let sizes = reader.next(2) else {
            throw Self.damagedFile
        }
        let (offsetSize, lengthSize, baseSize) = (sizes >> 12 & 15, sizes >> 8 & 15, sizes >> 4 & 15)
        let indexSize = version == 0 ? 0 : sizes & 15
        guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy({ [0, 4, 8].contains($0) }),
            let count = reader.next(version < 2 ? 2 : 4)
        else { throw Self.damagedFile }
        var extents = 0
        for _ in 0..<count {
            guard let id = reader.next(version < 2 ? 2 : 4), let method = version == 0 ? 0 : reader.next(2),
                reader.next(2) != nil, let base = reader.next(baseSize), let extentCount = reader.next(2),
                extentCount <= 1 || indexSize + offsetSize + lengthSize > 0
            else { throw Self.damagedFile }
            for _ in 0..<extentCount {
                guard reader.next(indexSize) != nil, let offset = reader.next(offsetSize),
                    let length = reader.next(lengthSize)
                else { throw Self.damagedFile }
                extents += 1
                let origin = method & 15 == 1 ? data?.lowerBound ?? 0 : 0
                let start = origin + base + offset
                guard extents <= Self.extentLimit, method & 15 < 2 || kinds[id] != nil, start <= bytes.count,
                    length <= bytes.count - start
                else { throw Self.damagedFile }
                guard method & 15 < 2 else { continue }
                let isOwn = method & 15 == 1
                let range = start..<(length == 0 ? bytes.count : start + length)
                guard (isOwn ? data.map { [$0] } ?? [] : media).contains(where: { $0.clamped(to: range) == range })
                else { throw Self.damagedFile }
                try keepExtent(range, kinds[id] ?? "", isOwn: isOwn)
            }
        }
    }

    private mutating func keepExtent(_ range: Range<Int>, _ kind: String, isOwn: Bool) throws(AssetProblem) {
        guard !Self.pictures.contains(kind) else {
            try note(range, .picture)
            if isOwn { output.replaceSubrange(range, with: bytes[range]) }
            return
        }
        try note(range, .dropped)
        output.fill(range)
        if kind == "Exif", range.count >= Self.emptyExif.count { exif.append(range.lowerBound) }
    }

    /// Writes Exif without entries where there was some.
    mutating func writeEmptyExif() {
        for place in exif { output.overwrite(at: place, with: Self.emptyExif) }
    }
}

/// Reads numbers of up to eight bytes from a range, the highest byte first.
private struct NumberReader {
    let bytes: [UInt8]
    var range: Range<Int>

    /// The next number; `nil` behind the end, or where it is beyond any file.
    mutating func next(_ count: Int) -> Int? {
        guard range.count >= count else { return nil }
        let start = range.lowerBound
        range = start + count..<range.upperBound
        guard count == 8 else { return bytes.bigEndian(start, count: count) }
        return bytes[start] == 0 ? bytes.bigEndian(start + 1, count: 7) : nil
    }
}
