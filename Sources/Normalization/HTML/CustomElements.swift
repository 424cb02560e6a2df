/// What the custom elements of AMP (https://amp.dev/documentation/components) are to readers.
enum CustomElements {
    /// The HTML element that does what a custom element of this name does; `.unknown` for all others.
    static func tag(of name: String) -> Tag {
        guard name.hasPrefix("amp-") else { return .unknown }
        return table[name] ?? .unknown
    }

    private static let table: [String: Tag] = [
        "amp-img": .img, "amp-anim": .img, "amp-ad": .template, "amp-embed": .template, "amp-sticky-ad": .template,
        "amp-analytics": .template, "amp-pixel": .template, "amp-consent": .template, "amp-sidebar": .nav,
        "amp-user-notification": .template, "amp-iframe": .iframe, "amp-youtube": .iframe, "amp-video": .video,
        "amp-audio": .audio, "amp-vimeo": .iframe, "amp-dailymotion": .iframe, "amp-brightcove": .video,
        "amp-social-share": .template, "amp-twitter": .div, "amp-facebook": .div, "amp-instagram": .div,
        "amp-next-page": .template, "amp-auto-ads": .template,
    ]
}
