import Fuzzing
import Testing

/// Ordinary sentences, in numbers: none ends the program.
@Suite struct SentenceTests {
    @Test(
        "sentences whose speaker, verb and signs stand anywhere are read",
        arguments: [
            "He said he would be.", "The attack on 3 May 2024 was smaller than Iran had said it would be.",
            "In war, people say.", "In the coming days, the president says, talks will open.", "Said.", "“Said,” he.",
            "Will.", "If, he said.", "Any", "the the the of", "it would", "(", "”", "— said", "no", "there was no",
        ])
    func sentence(text: String) {
        FuzzTarget.claims.run(Array(text.utf8))
        FuzzTarget.events.run(Array("On 3 May 2024, the port was hit. \(text)\n".utf8))
        FuzzTarget.text.run(Array("Title\n\n\(text)\n\n\(text) On 3 May 2024 the port was hit by a drone.\n".utf8))
    }

    @Test("every speaker with every verb, in every order and between all signs, is read")
    func permutations() {
        var count = 0
        for frame in SentenceFrames.all(speakers: 12, verbs: 14) {
            FuzzTarget.claims.run(Array(frame.utf8))
            count += 1
        }
        #expect(count >= 4_560)
    }

    @Test("some of each are looked through for events, and imported")
    func wholeArticles() {
        for (number, frame) in SentenceFrames.all(speakers: 12, verbs: 14).enumerated() where number % 24 == 0 {
            FuzzTarget.events.run(Array("On 3 May 2024, the port was hit. \(frame)\n".utf8))
            FuzzTarget.text.run(
                Array("Title\n\n\(frame)\n\n\(frame) On 3 May 2024 the port was hit by a drone.\n".utf8))
        }
    }
}
