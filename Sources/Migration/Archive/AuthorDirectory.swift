internal import Bounds
internal import Content
internal import Diagnostics
internal import Normalization

/// The names of the people who write for a site, by the words that stand for them in headers.
struct AuthorDirectory {
    private var names: [String: String] = [:]

    /// Reads what an archive says of its authors: `_data/authors.yml`, `data/authors/jane.json`, `content/authors/jane/_index.md`.
    ///
    /// - Complexity: O(*n*) in the sizes of these files.
    init(_ files: ArchiveFiles) {
        for path in files.all.sorted() {
            let parts = path.lowercased().split(separator: "/").map(String.init)
            guard let name = parts.last, let dot = name.lastIndex(of: "."),
                ["yml", "yaml", "toml", "json", "md"].contains(String(name[name.index(after: dot)...]))
            else { continue }
            let stem = String(name[..<dot])
            let isList = Self.words.contains(stem)
            guard isList || parts.dropLast().contains(where: { Self.words.contains($0) }), let bytes = files.read(path),
                bytes.count < 4 << 20
            else { continue }
            let fields = Self.fields(bytes, path)
            if isList {
                addList(fields)
            } else {
                let id = stem == "_index" || stem == "index" ? parts.dropLast().last ?? "" : stem
                if let shown = Self.name(in: fields.map { ($0.key, $0.value) }) { names[id] = shown }
            }
        }
    }

    /// The name of a person, as far as the archive says it.
    func name(of author: String) -> String { names[author.lowercased()] ?? author }

    private static let words: Set<String> = [
        "authors", "_authors", "author", "team", "people", "writers", "contributors",
    ]

    private static func fields(_ bytes: [UInt8], _ path: String) -> [PlainValue.Field] {
        let file = SourceFile(path: path, bytes: bytes)
        var ignored: [Diagnostic] = []
        if path.hasSuffix(".md") {
            return (Header(file, diagnostics: &ignored)?.fields ?? []).map {
                .init(key: $0.name, value: $0.value, range: 0..<0)
            }
        }
        if path.hasSuffix(".toml") {
            return TOMLReader.fields(of: file, in: 0..<bytes.count, diagnostics: &ignored) ?? []
        }
        return PlainValue.fields(of: file, in: 0..<bytes.count, diagnostics: &ignored) ?? []
    }

    private mutating func addList(_ fields: [PlainValue.Field]) {
        for field in fields {
            if case .mapping(let members) = field.value, let name = Self.name(in: members.map { ($0.key, $0.value) }) {
                names[field.key.lowercased()] = name
            } else if case .text(let name) = field.value {
                names[field.key.lowercased()] = name
            }
        }
    }

    private static func name(in members: [(String, PlainValue)]) -> String? {
        func text(_ keys: [String]) -> String? {
            for key in keys {
                if case .text(let text)? = members.first(where: { $0.0.lowercased() == key })?.1, !text.isEmpty {
                    return HeaderText.plain(text)
                }
            }
            return nil
        }
        if let name = text(["display_name", "full_name", "fullname", "name", "title"]) { return name }
        let parts = [text(["first_name", "firstname"]), text(["last_name", "lastname"])].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
