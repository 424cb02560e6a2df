import Content
import Testing

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "have the form of BCP 47, and a language of two letters is one that is registered",
        arguments: [
            "en", "fa", "he", "EN", "ar-IQ", "ckb", "prs", "zh-Hant", "zh-Hant-TW", "sr-Latn-RS", "es-419",
            "de-CH-1996",
            "sl-rozaj-biske", "fa-IR-u-ca-persian", "en-x-draft", "x-own", "zh-yue", "de-1901", "uz-Cyrl",
        ])
    func valid(text: String) {
        #expect(LanguageTag.isValid(text))
    }

    @Test(
        "are not names, countries or other codes, and what was meant is known",
        arguments: [
            ("Farsi", "fa"), ("farsi", "fa"), ("Persian", "fa"), ("فارسی", "fa"), ("fas", "fa"), ("per", "fa"),
            ("English", "en"), ("eng", "en"), ("Arabic", "ar"), ("العربية", "ar"), ("français", "fr"), ("Hebrew", "he"),
            ("iw", "he"), ("עברית", "he"), ("ar_IQ", "ar-IQ"), ("en-UK", "en-GB"), ("en_US", "en-US"),
            ("Kurdish", "ku"),
            ("jp", "ja"), ("Englsh", "en"), ("Persain", "fa"), ("eng-GB", "en-GB"), ("Central Kurdish", "ckb"),
            ("Dari", "prs"), ("", nil), ("xx", nil), ("e", nil), ("en-", "en"), ("-", nil), ("en--US", "en-US"),
            ("x", nil),
            ("en-x", nil), ("english language", nil), ("en-USA", nil), ("de-1996-1996", nil), ("klingon", nil),
            ("en-u-", nil), ("e1", nil), ("en-GB-oed!", nil),
        ] as [(String, String?)])
    func invalid(text: String, replacement: String?) {
        #expect(!LanguageTag.isValid(text))
        #expect(LanguageTag.replacement(for: text) == replacement)
    }
}
