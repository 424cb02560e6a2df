import Chronology
import Testing

@testable import Normalization

@Suite struct TelegramTests {
    /// What is told of each article, a line each: part, day, address, publication, and the body.
    private func told(_ articles: [ImportedArticle]) -> [String] {
        articles.map { article in
            [
                article.part, article.metadata.published?.description, article.metadata.address,
                article.metadata.publication, String(decoding: article.body, as: UTF8.self),
            ]
            .compactMap { $0 }.joined(separator: "|")
        }
    }

    @Test func eachMessageOfAChannelInTheBrowserIsAnArticle() throws {
        let page = """
            <!DOCTYPE html><html><head><title>River Watch – Telegram</title><link rel="canonical" href="https://t.me/s/riverwatch"></head>
            <body class="widget_frame_base tgme_widget"><header class="tgme_header"><a href="//telegram.org/dl">Download</a>
            <div class="tgme_header_title"><span dir="auto">River Watch</span></div></header><main class="tgme_main"><section class="tgme_channel_history">
            <div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="riverwatch/7"><div class="tgme_widget_message_bubble">
            <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/riverwatch"><span dir="auto">River Watch</span></a></div>
            <a class="tgme_widget_message_photo_wrap" href="https://t.me/riverwatch/7" style="background-image:url('https://cdn/x.jpg')"></a>
            <div class="tgme_widget_message_text js-message_text" dir="auto"><b>Air alert.</b><br/><br/>12 drones came overnight, see <a href="https://af.example/1?a=1&amp;b=2">the list</a>.<br/>More later.</div>
            <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.3K</span><span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date" href="https://t.me/riverwatch/7"><time datetime="2026-11-17T23:14:09+00:00" class="time">23:14</time></a></span></div></div></div></div>
            <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="riverwatch/8"><div class="tgme_widget_message_bubble">
            <div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/gov/9"><span dir="auto">Governor’s Desk</span></a></div>
            <a class="tgme_widget_message_reply" href="https://t.me/riverwatch/7"><div class="tgme_widget_message_text js-message_reply_text">Air alert. 12 drones came…</div></a>
            <div class="tgme_widget_message_text" dir="auto">All clear.</div>
            <div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/riverwatch/8"><time datetime="2026-11-18T06:02:00+00:00">06:02</time></a></div></div></div></div>
            </section></main></body></html>
            """
        let articles = try ArticleImporter.articles(from: Array(page.utf8), fileName: "channel.html")
        #expect(
            told(articles) == [
                """
                7|2026-11-17|https://t.me/riverwatch/7|River Watch|_2026-11-17 23:14 UTC · edited_

                **Air alert.**

                12 drones came overnight, see [the list](https://af.example/1?a=1\\&b=2).\\
                More later.

                (photo)

                """,
                """
                8|2026-11-18|https://t.me/riverwatch/8|River Watch|_2026-11-18 06:02 UTC_

                _Forwarded from_ [_Governor’s Desk_](https://t.me/gov/9)

                All clear.

                """,
            ])
        #expect(articles[0].metadata.title == "Air alert.")
        let joined = try ArticleImporter.articles(from: Array(page.utf8), fileName: "channel.html", grouping: .whole)
        #expect(joined.count == 1)
        #expect(joined[0].metadata.title == "River Watch")
        #expect(joined[0].metadata.published == nil)
        #expect(String(decoding: joined[0].body, as: UTF8.self).contains("\n## 2026-11-18\n\n**2026-11-18 06:02 UTC"))
    }

    @Test func theExportAsHTMLGivesOffsetsAndNamesOfChats() throws {
        let page = """
            <!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
            <div class="page_header"><div class="content"><div class="text bold">غرفة الأخبار</div></div></div>
            <div class="page_body chat_page"><div class="history">
            <div class="message service" id="message-1"><div class="body details">17 November 2026</div></div>
            <div class="message default clearfix" id="message41"><div class="pull_left userpic_wrap"><div class="initials">M</div></div><div class="body">
            <div class="pull_right date details" title="17.11.2026 04:14:09 UTC+03:00">04:14</div><div class="from_name">Mira </div><div class="text">ضربت ثلاثة صواريخ الميناء اليوم.</div></div></div>
            <div class="message default clearfix joined" id="message42"><div class="body"><div class="pull_right date details" title="17.11.2026 04:15:00 UTC+03:00">04:15</div>
            <div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1.jpg"><img class="photo" src="photos/photo_1_thumb.jpg"/></a></div></div></div>
            <div class="message default clearfix" id="message43"><div class="body"><div class="pull_right date details" title="18.11.2026 00:05:00 UTC+03:00">00:05</div><div class="from_name">Omar</div>
            <div class="forwarded body"><div class="from_name">Civil Defence<span class="date details" title="16.11.2026 10:00:00 UTC+03:00"> 16.11.2026 10:00:00</span></div><div class="text">تم إطفاء الحريق<br>قبل ساعة.</div></div></div></div>
            </div></div></div></body></html>
            """
        let articles = try ArticleImporter.articles(from: Array(page.utf8), fileName: "messages.html")
        #expect(
            told(articles) == [
                """
                2026-11-17|2026-11-17|غرفة الأخبار|**Mira, 2026-11-17 04:14 +03:00**

                ضربت ثلاثة صواريخ الميناء اليوم.

                **Mira, 2026-11-17 04:15 +03:00**

                (photos/photo_1.jpg)

                """,
                """
                43|2026-11-18|غرفة الأخبار|_Omar, 2026-11-18 00:05 +03:00_

                _Forwarded from Civil Defence_

                تم إطفاء الحريق\\
                قبل ساعة.

                """,
            ])
        #expect(articles.map(\.metadata.language) == ["ar", "ar"])
        #expect(articles.map(\.metadata.direction) == [.rightToLeft, .rightToLeft])
    }

    @Test func theExportAsJSONGivesEachPostWithItsOffset() throws {
        let export = """
            {"name": "Вісник", "type": "public_channel", "id": 1, "messages": [
             {"id": 1, "type": "service", "date": "2026-11-16T10:00:00", "action": "create_channel", "text": ""},
             {"id": 5, "type": "message", "date": "2026-11-17T01:30:00", "date_unixtime": "1794871800", "edited": "2026-11-18T08:00:00", "edited_unixtime": "1794981600",
              "from": "Вісник", "text": ["Уночі збили ", {"type": "bold", "text": "14"}, " дронів.\\n\\nДеталі: ", {"type": "text_link", "text": "тут", "href": "https://af.example/5"}], "photo": "photos/a.jpg"},
             {"id": 6, "type": "message", "date": "2026-11-17T09:00:00", "from": "Вісник", "forwarded_from": "ДСНС", "text": "Пожежу загасили."},
             {"id": 7, "type": "message", "date": "2026-11-17T09:05:00", "from": "Вісник", "text": ""}]}
            """
        let articles = try ArticleImporter.articles(from: Array(export.utf8), fileName: "result.json")
        #expect(
            told(articles) == [
                """
                5|2026-11-17|Вісник|_2026-11-17 01:30 +02:00 · edited 2026-11-18 08:00 +02:00_

                Уночі збили **14** дронів.

                Деталі: [тут](https://af.example/5)

                (photos/a.jpg)

                """,
                """
                6|2026-11-17|Вісник|_2026-11-17 09:00_

                _Forwarded from ДСНС_

                Пожежу загасили.

                """,
            ])
    }
}
