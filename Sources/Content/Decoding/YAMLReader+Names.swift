internal import Diagnostics
internal import Slugs

extension YAMLReader {
    /// Reads a name for an address.
    mutating func slug() -> String? {
        guard let text = locatedText("slug") else { return nil }
        guard Slug.isSafe(text.value) else {
            reportUnsafeSlug(text)
            return nil
        }
        return text.value
    }

    /// Says what a name in an address may hold.
    mutating func reportUnsafeSlug(_ text: Located<String>) {
        report(
            "unsafe-slug", Slug.ruleBroken(by: text.value), at: text.range,
            help: Slug.replacement(for: text.value).map { "write \($0)" } ?? "choose another name")
    }

    /// Reads whether a topic, a source or a page is a draft.
    mutating func isDraft() -> Bool { choice("status", of: DocumentStatus.self) == .draft }

    /// Reads a language tag (BCP 47).
    mutating func language(_ name: String) -> String? {
        guard let text = locatedText(name) else { return nil }
        guard LanguageTag.isValid(text.value) else {
            report(
                "bad-language", LanguageTag.ruleBroken(by: text.value), at: text.range,
                help: LanguageTag.help(for: text.value))
            return nil
        }
        return text.value
    }
}
