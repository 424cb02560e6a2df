internal import CDeliveredFiles

/// A file that comes with the program, put into it when it was built.
public struct DeliveredFile: Sendable, Hashable {
    /// Its path in the folder that it comes from: `base.html`, `assets/site.css`.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// The templates of pages and what stands beside them, in the order of their paths.
    public static let templates = unsafe list(delivered_template)
    /// The words of the interface in each language; English, which the others fall back on, comes first.
    public static let strings = unsafe list(delivered_strings)
    /// What the preview shows around pages, and its desk.
    public static let preview = unsafe list(delivered_preview)
    /// A site to begin with in each language of the interface.
    public static let starters = unsafe list(delivered_starter)
    /// The words of each language that texts are read in, in the order of their tags: `ar.words`.
    public static let words = unsafe list(delivered_words)
    /// A table of letters, languages or outlines, `Pinyin.txt`, `languages.txt` or `outlines.bin`; empty where there is none
    /// of that name.
    public static func table(_ name: String) -> [UInt8] { tables.first { $0.name == name }?.bytes ?? [] }

    private static let tables = unsafe list(delivered_table)

    /// The files of a list, which ends with a null pointer.
    private static func list(_ file: (Int) -> UnsafePointer<delivered_file>?) -> [DeliveredFile] {
        var files: [DeliveredFile] = []
        while let next = unsafe file(files.count)?.pointee {
            let bytes = unsafe UnsafeBufferPointer(start: next.bytes, count: next.count)
            unsafe files.append(DeliveredFile(name: String(cString: next.name), bytes: Array(bytes)))
        }
        return files
    }
}
