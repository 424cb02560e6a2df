internal import Bounds

/// Attribution without a verb, as headlines have it: ‘Iran: strike was self-defence’, ‘Drone hits depot – officials’.
extension Sentence {
    /// The attribution by a name before a colon or after a colon or a dash at the end.
    func headlineFinding() -> Finding? {
        guard let last = tokens.last, last.kind != .stop || last.isDash else { return nil }
        return leadingSpeaker() ?? trailingSpeaker()
    }

    private func leadingSpeaker() -> Finding? {
        guard let colon = tokens.firstIndex(where: { $0.kind == .stop }), self[colon].key == ":", colon + 2 < count,
            (1...5).contains(colon)
        else { return nil }
        return finding(by: 0..<colon, of: colon + 1..<count)
    }

    private func trailingSpeaker() -> Finding? {
        guard let sign = tokens.lastIndex(where: { $0.kind == .stop }), self[sign].key == ":" || self[sign].isDash,
            sign > 2, (1...6).contains(count - sign - 1)
        else { return nil }
        return finding(by: sign + 1..<count, of: 0..<sign)
    }

    private func finding(by phrase: Range<Int>, of statement: Range<Int>) -> Finding? {
        guard nounPhrase(from: phrase.lowerBound) == phrase else { return nil }
        let head = head(of: phrase)
        let kind = kind(of: phrase)
        let canSpeak =
            traits(at: head).contains(.speaker) || [.outlet, .stateOutlet, .monitor, .text].contains(kind)
            || isName(phrase) && !Self.labels.contains(key(at: phrase.lowerBound))
        guard canSpeak, kind != .nobody, phrase.allSatisfy({ !traits(at: $0).contains(.time) }) else { return nil }
        let isReport = [.outlet, .stateOutlet, .monitor, .text].contains(kind)
        return Finding(
            status: refinement(of: statement) ?? (isReport ? .reported : .claimed), by: kind == .text ? nil : phrase,
            kind: kind, rank: .noun, position: phrase.lowerBound)
    }

    private func isName(_ phrase: Range<Int>) -> Bool {
        phrase.count <= 3 && phrase.allSatisfy { self[$0].isCapitalised }
            && !phrase.contains { self[$0].isUpperCase }
    }

    /// Words that stand before a colon and say nothing.
    private static let labels: Set<WordKey> = [
        "breaking", "exclusive", "live", "update", "updated", "watch", "video", "photos", "analysis", "opinion",
        "explainer", "explained", "factbox", "timeline", "note", "correction", "editorial", "comment", "interview",
        "feature", "listen", "map", "read", "source", "sources", "photo", "background", "summary", "context", "related",
        "topics", "tags", "date", "location", "target", "status", "casualties", "weapon", "result", "type",
        "attacker", "victims", "author", "by", "published", "day", "part", "chapter", "table", "figure", "act",
    ]
}
