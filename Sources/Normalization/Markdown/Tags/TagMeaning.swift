internal import Bounds

/// What stands for a tag that nothing closes: HTML, which is right in Markdown as in blocks of HTML, or plain text.
enum TagMeaning {
    /// What is written in its place.
    case text(String)
    /// A picture with a caption, for a line of its own.
    case figure(image: String, caption: String)
    /// A quotation.
    case quotation(text: String, source: String)
    /// Nothing: it shows what the site has in another way, or only spaces.
    case nothing
    /// Nobody knows.
    case unknown

    /// - Parameter value: What a variable of the page is, such as `page.title`.
    init(_ tag: TemplateTag, value: (String) -> String?) {
        if tag.form == .attributes || tag.isEnd {
            self = .nothing
        } else if tag.form == .value {
            self = Self.meaning(ofValue: tag, value)
        } else {
            self = Self.meaning(of: tag)
        }
    }

    // MARK: Values

    private static func meaning(ofValue tag: TemplateTag, _ value: (String) -> String?) -> TagMeaning {
        let filters = tag.filters.map(\.name)
        if tag.isLiteral {
            if filters.contains(where: { name in pictureWords.contains { name.contains($0) } }) { return .unknown }
            if let embed = tag.filters.first(where: {
                $0.name.contains("embed") || $0.name.contains("youtube") || $0.name.contains("video")
            }) {
                let address = tag.name.hasPrefix("http") ? tag.name : "https://www.youtube.com/watch?v=\(tag.name)"
                return .text(link(EmbedReader.shown(address), embed.values.first))
            }
            return .text(tag.name)
        }
        if !tag.named.isEmpty || !tag.values.isEmpty {
            // Zola: `{{ youtube(id="x") }}`.
            return meaning(of: tag)
        }
        if let text = value(tag.name) { return .text(text) }
        let last = tag.name.split(separator: ".").last.map(String.init) ?? tag.name
        if ["baseurl", "base_url", "base_path", "root", "site.url", "siteurl", "pathprefix"].contains(last)
            || ["site.url", "site.baseurl", "config.base_url", "config.url", "siteurl", "filename"].contains(tag.name)
        {
            return .text("")
        }
        return meaning(of: tag)
    }

    // MARK: Tags

    private static func meaning(of tag: TemplateTag) -> TagMeaning {
        let name = tag.name
        if references.contains(name), let target = tag.argument("path", "src", "href", "url", at: 0) {
            return .text(target)
        }
        if nothings.contains(name) { return .nothing }
        if let video = video(tag) { return .text(video) }
        if let picture = picture(tag) { return picture }
        if let text = tag.argument("text", "quote", "content", "body") {
            let source = ["cite", "author", "source", "attribution", "citation"].compactMap { tag.named[$0] }.filter {
                !$0.isEmpty
            }
            if name.contains("quote") || !source.isEmpty {
                return .quotation(text: text, source: source.joined(separator: ", "))
            }
            guard let target = tag.argument("href", "url", "link", "to") else { return .text(escaped(text)) }
            return .text(link(target, text))
        }
        if let target = tag.argument("href", "url", "link", "to", "src", "file")
            ?? tag.arguments.first(where: isAddress)
        {
            let label =
                tag.argument("title", "label", "caption", "alt", "name")
                ?? tag.values.first { $0 != target && !isAddress($0) }
            return .text(link(EmbedReader.shown(target), label))
        }
        if name.contains("mail"), let address = tag.values.first, address.contains("@") {
            return .text("<a href=\"mailto:\(escaped(address))\">\(escaped(address))</a>")
        }
        return .unknown
    }

