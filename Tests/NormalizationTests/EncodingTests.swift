import Testing

@testable import Normalization

@Suite struct EncodingTests {
    @Test func bytesThatAreNotInTheirEncodingAreRefused() {
        let page = Array("<html><meta charset=euc-jp><p>".utf8) + [UInt8](repeating: 0xFF, count: 600_000)
        #expect(throws: ImportError.unknownEncoding("EUC-JP")) {
            try ArticleImporter.article(from: page, fileName: "a.html")
        }
    }

    private let cyrillic =
        "Вода поднялась за ночь на два метра, и утром в нижний город можно было попасть только на лодке."

    /// Text in a single-byte encoding.
    private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
        let table = try #require(SingleByteTables.table(named: encoding))
        return text.unicodeScalars.map { scalar in
            scalar.isASCII ? UInt8(scalar.value) : UInt8(0x80 + (table.firstIndex(of: UInt16(scalar.value)) ?? 0))
        }
    }

    private func body(of bytes: [UInt8], _ name: String = "a.html") throws -> String {
        String(decoding: try ArticleImporter.article(from: bytes, fileName: name).body, as: UTF8.self)
    }

    @Test(arguments: ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"])
    func declaredEncodingsAreRead(_ encoding: String) throws {
        let page = try Array("<meta charset=\(encoding)><p>".utf8) + bytes(cyrillic, encoding)
        #expect(try body(of: page) == cyrillic + "\n")
    }

    @Test func utf16IsReadWithAndWithoutItsMark() throws {
        for mark in [[0xFF, 0xFE], []] as [[UInt8]] {
            let text = mark + paragraphs[0].utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            #expect(try body(of: text, "a.txt") == paragraphs[0] + "\n")
        }
    }

    @Test func utf8IsReadWhateverIsDeclared() throws {
        let article = try imported("<meta charset=iso-8859-1><p>\(cyrillic)")
        #expect(String(decoding: article.body, as: UTF8.self) == cyrillic + "\n")
        #expect(article.reviews.map(\.text).contains("the page says that it is windows-1252, but it is UTF-8"))
    }

    @Test func anEncodingIsGuessedWhereTheDeclaredOneDoesNotFit() throws {
        #expect(
            try body(of: Array("<meta charset=utf-8><p>".utf8) + bytes(cyrillic, "windows-1251")) == cyrillic + "\n")
        let german =
            "Über Nacht stieg das Wasser um zwei Meter, und die Brücken mussten für die Öffentlichkeit schließen."
        #expect(try body(of: Array("<meta charset=utf-8><p>".utf8) + bytes(german, "windows-1252")) == german + "\n")
    }

    @Test func savedMessagesAreUnpacked() throws {
        let head = """
            From: <Saved by Blink>\r
            Snapshot-Content-Location: https://lake.example/news/flood\r
            MIME-Version: 1.0\r
            Content-Type: multipart/related; type="text/html"; boundary="--edge"\r
            \r
            ----edge\r
            Content-Type: text/html\r
            """
        let quoted =
            "<p>Caf=C3=A9 owners <a href=3D\"/b\">said</a> that the water had come so fast that they lost =\r\neverything but the chairs.</p>"
        let article = try imported(
            head + "\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\(quoted)\r\n----edge--\r\n",
            fileName: "a.mhtml")
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "Café owners [said](https://lake.example/b) that the water had come so fast that they lost everything but the chairs.\n"
        )
        #expect(article.format == .mhtml)
        #expect(article.ledger.entries.map(\.line) == [10])
        let encoded = "PHA+VGhlIG1heW9yIHNhaWQgdGhhdCBub2JvZHkgd291bGQgYmUgbGVmdCBiZWhpbmQu"
        #expect(
            try unpackedBody(head + "\nContent-Transfer-Encoding: base64\r\n\r\n\(encoded)\r\n----edge--\r\n")
                == "The mayor said that nobody would be left behind.\n")
    }

    private func unpackedBody(_ text: String) throws -> String {
        try body(of: Array(text.utf8), "a.mhtml")
    }
}
