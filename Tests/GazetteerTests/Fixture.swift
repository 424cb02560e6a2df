import Gazetteer

/// A handful of topics that share words, and a short way to say what was found.
enum Fixture {
    static let topics: [(id: String, aliases: [Alias])] = [
        ("iran", [Alias("Iran"), Alias("Iranian", .demonym), Alias("Tehran", .metonym), Alias("ایران")]),
        ("us", [Alias("United States"), Alias("US", .acronym), Alias("USA", .acronym), Alias("American", .demonym)]),
        ("france", [Alias("France"), Alias("French", .demonym)]),
        ("turkey", [Alias("Turkey"), Alias("Türkiye")]),
        ("hezbollah", [Alias("Hezbollah"), Alias("حزب الله")]),
        ("kataib-hezbollah", [Alias("Kata'ib Hezbollah")]),
        ("islamic-state", [Alias("Islamic State"), Alias("IS", .acronym)]),
        (
            "irgc",
            [
                Alias("Revolutionary Guards"), Alias("IRGC", .acronym),
                Alias("Guards", .local, notAfter: ["Coast", "old National"]), Alias("the Guards", .local),
            ]
        ),
        ("un", [Alias("UN", .acronym), Alias("António Guterres")]),
        ("hama", [Alias("Hama")]),
        ("hamas", [Alias("Hamas")]),
        ("supreme-leader", [Alias("supreme leader", .role)]),
        ("al-qaeda", [Alias("al-Qaeda")]),
        ("sanaa", [Alias("Sana’a")]),
        ("china", [Alias("中国")]),
        ("israel", [Alias("ישראל"), Alias("Израиль"), Alias("إسرائيل")]),
    ]
    static let gazetteer = Gazetteer(topics: topics.map(\.aliases))

    /// The mentions as ‘topic=text’.
    static func mentions(
        _ text: String, _ syntax: TextSyntax = .plain, established: Set<Int> = []
    ) -> [String] {
        describe(gazetteer.mentions(in: text, syntax: syntax, established: established), in: text)
    }

    static func describe(_ mentions: [Mention], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return mentions.map { "\(topics[$0.topic].id)=\(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }

    static func index(of id: String) -> Int { topics.firstIndex { $0.id == id } ?? -1 }
}
