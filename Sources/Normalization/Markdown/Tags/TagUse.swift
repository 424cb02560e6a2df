/// A tag of a site generator that a text had, and what became of it.
public struct TagUse: Sendable, Hashable {
    /// What became of a tag.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// It is Markdown now.
        case converted
        /// It is gone, and the text between it and its end stays.
        case unwrapped
        /// It is gone.
        case removed
        /// It stands in the text as it was.
        case shown
    }

    /// Its name: `figure`; the signs alone where it has none.
    public var name: String
    /// The signs around it: `{{< >}}`.
    public var signs: String
    /// The line of the raw file, from 1.
    public var line: Int
    /// As it was written, at most 400 bytes of it.
    public var text: String
    /// What became of it.
    public var outcome: Outcome

    init(_ tag: TemplateTag, line: Int, _ outcome: Outcome) {
        name = tag.isLiteral ? tag.filters.first?.name ?? "\"…\"" : tag.name.isEmpty ? tag.form.rawValue : tag.name
        signs = tag.form.rawValue
        self.line = line
        text = String(decoding: tag.text.utf8.prefix(400), as: UTF8.self)
        self.outcome = outcome
    }
}
