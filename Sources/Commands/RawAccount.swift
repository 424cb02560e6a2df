internal import Content
internal import Normalization
internal import Preview

/// What became of each block of the raw file that an article was imported from, for the desk to show.
enum RawAccount {
    /// The blocks of an article’s raw file; none where it is not in the folder.
    ///
    /// - Complexity: O(*n*) in the bytes of the file; of all files of the folder where it has another name.
    static func blocks(of source: SourceReference, in folder: String) -> [RawBlock] {
        guard let sha256 = source.sha256, var files = try? RawFiles(folder),
            let file = files.file(named: source.file, sha256: sha256.lowercased())
        else { return [] }
        let name = String(file.path.split(separator: "/").last ?? "")
        let grouping: EntryGrouping? = source.part == nil ? nil : .each
        let articles = try? ArticleImporter.articles(from: file.bytes, fileName: name, grouping: grouping)
        guard let article = articles?.first(where: { $0.part == source.part }) ?? articles?.first else { return [] }
        return article.ledger.entries.map { entry in
            var reason: String?
            if case .dropped(let why) = entry.outcome { reason = why.rawValue }
            return RawBlock(line: entry.line, text: String(decoding: entry.text, as: UTF8.self), reason: reason)
        }
    }
}
