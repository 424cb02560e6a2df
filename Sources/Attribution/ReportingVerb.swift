/// A verb by which news English attributes: what it makes of a statement, and what has to follow for it to do so.
struct ReportingVerb: Sendable {
    /// What the verb makes of the statement.
    enum Kind: Sendable {
        case claim
        /// A claim that even an outlet only claims: *accuse*, *blame*.
        case accuse
        case report
        case confirm
        case deny
        case threaten
        /// A threat or a promise, as what follows tells.
        case vow
        /// A threat or an opinion, as what follows tells.
        case warn
        /// A finding: it confirms when those who find are investigators.
        case find
    }

    /// What has to follow.
    enum Complement: Sendable {
        /// Anything.
        case anything
        /// A clause with *that*, a quotation, or nothing but the end of the clause.
        case clause
        /// Something that was claimed: *rejected the accusation*.
        case assertion
        /// A count: *put the toll at*.
        case count
        /// *to* and a verb, or a noun of harm.
        case infinitive
        /// *as*: *described the strike as*.
        case `as`
        /// *of* or a clause: *suspects the group of*.
        case of
        /// *to*: *attributed the raid to*.
        case to
        /// *took responsibility*, *held … responsible*.
        case responsibility
        /// *distanced itself*.
        case itself
    }

    /// How the form stands in the sentence.
    enum Form: Sendable {
        case finite
        /// The past form, which may be a passive participle too.
        case past
        case ing
    }

    let kind: Kind
    let complement: Complement
    let form: Form
    /// Whether it may stand before its subject beside a quotation: *“…,” said Lew*.
    let inverts: Bool

    static let table: [WordKey: ReportingVerb] = {
        var table: [WordKey: ReportingVerb] = [:]
        for (kind, complement, words) in entries {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let form: Form =
                    word.hasSuffix("ing") ? .ing : word.hasSuffix("s") || presents.contains(word) ? .finite : .past
                table[WordKey(word.utf8)] = ReportingVerb(
                    kind: kind, complement: complement, form: form, inverts: inverting.contains(word))
            }
        }
        return table
    }()

    private static let inverting: Set<Substring> = [
        "said", "says", "added", "adds", "wrote", "writes", "explained", "insisted", "stated", "warned",
        "declared", "reported", "announced", "asked", "noted", "recalled", "remarked", "claimed", "claims",
        "argued", "argues", "admitted", "conceded", "acknowledged", "confirmed", "insists", "warns", "complained",
        "alleged", "replied", "reports", "observed", "estimated", "vowed", "affirmed", "continued",
    ]
    private static let presents: Set<Substring> = [
        "say", "claim", "insist", "allege", "deny", "confirm", "admit", "acknowledge", "announce", "believe", "argue",
        "warn", "threaten", "vow", "suspect", "fear", "estimate", "accuse", "blame", "describe", "hold", "suggest",
        "reject", "report", "document", "show",
        "dismiss", "concede", "declare", "maintain", "contend", "assert", "verify",
    ]

    private static let entries: [(Kind, Complement, String)] = [
        (
            .claim, .anything,
            "say says said saying claim claims claimed claiming announce announces announced announcing"
        ),
        (.claim, .anything, "allege alleges alleged alleging insist insists insisted insisting told tells telling"),
        (
            .claim, .anything,
            "declare declares declared declaring assert asserts asserted asserting reiterated reiterates"
        ),
        (.accuse, .anything, "accuse accuses accused accusing blame blames blamed blaming boasted boasts boasting"),
        (.claim, .anything, "describe describes described describing"),
        (.accuse, .to, "attributes attributed ascribed ascribes attributing"),
        (.accuse, .of, "suspect suspects suspected suspecting"),
        (.accuse, .responsibility, "hold holds held holding"),
        (.claim, .anything, "emphasized emphasised emphasizes emphasises emphasizing emphasising stressed stresses"),
        (
            .claim, .anything,
            "estimate estimates estimated estimating reckons reckoned speculated contended contends contend"
        ),
        (.claim, .anything, "remarked remarks recounted recounts testified testifies tweeted tweets wrote writes"),
        (.claim, .anything, "explained explains complained complains lamented predicted predicts hypothesised opined"),
        (.claim, .anything, "reaffirmed reaffirms affirmed affirms touted touts bragged brags theorised"),
        (.claim, .clause, "stated states stating added adds adding argue argues argued arguing noted notes noting"),
        (.claim, .clause, "maintain maintains maintained maintaining believe believes believed"),
        (
            .claim, .clause,
            "fear fears feared suggest suggests suggested suggesting hinted hints hinting signalled signaled"
        ),
        (
            .claim, .clause,
            "indicated indicates indicating revealed reveals revealing disclosed disclosing charged charging"
        ),
        (.claim, .clause, "replied responded answered repeated repeats thinks read reads pointed points recalled"),
        (.claim, .clause, "assessed assesses assess briefed informed informs asked underlined underlining underscored"),
        (.claim, .clause, "cautioned cautions stipulated countered counters urged complained posted commented"),
        (.claim, .clause, "observed observes clarified clarifies mentioned mentions highlighted highlights elaborated"),
        (.claim, .clause, "quipped joked conveyed conveys feels felt protested protests vouched"),
        (.claim, .count, "put puts putting gave gives"),
        (.claim, .responsibility, "took takes taken taking accepted accepts assumed assumes assuming"),
        (.claim, .as, "portrayed portrays hailed hails characterized characterised characterizes characterises"),
        (
            .report, .anything,
            "reported recorded documented counted tallied logged registered cited quoted citing quoting"
        ),
        (.report, .clause, "report reports reporting broadcast published records documents"),
        (.confirm, .anything, "confirm confirms confirmed confirming admit admits admitted admitting acknowledge"),
        (
            .confirm, .anything,
            "acknowledges acknowledged acknowledging concede concedes conceded conceding verify verifies"
        ),
        (
            .confirm, .anything,
            "verified verifying corroborated corroborates authenticated confessed confesses geolocated certified"
        ),
        (.deny, .anything, "deny denies denied denying refuted refutes refuting rebutted rebuts disclaimed disclaims"),
        (.deny, .assertion, "reject rejects rejected rejecting dismiss dismisses dismissed dismissing contradicted"),
        (
            .deny, .assertion,
            "disputed disputes disputing contradicts called calls calling branded labelled labeled denounced "
                + "disavowed disowned decried rubbished rubbishes ridiculed ridicules derided brushed debunked debunks repudiated"
        ),
        (.deny, .itself, "distanced distances distancing"),
        (.threaten, .anything, "threaten threatens threatened threatening"),
        (.vow, .anything, "vow vows vowed vowing swore swears swearing sworn"),
        (.vow, .infinitive, "pledge pledges pledged pledging promise promises promised promising"),
        (.warn, .anything, "warn warns warned warning"),
        (.find, .clause, "found finds concluded concludes determined determines established ruled showed shows show"),
        (.find, .clause, "shown proved proves"),
    ]
}
