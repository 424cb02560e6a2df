/// How much of a raw file is in its article, and where the rest stood: what a ledger comes to.
public struct Account: Sendable, Hashable {
    /// Lines next to one another that were left out for one reason.
    public struct Omission: Sendable, Hashable {
        /// The first and the last of the lines of the raw file, from 1.
        public var lines: ClosedRange<Int>
        /// Why they were left out.
        public var reason: DropReason
        /// How many words stand there.
        public var words: Int
    }

    /// How many words of the raw file are in the body.
    public let kept: Int
    /// How many are in the body or were left out; those that went into the front matter are not counted.
    public let total: Int
    /// What was left out, in the order of the raw file.
    public let omissions: [Omission]
    /// Whether so much running text was left out that an editor should compare the two.
    public let isAlarming: Bool

    /// How many omissions are named.
    private static let limit = 8

    /// Adds a ledger up.
    ///
    /// - Complexity: O(*n*) in the bytes of the ledger.
    public init(of ledger: Ledger) {
        var (kept, left, leftSentences) = (0, 0, 0)
        var omissions: [Omission] = []
        var isOpen = false
        for entry in ledger.entries {
            let words = Self.words(in: entry.text)
            switch entry.outcome {
            case .kept, .changed:
                kept += words
                isOpen = false
            case .metadata: break
            case .dropped(let reason):
                left += words
                if words >= 8, SentenceEnd.ends(entry.text), reason.canBeText { leftSentences += words }
                if isOpen, let last = omissions.last, last.reason == reason {
                    let lines = last.lines.lowerBound...max(last.lines.upperBound, entry.line)
                    omissions[omissions.count - 1] = Omission(lines: lines, reason: reason, words: last.words + words)
                } else {
                    omissions.append(Omission(lines: entry.line...entry.line, reason: reason, words: words))
                }
                isOpen = true
            }
        }
        self.kept = kept
        total = kept + left
        self.omissions = omissions.filter { $0.words > 0 }
        // A quarter is more than the teasers of a page come to.
        isAlarming = leftSentences >= 20 && leftSentences * 4 > kept
    }

    /// The account in a line: `kept 152 of 240 words; left out: lines 4–9 (footer), 12 (navigation)`.
    public var text: String {
        guard !omissions.isEmpty else { return "kept all \(total) words" }
        let named = omissions.enumerated().sorted { ($0.element.words, $1.offset) > ($1.element.words, $0.offset) }
            .prefix(Self.limit).sorted { $0.offset < $1.offset }.map(\.element)
        let places = named.map { "\(Self.place($0.lines)) (\($0.reason.rawValue))" }.joined(separator: ", ")
        let more = omissions.count - named.count
        let word = named.first.map { $0.lines.count > 1 || named.count > 1 } ?? false ? "lines" : "line"
        return "kept \(kept) of \(total) words; left out: \(word) \(places)"
            + (more > 0 ? ", and \(more) more \(more == 1 ? "place" : "places")" : "")
    }

    /// What an editor should look at; `nil` where nothing was left out.
    var review: ReviewNote? {
        guard !omissions.isEmpty else { return nil }
        return ReviewNote(text: isAlarming ? "much running text was left out, compare it: \(text)" : text, line: nil)
    }

    private static func place(_ lines: ClosedRange<Int>) -> String {
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    }

    /// How many words a text has: runs of letters and figures; in scripts without spaces two characters are one.
    static func words(in text: [UInt8]) -> Int {
        var (words, characters) = (0, 0)
        var isInWord = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x0E00...0x0EFF, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF:
                characters += 1
                isInWord = false
            default:
                let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                let isInside = scalar == "'" || scalar == "’" || scalar.properties.isJoinControl
                if isPart, !isInWord { words += 1 }
                isInWord =
                    isPart || (isInWord && (isInside || scalar.properties.canonicalCombiningClass != .notReordered))
            }
        }
        return words + (characters + 1) / 2
    }
}

extension DropReason {
    /// Whether sentences that were left out for this reason could be ones of the article.
    fileprivate var canBeText: Bool {
        switch self {
        case .boilerplate, .outside, .caption, .sidebar, .repeated, .byline, .hidden: true
        default: false
        }
    }
}
