internal import Templating

/// A topic, as other things link to it.
struct TopicLink: View {
    var id: String
    var name: String
    var kind: String
    var href: String
    var language: TextLanguage

    static let comparedBy: String? = "id"
    static let shownBy: String? = "name"

    static let fields = Fields<TopicLink> {
        Field("id", "The topic’s id.") { $0.id }
        Field("name", "The topic’s name.") { $0.name }
        Field("language", "The name’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("kind", "country, person…") { $0.kind }
        Field("href", "Its page.") { $0.href }
    }
}

/// A publication, as other things link to it.
struct SourceLink: View {
    var id: String
    var name: String
    var href: String
    var reliability: String
    var language: TextLanguage

    static let comparedBy: String? = "id"
    static let shownBy: String? = "name"

    static let fields = Fields<SourceLink> {
        Field("id", "The publication’s id; empty where it is only named.") { $0.id }
        Field("name", "The publication’s name.") { $0.name }
        Field("language", "The name’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("href", "Its page; empty where it has none.") { $0.href }
        Field("reliability", "A to F; empty where it is not graded.") { $0.reliability }
    }
}

/// Somebody who says that something happened.
struct ClaimantView: View {
    var name: String
    var href: String
    var language: TextLanguage
    /// What is known of what they are; of a name alone nothing is.
    var kind = Kind.unknown

    /// What somebody who speaks is.
    enum Kind: Sendable {
        case person
        /// A state, a party or another body.
        case body
        case unknown
    }

    static let comparedBy: String? = "name"

    static let fields = Fields<ClaimantView> {
        Field("name", "Who says so.") { $0.name }
        Field("language", "The name’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("href", "Their page; empty where they have none.") { $0.href }
    }
}

/// A plain text in a list.
struct TextItem: View {
    var text: String

    static let comparedBy: String? = "text"

    static let fields = Fields<TextItem> {
        Field("text", "The text.") { $0.text }
    }
}
