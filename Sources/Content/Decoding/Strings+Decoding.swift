internal import Bounds
internal import Chronology
internal import Diagnostics
internal import Localization

extension StringsTable {
    /// The delivered languages, and over them those of a site.
    ///
    /// A text that a language lacks is that of the delivered one, or else English.
    init(reading files: [SourceFile], diagnostics: inout [Diagnostic]) {
        self = Self.delivered.table
        diagnostics += Self.delivered.diagnostics
        for file in files {
            let tag = String(file.path.dropFirst("content/strings/".count).dropLast(".yml".count))
            let problems = TextCheck.diagnostics(of: file)
            diagnostics += problems
            if !LanguageTag.isValid(tag) {
                let name = LanguageTag.replacement(for: tag).map { "\($0).yml" } ?? "en.yml, fa.yml, ar-IQ.yml…"
                diagnostics.append(
                    Diagnostic(
                        .error, "bad-language", LanguageTag.ruleBroken(by: tag), at: SourceLocation(wholeOf: file.path),
                        help: "rename the file to \(name)"))
                continue
            }
            guard problems.isEmpty else { continue }
            let fallback = strings(for: tag) ?? strings(for: "en")
            let strings = Strings(reading: file, tag: tag, fallback: fallback, diagnostics: &diagnostics)
            if fallback?.tag != tag { strings.reportMissing(in: file, &diagnostics) }
            add(strings)
        }
    }

    /// The languages that come with the program, read once.
    private static let delivered: (table: StringsTable, diagnostics: [Diagnostic]) = {
        var table = StringsTable()
        var diagnostics: [Diagnostic] = []
        for (tag, bytes) in DeliveredStrings.files {
            let file = SourceFile(path: "content/strings/\(tag).yml", bytes: bytes)
            let fallback = table.strings(for: "en")
            table.add(Strings(reading: file, tag: tag, fallback: fallback, diagnostics: &diagnostics))
        }
        return (table, diagnostics)
    }()
}

extension Strings {
    private enum Key: RawRepresentable, CaseIterable, Hashable {
        case text(StringKey)
        case name, digits, dates, own

        static let allCases: [Key] = [.name, .digits] + StringKey.allCases.map(Key.text) + [.dates, .own]

        init?(rawValue: String) {
            switch rawValue {
            case "name": self = .name
            case "digits": self = .digits
            case "dates": self = .dates
            case "own": self = .own
            default:
                guard let key = StringKey(rawValue: rawValue) else { return nil }
                self = .text(key)
            }
        }

        var rawValue: String {
            switch self {
            case .text(let key): key.rawValue
            case .name: "name"
            case .digits: "digits"
            case .dates: "dates"
            case .own: "own"
            }
        }
    }

    /// Reads a file of `content/strings`.
    fileprivate init(reading file: SourceFile, tag: String, fallback: Strings?, diagnostics: inout [Diagnostic]) {
        self.init(tag: tag, fallback: fallback)
        var strings = self
        YAMLReader.read(file, file.byteOrderMark.upperBound..<file.bytes.count, diagnostics: &diagnostics) { reader in
            reader.mapping("a file of strings", Key.self) { reader, key in
                switch key {
                case .name: strings.name = reader.nonEmptyText("name") ?? strings.name
                case .digits: strings.digits = reader.digits()
                case .dates: strings.dates = reader.dates(in: tag, fallback: strings.dates)
                case .text(let key): strings.decode(key, from: &reader)
                case .own: strings.own = reader.ownTexts()
                }
            }
        }
        self = strings
    }

    private mutating func decode(_ key: StringKey, from reader: inout YAMLReader) {
        guard reader.kind == .mappingStart else {
            if let text = reader.nonEmptyText(key.rawValue) { set(key, text) }
            return
        }
        let forms = reader.plurals(key.rawValue)
        if !forms.isEmpty { set(key, forms) }
    }

    /// Reports the texts that a language of the site's own lacks.
    fileprivate func reportMissing(in file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        let missing = StringKey.allCases.filter { !keys.contains($0) }.map(\.rawValue)
        guard !missing.isEmpty else { return }
        let named = missing.prefix(10).joined(separator: ", ") + (missing.count > 10 ? ", …" : "")
        diagnostics.append(
            Diagnostic(
                .warning, "missing-strings", "\(missing.count) texts are missing: \(named)",
                at: SourceLocation(wholeOf: file.path), help: "until they are added they are English"))
    }
}

extension YAMLReader {
    /// Reads the texts that a site adds to those of the program.
    fileprivate mutating func ownTexts() -> [String: String] {
        var texts: [String: String] = [:]
        entries("‘own’") { reader, name in
            guard OwnField.isName(name.value), StringKey(rawValue: name.value) == nil else {
                let isTaken = StringKey(rawValue: name.value) != nil
                reader.report(
                    "bad-field-name",
                    isTaken
                        ? "‘\(name.value)’ is a text of the program"
                        : "the name of a text has small letters, digits and ‘_’, and begins with a letter",
                    at: name.range,
                    help: isTaken ? "write it outside of ‘own’, or choose another name" : "write latest_on")
                return reader.skip()
            }
            texts[name.value] = reader.nonEmptyText(name.value)
        }
        return texts
    }

