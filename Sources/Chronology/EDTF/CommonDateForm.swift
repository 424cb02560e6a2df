internal import Bounds

/// The forms in which people write dates elsewhere, and how each is written in EDTF.
///
/// Only used to name a remedy in a message: what it recognises is still a mistake.
enum CommonDateForm {
    /// The problem that a text in another notation has, or nil where it is in none that is known.
    static func problem(in bytes: [UInt8]) -> DateSyntaxError.Problem? {
        guard bytes.count <= 80 else { return nil }
        var words = Word.split(bytes)
        if words.count == 1, case .letters(let word) = words[0],
            ["today", "yesterday", "tomorrow", "now"].contains(word)
        {
            return .relative
        }
        var suffix = ""
        if case .letters(let word) = words.first, ["about", "circa", "ca", "c", "around"].contains(word),
            words.count > 1
        {
            suffix = "~"
            words.removeFirst()
        }
        let written = edtf(words).filter(isEDTF).map { $0 + suffix }
        return written.isEmpty ? nil : .commonForm(written: written)
    }

    private static func isEDTF(_ text: String) -> Bool {
        var parser = EDTFParser(Array(text.utf8))
        return (try? parser.parse()) != nil
    }

    /// The ways in which words can be read, in EDTF; they may be dates that the calendar does not have.
    private static func edtf(_ words: [Word]) -> [String] {
        single(words) ?? interval(words) ?? bounded(words) ?? []
    }

    /// `by 6 October 2024`, `since October 2024`, `between 1 October 2024 and 6 October 2024`.
    private static func bounded(_ words: [Word]) -> [String]? {
        let rest = Array(words.dropFirst())
        switch words.first {
        case .letters("by"): return single(rest)?.map { "[..\($0)]" }
        case .letters("since"), .letters("from"): return single(rest)?.map { "[\($0)..]" }
        case .letters("between"):
            guard let and = rest.firstIndex(of: .letters("and")), let first = single(Array(rest[..<and])),
                let last = single(Array(rest[(and + 1)...])), first.count == 1, last.count == 1
            else { return nil }
            return ["[\(first[0])..\(last[0])]"]
        default: return nil
        }
    }

    private static func interval(_ words: [Word]) -> [String]? {
        for (index, word) in words.enumerated()
        where word == .dash || word == .letters("to") || word == .letters("until") {
            if let first = single(Array(words[within: ..<index])),
                let last = single(Array(words[within: (index + 1)...])),
                first.count == 1, last.count == 1
            {
                return [first[0] + "/" + last[0]]
            }
        }
        return nil
    }

    private static func single(_ words: [Word]) -> [String]? {
        switch words.count {
        case 0: nil
        case 1: one(words[0])
        case 2: two(words[0], words[1])
        case 3: three(words[0], words[1], words[2])
        case 5 where words[1] == .dash && words[3] == .dash: three(words[0], words[2], words[4])
        default: withTime(words)
        }
    }

    private static func one(_ word: Word) -> [String]? {
        switch word {
        case .number(let number, digits: 4): [Digits.year(number)]
        case .number(let number, digits: 8):
            [day(number / 10_000, number / 100 % 100, number % 100)]
        case .decade(let year): [String(Digits.year(year).dropLast()) + "X"]
        default: nil
        }
    }

    private static func two(_ first: Word, _ second: Word) -> [String]? {
        switch (first, second) {
        case (.number(let year, digits: 4), .number(let month, digits: 1...2)):
            ["\(Digits.year(year))-\(Digits.two(month))"]
        case (.number(let month, digits: 1...2), .number(let year, digits: 4)):
            ["\(Digits.year(year))-\(Digits.two(month))"]
        case (.letters(let name), .number(let year, digits: 4)), (.number(let year, digits: 4), .letters(let name)):
            code(name).map { ["\(Digits.year(year))-\(Digits.two($0))"] }
        default: nil
        }
    }

    private static func three(_ first: Word, _ second: Word, _ third: Word) -> [String]? {
        switch (first, second, third) {
        case (.number(let year, digits: 4), .number(let month, digits: 1...2), .number(let dayOfMonth, digits: 1...2)):
            [day(year, month, dayOfMonth)]
        case (.number(let one, digits: 1...2), .number(let two, digits: 1...2), .number(let year, digits: 4)):
            one == two ? [day(year, two, one)] : [day(year, two, one), day(year, one, two)]
        case (.number(let dayOfMonth, digits: 1...2), .letters(let name), .number(let year, digits: 4)),
            (.letters(let name), .number(let dayOfMonth, digits: 1...2), .number(let year, digits: 4)):
            month(name).map { [day(year, $0, dayOfMonth)] }
        case (.letters(let name), let second, let third) where weekdays.contains(String(name.prefix(3))):
            two(second, third)
        default: nil
        }
    }

