internal import Bounds

/// The part of a line that a diagnostic shows, and the carets below its passage.
public struct Excerpt: Sendable {
    /// The line, cut to a window around the passage; tabs are shown as single spaces.
    public let line: String
    /// Spaces and carets that stand below the passage when the columns of the two are aligned.
    public let underline: String

    /// How many columns of a line are shown at most.
    private static let width = 100

    /// The excerpt of a place in a line.
    public init(of location: SourceLocation) {
        let start = min(max(location.column - 1 - location.textStart, 0), location.text.count)
        let end = min(start + location.length, location.text.count)
        let before = Self.cells(of: location.text[..<start])
        let passage = Self.cells(of: location.text[within: start..<end])
        let after = Self.cells(of: location.text[end...])

        let shownPassage = Self.prefix(of: passage, columns: Self.width - 20)
        let room = Self.width - Self.columns(of: shownPassage)
        let shownBefore = Self.suffix(of: before, columns: max(room / 2, room - Self.columns(of: after)))
        let shownAfter = Self.prefix(of: after, columns: room - Self.columns(of: shownBefore))
        let cutBefore = shownBefore.count < before.count ? "…" : ""
        let cutAfter = shownPassage.count < passage.count || shownAfter.count < after.count ? "…" : ""

        line = cutBefore + Self.text(of: shownBefore + shownPassage + shownAfter) + cutAfter
        let indent = Self.columns(of: shownBefore) + cutBefore.count
        underline =
            String(repeating: " ", count: indent)
            + String(repeating: "^", count: max(1, Self.columns(of: shownPassage)))
    }

    /// A scalar and the columns of a terminal that it takes: 0, 1 or 2.
    private typealias Cell = (scalar: Unicode.Scalar, columns: Int)

    private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            let shown = scalar == "\t" ? " " : scalar.visible
            return (shown, shown.columns)
        }
    }

    private static func columns(of cells: some Sequence<Cell>) -> Int {
        cells.reduce(0) { $0 + $1.columns }
    }

    private static func prefix(of cells: [Cell], columns: Int) -> [Cell] {
        var used = 0
        return Array(
            cells.prefix {
                used += $0.columns; return used <= columns
            })
    }

    private static func suffix(of cells: [Cell], columns: Int) -> [Cell] {
        prefix(of: cells.reversed(), columns: columns).reversed()
    }

    private static func text(of cells: [Cell]) -> String {
        var text = ""
        for cell in cells { text.unicodeScalars.append(cell.scalar) }
        return text
    }
}

extension Unicode.Scalar {
    /// How many columns a terminal gives the scalar, after Unicode Standard Annex 11 in its main ranges.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
