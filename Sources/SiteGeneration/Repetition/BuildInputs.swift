internal import Content
internal import FileSystem
internal import Parallelism
internal import Publishing

/// What a build is made from: the program, what it is told, and every file of `content/` and `templates/`.
enum BuildInputs {
    /// A digest of all that, in hexadecimal digits; `nil` where something cannot be read, which the build says itself.
    ///
    /// It changes with every byte, and whenever anybody writes to a file, though it be the same bytes: a build reads the
    /// files after this, and what came in between must not go unnoticed.
    ///
    /// - Complexity: O(*n*) in the bytes of the files.
    static func digest(of options: BuildOptions) async -> String? {
        guard let program = (try? Path.executable()).map(Path.split),
            let stamp = try? Folder(program.folder).status(of: program.name).stamp
        else { return nil }
        var text = "\(stamp)\n\(options.showsDrafts) \(options.asOf.map { "\($0)" } ?? "-")"
        text += " \(options.archives) \(options.imageScaling.name) \(options.baseURL ?? "-")\n"
        for name in ["content", "templates"] {
            guard let files = await files(of: options.site + "/" + name, jobs: options.jobs) else { return nil }
            text += files
        }
        return SHA256.hexadecimal(of: text.utf8Span.span)
    }

    /// A line for each entry of a folder; none where there is no such folder.
    private static func files(of path: String, jobs: Int) async -> String? {
        do {
            let folder = try Folder(path)
            let entries = try folder.entries(enteringHiddenIn: Asset.rootFolder)
            let lines = await Workers.mapElements(entries.count, jobs: jobs) { line(for: entries[$0], in: folder) }
            guard lines.allSatisfy({ $0 != nil }) else { return nil }
            return lines.compactMap(\.self).joined()
        } catch {
            return error.isMissing ? "" : nil
        }
    }

    private static func line(for entry: FileEntry, in folder: Folder) -> String? {
        guard entry.kind == .file else { return "\(entry.path)\0\(entry.kind)\n" }
        guard let status = try? folder.status(of: entry.path, followingLinks: true),
            let bytes = try? folder.read(entry.path, limit: Asset.sizeLimit)
        else { return nil }
        return "\(entry.path)\0\(status.stamp) \(SHA256.hexadecimal(of: bytes.span))\n"
    }
}

extension ImageScaling {
    /// Which of the cases it is, for a digest.
    fileprivate var name: String {
        switch self {
        case .none: "none"
        case .unavailable: "unavailable"
        case .by: "by program"
        }
    }
}
