internal import Templating

/// A page of the desk on which something is written: sections with texts, lists and forms.
struct EditPage: View {
    let words: DeskWords
    var siteTitle = ""
    var stylesheet = ""
    var icon = ""
    var heading = ""
    /// What the page is about: the state of an article and its file.
    var state = ""
    var path = ""
    /// The page of the site that shows it; empty where none does.
    var siteAddress = ""
    /// What came of the last write.
    var notice = ""
    var isRefused = false
    var problems: [TextLine] = []
    var sections: [EditSection] = []
    /// What can be chosen from as one types.
    var lists: [ChoiceList] = []

    init(_ words: DeskWords) { self.words = words }

    static let fields = Fields<EditPage> {
        Field("language") { $0.words.language }
        Field("direction") { $0.words.direction }
        Field("skip") { $0.words[.skip] }
        Field("tagline") { $0.words[.tagline] }
        Field("site") { $0.words[.site] }
        Field("desk") { $0.words[.desk] }
        Field("site_title") { $0.siteTitle }
        Field("stylesheet") { $0.stylesheet }
        Field("icon") { $0.icon }
        Field("heading") { $0.heading }
        Field("state") { $0.state }
        Field("path") { $0.path }
        Field("site_address") { $0.siteAddress }
        Field("notice") { $0.notice }
        Field("is_refused") { $0.isRefused }
        Field("problems") { $0.problems }
        Field("sections") { $0.sections }
        Field("lists") { $0.lists }
    }
}

/// A part of a page with a heading.
struct EditSection: View {
    var id: String
    var heading: String
    var gloss = ""
    var items: [TextLine] = []
    var forms: [EditForm] = []
    /// Whether its forms stand side by side where there is room.
    var isBeside = false
    /// Texts as they stand in files, side by side.
    var texts: [FileText] = []

    init(_ id: String, _ heading: String, gloss: String = "") {
        (self.id, self.heading, self.gloss) = (id, heading, gloss)
    }

    static let fields = Fields<EditSection> {
        Field("id") { $0.id }
        Field("heading") { $0.heading }
        Field("gloss") { $0.gloss }
        Field("items") { $0.items }
        Field("forms") { $0.forms }
        Field("is_beside") { $0.isBeside }
        Field("texts") { $0.texts }
    }
}

/// A line of a list.
struct TextLine: View {
    var text: String
    var href = ""

    static let fields = Fields<TextLine> {
        Field("text") { $0.text }
        Field("href") { $0.href }
    }
}

/// A text as it stands in a file.
struct FileText: View {
    var id: String
    var heading: String
    var text: String

    static let fields = Fields<FileText> {
        Field("id") { $0.id }
        Field("heading") { $0.heading }
        Field("text") { $0.text }
    }
}

/// Values that a field of a page offers while one types.
struct ChoiceList: View {
    var id: String
    var options: [FormOption]

    static let fields = Fields<ChoiceList> {
        Field("id") { $0.id }
        Field("options") { $0.options }
    }
}
