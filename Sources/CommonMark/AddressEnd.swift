internal import Bounds

/// Where an address in a text ends (GitHub Flavored Markdown, section 6.9).
enum AddressEnd {
    /// How long an address may be that is linked by itself, in bytes; a bound, so that the search takes linear time.
    private static let maximumLength = 2048

    /// The end of an address whose host begins at `host`; `nil` if that is no host.
    ///
    /// White space, `<`, quotation marks and punctuation that is not ASCII end an address; marks that end a sentence,
    /// and a bracket that was not opened in it, are not its last characters. A host has a dot.
    static func end(in text: Span<UInt8>, from host: Int) -> Int? {
        var end = host
        var hostEnd: Int?
        while end < text.count, !isBoundary(text, at: end) {
            guard end - host < maximumLength else { return nil }
            switch text[end] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): hostEnd = hostEnd ?? end
            default: break
            }
            end += 1
        }
        end = withoutPunctuation(text, host..<end)
        var dot = host
        let limit = min(hostEnd ?? end, end)
        while dot < limit, text[dot] != UInt8(ascii: ".") { dot += 1 }
        guard dot > host, dot + 1 < limit else { return nil }
        return end
    }

    private static func isBoundary(_ text: Span<UInt8>, at index: Int) -> Bool {
        switch text[index] {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "`"): return true
        case 0xC2:
            return text.hasPrefix("«", at: index) || text.hasPrefix("»", at: index)
                || text.hasPrefix("\u{A0}", at: index)
        case 0xD8:
            return text.hasPrefix("،", at: index) || text.hasPrefix("؛", at: index) || text.hasPrefix("؟", at: index)
        case 0xE2: return index + 1 < text.count && text[index + 1] == 0x80
        case 0xE3: return index + 1 < text.count && text[index + 1] == 0x80
        case 0xEF: return index + 1 < text.count && (text[index + 1] == 0xBC || text[index + 1] == 0xBD)
        default: return false
        }
    }

    private static func withoutPunctuation(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var opened = 0
        var closed = 0
        for index in range {
            if text[index] == UInt8(ascii: "(") { opened += 1 }
            if text[index] == UInt8(ascii: ")") { closed += 1 }
        }
        var end = range.upperBound
        while end > range.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"),
                UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "|"):
                end -= 1
            case UInt8(ascii: ")"):
                guard closed > opened else { return end }
                closed -= 1
                end -= 1
            default: return end
            }
        }
        return end
    }
}
