internal import Chronology

/// The widget in which sites show the weather, the city and the day: the day is that of the capture.
enum CaptureWidget {
    /// The lines of a widget, by their indices, and its day.
    struct Found {
        var lines: [Int]
        var day: Day
    }

    /// The first widget among the lines: a temperature, and a day within three lines of it with at most a city between.
    ///
    /// - Complexity: O(*n*).
    static func find(in lines: [TextLine]) -> Found? {
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        for (position, index) in filled.enumerated() where isTemperature(lines[index].text) {
            let near = filled[max(0, position - 3)..<min(filled.count, position + 4)]
            for other in near where other != index && lines[other].weight <= 40 {
                guard let day = DateReader.firstDay(in: lines[other].text)?.day else { continue }
                let between = near.filter { $0 > min(index, other) && $0 < max(index, other) }
                guard between.allSatisfy({ lines[$0].weight <= 40 && !SentenceEnd.ends(lines[$0].text) }) else {
                    continue
                }
                return Found(lines: ([index, other] + between).sorted(), day: day)
            }
        }
        return nil
    }

    /// Whether a line is a temperature: `24.7 C`, `46 °F`, `-3°`.
    static func isTemperature(_ line: [UInt8]) -> Bool {
        guard line.count <= 12 else { return false }
        var rest = line[...]
        if rest.starts(with: "−".utf8) { rest = rest.dropFirst(3) }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard digits.first?.isDigit == true, digits.count <= 5 else { return false }
        rest = rest.dropFirst(digits.count).drop { $0 == 0x20 }
        let hasDegree = rest.starts(with: "°".utf8) || rest.starts(with: "º".utf8)
        if hasDegree { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
        return rest.isEmpty
            ? hasDegree : rest.count == 1 && (rest.first == UInt8(ascii: "C") || rest.first == UInt8(ascii: "F"))
    }
}
