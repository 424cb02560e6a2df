/// A secret key as minisign has it, without a password (<https://jedisct1.github.io/minisign/>, “Secret key format”).
public struct SigningKey: Sendable {
    /// Eight bytes that tell keys apart.
    private let number: [UInt8]
    private let seed: [UInt8]
    private let publicHalf: [UInt8]

    /// Why a file is no key that can sign.
    public enum Problem: Error, Sendable, Hashable {
        /// It is something else: a public key, a key of another program.
        case noSecretKey
        /// It is kept under a password.
        case hasPassword
        /// Its two halves do not belong together.
        case isDamaged
    }

    /// Reads the file of a secret key: a comment, then 158 bytes in base 64.
    public init(parsing text: [UInt8]) throws(Problem) {
        let lines = text.split(separator: UInt8(ascii: "\n")).map { $0.filter { $0 > UInt8(ascii: " ") } }
        guard lines.count == 2, let bytes = Base64.decode(lines[1]), bytes.count == 158,
            bytes.starts(with: "Ed".utf8), bytes[4...].starts(with: "B2".utf8)
        else { throw .noSecretKey }
        guard bytes[2] == 0, bytes[3] == 0 else { throw .hasPassword }
        (number, seed, publicHalf) = (Array(bytes[54..<62]), Array(bytes[62..<94]), Array(bytes[94..<126]))
        guard Ed25519.publicKey(ofSeed: seed) == publicHalf else { throw .isDamaged }
    }

    /// The public key, as `minisign -V -P` takes it.
    public var publicKey: String { Base64.encode("Ed".utf8 + number + publicHalf) }

    /// The signature of a file, as minisign writes it: of its BLAKE2b hash, and of that with a comment.
    ///
    /// - Parameter comment: What the signature vouches for besides, in one line.
    /// - Complexity: O(*n*) in the number of bytes.
    public func signature(of file: [UInt8], comment: String) -> [UInt8] {
        let comment = comment.filter { !$0.isNewline }
        let own = sign(BLAKE2b.digest(of: file, size: 64))
        return Array(
            """
            untrusted comment: signature of \(Manifest.path)
            \(Base64.encode("ED".utf8 + number + own))
            trusted comment: \(comment)
            \(Base64.encode(sign(own + comment.utf8)))

            """.utf8)
    }

    private func sign(_ message: [UInt8]) -> [UInt8] {
        Ed25519.signature(of: message, seed: seed, publicKey: publicHalf)
    }
}

extension SigningKey.Problem: CustomStringConvertible {
    /// The rule in a few words.
    public var description: String {
        switch self {
        case .noSecretKey: "a signing key is a secret key of minisign"
        case .hasPassword: "a signing key has no password, since nobody may be there to type it"
        case .isDamaged: "the halves of a key belong together"
        }
    }

    /// What to do instead, as a sentence without a full stop.
    public var help: String {
        switch self {
        case .noSecretKey, .isDamaged:
            "make one with ‘minisign -G -W -p site.pub -s site.key’, and keep it out of the site"
        case .hasPassword:
            "take the password off a copy of it with ‘minisign -C -W -s KEY’, or make one without: ‘minisign -G -W -p "
                + "site.pub -s site.key’"
        }
    }
}
