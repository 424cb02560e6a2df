/// A passage of one line of a file that an author wrote, with the line itself.
public struct SourceLocation: Sendable, Hashable {
    /// The path, relative to the site's folder.
    public var path: String
    /// The line, from 1; 0 where the whole file is meant.
    public var line: Int
    /// The column in UTF-8 bytes, from 1; 0 where the whole file is meant.
    public var column: Int
    /// How many bytes of the line are meant; 0 where it is a point between two bytes.
    public var length: Int
    /// The bytes of the line, without its line ending; of a long line, those around the passage.
    public var text: [UInt8]
    /// The offset in the line of the first byte of `text`: 0 but in long lines.
    public var textStart: Int

    /// A place in a line.
    public init(path: String, line: Int, column: Int, length: Int, text: [UInt8], textStart: Int = 0) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.text = text
        self.textStart = textStart
    }

    /// A whole file or folder.
    public init(wholeOf path: String) {
        self.init(path: path, line: 0, column: 0, length: 0, text: [])
    }
}
