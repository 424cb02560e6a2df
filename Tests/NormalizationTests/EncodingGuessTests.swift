import Testing

@testable import Normalization

@Suite struct EncodingGuessTests {
    /// All labels of the WHATWG Encoding Standard, section 4.2, but those of its replacement encoding.
    private static let labels = """
        866 ansi_x3.4-1968 arabic ascii asmo-708 big5 big5-hkscs chinese cn-big5 cp1250 cp1251 cp1252 cp1253
        cp1254 cp1255 cp1256 cp1257 cp1258 cp819 cp866 csbig5 cseuckr cseucpkdfmtjapanese csgb2312 csibm866
        csiso2022jp csiso58gb231280 csiso88596e csiso88596i csiso88598e csiso88598i csisolatin1 csisolatin2
        csisolatin3 csisolatin4 csisolatin5 csisolatin6 csisolatin9 csisolatinarabic csisolatincyrillic
        csisolatingreek csisolatinhebrew cskoi8r csksc56011987 csmacintosh csshiftjis csunicode cyrillic dos-874
        ecma-114 ecma-118 elot_928 euc-jp euc-kr gb18030 gb2312 gb_2312 gb_2312-80 gbk greek greek8 hebrew
        ibm819 ibm866 iso-10646-ucs-2 iso-2022-jp iso-8859-1 iso-8859-10 iso-8859-11 iso-8859-13 iso-8859-14
        iso-8859-15 iso-8859-16 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-6-e iso-8859-6-i
        iso-8859-7 iso-8859-8 iso-8859-8-e iso-8859-8-i iso-8859-9 iso-ir-100 iso-ir-101 iso-ir-109 iso-ir-110
        iso-ir-126 iso-ir-127 iso-ir-138 iso-ir-144 iso-ir-148 iso-ir-149 iso-ir-157 iso-ir-58 iso8859-1
        iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6
        iso8859-7 iso8859-8 iso8859-9 iso88591 iso885910 iso885911 iso885913 iso885914 iso885915 iso88592
        iso88593 iso88594 iso88595 iso88596 iso88597 iso88598 iso88599 iso_8859-1 iso_8859-15 iso_8859-1:1987
        iso_8859-2 iso_8859-2:1987 iso_8859-3 iso_8859-3:1988 iso_8859-4 iso_8859-4:1988 iso_8859-5
        iso_8859-5:1988 iso_8859-6 iso_8859-6:1987 iso_8859-7 iso_8859-7:1987 iso_8859-8 iso_8859-8:1988
        iso_8859-9 iso_8859-9:1989 koi koi8 koi8-r koi8-ru koi8-u koi8_r korean ks_c_5601-1987 ks_c_5601-1989
        ksc5601 ksc_5601 l1 l2 l3 l4 l5 l6 l9 latin1 latin2 latin3 latin4 latin5 latin6 logical mac macintosh
        ms932 ms_kanji shift-jis shift_jis sjis sun_eu_greek tis-620 ucs-2 unicode unicode-1-1-utf-8
        unicode11utf8 unicode20utf8 unicodefeff unicodefffe us-ascii utf-16 utf-16be utf-16le utf-8 utf8 visual
        windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257
        windows-1258 windows-31j windows-874 windows-949 x-cp1250 x-cp1251 x-cp1252 x-cp1253 x-cp1254 x-cp1255
        x-cp1256 x-cp1257 x-cp1258 x-euc-jp x-gbk x-mac-cyrillic x-mac-roman x-mac-ukrainian x-sjis
        x-unicode20utf8 x-user-defined x-x-big5
        """

    private func body(of bytes: [UInt8], _ name: String = "a.html") throws -> String {
        String(decoding: try ArticleImporter.article(from: bytes, fileName: name).body, as: UTF8.self)
    }

