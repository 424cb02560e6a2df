internal import Bounds
internal import Attribution

/// The part of a sentence that tells what is said, without the clause that tells who says it.
struct Statement {
    /// The words of the sentence that it has.
    private(set) var kept: Range<Int>
    /// Words that read otherwise without the speaker: ‘they had seized the base’ is ‘The army seized the base’.
    private(set) var replacements: [Int: String] = [:]

    /// The statement of a claim; `nil` where the sentence makes it in no clause of its own, or says that it is not so.
    ///
    /// - Parameters:
    ///   - claim: What the sentence claims.
    ///   - sentence: Where the sentence stands.
    ///   - words: Its words.
    init?(of claim: Claim, in sentence: Range<Int>, _ words: [Word], _ prose: Prose) {
        guard let cue = claim.cue, let by = claim.by, claim.status != .denied, claim.status != .threatened,
            let verb = words.firstIndex(where: { $0.bytes.contains(sentence.lowerBound + cue.lowerBound) }),
            let first = words.firstIndex(where: { $0.bytes.upperBound > sentence.lowerBound + by.bytes.lowerBound }),
            let last = words.lastIndex(where: { $0.bytes.lowerBound < sentence.lowerBound + by.bytes.upperBound })
        else { return nil }
        kept = words.indices
        guard Self.stating.contains(words[verb].key) else { return nil }
        let clause = min(verb, first)
        if let comma = Self.end(of: clause, in: words), Self.asserts(words[within: ..<comma]) {
            kept = 0..<comma
        } else if verb > last, let comma = Self.end(of: clause, in: words),
            let end = words[within: verb...].firstIndex(where: \.endsClause), end + 1 < words.count,
            !words[within: verb..<end + 1].dropFirst().contains(where: { WordClass.isVerb($0.key) }),
            Self.asserts(words[within: (end + 1)...])
        {
            for index in comma...end { replacements[index] = "" }
            replacements[comma - 1] = String(prose.words(in: words[comma - 1].bytes).dropLast())
        } else if verb > last, let start = Self.start(after: verb, in: words), Self.asserts(words[within: start...]) {
            let second = words[within: start...].indices.dropLast().first {
                ["and", "but"].contains(words[$0].key) && words[$0 + 1].key == "that"
            }
            kept = start..<(second ?? words.count)
            name(claim.antecedent ?? by.text, words, prose)
        } else {
            return nil
        }
    }

    /// Where the statement ends whose speaker comes behind: at the sign before the clause that a word belongs to, or
    /// before ‘according to’.
    private static func end(of clause: Int, in words: [Word]) -> Int? {
        if words[clause].key == "according", clause > 0 { return clause }
        var start = clause
        // The clause may begin before the claimant: ‘…, the regional governor, Oleh Syniehubov, said’.
        while start > 0, !words[start - 1].endsClause { start -= 1 }
        return start > 0 ? start : nil
    }

    /// Where the statement begins that follows the verb at an index, after ‘that’ or at once.
    private static func start(after verb: Int, in words: [Word]) -> Int? {
        var index = verb + 1
        let near = words[within: index..<min(words.count, index + 8)]
        if let that = near.firstIndex(where: { $0.key == "that" }),
            !words[within: verb + 1..<that].contains(where: { WordClass.isVerb($0.key) })
        {
            return that + 1
        }
        guard ["said", "says", "say"].contains(words[verb].key), !words[verb].endsClause else { return nil }
        while index < words.count,
            ["on", "in", "late", "early", "a", "statement", "also"].contains(words[index].key)
                || days.contains(words[index].key)
        {
            index += 1
        }
        guard index < words.count, !words[index - 1].endsClause else { return nil }
        let word = words[index]
        let isSubject =
            word.isName || WordClass.articles.contains(word.key) || WordClass.pronouns.contains(word.key)
            || numbers.contains(word.key)
        return isSubject ? index : nil
    }

    /// Whether some words make a clause: at least three, and a verb among them.
    private static func asserts(_ words: ArraySlice<Word>) -> Bool {
        words.count >= 3 && words.contains { WordClass.isVerb($0.key) }
    }

    /// Puts the speaker in the place of the pronoun by which the statement begins, and its verb into the past.
    private mutating func name(_ speaker: String, _ words: [Word], _ prose: Prose) {
        let start = kept.lowerBound
        guard start < words.count, !WordClass.pronouns.contains(speaker.lowercased()) else { return }
        let name = speaker.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch words[start].key {
        case "he", "she", "it", "they": replacements[start] = name
        case "his", "her", "its", "their": replacements[start] = name + (name.hasSuffix("s") ? "’" : "’s")
        default: break
        }
        guard let had = kept.prefix(8).first(where: { words[$0].key == "had" }), had + 1 < words.count,
            had > start, let past = Self.past(of: words[had + 1].key)
        else { return }
        replacements[had] = ""
        if past != words[had + 1].key {
            let text = prose.words(in: words[had + 1].bytes)
            replacements[had + 1] = past + text.drop { $0.isLetter }
        }
    }

    /// The past of a participle: *seized* for itself, *took* for *taken*; `nil` where it is not known.
    private static func past(of participle: String) -> String? {
        if let past = irregular[participle] { return past }
        return participle.hasSuffix("ed") || same.contains(participle) ? participle : nil
    }

    private static let irregular = [
        "taken": "took", "retaken": "retook", "given": "gave", "begun": "began", "broken": "broke", "driven": "drove",
        "withdrawn": "withdrew", "fallen": "fell", "gone": "went", "seen": "saw", "flown": "flew", "sunk": "sank",
        "written": "wrote", "chosen": "chose", "come": "came", "become": "became", "risen": "rose", "blown": "blew",
        "thrown": "threw", "overrun": "overran", "stolen": "stole",
    ]

    private static let same: Set<String> = [
        "hit", "struck", "shot", "found", "lost", "held", "made", "sent", "brought", "fought", "left", "met", "cut",
        "put", "set", "built", "caught", "led", "kept", "won", "fled", "swept",
    ]

    /// Verbs that state, and whose statement is an event by itself.
    private static let stating: Set<String> = [
        "said", "says", "say", "saying", "reported", "reports", "told", "tells", "stated", "states", "announced",
        "announces", "according", "wrote", "writes", "added", "adds", "declared", "confirmed", "confirms", "claimed",
        "claims", "insisted", "insists", "noted", "alleged", "alleges",
    ]

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon", "evening",
        "night",
    ]

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds",
        "thousands", "there", "troops", "people", "soldiers", "fighters", "rebels", "militants", "forces", "police",
    ]
}
