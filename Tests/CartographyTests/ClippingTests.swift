@testable import Cartography
import Testing

@Suite("Cutting off at the edges of a picture")
struct ClippingTests {
    private let frame = Frame(left: -3, top: -3, right: 363, bottom: 203)

    private func line(_ count: Int, seed: Int) -> [PlanePoint] {
        var numbers = Numbers(seed: seed)
        return (0..<count).map { _ in PlanePoint(x: numbers.next(in: -500...900), y: numbers.next(in: -400...700)) }
    }

    @Test("what is left of a line lies in the frame, and on the line", arguments: 0..<200)
    func lines(seed: Int) {
        let line = line(2 + seed % 30, seed: seed)
        for part in frame.parts(ofLine: line) {
            #expect(part.count > 1)
            for point in part {
                #expect(frame.contains(point))
                let nearest = zip(line, line.dropFirst()).map { point.squaredDistance(fromLine: $0, $1) }.min() ?? 1
                #expect(nearest < 1e-6)
            }
        }
    }

    @Test("what is left of a ring is a ring in the frame", arguments: 0..<200)
    func rings(seed: Int) {
        var ring = line(3 + seed % 30, seed: seed)
        ring.append(ring[0])
        let part = frame.part(ofRing: ring)
        #expect(part.allSatisfy(frame.contains))
        #expect(part.isEmpty || part.first == part.last && part.count > 3)
    }

    @Test("what lies inside stays as it is, and what lies outside is gone")
    func ends() {
        let inside = [PlanePoint(x: 1, y: 1), PlanePoint(x: 30, y: 5), PlanePoint(x: 9, y: 99), PlanePoint(x: 1, y: 1)]
        #expect(frame.parts(ofLine: inside) == [inside])
        #expect(frame.part(ofRing: inside) == inside)
        let outside = inside.map { PlanePoint(x: $0.x + 1000, y: $0.y) }
        #expect(frame.parts(ofLine: outside).isEmpty)
        #expect(frame.part(ofRing: outside).isEmpty)
    }

    @Test("a line that comes back is parted, and an area around all fills all")
    func parts() {
        let line = [(10.0, 10.0), (10, 500), (90, 500), (90, 10)].map { PlanePoint(x: $0.0, y: $0.1) }
        #expect(
            frame.parts(ofLine: line)
                == [[(10.0, 10.0), (10, 203)], [(90, 203), (90, 10)]].map { $0.map { PlanePoint(x: $0.0, y: $0.1) } })
        let around = [(-999.0, -999.0), (999, -999), (999, 999), (-999, 999), (-999, -999)].map {
            PlanePoint(x: $0.0, y: $0.1)
        }
        #expect(
            Set(frame.part(ofRing: around))
                == [
                    PlanePoint(x: -3, y: -3), PlanePoint(x: 363, y: -3), PlanePoint(x: 363, y: 203),
                    PlanePoint(x: -3, y: 203),
                ])
    }
}

/// Numbers that are the same in every run (xorshift).
struct Numbers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(in range: ClosedRange<Double>) -> Double {
        for (shift, isLeft) in [(13, true), (7, false), (17, true)] {
            state ^= isLeft ? state << UInt64(shift) : state >> UInt64(shift)
        }
        return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state >> 11) / Double(1 << 53)
    }
}
