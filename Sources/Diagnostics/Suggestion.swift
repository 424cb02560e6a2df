internal import Bounds

/// What an author may have meant by a name that does not exist.
public enum Suggestion {
    /// The candidate that is closest to a misspelt name, or `nil` when none is close.
    ///
    /// Close is an edit distance (insertions, deletions, substitutions and swaps of neighbours, in bytes, case
    /// folded) of at most a third of the name's length; a name of one or two bytes differs only in case. Of equally
    /// close ones the first wins.
    ///
    /// - Complexity: O(*n* · *m* · *k*) for a name of *n* bytes and *k* candidates of *m* bytes.
    public static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(unquoted(name))
        guard wanted.count <= 64 else { return nil }
        var best: (candidate: String, distance: Int)?
        let limit = wanted.count / 3
        for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= limit && candidate != name {
            // Only what is closer than the best one is of interest.
            let bound = best.map { $0.distance - 1 } ?? limit
            if let distance = editDistance(wanted, folded(candidate), atMost: bound) { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// `; did you mean ‘hezbollah’?`, ready to follow a message, or nothing when no candidate is close.
    public static func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String {
        didYouMean(closest(to: name, among: candidates))
    }

    /// The same for a candidate that was found by other means.
    public static func didYouMean(_ candidate: String?) -> String {
        candidate.map { "; did you mean ‘\($0)’?" } ?? ""
    }

    /// A name without the curly quotation marks around it, which are letters to YAML.
    private static func unquoted(_ name: String) -> String {
        guard let first = name.first, let last = name.last, "“„‘«".contains(first), "”“’»".contains(last) else {
            return name
        }
        return String(name.dropFirst().dropLast())
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The optimal string alignment distance of two strings; `nil` where it is more than `limit`.
    private static func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        var current = beforePrevious
        for row in 0..<left.count {
            current[0] = row + 1
            var least = row + 1
            for column in 0..<right.count {
                let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            // What follows is at least as far, but for a swap that begins in this row.
            guard least <= limit + 1 else { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
