internal import Templating

/// The page that searches the site.
struct SearchPage: View {
    var head: HeadView
    var title: String
    var manifest: JSON
    var folder: String
    var alphabet: String
    var letters: [PeriodView]

    static let fields = Fields<SearchPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("index", "What the script has to know of the index.") { $0.manifest }
        Field("index_folder", "The folder of the index, with its slash.") { $0.folder }
        Field("alphabet_href", "The list of everything from A to Z.") { $0.alphabet }
        Field("letters", "The letters that something begins with.") { $0.letters }
    }
}
