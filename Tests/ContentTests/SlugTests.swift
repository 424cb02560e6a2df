import Content
import Testing

@Suite("Names in addresses")
struct SlugTests {
    @Test(
        "safe names",
        arguments: ["a", "0", "iran", "2024-10-01-strike", "a-b-c", String(repeating: "a", count: 120)])
    func safe(name: String) {
        #expect(Slug.isSafe(name))
    }

    @Test(
        "names that are not safe",
        arguments: [
            "", "-", "-a", "a-", "a--b", "A", "a b", "a.b", "a/b", "..", "é", "ا", "a\u{0}", "a%20b", "index", "con",
            "nul",
            String(repeating: "a", count: 121),
        ])
    func unsafe(name: String) {
        #expect(!Slug.isSafe(name))
    }

    @Test(
        "names made of texts",
        arguments: [
            ("Iran says it struck Mossad headquarters", "iran-says-it-struck-mossad-headquarters"),
            ("  What’s known — so far?  ", "whats-known-so-far"),
            ("Größe & Macht", "grosse-macht"),
            ("Çelik, Ørsted, Łódź", "celik-orsted-lodz"),
            ("تهران", ""),
            ("ایران 2024", "2024"),
            ("---", ""),
        ])
    func made(text: String, slug: String) {
        #expect(Slug.make(from: text) == slug)
    }

    @Test(
        "a made name is safe or empty",
        arguments: [String(repeating: "ab ", count: 100), "a\u{301}b", "İstanbul", "ﬁre", "1/2"])
    func law(text: String) {
        let slug = Slug.make(from: text)
        #expect(slug.isEmpty || Slug.isSafe(slug))
    }
}
