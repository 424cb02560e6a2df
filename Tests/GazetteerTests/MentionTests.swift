import Gazetteer
import Testing

@Suite("Mentions") struct MentionTests {
    @Test(
        "Names end and begin at the bounds of words",
        arguments: [
            ("Iran", ["iran=Iran"]),
            ("Iran’s and Iran's", ["iran=Iran", "iran=Iran"]),
            ("Tirana, Iranophile, Iran2024", []),
            ("Iran-backed, anti-Iran, US/Iran", ["iran=Iran", "iran=Iran", "us=US", "iran=Iran"]),
            ("‘Iran’ “Iran” (Iran) Iran…", ["iran=Iran", "iran=Iran", "iran=Iran", "iran=Iran"]),
            ("Iranians and Iranian’s", ["iran=Iranians", "iran=Iranian"]),
            ("the war.Iran answered", ["iran=Iran"]),
            ("Hama’s streets, Hamas’s men", ["hama=Hama", "hamas=Hamas"]),
            ("Iran\u{301} and Irané", ["iran=Iran\u{301}"]),
        ])
    func wordBounds(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Capitals tell names from words",
        arguments: [
            ("turkey and Turkey and TURKEY and tURKEY", ["turkey=Turkey", "turkey=TURKEY"]),
            (
                "the supreme leader, Supreme Leader, SUPREME LEADER, suPreme leader",
                ["supreme-leader=supreme leader", "supreme-leader=Supreme Leader", "supreme-leader=SUPREME LEADER"]
            ),
            ("Al-Qaeda and al-Qaeda", ["al-qaeda=Al-Qaeda", "al-qaeda=al-Qaeda"]),
            ("IRAN’S GUARDS", ["iran=IRAN"]),
        ])
    func capitals(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Acronyms are exact, with and without full stops",
        arguments: [
            ("this is IS and Is", ["islamic-state=IS"]),
            ("the U.S. and the U.S.A. and the USA.", ["us=U.S.", "us=U.S.A.", "us=USA"]),
            ("the U.S.’s aim, U.S.-led, a U.S base", ["us=U.S.", "us=U.S.", "us=U.S"]),
            ("in the U.S.The attack", ["us=U.S."]),
            ("tell us, U.S.S.R., A.U.S.", []),
            ("I.S. fighters", ["islamic-state=I.S."]),
            ("un and UN", ["un=UN"]),
        ])
    func acronyms(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "An acronym that is an English word does not count among capitals",
        arguments: [
            ("IRAN IS READY", ["iran=IRAN"]),
            ("IRAN IS READY: what comes next", ["iran=IRAN"]),
            ("The group IS said so", ["islamic-state=IS"]),
            ("EU, US and UN", ["us=US", "un=UN"]),
            ("TELL US\nThe US said so", ["us=US"]),
            ("UN MEETS IN IRAN", ["un=UN", "iran=IRAN"]),
        ])
    func capitalsAndAcronyms(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "The longest name wins",
        arguments: [
            ("Kataib Hezbollah and Hezbollah", ["kataib-hezbollah=Kataib Hezbollah", "hezbollah=Hezbollah"]),
            ("Kata’ib\nHezbollah", ["kataib-hezbollah=Kata’ib\nHezbollah"]),
            ("Kataib\n\nHezbollah", ["hezbollah=Hezbollah"]),
            ("Kataib - Hezbollah", ["hezbollah=Hezbollah"]),
            ("the Islamic State", ["islamic-state=Islamic State"]),
        ])
    func longest(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Local aliases need a name or acronym of their topic",
        arguments: [
            ("The Guards said so.", []),
            ("The Guards said so. The IRGC", ["irgc=The Guards", "irgc=IRGC"]),
            ("Iran’s Revolutionary Guards … Guards'", ["iran=Iran", "irgc=Revolutionary Guards", "irgc=Guards"]),
            ("IRGC and Coast Guards", ["irgc=IRGC"]),
            ("IRGC and coast\nGuards", ["irgc=IRGC"]),
            ("IRGC on the coast. Guards", ["irgc=IRGC", "irgc=Guards"]),
            ("IRGC and the old National Guards", ["irgc=IRGC"]),
            ("IRGC and the National Guards", ["irgc=IRGC", "irgc=Guards"]),
        ])
    func local(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test("Local aliases count in a fragment when their topic is established")
    func established() {
        let text = "The Guards said so."
        #expect(Fixture.mentions(text, established: [Fixture.index(of: "irgc")]) == ["irgc=The Guards"])
        let whole = Fixture.gazetteer.mentions(in: "Iranian IRGC")
        #expect(Gazetteer.established(by: whole) == [Fixture.index(of: "irgc")])
    }

    @Test(
        "A demonym that names a language is no mention",
        arguments: [
            ("Read in French", []),
            ("Read in French\n", []),
            ("He wrote it in French.", []),
            ("a French-language daily, French speakers", []),
            ("in French waters; the French army", ["france=French", "france=French"]),
        ])
    func languages(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Diacritics, composition and apostrophes do not matter",
        arguments: [
            ("Antonio Guterres, ANTÓNIO GUTERRES", ["un=Antonio Guterres", "un=ANTÓNIO GUTERRES"]),
            ("Anto\u{301}nio Guterres", ["un=Anto\u{301}nio Guterres"]),
            ("Turkiye, Tu\u{308}rkiye, TÜRKİYE", ["turkey=Turkiye", "turkey=Tu\u{308}rkiye", "turkey=TÜRKİYE"]),
            ("Sanaa, Sana'a, Sanʿa", ["sanaa=Sanaa", "sanaa=Sana'a"]),
            ("Īrān", ["iran=Īrān"]),
        ])
    func diacritics(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Letters of other scripts have variants",
        arguments: [
            ("در ایران، ایران‌ها", ["iran=ایران", "iran=ایران"]),
            ("ايران", ["iran=ايران"]),
            ("حزب‌الله و حزب الله", ["hezbollah=حزب‌الله", "hezbollah=حزب الله"]),
            ("حِزْبُ اللَّهِ", ["hezbollah=حِزْبُ اللَّهِ"]),
            ("اسرائيل إســرائيل", ["israel=اسرائيل", "israel=إســرائيل"]),
            ("ישראל יִשְׂרָאֵל", ["israel=ישראל", "israel=יִשְׂרָאֵל"]),
            ("Израиль ИЗРАИЛЬ израиль", ["israel=Израиль", "israel=ИЗРАИЛЬ"]),
            ("在中国的", ["china=中国"]),
        ])
    func scripts(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test(
        "Addresses are not prose",
        arguments: [
            "https://example.org/Iran/US", "www.Iran.example", "info@Hezbollah.example", "@Iran", "see UN.org",
        ])
    func addresses(text: String) {
        #expect(Fixture.mentions(text) == [])
    }

    @Test("Offsets are bytes of UTF-8, and can be turned into scalars")
    func offsets() {
        let text = "“é” Iran’s Iran"
        let mentions = Fixture.gazetteer.mentions(in: text)
        #expect(mentions.map(\.range) == [9..<13, 18..<22])
        #expect(Gazetteer.scalarRanges(of: mentions, in: text.utf8.span) == [4..<8, 11..<15])
    }

    @Test("No bytes are too odd to read")
    func malformed() {
        let pieces: [[UInt8]] = [
            [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xFF], [0x80], Array("Iran".utf8), Array("U.S.".utf8), [0x27],
            Array("İ".utf8), Array(" - ".utf8), Array("[".utf8), Array("](".utf8), Array("`".utf8), Array("<a".utf8),
            Array("\n```".utf8), Array("\u{301}".utf8), Array("\u{200C}".utf8), Array("IS".utf8), Array("\\".utf8),
        ]
        var generator = SplitMix(state: 7)
        for _ in 0..<3000 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<12, using: &generator) {
                text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            for syntax in [TextSyntax.plain, .markdown] {
                var end = 0
                for mention in Fixture.gazetteer.mentions(in: text.span, syntax: syntax) {
                    #expect(mention.range.lowerBound >= end && mention.range.upperBound <= text.count)
                    end = mention.range.upperBound
                }
                _ = Fixture.gazetteer.topics(in: text.span, syntax: syntax)
            }
        }
    }

    @Test("A name found by itself is found between any words")
    func embedding() {
        var generator = SplitMix(state: 3)
        let words = ["", "a", "said", "café", "‘", "42", "حتى"]
        for (topic, aliases) in Fixture.topics {
            for alias in aliases where alias.kind != .local {
                let left = words.randomElement(using: &generator) ?? ""
                let right = words.randomElement(using: &generator) ?? ""
                #expect(Fixture.mentions("\(left) \(alias.text) \(right)") == ["\(topic)=\(alias.text)"])
            }
        }
    }
}

/// A small generator of numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
