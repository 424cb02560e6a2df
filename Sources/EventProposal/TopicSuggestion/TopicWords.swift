internal import Content

/// The words by which the kind of a name is guessed.
enum TopicWords {
    /// Titles before the names of people.
    static let titles: Set<String> = [
        "President", "Minister", "Premier", "Chancellor", "Ambassador", "Senator", "Spokesman", "Spokeswoman",
        "Spokesperson", "Ayatollah", "Sheikh", "King", "Queen", "Prince", "Emir", "Gen", "Lt", "Col", "Maj", "Brig",
        "Capt",
        "Mr", "Mrs", "Ms", "Dr", "Sir", "Secretary", "General", "Commander", "Chief", "Leader", "Representative",
        "Pope",
        "Professor", "Prof", "Colonel", "Captain", "Admiral", "Président", "Ministre", "Général",
    ]
    /// Words that belong to a title behind them.
    static let beforeTitles: Set<String> = [
        "Prime", "Foreign", "Defense", "Defence", "Interior", "Deputy", "Vice", "Supreme", "Former", "Acting", "Major",
        "Brigadier", "Lieutenant", "Premier",
    ]
    /// Days and months.
    static let times: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April",
        "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    /// Words before places.
    static let prepositions: Set<String> = [
        "in", "near", "at", "from", "to", "across", "around", "outside", "into", "over", "northern", "southern",
        "eastern",
        "western", "central", "à", "en", "au", "aux", "vers", "depuis", "près",
    ]

    /// Words of scripts without capitals that stand in no name: prepositions, pronouns, auxiliary and reporting verbs.
    static let small: Set<Substring> = Set(
        """
        از به در با برای که را این آن است بود شد شده شدند کرد کرده کردند کند می نمی گفت گفته خود هم نیز بر تا یک ها های
        في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك كان كانت قال قالت قد لم لن مع بعد قبل بين كما وقال وأضاف
        של את על עם כי הוא היא הם לא זה זו אל או גם אמר אמרה היה היתה הייתה אחרי לפני בין כל
        """.split(whereSeparator: \.isWhitespace))

    /// Whether a word tells that a name is that of a body of people.
    static func isOrganisation(_ word: String) -> Bool {
        kinds[word] == .organisation || kinds[word] == .armedGroup
    }

    /// The kind that a name’s words tell; the last word that tells one counts.
    static func kind(of name: String) -> Topic.Kind? {
        name.split { $0 == " " || $0 == "-" }.compactMap { kinds[String($0)] }.last
    }

    private static let kinds: [String: Topic.Kind] = {
        let words: [(Topic.Kind, String)] = [
            (
                .organisation,
                """
                Ministry Council Agency Party Union Organization Organisation Bank University Committee Commission Court
                Parliament Congress Senate Assembly Institute Association League Authority Department Office Mission Embassy
                Nations Government Fund Watch Foundation Group Company Corporation Knesset Majlis Centre Center Society
                Ministère Conseil Agence Parti Organisation Banque Université Comité Commission Cour Parlement Assemblée
                """
            ),
            (
                .armedGroup,
                """
                Brigade Brigades Front Militia Army Forces Force Battalion Battalions Guards Guard Corps Movement Resistance
                Navy Command Division Regiment Armée Forces Milice Mouvement
                """
            ),
            (
                .place,
                """
                City Province River Airport Base Valley Strait Sea Port Island Islands Gulf Desert Bridge Camp Crossing
                District Heights Mountains Governorate Region Oblast Bank Square Hospital Prison Bay Lake Ville Fleuve Aéroport
                """
            ),
            (.agreement, "Treaty Accord Accords Agreement Deal Convention Resolution Protocol Pact Traité Convention"),
            (.event, "War Summit Conference Massacre Revolution Intifada Crisis Guerre Sommet Conférence"),
        ]
        var kinds: [String: Topic.Kind] = [:]
        for (kind, text) in words {
            for word in text.split(whereSeparator: \.isWhitespace) { kinds[String(word)] = kind }
        }
        kinds["Bank"] = .organisation
        return kinds
    }()
}
