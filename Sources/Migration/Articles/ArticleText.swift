internal import Bounds
internal import CommonMark
internal import Normalization

/// The text of a post as Markdown of this site, and what was made of it.
struct ArticleText: Sendable {
    /// A link or picture that leads to nothing on this site.
    struct Loss: Sendable {
        enum Kind: String, Sendable {
            /// It leads to the old site now.
            case ledToOldSite
            /// Its words stay.
            case unlinked
            /// Its description stays.
            case picture
        }

        var kind: Kind
        var address: String
        /// The line of the article’s text, from 1.
        var line: Int
        var why: String
    }

    var markdown: [UInt8]
    var tags: [TagUse] = []
    var leftOut: [(line: Int, text: String)] = []
    var losses: [Loss] = []
    /// Marks that readers see as they are typed, with the line of the article’s text.
    var shown: [(line: Int, text: String)] = []
    /// Why the text cannot be published as it is.
    var faults: [(line: Int, text: String)] = []
    /// The picture above the text, below `content/assets/`.
    private(set) var image: String?
    /// Why the picture of the header is not there.
    private(set) var whyNoPicture: String?

    /// - Throws: `ImportError` where HTML cannot be read.
    init(_ post: Post, _ facts: PostFacts) throws(ImportError) {
        let fields = Dictionary(
            post.fields.map { ($0.name.lowercased(), $0.text) }, uniquingKeysWith: { first, _ in first })
        let converted = try MarkupConverter.converted(post.body, in: post.language, line: post.bodyLine) { name in
            for start in ["page.", "frontmatter.", ".page.", ".params.", ".", "post.", "article."]
            where name.hasPrefix(start) {
                if let text = fields[String(name.dropFirst(start.count))] { return HeaderText.plain(text) }
            }
            return fields[name]
        }
        markdown = Self.withoutTitle(converted.markdown, facts.title)
        (tags, leftOut) = (converted.tags, converted.leftOut)
    }

    /// A text without its first heading where that says the title again.
    private static func withoutTitle(_ text: [UInt8], _ title: String) -> [UInt8] {
        guard text.starts(with: "# ".utf8) else { return text }
        let line = text.prefix { $0 != 0x0A }
        let heading = HeaderText.plain(String(decoding: line.dropFirst(2), as: UTF8.self))
        guard heading.lowercased() == title.lowercased() else { return text }
        return Array(text[line.endIndex...].drop { $0 == 0x0A })
    }

    /// The first heading of a text, which is its title where a header says none.
    static func title(of body: [UInt8]) -> String? {
        for line in body.split(separator: 0x0A).prefix(40) {
            let text = String(decoding: line, as: UTF8.self).trimmedLine
            if text.hasPrefix("#") { return HeaderText.plain(String(text.drop { $0 == "#" || $0 == " " })) }
            if !text.isEmpty { return nil }
        }
        return nil
    }

    /// Puts the picture of the header above the text, unless the text shows it.
    mutating func addPicture(
        _ picture: PostFacts.Image?, _ shelf: AssetShelf, _ files: ArchiveFiles, _ post: Post, hosts: Set<String>
    ) {
        guard let picture else { return }
        guard let path = LinkMover.path(picture.file, hosts: hosts), let file = files.file(named: path, by: post.file)
        else {
            return whyNoPicture = "the archive has no such file"
        }
        guard let name = shelf.names[file] else { return whyNoPicture = shelf.refused[file] }
        image = name
        let isShown = TextLinks(markdown).links.contains { link in
            let destination = String(decoding: markdown[within: link.destination], as: UTF8.self)
            return link.isPicture
                && LinkMover.path(destination, hosts: hosts).flatMap { files.file(named: $0, by: post.file) } == file
        }
        guard !isShown else { return }
        let words = picture.alternative.isEmpty ? picture.caption : picture.alternative
        let alternative = words.filter { $0 != "[" && $0 != "]" && $0 != "\\" && $0 != "`" && $0 != "<" }
        let caption = picture.caption.replacing("\\", with: "").replacing("\"", with: "\\\"")
        let reference =
            picture.file.contains { " ()<>".contains($0) }
            ? "<\(picture.file.filter { $0 != "<" && $0 != ">" })>" : picture.file
        let line = "![\(alternative)](\(reference)" + (caption.isEmpty ? ")" : " \"\(caption)\")")
        markdown = Array((line + "\n\n").utf8) + markdown
    }

    // MARK: What would keep it from being published

