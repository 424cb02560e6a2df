internal import Content

/// Which pages search engines are told of, in parts that the protocol allows a file to have (sitemaps.org 0.9).
struct Sitemap: Sendable {
    /// How much a file may hold.
    struct Limits: Sendable {
        /// How many addresses.
        let count: Int
        /// How many bytes.
        let size: Int

        /// What the protocol allows: 50,000 addresses and 50 MB.
        static let `protocol` = Limits(count: 50_000, size: 50_000_000)
    }

    /// Positions of pages in the plan, part by part.
    private(set) var parts: [[Int]] = []

    init() {}

    /// Sorts out pages; there is a part even where there are none.
    ///
    /// - Complexity: O(*n*) in the number of pages.
    init(of pages: [Page], _ chronicle: Chronicle, _ limits: Limits) {
        parts = [[]]
        var size = 0
        let base = Self.bound(chronicle.site.baseURL)
        for (position, page) in pages.enumerated() where page.subject.isListed(in: chronicle) {
            let versions = page.subject.versions(in: chronicle)
            // The address, and those of its translations, each with what stands around it.
            let length = 64 + (1 + versions) * (base + 96) + versions * 128 + Self.bound(page.route)
            if parts[parts.count - 1].count >= limits.count || size + length > limits.size {
                parts.append([])
                size = 0
            }
            parts[parts.count - 1].append(position)
            size += length
        }
    }

    /// How long a text can be at most once it is escaped.
    private static func bound(_ text: String) -> Int {
        text.utf8.count + 5 * text.utf8.count { $0 == UInt8(ascii: "&") }
    }
}

extension Page.Subject {
    /// Whether the sitemap names the page.
    fileprivate func isListed(in chronicle: Chronicle) -> Bool {
        switch self {
        case .notFound, .embed, .feed, .changesFeed, .jsonFeed, .events, .mapData, .sheet, .articleData,
            .retractionData,
            .documentData,
            .moved,
            .shortened,
            .sitemap,
            .sitemapIndex,
            .robots, .headers,
            .redirects,
            .redirectMap:
            false
        default: !isDraft(in: chronicle)
        }
    }

    /// In how many languages there is a page.
    fileprivate func versions(in chronicle: Chronicle) -> Int {
        if case .article(let position) = self { chronicle.translations[position]?.count ?? 0 } else { 0 }
    }
}
