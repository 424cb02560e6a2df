/// A phrase that is an expression of time, by its tokens.
struct Recognition {
    /// Which part of a period is meant, or that it is only about that period, by its name in TIMEX3.
    enum Modifier: String {
        case start = "START"
        case middle = "MID"
        case end = "END"
        case approximate = "APPROX"
    }

    var range: Range<Int>
    var expression: Expression
    var modifier: Modifier?
    var part: DayPart?

    init(_ range: Range<Int>, _ expression: Expression) {
        self.range = range
        self.expression = expression
    }

    /// The parts of a date, where that is what it is.
    var date: PartialDate? {
        if case .date(let date) = expression { date } else { nil }
    }
}

/// One phrase, or two that belong together.
struct Match {
    /// How two phrases are joined.
    enum Link {
        /// “from … to …”: all between them, in one expression that begins at a token.
        case interval(start: Int)
        /// “the 18th and 19 June”: they share what one of them leaves out.
        case list
    }

    var first: Recognition
    var second: (link: Link, recognition: Recognition)?

    var end: Int { second?.recognition.range.upperBound ?? first.range.upperBound }
}
