/// The words of the corpus: some English ones that hold sentences together, some of the trade, and thousands that are
/// made by rule and can be pronounced.
struct Vocabulary {
    /// The words, the most frequent first.
    let words: [String]
    /// Made names of places, with a capital.
    let places: [String]
    private let choice: WeightedChoice

    static let terms = [
        "truce", "convoy", "border", "patrol", "militia", "ministry", "hostages", "shelling", "sanctions", "envoy",
        "drones", "launcher", "airfield", "checkpoint", "refugees", "blockade", "harbour", "talks", "mandate", "ambush",
        "garrison", "rockets", "casualties", "detainees", "hospital", "pipeline", "mediators", "retreat", "offensive",
        "reservists", "mines", "evacuation", "cabinet", "inquiry", "embassy", "warning", "strike", "siege", "aid",
        "monitors",
    ]
    private static let glue = [
        "the", "of", "to", "and", "in", "a", "that", "on", "for", "was", "by", "with", "had", "said", "from", "at",
        "as",
        "were", "after", "its", "it", "not", "an", "has", "been", "which", "he", "their", "is", "but", "they", "would",
        "have", "who", "be", "near", "two", "more", "over", "no", "this", "one", "against", "before", "than", "could",
        "three", "under", "also", "into", "she", "during", "between", "about", "several", "when", "while", "so",
        "there",
        "other", "later", "since", "both", "did",
    ]

    init(seed: UInt64) {
        var random = RandomSource(seed, 1)
        var seen = Set(Self.glue + Self.terms)
        let places = Self.names(count: 300, syllables: 2...3, &random, &seen).map(Self.capitalised)
        let made = Self.names(count: 5000, syllables: 1...3, &random, &seen)
        // Terms of the trade stand among the made words, each behind one of them.
        let mixed = zip(Self.terms, made).flatMap { [$1, $0] } + made.dropFirst(Self.terms.count)
        self.places = places
        words = Self.glue + mixed
        choice = WeightedChoice(zipf: words.count, offset: 2.7)
    }

    /// A word, frequent ones more often.
    func word(_ random: inout RandomSource) -> String {
        words[choice.index(&random)]
    }

    /// Some words with spaces between them, the first with a capital.
    func phrase(_ count: ClosedRange<Int>, _ random: inout RandomSource) -> String {
        let words = (0..<random.number(count)).map { _ in
            random.happens(0.3) ? random.element(of: Self.terms) : word(&random)
        }
        return Self.capitalised(words.joined(separator: " "))
    }

    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Words that are made of syllables: a consonant or two, a vowel, and now and then a consonant.
    private static func names(
        count: Int, syllables: ClosedRange<Int>, _ random: inout RandomSource, _ seen: inout Set<String>
    ) -> [String] {
        let starts =
            Array("bcdfghklmnprstvwz").map(String.init) + ["br", "dr", "gr", "kh", "pl", "sh", "sk", "tr", "zh"]
        let vowels = ["a", "e", "i", "o", "u", "a", "e", "o", "ai", "ou", "ee"]
        let ends = ["", "", "", "n", "r", "l", "s", "m", "t", "nd"]
        var names: [String] = []
        while names.count < count {
            var name = ""
            for _ in 0..<random.number(syllables) {
                name += random.element(of: starts) + random.element(of: vowels) + random.element(of: ends)
            }
            if name.count > 2, seen.insert(name).inserted { names.append(name) }
        }
        return names
    }
}
