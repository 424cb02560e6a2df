/// The attributes that extraction reads; all others are left behind when a tree is copied.
enum AttributeName: String, Sendable, CaseIterable {
    case `class`, id, href, src, srcset, alt, title, name, property, content, itemprop, datetime, lang, dir, rel, type
    case shadowrootmode, hidden, style, role, charset, start, colspan, rowspan, value, reversed, width, height
    case data, poster
    case dataSource = "data-src"
    case dataHref = "data-href"
    case instagramPost = "data-instgrm-permalink"
    case tweetID = "data-tweetid"
    case tweetIDOfBlock = "data-tweet-id"
    case telegramPost = "data-telegram-post"
    case videoID = "data-videoid"
    case dataSourceSet = "data-srcset"
    case dataOriginal = "data-original"
    case lazySource = "data-lazy-src"
    case ariaHidden = "aria-hidden"
    case ariaLevel = "aria-level"
    case testID = "data-testid"
    case component = "data-component"
    case dataType = "data-type"
    case dataPost = "data-post"
    case httpEquiv = "http-equiv"
    case xmlLanguage = "xml:lang"

    static let named: [String: AttributeName] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
