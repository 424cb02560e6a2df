import FileSystem
import Testing

@testable import Publishing

@Suite("Signing the manifest")
struct SigningTests {
    /// A key that minisign 0.11 made for these tests.
    private static let key =
        "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArTe1voP0SGEvzW54ppECk/ARphfpZK7UYDUdy+mAYoaSJTipEe0cuWrTU/m+B1VlprbhgqbhtI1RQBNQhU/eqqLDBNhUkasrAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"

    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test(
        "signatures are those of RFC 8032 §7.1",
        arguments: [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
        ])
    func signatures(seed: String, publicKey: String, message: String, signature: String) {
        let (seed, publicKey) = (Self.bytes(seed), Self.bytes(publicKey))
        #expect(Ed25519.publicKey(ofSeed: seed) == publicKey)
        #expect(
            Ed25519.signature(of: Self.bytes(message), seed: seed, publicKey: publicKey) == Self.bytes(signature))
    }

    @Test("digests are those of RFC 7693, appendix A, also where a block is full and where one more begins")
    func digests() {
        #expect(
            BLAKE2b.digest(of: Array("abc".utf8), size: 64)
                == Self.bytes(
                    "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
                ))
        #expect(
            BLAKE2b.digest(of: [UInt8](repeating: 97, count: 128), size: 32)
                == Self.bytes("ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450"))
        #expect(
            BLAKE2b.digest(of: [UInt8](repeating: 97, count: 129), size: 32)
                == Self.bytes("2f64744a6de0d2c0b56e64cf6e29a5aaa255010d415d51c75ccc82f73dccd865"))
    }

    @Test("base 64 gives back what it was made from, and nothing else")
    func base64() {
        for count in 0..<10 {
            let bytes = (0..<count).map { UInt8($0 * 37 % 256) }
            #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
        }
        for text in ["A", "AB==C", "A===", "AB=C", "A*==", "===="] { #expect(Base64.decode(Array(text.utf8)) == nil) }
    }

    @Test("a signature is, byte for byte, that of minisign")
    func minisign() throws {
        let key = try SigningKey(parsing: Array(Self.key.utf8))
        #expect(key.publicKey == "RWStN7W+g/RIYWrTU/m+B1VlprbhgqbhtI1RQBNQhU/eqqLDBNhUkasr")
        let signature = key.signature(of: Array("abc".utf8), comment: "briefing.example, as of 2026-11-21")
        #expect(
            String(decoding: signature, as: UTF8.self) == """
                untrusted comment: signature of manifest
                RUStN7W+g/RIYWFrQb0ESCVYy0oXB5RkXwaFWAUviLftn5X1rIgDUlNkoynQcZX8q4xlV0BJZhIKz00leTTMdg4wn/iPqcTdbws=
                trusted comment: briefing.example, as of 2026-11-21
                kFPeNSLlhy5w/p5Fb4u4GSifDn57RGxhUL3DVNfO2FWbUa6k3+KgPW3QYkK+POtxM40zf+Xff8ZP7XkP3Nm2Cg==

                """)
    }

    @Test("what is no key without a password is refused")
    func refusals() {
        func problem(_ text: String) -> SigningKey.Problem? {
            do throws(SigningKey.Problem) {
                _ = try SigningKey(parsing: Array(text.utf8))
                return nil
            } catch { return error }
        }
        #expect(problem("") == .noSecretKey)
        #expect(
            problem(
                "untrusted comment: minisign public key\nRWStN7W+g/RIYWrTU/m+B1VlprbhgqbhtI1RQBNQhU/eqqLDBNhUkasr\n")
                == .noSecretKey)
        #expect(problem(Self.key.replacing("RWQAAEIy", with: "RWRTY0Iy")) == .hasPassword)
        #expect(problem(Self.key.replacing("E39", with: "E38").replacing("zW54", with: "zW55")) == .isDamaged)
    }

    @Test("a manifest is signed anew when it changes, and loses its signature with the key")
    func site() throws {
        let folder = try TemporaryFolder()
        let output = "\(folder.path)/public"
        let key = try SigningKey(parsing: Array(Self.key.utf8))
        func publish(_ text: String, isSigned: Bool) throws -> PublishingSummary {
            let publisher = try Publisher(
                output: output, signature: isSigned ? .init(key, comment: "today") : nil)
            try publisher.write(Array(text.utf8), to: "index.html")
            return try publisher.publish()
        }
        func signature() -> [UInt8]? { try? File.read("\(output)/manifest.minisig") }
        func isRight() throws -> Bool {
            try signature() == key.signature(of: File.read("\(output)/manifest"), comment: "today")
        }
        #expect(try publish("a", isSigned: true) == PublishingSummary(added: 1))
        #expect(try isRight())
        #expect(try publish("b", isSigned: true) == PublishingSummary(changed: 1))
        #expect(try isRight())
        #expect(try publish("b", isSigned: true) == PublishingSummary(unchanged: 1))
        #expect(try isRight())
        #expect(try publish("b", isSigned: false) == PublishingSummary(unchanged: 1))
        #expect(signature() == nil)
        #expect(try publish("b", isSigned: true) == PublishingSummary(unchanged: 1))
        #expect(try isRight())
    }

    @Test("a file that is written part by part is one of the site")
    func streamed() throws {
        let folder = try TemporaryFolder()
        let output = "\(folder.path)/public"
        func publish(_ parts: [String]) throws -> PublishingSummary {
            let publisher = try Publisher(output: output)
            try publisher.write(Array("a".utf8), to: "index.html")
            var file = try publisher.begin("site.zip")
            for part in parts { try file.append(Array(part.utf8)) }
            let all = Array(parts.joined().utf8)
            #expect(try file.finish() == SHA256.hexadecimal(of: all.span))
            #expect(try publisher.read("site.zip") == all)
            #expect(try publisher.read("index.html") == Array("a".utf8))
            return try publisher.publish()
        }
        #expect(try publish(["ab", "", "c"]) == PublishingSummary(added: 2))
        #expect(try publish(["a", "bc"]) == PublishingSummary(unchanged: 2))
        #expect(try publish(["a", "bd"]) == PublishingSummary(changed: 1, unchanged: 1))
        #expect(try File.read("\(output)/site.zip") == Array("abd".utf8))
        let publisher = try Publisher(output: output)
        try publisher.write([], to: "site.zip")
        #expect(throws: PublishingError.duplicatePath("site.zip")) { _ = try publisher.begin("site.zip").finish() }
    }
}
