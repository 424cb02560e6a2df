/// Markup of other tools that these documents do not have: readers would see it as it is typed.
public enum UnrenderedMarkup: Sendable, Hashable {
    /// A shortcode or template tag: `{{< youtube x >}}`, `{% image %}`, `[gallery ids="1"]`.
    case shortcode
    /// A link between pages of a wiki: `[[Page]]`.
    case wikiLink
    /// A box: `:::warning`, `!!! note`.
    case box
    /// A block quote with a marker that is not known: `[!foo]`.
    case unknownMarker
    /// Attributes behind a text: `{#id}`, `{.class}`, `{: .class}`.
    case attributes
    /// Highlighted text: `==text==`.
    case highlight
    /// Raised or lowered text: `x^2^`, `H~2~O`.
    case script
    /// Emphasis that does not begin or end where it was meant to: `**text **`.
    case emphasis
    /// Struck-out text of which only one end is there.
    case struckOut
    /// A link whose address cannot be read, for it holds a space or does not end: `[text](a b)`.
    case link
    /// An image whose address cannot be read: `![text](a b.png)`.
    case image
    /// A link with a space before its address: `[text] (https://…)`.
    case spacedLink
    /// A link by a name that is not defined: `[text][name]`.
    case undefinedReference
    /// A name of an emoji: `:smile:`.
    case emojiName
    /// A place for a table of contents: `[TOC]`.
    case contents
    /// A heading that begins with no `#`: `== Heading ==`, `h2. Heading`.
    case heading
    /// An item of a list within a list that is not indented: `** item`.
    case nestedItem
    /// A link with its text behind its address: `[https://… text]`, `<https://…|text>`.
    case textBehindAddress
    /// A note where it is referred to: `^[text]`.
    case inlineNote
    /// What another program hides: `%%comment%%`, `{>>comment<<}`, `||spoiler||`.
    case hidden
    /// What an editor proposed: `{++added++}`, `{--deleted--}`, `++added++`.
    case revision
    /// A formula: `$E=mc^2$`, `$$x$$`.
    case formula
    /// The meaning of an abbreviation: `*[UN]: United Nations`.
    case abbreviation
    /// What only another program reads: `#+TITLE: x`, `.. note::`, `key:: value`, `\newpage`, ` ^block-id`.
    case instruction
    /// Rows of a table without the line that makes them one.
    case tableWithoutRule
    /// Code that another tool would draw as a diagram; its language.
    case diagram(String)
    /// Code by which a note-taking program lists other notes; its language.
    case query(String)

    /// The languages of code that other tools draw.
    private static let diagramLanguages: Set<String> = [
        "mermaid", "plantuml", "puml", "graphviz", "dot", "ditaa", "vega-lite",
    ]

    /// Languages of code that list what other notes hold.
    private static let queryLanguages: Set<String> = ["dataview", "dataviewjs", "query"]

    /// What code in a language is to another tool; `nil` where it is code.
    static func drawn(from language: String) -> UnrenderedMarkup? {
        if diagramLanguages.contains(language.lowercased()) { return .diagram(language) }
        return queryLanguages.contains(language.lowercased()) ? .query(language) : nil
    }
}
