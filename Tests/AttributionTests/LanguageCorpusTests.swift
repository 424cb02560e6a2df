import Attribution
import Glibc
import Language
import Testing

/// The development half of the sentences in eight languages, when it is at hand (``DevelopmentSetTests``).
@Suite("Development sets in other languages") struct LanguageCorpusTests {
    @Test("Status and claimant stay as good as they were", arguments: ["ar", "de", "es", "fa", "fr", "he", "ru", "uk"])
    func figures(language: String) throws {
        let folder = unsafe getenv("BRIEFGEN_SHARED").map { unsafe String(cString: $0) } ?? "../shared"
        let lines = DevelopmentSetTests.lines(of: "\(folder)/bench/languages/claims.dev.jsonl")
        let vocabulary = try #require(Vocabulary.delivered(for: language))
        let own = lines.map(JSONFields.init).filter { $0["language"] == language }
        var (statuses, claimants) = (0, 0)
        for fields in own {
            let text = fields["text"] ?? ""
            let claim = Claim(of: text.utf8.span, vocabulary: vocabulary)
            statuses += claim.status.rawValue == fields["status"] ? 1 : 0
            claimants += Self.bare(claim.by?.text) == Self.bare(fields["by"]) ? 1 : 0
        }
        guard !own.isEmpty else { return }
        print("claims.dev \(language): status \(statuses) of \(own.count), claimant \(claimants) of \(own.count)")
        #expect(statuses == own.count && claimants == own.count)
    }

    /// A claimant without case, quotation marks and the article before it.
    private static func bare(_ text: String?) -> String? {
        guard var text = text?.lowercased() else { return nil }
        text.removeAll { " .,:;«»\"„“”".contains($0) && $0 != " " }
        for article in [
            "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las ", "der ", "die ", "das ", "des ", "dem ", "den ",
            "un ",
            "une ", "una ", "ein ", "eine ", "einem ", "einer ",
        ] where text.hasPrefix(article) { return String(text.dropFirst(article.count)) }
        return text
    }
}
