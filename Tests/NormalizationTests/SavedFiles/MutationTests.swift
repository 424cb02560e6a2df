import Testing

@testable import Normalization

/// Files of every kind, cut off, with bytes changed, taken out and doubled: each is read or refused in words.
@Suite struct MutationTests {
    static let seeds: [(name: String, text: String)] = [
        (
            "a.eml",
            "From: =?utf-8?Q?A_=E2=80?= <a@b.example>\nSubject: =?utf-8?B?RGU=?= =?x?Q?=zz?=\nDate: Mon, 16 Nov 2026 23:12:30 +0300\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"m\"; x*0*=utf-8''%20; x*1=b\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>a=3D=\nb</p>\n--a--\n--m\nContent-Type: message/rfc822\n\nFrom: c@d\nDate: 1 Jan 2026 00:00\nTo: e\nSubject: f\n\nText.\n--m\nContent-Disposition: attachment; filename=\"x.txt\"\nContent-Transfer-Encoding: base64\n\nQUJDRA==\n--m--\n"
        ),
        (
            "a.mbox",
            "From a@b Mon Nov 16 2026\nFrom: a@b\nDate: 16 Nov 2026 10:00\nSubject: x\n\n>From b\n\nFrom c@d Tue\nFrom: c@d\nDate: 17 Nov 2026\nTo: y\n\nz\n"
        ),
        (
            "a.html",
            "<div class=tgme_header_title>C</div><div class='tgme_widget_message' data-post='c/1'><div class='tgme_widget_message_text'>A<br><br>b</div><time datetime='2026-11-17T01:14:09+00:00'>x</time></div>"
        ),
        (
            "b.html",
            "<div class=page_wrap><div class=page_header><div class=text>N</div></div><div class='message default' id=message1><div class='date' title='17.11.2026 04:14:09 UTC+03:00'></div><div class=from_name>A</div><div class=text>T</div></div></div>"
        ),
        (
            "result.json",
            "{\"name\":\"n\",\"type\":\"public_channel\",\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2026-11-17T01:30:00\",\"date_unixtime\":\"1794871800\",\"text\":[\"a\",{\"type\":\"bold\",\"text\":\"b\"}]}]}"
        ),
        (
            "chat.txt",
            "[11/17/26, 4:14:09 PM] A: One.\nmore\n[11/18/26, 12:00:00 AM] B: <attached: a.jpg>\n17.11.26, 04:14 - C: x (file attached)\n"
        ),
        (
            "feed.xml",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><rss><channel><title>T</title><item><title>A &amp; b</title><guid>g</guid><pubDate>Mon, 16 Nov 2026 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>x</p>]]></content:encoded><description>&lt;p&gt;y</description></item></channel></rss>"
        ),
        (
            "atom.xml",
            "<feed xml:base='https://a.example/'><title>T</title><entry><id>1</id><link href='/x'/><updated>2026-11-17T10:00:00Z</updated><content type='xhtml'><div><p>a<br/>b</p></div></content></entry></feed>"
        ),
        (
            "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"9\",\"content_html\":\"<p>x</p>\",\"date_published\":\"2026-11-17T00:10:00+03:30\"}]}"
        ),
    ]

    @Test(arguments: seeds.indices)
    func mutatedFilesAreReadOrRefused(index: Int) {
        let (name, text) = Self.seeds[index]
        let seed = Array(text.utf8)
        var random = Generator(state: UInt64(index + 1))
        for round in 0..<300 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: position)
                case 2: bytes.removeSubrange(position...)
                case 3: bytes.insert(contentsOf: seed.prefix(position), at: position)
                default:
                    bytes.insert(
                        contentsOf: ["<", "\n", "=?", "--m\n", "\"", "99999999999"].randomElement(using: &random).map {
                            Array($0.utf8)
                        } ?? [], at: position)
                }
            }
            do {
                let articles = try ArticleImporter.articles(
                    from: bytes, fileName: name, grouping: [.each, .byDay, .whole, nil][round % 4])
                #expect(!articles.isEmpty)
                for article in articles { #expect(String(validating: article.markdown, as: UTF8.self) != nil) }
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }

    /// A generator that always gives the same numbers (splitmix64).
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
}
