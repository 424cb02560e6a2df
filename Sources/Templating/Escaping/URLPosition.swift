/// How far a URL in an attribute has got, which decides what a value can still do to it.
///
/// The least settled comes first.
enum URLPosition: Int, Comparable {
    /// The scheme is one in which a value could be run as a program, or is itself a value.
    case harmful
    /// Nothing of the URL stands yet: a value brings its own scheme.
    case start
    /// A value began the URL: a colon in what follows would end a scheme.
    case afterValue
    /// Literal text began the URL, but no scheme or path has ended yet.
    case open
    /// The scheme is past.
    case path
    /// In the query or the fragment.
    case query

    static func < (left: URLPosition, right: URLPosition) -> Bool { left.rawValue < right.rawValue }

    /// The position after a literal byte; `scheme` holds the literal bytes before it while it is ``open``.
    func advanced(over byte: UInt8, scheme: [UInt8]) -> URLPosition {
        guard self != .harmful, self != .query else { return self }
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: "#"): return .query
        case UInt8(ascii: "/"): return .path
        case UInt8(ascii: ":") where self == .afterValue: return .harmful
        case UInt8(ascii: ":") where self == .open: return Self.harmfulSchemes.contains(scheme) ? .harmful : .path
        case _ where self == .start: return byte.isSpace ? .start : .open
        default: return self
        }
    }

    /// The position after a value.
    var advancedOverValue: URLPosition { self == .start || self == .open ? .afterValue : self }

    private static let harmfulSchemes: Set<[UInt8]> = [
        Array("javascript".utf8), Array("vbscript".utf8), Array("data".utf8),
    ]
}
