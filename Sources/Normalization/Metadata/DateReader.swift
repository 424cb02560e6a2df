internal import Bounds
internal import Chronology

/// Reads days as pages write them, for machines and for people, in many languages.
///
/// What could be read in two ways (`04/05/2024`) is read in neither, unless a number above 12 decides.
enum DateReader {
    /// The day of a date written for machines: ISO 8601, RFC 5322, seconds or milliseconds since 1970.
    static func machineDay(_ text: String) -> Day? {
        let bytes = Array(text.utf8.trimmed)
        if bytes.count >= 10, bytes.count <= 13, bytes.allSatisfy(\.isDigit),
            let number = Int64(text.filter(\.isNumber))
        {
            let seconds = bytes.count >= 12 ? number / 1000 : number
            guard bytes.count != 10 || bytes[0] != UInt8(ascii: "2") else { return nil }
            return valid(Day(daysSinceEpoch: Int(seconds / 86_400)))
        }
        if bytes.count == 8, bytes.allSatisfy(\.isDigit), let number = Int(text.filter(\.isNumber)) {
            return valid(Day(year: number / 10_000, month: number / 100 % 100, day: number % 100))
        }
        return firstDay(in: bytes)?.day
    }

    /// A day and where it stands in a text.
    struct Found {
        var day: Day
        var range: Range<Int>
    }

    /// The first day that a text names in full.
    ///
    /// - Complexity: O(*n*).
    /// Digits of other scripts are read like ASCII ones.
    static func firstDay(in text: [UInt8]) -> Found? {
        let words = words(of: NativeDigits.inASCII(text))
        for index in words.indices {
            if let found = day(words[within: index...]) { return found }
        }
        return nil
    }

    /// All days that a text names in full.
    ///
    /// - Complexity: O(*n*).
    static func days(in text: [UInt8]) -> [Found] {
        let words = words(of: NativeDigits.inASCII(text))
        var days: [Found] = []
        for index in words.indices where words[index].range.lowerBound >= days.last?.range.upperBound ?? 0 {
            if let found = day(words[within: index...]) { days.append(found) }
        }
        return days
    }

    private enum Kind { case number(Int, digits: Int), month(Int), solarMonth(Int), other }
    private struct Word {
        var kind: Kind
        var range: Range<Int>
        /// The byte that stands directly behind the word.
        var separator: UInt8
    }

