internal import Bounds

/// A WebM or Matroska file: elements with an id, a length and data (RFC 8794, RFC 9559).
///
/// Everything is found by its offset, so that nothing is moved: elements that are not needed to play the film become void.
struct MatroskaFile {
    private let bytes: [UInt8]
    private var output: [UInt8]

    private static let damaged = AssetProblem.damaged("WebM or Matroska film")

    /// Elements that hold others, and are looked into.
    private static let masters: Set<Int> = [
        0x1A45_DFA3, 0x1853_8067, 0x1549_A966, 0x1654_AE6B, 0xAE, 0xE0, 0xE1, 0x55B0, 0x55D0, 0x6D80, 0x6240, 0x5034,
        0x1F43_B675, 0xA0, 0x1C53_BB6B, 0xBB, 0xB7, 0x114D_9B74, 0x4DBB, 0x7670,
    ]
    /// Elements of numbers, codes and data that players need.
    private static let shown: Set<Int> = [
        // Head.
        0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285,
        // Where things are, and how long the film is.
        0x53AB, 0x53AC, 0x2AD7B1, 0x4489,
        // Tracks.
        0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x55AB, 0x55AC, 0x55AD, 0x55AE, 0x55AF, 0x9C, 0x6DE7, 0x6DF8, 0x23E383,
        0x234E7A, 0x55EE, 0x22B59C, 0x22B59D, 0x86, 0x63A2, 0xAA, 0x56AA, 0x56BB,
        0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA, 0x54B2, 0x54B3,
        0x2EB524,
        0xB5, 0x78B5, 0x9F, 0x6264, 0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA,
        0x55BB,
        0x55BC, 0x55BD, 0x55D1, 0x55D2, 0x55D3, 0x55D4, 0x55D5, 0x55D6, 0x55D7, 0x55D8, 0x55D9, 0x55DA,
        0x7671, 0x7672, 0x7673, 0x7674, 0x7675, 0x5031, 0x5032, 0x5033, 0x4254, 0x4255,
        // Clusters and cues.
        0xE7, 0xA7, 0xAB, 0xA3, 0xA1, 0x9B, 0xFB, 0x75A2, 0xB3, 0xF7, 0xF1, 0xF0, 0xB2, 0x5378, 0xEA,
    ]
    /// Texts that a film must have.
    private static let required: Set<Int> = [0x4D80, 0x5741]

    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = MatroskaFile(bytes: bytes, output: bytes)
        try file.keep(bytes.indices, depth: 0)
        return file.output
    }

    /// Looks through the elements of a range.
    private mutating func keep(_ range: Range<Int>, depth: Int) throws(AssetProblem) {
        guard depth < 8 else { throw Self.damaged }
        var position = range.lowerBound
        while position < range.upperBound {
            guard let id = id(at: position), let size = size(at: position + id.length) else { throw Self.damaged }
            let start = position + id.length + size.length
            // A segment or cluster that was recorded live goes to the end, or to the next element of its level.
            let isUnknown = size.value == nil
            guard !isUnknown || id.value == 0x1853_8067 || id.value == 0x1F43_B675 else { throw Self.damaged }
            guard start <= range.upperBound else { throw Self.damaged }
            let end = isUnknown ? (id.value == 0x1853_8067 ? range.upperBound : start) : start + (size.value ?? 0)
            guard end <= range.upperBound else { throw Self.damaged }
            if Self.required.contains(id.value) {
                output.fill(start..<end)
            } else if Self.masters.contains(id.value) {
                try keepMaster(id.value, start..<end, depth: depth)
            } else if id.value == 0x63A2, isVorbis(start..<end) {
                try blankVorbis(start..<end)
            } else if !Self.shown.contains(id.value) {
                makeVoid(position..<end)
            }
            position = end
        }
    }

    private mutating func keepMaster(_ id: Int, _ content: Range<Int>, depth: Int) throws(AssetProblem) {
        if id == 0xAE, let kind = number(0x83, in: content), ![1, 2, 17].contains(kind) {
            throw .uncleanable("WebM or Matroska film with a track that is neither film, sound nor subtitles")
        }
        try keep(content, depth: depth + 1)
    }

    /// The number that an element in a range holds.
    private func number(_ wanted: Int, in range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound, let id = id(at: position), let size = size(at: position + id.length),
            let length = size.value
        {
            let start = position + id.length + size.length
            if id.value == wanted { return bytes.bigEndian(start, count: min(7, length)) }
            guard length <= bytes.count else { return nil }
            position = start + length
        }
        return nil
    }

    /// Overwrites an element with one that says nothing (RFC 8794 §11.3.2).
    private mutating func makeVoid(_ range: Range<Int>) {
        output.fill(range)
        output[range.lowerBound] = 0xEC
        if range.count < 10 {
            output[range.lowerBound + 1] = 0x80 | UInt8(range.count - 2)
        } else {
            var size: [UInt8] = []
            size.append(bigEndian: range.count - 9, count: 8)
            size[0] = 1
            output.overwrite(at: range.lowerBound + 1, with: size)
        }
    }

    private func id(at position: Int) -> (value: Int, length: Int)? {
        guard let first = bytes.bigEndian(position, count: 1), first >= 0x10 else { return nil }
        let length = UInt8(first).leadingZeroBitCount + 1
        return bytes.bigEndian(position, count: length).map { ($0, length) }
    }

    /// A length; without a value where it is unknown.
    private func size(at position: Int) -> (value: Int?, length: Int)? {
        guard let first = bytes.bigEndian(position, count: 1), first > 0 else { return nil }
        let length = UInt8(first).leadingZeroBitCount + 1
        guard let rest = length == 1 ? 0 : bytes.bigEndian(position + 1, count: length - 1) else { return nil }
        let value = (first & (1 << (8 - length) - 1)) << (8 * (length - 1)) | rest
        return (value == 1 << (7 * length) - 1 ? nil : value, length)
    }

    /// Whether private data of a codec are the three heads of Vorbis, with comments among them.
    private func isVorbis(_ range: Range<Int>) -> Bool {
        bytes[range].first == 2 && bytes[range].firstRange(of: Array("vorbis".utf8)) != nil
    }

    private mutating func blankVorbis(_ range: Range<Int>) throws(AssetProblem) {
        guard let found = bytes[range].firstRange(of: [3] + Array("vorbis".utf8)),
            let setup = bytes[within: found.upperBound..<range.upperBound].firstRange(of: [5] + Array("vorbis".utf8)),
            setup.lowerBound - found.upperBound >= 9
        else { throw Self.damaged }
        let vendor = setup.lowerBound - found.upperBound - 9
        var content: [UInt8] = []
        content.append(littleEndian: vendor, count: 4)
        content += [UInt8](repeating: 0x20, count: vendor) + [0, 0, 0, 0, 1]
        output.overwrite(at: found.upperBound, with: content)
    }
}
