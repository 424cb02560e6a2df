internal import Bounds

/// The points of a line that a picture needs (Douglas and Peucker 1973).
public enum Simplification {
    /// How many points are looked at together, so that no line takes the square of its length.
    private static let chunk = 512

    /// A line through some of the points, the first and the last among them, from which none of the others is farther than
    /// the tolerance.
    ///
    /// - Complexity: O(*n* log *n*) in the number of points for lines as nature has them, O(512 *n*) for any.
    public static func points(of line: [PlanePoint], tolerance: Double) -> [PlanePoint] {
        guard line.count > 2, tolerance > 0 else { return line }
        var kept = [Bool](repeating: false, count: line.count)
        var parts: [(first: Int, last: Int)] = []
        for first in stride(from: 0, to: line.count - 1, by: chunk) {
            let last = min(first + chunk, line.count - 1)
            (kept[first], kept[last]) = (true, true)
            parts.append((first, last))
        }
        let limit = tolerance * tolerance
        while let (first, last) = parts.popLast() {
            var (farthest, far) = (limit, first)
            for index in first + 1..<last {
                let distance = line[index].squaredDistance(fromLine: line[first], line[last])
                if distance > farthest { (farthest, far) = (distance, index) }
            }
            guard far > first else { continue }
            kept[far] = true
            parts.append((first, far))
            parts.append((far, last))
        }
        return line.indices.filter { kept[$0] }.map { line[$0] }
    }
}
