internal import Bounds
internal import Chronology

/// A short text that names no more than a temperature, a place, the weather and a day, or a part of these.
struct WidgetLine {
    /// Whether it names a temperature.
    var hasTemperature = false
    /// The day that it names in full.
    var day: Day?
    /// How many words are left for the name of a place.
    var placeLength = 0

    /// Reads a text; `nil` when it says anything else, as headlines with a temperature and a day do.
    ///
    /// - Complexity: O(*n*); texts of more than 120 bytes are not looked at.
    init?(_ text: [UInt8]) {
        guard text.count <= 120 else { return nil }
        var rest = NativeDigits.inASCII(text)
        if let found = DateReader.firstDay(in: rest) {
            day = found.day
            let start = Self.startOfWeekday(before: found.range.lowerBound, in: rest)
            rest.replaceSubrange(start..<found.range.upperBound, with: Array("|".utf8))
        }
        var index = 0
        while index < rest.count {
            guard let length = Temperature.length(in: rest, at: index) else {
                index += 1
                continue
            }
            hasTemperature = true
            rest.replaceSubrange(index..<index + length, with: Array("|".utf8))
            index += 1
        }
        guard let words = Self.placeLength(of: rest) else { return nil }
        placeLength = words
    }

    /// Where the word begins that stands directly before a date, in practice the day of the week.
    private static func startOfWeekday(before date: Int, in text: [UInt8]) -> Int {
        let before = String(decoding: text[within: ..<date], as: UTF8.self)
        let gap = before.reversed().prefix { $0 == " " || $0 == "," }.count
        let word = before.dropLast(gap).reversed().prefix { $0.isLetter || $0 == "." || $0 == "-" }
        // A lone letter is the unit of a temperature.
        guard gap <= 2, (2...12).contains(word.count) else { return date }
        return before.dropLast(gap + word.count).utf8.count
    }

    /// Whether a word is a share or a time of day: `40%`, `14:05`.
    private static func isFigure(_ word: Substring) -> Bool {
        guard word.first?.isNumber == true else { return false }
        return word.last == "%" || word.contains(":") && word.allSatisfy { $0.isNumber || $0 == ":" }
    }

    /// How many words are left when those for the weather are gone; `nil` when they are no name.
    private static func placeLength(of text: [UInt8]) -> Int? {
        var count = 0
        let words = String(decoding: text, as: UTF8.self).split {
            !$0.isLetter && !$0.isNumber && !"'’.-:%".contains($0)
        }
        for word in words where word.contains(where: \.isLetter) || word.contains(where: \.isNumber) {
            let key = word.lowercased()
            if weather.contains(key) || isFigure(word) { continue }
            let isName = word.first.map { $0.isUppercase || !$0.isLowercase && $0.isLetter } ?? false
            guard isName && !sentenceWords.contains(key) || particles.contains(key) else { return nil }
            count += 1
        }
        return count <= 4 ? count : nil
    }

    private static let weather = set(
        """
        sunny clear sky cloud clouds cloudy partly mostly few scattered broken overcast rain rainy light heavy shower
        showers fog foggy mist haze snow thunderstorm storm storms windy weather today now currently
        sonnig klar heiter wolkig bewölkt leicht stark bedeckt regen nebel schnee wetter heute
        ensoleillé nuageux partiellement couvert pluie ciel dégagé neige météo
        soleado nublado parcialmente despejado lluvia cielo claro sereno nuvoloso pioggia
        غائم مشمس صافي صحو صاف ممطر غائمة جزئيا الطقس آفتابی ابری صاف بارانی بهير מעונן חלקית שמש גשם
        """)

    /// What stands in names of places in small letters.
    private static let particles = set("de del di da do dos du des la le les el al an am of den der het upon sur")

    /// What stands in headlines and not in names of places.
    private static let sentenceWords = set(
        """
        in on at to as for from with after before over under by and or but is are was were hits hit reaches as near
        im auf bei nach vor und ist war mit für über à au aux dans pour avec et est en con por y e
        في من على إلى عن در به از
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
