internal import Bounds

/// Words that stand in nearly every text and say nothing of what it is about; they are not searched.
public struct StopWords: Sendable {
    /// The words as they are searched.
    let terms: TermTable

    /// The stop words of some languages.
    ///
    /// - Parameter languages: BCP 47 tags; those of which no words are known have none.
    public init(languages: [String]) {
        var terms = TermTable()
        var reader = WordReader()
        let keys = Set(languages.map { String($0.lowercased().prefix { $0 != "-" }) })
        for key in keys.sorted() {
            guard let words = Self.lists[key] else { continue }
            reader.forEachWord(in: words.utf8Span.span) { word, _ in _ = terms.number(of: word) }
        }
        self.terms = terms
    }

    /// The words as they are searched, as text.
    var words: [String] {
        (0..<terms.count).map { String(decoding: terms.term($0), as: UTF8.self) }
    }

    private static let lists: [String: String] = [
        "en": """
        a about after all also an and are as at be been but by can did do for from had has have he her him his how if \
        in into is it its more no not of on or our out said she so such than that the their them then there these \
        they this those to too up was we were what when which who will with would you your
        """,
        "fr": """
        à au aux avec ce ces cet cette comme dans de des du elle elles en est et eu il ils je la le les leur leurs lui \
        mais ne nous on ont ou où par pas plus pour qu que qui sa sans se ses son sont sur un une vous été être
        """,
        "ar": """
        في من على إلى عن أن إن أو و ما لا لم لن هو هي هم هذا هذه ذلك تلك التي الذي الذين مع بعد قبل كان كانت قد كما \
        بين كل حتى ثم أي به بها له لها فيه فيها منه منها عليه عليها
        """,
        "fa": """
        و در به از که این آن را با برای تا بر هم نیز یا اما اگر هر ما من او شد شده است بود بودند هست نیست خود یک پس \
        پیش می های ها کرد کرده کند شود باید
        """,
        "he": """
        של על את זה זו אל לא כי אם או גם הוא היא הם הן אני אנו אנחנו אשר עם כל מה מי יש אין היה היו הייתה כך רק עד \
        אך אבל בין לפי אחרי לפני יותר
        """,
    ]
}
