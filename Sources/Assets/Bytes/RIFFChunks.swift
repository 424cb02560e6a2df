internal import Bounds

/// The chunks of a RIFF file, as WebP, WAV and AVI have them: a name of four letters, a length, and data.
enum RIFFChunks {
    struct Chunk {
        var kind: String
        /// Where its data lie: no further than the bytes go, whatever its length says.
        var content: Range<Int>
    }

    /// The chunks that lie one after the other in a range.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> [Chunk] {
        var chunks: [Chunk] = []
        let end = min(range.upperBound, bytes.count)
        var position = range.lowerBound
        while position < end, let name = bytes.slice(position, count: 4),
            let size = bytes.littleEndian(position + 4, count: 4)
        {
            let start = position + 8
            let content = start..<min(start + size, max(start, end))
            chunks.append(Chunk(kind: String(decoding: name, as: UTF8.self), content: content))
            position = start + size + size % 2
        }
        return chunks
    }

    static func append(_ kind: String, _ data: [UInt8], to chunks: inout [UInt8]) {
        chunks += kind.utf8
        chunks.append(littleEndian: data.count, count: 4)
        chunks += data
        if data.count % 2 == 1 { chunks.append(0) }
    }

    /// A whole file of a form.
    static func file(_ form: String, _ chunks: [UInt8]) -> [UInt8] {
        var output = Array("RIFF".utf8)
        output.append(littleEndian: chunks.count + 4, count: 4)
        return output + Array(form.utf8) + chunks
    }
}
