import Testing

@testable import SiteGeneration

@Suite("Style sheets")
struct StyleSheetTests {
    @Test(
        "white space and comments go, and what they separate stays apart",
        arguments: [
            ("", ""),
            ("/* all */\n", ""),
            ("a { color : red ; }\n", "a{color :red}"),
            ("a,\n b > c  d:hover { margin: 0 auto; }\n", "a,b > c d:hover{margin:0 auto}"),
            (
                "@media (min-width: 2rem) and (scripting: enabled) {\n  p { inset: calc(1px + 2px) }\n}",
                "@media (min-width: 2rem) and (scripting: enabled){p{inset:calc(1px + 2px)}}"
            ),
            ("a::after { content: \" <; /* \" attr(href) }", "a::after{content:\" <; /* \" attr(href)}"),
            ("a { b: 1/**/2 } /*! licence: x */ c { d: 'it\\'s ; ' }", "a{b:1 2}/*! licence: x */ c{d:'it\\'s ; '}"),
            (":is(a :b, c) { d: url(\"x  y\") }", ":is(a :b,c){d:url(\"x  y\")}"),
        ])
    func compact(source: String, expected: String) {
        #expect(String(decoding: CompactStyleSheet(Array(source.utf8)).bytes, as: UTF8.self) == expected)
    }

    @Test(
        "what is not closed ends with the file",
        arguments: ["a{b:\"c", "a{b:\"c\\", "a{b /*", "a{b:c /", "}", "a{b:c;;}"])
    func unclosed(source: String) {
        let bytes = CompactStyleSheet(Array(source.utf8)).bytes
        #expect(bytes.count <= source.utf8.count)
        #expect(CompactStyleSheet(bytes).bytes == bytes)
    }
}
