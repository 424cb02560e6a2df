/// What an English word can be, as far as cutting a sentence short needs to know.
enum WordClass {
    /// Words with which no phrase ends: articles, other determiners, prepositions, conjunctions, auxiliaries.
    static func isOpen(_ word: String) -> Bool {
        articles.contains(word) || prepositions.contains(word) || conjunctions.contains(word)
            || auxiliaries.contains(word)
    }

    /// Whether a word can be a verb in a form that makes a clause.
    static func isVerb(_ word: String) -> Bool {
        if auxiliaries.contains(word) || verbs.contains(word) { return true }
        return word.utf8.count > 4 && word.hasSuffix("ed") && !adjectives.contains(word)
    }

    static let articles: Set<String> = [
        "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "some",
        "every", "each", "several", "another", "no", "any", "both", "all", "more", "most", "about", "around", "nearly",
        "almost", "at least", "least", "than", "not", "very", "only", "also",
    ]

    static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "against", "during", "into", "onto",
        "near", "over", "under", "between", "among", "through", "across", "amid", "despite", "within", "toward",
        "towards", "per", "via", "upon", "behind", "beyond", "inside", "outside", "along", "above", "below", "beside",
        "following", "as", "like", "including", "off", "up", "out",
    ]

    /// Words that join clauses, and those that begin one which depends on another.
    static let conjunctions: Set<String> = [
        "and", "or", "but", "nor", "yet", "so", "after", "before", "because", "since", "until", "till", "although",
        "though", "while", "when", "whereas", "if", "unless", "once", "where", "that", "which", "who", "whom", "whose",
        "whether",
    ]

    static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would",
        "shall", "should", "can", "could", "may", "might", "must", "cannot",
    ]

    static let pronouns: Set<String> = ["he", "she", "it", "they", "we", "i", "you"]

    /// Verbs whose past does not end in *-ed*, and forms of the present in which events are told.
    private static let verbs: Set<String> = [
        "hit", "struck", "shot", "found", "lost", "held", "made", "sent", "brought", "killed", "fought", "left", "met",
        "cut", "put", "set", "built", "caught", "said", "told", "led", "kept", "took", "gave", "began", "broke",
        "drove", "withdrew", "fell", "went", "saw", "knew", "flew", "sank", "wrote", "chose", "came", "became", "ran",
        "won", "swept", "spread", "burst", "blew", "rose", "grew", "stood", "spoke", "swore", "threw", "tore", "fled",
        "fed", "paid", "read", "sold", "bought", "dealt", "felt", "meant", "sought", "taught", "thought", "bore",
        "beat", "bled", "died", "lay", "laid", "shook", "shut", "sat", "split", "stole", "stuck", "overran", "got",
        "says", "say", "claims", "denies", "holds", "meets", "expires", "begins", "ends", "plans", "vows", "warns",
        "accuses", "remains", "continues", "comes", "takes", "opens", "closes", "resumes", "starts", "leaves",
    ]

    private static let adjectives: Set<String> = [
        "united", "armed", "hundred", "hatred", "indeed", "naked", "sacred", "so-called", "unarmed", "speed", "exceed",
        "proceed", "succeed", "unmanned", "masked", "moneyed", "red", "allied", "combined", "unprecedented",
    ]
}
