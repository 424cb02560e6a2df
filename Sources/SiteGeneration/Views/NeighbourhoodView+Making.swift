internal import Content
internal import Localization

extension PageMaker {
    /// Where neighbours stand around the topic, the most frequent first.
    private static let places = [
        (180, 40), (300, 145), (180, 250), (60, 145), (300, 40), (60, 250), (60, 40), (300, 250),
    ]
    private static let middle = (180, 145)
    /// How many characters have room in each of the two lines of a name.
    private static let lineLength = 15

    /// The picture of a topic and its neighbours; `nil` where it has fewer than three.
    ///
    /// - Complexity: O(1): at most eight neighbours are shown.
    func neighbourhood(of position: Int) -> NeighbourhoodView? {
        let entry = chronicle.topics[position]
        let related = Array(entry.related.prefix(Self.places.count))
        guard related.count > 2, let most = related.map(\.count).max() else { return nil }
        let placed = Array(zip(related, Self.places))
        var lines: [NeighbourLine] = []
        for (index, (first, start)) in placed.enumerated() {
            let beside = chronicle.topics[first.topic].related
            for (second, end) in placed[(index + 1)...] where beside.contains(where: { $0.topic == second.topic }) {
                lines.append(NeighbourLine(x1: start.0, y1: start.1, x2: end.0, y2: end.1, weight: 1))
            }
        }
        lines += placed.map { neighbour, place in
            NeighbourLine(
                x1: Self.middle.0, y1: Self.middle.1, x2: place.0, y2: place.1,
                weight: 2 + 6 * neighbour.count / most)
        }
        return NeighbourhoodView(
            description: strings.text(.neighbourhoodDescription, ["name": entry.topic.name]), lines: lines,
            nodes: [Self.node(entry.topic.name, at: Self.middle, radius: 12)]
                + placed.map { Self.node(chronicle.topics[$0.topic].topic.name, at: $1, radius: 7) })
    }

    private static func node(_ name: String, at place: (Int, Int), radius: Int) -> NeighbourNode {
        let (first, second) = lines(of: name)
        return NeighbourNode(
            x: place.0, y: place.1, radius: radius, labelY: place.1 + radius + 16, label: first,
            secondLabelY: place.1 + radius + 31, secondLabel: second)
    }

    /// A name in one line, or in two where it is long; what has no room is left out.
    private static func lines(of name: String) -> (String, String) {
        guard name.count > lineLength else { return (name, "") }
        let words = name.split(separator: " ", maxSplits: 64)
        var first = words.first.map(String.init) ?? ""
        var used = 1
        while used < words.count, first.count + words[used].count < lineLength {
            first += " " + words[used]
            used += 1
        }
        return (shortened(first), shortened(words[used...].joined(separator: " ")))
    }

    private static func shortened(_ line: String) -> String {
        line.count > lineLength ? line.prefix(lineLength - 1) + "…" : line
    }
}
