import Chronology
import Testing

@testable import Normalization

@Suite struct ArchivedPageTests {
    @Test func aPageOfTheWaybackMachineIsThatOfItsOriginal() throws {
        let prefix = "https://web.archive.org/web/20261119081500"
        let page = """
            <!DOCTYPE html><html lang="en"><head><script src="https://web-static.archive.org/_static/js/a.js"></script><title>Ferry</title>
            <link rel="canonical" href="\(prefix)/https://www.port.example/ferry"/></head><body>
            <!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><table><tr><td>Oct</td><td>NOV</td></tr></table>14 captures
            19 Nov 2026 - 28 Nov 2026</div><!-- END WAYBACK TOOLBAR INSERT --><article><h1>Ferry</h1>\(paragraphMarkup)
            <p>The <a href="/web/20261119081500/https://navy.example/notice/44">navy’s notice</a> covers the sea up to thirty miles off, it says.</p></article>
            <!-- FILE ARCHIVED ON 08:15:00 Nov 19, 2026 AND RETRIEVED --></body></html>
            """
        let article = try imported(page)
        #expect(article.metadata.address == "https://www.port.example/ferry")
        #expect(article.metadata.retrieved?.description == "2026-11-19")
        #expect(article.metadata.published == nil)
        #expect(article.metadata.publication == "port.example")
        #expect(
            String(decoding: article.body, as: UTF8.self) == paragraphMarkdown
                + "\nThe [navy’s notice](https://navy.example/notice/44) covers the sea up to thirty miles off, it says.\n"
        )
        #expect(
            article.reviews.map(\.text).contains(
                "the page was captured by the Wayback Machine on 2026-11-19; its links lead to the original addresses"))
    }

    @Test func whatSingleFileAndBrowsersSaySaysWhereAPageIsFrom() throws {
        let single =
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://port.example/a \n saved date: Thu Nov 19 2026 23:15:00 GMT+0200 (Eastern European Standard Time)\n--><body><h1>Port</h1>\(paragraphMarkup)"
        let article = try imported(single)
        #expect(article.metadata.address == "https://port.example/a")
        #expect(article.metadata.retrieved?.description == "2026-11-19")
        let saved =
            "<!DOCTYPE html>\n<!-- saved from url=(0022)https://port.example/b -->\n<html><h1>Port</h1>\(paragraphMarkup)"
        #expect(try imported(saved).metadata.address == "https://port.example/b")
    }

    @Test(arguments: [
        ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2Fx%3Fb%3D1&usg=z", "https://a.example/x?b=1"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT0", "https://a.example/"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fy&data=05",
            "https://a.example/y"
        ),
        ("https://web.archive.org/web/20261119081500im_/https://a.example/i.jpg", "https://a.example/i.jpg"),
        ("https://archive.ph/2026.11.19-081500/https://a.example/z", "https://a.example/z"),
        ("https://archive.ph/o/AbCd1/https://a.example/o", "https://a.example/o"),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fa.example%2Fq",
            "https://a.example/q"
        ),
        ("https://t.co/AbC", "https://t.co/AbC"),
        ("https://www.google.com/search?q=https://a.example/", "https://www.google.com/search?q=https://a.example/"),
        ("https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"),
        ("https://a.example/?url=https://b.example/", "https://a.example/?url=https://b.example/"),
    ])
    func linksLeadWhereTheyLead(address: String, target: String) {
        #expect(WebReference.resolve(address.utf8, base: nil) == target)
    }
}
