/// The account of a raw file: what became of each of its blocks or lines.
///
/// Kept and dropped add up to the input.
public struct Ledger: Sendable, Hashable {
    /// A block of a page or a line of a text.
    public struct Entry: Sendable, Hashable {
        /// Where it starts in the raw file, from 1.
        public var line: Int
        /// Its text as UTF-8, white space collapsed.
        public var text: [UInt8]
        /// What became of it.
        public var outcome: Outcome
        /// The rule that decided so, where one has a name.
        public var rule: String?

        init(line: Int, text: [UInt8], outcome: Outcome, rule: String? = nil) {
            self.line = line
            self.text = text
            self.outcome = outcome
            self.rule = rule
        }
    }

    /// What became of it.
    public enum Outcome: Sendable, Hashable {
        /// It is in the article.
        case kept
        /// It is in the article, and something about it was put right.
        case changed(String)
        /// It went into the front matter, under this key, and not into the body.
        case metadata(String)
        /// It is not in the article.
        case dropped(DropReason)
    }

    /// In the order of the raw file.
    public var entries: [Entry] = []

    /// How many scalars that are not white space the entries hold whose outcome meets a condition.
    public func characters(where condition: (Outcome) -> Bool) -> Int {
        entries.reduce(0) { sum, entry in
            guard condition(entry.outcome) else { return sum }
            return sum + entry.text.count { !$0.isSpace && !$0.isContinuation }
        }
    }
}
