internal import Bounds

/// The terms that a word with one mistake may mean, in files of bounded size.
///
/// A word and what it is meant to be differ in its first half or in its last. So each term stands here twice: as it is,
/// among those with which it begins alike, and backwards behind a `~`, among those with which it ends alike. After a `!`
/// follows how many documents have it, as a power of two.
struct Spellings {
    /// Shorter words have too many others beside them.
    private static let shortestWord = 4

    private(set) var files = TermFiles()

    /// - Complexity: O(*n* log *n*) in the number of terms.
    init(_ postings: Postings) {
        var spellings = TermTable()
        var levels: [UInt8] = []
        for (place, number) in postings.order.enumerated() {
            let term = postings.terms.term(number)
            guard !Facet.isFacet(term), Self.isLong(term), !term.allSatisfy({ $0 <= UInt8(ascii: "9") })
            else { continue }
            let count = postings.starts[place + 1] - postings.starts[place]
            let level = UInt8(min(9, Int.bitWidth - 1 - max(1, count).leadingZeroBitCount))
            let reversed =
                Array("~".utf8) + String(String(decoding: term, as: UTF8.self).unicodeScalars.reversed()).utf8
            for spelling in [Array(term), reversed] {
                _ = spellings.number(of: spelling.span)
                levels.append(level)
            }
        }
        for number in TermOrder(spellings).sorted(Array(0..<spellings.count)) {
            files.append(spellings.term(number)) { entry in
                entry.append(UInt8(ascii: "!"))
                entry.append(UInt8(ascii: "0") + levels[number])
            }
        }
    }

    private static func isLong(_ term: ArraySlice<UInt8>) -> Bool {
        term.count { $0 & 0xC0 != 0x80 } >= shortestWord
    }
}

extension String {
    fileprivate init(_ scalars: ReversedCollection<String.UnicodeScalarView>) {
        self.init()
        unicodeScalars.append(contentsOf: scalars)
    }
}