    /// Cuts a text into numbers and words.
    private static func words(of text: [UInt8]) -> [Word] {
        var words: [Word] = []
        var index = 0
        while index < text.count {
            let start = index
            let byte = text[index]
            if byte.isDigit {
                while index < text.count, text[index].isDigit { index += 1 }
                let digits = index - start
                let value = digits <= 8 ? text[within: start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
                words.append(
                    Word(
                        kind: .number(value, digits: digits), range: start..<index,
                        separator: index < text.count ? text[index] : 0))
            } else if byte.isLetter || byte >= 0x80 {
                if let length = separatorLength(text, at: index) {
                    index += length
                    continue
                }
                while index < text.count, text[index].isLetter || text[index] >= 0x80 {
                    if index > start, isDateMark(text, at: index) || separatorLength(text, at: index) != nil { break }
                    index += 1
                }
                index = max(index, isDateMark(text, at: start) ? start + 3 : index)
                let word = String(decoding: text[within: start..<index], as: UTF8.self).lowercased()
                // كانون الأول and its like are months of two words.
                if let last = words.last, last.range.upperBound + 1 == start,
                    let month = MonthNames.month(
                        String(decoding: text[last.range], as: UTF8.self).lowercased() + "-" + word)
                {
                    words[words.count - 1].kind = .month(month)
                    words[words.count - 1].range = last.range.lowerBound..<index
                    continue
                }
                let kind =
                    MonthNames.solarMonth(word).map { Kind.solarMonth($0) }
                    ?? MonthNames.month(word).map { .month($0) } ?? .other
                // A month may be given by two names, the Levantine and the Latin: تشرين الثاني/نوفمبر.
                if case .month(let month) = kind, let last = words.last, case .month(month) = last.kind {
                    words[words.count - 1].range = last.range.lowerBound..<index
                    continue
                }
                words.append(
                    Word(kind: kind, range: start..<index, separator: index < text.count ? text[index] : 0))
            } else {
                index += 1
            }
        }
        return words
    }

    /// The length of a space, dash or comma outside ASCII: they part words.
    private static func separatorLength(_ text: [UInt8], at index: Int) -> Int? {
        guard index + 1 < text.count else { return nil }
        switch (text[index], text[index + 1]) {
        case (0xC2, 0xA0), (0xD8, 0x8C): return 2
        case (0xE2, 0x80), (0xE3, 0x80): return index + 2 < text.count ? 3 : nil
        default: return nil
        }
    }

    /// 年, 月, 日 and 년, 월, 일 part the numbers of a date.
    private static func isDateMark(_ text: [UInt8], at index: Int) -> Bool {
        // All begin with one of the bytes from 0xE5 to 0xEC.
        guard index + 2 < text.count, text[index] >= 0xE5 else { return false }
        return dateMarks.contains(Array(text[within: index..<index + 3]))
    }
    private static let dateMarks: Set<[UInt8]> = Set(["年", "月", "日", "년", "월", "일"].map { Array($0.utf8) })

    private static func day(_ words: ArraySlice<Word>) -> Found? {
        let window = Array(words.prefix(9))
        guard let first = window.first else { return nil }
        func found(_ year: Int, _ month: Int, _ day: Int, to last: Int) -> Found? {
            let read =
                (1300...1500).contains(year)
                ? OtherCalendars.solarHijri(year: year, month: month, day: day)
                : Day(year: year, month: month, day: day)
            return valid(read).map {
                Found(day: $0, range: first.range.lowerBound..<window[last].range.upperBound)
            }
        }
        guard window.count >= 3 else { return nil }
        let others = window.enumerated().filter {
            guard case .other = $1.kind else { return true }
            return false
        }
        guard others.count >= 3, others[0].offset == 0, others[2].offset <= 5 else { return nil }
        switch (others[0].element.kind, others[1].element.kind, others[2].element.kind) {
        case (.number(let year, 4), .number(let month, digits: 1...2), .number(let day, digits: 1...2)):
            return found(year, month, day, to: others[2].offset)
        case (.number(let day, digits: 1...2), .month(let month), .number(let year, 4)):
            return found(year, month, day, to: others[2].offset)
        case (.month(let month), .number(let day, digits: 1...2), .number(let year, 4)):
            return found(year, month, day, to: others[2].offset)
        case (.number(let year, 4), .month(let month), .number(let day, digits: 1...2)):
            return found(year, month, day, to: others[2].offset)
        case (.number(let day, digits: 1...2), .solarMonth(let month), .number(let year, 4)):
            return OtherCalendars.solarHijri(year: year, month: month, day: day).flatMap(valid).map {
                Found(day: $0, range: first.range.lowerBound..<window[others[2].offset].range.upperBound)
            }
        case (.number(let one, digits: 1...2), .number(let two, digits: 1...2), .number(let year, 4))
        where others[2].offset == 2:
            // With dots the day comes first everywhere; with strokes only a number above 12 tells.
            if first.separator == UInt8(ascii: ".") { return found(year, two, one, to: 2) }
            if one > 12 { return found(year, two, one, to: 2) }
            if two > 12 || one == two { return found(year, one, two, to: 2) }
            return nil
        case (.number(let day, 2), .number(let month, 2), .number(let year, 2))
        where others[2].offset == 2 && first.separator == UInt8(ascii: ".") && window[1].separator == UInt8(ascii: "."):
            return found(2000 + year, month, day, to: 2)
        case (.month(let month), .number(let day, digits: 1...2), .number(_, digits: 1...2)) where others.count >= 4:
            // Thu Nov 28 19:20:36 CET 2024
            for other in others.dropFirst(3) {
                if case .number(let year, 4) = other.element.kind { return found(year, month, day, to: other.offset) }
            }
            return nil
        default: return nil
        }
    }

    private static func valid(_ day: Day?) -> Day? {
        guard let day, (1900...2100).contains(day.year) else { return nil }
        return day
    }
}
