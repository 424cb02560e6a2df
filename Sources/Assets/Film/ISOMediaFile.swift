internal import Bounds

/// A film, sound or picture in boxes: MP4, MOV, M4A, 3GP, AVIF, HEIC (ISO/IEC 14496-12, 23008-12; QuickTime).
///
/// Pictures and sound are found by their offsets, so that nothing is moved: boxes that are not needed to play or show
/// them become free space, and so do tracks of places or other measurements. Of the data only what pictures and sound
/// consist of is left; all other bytes become zeros.
struct ISOMediaFile {
    let bytes: [UInt8]
    var output: [UInt8]
    /// What of the media data is needed, and what is not.
    var parts: FileParts
    /// Messages to decoders that say what nobody needs.
    var messages: [Range<Int>] = []
    /// Where Exif is.
    var exif: [Int] = []
    /// Where the data of any track begin, in order.
    var chunkStarts: [Int] = []
    /// Whether the data of fragments, of which no table speaks, are needed.
    private var isFragmented = false

    static let damagedFile = AssetProblem.damaged("film, sound or picture of the MP4 family")
    private static let pictureBrands: Set<String> = [
        "avif", "avis", "mif1", "msf1", "heic", "heix", "hevc", "heim", "heis", "hevm", "mif2",
    ]

    static func isMedia(_ bytes: [UInt8]) -> Bool {
        ["ftyp", "moov", "wide", "mdat", "styp"].contains { bytes.has($0, at: 4) }
            && (bytes.has("ftyp", at: 4) || bytes.count > 8)
    }

