internal import Bounds

/// The path of an SVG drawing (SVG 2 §9.3), in whole units, by relative commands: as few bytes as a picture needs.
public struct PathData: Sendable, Hashable {
    /// The commands: `M12 34l5-3 2 4z`.
    public private(set) var text = ""
    private var last: (x: Int, y: Int)?

    /// A path without commands.
    public init() {}

    /// Whether two paths have the same commands.
    public static func == (left: PathData, right: PathData) -> Bool { left.text == right.text }

    /// Hashes the commands.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Adds a line, or a ring if it ends where it began; what is a single point in whole units is left out.
    ///
    /// - Parameter isClosed: Whether it is a ring; those that enclose nothing are left out.
    public mutating func add(_ points: [PlanePoint], isClosed: Bool) {
        var whole: [(x: Int, y: Int)] = []
        for point in points {
            let next = point.whole
            if let before = whole.last, before == next { continue }
            whole.append(next)
        }
        if isClosed, whole.count > 1, whole[0] == whole[whole.count - 1] { whole.removeLast() }
        guard whole.count > (isClosed ? 2 : 1), let start = whole.first else { return }
        var commands = ""
        var before = start
        if let last {
            commands = "m"
            append(start.x - last.x, start.y - last.y, to: &commands)
        } else {
            commands = "M"
            append(start.x, start.y, to: &commands)
            commands += "l"
        }
        for point in whole.dropFirst() {
            append(point.x - before.x, point.y - before.y, to: &commands)
            before = point
        }
        if isClosed { commands += "z" }
        text += commands
        last = isClosed ? start : before
    }

    /// Numbers need no space before a sign, nor behind a command.
    private func append(_ x: Int, _ y: Int, to commands: inout String) {
        for number in [x, y] {
            if number >= 0, let end = commands.utf8.last, end >= UInt8(ascii: "0"), end <= UInt8(ascii: "9") {
                commands += " "
            }
            commands += String(number)
        }
    }
}
