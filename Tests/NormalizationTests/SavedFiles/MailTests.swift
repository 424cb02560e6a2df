import Chronology
import Testing

@testable import Normalization

@Suite struct MailTests {
    @Test func aMailGivesItsSubjectSenderDayAndTextOnce() throws {
        let mail = """
            Return-Path: <press@relief.example>
            From: =?utf-8?Q?Presse_=E2=80=93?= =?utf-8?Q?_Secours?= <press@relief.example>
            To: desk@briefing.example
            Subject: =?iso-8859-1?Q?D=E9p=F4t_en_feu?=
            Date: Mon, 16 Nov 2026 23:12:30 +0300
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="mix"

            --mix
            Content-Type: multipart/alternative; boundary="alt"

            --alt
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            Eleven people were hurt when a depot c=
            aught fire.

            --alt
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            <html><body><p style=3D"display:none">Preheader</p><p>Eleven <b>people</b> were hurt when a depot c=
            aught fire =E2=80=94 on Sunday.</p><ul><li>Eight are in hospital.</li><li>Three went home.</li></ul></body></html>
            --alt--
            --mix
            Content-Type: application/pdf; name="=?utf-8?Q?plan_=C3=A9tage.pdf?="
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename*0*=utf-8''plan%20; filename*1*=%C3%A9tage.pdf

            JVBERi0xLjQKJcOkw7zDtsOfCg==
            --mix--

            """
        let articles = try ArticleImporter.articles(from: Array(mail.utf8), fileName: "press.eml")
        #expect(articles.count == 1)
        #expect(articles[0].format == .mail)
        #expect(articles[0].metadata.title == "Dépôt en feu")
        #expect(articles[0].metadata.authors == ["Presse – Secours"])
        #expect(articles[0].metadata.published?.description == "2026-11-16")
        #expect(
            String(decoding: articles[0].body, as: UTF8.self) == """
                Eleven **people** were hurt when a depot caught fire — on Sunday.

                - Eight are in hospital.
                - Three went home.

                """)
        #expect(
            articles[0].reviews.map(\.text) == [
                "‘attachment plan étage.pdf’ was not imported: the file is a PDF, not text",
                "attachment ‘plan étage.pdf’ (application/pdf, 19 bytes) is not in this text",
                "kept 18 of 19 words; left out: line 23 (hidden from readers)",
            ])
    }

    @Test(arguments: [
        ("=?utf-8?B?RGVwb3QgZmlyZSBpbiBCYXNyYSDigJMgd2hhdCB3ZSBrbm93?=", "Depot fire in Basra – what we know"),
        ("=?KOI8-R?B?8NXU0Q==?= =?KOI8-R?Q?_=D0?=", "Путя п"),
        ("=?utf-8?Q?a=C3?= =?utf-8?Q?=A9?=", "aé"), ("=?x-none?Q?plain?=", "plain"), ("=?broken", "=?broken"),
        ("Fwd: RE: Talks", "Talks"), ("=?utf-8*en?q?With_language?=", "With language"),
    ])
    func subjects(field: String, title: String) throws {
        let mail = "From: a@b.example\nSubject: \(field)\nDate: 1 Nov 2026 10:00 +0000\nTo: c@d.example\n\nA text.\n"
        #expect(try imported(mail, fileName: "a.eml").metadata.title == title)
    }

    @Test func plainTextKeepsParagraphsListsAndQuotations() throws {
        let mail = """
            From: mira@relief.example (Mira Soler)
            To: desk@briefing.example
            Subject: Ferry
            Date: Tue, 17 Nov 2026 01:14:00 -0500
            Content-Type: text/plain; charset=utf-8; format=flowed

            The ferry company stopped its night service to Larnaca on Tuesday \n\
            after the navy warned of drifting mines.

            - Two ships are in port.
            - One is at sea.

            > Is it open again?

            No.

            """.replacing("\n            after", with: "\nafter")
        let article = try imported(mail, fileName: "a.eml")
        #expect(article.metadata.authors == ["Mira Soler"])
        #expect(article.metadata.published?.description == "2026-11-17")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                The ferry company stopped its night service to Larnaca on Tuesday after the navy warned of drifting mines.

                - Two ships are in port.
                - One is at sea.

                > Is it open again?

                No.

                """)
    }

    @Test func eachMessageOfAMailboxIsAnArticle() throws {
        let box = """
            From mira@relief.example Mon Nov 16 09:12:30 2026
            From: Mira <mira@relief.example>
            Subject: First
            Date: Mon, 16 Nov 2026 09:12:30 +0300
            Message-ID: <1@relief.example>

            One man was hurt today.
            >From here it is far.

            From ben@relief.example Tue Nov 17 09:12:30 2026
            From: Ben <ben@relief.example>
            Subject: Second
            Date: Tue, 17 Nov 2026 09:12:30 +0300
            Message-ID: <2@relief.example>

            Two men were hurt today.

            From the bridge one sees it.

            """
        let articles = try ArticleImporter.articles(from: Array(box.utf8), fileName: "desk.mbox")
        #expect(articles.map(\.part) == ["1@relief.example", "2@relief.example"])
        #expect(articles.map { $0.metadata.published?.description } == ["2026-11-16", "2026-11-17"])
        #expect(
            articles.map { String(decoding: $0.body, as: UTF8.self) } == [
                "One man was hurt today.\\\nFrom here it is far.\n",
                "Two men were hurt today.\n\nFrom the bridge one sees it.\n",
            ])
        #expect(articles[0].frontMatter.contains("\n  file: \"desk.mbox\"\n  part: \"1@relief.example\"\n"))
        let whole = try ArticleImporter.articles(from: Array(box.utf8), fileName: "desk.mbox", grouping: .whole)
        #expect(whole.count == 1)
        #expect(whole[0].metadata.published == nil)
        #expect(
            String(decoding: whole[0].body, as: UTF8.self) == """
                ## 2026-11-16

                ## First

                One man was hurt today.\\
                From here it is far.

                ## 2026-11-17

                ## Second

                Two men were hurt today.

                From the bridge one sees it.

                """)
    }

    @Test func aPageInNestedPartsIsFound() throws {
        let page = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://port.example/a
            Subject: Port
            Date: Thu, 19 Nov 2026 08:15:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="multipart/alternative"; boundary="r"

            --r
            Content-Type: multipart/alternative; boundary="a"

            --a
            Content-Type: text/html; charset="utf-8"
            Content-Location: https://port.example/a

            <html><h1>Port</h1>\(paragraphMarkup)</html>
            --a--
            --r--

            """
        let article = try imported(page, fileName: "a.mht")
        #expect(article.format == .mhtml)
        #expect(String(decoding: article.body, as: UTF8.self) == paragraphMarkdown)
        #expect(article.metadata.address == "https://port.example/a")
        #expect(article.metadata.retrieved?.description == "2026-11-19")
    }

    @Test func aMailThatOutlookSavedAsAPageIsAMail() throws {
        let mail = """
            From: "Soler, Mira" <mira@relief.example>
            Subject: =?windows-1256?B?x+HY3tM=?=
            Date: Thu, 19 Nov 2026 08:15:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="r"

            --r
            Content-Type: multipart/alternative; boundary="a"

            --a
            Content-Type: text/html; charset="us-ascii"

            <html><body><div class=WordSection1><p class=MsoNormal>The road is open.</p></div></body></html>
            --a--
            --r
            Content-Type: image/png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --r--

            """
        let article = try imported(mail, fileName: "a.mht")
        #expect(article.format == .mail)
        #expect(article.metadata.title == "الطقس")
        #expect(article.metadata.authors == ["Soler, Mira"])
        #expect(String(decoding: article.body, as: UTF8.self) == "The road is open.\n")
    }

    @Test func anAttachedMessageIsAnArticleOfItsOwn() throws {
        let mail = """
            From: Desk <desk@briefing.example>
            Subject: See below
            Date: Wed, 18 Nov 2026 08:15:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=m

            --m

            For you.
            --m
            Content-Type: message/rfc822

            From: Mira <mira@relief.example>
            Subject: Mines
            Date: Mon, 16 Nov 2026 08:15:00 +0200
            To: desk@briefing.example

            Mines were found today.
            --m--

            """
        let articles = try ArticleImporter.articles(from: Array(mail.utf8), fileName: "a.eml")
        #expect(articles.map(\.metadata.title) == ["See below", "Mines"])
        #expect(articles.map { $0.metadata.published?.description } == ["2026-11-18", "2026-11-16"])
        #expect(articles.map(\.part) == [nil, "attachment message-1.eml"])
    }

    @Test func aMailWhoseSenderIsEncodedWithItsAddressIsNoSavedPage() throws {
        let mail = """
            Content-Type: multipart/alternative; boundary="b"
            MIME-Version: 1.0
            From: =?utf-8?b?0J/RgNC10YHRgdCwIDxwcmVzc0Bjb3VuY2lsLmV4YW1wbGU+?=
            Subject: The road
            Date: Tue, 17 Nov 2026 18:20:00 +0200
            To: desk@brief.example

            --b
            Content-Type: text/html; charset="utf-8"

            <p>The council counts <b>14</b> dead.</p><p>The road opens on Wednesday.</p>
            --b--
            """
        let article = try imported(mail, fileName: "a.eml")
        #expect(article.format == .mail)
        #expect(article.metadata.title == "The road")
        #expect(article.metadata.authors == ["Пресса"])
        #expect(article.metadata.published == Day(year: 2026, month: 11, day: 17))
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "The council counts **14** dead.\n\nThe road opens on Wednesday.\n")
    }
}
