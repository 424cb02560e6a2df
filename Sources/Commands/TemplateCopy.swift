internal import DeliveredFiles
internal import FileSystem

/// A file of the program of which a site can have a copy.
struct TemplateCopy {
    /// What it is called on the command line: `base.html`, `assets/site.css`, `strings/fa.yml`.
    let name: String
    /// Where a site’s copy lies.
    let path: String
    /// What the program’s file holds.
    let bytes: [UInt8]

    /// Every file of which a site can have a copy.
    static let all =
        DeliveredFile.templates.map { TemplateCopy(name: $0.name, path: "templates/\($0.name)", bytes: $0.bytes) }
        + DeliveredFile.strings.map {
            TemplateCopy(name: "strings/\($0.name)", path: "content/strings/\($0.name)", bytes: $0.bytes)
        }

    /// The file of a name; the path of its copy is one, too.
    static func delivered(_ name: String) -> TemplateCopy? { all.first { $0.name == name || $0.path == name } }

    /// The folder that a copy lies in.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    /// Whether a site has something at the path of its copy.
    func isPresent(in site: Folder) throws(FileSystemError) -> Bool {
        do {
            _ = try site.status(of: path)
            return true
        } catch let error where error.isMissing {
            return false
        }
    }

    /// The paths of a site’s templates and words, in order; folders that are not there have none.
    static func paths(in site: Folder) throws(FileSystemError) -> [String] {
        var paths: [String] = []
        for name in ["content/strings", "templates"] {
            let entries: [FileEntry]
            do { entries = try Folder("\(site.path)/\(name)").entries() } catch let error where error.isMissing {
                continue
            }
            for entry in entries where entry.kind == .file && !entry.isIgnored && !entry.hasInvalidName {
                paths.append("\(name)/\(entry.path)")
            }
        }
        return paths.sorted()
    }

    /// The lines that only one of the two has: `- 12: …` for the program’s, `+ 12: …` for the copy’s, in their order.
    ///
    /// - Complexity: O((*n* + *m*) · *d*) for *n* and *m* lines of which *d* differ.
    func difference(to copy: [UInt8]) -> [String] {
        let (program, site) = (Self.lines(bytes), Self.lines(copy))
        guard let program, let site else { return ["the files are not texts"] }
        var (removed, added): (Set<Int>, Set<Int>) = ([], [])
        for change in site.difference(from: program) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var (lines, next, position): ([String], Int, Int) = ([], 0, 0)
        while next < program.count || position < site.count {
            if removed.contains(next) {
                lines.append("- \(next + 1): \(program[next])")
                next += 1
            } else if added.contains(position) {
                lines.append("+ \(position + 1): \(site[position])")
                position += 1
            } else {
                next += 1
                position += 1
            }
        }
        return lines
    }

    /// The lines of a text; `nil` where the bytes are none, or too many to be compared.
    private static func lines(_ bytes: [UInt8]) -> [String]? {
        guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
