internal import Bounds

extension ISOMediaFile {
    /// Boxes that decoders need in the description of samples.
    private static let shown: Set<String> = [
        "avcC", "hvcC", "av1C", "vpcC", "vvcC", "colr", "pasp", "clap", "btrt", "fiel", "gama", "esds", "dOps", "alac",
        "dac3", "dec3", "dac4", "chan", "chnl", "wave", "frma", "pcmC", "d263", "damr", "mdcv", "clli", "SmDm", "CoLL",
        "dvcC", "dvvC", "ftab", "vttC", "enda", "srat",
    ]

    /// How samples are encoded, without the names of programs and devices (§8.5.2).
    mutating func keepDescriptions(_ box: ISOBox) throws(AssetProblem) {
        let start = min(box.content.lowerBound + 8, box.content.upperBound)
        guard let entries = ISOBox.read(bytes, in: start..<box.content.upperBound) else { throw Self.damagedFile }
        for entry in entries {
            let place = entry.range.lowerBound
            let header: Int
            switch entry.kind {
            case "tx3g", "wvtt", "stpp", "c608", "c708": continue
            case _ where Self.isSound(entry.kind):
                let version = bytes.bigEndian(place + 16, count: 2) ?? 0
                output.fill((place + 18..<place + 24).clamped(to: entry.content))
                header = [36, 52, 72].indices.contains(version) ? [36, 52, 72][version] : 36
            default:
                output.fill((place + 18..<place + 32).clamped(to: entry.content))
                output.fill((place + 50..<place + 82).clamped(to: entry.content))
                header = 86
            }
            guard place + header < entry.range.upperBound,
                let boxes = ISOBox.read(bytes, in: place + header..<entry.range.upperBound)
            else { continue }
            for box in boxes {
                guard Self.shown.contains(box.kind) else {
                    free(box)
                    continue
                }
                if box.kind == "colr" { keepColours(box) }
                if box.kind == "hvcC" { hideMessages(inConfiguration: box) }
            }
        }
    }

    private static func isSound(_ kind: String) -> Bool {
        [
            "mp4a", "alac", "Opus", "ac-3", "ec-3", "ac-4", "fLaC", "sowt", "twos", "in24", "in32", "fl32", "fl64",
            "lpcm",
            "raw ", "ulaw", "alaw", "ima4", "samr", "sawb", ".mp3", "ipcm", "fpcm", "NONE",
        ].contains(kind)
    }

    /// A colour profile keeps its numbers and loses its texts (§12.1.5).
    mutating func keepColours(_ box: ISOBox) {
        guard bytes.has("prof", at: box.content.lowerBound) || bytes.has("rICC", at: box.content.lowerBound) else {
            return
        }
        let range = box.content.dropFirst(4)
        output.fill(range)
        if let profile = ColourProfile.cleaned(Array(bytes[range])) {
            output.overwrite(at: range.lowerBound, with: profile)
        }
    }

    /// Notes where the samples of a track lie (§8.7).
    mutating func keepSamples(of media: ISOBox, isSound: Bool) throws(AssetProblem) {
        guard let table = child("minf", of: media).flatMap({ child("stbl", of: $0) }) else { throw Self.damagedFile }
        func start(_ kind: String) -> (place: Int, count: Int, width: Int)? {
            guard let box = child(kind, of: table), let count = bytes.bigEndian(box.content.lowerBound + 4, count: 4)
            else { return nil }
            return (box.content.lowerBound + 8, count, box.content.count)
        }
        let isLong = child("co64", of: table) != nil
        guard let chunks = start(isLong ? "co64" : "stco"), chunks.count * (isLong ? 8 : 4) + 8 <= chunks.width else {
            throw Self.damagedFile
        }
        guard chunks.count > 0 else { return }
        guard let runs = start("stsc"), runs.count * 12 + 8 <= runs.width, runs.count > 0 else {
            throw Self.damagedFile
        }
        let sizes = child("stsz", of: table).map { $0.content }
        let constant = sizes.flatMap { bytes.bigEndian($0.lowerBound + 4, count: 4) } ?? 0
        let codec = VideoCodec(bytes, child("stsd", of: table))
        var (sample, run) = (0, 0)
        for chunk in 0..<chunks.count {
            let offset =
                bytes.bigEndian(
                    chunks.place + chunk * (isLong ? 8 : 4) + (isLong ? 1 : 0), count: isLong ? 7 : 4) ?? 0
            while run + 1 < runs.count, let first = bytes.bigEndian(runs.place + (run + 1) * 12, count: 4),
                first <= chunk + 1
            { run += 1 }
            let number = bytes.bigEndian(runs.place + run * 12 + 4, count: 4) ?? 0
            guard offset <= bytes.count else { throw Self.damagedFile }
            guard let sizes, constant == 0 else {
                // Sound counts its samples in ways of its own: up to the next data of any track.
                try note(offset..<nextChunk(after: offset), .picture)
                continue
            }
            var end = offset
            for _ in 0..<number {
                guard sample * 4 + 16 <= sizes.count,
                    let size = bytes.bigEndian(sizes.lowerBound + 12 + sample * 4, count: 4)
                else { break }
                guard size <= bytes.count - end else { throw Self.damagedFile }
                if let codec { messages += codec.messages(bytes, in: end..<end + size) }
                end += size
                sample += 1
            }
            try note(offset..<end, .picture)
        }
    }

    /// Where the next chunk of any track begins, or the file ends.
    private mutating func nextChunk(after offset: Int) -> Int {
        if chunkStarts.isEmpty { chunkStarts = findChunks() }
        var (low, high) = (0, chunkStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if chunkStarts[middle] > offset { high = middle } else { low = middle + 1 }
        }
        return low < chunkStarts.count ? max(offset, min(chunkStarts[low], bytes.count)) : bytes.count
    }

    private func findChunks() -> [Int] {
        var starts: [Int] = [bytes.count]
        let tracks = ISOBox.read(bytes, in: bytes.indices)?.first { $0.kind == "moov" }.flatMap {
            ISOBox.read(bytes, in: $0.content)
        }
        for track in tracks ?? [] where track.kind == "trak" {
            let table = child("mdia", of: track).flatMap { child("minf", of: $0) }.flatMap { child("stbl", of: $0) }
            for box in table.flatMap({ ISOBox.read(bytes, in: $0.content) }) ?? [] {
                let isLong = box.kind == "co64"
                guard isLong || box.kind == "stco" else { continue }
                for place in stride(from: box.content.lowerBound + 8, to: box.content.upperBound, by: isLong ? 8 : 4) {
                    if let start = bytes.bigEndian(place + (isLong ? 1 : 0), count: isLong ? 7 : 4) {
                        starts.append(start)
                    }
                }
            }
        }
        return starts.sorted()
    }

    /// Messages that stand beside the parameters of a video (ISO/IEC 14496-15 §8.3.3).
    private mutating func hideMessages(inConfiguration box: ISOBox) {
        var place = box.content.lowerBound + 23
        let arrays = bytes.bigEndian(place - 1, count: 1) ?? 0
        for _ in 0..<arrays {
            guard let kind = bytes.bigEndian(place, count: 1), let count = bytes.bigEndian(place + 1, count: 2) else {
                return
            }
            place += 3
            for _ in 0..<count {
                guard let length = bytes.bigEndian(place, count: 2), place + 2 + length <= box.content.upperBound else {
                    return
                }
                if [39, 40].contains(kind & 0x3F) {
                    messages += VideoCodec.unregistered(bytes, in: place + 4..<max(place + 4, place + 2 + length))
                }
                place += 2 + length
            }
        }
    }
}
