public import Chronology

/// The words of the interface in one language, and how it writes numbers and dates.
public struct Strings: Sendable {
    /// The language as a BCP 47 tag: `fa`.
    public let tag: String
    /// The language's own name for itself: “فارسی”.
    public var name: String
    /// How the language writes dates.
    public var dates: DateLanguage
    /// The digits from nought to nine; empty where they are those of ASCII.
    public var digits: [Character] = []
    /// The texts, in the order of their keys; those with plurals have the form for “other”.
    private var texts: [String]
    private var plurals: [StringKey: [PluralCategory: String]] = [:]
    /// The texts that a site adds to those of the program, by name.
    public var own: [String: String] = [:]
    /// The texts that a site adds in any language, in the order of their names; empty where it adds none.
    public internal(set) var ownTexts: [String] = []
    /// The keys that have a text of their own.
    public private(set) var keys: Set<StringKey> = []

    private static let positions = StringKeyPositions()

    /// A language of which nothing is known but what another says.
    ///
    /// - Parameter fallback: What has the texts that this one lacks.
    public init(tag: String, fallback: Strings?) {
        self.tag = tag
        name = tag
        texts = fallback?.texts ?? StringKey.allCases.map(\.rawValue)
        plurals = fallback?.plurals ?? [:]
        ownTexts = fallback?.ownTexts ?? []
        dates = fallback?.dates ?? .english
    }

    /// Sets a text.
    public mutating func set(_ key: StringKey, _ text: String) {
        texts[Self.positions[key]] = text
        plurals[key] = nil
        keys.insert(key)
    }

    /// Sets the forms of a text with a number.
    public mutating func set(_ key: StringKey, _ forms: [PluralCategory: String]) {
        set(key, forms[.other] ?? "")
        plurals[key] = forms
    }

    /// A text as it is.
    public subscript(key: StringKey) -> String { texts[Self.positions[key]] }

    /// All texts, in the order of their keys.
    public var all: [String] { texts }

    /// A text with its parts filled in: `{title}`.
    public func text(_ key: StringKey, _ parts: KeyValuePairs<String, String>) -> String {
        Self.fill(self[key], parts)
    }

    /// A text for a number of things, which takes the place of `{count}`.
    public func text(_ key: StringKey, count: Int) -> String {
        let category = PluralCategory(cardinal: count, in: primarySubtag)
        let pattern = plurals[key]?[category] ?? self[key]
        return Self.fill(pattern, ["count": number(count)])
    }

    /// A number in the digits of the language.
    public func number(_ number: Int) -> String { inOwnDigits("\(number)") }

    /// A date in words, in the digits of the language.
    public func text(_ date: EDTFDate) -> String { inOwnDigits(date.text(in: dates)) }

    /// A date in words where there is little room: “1 Oct 2024”.
    public func shortText(_ date: EDTFDate) -> String { inOwnDigits(date.text(in: dates.short)) }

    /// A day in the calendar that readers use besides; `nil` where there is none, and for what is no day.
    public func secondText(_ date: EDTFDate) -> String? { date.secondText(in: dates).map(inOwnDigits) }

    private var primarySubtag: String { tag.prefix { $0 != "-" }.lowercased() }

    private func inOwnDigits(_ text: String) -> String {
        guard digits.count == 10 else { return text }
        return String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
    }

    private static func fill(_ pattern: String, _ parts: KeyValuePairs<String, String>) -> String {
        var text = ""
        var rest = pattern.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = Substring(rest[open..<close].dropFirst())  // proven: the bracket was found behind the other
            text += Substring(rest[..<open])
            text += parts.first { $0.key == name }?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + Substring(rest)
    }
}
