internal import Chronology
internal import Content

extension PageMaker {
    /// Writes the sitemap (sitemaps.org 0.9): every page but the one for addresses that do not exist.
    ///
    /// Articles in several languages name each other (`xhtml:link`). The protocol allows 50,000 addresses a file; the pages of articles come first.
    func writeSitemap(into output: inout [UInt8]) {
        output +=
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            .utf8
        if !chronicle.translations.isEmpty { output += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"".utf8 }
        output += ">\n".utf8
        for page in context.plan.pages.lazy.filter({ $0.subject.isListed(in: chronicle) }).prefix(50_000) {
            output += "<url><loc>".utf8
            MarkupText.append(context.canonical.address(page.route), to: &output)
            output += "</loc>".utf8
            if case .article(let position) = page.subject,
                let changed = lastChange(of: chronicle.articles[position].article)
            {
                output += "<lastmod>\(changed)</lastmod>".utf8
            }
            if case .article(let position) = page.subject {
                for alternate in alternates(of: position, context.canonical.address) {
                    output += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.language)\" href=\"".utf8
                    MarkupText.append(alternate.href, to: &output)
                    output += "\"/>".utf8
                }
            }
            output += "</url>\n".utf8
        }
        output += "</urlset>\n".utf8
    }

    /// Writes robots.txt (RFC 9309): everything may be read.
    func writeRobots(into output: inout [UInt8]) {
        output += "User-agent: *\nAllow: /\n".utf8
        output += "Sitemap: \(context.canonical.address(Routes.sitemap))\n".utf8
    }

    private func lastChange(of article: Article) -> String? {
        article.published == nil
            ? nil : Moment(unixTime: changed(article), offset: chronicle.site.utcOffset).day.description
    }
}

extension Page.Subject {
    /// Whether the sitemap names the page.
    fileprivate func isListed(in chronicle: Chronicle) -> Bool {
        switch self {
        case .notFound, .feed, .jsonFeed, .events, .articleData, .sitemap, .robots, .headers: false
        case .article(let position): !chronicle.articles[position].isDraft
        default: true
        }
    }
}