    /// Reads the forms of a text for numbers of things.
    fileprivate mutating func plurals(_ name: String) -> [PluralCategory: String] {
        var forms: [PluralCategory: String] = [:]
        let start = range
        let keys = mapping("a text with plurals", PluralCategory.self) { reader, category in
            forms[category] = reader.nonEmptyText(name)
        }
        if keys?.contains(.other) == false {
            report("missing-key", "a text with plurals has a form ‘other’", at: start, help: "add other: …")
        }
        return forms
    }

    /// Reads ten digits, nought first; nothing where they are not ten.
    fileprivate mutating func digits() -> [Character] {
        guard let text = locatedText("digits") else { return [] }
        let digits = Array(text.value)
        guard digits.count == 10 else {
            report("wrong-type", "‘digits’ are the ten digits, nought first", at: text.range)
            return []
        }
        return digits
    }

    private enum DateKey: RawRepresentable, CaseIterable, Hashable {
        case months, shortMonths, ordinal, secondCalendar
        case pattern(DateLanguage.Pattern)

        static let allCases: [DateKey] =
            [.months, .shortMonths, .ordinal, .secondCalendar] + DateLanguage.Pattern.allCases.map(DateKey.pattern)

        init?(rawValue: String) {
            switch rawValue {
            case "months": self = .months
            case "short_months": self = .shortMonths
            case "ordinal": self = .ordinal
            case "second_calendar": self = .secondCalendar
            default:
                guard let pattern = DateLanguage.Pattern(rawValue: rawValue) else { return nil }
                self = .pattern(pattern)
            }
        }

        var rawValue: String {
            switch self {
            case .months: "months"
            case .shortMonths: "short_months"
            case .ordinal: "ordinal"
            case .secondCalendar: "second_calendar"
            case .pattern(let pattern): pattern.rawValue
            }
        }
    }

    /// Reads the names of the months; `nil` where they are not twelve.
    private mutating func months(_ key: String) -> [String]? {
        let start = range
        let names = texts(key)
        if names.count == 12 { return names }
        report("wrong-type", "‘\(key)’ are the names of twelve months", at: start)
        return nil
    }

    private enum CalendarKey: String, CaseIterable { case kind, months, day }

    /// Reads the calendar that readers of a language use besides; `nil` where it is not whole, which is reported.
    private mutating func secondCalendar() -> SecondCalendar? {
        let start = range
        var (kind, names, pattern): (SecondCalendar.Kind?, [String]?, String?)
        let keys = mapping("a second calendar", CalendarKey.self) { reader, key in
            switch key {
            case .kind: kind = reader.choice("kind", of: SecondCalendar.Kind.self)
            case .months: names = reader.months(key.rawValue)
            case .day: pattern = reader.text("day")
            }
        }
        if let kind, let names, let pattern { return SecondCalendar(kind, months: names, pattern: pattern) }
        if let keys, keys.count < CalendarKey.allCases.count {
            report(
                "missing-key", "a second calendar has ‘kind’, ‘months’ and ‘day’", at: start,
                help: "write kind: solar_hijri, twelve months, and day: \"{day} {month} {year}\"")
        }
        return nil
    }

    /// Reads how a language writes dates.
    fileprivate mutating func dates(in tag: String, fallback: DateLanguage) -> DateLanguage {
        var months: [String]?
        var shortMonths: [String]?
        var patterns = Dictionary(uniqueKeysWithValues: DateLanguage.Pattern.allCases.map { ($0, fallback[$0]) })
        var ordinals: [PluralCategory: String] = [:]
        var calendar = fallback.secondCalendar
        mapping("a language’s dates", DateKey.self) { reader, key in
            switch key {
            case .months: months = reader.months(key.rawValue)
            case .shortMonths: shortMonths = reader.months(key.rawValue)
            case .ordinal: ordinals = reader.plurals("ordinal")
            case .secondCalendar: calendar = reader.secondCalendar()
            case .pattern(let pattern): patterns[pattern] = reader.text(pattern.rawValue) ?? patterns[pattern]
            }
        }
        let language = String(tag.prefix { $0 != "-" }).lowercased()
        // Months of a language’s own are not shortened as those of another.
        shortMonths = shortMonths ?? months ?? (1...12).map(fallback.short.monthName)
        return DateLanguage(
            tag: tag, months: months ?? (1...12).map(fallback.monthName), shortMonths: shortMonths ?? [],
            patterns: patterns, secondCalendar: calendar
        ) { [ordinals] number in
            let form = ordinals[PluralCategory(ordinal: number, in: language)] ?? ordinals[.other] ?? "{number}"
            return form.replacing("{number}", with: "\(number)")
        }
    }
}
