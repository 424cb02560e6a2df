internal import Bounds

/// An MP3 file: frames of sound, and before and behind them tags (ISO/IEC 11172-3 §2.4; ID3v2.4; APEv2; Lyrics3).
enum MP3File {
    static func isMP3(_ bytes: [UInt8]) -> Bool {
        bytes.has("ID3", at: 0) || frameLength(bytes, at: 0) != nil
    }

    /// Keeps the frames; drops all that is none.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            if bytes.has("ID3", at: position), let size = tagLength(bytes, at: position) {
                position += size
            } else if let length = frameLength(bytes, at: position), isFrame(bytes, position, length, after: output) {
                output += bytes[within: position..<position + length]
                position += length
            } else {
                position += 1
            }
        }
        guard !output.isEmpty else { throw .damaged("MP3 sound") }
        return output
    }

    /// Whether a frame stands here: another one follows it, or the end, or a tag behind other frames.
    private static func isFrame(_ bytes: [UInt8], _ position: Int, _ length: Int, after output: [UInt8]) -> Bool {
        let end = position + length
        guard end <= bytes.count else { return false }
        return end == bytes.count || frameLength(bytes, at: end) != nil
            || !output.isEmpty && ["TAG", "APE", "ID3", "LYR"].contains { bytes.has($0, at: end) }
            || !output.isEmpty && bytes[end] == 0
    }

    /// The length of a tag with its head, and its foot if it has one (ID3v2.4 §3.1).
    private static func tagLength(_ bytes: [UInt8], at position: Int) -> Int? {
        guard let size = bytes.slice(position + 6, count: 4), size.allSatisfy({ $0 < 0x80 }) else { return nil }
        return 10 + size.reduce(0) { $0 << 7 | Int($1) } + (bytes[position + 5] & 0x10 == 0 ? 0 : 10)
    }

    private static let rates = [
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ]

    /// The length of the frame of Layer III at an offset; `nil` where there is none.
    private static func frameLength(_ bytes: [UInt8], at position: Int) -> Int? {
        guard let head = bytes.bigEndian(position, count: 4), head >> 21 == 0x7FF, head >> 17 & 3 == 1 else {
            return nil
        }
        let (version, rate, sampling) = (head >> 19 & 3, head >> 12 & 15, head >> 10 & 3)
        guard version != 1, rate > 0, rate < 15, sampling < 3 else { return nil }
        let frequency = [44_100, 48_000, 32_000][sampling] >> (version == 3 ? 0 : version == 2 ? 1 : 2)
        let kilobits = rates[version == 3 ? 0 : 1][rate]
        return (version == 3 ? 144 : 72) * kilobits * 1_000 / frequency + (head >> 9 & 1)
    }
}
