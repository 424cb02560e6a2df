import Testing

@testable import Publishing

@Suite("The manifest")
struct ManifestTests {
    @Test("digests are those of FIPS 180-4")
    func digests() {
        #expect(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }

    @Test("paths are sorted by their bytes")
    func order() {
        let digest = SHA256Digest(of: Array("".utf8).span)
        let paths = ["é.html", "a/b.html", "Z.html", "a-b.html", "a.html", "e\u{301}.html"]
        let manifest = Manifest(of: paths.map { Manifest.Entry(path: $0, digest: digest) })
        #expect(
            manifest.entries.map(\.path)
                == ["Z.html", "a-b.html", "a.html", "a/b.html", "e\u{301}.html", "é.html"])
    }

    @Test("what is written is read again")
    func roundTrip() {
        for count in [0, 1, 2, 100] {
            let files = (0..<count).map { number in
                Manifest.Entry(path: "a/\(number) é.html", digest: SHA256Digest(of: Array("\(number)".utf8).span))
            }
            let manifest = Manifest(of: files)
            #expect(Manifest(parsing: manifest.text) == manifest)
        }
    }

    @Test("a file that is listed is found, and so is the folder that it stands in")
    func search() {
        let digest = SHA256Digest(of: Array("".utf8).span)
        let manifest = Manifest(of: ["a-b", "a/b/c", "b"].map { Manifest.Entry(path: $0, digest: digest) })
        #expect(["a-b", "a/b/c", "b"].allSatisfy(manifest.lists))
        #expect(!["", "a", "a/b", "a/b/", "c"].contains(where: manifest.lists))
        #expect(["a", "a/b"].allSatisfy(manifest.listsFiles))
        #expect(!["", "a-b", "a/b/c", "b", "a/"].contains(where: manifest.listsFiles))
    }

    @Test(
        "what briefgen did not write is no manifest",
        arguments: [
            "hello\n", String(repeating: "0", count: 64) + "  \n", String(repeating: "0", count: 64) + " +a\n",
            String(repeating: "g", count: 64) + "  a\n", String(repeating: "0", count: 63) + "  a\n",
            "\(sha256("x"))  b\n\(sha256("x"))  a\n", "\(sha256("x"))  a\n\(sha256("x"))  a\n",
        ])
    func foreign(text: String) {
        #expect(Manifest(parsing: Array(text.utf8)) == nil)
    }
}
