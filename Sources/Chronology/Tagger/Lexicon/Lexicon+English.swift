extension Lexicon {
    /// English.
    ///
    /// Words are in lower case; one that stands twice has the meaning where it stands first.
    static let english = Lexicon(
        months + weekdays + seasons + units + numbers + relations + closedClass + tenses + nouns)

    private static let months: [(words: String, meaning: Meaning)] = [
        ("january", .month(1)), ("february", .month(2)), ("march", .month(3)), ("april", .month(4)),
        ("may", .month(5)), ("june", .month(6)), ("july", .month(7)), ("august", .month(8)),
        ("september", .month(9)), ("october", .month(10)), ("november", .month(11)), ("december", .month(12)),
        ("jan", .shortMonth(1)), ("feb", .shortMonth(2)), ("mar", .shortMonth(3)), ("apr", .shortMonth(4)),
        ("jun", .shortMonth(6)), ("jul", .shortMonth(7)), ("aug", .shortMonth(8)), ("sep sept", .shortMonth(9)),
        ("oct", .shortMonth(10)), ("nov", .shortMonth(11)), ("dec", .shortMonth(12)),
        ("farvardin", .solarMonth(1)), ("ordibehesht", .solarMonth(2)), ("khordad", .solarMonth(3)),
        ("tir", .solarMonth(4)), ("mordad", .solarMonth(5)), ("shahrivar", .solarMonth(6)), ("mehr", .solarMonth(7)),
        ("aban", .solarMonth(8)), ("azar", .solarMonth(9)), ("dey", .solarMonth(10)), ("bahman", .solarMonth(11)),
        ("esfand", .solarMonth(12)),
    ]

    private static let weekdays: [(words: String, meaning: Meaning)] = [
        ("monday", .weekday(.monday)), ("tuesday", .weekday(.tuesday)), ("wednesday", .weekday(.wednesday)),
        ("thursday", .weekday(.thursday)), ("friday", .weekday(.friday)), ("saturday", .weekday(.saturday)),
        ("sunday", .weekday(.sunday)), ("mon", .shortWeekday(.monday)), ("tue tues", .shortWeekday(.tuesday)),
        ("wed", .shortWeekday(.wednesday)), ("thu thur thurs", .shortWeekday(.thursday)),
        ("fri", .shortWeekday(.friday)),
        ("sat", .shortWeekday(.saturday)), ("sun", .shortWeekday(.sunday)),
        ("black bloody holy super cyber", .designatorOfDay),
    ]

    private static let seasons: [(words: String, meaning: Meaning)] = [
        ("spring springtime", .season(.spring)), ("summer summertime", .season(.summer)),
        ("autumn fall", .season(.autumn)), ("winter wintertime", .season(.winter)),
    ]

    private static let units: [(words: String, meaning: Meaning)] = [
        ("hour minute", .unit(.hour)), ("day", .unit(.day)), ("week", .unit(.week)), ("weekend", .unit(.weekend)),
        ("fortnight", .unit(.fortnight)), ("month", .unit(.month)), ("quarter", .unit(.quarter)),
        ("year", .unit(.year)),
        ("decade", .unit(.decade)), ("century", .unit(.century)),
        ("minutes", .units(.hour)), ("days", .units(.day)), ("weeks", .units(.week)), ("weekends", .units(.weekend)),
        ("fortnights", .units(.fortnight)), ("months", .units(.month)), ("quarters", .units(.quarter)),
        ("years", .units(.year)), ("decades", .units(.decade)), ("centuries", .units(.century)),
        ("morning", .dayPart(.morning)), ("afternoon", .dayPart(.afternoon)), ("evening", .dayPart(.evening)),
        ("night", .dayPart(.night)),
    ]

    private static let numbers: [(words: String, meaning: Meaning)] = {
        let cardinals =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            + "eighteen nineteen"
        let ordinals =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth"
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        let tenths = "twentieth thirtieth fortieth fiftieth"
        let decades = "twenties thirties forties fifties sixties seventies eighties nineties"
        func rows(_ words: String, _ meaning: (Int) -> Meaning) -> [(words: String, meaning: Meaning)] {
            words.split(separator: " ").enumerated().map { (String($1), meaning($0)) }
        }
        return rows(cardinals) { .cardinal($0 + 1) } + rows(ordinals) { .ordinal($0 + 1) }
            + rows(tens) { .cardinal(20 + 10 * $0) } + rows(tenths) { .ordinal(20 + 10 * $0) }
            + rows(decades) { .decade(20 + 10 * $0) } + [("hundred", .cardinal(100))]
    }()

    private static let relations: [(words: String, meaning: Meaning)] = [
        ("last past", .relation(.last)), ("this current", .relation(.this)),
        ("next coming upcoming", .relation(.next)), ("previous preceding", .relation(.previous)),
        ("following ensuing", .relation(.following)), ("same that", .relation(.same)),
    ]

    private static let closedClass: [(words: String, meaning: Meaning)] = [
        ("a an", .word(.a)), ("about approximately circa roughly", .word(.about)), ("around", .word(.around)),
        ("ad ce", .word(.ad)), ("bc bce", .word(.bc)), ("after", .word(.after)),
        ("afterwards afterward", .word(.afterwards)), ("ago", .word(.ago)), ("almost nearly", .word(.almost)),
        ("and", .word(.and)),
        ("anniversary", .word(.anniversary)), ("at", .word(.at)), ("before", .word(.before)),
        ("beginning start onset outset", .word(.beginning)), ("between", .word(.between)), ("by", .word(.by)),
        ("couple", .word(.couple)), ("currently presently nowadays", .word(.currently)), ("during", .word(.during)),
        ("early", .word(.early)), ("earlier", .word(.earlier)), ("end close", .word(.end)),
        ("each every", .word(.every)),
        ("few", .word(.few)), ("final", .word(.final)), ("former", .word(.former)), ("from", .word(.from)),
        ("future", .word(.future)), ("half", .word(.half)), ("hence", .word(.hence)), ("hours hrs hr", .word(.hours)),
        ("in", .word(.in)), ("late", .word(.late)), ("later", .word(.later)), ("latter", .word(.latter)),
        ("many", .word(.many)), ("mid", .word(.mid)), ("middle", .word(.middle)), ("more less", .word(.more)),
        ("near", .word(.near)), ("now", .word(.now)), ("of", .word(.of)), ("on", .word(.on)), ("only", .word(.only)),
        ("over", .word(.over)), ("overnight", .word(.overnight)), ("part", .word(.part)),
        ("post pre", .word(.prefix)), ("present", .word(.present)), ("previously prior", .word(.prior)),
        ("q h", .word(.quarterOfYear)), ("recent", .word(.recent)), ("recently lately", .word(.recently)),
        ("s", .word(.s)),
        ("several", .word(.several)), ("since", .word(.since)), ("some", .word(.some)), ("st nd rd th", .word(.suffix)),
        ("than least exceeding", .word(.than)), ("the", .word(.the)), ("through", .word(.through)),
        ("throughout", .word(.throughout)), ("time", .word(.time)), ("to", .word(.to)), ("today", .word(.today)),
        ("tomorrow", .word(.tomorrow)), ("tonight", .word(.tonight)), ("until till", .word(.until)),
        ("very", .word(.very)), ("yesterday", .word(.yesterday)),
        (
            "all both he she it they we you i his her their its our who which when where but or as with for not while",
            .word(.function)
        ),
        (
            "christmas boxing new international nakba land armistice valentine d palm good easter ash rosh yom simchat",
            .feast
        ),
        ("purim shavuot nowruz eid ashura", .feast),
        ("mr mrs ms dr gen lt col sgt capt maj brig st vs adm sen rep gov prof", .word(.abbreviation)),
    ]

    private static let tenses: [(words: String, meaning: Meaning)] = [
        (
            "will shall would ll scheduled due expected expects plans plan planned planning slated poised upcoming",
            .tense(.future)
        ),
        (
            "forthcoming preparing prepares prepare expires expire resumes resume meets convenes hopes deadline",
            .tense(.future)
        ),
        (
            "begins arrives returns travels departs opens reconvenes anticipated awaits ahead starts takes ends closes "
                + "reopens votes convene comes",
            .tense(.future)
        ),
        (
            "set agreed going ready vowed pledged threatened threatens vows wants intends promised likely",
            .tense(.intent)
        ),
        ("extended postponed delayed adjourned suspended rescheduled moved extends", .tense(.deferral)),
        ("is are re", .tense(.be)), ("be", .tense(.infinitive)),
        (
            "said told added announced reported says warned stated confirmed claimed declared tweeted wrote",
            .tense(.report)
        ),
        (
            "was were had has have did been became began came went took hit struck saw fell sank spoke left met fought",
            .tense(.past)
        ),
        (
            "shot flew died gave won lost held led sent brought broke built bought caught chose drew drove fled found",
            .tense(.past)
        ),
        (
            "got grew hid kept knew laid lay lit made paid put ran rose sat sought sold shook showed slept spent split",
            .tense(.past)
        ),
        ("stood stole swore swept threw understood woke withdrew overthrew blew bled cut dealt dug", .tense(.past)),
        ("killed attacked fired launched wounded bombed captured", .tense(.past)),
    ]

    private static let nouns: [(words: String, meaning: Meaning)] = [
        ("people persons men women children soldiers troops civilians fighters militants casualties dead", .measure),
        (
            "killed wounded injured homes houses buildings families refugees prisoners hostages missiles rockets drones",
            .measure
        ),
        (
            "aircraft tanks guns ships vehicles rials dollars euros pounds shekels dinars km kilometres kilometers",
            .measure
        ),
        (
            "miles metres meters feet kg tons tonnes percent per cent points shares votes seats strong man pound mile ton",
            .measure
        ),
        ("kilometre kilometer metre meter members workers others protesters villagers residents passengers", .measure),
        (
            "resolution resolutions flight unit units page pages no number numbers article articles chapter section",
            .designator
        ),
        (
            "highway route room channel boeing airbus line lines paragraph sections model type vision agenda road",
            .designator
        ),
        ("battalion box rule volume vol form version versions", .designator),
        ("times paper post mail telegraph express mirror herald tribune brigade brigades bridge", .title),
        ("square street avenue boulevard hospital university forces division army corps fleet", .title),
        (
            "regiment infantry armoured armored airborne battalion parliament congress floor war accords agreement",
            .title
        ),
        ("rising olympics games cup night camp party revolution", .title),
        ("alliance movement coalition bloc group organisation organization", .faction),
    ]
}
