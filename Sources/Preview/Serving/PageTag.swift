/// What tells the versions of a page apart but for the name of its style sheet, which is swapped without a reload.
enum PageTag {
    /// The tag of a page, of letters and digits.
    ///
    /// - Parameter stylesheet: The route of the style sheet, which holds a checksum.
    /// - Complexity: O(*n*) in the length of the page.
    static func of(_ page: [UInt8], stylesheet: String) -> String {
        var hasher = Hasher()
        let name = Array(stylesheet.utf8)
        var rest = page[...]
        while !name.isEmpty, let match = rest.firstRange(of: name) {
            hasher.combine(Array(rest[..<match.lowerBound]))
            rest = rest[match.upperBound...]
        }
        hasher.combine(Array(rest))
        return String(UInt(bitPattern: hasher.finalize()), radix: 36)
    }
}
