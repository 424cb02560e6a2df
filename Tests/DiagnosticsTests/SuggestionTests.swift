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

    @Test("the first hundred different names that do not exist are looked up, however often each is written")
    func known() {
        let names = KnownNames(["hezbollah", "iran"])
        #expect(names.contains("iran"))
        #expect(!names.contains("irann"))
        for _ in 0..<3 { #expect(names.didYouMean("irann") == "; did you mean ‘iran’?") }
        for number in 1..<KnownNames.suggestionLimit { #expect(names.didYouMean("\(number)") == "") }
        #expect(names.didYouMean("hezbolah") == "")
        #expect(names.didYouMean("irann") == "; did you mean ‘iran’?")
    }

    @Test(
        "a distance is found whatever is closer than it, and swaps at the end count as one",
        arguments: [("abcdefghi", "abcdefgih"), ("abcdefghi", "bacdefghi"), ("abcdefghi", "abcxyfghi")])
    func distances(name: String, expected: String) {
        #expect(Suggestion.closest(to: name, among: ["abxyzfghi", expected, "qqqdefghi"]) == expected)
    }
}
