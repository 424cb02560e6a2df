/// The words that the rules know, and what they can be.
enum Lexicon {
    /// What the rules know of a word.
    struct Word: Sendable {
        /// What it can be; nothing when the rules do not know it.
        var traits: Traits = []
        /// The verb of saying that it is a form of.
        var verb: ReportingVerb?
    }

    /// What the rules know of a word.
    static func word(_ key: WordKey) -> Word { table[key] ?? Word() }

    private static let table: [WordKey: Word] = {
        var table: [WordKey: Word] = [:]
        for (traits, words) in entries {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[WordKey(word.utf8), default: Word()].traits.formUnion(traits)
            }
        }
        for (key, verb) in ReportingVerb.table { table[key, default: Word()].verb = verb }
        return table
    }()

    private static let entries: [(Traits, String)] = grammar + names + meanings

    private static let grammar: [(Traits, String)] = [
        (
            [.determiner, .common],
            "the a an its his her their our this these those some several many most all both no any"
        ),
        (
            [.determiner, .common],
            "one two three four five six seven eight nine ten dozens hundreds another other each every"
        ),
        ([.pronoun, .common], "he she it they we i you who"),
        (.be, "is are was were be been being isn't aren't wasn't weren't it's that's he's she's there's what's who's"),
        (.have, "has have had hasn't haven't hadn't"),
        (.do, "do does did don't doesn't didn't"),
        (.modal, "will would shall should can could may might must won't wouldn't can't couldn't cannot"),
        (.negation, "not never no n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't"),
        (.negation, "wouldn't can't couldn't cannot nothing none neither nor nobody"),
        (
            .preposition,
            "of in on at by for from to with without about against after before during since until till into near over"
        ),
        (
            .preposition,
            "under between among through across amid amidst following despite within toward towards per via upon"
        ),
        (.linking, "of in for from at"),
        (.coordinator, "and but or nor yet"),
        (.subordinator, "after before because since although though while when whereas if unless until once as where"),
        (.relative, "who which whom whose that what"),
        (
            .adverb,
            "also already later earlier still again now then only even just soon once first initially meanwhile however"
        ),
        (
            .adverb,
            "repeatedly publicly officially formally previously recently reportedly allegedly explicitly strongly"
        ),
        (.adverb, "immediately separately privately flatly categorically vehemently firmly consistently subsequently"),
        (
            .adverb,
            "flat-out outright quickly swiftly openly further furthermore moreover instead conversely therefore thus widely largely"
        ),
        (
            .adverb,
            "independently partly fully tentatively belatedly tacitly long always often ever too jointly almost angrily"
        ),
        (
            .adverb,
            "today yesterday tomorrow tonight overnight additionally likewise similarly finally nevertheless here there"
        ),
        (
            .time,
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        ),
        (.time, "september october november december day days week weeks weekend month months year years hour hours"),
        (
            .time,
            "minutes morning afternoon evening night noon midnight dawn today yesterday tomorrow tonight overnight"
        ),
        (.time, "early late last next ago later earlier"),
        (
            .common,
            "state police officials official witnesses residents sources military army security local media according"
        ),
        (
            .common,
            "rescuers doctors medics activists analysts experts authorities rebels militants commanders diplomats"
        ),
        (
            .common,
            "government opposition troops soldiers survivors relatives villagers lawmakers prosecutors investigators"
        ),
        (
            .common,
            "observers monitors inspectors eyewitnesses eyewitness hospital health senior former unnamed regional"
        ),
        (.common, "satellite footage images independent foreign defence defense intelligence aid civil rights public"),
        (.common, "opponents supporters critics journalists reporters negotiators mediators protesters separatists"),
        (
            .common,
            "gunmen insurgents fighters pro-government anti-government state-run state-owned semi-official leaders"
        ),
        (.common, "emergency humanitarian medical workers staff teams crews neighbours neighbors families campaigners"),
    ]

    private static let names: [(Traits, String)] = [
        (
            .outlet,
            """
            reuters ap afp bbc cnn axios haaretz politico bloomberg npr jazeera arabiya mayadeen manar aqsa hadath msnbc
            nbc cbs fox sky ynet n12 kan spiegel monde figaro pais nhk kyodo dpa dw rudaw shafaq naharnet meduza pravda
            economist yorker newsweek anadolu nournews bbc's guardian telegraph walla maariv axios's yedioth ahronoth hayom asharq al-akhbar al-monitor kommersant izvestia bild welt
            repubblica corriere hurriyet sabah cumhuriyet ndtv yonhap yomiuri asahi pbs itv cbc rfi france24 euronews
            vedomosti verstka l'orient upi mediazona ukrinform suspilne tolonews unian kompromat aljazeera politico's efe ansa nikkei
            irrawaddy mizzima dvb dabanga okapi
            """
        ),
        ([.outlet, .state], "irna tasnim fars tass ria sputnik xinhua presstv isna mehr saba wafa kcna petra masirah"),
        (
            .outletWord,
            """
            post times news journal tribune herald gazette mail agency press tv television radio network broadcaster
            broadcasting chronicle daily magazine newspaper newspapers media outlet outlets channel website tabloid
            weekly correspondent correspondents eye insider
            """
        ),
        (.state, "state state-run state-owned state-controlled state-linked official semi-official pro-government"),
        (
            .monitor,
            """
            observatory institute monitor monitors monitoring watch watchdog acled airwars amnesty bellingcat isw database tracker
            netblocks oryx mapping lab ukmto ambrey
            """
        ),
        (
            .investigator,
            """
            investigation inquiry probe investigators commission panel experts court analysis review study audit
            observers inspectors mission tribunal examiners forensics autopsy tests researchers inquest judges imagery
            images prosecutors
            """
        ),
        (
            .happening,
            """
            strike strikes airstrike airstrikes attack attacks raid raids war fighting clash clashes explosion
            explosions
            blast blasts missile missiles rocket rockets drone drones bomb bombs bombing bombings fire shelling conflict
            crisis violence tension tensions escalation offensive battle battles siege famine hunger disease cholera
            earthquake flood floods drought storm assault assaults ambush crash barrage hostilities unrest dispute
            collapse shortage shortages sanctions embargo situation instability development developments standoff
            blockade decision decisions law bill vote advance delay delays failure shutdown
            disaster accident outbreak epidemic fall rise loss losses deal truce ceasefire talks
            """
        ),
        (
            .account,
            "report reports statement statements communique communiqué post posts document documents data figures "
                + "message"
        ),
        (
            .speaker,
            """
            spokesman spokeswoman spokesperson spokespeople spokesmen official officials minister ministers ministry
            president premier governor mayor commander commanders general colonel captain chief leader leaders head
            group army military navy police militia militias rebels government opposition authorities envoy ambassador
            diplomat diplomats source sources witness witnesses resident residents doctor doctors medic medics analyst
            analysts expert experts adviser advisor aide officer officers soldier soldiers lawyer lawyers prosecutor
            prosecutors judge judges court company agency organisation organization office bureau council commission
            committee mission forces guards movement party front junta faction alliance coalition union federation
            state country regime senator lawmaker lawmakers activist activists journalist journalists survivor survivors
            villager villagers relative relatives family father mother brother wife widow son daughter sister teacher
            farmer driver pilot king prince pope bishop cleric imam sheikh negotiator negotiators mediator mediators
            researcher researchers scientist scientists author editor director secretary chairman chairwoman founder
            economist professor historian protesters department embassy parliament cabinet palace administration charity
            tribe brigade battalion command rescuers insurgents separatists jihadists gunmen militants hospital
            operator port airline coroner investigators inspectors observers un
            """
        ),
        (
            .occasion,
            """
            statement conference briefing speech address interview rally ceremony funeral meeting hearing summit session
            debate sermon letter post message tweet email article release telegram newspaper parliament testimony
            report video call broadcast forum memo filing lawsuit document
            """
        ),
        (.account, "account accounts interview article story letter dispatch tally count toll bulletin video"),
    ]

    private static let meanings: [(Traits, String)] = [
        (
            .hostile,
            """
            retaliate retaliation retaliatory respond response avenge avenging revenge vengeance attack attacks strike
            strikes hit destroy destruction annihilate annihilation punish punishment crush crushing eliminate kill bomb
            invade target fight fighting war escalate escalation hunt consequences hesitate regret pay raze flatten
            level
            obliterate erase wipe burn sink assassinate resume block blockade close harsh harsher force retribution
            offensive operations assault hell severe price reckoning dismantle shell oust topple capture conquer execute
            hostages offensives raids missiles rockets sanctions
            reply painful blow blows attacking striking bombing shelling targeting hitting killing destroying firing invading
            coffin coffins march storm overrun seize besiege bombard pound exterminate occupy annex torpedo cripple overthrow decimate shoot
            """
        ),
        (
            .peaceful,
            """
            support supporting aid help assist assistance withdraw rebuild reconstruct investigate cooperate protect
            billion million funds funding money peace reform reforms talks ceasefire truce allow elections return
            release
            transparency justice comply abide neutrality restraint dialogue negotiate humanitarian donate respect uphold
            unity refrain de-escalate disarm send provide supply food shelter solidarity
            """
        ),
        (
            .scheduled,
            """
            resume begin start end hold held meet visit travel arrive withdraw leave open close reopen deploy send vote
            sign release released expire expires continue launch return hand transfer convene host attend tour deliver
            ends begins starts opens resumes arrives meets votes visits travels leaves heads convenes closes
            reopens returns hosts
            """
        ),
        (
            .untrue,
            """
            false untrue baseless unfounded fabricated incorrect fake lies lie groundless fiction fabrication nonsense
            wrong inaccurate misleading absurd ridiculous propaganda unsubstantiated foundation
            falsehood falsehoods disinformation
            """
        ),
        (
            .assertion,
            """
            claim claims report reports allegation allegations accusation accusations charge charges suggestion
            suggestions assertion assertions rumour rumours rumor rumors statement statements finding findings
            speculation account accounts version narrative responsibility involvement media notion idea link links
            story stories blame figure figures toll criticism
            """
        ),
        (
            .harm,
            """
            casualties injuries deaths damage survivors victims fatalities hurt injured killed wounded harmed losses
            injury casualty warning
            """
        ),
        (
            .planning,
            """
            scheduled due set expected slated planned poised planning preparing going bound likely ready about gearing
            """
        ),
    ]
}
