import Language
import Testing

@Suite("The words of a text")
struct WordStreamTests {
    @Test(
        "are cut in every script, and parted from what is written together with them",
        arguments: [
            ("fr", "L’armée d'Israël, aujourd’hui", "L’ armée d' Israël , aujourd’hui"),
            ("fr", "il y a trois jours à l'avant-hier", "il y a|trois|jours|à|l'|avant-hier"),
            ("uk", "п’ятницю 17-го", "п’ятницю 17 - го"),
            ("he", "ובנובמבר ב-2006 צה\"ל", "ו ב נובמבר ב - 2006 צה\"ל"),
            ("he", "בז' באדר תשפ\"ה", "ב ז' ב אדר תשפ\"ה"),
            ("ar", "وفي ١٥ آذار/مارس و4 نيسان", "و في ١٥ آذار / مارس و 4 نيسان"),
            ("fa", "سه‌شنبه ۱۴۰۳/۱۲/۱۴", "سه‌شنبه ۱۴۰۳ / ۱۲ / ۱۴"),
            ("de", "Am 3. März.", "Am 3 . März ."),
        ])
    func cutting(language: String, text: String, expected: String) throws {
        let vocabulary = try #require(Vocabulary.delivered(for: language))
        let stream = WordStream(Array(text.utf8), vocabulary)
        let separator = expected.contains("|") ? "|" : " "
        let words = stream.lexemes.map { String(decoding: stream.bytes[$0.range], as: UTF8.self) }
        #expect(words.joined(separator: separator) == expected)
    }

    @Test(
        "are alike with and without harakat, niqqud, tatweel, accents and capitals",
        arguments: [
            ("ar", "مــارِس"), ("he", "מֵרְץ"), ("fr", "FÉVRIER"), ("fr", "fevrier"), ("ru", "ФЕВРАЛЯ"),
        ])
    func folding(language: String, word: String) throws {
        let vocabulary = try #require(Vocabulary.delivered(for: language))
        let stream = WordStream(Array(word.utf8), vocabulary)
        #expect(stream.count == 1 && stream.has(0, .month))
    }

    @Test("have places in the text whatever bytes it has")
    func anyBytes() throws {
        let vocabulary = try #require(Vocabulary.delivered(for: "ar"))
        for seed in 0..<200 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            let bytes = (0..<60).map { _ -> UInt8 in
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return UInt8(truncatingIfNeeded: state >> 24)
            }
            var end = 0
            for lexeme in WordStream(bytes, vocabulary).lexemes {
                #expect(lexeme.start >= end && lexeme.end > lexeme.start && lexeme.end <= bytes.count)
                end = lexeme.end
            }
        }
    }
}
