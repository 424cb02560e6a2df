internal import Localization
internal import Templating

/// The words of the interface, in the language of the page, and behind them those of the site’s own.
struct StringsView: View {
    private let texts: [String]

    init(_ strings: Strings) {
        texts = strings.ownTexts.isEmpty ? strings.all : strings.all + strings.ownTexts
    }

    static let fields = Fields<StringsView>(
        StringKey.allCases.enumerated().map { position, key in
            Field(key.rawValue, "A text of content/strings.") { $0.texts[position] }
        })

    /// The fields with words of the site’s own, in the order of their names.
    static func fields(with own: [String]) -> Fields<StringsView> {
        let first = StringKey.allCases.count
        let words = own.enumerated().map { position, name in
            Field<StringsView>(name, "A text of the site’s own.") { view -> String in
                first + position < view.texts.count ? view.texts[first + position] : ""
            }
        }
        return fields.adding(words)
    }
}
