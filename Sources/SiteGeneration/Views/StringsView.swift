internal import Localization
internal import Templating

/// The words of the interface, in the language of the page.
struct StringsView: View {
    private let texts: [String]

    init(_ strings: Strings) {
        texts = strings.all
    }

    static let fields = Fields<StringsView>(
        StringKey.allCases.enumerated().map { position, key in
            Field(key.rawValue, "A text of content/strings.") { $0.texts[position] }
        })
}
