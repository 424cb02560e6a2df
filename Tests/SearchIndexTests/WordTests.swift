import Testing

@testable import SearchIndex

@Suite("Words")
struct WordTests {
    @Test(
        "variants of a word are one word",
        arguments: [
            (["Téhéran", "TEHERAN", "teheran", "Te\u{301}he\u{301}ran"], "teheran"),
            (["Erdoğan", "erdogan", "ERDOĞAN"], "erdogan"),
            (["Straße", "STRASSE", "strasse"], "strasse"),
            (["حزب‌الله", "حزبالله", "حِزبُ‌اللّٰه", "حـزبـالـلـه"], "حزبالله"),
            (["ایران", "إيران", "أيران", "ايران"], "ايران"),
            (["کردستان", "كردستان"], "كردستان"),
            (["غزة", "غزه", "غزۀ"], "غزه"),
            (["على", "علی", "علي"], "علي"),
            (["מוֹסָד", "מוסד"], "מוסד"),
            (["צה\"ל", "צה״ל", "צה”ל", "צהל"], "צהל"),
            (["U.S.", "U.S", "US", "u.s."], "us"),
            (["٢٠٢٤", "۲۰۲۴", "2024"], "2024"),
            (["missile", "missiles", "Missiles"], "missile"),
            (["city", "cities"], "citi"),
            (["attack", "attacks"], "attack"),
            (["crash", "crashes"], "crash"),
            (["Iran’s", "Iran's", "Iran"], "iran"),
        ])
    func variants(forms: [String], term: String) {
        for form in forms { #expect(terms(form) == [term], "\(form)") }
    }

    @Test("names that a plural rule would confuse stay apart")
    func names() {
        #expect(terms("Hamas Hama news status class") == ["hamas", "hama", "new", "status", "class"])
    }

    @Test("what stands between words")
    func separators() {
        #expect(
            terms("Iran–Israel, (Tel-Aviv) 1 October 2024/2025: “we…will”") == [
                "iran", "israel", "tel", "aviv", "telaviv", "1", "october", "2024", "2025", "we", "will",
            ])
        #expect(terms("A b. c") == [])
        #expect(terms("中国军") == ["中", "国", "军"])
        #expect(terms("") == [])
        #expect(terms("א\"ב\"ג\"ד ה\" ו\"\"ז") == ["אבגד", "ה", "ו", "ז"])
    }

    @Test(
        "what hyphens and apostrophes hold together is one word besides",
        arguments: [
            ("cease-fire", ["cease", "fire", "ceasefire"]), ("cease‑fires", ["cease", "fire", "ceasefire"]),
            ("F-16", ["16", "f16"]), ("O’Neil", ["neil", "oneil"]), ("O'Neil's", ["neil", "oneil"]),
            ("Sana'a", ["sana", "sanaa"]), ("al-Aqsa-Martyrs", ["al", "aqsa", "martyr", "alaqsamartyr"]),
            ("2023-10-07", ["2023", "10", "07"]), ("Israel's", ["israel"]), ("U.S.-led", ["us", "led"]),
            ("non-U.S", ["non", "us", "nonus"]), ("Iran–Israel", ["iran", "israel"]), ("- a -b", []),
            ("x's-y", ["xsy"]), ("אל־קסאם", ["אל", "קסאם", "אלקסאם"]), ("צה\"ל-ה", ["צהל", "ה", "צהלה"]),
        ])
    func joined(text: String, expected: [String]) { #expect(terms(text) == expected) }

    @Test(
        "the Arabic article is taken from words, where three letters stay",
        arguments: [
            ("الهدنة", "هدنه"), ("والهدنة", "هدنه"), ("بالهدنة", "هدنه"), ("للهدنة", "هدنه"), ("كالهدنة", "هدنه"),
            ("فالهدنة", "هدنه"), ("وبالهدنة", "هدنه"), ("هدنة", "هدنه"), ("الله", "الله"), ("وكالة", "وكاله"),
            ("والدة", "والده"), ("بالغ", "بالغ"),
        ])
    func article(text: String, expected: String) { #expect(terms(text) == [expected]) }

    @Test("bytes that are not UTF-8 stand between words")
    func invalid() {
        var reader = WordReader()
        var found: [[UInt8]] = []
        for bytes: [UInt8] in [[0x61, 0x62, 0xFF, 0x63, 0x64], [0x65, 0x66, 0xC3], [0xED, 0xA0, 0x80, 0x67, 0x68]] {
            reader.forEachWord(in: bytes.span) { word, _ in found.append(word.indices.map { word[$0] }) }
        }
        #expect(found == [Array("ab".utf8), Array("cd".utf8), Array("ef".utf8), Array("gh".utf8)])
    }

    @Test("stop words are those of the site's languages")
    func stopWords() {
        #expect(StopWords(languages: ["en-GB"]).words.contains("the"))
        #expect(!StopWords(languages: ["en-GB"]).words.contains("pour"))
        #expect(StopWords(languages: ["fr", "en"]).words.contains("pour"))
        #expect(StopWords(languages: ["tlh"]).words == [])
    }
}
