/// What a document is found by beside its words, as a term that no word can be: `=status:disputed`.
enum Facet {
    /// The term of a value.
    static func text(_ name: String, _ value: String) -> String { "=\(name):\(Self.value(value))" }

    /// Whether a term is of a facet, and not a word.
    static func isFacet(_ term: ArraySlice<UInt8>) -> Bool { term.first == UInt8(ascii: "=") }

    /// What a term of a facet begins with; nothing of a word.
    static func name(of term: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        isFacet(term) ? term.prefix { $0 != UInt8(ascii: ":") } : []
    }

    /// A value without what ends a term or a text of the index.
    static func value(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            let ends = scalar.value <= 0x20 || scalar == "!" || scalar == "\"" || scalar == "\\"
            text.unicodeScalars.append(ends ? "_" : scalar)
        }
        return text
    }
}
