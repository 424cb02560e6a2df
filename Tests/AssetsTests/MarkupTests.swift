import Assets
import Testing

@Suite("Drawings and pages")
struct MarkupTests {
    /// What is wrong with a file: the passages and the rules.
    private func problems(_ name: String, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        do throws(AssetProblem) {
            _ = try AssetCleaner.cleaned(bytes, name: name)
            return []
        } catch {
            guard case .unsafe(let passages) = error else { return ["\(error)"] }
            return passages.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
    }

    @Test(
        "that run or load anything, or name somebody's folder, are refused",
        arguments: [
            "<svg><script>go()</script></svg>", "<svg><SCRIPT/></svg>", "<svg onload=\"go()\"/>",
            "<svg><foreignObject/></svg>", "<svg><image href=\"https://x.example/a.png\"/></svg>",
            "<svg><image xlink:href=\"//x.example/a.png\"/></svg>", "<svg><image href=\"\\\\x.example\\a\"/></svg>",
            "<svg><a href=\"javascript:go()\"/></svg>", "<svg><a href=\"java&#115;cript:go()\"/></svg>",
            "<svg><a href=\"java&#10;script:go()\"/></svg>", "<svg><a href=\"data:text/html,x\"/></svg>",
            "<svg><use href=\"data:image/svg+xml;base64,PHN2Zy8+\"/></svg>",
            "<svg><style>@import 'a.css';</style></svg>", "<svg><style>a{fill:url(https://x.example/#a)}</style></svg>",
            "<svg><style>a{fill:u\\72l(//x.example/)}</style></svg>", "<svg><style>@im/**/port</style><script/></svg>",
            "<svg><rect style=\"fill:url(http://x.example/)\"/></svg>",
            "<svg><rect fill=\"url(https://x.example/#a)\"/></svg>",
            "<svg><animate attributeName=\"href\" to=\"javascript:go()\"/></svg>",
            "<svg><set attributeName=\"onclick\"/></svg>",
            "<svg><metadata><script/></metadata></svg>", "<svg><text>/home/zahra/a.png</text></svg>",
            "<svg><desc>C:\\Users\\zahra\\a.png</desc></svg>", "<svg><image href=\"file:///tmp/a.png\"/></svg>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "<?xml-stylesheet href=\"a.xsl\"?><svg/>", "<svg><g></svg>",
            "<svg><unknown/></svg>", "<svg a=b/>",
        ])
    func unsafeDrawing(text: String) {
        #expect(!problems("a.svg", text).isEmpty)
    }

    @Test(
        "in HTML, too",
        arguments: [
            "<html><script>go()</script>", "<p onclick=go()>", "<img src=https://x.example/a.png>", "<iframe src=a>",
            "<a href=\"javascript&colon;go()\">", "<a href=' &#x6A;avascript:go()'>",
            "<link rel=stylesheet href=//x.example/a.css>",
            "<meta http-equiv=refresh content=0>", "<base href=a>", "<form action=a>", "<svg/onload=go()>",
            "<p style=\"background:url(//x)\">",
            "<style>@import url(a.css)</style>", "<img srcset=\"https://x.example/a 2x\">",
            "<math><mtext></mtext></math>",
            "<p>/Users/zahra/report</p>", "<!--><script>go()</script>", "<textarea><p></textarea>",
            "<template></template>",
        ])
    func unsafePage(text: String) {
        #expect(!problems("a.html", text).isEmpty)
    }

    @Test("that are harmless keep what they show")
    func harmless() throws {
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Map &amp; key</title>\
            <style>.a { fill: url(#b) }</style><a href="https://x.example/home/page"><path class="a" d="M0 0"/></a></svg>
            """
        #expect(try AssetCleaner.cleaned(Array(drawing.utf8), name: "a.svg") == Array(drawing.utf8))
        let page =
            "<!doctype html><title>A</title><p class=a>1 < 2 &amp; <a href='https://x.example/'>x</a><br><!-- gone -->"
        #expect(
            String(decoding: try AssetCleaner.cleaned(Array(page.utf8), name: "a.html"), as: UTF8.self)
                == "<!DOCTYPE html><title>A</title><p class=\"a\">1 &lt; 2 &amp; <a href=\"https://x.example/\">x</a><br>"
        )
    }

    @Test(
        "data and texts that are pages in disguise are refused",
        arguments: [
            ("a.xml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
            ("a.xml", "<a><x:script xmlns:x=\"http://www.w3.org/2000/svg\"/></a>"),
            ("a.xml", "<?xml-stylesheet href=\"a.xsl\"?><a/>"), ("a.xhtml", "<html/>"),
            ("a.mhtml", "From: x\nMIME-Version: 1.0\n\n"),
            ("a.eml", "Subject: x\nMIME-Version: 1.0\n"), ("a.css", "@import 'https://x.example/a.css';"),
            ("a.json", "{\"p\": \"/home/zahra/x\"}"),
            ("a.png", "<svg/>"), ("a.txt", "%PDF-1.4"), ("a.pdf", "text"), ("a.jpg", "GIF89a"), ("a.doc", "text\u{1}"),
            ("a", "\u{7F}ELF"), ("a.bin", "\u{1}\u{2}"),
        ])
    func disguised(name: String, text: String) {
        #expect(!problems(name, text).isEmpty)
    }
}
