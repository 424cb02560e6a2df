internal import Bounds

/// The words of lines that present an author or say who else worked on a text.
enum AuthorNotes {
    /// Whether a line presents a writer (`Jane Roe is a reporter for …`), gives the ways to reach one, or names helpers.
    ///
    /// Such lines stand behind articles; in the middle of one the same words tell of its matter.
    ///
    /// - Complexity: O(*n*); lines of more than 600 bytes are not looked at.
    static func isOne(_ line: [UInt8]) -> Bool {
        guard line.count <= 600 else { return false }
        let words = Phrases.key(of: line).split(separator: " ").map(String.init)
        let isReachable =
            line.contains(UInt8(ascii: "@")) || words.contains { networks.contains($0) }
        if isReachable, words.contains(where: { contacts.contains($0) }) { return true }
        // The name, a word for being or covering, the profession: all at the beginning.
        let opening = words.prefix(14)
        if let verb = opening.firstIndex(where: { verbs.contains($0) }), verb <= 5,
            opening[within: verb...].contains(where: { professions.contains($0) })
        {
            return true
        }
        // ‘Roe reported from Geneva’ and ‘She is based in Geneva’ follow a name.
        if let reported = opening.prefix(6).firstIndex(of: "reported"), words.dropFirst(reported + 1).first == "from" {
            return true
        }
        if words.count <= 40, let based = words.firstIndex(of: "based"), based > 1, words[based - 1] == "is",
            pronouns.contains(words[based - 2])
        {
            return true
        }
        return words.count <= 60 && words.contains("contributed") && words.contains("report")
    }

    private static let networks = set(
        "twitter facebook instagram linkedin telegram whatsapp x mastodon bluesky threads")
    private static let contacts = set(
        """
        follow email reach reached contact tweet tip tips tipps hinweise folgen folge kontakt suivez suivre contactez
        sigue síguenos contacto escribe segui seguici siga følg följ volg takip следите пишите
        """)
    private static let pronouns = set("he she they who")
    private static let verbs = set("is are was ist war est es è é er är jest covers writes reports worked")
    private static let professions = set(
        """
        reporter reporters editor editors journalist journalists columnist correspondent contributor producer writer
        author novelist redakteur redakteurin journalistin korrespondent korrespondentin autor autorin journaliste
        rédacteur rédactrice periodista redactor redactora jefa giornalista jornalista redacteur verslaggever muhabir
        fellow researcher professor lecturer
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
