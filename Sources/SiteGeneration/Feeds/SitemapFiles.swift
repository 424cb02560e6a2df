internal import Chronology
internal import Content

extension PageMaker {
    /// Writes a part of the sitemap (sitemaps.org 0.9): every page but the one for addresses that do not exist.
    ///
    /// Articles in several languages name each other (`xhtml:link`).
    func writeSitemap(_ part: Int, into output: inout [UInt8]) {
        output +=
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            .utf8
        if !chronicle.translations.isEmpty { output += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"".utf8 }
        output += ">\n".utf8
        for page in context.plan.sitemap.parts[part].lazy.map({ context.plan.pages[$0] }) {
            output += "<url><loc>".utf8
            MarkupText.append(context.canonical.address(page.route), to: &output)
            output += "</loc>".utf8
            if case .article(let position) = page.subject,
                let changed = lastChange(of: chronicle.articles[position])
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

    /// Writes the list of the parts of a sitemap that is too large for one file.
    func writeSitemapIndex(into output: inout [UInt8]) {
        output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
        output += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for part in context.plan.sitemap.parts.indices {
            output += "<sitemap><loc>".utf8
            MarkupText.append(context.canonical.address(Routes.sitemap(part: part)), to: &output)
            output += "</loc></sitemap>\n".utf8
        }
        output += "</sitemapindex>\n".utf8
    }

    /// Writes robots.txt (RFC 9309): everything may be read.
    func writeRobots(into output: inout [UInt8]) {
        output += "User-agent: *\nAllow: /\n".utf8
        output += "Sitemap: \(context.canonical.address(Routes.sitemap))\n".utf8
    }

    private func lastChange(of entry: ArticleEntry) -> String? {
        entry.article.published == nil
            ? nil : Moment(unixTime: entry.changed, in: chronicle.site.timeZone).day.description
    }
}
