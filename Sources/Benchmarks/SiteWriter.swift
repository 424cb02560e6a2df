import FileSystem

/// Writes the files of a generated site into a new folder.
struct SiteWriter {
    private let folder: Folder
    /// Bytes written so far.
    private(set) var byteCount = 0

    /// Makes the folder.
    init(_ path: String) throws {
        try Folder.create(path)
        folder = try Folder(path)
    }

    /// Writes a file and makes the folders that it stands in.
    mutating func write(_ text: String, to path: String) throws {
        let file = try folder.makingFolders(for: path) { () throws(FileSystemError) in
            try folder.open(path, for: .creating)
        }
        let bytes = Array(text.utf8)
        try file.write(bytes.span)
        byteCount += bytes.count
    }

    /// Copies every file of a folder to a folder of the site, but for those that are there by their paths.
    mutating func copy(_ source: String, to path: String, except others: [String: String] = [:]) throws {
        let source = try Folder(source)
        for entry in try source.entries() where entry.kind == .file && !entry.isIgnored {
            guard others["\(path)/\(entry.path)"] == nil else { continue }
            try write(String(decoding: source.read(entry.path), as: UTF8.self), to: "\(path)/\(entry.path)")
        }
    }

    /// A text as a scalar of YAML or a string of TOML, in double quotes.
    static func quoted(_ text: String) -> String {
        "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" } + "\""
    }
}
