internal import Bounds

/// Makes one word of those that are a phrase in the vocabulary.
enum PhraseJoiner {
    /// The lexemes with each phrase as one, the longest at each place.
    ///
    /// Between the words of a phrase spaces, and a hyphen or full stop that touches the word before, do not count.
    static func joined(_ lexemes: [Lexeme], _ vocabulary: Vocabulary) -> [Lexeme] {
        var joined: [Lexeme] = []
        joined.reserveCapacity(lexemes.count)
        var index = 0
        while index < lexemes.count {
            if lexemes[index].form == .word, let (end, entry) = phrase(at: index, in: lexemes, vocabulary) {
                var whole = lexemes[index]
                whole.end = lexemes[end - 1].end
                whole.entry = entry
                whole.traits.insert(.phrase)
                joined.append(whole)
                index = end
            } else {
                joined.append(lexemes[index])
                index += 1
            }
        }
        return joined
    }

    private static func phrase(at start: Int, in lexemes: [Lexeme], _ vocabulary: Vocabulary) -> (end: Int, Int32)? {
        for (rest, entry) in vocabulary.phrases[lexemes[start].hash] ?? [] {
            var index = start + 1
            var matched = 0
            while matched < rest.count, index < lexemes.count {
                let next = lexemes[index]
                if next.form == .mark {
                    let isJoint = next.value == 0x2D || next.value == 0x2E
                    guard isJoint, !next.traits.contains(.afterSpace) else { break }
                } else {
                    guard next.hash == rest[matched] else { break }
                    matched += 1
                }
                index += 1
            }
            if matched == rest.count { return (index, entry) }
        }
        return nil
    }
}
