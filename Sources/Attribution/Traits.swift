/// What a word can be in a sentence.
///
/// A word can be several things.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt64

    // What it is to the grammar.
    static let determiner = Traits(rawValue: 1 << 0)
    static let pronoun = Traits(rawValue: 1 << 1)
    static let be = Traits(rawValue: 1 << 2)
    static let have = Traits(rawValue: 1 << 3)
    static let `do` = Traits(rawValue: 1 << 4)
    static let modal = Traits(rawValue: 1 << 5)
    static let negation = Traits(rawValue: 1 << 6)
    static let preposition = Traits(rawValue: 1 << 7)
    static let coordinator = Traits(rawValue: 1 << 8)
    static let subordinator = Traits(rawValue: 1 << 9)
    static let relative = Traits(rawValue: 1 << 10)
    static let adverb = Traits(rawValue: 1 << 11)
    static let time = Traits(rawValue: 1 << 12)
    /// A preposition that may stand inside the name of a claimant: *officials in Kyiv*.
    static let linking = Traits(rawValue: 1 << 13)
    /// A common word, which has a capital only at the start of a sentence.
    static let common = Traits(rawValue: 1 << 14)

    // What it names.
    static let outlet = Traits(rawValue: 1 << 20)
    /// A word that makes a name an outlet: *Post*, *news*.
    static let outletWord = Traits(rawValue: 1 << 21)
    static let state = Traits(rawValue: 1 << 22)
    static let monitor = Traits(rawValue: 1 << 23)
    static let investigator = Traits(rawValue: 1 << 24)
    /// A thing that happens and cannot speak.
    static let happening = Traits(rawValue: 1 << 26)
    /// A text that tells what somebody says.
    static let account = Traits(rawValue: 1 << 28)

    /// Who can speak: a person, a body.
    static let speaker = Traits(rawValue: 1 << 29)
    /// Where something is said: *conference*, *funeral*.
    static let occasion = Traits(rawValue: 1 << 30)

    /// What a word in capitals can still be.
    static let names: Traits = [.outlet, .outletWord, .state, .monitor]

    // What it says.
    static let hostile = Traits(rawValue: 1 << 32)
    static let peaceful = Traits(rawValue: 1 << 33)
    static let scheduled = Traits(rawValue: 1 << 34)
    static let untrue = Traits(rawValue: 1 << 35)
    /// A noun for what somebody says: *claim*, *report*.
    static let assertion = Traits(rawValue: 1 << 36)
    static let harm = Traits(rawValue: 1 << 37)
    static let planning = Traits(rawValue: 1 << 38)

    /// Forms of *be*, *have*, *do* and the modal verbs.
    static let auxiliary: Traits = [.be, .have, .do, .modal]
}