    /// Four words or more: a weekday before a date, or a date before its time.
    private static func withTime(_ words: [Word]) -> [String]? {
        if case .letters(let name) = words[0], weekdays.contains(String(name.prefix(3))) {
            return single(Array(words.dropFirst()))
        }
        guard let date = three(words[0], words[1], words[2]), case .time(let time) = words[3] else { return nil }
        var offset = ""
        if words.count == 5, case .letters(let zone) = words[4], ["gmt", "utc", "z"].contains(zone) {
            offset = "Z"
        } else if words.count > 4 {
            return nil
        }
        return date.map { "\($0)T\(time)\(offset)" }
    }

    private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let divisions: [String: YearDivision] = [
        "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
        "q1": .firstQuarter, "q2": .secondQuarter, "q3": .thirdQuarter, "q4": .fourthQuarter,
        "h1": .firstHalf, "h2": .secondHalf,
    ]

    private static func month(_ name: String) -> Int? {
        guard name.utf8.count >= 3 else { return nil }
        return (1...12).first {
            DateLanguage.english.monthName($0).lowercased().hasPrefix(name) || (name == "sept" && $0 == 9)
        }
    }

    private static func code(_ name: String) -> Int? { month(name) ?? divisions[name]?.rawValue }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(Digits.year(year))-\(Digits.two(month))-\(Digits.two(day))"
    }
}

extension CommonDateForm {
    /// A part of a text in another notation; separators but dashes between spaces, and “of” and “the”, are left out.
    enum Word: Hashable {
        case number(Int, digits: Int)
        /// ASCII letters in lower case, with digits after them.
        case letters(String)
        /// `1980s`.
        case decade(Int)
        /// `12:30` or `12:30:00`.
        case time(TimeOfDay)
        /// A dash that joins two dates.
        case dash

        static func split(_ bytes: [UInt8]) -> [Word] {
            var words: [Word] = []
            var scanner = DateScanner(bytes)
            while !scanner.isAtEnd {
                let digits = scanner.digitCount
                if let time = scanner.time() {
                    words.append(.time(time))
                } else if 1...8 ~= digits, let number = scanner.number(digits: digits) {
                    words.append(afterNumber(number, digits: digits, &scanner))
                } else if let byte = scanner.peek(), byte.isLetter {
                    let word = letters(&scanner)
                    if word != "of", word != "the", !(word == "t" && isTime(scanner)) { words.append(.letters(word)) }
                } else {
                    if isJoiningDash(scanner) { words.append(.dash) }
                    scanner.position += max(1, digits)
                }
            }
            return words
        }

        /// A number, without the ending of its ordinal.
        private static func afterNumber(_ number: Int, digits: Int, _ scanner: inout DateScanner) -> Word {
            let start = scanner.position
            let ending = letters(&scanner)
            if ending == "s", digits == 4, number % 10 == 0 { return .decade(number) }
            if !["st", "nd", "rd", "th"].contains(ending) { scanner.position = start }
            return .number(number, digits: digits)
        }

        private static func letters(_ scanner: inout DateScanner) -> String {
            let start = scanner.position
            while let byte = scanner.peek(), byte.isLetter || (byte.isDigit && scanner.position == start + 1) {
                scanner.position += 1
            }
            return String(decoding: scanner.bytes[within: start..<scanner.position], as: UTF8.self).lowercased()
        }

        private static func isTime(_ scanner: DateScanner) -> Bool {
            var scanner = scanner
            return scanner.time() != nil
        }

        /// A hyphen between spaces, or the first byte of an en or em dash.
        private static func isJoiningDash(_ scanner: DateScanner) -> Bool {
            switch scanner.peek() {
            case UInt8(ascii: "-"):
                scanner.peek(1) == UInt8(ascii: " ") && scanner.position > 0
                    && scanner.bytes[scanner.position - 1] == UInt8(ascii: " ")
            case 0xE2: scanner.peek(1) == 0x80 && (scanner.peek(2) == 0x93 || scanner.peek(2) == 0x94)
            default: false
            }
        }
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
}
