/// Terms in order, each followed by what is known of it, in files of bounded size.
struct TermFiles {
    /// The contents of the files, without what calls the script.
    private(set) var texts: [[UInt8]] = []
    /// What the terms of each file begin with at the earliest: the shortest text that is after all terms before.
    private(set) var keys: [String] = []
    private var last: [UInt8] = []
    private var entry: [UInt8] = []

    /// How long a file may be, unless a single term takes more.
    static let sizeLimit = 10_000
    /// How long a file of facets may be, each of which is in files of its own: a question asks for several.
    static let facetSizeLimit = 4_000

    /// Adds a term, which comes after all others, and what `say` appends to it.
    mutating func append(_ term: ArraySlice<UInt8>, _ say: (inout [UInt8]) -> Void) {
        let sizeLimit = Facet.isFacet(term) ? Self.facetSizeLimit : Self.sizeLimit
        entry.removeAll(keepingCapacity: true)
        entry += term
        say(&entry)
        let file = texts.count - 1
        if file >= 0, texts[file].count + entry.count <= sizeLimit, Facet.name(of: term) == Facet.name(of: last[...]) {
            texts[file].append(UInt8(ascii: " "))
            texts[file] += entry
        } else {
            keys.append(Self.key(of: term, after: last))
            texts.append(entry)
        }
        last.removeAll(keepingCapacity: true)
        last += term
    }

    /// The shortest beginning of a term that the term before does not have.
    private static func key(of term: ArraySlice<UInt8>, after last: [UInt8]) -> String {
        var length = zip(term, last).prefix { $0 == $1 }.count + 1
        while length < term.count, term[term.startIndex + length] & 0xC0 == 0x80 { length += 1 }
        return String(decoding: term.prefix(length), as: UTF8.self)
    }
}
