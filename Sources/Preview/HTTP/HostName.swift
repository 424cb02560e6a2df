/// The name of a host in lower case, with a port or for any: `editor.example`, `editor.example:8443`, `[::1]`.
public struct HostName: Sendable, Equatable {
    let name: String
    let port: UInt16?

    /// The names of this machine, which no other site can have.
    static let ofThisMachine = ["localhost", "127.0.0.1", "[::1]"].map { HostName(name: $0, port: nil) }

    private init(name: String, port: UInt16?) {
        self.name = name
        self.port = port
    }

    /// Reads a name (RFC 1123 §2.1) or an address of IPv6 in brackets, and a port behind a colon; `nil` for anything else.
    public init?(parsing text: String) {
        let text = text.lowercased()
        guard text.utf8.count <= 253, !text.isEmpty else { return nil }
        let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        name = String(text[..<(end ?? text.endIndex)])
        let rest = text[(end ?? text.endIndex)...]
        if rest.isEmpty {
            port = nil
        } else {
            guard let number = Self.port(rest) else { return nil }
            port = number
        }
        guard name.hasPrefix("[") ? Self.isAddress(name) : Self.isName(name) else { return nil }
    }

    /// The name as it is given on the command line.
    var text: String { port.map { "\(name):\($0)" } ?? name }

    /// Whether a `Host` in lower case is this one: a name without a port covers every port, for a tunnel may give it
    /// another one.
    func covers(_ host: String) -> Bool {
        guard host.hasPrefix(name) else { return false }
        let rest = host.dropFirst(name.count)
        if rest.isEmpty { return port == nil }
        guard let number = Self.port(rest) else { return false }
        return port == nil || port == number
    }

    /// The number behind a colon.
    private static func port(_ text: Substring) -> UInt16? {
        let digits = text.dropFirst()
        guard text.first == ":", !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return UInt16(digits)
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.count)
                && label.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
                }
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        text.hasSuffix("]") && text.utf8.count > 4
            && text.utf8.dropFirst().dropLast().allSatisfy { byte in
                (0x61...0x66).contains(byte) || (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".")
            }
    }
}
