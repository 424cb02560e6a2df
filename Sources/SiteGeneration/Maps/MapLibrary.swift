internal import Cartography
internal import Content
internal import Synchronization

/// The ground of maps, each drawn once for all pages that show the same part of the earth.
final class MapLibrary: Sendable {
    /// What a picture shows below its marks.
    struct Ground: Sendable {
        /// The paths around land, of borders and of lines that are contested.
        let land, borders, contested: String
        /// Areas that somebody holds: the position of the layer, the path around it, and a point in its middle.
        let areas: [(layer: Int, path: String, middle: PlanePoint)]
    }

    private let layers: [MapLayer]
    private let known = Mutex<[Projection: Ground]>([:])

    /// - Parameter layers: What the site draws itself.
    init(_ layers: [MapLayer]) { self.layers = layers }

    /// Whether the site draws borders of its own.
    var hasOwnBorders: Bool { layers.contains { $0.kind == .border } }

    /// How far lines may be drawn from where they are, in units: as little as the bytes of a picture allow.
    private static let tolerances = [1, 1.5, 2, 3]

    /// The ground of a picture.
    ///
    /// - Parameter limit: How many bytes coasts and borders may have, as far as coarser lines can reach it.
    /// - Complexity: O(*n* log *n*) in the number of points of the outlines in it, the first time.
    func ground(of projection: Projection, within limit: Int) -> Ground {
        if let ground = known.withLock({ $0[projection] }) { return ground }
        let outlines = Outlines.outlines(for: projection)
        let own = lines(.border)
        var (drawing, land, borders) = (MapDrawing(projection, tolerance: 1), "", "")
        for tolerance in Self.tolerances {
            drawing = MapDrawing(projection, tolerance: tolerance)
            land = drawing.path(ofRings: outlines.coasts)
            borders = drawing.path(ofLines: hasOwnBorders ? own : outlines.borders)
            if land.utf8.count + borders.utf8.count <= limit { break }
        }
        let ground = Ground(
            land: land, borders: borders, contested: drawing.path(ofLines: lines(.contested)),
            areas: layers.indices.compactMap { position in
                guard layers[position].kind == .control else { return nil }
                let path = drawing.path(ofRings: layers[position].rings)
                return drawing.middle(ofRings: layers[position].rings).map { (position, path, $0) }
            })
        known.withLock { $0[projection] = ground }
        return ground
    }

    /// The lines of a kind, and the edges of areas of it.
    private func lines(_ kind: MapLayer.Kind) -> [Line] {
        layers.filter { $0.kind == kind }.flatMap { $0.lines + $0.rings }
    }
}
