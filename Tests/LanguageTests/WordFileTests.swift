import Diagnostics
import Language
import Testing

@Suite("A word file")
struct WordFileTests {
    @Test(
        "says what is wrong with it, where, and what to write",
        arguments: [
            ("month 13: undecember", "1:1: ‘month’ is followed by a number from 1 to 12"),
            ("monht 3: mars", "1:1: there is no meaning ‘monht’; did you mean ‘month’?"),
            ("season sumer: été", "1:1: ‘season’ is followed by one of spring, summer, autumn, winter"),
            ("ago 3: il y a", "1:1: ‘ago’ has no value"),
            ("lundi, mardi", "1:1: a line begins with a meaning and a colon"),
            ("month 3: mars[|s", "1:10: a bracket opens and closes within a word"),
            ("month 3: mars,, mai", "1:15: a word stands between two commas"),
            ("order: ordinal-stops", "1:8: there is no rule of order ‘ordinal-stops’; did you mean ‘ordinal-stop’?"),
            ("ending futur: ra", "1:1: ‘ending’ is followed by a kind of word"),
            ("month 3: mars\nmonth 4: Mars", "2:10: ‘Mars’ is ‘month’ with another value above"),
            ("month 3: …", "1:10: a word has a letter"),
            ("# month 13: x\n\nmonth 3: mars # month 14\n  , marzo", "4:1: a word stands between two commas"),
        ])
    func mistakes(text: String, expected: String) {
        #expect(problems(text) == [expected])
    }

    @Test("goes on in lines that begin with a space, and writes out what stands in brackets")
    func words() throws {
        var diagnostics: [Diagnostic] = []
        let text = "says said: déclar[e|ent|é], dit\n  affirm[e|é]\n"
        let file = SourceFile(path: "xx.words", bytes: Array(text.utf8))
        let vocabulary = Vocabulary(reading: file, tag: "xx", diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        let known = Array("déclarent affirmé dit affirment".utf8)
        #expect(vocabulary.knownWords(in: known) == 3)
    }

    @Test("says what names end in, by the longest ending, for words with and without a capital")
    func forms() {
        var diagnostics: [Diagnostic] = []
        let text = "forms: s\nforms e o:\nforms ine: inen\nsmall-forms: es, -\nmonth 3: mars\n"
        let file = SourceFile(path: "xx.words", bytes: Array(text.utf8))
        let names = Vocabulary(reading: file, tag: "xx", diagnostics: &diagnostics).names
        #expect(diagnostics.isEmpty)
        func forms(_ word: String, isSmall: Bool = false) -> [String] {
            let letters = Array(word.utf8)
            guard let change = names.change(of: letters[...], isSmall: isSmall) else { return [] }
            return names.endings(by: change.rules).map { ending in
                String(decoding: letters.prefix(change.stem) + ending, as: UTF8.self)
            }.sorted()
        }
        #expect(forms("iran") == ["iran", "irans"])
        #expect(forms("iran", isSmall: true) == ["iran", "iranes", "irans"])
        #expect(forms("ukraine") == ["ukraine", "ukrainen"])
        #expect(forms("chile") == [])
    }

    private func problems(_ text: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "xx.words", bytes: Array(text.utf8))
        _ = Vocabulary(reading: file, tag: "xx", diagnostics: &diagnostics)
        return diagnostics.map { "\($0.location.line):\($0.location.column): \($0.message)" }
    }
}
