@testable import Cartography
import Testing

@Suite("Simplified lines")
struct SimplificationTests {
    @Test("no point is farther from the line than the tolerance", arguments: 0..<100)
    func tolerance(seed: Int) {
        var numbers = Numbers(seed: seed)
        var line = [PlanePoint(x: 0, y: 0)]
        for index in 0..<40 * (seed % 40 + 1) {
            line.append(
                PlanePoint(
                    x: line[index].x + numbers.next(in: -3...4), y: line[index].y + numbers.next(in: -3...3)))
        }
        let simplified = Simplification.points(of: line, tolerance: 1)
        #expect(simplified.first == line.first && simplified.last == line.last)
        #expect(simplified.allSatisfy(line.contains))
        for point in line {
            let nearest =
                zip(simplified, simplified.dropFirst()).map { point.squaredDistance(fromLine: $0, $1) }.min() ?? 0
            #expect(nearest <= 1)
        }
    }

    @Test("a straight line has two points, and a ring keeps its shape")
    func ends() {
        let straight = (0...50).map { PlanePoint(x: Double($0), y: Double($0)) }
        #expect(Simplification.points(of: straight, tolerance: 0.1) == [straight[0], straight[50]])
        let ring = [(0.0, 0.0), (9, 0), (9, 9), (0, 9), (0, 0)].map { PlanePoint(x: $0.0, y: $0.1) }
        #expect(Simplification.points(of: ring, tolerance: 1) == ring)
    }

    @Test("a path is written by relative commands, without what it does not need")
    func path() {
        var path = PathData()
        path.add([(1.2, 2), (1.4, 2.1), (8, -3), (8, 5)].map { PlanePoint(x: $0.0, y: $0.1) }, isClosed: true)
        path.add([(4.0, 4.0), (4.1, 4)].map { PlanePoint(x: $0.0, y: $0.1) }, isClosed: false)
        path.add([(4.0, 4.0), (14, 9)].map { PlanePoint(x: $0.0, y: $0.1) }, isClosed: false)
        path.add([(Double.nan, 4.0), (.infinity, 9)].map { PlanePoint(x: $0.0, y: $0.1) }, isClosed: false)
        #expect(path.text == "M1 2l7-5 0 8zm3 2 10 5m-14-5 0 5")
    }
}
