import Gazetteer
import Testing

@Suite("Forms of names")
struct NameFormsTests {
    private static let topics: [(id: String, aliases: [Alias])] = [
        ("iraq", [Alias("العراق"), Alias("عراقي", .demonym)]),
        ("hamas", [Alias("حماس", notAfter: ["بـ"])]),
        ("missiles", [Alias("صواريخ باليستية"), Alias("موشک بالستیک", language: "fa")]),
        ("yemen", [Alias("يمني", .demonym, language: "ar")]),
        ("gaza", [Alias("עזה", notAfter: ["־ה"]), Alias("Газа", language: "ru")]),
        ("idf", [Alias("צה״ל")]),
        ("saudi-arabia", [Alias("Саудовская Аравия", language: "ru"), Alias("Саудівська Аравія", language: "uk")]),
        ("russia", [Alias("РФ", .acronym, language: "ru"), Alias("Россия")]),
        (
            "iran",
            [
                Alias("Iran"), Alias("Irán", language: "es", notBefore: ["a"]),
                Alias("iranien", .demonym, language: "fr"),
                Alias("Iran", language: "de"),
            ]
        ),
    ]
    private static let gazetteer = Gazetteer(topics: topics.map(\.aliases))

    @Test(
        "are found, without the particles before them",
        arguments: [
            ("في العراق، وبالعراق وللعراق", ["iraq=العراق", "iraq=العراق", "iraq=للعراق"]),
            ("العراقيون، وللعراقيين", ["iraq=العراقيون", "iraq=للعراقيين"]),
            ("عراقيل", []),
            ("وحماس لا بحماس", ["hamas=حماس"]),
            ("بالصواريخ الباليستية", ["missiles=الصواريخ الباليستية"]),
            ("موشک‌های بالستیک", ["missiles=موشک‌های بالستیک"]),
            ("اليمني واليمنى", ["yemen=اليمني"]),
            ("בעזה ושמעזה, מתקפה עזה", ["gaza=עזה", "gaza=עזה"]),
            ("לצה\"ל וצה”ל", ["idf=צה\"ל", "idf=צה”ל"]),
            (
                "в Саудовской Аравии, САУДОВСКАЯ АРАВИЯ",
                ["saudi-arabia=Саудовской Аравии", "saudi-arabia=САУДОВСКАЯ АРАВИЯ"]
            ),
            ("Саудівською Аравією", ["saudi-arabia=Саудівською Аравією"]),
            ("Газы и газы, с Газой", ["gaza=Газы", "gaza=Газой"]),
            ("Россией, РФ, Рф", ["russia=Россией", "russia=РФ"]),
            ("iraniennes, d’Iran, Irans, irán", ["iran=iraniennes", "iran=Iran", "iran=Irans"]),
            ("Irán atacó. Irán a Roma", ["iran=Irán"]),
        ])
    func forms(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let found = Self.gazetteer.mentions(in: text).map {
            "\(Self.topics[$0.topic].id)=\(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
        #expect(found == expected)
    }
}
