/// Where the parts of a file lie whose format finds them by offsets.
///
/// No byte belongs to two parts: where one does, what is taken out of a file could still stand in what is kept.
struct FileParts {
    /// What a part is for.
    ///
    /// Two parts that are for the same may be one, as a value that two entries share.
    enum Role: Sendable {
        case head, directory, value, profile, picture
        /// What is taken out.
        case dropped
    }

    private var parts: [(range: Range<Int>, role: Role)] = []
    private let limit: Int

    /// The parts of a file of so many bytes.
    init(byteCount: Int) { limit = byteCount }

    /// Adds a part; gives false where there are more parts than bytes.
    mutating func add(_ range: Range<Int>, _ role: Role) -> Bool {
        guard parts.count < limit else { return false }
        if !range.isEmpty { parts.append((range, role)) }
        return true
    }

    /// The parts of some roles.
    func ranges(for roles: Role...) -> [Range<Int>] { parts.filter { roles.contains($0.role) }.map(\.range) }

    /// Whether a part that stays has bytes of one that is taken out.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    var keepsDropped: Bool {
        var (kept, dropped) = (0, 0)
        for part in sorted {
            let isDropped = part.role == .dropped
            guard part.range.lowerBound >= (isDropped ? kept : dropped) else { return true }
            if isDropped {
                dropped = max(dropped, part.range.upperBound)
            } else {
                kept = max(kept, part.range.upperBound)
            }
        }
        return false
    }

    /// Whether two parts that stay share bytes and are not one.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    var keepsTwice: Bool {
        var last: (range: Range<Int>, role: Role) = (0..<0, .head)
        for part in sorted where part.role != .dropped && (part.range != last.range || part.role != last.role) {
            guard part.range.lowerBound >= last.range.upperBound else { return true }
            last = part
        }
        return false
    }

    private var sorted: [(range: Range<Int>, role: Role)] {
        parts.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
}
