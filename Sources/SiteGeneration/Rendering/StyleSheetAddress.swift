internal import Bounds
internal import Diagnostics

/// An address in a style sheet: in `url(…)`, or in quotes behind `@import` (CSS Values 4 §4.5, CSS Cascade 5 §2).
struct StyleSheetAddress: Sendable {
    /// The address as it is written, without quotes.
    let text: String
    /// Where it stands in the file, without quotes.
    let range: Range<Int>
    let location: SourceLocation
    /// Whether it is that of another style sheet.
    let isImport: Bool
    /// Whether it is that of a font: it stands in an `@font-face`.
    let isFont: Bool
    /// The file that it leads to from the top of the site: `assets/fonts/a.woff2`; `nil` where it leads elsewhere.
    let path: String?

    /// The addresses of a style sheet of `templates/assets`, but for those within the file and data in the address itself.
    ///
    /// - Complexity: O(*n*) in the length of the file, besides the places of what is found.
    static func all(in file: SourceFile) -> [StyleSheetAddress] {
        var scanner = StyleSheetScanner(file.bytes)
        var found: [StyleSheetAddress] = []
        let folder = file.path.dropFirst("templates/".count).split(separator: "/").dropLast().map(String.init)
        while let address = scanner.next() {
            let text = String(decoding: file.bytes[address.range], as: UTF8.self)
            guard !text.isEmpty, !text.hasPrefix("#"), !text.lowercased().hasPrefix("data:") else { continue }
            found.append(
                StyleSheetAddress(
                    text: text, range: address.range, location: file.location(of: address.range),
                    isImport: address.isImport, isFont: address.isFont, path: path(of: text, in: folder)))
        }
        return found
    }

    /// The style sheet, in which addresses from the top of the site lead there from where it lies.
    static func relative(_ addresses: [StyleSheetAddress], in file: SourceFile) -> [UInt8] {
        let fromTop = addresses.filter { $0.text.hasPrefix("/assets/") }
        guard !fromTop.isEmpty else { return file.bytes }
        let depth = file.path.split(separator: "/").count - 2
        var bytes: [UInt8] = []
        var start = 0
        for address in fromTop {
            bytes += file.bytes[within: start..<address.range.lowerBound]
            bytes += String(repeating: "../", count: depth).utf8
            start = address.range.lowerBound + 1
        }
        return bytes + file.bytes[start...]
    }

    private static func path(of text: String, in folder: [String]) -> String? {
        let plain = text.prefix { $0 != "?" && $0 != "#" }
        if plain.hasPrefix("//") || plain.contains(":") { return nil }
        if plain.hasPrefix("/") { return String(plain.dropFirst()) }
        var parts = folder
        for part in plain.split(separator: "/") {
            switch part {
            case ".": break
            case "..": if !parts.isEmpty { parts.removeLast() }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

/// Finds the addresses of a style sheet.
private struct StyleSheetScanner {
    private let bytes: [UInt8]
    private var position = 0
    /// How deep in braces the at-rule for fonts began; `nil` outside of one.
    private var fontDepth: Int?
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> (range: Range<Int>, isImport: Bool, isFont: Bool)? {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/") where follows("/*"): skip(past: "*/")
            case UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if let fontDepth, depth <= fontDepth { self.fontDepth = nil }
                position += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = quoted()
            case UInt8(ascii: "@") where follows("@font-face"):
                fontDepth = depth
                position += 10
            case UInt8(ascii: "@") where follows("@import"):
                position += 7
                skipSpace()
                if position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
                {
                    return (quoted(), true, false)
                }
                if follows("url("), let range = address() { return (range, true, false) }
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                if follows("url("), let range = address() { return (range, false, fontDepth != nil) }
                position += 1
            default: position += 1
            }
        }
        return nil
    }

    /// Reads the address behind `url(`.
    private mutating func address() -> Range<Int>? {
        position += 4
        skipSpace()
        guard position < bytes.count else { return nil }
        if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") { return quoted() }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ")"), bytes[position] > UInt8(ascii: " ") {
            position += 1
        }
        return start..<position
    }

    /// Reads a text in quotes.
    private mutating func quoted() -> Range<Int> {
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(position, bytes.count)
        position = end + 1
        return start..<end
    }

    private func follows(_ word: StaticString) -> Bool {
        let word = "\(word)".utf8
        guard bytes.count - position >= word.count else { return false }
        return zip(bytes[position...], word).allSatisfy { byte, letter in
            byte == letter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == letter
        }
    }

    private mutating func skip(past end: String) {
        let rest = bytes[position...].firstRange(of: Array(end.utf8))
        position = rest?.upperBound ?? bytes.count
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= UInt8(ascii: " ") { position += 1 }
    }
}
