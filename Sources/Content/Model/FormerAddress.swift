/// An address that a document had before, from which readers are led to where it is now.
public struct FormerAddress: Sendable, Hashable {
    /// What the file says: a name in the folder of its kind, or a path from the top of the site that begins with `/`.
    public let text: String
    /// Where the file says so.
    public let range: Range<Int>

    /// The name that the document had, where it was in the folder of its kind.
    public var name: String? {
        guard !text.hasPrefix("/") else { return nil }
        return text.hasSuffix(".html") ? String(text.dropLast(".html".count)) : text
    }

    /// The address, relative to the output.
    ///
    /// - Parameter folder: The folder of the document's kind, with its slash; empty for the top of the site.
    public func route(in folder: String) -> String {
        if let name { return "\(folder)\(name).html" }
        let path = text.drop { $0 == "/" }
        if path.isEmpty || path.hasSuffix("/") { return "\(path)index.html" }
        return path.hasSuffix(".html") || path.hasSuffix(".htm") ? String(path) : "\(path).html"
    }

    /// Reads what a file says.
    ///
    /// - Throws: `Problem`, the rule that it breaks.
    init(parsing text: Located<String>) throws(Problem) {
        self.text = text.value
        range = text.range
        let path = text.value.hasPrefix("/") ? text.value.dropFirst() : text.value[...]
        guard !path.isEmpty, path.utf8.count <= 1024 else { throw .notAPath }
        guard path.firstRange(of: "://") == nil else { throw .hasHost }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 1 || text.value.hasPrefix("/") else { throw .notFromTop }
        for (index, part) in parts.enumerated() {
            // What ends in a slash is the folder of an index.html.
            if part.isEmpty, index == parts.count - 1 { continue }
            guard Self.isName(part) else { throw .notAPath }
        }
    }

    /// Why a text is not an address of the site.
    enum Problem: Error {
        case notAPath, hasHost, notFromTop
    }

    /// Whether a text can stand between two slashes of an address as it is: letters and digits of any script, and `-`,
    /// `_`, `.` and `~`, not with a full stop first.
    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.unicodeScalars.first, first != ".", text.utf8.count <= 255 else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "-", "_", ".", "~", "0"..."9", "A"..."Z", "a"..."z": return true
            // Persian words have zero-width non-joiners.
            case "\u{200C}": return true
            default:
                guard !scalar.isASCII else { return false }
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                    .nonspacingMark,
                    .spacingMark, .decimalNumber:
                    return true
                default: return false
                }
            }
        }
    }
}
