internal import Bounds
internal import Content

/// Leads the links and pictures of posts to where they are on this site.
struct LinkMover {
    let book: AddressBook
    let files: ArchiveFiles
    let shelf: AssetShelf
    /// Where the articles and pages are, and whether readers see each.
    let places: [Place]
    let isPublic: [Bool]
    let hosts: Set<String>
    /// The address of the old site, without a slash at its end.
    let address: String?
    /// Files of the media library of an export, by their numbers.
    let attachments: [String: String]

    /// The files of the archive that a text names.
    static func files(in text: [UInt8], of post: Post, _ files: ArchiveFiles, hosts: Set<String>) -> Set<String> {
        var found: Set<String> = []
        _ = TextLinks(text).changed { _, destination in
            if let path = Self.path(destination, hosts: hosts), let file = files.file(named: path, by: post.file) {
                found.insert(file)
            }
            return .keep
        }
        return found
    }

    /// A path on the old site, as far as an address is one, without query and anchor.
    static func path(_ destination: String, hosts: Set<String>) -> String? {
        guard !destination.hasPrefix("#"), !destination.isEmpty else { return nil }
        if let scheme = destination.firstIndex(of: ":"),
            destination[..<scheme].allSatisfy({ $0.isLetter && $0.isASCII })
        {
            let isWeb = ["http", "https"].contains(destination[..<scheme].lowercased())
            return isWeb ? OldAddress.path(of: destination, hosts: hosts) : nil
        }
        if destination.hasPrefix("//") { return OldAddress.path(of: "https:" + destination, hosts: hosts) }
        var path = OldAddress.decoded(destination.prefix { $0 != "?" && $0 != "#" })
        for sign in ["{static}", "{attach}", "{filename}", "{photo}", "|static|", "|filename|"]
        where path.hasPrefix(sign) {
            path = String(path.dropFirst(sign.count))
        }
        return path
    }

    /// Changes the links of a text.
    func move(_ text: inout ArticleText, of index: Int, _ post: Post) {
        let links = TextLinks(text.markdown)
        let source = text.markdown
        var losses: [ArticleText.Loss] = []
        text.markdown = links.changed { link, destination in
            func lose(_ kind: ArticleText.Loss.Kind, _ why: String) {
                losses.append(.init(kind: kind, address: destination, line: links.line(of: link), why: why))
            }
            let words = String(decoding: source[within: link.text], as: UTF8.self)
            guard let path = Self.path(destination, hosts: hosts) else {
                return change(link, foreign: destination, words, lose)
            }
            if !link.isPicture, let other = book.post(named: path, in: post.file), places.indices.contains(other),
                places.indices.contains(index)
            {
                guard isPublic[other] || !isPublic[index] else {
                    lose(.unlinked, "it leads to a draft, \(places[other].path)")
                    return .unlink
                }
                return .lead(
                    to: places[other].isPage == places[index].isPage
                        ? "\(places[other].name).md" : "../\(places[other].path)")
            }
            var why = "it is neither a post nor a file of the archive"
            if let file = files.file(named: path, by: post.file) {
                if let name = shelf.names[file] {
                    guard link.isPicture, !Self.isPicture(name) else { return .lead(to: "../assets/\(name)") }
                    return .words("[\(words.isEmpty ? name : words)](../assets/\(name))")
                }
                why = shelf.refused[file] ?? why
            }
            if let address, !path.isEmpty, !destination.hasPrefix("{"),
                case let whole = address + Self.absolute(destination, in: post), WebAddress.isValid(whole)
            {
                lose(.ledToOldSite, why)
                return .lead(to: whole)
            }
            guard link.isPicture else {
                lose(.unlinked, why)
                return link.isBare ? .keep : .unlink
            }
            lose(.picture, why)
            return .words(Self.description(words, link, source))
        }
        text.losses += losses
    }

    /// What becomes of a link that leads to no place of the old site.
    private func change(
        _ link: TextLinks.Link, foreign destination: String, _ words: String,
        _ lose: (ArticleText.Loss.Kind, String) -> Void
    ) -> TextLinks.Change {
        if destination.hasPrefix("attachment:") {
            lose(.picture, "the export names no such file")
            return .words(words)
        }
        let isWeb = destination.hasPrefix("https://") || destination.hasPrefix("http://") || destination.hasPrefix("//")
        if destination.hasPrefix("#") || destination.lowercased().hasPrefix("mailto:") || destination.hasPrefix("tel:"),
            !link.isPicture
        {
            return .keep
        }
        if isWeb {
            let whole = destination.hasPrefix("//") ? "https:" + destination : destination
            let plain = whole.replacing(" ", with: "%20")
            if WebAddress.isValid(plain) { return plain == destination ? .keep : .lead(to: plain) }
        }
        lose(link.isPicture ? .picture : .unlinked, isWeb ? "it is no address of the web" : "nothing leads there")
        return link.isPicture ? .words(words) : link.isBare ? .words(destination) : .unlink
    }

    /// The words that stand for a picture: what it shows, and its caption.
    private static func description(_ words: String, _ link: TextLinks.Link, _ source: [UInt8]) -> String {
        let caption =
            link.title.map { String(decoding: source[within: $0], as: UTF8.self).replacing("\\", with: "") } ?? ""
        if caption.isEmpty || caption == words { return words.isEmpty ? "" : "*\(words.trimmedLine)*" }
        return words.isEmpty ? "*\(caption.trimmedLine)*" : "*\(words.trimmedLine)* (\(caption.trimmedLine))"
    }

    private static func isPicture(_ name: String) -> Bool {
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".ico"].contains {
            name.lowercased().hasSuffix($0)
        }
    }

    /// An address from the top of the old site.
    private static func absolute(_ destination: String, in post: Post) -> String {
        var rest = Substring(destination)
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...].drop { $0 != "/" } }
        guard !rest.hasPrefix("/") else { return String(rest).replacing(" ", with: "%20") }
        let split = rest.firstIndex { $0 == "?" || $0 == "#" } ?? rest.endIndex
        let folder = rest.hasPrefix("..") ? post.name.folder.replacing("content/", with: "") : ""
        return "/" + ArchiveFiles.joined(folder, String(rest[..<split])).replacing(" ", with: "%20") + rest[split...]
    }
}
