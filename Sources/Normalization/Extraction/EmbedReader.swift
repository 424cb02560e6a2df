internal import Bounds

/// Reads frames, videos and sound of a page as links: what they show stands elsewhere.
enum EmbedReader {
    /// What is shown, and its address for people.
    struct Embed {
        var text: [UInt8]
        /// Whether the text says more than where it stands.
        var isNamed: Bool
        var address: String
    }

    /// The frame, video or sound in an element; `nil` where it has no address.
    ///
    /// - Complexity: O(*n*) in the size of the element.
    static func embed(in element: Int, of tree: HTMLTree, base: String?) -> Embed? {
        for node in tree.subtree(element) where isOne(node, in: tree) {
            guard let address = address(of: node, in: tree, base: base), let host = host(of: address) else { continue }
            let title = tree.attribute(.title, of: node).map { String(decoding: $0.trimmed, as: UTF8.self) } ?? ""
            let says = title.utf8.count >= 4 && title.utf8.count <= 200 && !generic.contains(title.lowercased())
            // What lies in the site's own folder is called by its name.
            let isOwn = MarkdownMarkup.base.hasPrefix("https://\(host)/")
            let place = isOwn ? address.split(separator: "/").last.map(String.init) ?? host : host
            let said = says ? title : isOwn ? "" : fileName(of: node, address, in: tree)
            let text = TextRepair.line(said.isEmpty ? place : isOwn ? said : "\(said) (\(place))")
            return Embed(text: Array(text.utf8), isNamed: !said.isEmpty, address: address)
        }
        return nil
    }

    /// Whether an element is a frame, video or sound.
    static func isOne(_ node: Int, in tree: HTMLTree) -> Bool {
        [.iframe, .video, .audio, .embed, .object].contains(tree.tag(node)) || isPost(node, in: tree)
    }

    /// Whether an element stands for a post of a social network that only a script shows.
    private static func isPost(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.tag(node) != .text && post(node, in: tree) != nil && tree.visibleText(node).isEmpty
    }

    /// The address of the post that an element stands for.
    private static func post(_ node: Int, in tree: HTMLTree) -> String? {
        if let address = tree.attribute(.instagramPost, of: node) { return String(decoding: address, as: UTF8.self) }
        if let address = tree.attribute(.dataHref, of: node).map({ String(decoding: $0, as: UTF8.self) }),
            host(of: address)?.hasSuffix("facebook.com") == true
        {
            return address
        }
        let tweet = tree.attribute(.tweetID, of: node) ?? tree.attribute(.tweetIDOfBlock, of: node)
        if let tweet, !tweet.isEmpty, tweet.allSatisfy(\.isDigit) {
            return "https://x.com/i/status/\(String(decoding: tweet, as: UTF8.self))"
        }
        guard let post = tree.attribute(.telegramPost, of: node) else { return nil }
        return "https://t.me/\(String(decoding: post, as: UTF8.self))"
    }

    /// Whether a frame shows readers nothing of the article: it has no size, counts visits, sells, or asks for consent.
    static func isUnseen(_ node: Int, in tree: HTMLTree) -> Bool {
        if tree.ancestor(of: node, where: { tree.nodes[$0].concealment != nil }) != nil { return true }
        for size in [tree.attribute(.width, of: node), tree.attribute(.height, of: node)] {
            if let size, let pixels = Int(String(decoding: size.trimmed, as: UTF8.self)), pixels < 2 { return true }
        }
        guard let address = address(of: node, in: tree, base: nil), let host = host(of: address) else { return false }
        if ["newsletter", "subscribe", "signup", "/iframe/"].contains(where: { address.lowercased().contains($0) }) {
            return true
        }
        return machines.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    /// Hosts of frames that are for machines.
    private static let machines = [
        "doubleclick.net", "googlesyndication.com", "googletagmanager.com", "google-analytics.com", "adform.net",
        "amazon-adsystem.com", "taboola.com", "outbrain.com", "criteo.com", "criteo.net", "recaptcha.net",
        "consensu.org", "cookiebot.com", "onetrust.com", "piano.io", "tinypass.com", "disqus.com", "disquscdn.com",
        "addthis.com", "list-manage.com", "mailchimp.com", "campaign-archive.com", "stripe.com", "paypal.com",
        "trinitymedia.ai", "readspeaker.com", "newsletter2go.com",
    ]

    /// The name of a document that a page shows.
    private static func fileName(of node: Int, _ address: String, in tree: HTMLTree) -> String {
        guard tree.tag(node) == .object || tree.tag(node) == .embed else { return "" }
        let path = AddressParts(Array(address.utf8))?.path ?? ""
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return name.contains(".") && name.utf8.count <= 80 ? name : ""
    }

    private static func address(of node: Int, in tree: HTMLTree, base: String?) -> String? {
        let inner = tree.subtree(node).dropFirst().filter { tree.tag($0) == .source }
        for candidate in [node] + inner {
            for name in [AttributeName.src, .dataSource, .lazySource] {
                guard let value = tree.attribute(name, of: candidate), !value.starts(with: "about:".utf8),
                    let address = WebReference.resolve(value, base: base)
                else { continue }
                return shown(address)
            }
        }
        if let address = post(node, in: tree)
            ?? tree.attribute(.data, of: node).map({ String(decoding: $0, as: UTF8.self) })
        {
            return WebReference.resolve(address.utf8, base: base)
        }
        guard let video = tree.attribute(.videoID, of: node), !video.isEmpty,
            video.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        return "https://www.youtube.com/watch?v=\(String(decoding: video, as: UTF8.self))"
    }

    /// The address at which people see what a frame shows.
    static func shown(_ address: String) -> String {
        guard let parts = AddressParts(Array(address.utf8)) else { return address }
        let path = parts.path.split(separator: "/").map(String.init)
        func field(_ name: String) -> String? {
            for word in parts.query.split(separator: UInt8(ascii: "&")) where word.starts(with: "\(name)=".utf8) {
                return String(decoding: PercentEncoding.decoded(word.dropFirst(name.utf8.count + 1)), as: UTF8.self)
            }
            return nil
        }
        switch parts.host {
        case "www.youtube.com", "youtube.com", "www.youtube-nocookie.com", "youtube-nocookie.com":
            if path.first == "embed", path.count > 1, path[1] != "videoseries" {
                return "https://www.youtube.com/watch?v=\(path[1])"
            }
        case "player.vimeo.com": if path.first == "video", path.count > 1 { return "https://vimeo.com/\(path[1])" }
        case "www.dailymotion.com", "geo.dailymotion.com":
            if path.first == "embed", path.count > 2 { return "https://www.dailymotion.com/video/\(path[2])" }
        case "platform.twitter.com", "platform.x.com":
            if let id = field("id"), id.allSatisfy(\.isNumber) { return "https://x.com/i/web/status/\(id)" }
        case "www.facebook.com":
            if path.first == "plugins", let post = field("href"), post.hasPrefix("https://") { return post }
        case "t.me": return "https://t.me/" + path.prefix(2).joined(separator: "/")
        default: break
        }
        return address
    }

    /// The host of an address without `www.`.
    static func host(of address: String) -> String? {
        AddressParts(Array(address.utf8)).map { $0.host.hasPrefix("www.") ? String($0.host.dropFirst(4)) : $0.host }
    }

    /// What sites write where a title could stand.
    private static let generic: Set<String> = [
        "youtube video player", "youtube video", "youtube player", "vimeo video player", "embedded video",
        "video player",
        "embedded content", "iframe", "twitter tweet", "x post", "embedded post", "video", "player",
        "blocked youtube video",
    ]
}
