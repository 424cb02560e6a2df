internal import Bounds
internal import Chronology

/// The widget in which sites show the weather, the city and the day: the day is that of the capture.
enum CaptureWidget {
    /// The lines of a widget, by their indices, and its day.
    struct Found {
        var lines: [Int]
        var day: Day

        /// What an editor should know of it.
        var review: String {
            "\(day) stands in a weather widget: it is the day of capture, and the article is no younger"
        }
    }

    /// The first widget among lines or blocks: a temperature and a day in one line or in two of four neighbouring ones,
    /// with no more than a place and the weather beside or between them.
    ///
    /// - Parameter body: The lines from the first paragraph to the last; among them only a temperature that is a line of
    ///   its own makes a widget, as articles list places and days with temperatures.
    /// - Complexity: O(*n*).
    static func find(in lines: [[UInt8]], around body: Range<Int>) -> Found? {
        let filled = lines.indices.filter { !lines[$0].isEmpty }
        var looked = 0
        for (position, index) in filled.enumerated() where Temperature.occurs(in: lines[index]) {
            guard looked < limit else { return nil }
            looked += 1
            guard let line = WidgetLine(lines[index]), line.hasTemperature, !isAnnounced(lines[index]) else { continue }
            if body.contains(index), line.day != nil || line.placeLength > 0 { continue }
            if let day = line.day { return Found(lines: [index], day: day) }
            let after = filled[within: position...].dropFirst().prefix(3)
            let before = filled[within: ..<position].suffix(3).reversed()
            if let found = day(beside: index, after, lines) ?? day(beside: index, before, lines) { return found }
        }
        return nil
    }

    /// The day in the next of some lines that is more than a place.
    private static func day(beside temperature: Int, _ others: some Sequence<Int>, _ lines: [[UInt8]]) -> Found? {
        var between: [Int] = []
        for index in others {
            guard let line = WidgetLine(lines[index]), !isAnnounced(lines[index]) else { return nil }
            between.append(index)
            if let day = line.day { return Found(lines: (between + [temperature]).sorted(), day: day) }
        }
        return nil
    }

    /// How many lines with a temperature are looked at.
    private static let limit = 200

    /// Whether a line calls its day one of publication: `Updated March 4, 2024`.
    private static func isAnnounced(_ line: [UInt8]) -> Bool {
        guard line.count <= 120 else { return false }
        let words = Phrases.key(of: line).split(separator: " ").prefix(2)
        return words.contains { announcements.contains(String($0)) }
    }

    private static let announcements = Set(
        """
        published publication posted updated update modified created date veröffentlicht aktualisiert stand publié mis
        publicado actualizado pubblicato aggiornato atualizado gepubliceerd опубликовано обновлено نشر نشرت تحديث منتشر
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
