internal import Bounds
public import Diagnostics

extension MarkdownDocument {
    /// Where the value of a key of the first level stands, if it stands on the key’s line.
    ///
    /// For messages about keys whose values are kept without their places.
    ///
    /// - Complexity: O(*n*) in the bytes of the front matter.
    public func location(ofKey key: String) -> SourceLocation? {
        file.location(ofKey: key, in: frontMatter)
    }
}

extension SourceFile {
    /// Where the value of a key stands that begins a line, if it stands on that line.
    func location(ofKey key: String, in range: Range<Int>? = nil) -> SourceLocation? {
        let range = range ?? bytes.indices
        var start = range.lowerBound
        while start < range.upperBound {
            let line = bytes[within: start..<range.upperBound].prefix { $0 != UInt8(ascii: "\n") }
            if line.starts(with: "\(key):".utf8) {
                let value = line.dropFirst(key.utf8.count + 1).drop { $0 == UInt8(ascii: " ") }
                    .prefix { $0 > UInt8(ascii: " ") }
                return value.isEmpty ? nil : location(of: value.startIndex..<value.endIndex)
            }
            start = line.endIndex + 1
        }
        return nil
    }
}
