internal import Bounds

/// The terms and their postings, in files of bounded size.
///
/// A file is a script that gives one string: terms in order, each followed by the documents in which it stands, apart
/// by a space. Documents come by level, lowest first, each level after a `!`: the number of the first, then the
/// distances from one to the next (``PostingText``).
struct WordFiles {
    /// How long a file may be, unless a single term takes more.
    static let sizeLimit = 10_000

    /// The contents of the files, without what calls the script.
    private(set) var texts: [[UInt8]] = []
    /// What the terms of each file begin with at the earliest: the shortest text that is after all terms before.
    private(set) var keys: [String] = []

    init(_ postings: Postings) {
        var text: [UInt8] = []
        var entry: [UInt8] = []
        var last: ArraySlice<UInt8> = []
        for (place, number) in postings.order.enumerated() {
            let term = postings.terms.term(number)
            entry.removeAll(keepingCapacity: true)
            entry += term
            Self.append(postings.entries[within: postings.starts[place]..<postings.starts[place + 1]], to: &entry)
            if text.count + entry.count > Self.sizeLimit, !text.isEmpty {
                texts.append(text)
                text.removeAll(keepingCapacity: true)
            }
            if text.isEmpty { keys.append(Self.key(of: term, after: last)) } else { text.append(UInt8(ascii: " ")) }
            text += entry
            last = term
        }
        if !text.isEmpty { texts.append(text) }
    }

    private static func append(_ entries: ArraySlice<UInt32>, to text: inout [UInt8]) {
        var levels: UInt8 = 0
        for entry in entries { levels |= 1 << UInt8(entry & 7) }
        for level in UInt32(0)..<UInt32(8 - levels.leadingZeroBitCount) {
            text.append(UInt8(ascii: "!"))
            var last = 0
            for entry in entries where entry & 7 == level {
                PostingText.append(Int(entry >> 3) - last, to: &text)
                last = Int(entry >> 3)
            }
        }
    }

    /// The shortest beginning of a term that the term before does not have.
    private static func key(of term: ArraySlice<UInt8>, after last: ArraySlice<UInt8>) -> String {
        var length = zip(term, last).prefix { $0 == $1 }.count + 1
        while length < term.count, term[term.startIndex + length] & 0xC0 == 0x80 { length += 1 }
        return String(decoding: term.prefix(length), as: UTF8.self)
    }
}