    /// Takes back what this site would read as a mark of its own, and what is markup of nothing: a citation, a note without a
    /// text, a place in the page, marks of emphasis that set nothing apart.
    mutating func settle() {
        for round in 0..<6 {
            let problems = Self.problems(of: markdown)
            guard round < 5, !problems.isEmpty else { return note(problems) }
            var edits: [Int: Edit] = [:]
            var anchors: Set<String> = []
            for problem in problems {
                if case .unknownAnchor(let anchor) = problem.kind { anchors.insert(anchor) }
                guard let edit = Self.edit(of: markdown, for: problem) else { continue }
                edits[edit.range.lowerBound] = edit
            }
            guard !edits.isEmpty || !anchors.isEmpty else { return note(problems) }
            for edit in edits.values.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
            where edit.range.upperBound <= markdown.count {
                markdown.replaceSubrange(edit.range, with: edit.text)
            }
            if !anchors.isEmpty { unlink(anchors) }
        }
    }

    /// What takes the place of some bytes.
    private struct Edit {
        var range: Range<Int>
        var text: [UInt8]
    }

    private static func edit(of text: [UInt8], for problem: MarkupProblem) -> Edit? {
        let start = problem.range.lowerBound
        func escape(_ sign: String) -> Edit? {
            let sign = Array(sign.utf8)
            let before = text[within: (start - 400)..<(start + sign.count)]
            let line = before.lastIndex(of: 0x0A).map { before[within: ($0 + 1)...] } ?? before
            let found = lastRange(of: sign, in: line) ?? text[within: start...].prefix(4_000).firstRange(of: sign)
            guard let found, text[at: found.lowerBound - 1] != UInt8(ascii: "\\") else { return nil }
            return Edit(range: found.lowerBound..<found.lowerBound, text: [UInt8(ascii: "\\")])
        }
        switch problem.kind {
        case .unknownCitation: return escape("[@")
        case .undefinedNote, .duplicateNote, .nestedNote: return escape("[^")
        case .unrendered(.link), .unrendered(.image): return escape("[")
        case .unrendered(.emphasis):
            let mark = text[at: start]
            guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return nil }
            return Edit(range: start..<(start + text[within: start...].prefix { $0 == mark }.count), text: [])
        case .textInHTML:
            guard let open = text[within: start...].prefix(4_000).firstIndex(of: UInt8(ascii: "<")),
                text[at: open - 1] != UInt8(ascii: "\\")
            else { return nil }
            return Edit(range: open..<open, text: [UInt8(ascii: "\\")])
        default: return nil
        }
    }

    private static func lastRange(of sign: [UInt8], in text: ArraySlice<UInt8>) -> Range<Int>? {
        var found: Range<Int>?
        var rest = text
        while let range = rest.firstRange(of: sign) {
            found = range
            rest = rest[within: (range.lowerBound + 1)...]
        }
        return found
    }

    private mutating func unlink(_ anchors: Set<String>) {
        let links = TextLinks(markdown)
        var found: [Loss] = []
        markdown = links.changed { link, destination in
            guard destination.hasPrefix("#"),
                anchors.contains(String(destination.dropFirst()))
                    || anchors.contains(OldAddress.decoded(destination.dropFirst()))
            else { return .keep }
            found.append(
                Loss(
                    kind: .unlinked, address: destination, line: links.line(of: link),
                    why: "no heading of the text has this name"))
            return .unlink
        }
        losses += found
    }

    private mutating func note(_ problems: [MarkupProblem]) {
        var (line, position) = (1, 0)
        for problem in problems.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            line += markdown[within: position..<problem.range.lowerBound].count { $0 == 0x0A }
            position = max(position, problem.range.lowerBound)
            let start = markdown[within: problem.range.lowerBound...].prefix(80).prefix { $0 != 0x0A }
            let shown = String(decoding: start, as: UTF8.self)
            switch problem.kind {
            case .unrendered(.image), .unrendered(.link):
                faults.append((line, "a link or picture whose address cannot be read: \(shown)"))
            case .unrendered: self.shown.append((line, shown))
            case .textInHTML: faults.append((line, "text within HTML: \(shown)"))
            case .undefinedNote(let id), .duplicateNote(let id), .nestedNote(let id):
                faults.append((line, "the note ‘\(id)’"))
            case .unknownAnchor(let anchor): faults.append((line, "a link to ‘#\(anchor)’, which no heading is called"))
            case .unknownCitation(let id): faults.append((line, "‘[@\(id)]’, which would cite a source"))
            case .longWarning, .tableTooWide, .nestedTooDeeply, .tooManyImages, .tooLong:
                faults.append((line, "a passage that this site cannot show: \(shown)"))
            default: continue
            }
        }
    }

    private static func problems(of text: [UInt8]) -> [MarkupProblem] {
        var renderer = MarkupRenderer()
        var resolver = AllKnown()
        var html: [UInt8] = []
        return renderer.render(text.span, resolver: &resolver, into: &html).problems
    }

    /// A site on which every address leads somewhere, so that what is wrong is the text itself.
    private struct AllKnown: MarkupResolver {
        mutating func image(at source: String) -> ImageResolution? { ImageResolution(src: source) }
    }
}
