/// The forms that a language has for numbers of things (Unicode CLDR, Plural Rules).
public enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The form for a whole number of things: “1 article”, “2 articles”.
    public init(cardinal number: Int, in language: String) {
        let number = abs(number)
        let (ones, tens) = (number % 10, number % 100)
        switch language {
        case "ar", "ars":
            self =
                switch (number, tens) {
                case (0, _): .zero
                case (1, _): .one
                case (2, _): .two
                case (_, 3...10): .few
                case (_, 11...99): .many
                default: .other
                }
        case "fa", "hi", "bn", "am", "gu", "kn", "zu", "fr", "pt": self = number <= 1 ? .one : .other
        case "he", "iw": self = number == 1 ? .one : number == 2 ? .two : .other
        case "ru", "uk", "be":
            self =
                ones == 1 && tens != 11
                ? .one : (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
        case "sr", "hr", "bs":
            self =
                ones == 1 && tens != 11
                ? .one : (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .other
        case "pl":
            self = number == 1 ? .one : (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
        case "cs", "sk": self = number == 1 ? .one : (2...4).contains(number) ? .few : .other
        case "ja", "zh", "ko", "vi", "th", "id", "ms", "my", "lo": self = .other
        default: self = number == 1 ? .one : .other
        }
    }

    /// The form for the place in an order: “1st”, “2nd”.
    public init(ordinal number: Int, in language: String) {
        switch language {
        case "en":
            self =
                switch (number % 10, number % 100) {
                case (_, 11...13): .other
                case (1, _): .one
                case (2, _): .two
                case (3, _): .few
                default: .other
                }
        case "fr": self = number == 1 ? .one : .other
        default: self = .other
        }
    }
}
