internal import Bounds

/// What the style of an element does to its text, as far as it changes what a reader reads.
struct TextEffects: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// Readers do not see it.
    static let hidden = TextEffects(rawValue: 1)
    /// It is shown, whatever another rule says.
    static let shown = TextEffects(rawValue: 2)
    /// It is taken back: struck through.
    static let struck = TextEffects(rawValue: 4)
    /// It stands above the line, as exponents and the marks of notes do.
    static let raised = TextEffects(rawValue: 8)
    /// It stands below the line.
    static let lowered = TextEffects(rawValue: 16)
    /// It stands in a box of its own, apart from the text beside it.
    static let apart = TextEffects(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The effects of declarations (CSS Syntax 3, section 5.4.6): `display: none; color: red`.
    ///
    /// - Complexity: O(*n*).
    init(declarations: ArraySlice<UInt8>) {
        self = []
        var isMoved = false
        var rise = 0
        for declaration in declarations.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = declaration[within: ..<colon].trimmed
            guard name.count <= 22, Self.initials.contains(name.first?.lowercased ?? 0) else { continue }
            let value = declaration[within: (colon + 1)...].trimmed
            switch String(decoding: name.map(\.lowercased), as: UTF8.self) {
            case "display": setDisplay(value)
            case "visibility":
                insert(
                    value.hasPrefix(ignoringCase: "hidden") || value.hasPrefix(ignoringCase: "coll") ? .hidden : .shown)
            case "font-size", "mso-font-size": if Self.isZero(value) { insert(.hidden) }
            // The bullet or number that Word writes before an item.
            case "mso-list": if value.hasPrefix(ignoringCase: "ignore") { insert(.hidden) }
            // Comments on a document made with Word are not part of it.
            case "mso-element", "mso-special-character": if value.hasPrefix(ignoringCase: "comment") { insert(.hidden) }
            case "mso-hide": if value.hasPrefix(ignoringCase: "all") { insert(.hidden) }
            case "clip", "clip-path": if Self.clipsAll(value) { insert(.hidden) }
            case "left", "text-indent", "margin-left": if Self.isFarAway(value) { insert(.hidden) }
            case "text-decoration", "text-decoration-line":
                if value.map(\.lowercased).contains("line-through".utf8) { insert(.struck) }
            case "vertical-align": setAlignment(value)
            case "mso-text-raise": rise = Self.sign(of: value)
            case "position": isMoved = value.hasPrefix(ignoringCase: "relative")
            case "top": rise = -Self.sign(of: value)
            case "bottom": rise = Self.sign(of: value)
            default: break
            }
        }
        if isMoved, rise != 0 { insert(rise > 0 ? .raised : .lowered) }
    }

    private mutating func setDisplay(_ value: ArraySlice<UInt8>) {
        if value.hasPrefix(ignoringCase: "none") {
            insert(.hidden)
            return
        }
        insert(.shown)
        if !value.hasPrefix(ignoringCase: "inline"), !value.hasPrefix(ignoringCase: "contents") { insert(.apart) }
    }

    private mutating func setAlignment(_ value: ArraySlice<UInt8>) {
        let sign =
            value.hasPrefix(ignoringCase: "super")
            ? 1 : value.hasPrefix(ignoringCase: "sub") ? -1 : Self.sign(of: value)
        if sign != 0 { insert(sign > 0 ? .raised : .lowered) }
    }

    /// 1 for a length above zero, −1 for one below, 0 for none.
    private static func sign(of value: ArraySlice<UInt8>) -> Int {
        let isNegative = value.first == UInt8(ascii: "-")
        let digits = (isNegative ? value.dropFirst() : value).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard digits.contains(where: { $0.isDigit && $0 != UInt8(ascii: "0") }) else { return 0 }
        return isNegative ? -1 : 1
    }

    private static func isZero(_ value: ArraySlice<UInt8>) -> Bool {
        value.first?.isDigit == true && sign(of: value) == 0
    }

    /// Whether a shape lets nothing, or one dot, be seen: `rect(0 0 0 0)`, `inset(50%)`.
    private static func clipsAll(_ value: ArraySlice<UInt8>) -> Bool {
        if value.hasPrefix(ignoringCase: "inset(50%") || value.hasPrefix(ignoringCase: "inset(100%") { return true }
        guard value.hasPrefix(ignoringCase: "rect(") else { return false }
        return value.allSatisfy { !$0.isDigit || $0 <= UInt8(ascii: "1") }
    }

    /// Whether a length leads out of every screen to the left.
    private static func isFarAway(_ value: ArraySlice<UInt8>) -> Bool {
        value.first == UInt8(ascii: "-") && value.dropFirst().prefix { $0.isDigit }.count >= 4
            || value.starts(with: "-999".utf8)
    }

    private static let initials = Set("dvfmcltpb".utf8)
}
