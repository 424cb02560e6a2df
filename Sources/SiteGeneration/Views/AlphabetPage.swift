internal import Templating

/// A page of the list of everything from A to Z.
struct AlphabetPage: View {
    var head: HeadView
    var title: String
    var isFront = false
    var letters: [PeriodView]
    var groups: [AlphabetGroupView]
    var parts: [LinkView]
    var total: Numeral

    static let fields = Fields<AlphabetPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("front", "Whether it is the page of all letters; those of one count nothing beside it.") { $0.isFront }
        Field("letters", "The letters that something begins with.") { $0.letters }
        Field("groups", "What stands on this page, by letter; nothing where each letter has a page.") { $0.groups }
        Field("parts", "The pages of this letter by their first words; none where it has one.") { $0.parts }
        Field("total", "How much the whole list holds.") { $0.total }
    }
}

/// What begins with a letter.
struct AlphabetGroupView: View {
    var letter: String
    var anchor: String
    var entries: [AlphabetEntryView]

    static let fields = Fields<AlphabetGroupView> {
        Field("letter", "The letter.") { $0.letter }
        Field("anchor", "The id of the heading.") { $0.anchor }
        Field("entries", "What begins with it.") { $0.entries }
    }
}

/// A topic, article, event or source in the list from A to Z.
struct AlphabetEntryView: View {
    var title: String
    var href: String
    var kind: String
    var date: DateView?
    var language = ""
    var direction = ""

    static let fields = Fields<AlphabetEntryView> {
        Field("title", "Its title or name.") { $0.title }
        Field("href", "Where it is.") { $0.href }
        Field("kind", "What it is, in words.") { $0.kind }
        Field("date", "When it is from.") { $0.date }
        Field("language", "The language of the title, where it is not the site’s.") { $0.language }
        Field("direction", "ltr or rtl, where the language is given.") { $0.direction }
    }
}
