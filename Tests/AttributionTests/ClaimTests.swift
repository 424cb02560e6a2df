import Attribution
import Testing

@Suite("Claims") struct ClaimTests {
    @Test("Offsets are given in bytes and in scalars")
    func offsets() {
        let claim = Claim(of: "“É’s depot burned,” the Guards’ spokesman said.")
        #expect(
            claim.by
                == Passage(text: "the Guards’ spokesman", bytes: 27..<50, scalars: 20..<41))
    }

    @Test("A common word at the start of a sentence loses its capital, a name keeps it")
    func capitals() {
        #expect(Claim(of: "State television said a centre had been hit.").by?.text == "state television")
        #expect(
            Claim(of: "State Department officials said a centre had been hit.").by?.text == "State Department officials"
        )
        #expect(Claim(of: "The WHO said a clinic had been hit.").by?.text == "the WHO")
    }

    @Test(
        "The outlet through which a claim is known",
        arguments: [
            (
                "“It is over,” Lew said, according to the report in The Jerusalem Post.", "claimed", "Lew",
                "The Jerusalem Post"
            ),
            (
                "As The Jerusalem Post reported, Israeli officials fear that it is over.", "claimed",
                "Israeli officials",
                "The Jerusalem Post"
            ),
            ("Hezbollah claimed responsibility, Al Jazeera reported.", "claimed", "Hezbollah", "Al Jazeera"),
            ("Two officials told Reuters that the base had been hit.", "claimed", "two officials", "Reuters"),
            ("In an interview with CNN, Herzog said the threat was shared.", "claimed", "Herzog", "CNN"),
            ("KAN News reported that Washington had offered money.", "reported", "KAN News", "KAN News"),
            ("The army said the base had been hit.", "claimed", "the army", nil),
        ] as [(String, String, String, String?)])
    func outlets(sentence: String, status: String, by: String, outlet: String?) {
        let claim = Claim(of: sentence)
        #expect(claim.status.rawValue == status)
        #expect(claim.by?.text == by)
        #expect(claim.outlet?.text == outlet)
    }

    @Test("A pronoun is looked up in the sentence before")
    func context() {
        let claim = Claim(of: "He said the base was empty.", after: "Gallant said on Sunday that the war went on.")
        #expect(claim.by?.text == "he")
        #expect(claim.antecedent == "Gallant")
        #expect(Claim(of: "He said the base was empty.").antecedent == nil)
        #expect(Claim(of: "Lew said the base was empty.", after: "Gallant said it was not.").antecedent == nil)
    }

    @Test("Words inside a quotation attribute nothing")
    func quotations() {
        #expect(Claim(of: "The banner read “Israel said no” in red.").status == .claimed)
        #expect(Claim(of: "A banner with “Israel said no” was burned.") == Claim(status: .reported))
    }

    @Test(
        "An empty sentence is a report of nothing",
        arguments: ["", " ", "…", ".", "“", "said", "According to", "by", ", said"])
    func empty(sentence: String) {
        #expect(Claim(of: sentence).by == nil)
    }

    @Test("No words are too odd to read")
    func odd() {
        let words = [
            "said", "the", "“", "”", ",", "and", "was", "claimed", "by", "that", "Iran", "’s", "(", ")", "according",
            "to",
            "will", "not", "no", "who", "in", "on", "Monday", "há", "-", "—", "warned", "would", "it", "reports",
            "U.S.",
        ]
        var state: UInt64 = 11
        for _ in 0..<5000 {
            var sentence = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                sentence += words[Int(state >> 33) % words.count] + " "
            }
            let bytes = Array(sentence.utf8)
            if let by = Claim(of: sentence).by {
                #expect(String(decoding: bytes[by.bytes], as: UTF8.self).lowercased() == by.text.lowercased())
            }
        }
    }

    @Test(
        "A text far longer than a sentence is read in part",
        arguments: ["said ", "and ", "x, ", "“", "Iran’s claim of "])
    func long(piece: String) {
        _ = Claim(of: String(repeating: piece, count: 100_000))
    }

    @Test("Bytes that are no UTF-8 part words")
    func malformed() {
        let bytes: [UInt8] = Array("The army said ".utf8) + [0xFF, 0x20, 0xE2, 0x80, 0xC3]
        #expect(Claim(of: bytes.span).status == .claimed)
    }
}
