import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "the closest name within a third of its length",
        arguments: [
            ("hezbolah", "hezbollah"), ("hezbollha", "hezbollah"), ("ezbollah", "hezbollah"),
            ("HEZBOLLAH", "hezbollah"),
            ("irann", "iran"), ("iarn", "iran"), ("us", nil), ("UK", "uk"), ("xk", nil), ("iraq-iran-war", nil),
            ("", nil),
            ("hamburg", nil), ("ab", nil),
        ])
    func closest(name: String, expected: String?) {
        #expect(Suggestion.closest(to: name, among: ["hezbollah", "iran", "israel", "uk"]) == expected)
    }

    @Test("of equally close names the first, and never the name itself")
    func ties() {
        #expect(Suggestion.closest(to: "tost", among: ["test", "toast", "post"]) == "test")
        #expect(Suggestion.closest(to: "test", among: ["test"]) == nil)
    }

    @Test("words that follow a message")
    func words() {
        #expect(Suggestion.didYouMean("irann", among: ["iran"]) == "; did you mean ‘iran’?")
        #expect(Suggestion.didYouMean("syria", among: ["iran"]) == "")
    }

    @Test("a name of any length is looked up")
    func long() {
        let name = String(repeating: "x", count: 100_000)
        #expect(Suggestion.closest(to: name, among: [name + "y"]) == nil)
    }
}
