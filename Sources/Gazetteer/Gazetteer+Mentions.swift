internal import Bounds

extension Gazetteer {
    /// Finds the mentions of topics in a text: left to right, none overlapping, the longest name at each place.
    ///
    /// - Parameters:
    ///   - text: UTF-8; bytes that are not well-formed part words.
    ///   - syntax: what of the text is prose. Addresses (URLs, e-mail, accounts) are not prose in any syntax.
    ///   - established: topics whose name or acronym stands elsewhere in the same article, so that their local aliases
    ///     count in this fragment of it.
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public func mentions(
        in text: Span<UInt8>, syntax: TextSyntax = .plain, established: Set<Int> = []
    ) -> [Mention] {
        let hidden = syntax == .markdown ? MarkdownPassages.hidden(in: text) : []
        var scanner = MentionScanner(self, syntax: syntax, hidden: hidden)
        scanner.scan(text)
        if scanner.tentative.isEmpty { return scanner.found }
        return Self.merge(scanner.found, scanner.tentative, established: established)
    }

    /// Finds the mentions of topics in a string; see ``mentions(in:syntax:established:)``.
    public func mentions(
        in text: String, syntax: TextSyntax = .plain, established: Set<Int> = []
    ) -> [Mention] {
        mentions(in: text.utf8.span, syntax: syntax, established: established)
    }

    /// The topics whose name or acronym is among some mentions.
    public static func established(by mentions: [Mention]) -> Set<Int> {
        var topics: Set<Int> = []
        for mention in mentions where mention.kind.isStrong { topics.insert(mention.topic) }
        return topics
    }

    /// Adds the local aliases whose topics are established.
    ///
    /// One that may mean several topics means the one whose name stands nearest before it, or else the first.
    private static func merge(
        _ found: [Mention], _ tentative: [Mention], established: Set<Int>
    ) -> [Mention] {
        let established = established.union(Self.established(by: found))
        var merged: [Mention] = []
        merged.reserveCapacity(found.count + tentative.count)
        var lastNamed: [Int: Int] = [:]
        var next = found.startIndex
        var index = tentative.startIndex

        func appendFound(before bound: Int) {
            while next < found.endIndex, found[next].range.lowerBound < bound {
                if found[next].range.lowerBound >= merged.last?.range.upperBound ?? 0 { merged.append(found[next]) }
                if found[next].kind.isStrong { lastNamed[found[next].topic] = found[next].range.lowerBound }
                next += 1
            }
        }

        while index < tentative.endIndex {
            let range = tentative[index].range
            let end = tentative[within: index...].firstIndex { $0.range != range } ?? tentative.endIndex
            appendFound(before: range.lowerBound)
            var best: Mention?
            for candidate in tentative[within: index..<end] where established.contains(candidate.topic) {
                let isNearer = lastNamed[candidate.topic] ?? -1 > best.flatMap { lastNamed[$0.topic] } ?? -1
                if best == nil || isNearer { best = candidate }
            }
            if let best, range.lowerBound >= merged.last?.range.upperBound ?? 0 { merged.append(best) }
            index = end
        }
        appendFound(before: .max)
        return merged
    }

    /// Turns the byte ranges of mentions, which are in order, into ranges of Unicode scalars.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public static func scalarRanges(of mentions: [Mention], in text: Span<UInt8>) -> [Range<Int>] {
        var byte = 0
        var scalar = 0
        func scalars(upTo end: Int) -> Int {
            while byte < min(end, text.count) {
                if text[byte] & 0xC0 != 0x80 { scalar += 1 }
                byte += 1
            }
            return scalar
        }
        return mentions.map { mention in
            let start = scalars(upTo: mention.range.lowerBound)
            return start..<scalars(upTo: mention.range.upperBound)
        }
    }
}
