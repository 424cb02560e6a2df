internal import Bounds
internal import Compression

/// An Ogg file: packets of one or more streams, in pages (RFC 3533), whose second packets are comments.
///
/// Comments become one name of a program that consists of spaces, as long as they were, so that no page is cut anew.
struct OggFile {
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var streams: [Int: Stream] = [:]

    private struct Stream {
        /// How many packets have begun.
        var packet = 0
        var isOpen = false
        var codec: Codec
        /// Where the bytes of the comment are in what is written.
        var comment: [Int] = []
    }

    private enum Codec { case vorbis, opus, theora, speex, flac }

    /// Keeps the sound and film of known codecs; drops comments, and what stands between and behind pages.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var file = OggFile(bytes: bytes)
        return try file.clean()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static var damaged: AssetProblem { .damaged("Ogg film or sound") }

    private mutating func clean() throws(AssetProblem) -> [UInt8] {
        var pages: [Range<Int>] = []
        var position = 0
        while position < bytes.count, bytes.has("OggS", at: position),
            let count = bytes.bigEndian(position + 26, count: 1),
            let lengths = bytes.slice(position + 27, count: count),
            let content = bytes.slice(position + 27 + count, count: lengths.reduce(0) { $0 + Int($1) })
        {
            let start = output.count
            output += bytes[within: position..<content.endIndex]
            pages.append(start..<output.count)
            try read(lengths, content: start + 27 + count, serial: bytes.littleEndian(position + 14, count: 4) ?? 0)
            position = content.endIndex
        }
        guard !pages.isEmpty else { throw Self.damaged }
        for stream in streams.values { blank(stream) }
        for page in pages {
            output.fill(page.lowerBound + 22..<page.lowerBound + 26)
            var checksum: [UInt8] = []
            checksum.append(littleEndian: Int(Checksum.ogg(output[page])), count: 4)
            output.overwrite(at: page.lowerBound + 22, with: checksum)
        }
        return output
    }

    /// Follows the packets of a page.
    private mutating func read(_ lengths: ArraySlice<UInt8>, content: Int, serial: Int) throws(AssetProblem) {
        if streams[serial] == nil {
            guard let codec = codec(at: content) else { throw .uncleanable("Ogg film or sound of an unknown codec") }
            streams[serial] = Stream(codec: codec)
        }
        guard var stream = streams.removeValue(forKey: serial) else { return }
        var place = content
        for length in lengths {
            if !stream.isOpen { stream.packet += 1 }
            // A stream of FLAC may have further blocks of metadata before its sound.
            if stream.packet == 2 { stream.comment += place..<place + Int(length) }
            if stream.codec == .flac, stream.packet > 2, !stream.isOpen, length > 0,
                ![0xFF, 0x83, 3].contains(output[place])
            {
                throw .uncleanable("FLAC in Ogg with pictures or other data")
            }
            stream.isOpen = length == 255
            place += Int(length)
        }
        streams[serial] = stream
    }

    private func codec(at place: Int) -> Codec? {
        if output.has("\u{1}vorbis", at: place) { return .vorbis }
        if output.has("OpusHead", at: place) { return .opus }
        if output.slice(place, count: 7)?.elementsEqual([0x80] + Array("theora".utf8)) == true { return .theora }
        if output.has("Speex   ", at: place) { return .speex }
        if output.slice(place, count: 5)?.elementsEqual([0x7F] + Array("FLAC".utf8)) == true { return .flac }
        return nil
    }

    /// Makes a comment one vendor of spaces and no comments (Vorbis I §5.2.1).
    private mutating func blank(_ stream: Stream) {
        let head = [Codec.vorbis: 7, .opus: 8, .theora: 7, .speex: 0, .flac: 4][stream.codec] ?? 0
        let frames = stream.codec == .vorbis
        let places = Array(stream.comment.dropFirst(head))
        guard places.count >= 9 else { return }
        let vendor = places.count - 8 - (frames ? 1 : 0)
        var content: [UInt8] = []
        content.append(littleEndian: vendor, count: 4)
        content += [UInt8](repeating: 0x20, count: vendor) + [0, 0, 0, 0] + (frames ? [1] : [])
        for (place, byte) in zip(places, content) { output[place] = byte }
    }
}
