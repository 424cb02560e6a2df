internal import Bounds

/// A TIFF file: directories of entries, each with values that lie anywhere in the file (TIFF 6.0 §2).
///
/// Everything is found by its offset, so that nothing is moved: what pictures consist of stays where it is, entries that
/// say anything else are taken out of their directories, and all bytes that are then left over become zeros. A file whose
/// parts overlap is damaged: a picture could hold the very text that is taken out.
struct TIFFFile {
    private let bytes: [UInt8]
    private let isLittleEndian: Bool
    private var parts: FileParts
    private var edits: [(place: Int, bytes: [UInt8])] = []

    /// Tags that say how a picture is stored and looks: baseline, tiles, JPEG tables, samples and colours.
    private static let shown: Set<Int> = [
        254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290,
        291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336, 338, 339, 340, 341,
        347, 529, 530, 531, 532, 34_675,
    ]
    private static let sizes = [1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8]
    /// More pages than this are an attack, not a document.
    private static let pageLimit = 4_096

    static func isTIFF(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
    }

    /// Keeps the pages of a document; drops texts, Exif, places, XMP, IPTC, thumbnails, and what nothing refers to.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = TIFFFile(bytes)
        return try file.clean()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isLittleEndian = bytes.first == 0x49
        parts = FileParts(byteCount: bytes.count)
    }

    private static var damaged: AssetProblem { .damaged("TIFF image") }

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        try add(0..<8, .head)
        guard var directory = number(4, 4) else { throw Self.damaged }
        var seen: Set<Int> = []
        while directory != 0 {
            guard seen.insert(directory).inserted, seen.count <= Self.pageLimit else { throw Self.damaged }
            directory = try keepDirectory(directory)
        }
        guard !parts.keepsDropped, !parts.keepsTwice else { throw Self.damaged }
        var output = bytes.keeping(parts.ranges(for: .head, .value, .profile, .picture))
        for edit in edits { output.overwrite(at: edit.place, with: edit.bytes) }
        for range in parts.ranges(for: .profile) {
            output.fill(range)
            if let profile = ColourProfile.cleaned(Array(bytes[range])) {
                output.overwrite(at: range.lowerBound, with: profile)
            }
        }
        return output
    }

    private mutating func add(_ range: Range<Int>, _ role: FileParts.Role) throws(AssetProblem) {
        guard parts.add(range, role) else { throw Self.damaged }
    }

    private func number(_ start: Int, _ count: Int) -> Int? {
        isLittleEndian ? bytes.littleEndian(start, count: count) : bytes.bigEndian(start, count: count)
    }

    private func written(_ number: Int, _ count: Int) -> [UInt8] {
        var field: [UInt8] = []
        isLittleEndian
            ? field.append(littleEndian: number, count: count) : field.append(bigEndian: number, count: count)
        return field
    }

    /// Keeps what a directory says of its picture, and the picture.
    ///
    /// - Returns: the offset of the next directory; 0 where there is none.
    private mutating func keepDirectory(_ start: Int) throws(AssetProblem) -> Int {
        guard let count = number(start, 2), bytes.slice(start, count: 2 + count * 12 + 4) != nil else {
            throw Self.damaged
        }
        let end = start + 2 + count * 12
        try add(start..<end + 4, .directory)
        var seen: Set<Int> = []
        var entries: [UInt8] = []
        var places: [Int: [Int]] = [:]
        var entryCount = 0
        for index in 0..<count {
            let place = start + 2 + index * 12
            guard let tag = number(place, 2), let type = number(place + 2, 2), let values = number(place + 4, 4) else {
                throw Self.damaged
            }
            if tag == 50_706 { throw .uncleanable("camera’s raw image") }
            guard seen.insert(tag).inserted else { throw Self.damaged }
            guard let size = Self.sizes[type] else { continue }
            let length = values * size
            let isInline = length <= 4
            guard let data = isInline ? place + 8 : number(place + 8, 4) else { throw Self.damaged }
            let isThere = bytes.slice(data, count: length) != nil
            guard Self.shown.contains(tag), type != 2, tag != 34_675 || !isInline else {
                if !isInline, isThere { try add(data..<data + length, .dropped) }
                continue
            }
            guard isThere else { throw Self.damaged }
            entries += bytes[within: place..<place + 8]
            if isInline {
                entries += bytes[within: data..<data + length] + [UInt8](repeating: 0, count: 4 - length)
            } else {
                entries += bytes[within: place + 8..<place + 12]
                try add(data..<data + length, tag == 34_675 ? .profile : tag == 347 ? .picture : .value)
            }
            entryCount += 1
            if tag == 259, let method = number(data, size), [6, 34_892].contains(method) {
                throw .uncleanable("TIFF image with old JPEG compression")
            }
            if [273, 279, 324, 325].contains(tag), size <= 4 {
                places[tag] = (0..<values).compactMap { number(data + $0 * size, size) }
            }
            if tag == 347 { try keepJPEG(data..<data + length) }
        }
        let isJPEG = compression(start, count) == 7
        for (offsets, lengths) in [(273, 279), (324, 325)] {
            for (offset, length) in zip(places[offsets] ?? [], places[lengths] ?? []) {
                guard bytes.slice(offset, count: length) != nil else { continue }
                try add(offset..<offset + length, .picture)
                if isJPEG { try keepJPEG(offset..<offset + length) }
            }
        }
        let next = number(end, 4) ?? 0
        edits.append((start, written(entryCount, 2) + entries + written(next, 4)))
        return next
    }

    private func compression(_ start: Int, _ count: Int) -> Int? {
        (0..<count).first { number(start + 2 + $0 * 12, 2) == 259 }.flatMap { number(start + 10 + $0 * 12, 2) }
    }

    /// Takes comments and the like out of a JPEG stream in place (TIFF Technical Note 2).
    private mutating func keepJPEG(_ range: Range<Int>) throws(AssetProblem) {
        var position = range.lowerBound + 2
        while position + 4 <= range.upperBound, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            guard marker != 0xDA, marker != 0xD9, let length = bytes.bigEndian(position + 2, count: 2), length >= 2
            else { return }
            let end = min(position + 2 + length, range.upperBound)
            if (0xE0...0xED).contains(marker) || marker == 0xEF || marker == 0xFE {
                // What no marker may name stays as long as it was, and empty.
                edits.append((position + 4, [UInt8](repeating: 0, count: max(0, end - position - 4))))
            }
            position = end
        }
    }
}