    /// Bytes written as hexadecimal digits.
    private func bytes(hex: String) -> [UInt8] {
        let digits = hex.utf8.compactMap(\.hexValue)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// Text in a single-byte encoding.
    private func bytes(_ text: String, in encoding: String) throws -> [UInt8] {
        let table = try #require(SingleByteTables.table(named: encoding))
        return try text.unicodeScalars.map { scalar in
            if scalar.isASCII { return UInt8(scalar.value) }
            return UInt8(0x80 + (try #require(table.firstIndex(of: UInt16(scalar.value)), "\(scalar)")))
        }
    }

    @Test func everyLabelNamesAnEncodingThatDecodes() throws {
        for label in Self.labels.split(whereSeparator: \.isWhitespace) {
            let encoding = try #require(EncodingLabels.encoding(for: label.utf8), "\(label)")
            let ascii: [UInt8] =
                encoding == .utf16LittleEndian ? [0x61, 0] : encoding == .utf16BigEndian ? [0, 0x61] : [0x61]
            #expect(encoding.decode(ascii[...]) == [0x61], "\(label)")
        }
        #expect(EncodingLabels.encoding(for: " Windows-1252\n".utf8) == .singleByte("windows-1252"))
        #expect(EncodingLabels.encoding(for: "hz-gb-2312".utf8) == nil)
    }

    static let eastAsian: [(String, String, String)] = [
        (
            "Shift_JIS",
            "908582cd96e982cc82a482bf82c98fe382aa82e8814192a982c982cd914482c582b582a98d7382af82c882ad82c882e882dc82b582bd8142",
            "水は夜のうちに上がり、朝には船でしか行けなくなりました。"
        ),
        (
            "EUC-JP",
            "bfe5a4cfcceba4cea4a6a4c1a4cbbee5a4aca4eaa1a2c4aba4cba4cfc1a5a4c7a4b7a4abb9d4a4b1a4caa4afa4caa4eaa4dea4b7a4bfa1a3",
            "水は夜のうちに上がり、朝には船でしか行けなくなりました。"
        ),
        (
            "ISO-2022-JP",
            "1b24423f65244f4c6b244e24262441244b3e65242c246a2122442b244b244f412524472437242b39542431244a242f244a246a245e2437243f21231b2842",
            "水は夜のうちに上がり、朝には船でしか行けなくなりました。"
        ),
        (
            "GBK",
            "bad3cbaed4dad2b9c0efc9cfd5c7c1cbc1bdc3d7a3acb5bdc1cbd4e7c9cfd6bbc4dcd7f8b4acb5bdcfc2b3c7c8a5a1a3",
            "河水在夜里上涨了两米，到了早上只能坐船到下城去。"
        ),
        (
            "GB18030",
            "bad3cbaed4dad2b9c0efc9cfd5c7c1cbc1bdc3d7a3acb5bdc1cbd4e7c9cfd6bbc4dcd7f8b4acb5bdcfc2b3c7c8a5a1a3",
            "河水在夜里上涨了两米，到了早上只能坐船到下城去。"
        ),
        (
            "Big5",
            "aa65a4f4a662a95db8cca457baa6a446a8e2a4bda4d8a141a8eca446a6ada457a575afe0a7a4b2eea8eca455abb0a568a143",
            "河水在夜裡上漲了兩公尺，到了早上只能坐船到下城去。"
        ),
        (
            "EUC-KR",
            "b0adb9b0c0ba20b9e3bbe7c0ccbfa120bad2beeeb3b5b0ed20bec6c4a7bfa1b4c220b9e8b8a620c5b8b0edbcadb8b820b8b6c0bbb7ce20b0a520bcf620c0d6befab4d92e",
            "강물은 밤사이에 불어났고 아침에는 배를 타고서만 마을로 갈 수 있었다."
        ),
    ]

    @Test(arguments: eastAsian)
    func encodingsOfEastAsiaAreRead(_ label: String, _ hex: String, _ text: String) throws {
        let text = text + "\n"
        #expect(try body(of: Array("<meta charset=\(label)><p>".utf8) + bytes(hex: hex)) == text)
        #expect(try body(of: Array("<html><p>".utf8) + bytes(hex: hex)) == text)
        #expect(try body(of: Array("<meta charset=iso-8859-1><p>".utf8) + bytes(hex: hex)) == text)
    }

    @Test(arguments: ["GBK", "Big5", "EUC-JP", "Shift_JIS", "EUC-KR", "ISO-2022-JP"])
    func bytesThatMeanNothingDoNotHoldUp(_ label: String) throws {
        let broken: [UInt8] = [0xFF, 0xFE, 0x81, 0x20, 0xA1, 0xFF]
        let page = Array("<meta charset=\(label)><p>\(paragraphs[0])".utf8) + broken + Array("<p>\(paragraphs[1])".utf8)
        #expect(try body(of: page).hasPrefix(paragraphs[0]))
        #expect(try body(of: page).hasSuffix(paragraphs[1] + "\n"))
    }

    static let singleByte = [
        (
            "windows-1250",
            "Woda podniosła się w nocy o dwa metry, a burmistrz powiedział, że szpital się broni i że są zapasy."
        ),
        ("windows-1251", "Вода поднялась за ночь на два метра, и утром в город можно было попасть только на лодке."),
        ("koi8-r", "Вода поднялась за ночь на два метра, и утром в город можно было попасть только на лодке."),
        ("ibm866", "Вода поднялась за ночь на два метра, и утром в город можно было попасть только на лодке."),
        ("windows-1252", "Über Nacht stieg das Wasser um zwei Meter, und die Brücken müssen für Wochen schließen."),
        ("windows-1253", "Το νερό ανέβηκε δύο μέτρα τη νύχτα και το πρωί η πόλη ήταν προσβάσιμη μόνο με βάρκα."),
        ("windows-1254", "Su gece boyunca yükseldi ve sabah aşağı kasabaya ulaşmak için çok uzun bir yol gerekiyordu."),
        ("windows-1255", "המים עלו במשך הלילה, והבוקר אפשר היה להגיע אל העיר רק בסירה, אבל בית החולים לא נפגע."),
        ("windows-1256", "ارتفع منسوب المياه في الليل مترين، ولم يعد الوصول إلى البلدة ممكنا إلا بالقوارب من البحر."),
    ]

    @Test(arguments: singleByte)
    func singleByteEncodingsAreGuessed(_ encoding: String, _ text: String) throws {
        let bytes = try bytes(text, in: encoding)
        #expect(try body(of: bytes, "a.txt") == text + "\n")
        #expect(try body(of: Array("<html><p>".utf8) + bytes) == text + "\n")
    }

    @Test(arguments: singleByte)
    func aWrongDeclarationIsRecognised(_ encoding: String, _ text: String) throws {
        let page = try Array("<meta charset=iso-8859-1><p>".utf8) + bytes(text, in: encoding)
        let article = try ArticleImporter.article(from: page, fileName: "a.html")
        #expect(String(decoding: article.body, as: UTF8.self) == text + "\n")
        #expect(article.encoding == encoding)
        let note = "the page says that it is windows-1252, but it is \(encoding)"
        #expect(article.reviews.map(\.text).contains(note) == (encoding != "windows-1252"))
    }

    @Test func utf16OfOtherScriptsNeedsNoMark() throws {
        let text = Self.singleByte[1].1
        #expect(try body(of: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "a.txt") == text + "\n")
        #expect(try body(of: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "a.txt") == text + "\n")
    }

    /// Two sentences each, as pages of a newsroom have them, in their own encoding and without a word about it.
    static let undeclared = [
        (
            "windows-1251",
            "Армия сообщила, что мост у деревни закрыт после обстрела. Никто не пострадал, сказали спасатели."
        ),
        (
            "x-mac-cyrillic",
            "Армия сообщила, что мост у деревни закрыт после обстрела. Никто не пострадал, сказали спасатели."
        ),
        ("windows-1251", "Міністерство повідомило, що міст біля села закрили після обстрілу. Ніхто не постраждав."),
        ("koi8-u", "Міністерство повідомило, що міст біля села закрили після обстрілу. Ніхто не постраждав."),
        ("windows-874", "กระทรวงแจ้งว่าสะพานใกล้หมู่บ้านถูกปิดหลังการยิงถล่ม ไม่มีผู้ใดได้รับบาดเจ็บ โฆษกหน่วยกู้ภัยกล่าว"),
        ("iso-8859-6", "أعلنت الوزارة أن الجسر قرب القرية أغلق بعد القصف، وقال متحدث باسم الإنقاذ إن أحدا لم يصب."),
        (
            "windows-1256",
            "وزارت اعلام كرد كه پل نزديك روستا پس از گلوله باران بسته شد و به گفته سخنگوى امداد كسى آسيب نديد."
        ),
        ("windows-1254", "Bakanlık, köyün yanındaki köprünün kapatıldığını açıkladı. Kimse yaralanmadı, dedi sözcü."),
        ("iso-8859-2", "Ministerstvo oznámilo, že most u vesnice byl po ostřelování uzavřen. Nikdo nebyl zraněn."),
        (
            "windows-1250",
            "A minisztérium közölte, hogy a falu melletti hidat az ágyúzás után lezárták. „Senki sem sérült meg.”"
        ),
        (
            "windows-1253",
            "Το υπουργείο ανακοίνωσε ότι η γέφυρα έκλεισε μετά τον βομβαρδισμό. Κανείς δεν τραυματίστηκε."
        ),
        ("iso-8859-7", "Το υπουργείο ανακοίνωσε ότι η γέφυρα έκλεισε. Άλλοι δεν τραυματίστηκαν, είπε ο στρατός."),
        ("windows-1255", "המשרד הודיע כי הגשר ליד הכפר נסגר אחרי ההפגזה. איש לא נפגע, אמר דובר החילוץ."),
    ]

    @Test(arguments: undeclared)
    func encodingsWithoutAWordAboutThemAreFound(_ encoding: String, _ text: String) throws {
        let page =
            try Array("<!DOCTYPE html><html lang=ru><head><style>p{margin:0}</style></head><body><p>".utf8)
            + bytes(text, in: encoding)
        for (bytes, name) in [(page, "a.html"), (try bytes(text, in: encoding), "a.txt")] {
            let article = try ArticleImporter.article(from: bytes, fileName: name)
            #expect(String(decoding: article.body, as: UTF8.self) == text + "\n")
            #expect(article.encoding == encoding)
            #expect(article.reviews.map(\.text).contains("no encoding is declared that fits; read as \(encoding)"))
        }
    }

    @Test func aCharsetInACommentIsNotBelieved() throws {
        let (encoding, text) = Self.undeclared[0]
        let comment = "<!-- <meta charset=koi8-r> --><!--><meta charset=ibm866>--><p>"
        let page = try Array(comment.utf8) + bytes(text, in: encoding)
        let article = try ArticleImporter.article(from: page, fileName: "a.html")
        #expect(article.encoding == encoding)
        #expect(TextDecoder.declaration(in: Array("<!-- charset=koi8-r".utf8)) == nil)
        #expect(TextDecoder.declaration(in: Array("<!-- x --><meta charset=koi8-r>".utf8)) == .singleByte("koi8-r"))
    }

    @Test(arguments: [
        ("&#11111111111;", "\u{FFFD}"), ("&#99999999999999999999", "\u{FFFD}"), ("&#x1000041;", "\u{FFFD}"),
        ("&#4294967361;", "\u{FFFD}"), ("&#1114112;", "\u{FFFD}"), ("&#00000000065;", "A"), ("&#x0000041;", "A"),
        ("&#128512;", "\u{1F600}"),
    ])
    func referencesBeyondUnicodeAreReplaced(_ reference: String, _ expected: String) throws {
        #expect(
            try body(of: Array("<p>A \(reference) here. \(paragraphs[0])".utf8))
                == "A \(expected) here. \(paragraphs[0])\n")
    }
}
