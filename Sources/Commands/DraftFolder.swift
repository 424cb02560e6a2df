internal import Chronology
internal import Content
internal import FileSystem
internal import Normalization
internal import Slugs

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The folder that drafts are written to: it gives names, and never loses an edited article.
struct DraftFolder {
    /// The path of the folder.
    let path: String
    /// Whether each article is named after its raw file, and how.
    let naming: Naming
    /// Whether an edited article may be replaced; the old one is then kept beside the new one.
    let replacesEdited: Bool
    /// Whether anything is written at all.
    let writes: Bool
    /// The names that this run has given, and those by the keys of the articles.
    private var taken: Set<String> = []
    private var given: [String: String] = [:]
    /// The names of the articles that were imported before, by their keys.
    private let imported: [String: String]

    /// How articles are named.
    enum Naming {
        /// After their titles.
        case byTitle
        /// After their raw files.
        case byFile
        /// After their raw files, as far as the name can stand in an address.
        case byFileSafely
    }

    init(path: String, naming: Naming, replacesEdited: Bool, writes: Bool) {
        self.path = path
        self.naming = naming
        self.replacesEdited = replacesEdited
        self.writes = writes
        imported = Self.imported(in: path)
    }

    /// Reads the keys out of the front matter of all articles of a folder.
    private static func imported(in path: String) -> [String: String] {
        guard let folder = try? Folder(path), let entries = try? folder.entries() else { return [:] }
        var names: [String: String] = [:]
        for entry in entries where entry.kind == .file && entry.path.hasSuffix(".md") {
            guard let bytes = try? folder.read(entry.path), let digest = key(in: bytes) else { continue }
            // A translation names the raw file of its original.
            if isTranslation(bytes), names[digest] != nil { continue }
            names[digest] = String(entry.path.dropLast(3))
        }
        return names
    }

    /// Whether an article says that it translates another.
    private static func isTranslation(_ article: [UInt8]) -> Bool {
        article.firstRange(of: Array("\ntranslation_of:".utf8)) != nil
    }

    /// By what an article is known again: the digest of its raw file, and its part where the file holds several.
    private static func key(in article: [UInt8]) -> String? {
        guard let digest = digest(in: article) else { return nil }
        guard let start = article.firstRange(of: Array("\n  part: ".utf8))?.upperBound else { return digest }
        return digest + " " + String(decoding: article[start...].prefix { $0 != 0x0A }, as: UTF8.self)
    }

    /// The digest of the raw file that an article names, with or without quotation marks.
    private static func digest(in article: [UInt8]) -> String? {
        guard let start = article.firstRange(of: Array("\n  sha256:".utf8))?.upperBound else { return nil }
        let value = article[start...].drop {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        let digits = value.prefix {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
        }
        return digits.count == 64 ? String(decoding: digits, as: UTF8.self) : nil
    }

    /// Writes a draft, unless it stands there already or was edited since it was imported.
    ///
    /// An article knows its raw file by the digest in its front matter; a name that another article has gets a number.
    mutating func add(_ draft: Draft, from file: String) throws(FileSystemError) -> ImportResult.Written {
        let digest = Self.key(in: draft.bytes) ?? draft.article.digest
        if naming == .byTitle, let name = given[digest] {
            return ImportResult.Written(path: "\(path)/\(name).md", action: .unchanged, draft: draft)
        }
        let base = baseName(of: draft, from: file)
        var number = 1
        while true {
            let name = number == 1 ? base : "\(base)-\(number)"
            number += 1
            let path = "\(path)/\(name).md"
            guard let action = try action(for: draft, at: path, named: name) else { continue }
            if writes { try write(draft, to: path, action) }
            taken.insert(name)
            given[digest] = name
            return ImportResult.Written(path: path, action: action, draft: draft)
        }
    }

    /// The name of an article, where nothing has it yet.
    private func baseName(of draft: Draft, from file: String) -> String {
        let known = imported[Self.key(in: draft.bytes) ?? draft.article.digest]
        switch naming {
        case .byTitle: return known ?? Self.name(of: draft)
        case .byFile: return known ?? Self.stem(of: file)
        case .byFileSafely:
            let stem = Self.stem(of: file)
            let safe = Slug.isSafe(stem) ? stem : Slug.make(from: stem)
            return known ?? (Slug.isSafe(safe) ? safe : Self.name(of: draft))
        }
    }

    /// The name that an article has by itself, or the day of its import.
    private static func name(of draft: Draft) -> String {
        draft.article.slug.isEmpty ? "\(Moment(unixTime: Clock.now).day)" : draft.article.slug
    }

    /// What becomes of a draft under a name; `nil` where another article has it.
    private func action(
        for draft: Draft, at path: String, named name: String
    ) throws(FileSystemError) -> ImportResult.Action? {
        let old: [UInt8]
        do { old = try File.read(path) } catch {
            switch error.cause {
            case .system(ENOENT): return taken.contains(name) ? nil : .written
            // What stands there and is no article is somebody else’s.
            case .notAFile, .tooLarge, .system(EISDIR): return nil
            default: throw error
            }
        }
        guard let key = Self.key(in: old), key == Self.key(in: draft.bytes) else { return nil }
        if old == draft.bytes || taken.contains(name) { return .unchanged }
        return replacesEdited ? .replaced : .edited
    }

    private func write(_ draft: Draft, to path: String, _ action: ImportResult.Action) throws(FileSystemError) {
        switch action {
        case .written: try File.write(draft.bytes, to: path, overwriting: false)
        case .replaced:
            try keep(path)
            try File.write(draft.bytes, to: path)
        case .unchanged, .edited: break
        }
    }

    /// Keeps a copy of an article beside it, and all copies that were kept before.
    private func keep(_ path: String) throws(FileSystemError) {
        let old = try File.read(path)
        var copy = path + "~"
        var number = 2
        while let kept = try? File.read(copy), kept != old {
            copy = "\(path).\(number)~"
            number += 1
        }
        try File.write(old, to: copy)
    }

    private static func stem(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return stem.isEmpty || stem == "-" ? "standard-input" : String(stem)
    }
}
