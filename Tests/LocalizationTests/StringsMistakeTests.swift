import TestSupport
import Testing

@Suite("Mistakes in files of strings")
struct StringsMistakeTests {
    @Test("digits that are not ten")
    func digits() async throws {
        #expect(
            try await load(["content/strings/fa.yml": "digits: ۰۱۲\n"]).messages == """
                error: ‘digits’ are the ten digits, nought first [wrong-type]
                  --> content/strings/fa.yml:1:9
                   |
                 1 | digits: ۰۱۲
                   |         ^^^
                """)
    }

    @Test("an unknown key")
    func unknown() async throws {
        #expect(
            try await load(["content/strings/en.yml": "timelin: Timeline\n"]).messages == """
                error: a file of strings has no key ‘timelin’; did you mean ‘timeline’? [unknown-key]
                  --> content/strings/en.yml:1:1
                   |
                 1 | timelin: Timeline
                   | ^^^^^^^
                """)
    }
}
