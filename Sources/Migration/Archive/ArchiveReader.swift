internal import Bounds
internal import Content
internal import Diagnostics
internal import FileSystem
internal import Normalization

/// Reads the posts of an archive.
struct ArchiveReader {
    /// What was found in an archive.
    struct Found {
        var posts: [Post] = []
        /// Files that could not be read, and why.
        var failures: [(file: String, diagnostics: [Diagnostic])] = []
        /// Files that are no posts, by why.
        var others: [(file: String, why: String)] = []
        /// Files of an export: the addresses by their numbers there.
        var attachments: [String: String] = [:]
        var address: String?
        /// How many comments of readers an export has, by post.
        var comments: [(post: String, count: Int)] = []
    }

    private let files: ArchiveFiles
    private let generator: Generator
    private let languages: Set<String>

    init(_ files: ArchiveFiles, _ generator: Generator, languages: Set<String>) {
        (self.files, self.generator, self.languages) = (files, generator, languages)
    }

    func read() -> Found {
        var found = Found()
        for path in files.paths {
            switch ArchiveFiles.role(of: path, in: generator) {
            case .post: readPost(path, &found)
            case .export: readExport(path, &found)
            case .unread(let language): found.others.append((path, "written in \(language), which is not read"))
            case .file: continue
            case .machinery: found.others.append((path, "part of the old site’s programs, templates or styles"))
            }
        }
        return found
    }

    private func readBytes(_ path: String, _ found: inout Found) -> [UInt8]? {
        do throws(FileSystemError) { return try files.folder.read(path, limit: ArticleImporter.sizeLimit) } catch {
            found.failures.append(
                (path, [Diagnostic(.error, "unreadable-file", "\(error)", at: SourceLocation(wholeOf: path))]))
            return nil
        }
    }

    // MARK: Files with a header

    private func readPost(_ path: String, _ found: inout Found) {
        guard let bytes = readBytes(path, &found) else { return }
        guard bytes.count <= ArticleImporter.textLimit else {
            let error = ImportError.tooLarge(size: bytes.count, limit: ArticleImporter.textLimit)
            found.failures.append(
                (path, [Diagnostic(.error, "file-too-large", "\(error)", at: SourceLocation(wholeOf: path))]))
            return
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            let place = SourceLocation(wholeOf: path)
            found.failures.append(
                (
                    path,
                    [
                        Diagnostic(
                            .error, "not-utf-8", "a post is text in UTF-8", at: place, help: "save the file as UTF-8")
                    ]
                ))
            return
        }
        let file = SourceFile(path: path, bytes: bytes)
        var diagnostics: [Diagnostic] = []
        guard let header = Header(file, diagnostics: &diagnostics) else {
            found.failures.append((path, diagnostics))
            return
        }
        let isHTML = path.lowercased().hasSuffix(".html") || path.lowercased().hasSuffix(".htm")
        let name = path.split(separator: "/").last ?? ""
        if header.form == .none, isHTML || !Self.hasHeading(bytes) {
            return found.others.append((path, "it has no header, so that it is no post"))
        }
        if name.hasPrefix("_index.") {
            return found.others.append(
                (
                    path,
                    "it is the page of a list: "
                        + (header.fields.map { "\($0.name): \($0.shown)" }.joined(separator: "; "))
                ))
        }
        let keys = Set(header.fields.map(\.key))
        let isList =
            keys.contains("pagination") || keys.contains("paginate") || name == "index.html" && !keys.contains("date")
        if isList, !keys.contains("date") {
            return found.others.append((path, "it is the page of a list or of the old site’s own"))
        }
        let body = Array(bytes[within: header.body])
        let line = 1 + bytes[within: ..<header.body.lowerBound].count { $0 == 0x0A }
        let folders = path.split(separator: "/").dropLast().map { $0.lowercased() }
        var post = Post(
            file: path, fields: header.fields, body: body, bodyLine: line, language: isHTML ? .html : .markdown,
            isInDraftFolder: folders.contains("_drafts") || folders.contains("drafts"),
            isPage: folders.last == "pages" || folders.last == "_pages")
        if header.form == .none {
            post.notes.append("it has no header; its first heading is the title")
        }
        found.posts.append(post)
    }

    /// Whether a text begins with a heading that can be its title.
    private static func hasHeading(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let first = rest.first, first <= 0x20 || first == 0xEF || first == 0xBB || first == 0xBF {
            rest = rest.dropFirst()
        }
        return rest.starts(with: "# ".utf8)
    }

    // MARK: Exports of WordPress

    private func readExport(_ path: String, _ found: inout Found) {
        guard let bytes = readBytes(path, &found) else { return }
        let export: WordPressExport
        do {
            guard let read = try WordPressExport(bytes) else {
                return found.others.append((path, "it is XML, but no export of WordPress"))
            }
            export = read
        } catch {
            let place = SourceLocation(wholeOf: path)
            found.failures.append((path, [Diagnostic(.error, "bad-export", "\(error)", at: place)]))
            return
        }
        found.address = found.address ?? export.address
        for item in export.items {
            let number = item.value("wp:post_id")
            switch item.type {
            case "post", "page": add(item, number, of: path, &found)
            case "attachment":
                let address = item.value("wp:attachment_url")
                found.attachments[number] = address.isEmpty ? item.value("guid") : address
                found.others.append(
                    ("\(path), file \(number)", "a file of the media library: \(found.attachments[number] ?? "")"))
            default:
                found.others.append(
                    ("\(path), entry \(number)", "an entry of kind ‘\(item.type)’ is no post: \(item.value("title"))"))
            }
        }
    }

    private func add(
        _ item: WordPressExport.Item, _ number: String, of path: String, _ found: inout Found
    ) {
        var fields: [HeaderField] = []
        for field in item.fields {
            let isDoubled =
                field.name == "wp:post_date_gmt" || field.name == "wp:post_modified_gmt" || field.name == "pubDate"
            // A draft has no day, which is written as 0000-00-00.
            let value =
                field.value.hasPrefix("0000-00-00") || isDoubled && field.value.hasPrefix("-") ? "" : field.value
            if field.name.hasPrefix("category."), let index = fields.firstIndex(where: { $0.name == field.name }),
                case .list(let names) = fields[index].value
            {
                fields[index].value = .list(names + [.text(value)])
            } else {
                let text = PlainValue.text(value)
                fields.append(
                    HeaderField(
                        name: field.name,
                        value: value.isEmpty ? .none : field.name.hasPrefix("category.") ? .list([text]) : text,
                        line: field.line))
            }
        }
        var post = Post(
            file: path, part: number, fields: fields, body: item.content, bodyLine: item.contentLine,
            language: .wordPress,
            isPage: item.type == "page")
        if item.comments > 0 {
            post.notes.append("its \(item.comments) comments of readers are not carried")
            found.comments.append((post.shown, item.comments))
        }
        found.posts.append(post)
    }
}
