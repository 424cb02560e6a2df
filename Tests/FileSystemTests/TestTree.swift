import FileSystem
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a test puts into a temporary folder.
enum TestNode {
    case file(String)
    case link(to: String)
    case fifo
    case folder
}

extension TemporaryFolder {
    /// Makes a new temporary folder that holds a tree.
    static func holding(_ tree: KeyValuePairs<String, TestNode>) throws -> TemporaryFolder {
        let temporary = try TemporaryFolder()
        for (path, node) in tree {
            let whole = "\(temporary.path)/\(path)"
            if let slash = whole.lastIndex(of: "/") { try Folder.create(String(whole[..<slash])) }
            switch node {
            case .file(let text): try File.write(Array(text.utf8), to: whole)
            case .link(let target): try #require(unsafe symlink(target, whole) == 0)
            case .fifo: try #require(unsafe mkfifo(whole, 0o600) == 0)
            case .folder: try Folder.create(whole)
            }
        }
        return temporary
    }
}

/// Makes a symbolic link.
func link(_ target: String, at path: String) throws {
    try #require(unsafe symlink(target, path) == 0)
}

/// Makes an empty file whose name is any bytes.
func makeFile(named name: [UInt8], in folder: String) throws {
    let path = (Array("\(folder)/".utf8) + name + [0]).map(CChar.init(bitPattern:))
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
}

extension TemporaryFolder {
    /// Renames an entry.
    func move(_ name: String, to newName: String) throws {
        try #require(unsafe rename("\(path)/\(name)", "\(path)/\(newName)") == 0)
    }
}
