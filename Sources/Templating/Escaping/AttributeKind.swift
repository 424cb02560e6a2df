/// What the value of an attribute means to a browser, by the name of the attribute.
enum AttributeKind: Hashable {
    case plain
    case url
    /// URLs set apart by commas or spaces.
    case urlList
    /// `type`, which on a `<script>` tells what its text is.
    case type
    case eventHandler, style, document

    init(name: [UInt8], in language: Markup) {
        let localName = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).last ?? []
        let text = String(decoding: localName, as: UTF8.self)
        if Self.urls.contains(text) {
            self = .url
        } else if Self.urlLists.contains(text) {
            self = .urlList
        } else if text == "type" {
            self = .type
        } else if text == "style" {
            self = .style
        } else if text == "srcdoc" {
            self = .document
        } else if language == .html, text.utf8.count > 2, text.hasPrefix("on") {
            self = .eventHandler
        } else {
            self = .plain
        }
    }

    /// The attributes whose value is one URL (HTML Living Standard, index of attributes, and obsolete ones).
    private static let urls: Set<String> = [
        "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc",
        "manifest", "poster", "profile", "src", "usemap",
    ]

    private static let urlLists: Set<String> = ["archive", "imagesrcset", "ping", "srcset"]
}
