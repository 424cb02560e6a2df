/// Sentences by their frames: a speaker, a verb of saying and a statement in every order that news puts them.
public enum SentenceFrames {
    private static let statements = [
        "he would be", "talks will open on Friday", "there was no attack", "we will respond with force", "",
        "it was smaller than Iran had said it would be",
    ]

    private static let frames = [
        "S V T.", "S V that T.", "T, S V.", "T, V S.", "V S.", "S V.", "V.", "S.", "In war, S V.",
        "In the coming days, S V, T.", "“T,” S V.", "“T”, V S.", "“T.” S V: “T.”", "S, who V T, V T.", "T — S V — T.",
        "According to S, T.", "T, according to S.", "S V Reuters that T.", "If T, S V, T.", "T (S V).",
        "T than S had V T.",
        "S V", "T? S V!", "‘T’ S V ‘T", "After T, S V.", "V by S, T.", ", S V,", "As S V, T.", "S, T, V.",
        "S S V V T T.",
    ]

    /// The sentences of every frame, for so many speakers and verbs.
    public static func all(speakers: Int, verbs: Int) -> some Sequence<String> {
        frames.lazy.flatMap { frame in
            Vocabulary.speakers.prefix(speakers).lazy.flatMap { speaker in
                Vocabulary.verbs.prefix(verbs).lazy.map { verb in
                    // One statement a sentence, so that a run stays short and every statement meets every frame.
                    let statement = statements[(speaker.utf8.count + verb.utf8.count) % statements.count]
                    return frame.split(separator: " ", omittingEmptySubsequences: false).map { word in
                        word.replacing("S", with: speaker, maxReplacements: word.hasPrefix("S") ? 1 : 0)
                            .replacing("V", with: verb, maxReplacements: word.hasPrefix("V") ? 1 : 0)
                            .replacing(
                                "T", with: statement, maxReplacements: word.contains("T") && word.count < 5 ? 1 : 0)
                    }.joined(separator: " ")
                }
            }
        }
    }
}
