import Testing

@testable import Attribution

/// Sentences whose parts stand where a rule does not look for them; a rule then finds nothing, and goes on.
@Suite struct ShortSentenceTests {
    private static let speakers = ["", "the ministry", "He", "Iran’s army spokesman", "A man, 40,"]
    private static let verbs = [
        "", "said", "says", "denied", "claimed, said", "according to", "vowed to", "told Reuters",
    ]
    private static let statements = ["", "the strike hit", "“no one was hurt”", "that it would strike", "nothing"]
    private static let ends = ["", ".", ",", ", said", ", he said.", ": “", "”", " on Monday.", ", according to", "?"]

    @Test func everyOrderOfSpeakerVerbAndStatementIsRead() {
        var count = 0
        for speaker in Self.speakers {
            for verb in Self.verbs {
                for statement in Self.statements {
                    for end in Self.ends {
                        for parts in [
                            [speaker, verb, statement], [statement, verb, speaker], [verb, speaker, statement],
                        ] {
                            let sentence = parts.filter { !$0.isEmpty }.joined(separator: " ") + end
                            _ = Claim(of: sentence)
                            count += 1
                        }
                    }
                }
            }
        }
        #expect(count == 6000)
    }
}
