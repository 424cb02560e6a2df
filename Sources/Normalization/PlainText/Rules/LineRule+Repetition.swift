internal import Bounds

/// Lines that come again and again, and lists of other articles.
extension LineRule {
    static let refrains = LineRule(
        name: "line that comes again above headings", example: "Ada Miller / Water at the school / …"
    ) { text in
        let lines = text.lines
        let filled = lines.indices.filter { !lines[$0].text.isEmpty }
        guard filled.count(where: { lines[$0].isParagraph }) * 3 > filled.count else { return }
        var refrains: [[UInt8]: [Int]] = [:]
        for (position, index) in filled.enumerated() where text.isOpen(index) && lines[index].weight <= 40 {
            let isAbove = position + 1 < filled.count && !lines[filled[position + 1]].isParagraph
            guard !SentenceEnd.ends(lines[index].text), !Phrases.key(of: lines[index].text).isEmpty else { continue }
            refrains[lines[index].text, default: []].append(isAbove ? index : -1)
        }
        for places in refrains.values
        where places.count >= 3 && places.count(where: { $0 >= 0 }) * 4 >= places.count * 3 {
            for index in places where index >= 0 { text.decide(index, .dropped(.repeated)) }
        }
    }

    static let announcements = LineRule(
        name: "other articles behind the same words and a stroke", example: "READ THIS | Lake freezes over"
    ) { text in
        var places: [ArraySlice<UInt8>: [Int]] = [:]
        for index in text.lines.indices where text.isOpen(index) && !text.lines[index].isRow {
            let line = text.lines[index].text
            guard line.count <= 250, !SentenceEnd.ends(line), let stroke = line.firstIndex(of: UInt8(ascii: "|")),
                stroke >= 6, line[stroke - 1] == 0x20
            else { continue }
            places[line[within: ..<stroke], default: []].append(index)
        }
        for indices in places.values where indices.count >= 3 {
            for index in indices { text.decide(index, .dropped(.repeated)) }
        }
    }

    static let teaserLists = LineRule(
        name: "item of a list below a phrase such as Related", example: "Related / • Lake freezes over"
    ) { text in
        var reason: DropReason?
        for index in text.lines.indices where !text.lines[index].text.isEmpty {
            if case .dropped(let why)? = text.verdicts[index], [.related, .share, .tags, .navigation].contains(why) {
                reason = why
            } else if let why = reason, text.isOpen(index), BulletLine.content(of: text.lines[index].text) != nil,
                !SentenceEnd.ends(text.lines[index].text)
            {
                text.decide(index, .dropped(why))
            } else {
                reason = nil
            }
        }
    }
}
