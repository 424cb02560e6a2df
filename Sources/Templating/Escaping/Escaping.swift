internal import Bounds

/// How a value is written where it stands, decided once when the template is loaded.
enum Escaping: Sendable {
    /// With replacements of single characters.
    case table(EscapeTable)
    /// As the beginning of a URL: with replacements, if its scheme is harmless.
    case wholeURL(EscapeTable)
    /// As it is, because it is HTML in HTML, or a file is not markup.
    case verbatim

    /// Writes a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    func write(_ text: Span<UInt8>, into output: inout [UInt8]) {
        switch self {
        case .table(let table): table.write(text, into: &output)
        case .wholeURL(let table):
            if Self.hasHarmlessScheme(text) {
                table.write(text, into: &output)
            } else {
                output.append(UInt8(ascii: "#"))
            }
        case .verbatim: output.append(text)
        }
    }

    private static let harmlessSchemes = ["http", "https", "mailto"].map { Array($0.utf8) }

    /// Whether a URL is relative (RFC 3986 §4.2), or its scheme is `http`, `https` or `mailto`.
    private static func hasHarmlessScheme(_ url: Span<UInt8>) -> Bool {
        for offset in url.indices {
            switch url[offset] {
            case UInt8(ascii: ":"):
                return harmlessSchemes.contains { url.extracting(..<offset).equals($0) }
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            default: continue
            }
        }
        return true
    }
}

extension Span<UInt8> {
    /// Whether the bytes are these small letters of ASCII, in whatever case.
    fileprivate func equals(_ letters: [UInt8]) -> Bool {
        count == letters.count && letters.indices.allSatisfy { self[$0].lowercased == letters[$0] }
    }
}
