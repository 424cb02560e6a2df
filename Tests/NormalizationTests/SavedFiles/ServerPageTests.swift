import Testing

@testable import Normalization

@Suite struct ServerPageTests {
    @Test(arguments: [
        (
            "Just a moment...", "<h1>delta.example</h1><h2>Verifying you are human. This may take a few seconds.</h2>",
            "a page that asks whether you are human"
        ),
        (
            "Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1>",
            "a page that asks whether you are human"
        ),
        (
            "Один момент…", "<p>Подтвердите, что вы не робот, и нажмите на кнопку ниже, чтобы продолжить.</p>",
            "a page that asks whether you are human"
        ),
        (
            "Before you continue to YouTube",
            "<p>We use cookies and data to deliver and maintain our services for you.</p>",
            "a page that asks for consent"
        ),
        (
            "404 - Page not found | River News",
            "<main><h1>Page not found</h1><p>Sorry, the page you are looking for does not exist or has been moved.</p></main>",
            "a page of the server that says that the article is not there"
        ),
        (
            "صفحه پیدا نشد", "<h1>خطای ۴۰۴</h1><p>متأسفانه صفحه‌ای که به دنبال آن هستید پیدا نشد.</p>",
            "a page of the server that says that the article is not there"
        ),
        (
            "502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
            "an error page of the server"
        ),
        (
            "Access Denied", "<h1>Access Denied</h1>You don't have permission to access \"/a\" on this server.",
            "an error page of the server"
        ),
        (
            "Lake Post",
            "<form><p>Welcome back to the Lake Post, please give your name.</p><input type=\"password\"></form>",
            "a log-in page"
        ),
        ("تسجيل الدخول - البحيرة", "<p>أدخل اسمك وكلمة المرور للمتابعة إلى الموقع من فضلك.</p>", "a log-in page"),
    ])
    func pagesOfServersAreRefused(title: String, text: String, kind: String) {
        let page = "<!DOCTYPE html><html><head><title>\(title)</title></head><body>\(text)</body></html>"
        do {
            _ = try imported(page)
            Issue.record("imported")
        } catch ImportError.notAnArticle(let found, _) {
            #expect(found == kind)
        } catch {
            Issue.record(error)
        }
    }

    @Test func aShortArticleBesideAFieldForAPasswordStays() throws {
        let page =
            "<html><body><form><input type=password></form><article><h1>Flood</h1>\(paragraphMarkup)</article></body></html>"
        #expect(try body(page) == paragraphMarkdown)
    }

    @Test(arguments: [
        "Access denied: reporters barred from the crossing", "Page not found: how ministries delete their records",
        "Service unavailable, says the station of Vell", "Flight 404 lands in Vell",
    ])
    func articlesWithSuchHeadlinesStay(title: String) throws {
        let page = """
            <html><head><title>\(title) | Lake Post</title></head><body><nav><a href="/in">Log in</a></nav>
            <article><h1>\(title)</h1>\(paragraphMarkup)</article></body></html>
            """
        #expect(try body(page) == paragraphMarkdown)
    }
}
