/// A form under which a topic goes in texts, such as ‘Islamic Revolutionary Guard Corps’, ‘IRGC’ or ‘the Guards’.
public struct Alias: Sendable, Hashable {
    /// What sort of form it is, which decides how it is matched.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A proper name: as written, or in capitals as in a headline.
        case name
        /// An abbreviation: exactly as written, with or without full stops (*US*, *U.S.*).
        case acronym
        /// A name of people or an adjective of origin: *Iranian*. Its plural in *s* counts too.
        case demonym
        /// A place or building that stands for the topic: *Tehran*, *the Kremlin*.
        case metonym
        /// An office or function that stands for the topic: *Supreme Leader*.
        case role
        /// A short form that counts only where a name or acronym of the same topic stands in the text: *the Guards*.
        case local

        /// Whether a mention of this kind is proof enough of the topic to let its local aliases count.
        var isStrong: Bool { self == .name || self == .acronym }
    }

    /// The form as it is written in running text, with its capitals.
    public var text: String
    /// What sort of form it is.
    public var kind: Kind
    /// The language that the form is of as a BCP 47 tag, by which it changes in sentences («в Иране»); `nil` where it is of
    /// any, or where its letters tell.
    public var language: String?
    /// Words after which the form means something else: ‘Coast’ for *Guards*.
    ///
    /// Capitals do not matter. What ends in a tatweel or hyphen is a particle that is written together with the form (‘بـ’),
    /// what begins with a hyphen what the word before ends in (‘־ה’).
    public var notAfter: [String]

    /// Words before which the form means something else: ‘House’ for *White*.
    ///
    /// Capitals do not matter.
    public var notBefore: [String]

    /// Creates an alias.
    public init(
        _ text: String, _ kind: Kind = .name, language: String? = nil, notAfter: [String] = [], notBefore: [String] = []
    ) {
        self.text = text
        self.kind = kind
        self.language = language
        self.notAfter = notAfter
        self.notBefore = notBefore
    }
}
