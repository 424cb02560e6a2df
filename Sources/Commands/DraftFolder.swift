internal import FileSystem
internal import Normalization

/// An imported article, and the file that is written of it.
struct Draft: Sendable {
    let article: ImportedArticle
    /// The article with what the site knows of it.
    let bytes: [UInt8]
}

/// The folder that drafts are written to: it gives names, and never loses an edited article.
struct DraftFolder {
    /// The path of the folder.
    let path: String
    /// Whether an edited article may be replaced; the old one is then kept beside the new one.
    let replacesEdited: Bool
    /// Whether anything is written at all.
    let writes: Bool
    /// The names that this run has given.
    private var taken: Set<String> = []
    /// The names of the articles that were imported before, by the digests of their raw files.
    private let imported: [String: String]

    init(path: String, replacesEdited: Bool, writes: Bool) {
        self.path = path
        self.replacesEdited = replacesEdited
        self.writes = writes
        imported = Self.imported(in: path)
    }

    /// Reads the digests out of the front matter of all articles of a folder.
    private static func imported(in path: String) -> [String: String] {
        guard let folder = try? Folder(path), let entries = try? folder.entries() else { return [:] }
        var names: [String: String] = [:]
        let key = Array("\n  sha256: \"".utf8)
        for entry in entries where entry.kind == .file && entry.path.hasSuffix(".md") {
            guard let bytes = try? folder.read(entry.path), let start = bytes.firstRange(of: key)?.upperBound else {
                continue
            }
            let digest = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
            names[String(decoding: digest, as: UTF8.self)] = String(entry.path.dropLast(3))
        }
        return names
    }

    /// Writes a draft, unless it stands there already or was edited since it was imported.
    ///
    /// An article knows its raw file by the digest in its front matter; a name that another article has gets a number.
    mutating func add(
        _ draft: Result<Draft, ImportProblem>, from file: String, keepsName: Bool
    ) throws(FileSystemError) -> ImportResult {
        var result = ImportResult(file: file)
        switch draft {
        case .failure(let problem): result.problem = problem.text
        case .success(let draft):
            let article = draft.article
            result.article = article
            let digest = Array("sha256: \"\(article.digest)\"".utf8)
            for number in 1... {
                let base = imported[article.digest] ?? (keepsName ? Self.stem(of: file) : article.slug)
                let name = number == 1 ? base : "\(base)-\(number)"
                result.path = "\(path)/\(name).md"
                let old = try? File.read(result.path)
                if let old, old == draft.bytes || (taken.contains(name) && old.contains(digest)) {
                    result.action = "unchanged"
                } else if let old, old.contains(digest) {
                    result.action = replacesEdited ? "replaced" : "edited"
                    if replacesEdited, writes { try File.write(old, to: result.path + "~") }
                } else if old != nil || taken.contains(name) {
                    continue
                } else {
                    result.action = "written"
                }
                taken.insert(name)
                if writes, result.action == "written" || result.action == "replaced" {
                    try File.write(draft.bytes, to: result.path)
                }
                break
            }
        }
        return result
    }

    private static func stem(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return stem.isEmpty || stem == "-" ? "standard-input" : String(stem)
    }
}
