public import Cartography
public import Chronology
internal import Diagnostics

/// Lines or areas that a site draws on its maps: a feature of a GeoJSON file in `content/map`.
public struct MapLayer: Sendable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A border, in place of those of the program.
        case border
        /// A line or the edge of an area that is contested.
        case contested
        /// An area that somebody holds.
        case control
    }

    /// What it is.
    public var kind = Kind.border
    /// What it is called; empty where nothing is said.
    public var name = ""
    /// When it was so.
    public var date: EDTFDate?
    /// Who says so: the id of a source, or words.
    public var source = ""
    /// Its lines.
    public var lines: [Line] = []
    /// The rings of its areas: what an odd number of them encloses is in it.
    public var rings: [Line] = []

    /// The folder of these files in `content`.
    static let folder = "map"

    /// Whether a file in it is one of them.
    static func isLayer(fileName: String) -> Bool {
        [".geojson", ".json"].contains { fileName.hasSuffix($0) && fileName.utf8.count > $0.utf8.count }
    }

    /// Reads the files among some, in the order of their paths.
    static func read(_ files: [SourceFile], diagnostics: inout [Diagnostic]) -> [MapLayer] {
        var reader = GeoJSONReader()
        for file in files where file.path.hasPrefix("content/\(folder)/") {
            let problems = TextCheck.diagnostics(of: file)
            diagnostics += problems
            if problems.isEmpty { diagnostics += reader.read(file) }
        }
        return reader.layers
    }
}
