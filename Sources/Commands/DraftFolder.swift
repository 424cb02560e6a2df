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
    /// The articles that have an address, by it, and the digests of their raw files.
    private var addresses: [String: (name: String, digest: String)]
    /// An address that was given for files that name none, and so tells nothing of any of several.
    private let givenAddress: String?

    /// How articles are named.
    enum Naming {
        /// After their titles.
        case byTitle
        /// After their raw files.
        case byFile
        /// After their raw files, as far as the name can stand in an address.
        case byFileSafely
    }

    init(path: String, naming: Naming, replacesEdited: Bool, writes: Bool, givenAddress: String? = nil) {
        self.givenAddress = givenAddress.map(Original.normalized)
        self.path = path
        self.naming = naming
        self.replacesEdited = replacesEdited
        self.writes = writes
        (imported, addresses) = Self.imported(in: path)
    }

    /// Reads the keys and addresses out of the front matter of all articles of a folder.
    private static func imported(
        in path: String
    ) -> (names: [String: String], addresses: [String: (name: String, digest: String)]) {
        guard let folder = try? Folder(path), let entries = try? folder.entries() else { return ([:], [:]) }
        var names: [String: String] = [:]
        var addresses: [String: (name: String, digest: String)] = [:]
        for entry in entries where entry.kind == .file && entry.path.hasSuffix(".md") {
            guard let bytes = (try? folder.read(entry.path)).map(frontMatter) else { continue }
            let name = String(entry.path.dropLast(3))
            // A translation names the raw file and the address of its original.
            let isTranslation = isTranslation(bytes)
            if let address = address(in: bytes), !isTranslation {
                addresses[address] = addresses[address] ?? (name, digest(in: bytes) ?? "")
            }
            guard let digest = key(in: bytes), !isTranslation || names[digest] == nil else { continue }
            names[digest] = name
        }
        return (names, addresses)
    }

    /// The bytes of an article up to the line that ends its front matter.
    private static func frontMatter(_ article: [UInt8]) -> [UInt8] {
        article.firstRange(of: Array("\n---\n".utf8)).map { Array(article.prefix(upTo: $0.lowerBound + 1)) } ?? article
    }

    /// The address of the original that front matter names, as addresses are compared.
    private static func address(in frontMatter: [UInt8]) -> String? {
        guard let start = frontMatter.firstRange(of: Array("\n  url: ".utf8))?.upperBound else { return nil }
        let value = frontMatter[start...].prefix { $0 != 0x0A }
        let text = String(decoding: value, as: UTF8.self).filter { $0 != "\"" && $0 != "'" && $0 != " " }
        return text.hasPrefix("http") ? Original.normalized(text) : nil
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
        if imported[digest] == nil, let known = try known(draft) { return known }
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
            remember(draft, as: name)
            return ImportResult.Written(path: path, action: action, draft: draft)
        }
    }

    /// What becomes of a draft of another raw file whose address an article has already: the article stays, or is kept
    /// beside the draft that replaces it.
    private mutating func known(_ draft: Draft) throws(FileSystemError) -> ImportResult.Written? {
        guard let address = draft.article.metadata.address.map(Original.normalized), address != givenAddress,
            address.contains(where: { $0 == "/" || $0 == "?" }), let article = addresses[address],
            article.digest != draft.article.digest
        else { return nil }
        let path = "\(path)/\(article.name).md"
        let action: ImportResult.Action = replacesEdited ? .replaced : .known
        if writes { try write(draft, to: path, action) }
        if replacesEdited {
            taken.insert(article.name)
            remember(draft, as: article.name)
        }
        return ImportResult.Written(path: path, action: action, draft: draft)
    }

    private mutating func remember(_ draft: Draft, as name: String) {
        guard let address = draft.article.metadata.address.map(Original.normalized) else { return }
        addresses[address] = (name, draft.article.digest)
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
            try Self.keep(path)
            try File.write(draft.bytes, to: path)
        case .unchanged, .edited, .known: break
        }
    }

    /// Keeps a copy of an article beside it, and all copies that were kept before.
    static func keep(_ path: String) throws(FileSystemError) {
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
