import FileSystem

/// What is still to be done to put a generation in place file by file.
///
/// It stands in the work area from before the first step until after the last, so that a build that was killed between
/// them is finished by the next one. Each step can be taken again.
struct Journal: Sendable, Hashable {
    /// A file of the generation and what stands in its place.
    struct Move: Sendable, Hashable {
        let path: String
        /// Whether the live site has no such file.
        let isNew: Bool
    }

    /// The files to be moved into the live site, in this order.
    let moves: [Move]
    /// The files of the live site to be removed after that.
    let removals: [String]

    /// Makes the journal of moves and removals in any order.
    init(moves: [Move], removals: [String]) {
        self.moves = moves.sorted { left, right in
            let turns = (SitePath.turn(of: left.path), SitePath.turn(of: right.path))
            return turns.0 != turns.1 ? turns.0 < turns.1 : left.path.precedesInBytes(right.path)
        }
        self.removals = removals
    }

    private static let end = "end"

    /// Reads a journal; nil if it was not written to its end, which means that no step was taken.
    init?(parsing text: [UInt8]) {
        var moves: [Move] = []
        var removals: [String] = []
        var isWhole = false
        for line in text.split(separator: UInt8(ascii: "\n")) {
            guard !isWhole, let line = String(validating: line, as: UTF8.self) else { return nil }
            switch line.utf8.first {
            case UInt8(ascii: "+"): moves.append(Move(path: String(line.dropFirst()), isNew: true))
            case UInt8(ascii: "~"): moves.append(Move(path: String(line.dropFirst()), isNew: false))
            case UInt8(ascii: "-"): removals.append(String(line.dropFirst()))
            default:
                guard line == Self.end else { return nil }
                isWhole = true
            }
        }
        guard isWhole else { return nil }
        self.moves = moves
        self.removals = removals
    }

    /// The journal as it stands in the work area: a line a step.
    var text: [UInt8] {
        var text: [UInt8] = []
        for move in moves { text += "\(move.isNew ? "+" : "~")\(move.path)\n".utf8 }
        for path in removals { text += "-\(path)\n".utf8 }
        text += "\(Self.end)\n".utf8
        return text
    }
}
