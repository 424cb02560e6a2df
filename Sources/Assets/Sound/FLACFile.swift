internal import Bounds
internal import Compression

/// A FLAC file: blocks of metadata, then frames of sound (RFC 9639 §8).
enum FLACFile {
    /// Keeps what decoders need and the places to jump to; drops comments, pictures, other data, and what follows.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var blocks: [(kind: UInt8, data: ArraySlice<UInt8>)] = []
        var position = 4
        var isLast = false
        while !isLast {
            guard let head = bytes.bigEndian(position, count: 4),
                let data = bytes.slice(position + 4, count: head & 0xFFFFFF)
            else { throw damaged }
            isLast = head >> 31 == 1
            let kind = UInt8(head >> 24 & 0x7F)
            if kind == 0 || kind == 3 { blocks.append((kind, data)) }
            position += 4 + data.count
        }
        guard blocks.first?.kind == 0, blocks[0].data.count == 34 else { throw damaged }
        var output = Array("fLaC".utf8)
        for (index, block) in blocks.enumerated() {
            output.append(block.kind | (index == blocks.count - 1 ? 0x80 : 0))
            output.append(bigEndian: block.data.count, count: 3)
            output += block.data
        }
        guard let end = endOfFrames(bytes, from: position) else { throw damaged }
        return output + bytes[within: position..<end]
    }

    private static var damaged: AssetProblem { .damaged("FLAC sound") }

    /// Where the last frame ends; `nil` where it cannot be told, for something else may follow it.
    private static func endOfFrames(_ bytes: [UInt8], from start: Int) -> Int? {
        var end = bytes.count
        if end - start >= 128, bytes.has("TAG", at: end - 128) { end -= 128 }
        // An APE tag has its length in a foot of 32 bytes.
        if end - start >= 32, bytes.has("APETAGEX", at: end - 32), let size = bytes.littleEndian(end - 20, count: 4),
            size <= end - start
        {
            end -= size
            if end - start >= 32, bytes.has("APETAGEX", at: end - 32) { end -= 32 }
        }
        guard end > start else { return start == bytes.count ? start : nil }
        // Each frame ends with a checksum over all of it: the last one must reach to the end.
        var (place, tries) = (end - 6, 0)
        while place >= start, tries < 16 {
            if bytes[place] == 0xFF, bytes[place + 1] & 0xFE == 0xF8 {
                if Checksum.crc16(bytes[within: place..<end]) == 0 { return end }
                tries += 1
            }
            place -= 1
        }
        return nil
    }
}