    private static func isAddress(_ text: String) -> Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }

    /// A link to where people see a video or post.
    private static func video(_ tag: TemplateTag) -> String? {
        let id = tag.argument(
            "id", "youtube_id", "youtubeid", "video_id", "videoid", "vid", "video", "v", "src", "url", "href", at: 0)
        guard let id, !id.isEmpty else { return nil }
        let title = tag.argument("title", "caption", "alt", "label")
        let isID = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" }
        func address(_ path: String) -> String? { isAddress(id) ? EmbedReader.shown(id) : isID ? path + id : nil }
        let address: String?
        switch tag.name {
        case let name where name.contains("youtube") || name == "yt":
            address = self.address(id, isID, "https://www.youtube.com/watch?v=")
        case let name where name.contains("vimeo"): address = self.address(id, isID, "https://vimeo.com/")
        case "tweet", "twitter", "x", "tweet_simple", "twitter_simple":
            let number = tag.named["id"] ?? tag.values.last ?? id
            let user = tag.named["user"] ?? (tag.values.count > 1 ? tag.values[0] : "i/web")
            address =
                isAddress(id) ? id : number.allSatisfy(\.isNumber) ? "https://x.com/\(user)/status/\(number)" : nil
        case "instagram", "instagram_simple": address = self.address(id, isID, "https://www.instagram.com/p/")
        case "dailymotion": address = self.address(id, isID, "https://www.dailymotion.com/video/")
        case "gist":
            let path = tag.values.count > 1 ? tag.values.prefix(2).joined(separator: "/") : id
            address = isAddress(id) ? id : "https://gist.github.com/\(path)"
        case "embed", "oembed", "iframe", "soundcloud", "spotify", "audio", "podcast":
            address = isAddress(id) ? EmbedReader.shown(id) : nil
        default: return nil
        }
        return address.map { link($0, title) }
    }

    private static func address(_ id: String, _ isID: Bool, _ start: String) -> String? {
        isAddress(id) ? EmbedReader.shown(id) : isID ? start + id : nil
    }

    /// The picture that a tag names.
    private static func picture(_ tag: TemplateTag) -> TagMeaning? {
        let file = tag.argument("src", "image", "img", "file", "path", "url", "filename", "image_path", "name")
        // Some name a picture without its ending.
        let isNamed = ["img", "image", "figure", "picture", "photo"].contains { tag.name.contains($0) }
        let named = tag.argument("src", "image", "file", "path").flatMap { isNamed && !isAddress($0) ? $0 : nil }
        let image = [file].compactMap { $0 }.first(where: isPicture) ?? tag.arguments.first(where: isPicture) ?? named
        guard let image else { return nil }
        let alternative =
            tag.argument("alt", "alt_text", "alttext", "description")
            ?? tag.values.first { $0 != image && !isPicture($0) }
        let caption = tag.argument("caption", "figcaption", "title", "attr", "text") ?? ""
        var markup = "<img src=\"\(escaped(image))\" alt=\"\(escaped(alternative ?? caption))\">"
        if let target = tag.argument("link", "href"), !target.isEmpty {
            markup = "<a href=\"\(escaped(target))\">\(markup)</a>"
        }
        return .figure(image: markup, caption: caption)
    }

    private static func isPicture(_ text: String) -> Bool {
        let path = text.lowercased().prefix { $0 != "?" && $0 != "#" }
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"].contains { path.hasSuffix($0) }
    }

    /// A link, with its address as text where there is no other.
    static func link(_ address: String, _ text: String?) -> String {
        guard let text, !text.isEmpty else {
            return "<a href=\"\(escaped(address))\">\(escaped(address))</a>"
        }
        return "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
    }

    /// Text as it may stand in an attribute or between tags.
    static func escaped(_ text: String) -> String {
        text.replacing("\"", with: "&quot;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
            "\n", with: " ")
    }

    private static let pictureWords = ["photo", "image", "img", "avatar", "icon"]
    private static let references: Set<String> = [
        "ref", "relref", "link", "post_url", "get_url", "url_for", "asset_path", "asset_url", "asset", "static",
        "relurl", "absurl",
        "post_path", "post_link", "page_url", "permalink",
    ]
    private static let nothings: Set<String> = [
        "toc", "more", "clear", "clearfix", "br", "hr", "nextpage", "tableofcontents", "divider", "spacer", "sep",
        "csrf",
        "comment", "else", "elsif", "elseif", "elif", "empty", "when",
    ]
}
