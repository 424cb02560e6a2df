internal import Bounds

/// Reads subtitles: SubRip (`.srt`) and WebVTT (w3.org/TR/webvtt1), as running text with a time before each paragraph.
enum SubtitleReader {
    /// A text that is shown for a while.
    private struct Cue {
        /// Seconds since the beginning.
        var start: Int
        var end: Int
        var speaker: String?
        var lines: [[UInt8]]
        var line: Int
    }

    /// The text of subtitles; `nil` when a text is none.
    ///
    /// - Complexity: O(*n*).
    static func file(_ text: [UInt8]) -> SavedFile? {
        let isVTT = text.starts(with: "WEBVTT".utf8)
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.trimmed }
        // The first time stands at the top: behind a number, or behind the head of WebVTT.
        guard isVTT || lines.prefix(6).contains(where: { times($0) != nil }) else { return nil }
        let cues = cues(lines)
        guard !cues.isEmpty else { return nil }
        var entry = SavedEntry(content: .blocks(blocks(cues)))
        entry.notes = [
            ReviewNote(
                text:
                    "the times before the paragraphs count from the beginning of the recording; add its day and address",
                line: 1)
        ]
        return SavedFile(format: .subtitles, entries: [entry])
    }

    private static func cues(_ lines: [ArraySlice<UInt8>]) -> [Cue] {
        var cues: [Cue] = []
        var open: Cue?
        for (index, line) in lines.enumerated() {
            if let (start, end) = times(line) {
                if let open { cues.append(open) }
                open = Cue(start: start, end: end, lines: [], line: index + 1)
            } else if line.isEmpty {
                if let open { cues.append(open) }
                open = nil
            } else if open != nil {
                let (plain, speaker) = plain(line)
                if let speaker { open?.speaker = speaker }
                if !plain.isEmpty { open?.lines.append(plain) }
            }
        }
        if let open { cues.append(open) }
        return cues
    }

    /// The times of `00:01:02,500 --> 00:01:04.000 line:0`, in seconds.
    private static func times(_ line: ArraySlice<UInt8>) -> (Int, Int)? {
        guard line.first?.isDigit == true, let arrow = line.firstRange(of: Array("-->".utf8)),
            let start = seconds(line[within: ..<arrow.lowerBound]), let end = seconds(line[within: arrow.upperBound...])
        else { return nil }
        return (start, end)
    }

    private static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
        let text = text.trimmed.prefix { $0.isDigit || $0 == UInt8(ascii: ":") }
        let parts = text.split(separator: UInt8(ascii: ":"))
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count <= 3 }) else { return nil }
        return parts.reduce(0) { $0 * 60 + $1.reduce(0) { $0 * 10 + Int($1 & 15) } }
    }

    /// A line without its tags, and the speaker that one of them names: `<v Mira>`.
    private static func plain(_ line: ArraySlice<UInt8>) -> ([UInt8], speaker: String?) {
        var text: [UInt8] = []
        var speaker: String?
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "<"), let end = line[within: index...].firstIndex(of: UInt8(ascii: ">")) {
                let tag = line[within: (index + 1)..<end]
                if tag.starts(with: "v".utf8), let space = tag.firstIndex(of: 0x20) {
                    speaker = String(decoding: tag[within: (space + 1)...], as: UTF8.self)
                }
                index = end + 1
            } else if line[index] == UInt8(ascii: "{"), line[at: index + 1] == UInt8(ascii: "\\"),
                let end = line[within: index...].firstIndex(of: UInt8(ascii: "}"))
            {
                index = end + 1
            } else {
                text.append(line[index])
                index += 1
            }
        }
        return (Array(CharacterReferences.resolvedOnce(text).trimmed), speaker)
    }

    /// Joins cues into paragraphs: a paragraph ends with a sentence after some time, with a pause, or where another speaks.
    private static func blocks(_ cues: [Cue]) -> [Block] {
        var blocks: [Block] = []
        var text: [UInt8] = []
        var first: Cue?
        var shown: [[UInt8]] = []
        var last: Cue?
        func close() {
            guard let first, !text.isEmpty else { return }
            var runs = [Run(text: Array("[\(clock(first.start))] ".utf8))]
            if let speaker = first.speaker { runs.append(Run(text: Array("\(speaker): ".utf8), style: .strong)) }
            blocks.append(
                Block(
                    content: .paragraph((runs + [Run(text: TextRepair.repaired(text))]).collapsed()), line: first.line))
            text = []
        }
        for cue in cues {
            let isChange = cue.lines.first?.starts(with: "- ".utf8) == true || cue.speaker != first?.speaker
            let isPause = last.map { cue.start - $0.end > 3 } ?? false
            let isLong = first.map { cue.start - $0.start >= 20 && SentenceEnd.ends(text) } ?? false
            if isChange || isPause || isLong { close() }
            if text.isEmpty { first = cue }
            // Captions that roll show each line twice or three times.
            for line in cue.lines where !shown.suffix(2).contains(line) {
                // Of two who speak in one picture each has a line.
                if !text.isEmpty, line.starts(with: "- ".utf8) {
                    close()
                    first = cue
                }
                text += (text.isEmpty ? [] : [0x20]) + line
            }
            for line in cue.lines where !shown.suffix(2).contains(line) { shown = shown.suffix(1) + [line] }
            last = cue
        }
        close()
        return blocks
    }

    /// `1:02:03`.
    private static func clock(_ seconds: Int) -> String {
        let hours = seconds / 3_600
        return hours > 0 ? "\(hours):\(SavedMoment.clock(seconds % 3_600))" : SavedMoment.clock(seconds)
    }
}
