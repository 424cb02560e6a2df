internal import Templating

/// Another event, and how one is related to it: before or after it, or what came of a plan.
struct RelationView: View {
    var label: String
    var title: String
    var href: String
    var language: TextLanguage
    /// Whether it says which came first.
    var isOrder: Bool
    /// Whether the other event was taken back.
    var isRetracted: Bool

    static let fields = Fields<RelationView> {
        Field("label", "The relation in words: after, before, it happened…") { $0.label }
        Field("title", "The other event.") { $0.title }
        Field("href", "Its permanent address.") { $0.href }
        Field("is_order", "Whether it says which came first, and not what came of a plan.") { $0.isOrder }
        Field("language", "The language of its title, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where that language is given.") { $0.language.direction }
    }
}
