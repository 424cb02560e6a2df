internal import Bounds

/// A path that begins with `assets/`, at the beginning of an address in a template.
struct AssetPath {
    /// From the top of the site, without a slash before it: `assets/logo.svg`.
    let text: String
    /// Its bytes, with the slash before it.
    let range: Range<Int>
    /// Whether all of it is literal.
    let isWhole: Bool

    private static let folder = Array("assets/".utf8)

    /// - Parameters:
    ///   - offset: Where the address begins.
    ///   - literal: The text up to the next tag of the template.
    /// - Returns: `nil` where another address begins there.
    init?(at offset: Int, of literal: ArraySlice<UInt8>) {
        let slash = literal[offset] == UInt8(ascii: "/") ? 1 : 0
        let path = literal[within: (offset + slash)...]
        guard path.starts(with: Self.folder) else { return nil }
        let end = path.firstIndex { $0.isSpace || "\"'?#,<>".utf8.contains($0) }
        isWhole = end != nil
        range = offset..<(end ?? literal.endIndex)
        text = String(decoding: path[within: ..<range.upperBound], as: UTF8.self)
    }
}

extension MarkupContext {
    /// Whether the next byte is the first of an address in quotes.
    var isAtStartOfURL: Bool {
        guard case .quotedValue = place, url == .start, word.isEmpty else { return false }
        return attribute == .url || attribute == .urlList
    }
}
