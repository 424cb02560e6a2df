/// Whether a clause tells of what was or of what is to come.
enum Tense {
    case past, future, unknown
}

extension Passage {
    /// How far to each side the words of a clause are sought, in tokens.
    private static let reach = 40

    /// The tense of the clause around a phrase, by the nearest word that tells it: first in the same part of the
    /// sentence, before the phrase and then after it, and then in the rest of the sentence.
    func tense(around range: Range<Int>) -> Tense {
        if isWord(range.lowerBound - 1, .until), cue(before: range.lowerBound, crossesCommas: false) == nil {
            return .future
        }
        if isWord(range.lowerBound - 1, .than), isWord(range.lowerBound - 2, .later) { return .future }
        // “Monday’s strike” is told of by the verb after it, and not by one in another part of the sentence.
        if lowercased(range.upperBound - 1) == "s", isMark(range.upperBound - 2, "'") {
            return cue(after: range.upperBound, crossesCommas: false)
                ?? cue(before: range.lowerBound, crossesCommas: false) ?? .unknown
        }
        return cue(before: range.lowerBound, crossesCommas: false) ?? cue(after: range.upperBound, crossesCommas: false)
            ?? cue(before: range.lowerBound, crossesCommas: true) ?? cue(after: range.upperBound, crossesCommas: true)
            ?? .unknown
    }

    /// Whether the nearest verb before a phrase tells of a report, so that the phrase dates the report.
    func isReported(before index: Int) -> Bool {
        for offset in 1...6 where index - offset >= 0 {
            switch meaning(index - offset) {
            case .tense(.report): return true
            case .tense, .mark: return false
            default: if startsSentence(index - offset) { return false }
            }
        }
        return false
    }

    private func cue(before start: Int, crossesCommas: Bool) -> Tense? {
        var index = start - 1
        let limit = max(0, start - Self.reach)
        while index >= limit {
            if isBoundary(index, crossesCommas: crossesCommas) { return nil }
            if let tense = tense(of: index) { return tense }
            if startsSentence(index) { return nil }
            index -= 1
        }
        return nil
    }

    private func cue(after end: Int, crossesCommas: Bool) -> Tense? {
        // The comma after an opening “On Monday,” does not end its clause.
        var index = isMark(end, ",") ? end + 1 : end
        let limit = min(tokens.count, end + Self.reach)
        while index < limit {
            if index > end, startsSentence(index) || isBoundary(index, crossesCommas: crossesCommas) { return nil }
            if let tense = tense(of: index) { return tense }
            index += 1
        }
        return nil
    }

    private func isBoundary(_ index: Int, crossesCommas: Bool) -> Bool {
        if isMark(index, ";") { return true }
        return !crossesCommas && (isMark(index, ",") || isMark(index, ":") || isMark(index, Meaning.dash))
    }

    /// What one word says; a participle after “be” says nothing, the verb before that does.
    private func tense(of index: Int) -> Tense? {
        switch meaning(index) {
        case .tense(let cue):
            if meaning(index - 1) == .tense(.infinitive) { return nil }
            switch cue {
            case .past, .report: return .past
            case .future: return .future
            case .intent where lowercased(index - 1) == "had": return .past
            case .intent: return isWord(index + 1, .to) || lowercased(index + 1) == "for" ? .future : nil
            case .deferral:
                return (index + 1...index + 4).contains { isWord($0, .until) || isWord($0, .to) } ? .future : .past
            case .be: return isWord(index + 1, .to) ? .future : nil
            case .infinitive: return nil
            }
        case .unknown: return isPastParticiple(index) ? .past : nil
        default: return nil
        }
    }

    /// Words in “-ed” in small letters, where no “be” stands before them.
    private func isPastParticiple(_ index: Int) -> Bool {
        let token = self[index]
        guard token.end - token.start >= 5, !isCapitalised(index), meaning(index - 1) != .tense(.infinitive),
            bytes[Int(token.end) - 1] == UInt8(ascii: "d"), bytes[Int(token.end) - 2] == UInt8(ascii: "e")
        else { return false }
        return true
    }
}
