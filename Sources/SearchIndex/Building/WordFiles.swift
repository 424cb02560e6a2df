internal import Bounds

/// The terms and where they stand, in files of bounded size.
///
/// A file is a script that gives one string: terms in order, each followed by what is known of it, apart by a space.
/// To each file of terms with their documents there is one of the same terms with their places.
struct WordFiles {
    /// Terms and the documents in which they stand.
    ///
    /// Documents come by level, lowest first, each level after a `!`: the number of the first, then the distances from
    /// one to the next (``PostingText``).
    private(set) var words = TermFiles()
    /// The same terms and their places, after a `!` (``PlaceTexts``).
    private(set) var places: [[UInt8]] = []

    init(_ postings: Postings) {
        for (place, number) in postings.order.enumerated() {
            let term = postings.terms.term(number)
            words.append(term) { entry in
                Self.append(postings.entries[within: postings.starts[place]..<postings.starts[place + 1]], to: &entry)
            }
            while places.count < words.texts.count { places.append([]) }
            let text = postings.places.text(of: number)
            guard let last = places.indices.last, !text.isEmpty else { continue }
            if !places[last].isEmpty { places[last].append(UInt8(ascii: " ")) }
            places[last] += term
            places[last].append(UInt8(ascii: "!"))
            places[last] += text
        }
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
}