    /// Whether it is a picture, not a film or sound.
    static func isPicture(_ bytes: [UInt8]) -> Bool {
        guard bytes.has("ftyp", at: 4), let brand = bytes.slice(8, count: 4) else { return false }
        return pictureBrands.contains(String(decoding: brand, as: UTF8.self))
    }

    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = ISOMediaFile(bytes: bytes, output: bytes, parts: FileParts(byteCount: bytes.count))
        return try file.clean()
    }

    /// The boxes that are needed, by the box that they are in; boxes named here are looked into.
    private static let shown: [String: Set<String>] = [
        "": ["ftyp", "styp", "moov", "moof", "mfra", "sidx", "ssix", "mdat", "meta", "wide"],
        "moov": ["mvhd", "trak", "mvex"],
        "trak": ["tkhd", "edts", "mdia"],
        "edts": ["elst"],
        "mdia": ["mdhd", "hdlr", "minf", "elng"],
        "minf": ["vmhd", "smhd", "nmhd", "sthd", "gmhd", "dinf", "stbl"],
        "gmhd": ["gmin"],
        "dinf": ["dref"],
        "stbl": [
            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stps", "sdtp", "sgpd",
            "sbgp", "subs",
        ],
        "mvex": ["mehd", "trex", "leva"],
        "moof": ["mfhd", "traf"],
        "traf": ["tfhd", "tfdt", "trun", "sdtp", "sgpd", "sbgp", "subs"],
        "mfra": ["tfra", "mfro"],
    ]

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        guard let boxes = ISOBox.read(bytes, in: bytes.indices) else { throw Self.damagedFile }
        isFragmented = boxes.contains { $0.kind == "moof" }
        let hasPictures = Self.isPicture(bytes)
        guard boxes.contains(where: { $0.kind == "moov" || $0.kind == "meta" && hasPictures }) else {
            throw Self.damagedFile
        }
        for box in boxes where box.kind != "mdat" {
            guard box.kind == "meta", hasPictures else {
                try keep(box, in: "", depth: 0)
                continue
            }
            try keepItems(of: box, in: boxes.filter { $0.kind == "mdat" }.map(\.content))
        }
        guard !parts.keepsDropped else { throw Self.damagedFile }
        let kept = parts.ranges(for: .picture)
        for box in boxes where box.kind == "mdat" && !isFragmented {
            output.fill(box.content)
            for range in kept where range.overlaps(box.content) {
                output.overwrite(at: range.clamped(to: box.content), with: bytes)
            }
        }
        writeEmptyExif()
        for message in messages { output.fill(message, with: 0x20) }
        return output
    }

    /// Notes what is needed of the data, or what is not.
    mutating func note(_ range: Range<Int>, _ role: FileParts.Role) throws(AssetProblem) {
        guard parts.add(range, role) else { throw Self.damagedFile }
    }

    /// Makes a box free space.
    mutating func free(_ box: ISOBox) {
        output.overwrite(at: box.range.lowerBound + 4, with: "free".utf8)
        output.fill(box.content)
    }

    private mutating func keep(_ box: ISOBox, in parent: String, depth: Int) throws(AssetProblem) {
        guard Self.shown[parent]?.contains(box.kind) == true, box.kind != "meta" else { return free(box) }
        switch box.kind {
        case "mvhd", "tkhd", "mdhd": clearTimes(box)
        case "hdlr": keepHandler(box)
        case "dref": try keepReferences(box)
        case "stsd": try keepDescriptions(box)
        case "trak": try keepTrack(box)
        case "wide": output.fill(box.content)
        default: if Self.shown[box.kind] != nil { try keepChildren(of: box, depth: depth) }
        }
    }

    /// Looks into a box; deeper than tracks are nested is an attack.
    mutating func keepChildren(of box: ISOBox, depth: Int = 0) throws(AssetProblem) {
        guard depth < 8, let boxes = ISOBox.read(bytes, in: box.content) else { throw Self.damagedFile }
        for child in boxes { try keep(child, in: box.kind, depth: depth + 1) }
    }

    /// When it was made and changed (§8.2.2, §8.3.2, §8.4.2).
    private mutating func clearTimes(_ box: ISOBox) {
        let start = box.content.lowerBound
        let isLong = bytes.bigEndian(start, count: 1) == 1
        output.fill((start + 4..<start + (isLong ? 20 : 12)).clamped(to: box.content))
    }

    /// What handles a track, without the name that a program gave itself (§8.4.3).
    mutating func keepHandler(_ box: ISOBox) {
        // QuickTime has a maker where others have zeros.
        let start = box.content.lowerBound
        output.fill((start + 12..<max(start + 12, box.content.upperBound)).clamped(to: box.content))
    }

    /// Where the data are: in this file (§8.7.2).
    private mutating func keepReferences(_ box: ISOBox) throws(AssetProblem) {
        let start = min(box.content.lowerBound + 8, box.content.upperBound)
        guard let entries = ISOBox.read(bytes, in: start..<box.content.upperBound) else { throw Self.damagedFile }
        for entry in entries {
            let flags = bytes.bigEndian(entry.content.lowerBound, count: 4) ?? 0
            guard flags & 1 == 1, entry.content.count >= 4 else {
                throw .uncleanable("film whose data lie in other files")
            }
            output.fill(entry.content.lowerBound + 4..<entry.content.upperBound)
        }
    }

    private mutating func keepTrack(_ box: ISOBox) throws(AssetProblem) {
        guard let media = child("mdia", of: box), let handler = child("hdlr", of: media),
            let kind = bytes.slice(handler.content.lowerBound + 8, count: 4).map({ String(decoding: $0, as: UTF8.self) }
            )
        else { throw Self.damagedFile }
        guard ["vide", "soun", "sbtl", "subt", "pict", "auxv", "clcp"].contains(kind) else {
            guard !isFragmented else { throw .uncleanable("film in fragments with a track of measurements") }
            return free(box)
        }
        try keepChildren(of: box)
        if !isFragmented { try keepSamples(of: media, isSound: kind == "soun") }
    }

    /// The first box of a kind in another one.
    func child(_ kind: String, of box: ISOBox) -> ISOBox? {
        ISOBox.read(bytes, in: box.content)?.first { $0.kind == kind }
    }
}

extension [UInt8] {
    /// Takes a range from other bytes of the same length.
    fileprivate mutating func overwrite(at range: Range<Int>, with bytes: [UInt8]) {
        replaceSubrange(range, with: bytes[range])
    }
}
