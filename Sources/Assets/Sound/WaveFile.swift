internal import Bounds

/// A WAV file: chunks in a RIFF container (Microsoft, Multimedia Programming Interface 1.0).
enum WaveFile {
    /// Keeps the form and the samples; drops texts, broadcast data, XMP, cues, unknown chunks, and what follows.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var chunks: [UInt8] = []
        chunks.reserveCapacity(bytes.count)
        var hasData = false
        let end = min(bytes.count, max(12, 8 + (bytes.littleEndian(4, count: 4) ?? 0)))
        for chunk in RIFFChunks.read(bytes, in: 12..<end) {
            let limit: Int
            switch chunk.kind {
            case "fmt ": limit = 40
            case "fact": limit = 4
            case "data" where !hasData: limit = .max
            default: continue
            }
            hasData = hasData || chunk.kind == "data"
            RIFFChunks.append(chunk.kind, Array(bytes[chunk.content].prefix(limit)), to: &chunks)
        }
        guard hasData else { throw .damaged("WAV sound") }
        return RIFFChunks.file("WAVE", chunks)
    }
}
