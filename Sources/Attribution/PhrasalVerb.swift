/// Verbs that attribute only together with the word after them: *ruled out*, *brushed aside*.
extension Sentence {
    /// The phrasal verb at an index, or `nil` when there is none.
    func phrasalVerb(at index: Int) -> ReportingVerb? {
        guard let verbs = Self.phrasalVerbs[key(at: index)] else { return nil }
        return verbs.first { $0.particle == key(at: index + 1) }?.verb
    }

    private static let phrasalVerbs: [WordKey: [(particle: WordKey, verb: ReportingVerb)]] = {
        var table: [WordKey: [(particle: WordKey, verb: ReportingVerb)]] = [:]
        for (kind, complement, particles, words) in phrasalEntries {
            for word in words.split(separator: " ") {
                let form: ReportingVerb.Form = word.hasSuffix("ing") ? .ing : word.hasSuffix("s") ? .finite : .past
                let verb = ReportingVerb(kind: kind, complement: complement, form: form, inverts: false)
                for particle in particles.split(separator: " ") {
                    table[WordKey(word.utf8), default: []].append((WordKey(particle.utf8), verb))
                }
            }
        }
        return table
    }()

    private static let phrasalEntries: [(ReportingVerb.Kind, ReportingVerb.Complement, String, String)] = [
        (.deny, .anything, "out", "ruled rules ruling"),
        (.deny, .assertion, "aside off away", "brushed brushes brushing waved waves shrugged shrugs laughed laughs"),
        (.deny, .assertion, "down", "played plays playing"),
        (.deny, .assertion, "back", "pushed pushes pushing"),
        (.deny, .assertion, "at", "scoffed scoffs"),
        (.confirm, .anything, "up", "owned owns"),
        (.claim, .clause, "clear", "made makes making"),
        (.claim, .anything, "out", "pointed points pointing"),
        (.vow, .infinitive, "to", "undertook undertakes"),
    ]
}
