internal import Bounds
internal import Diagnostics

extension OwnFields {
    /// The path of the declarations, relative to the site's folder.
    static let path = "content/fields.yml"

    /// Reads `content/fields.yml`: for each kind of document its fields, each with its kind or with keys.
    init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init()
        var fields = self
        YAMLReader.read(file, file.byteOrderMark.upperBound..<file.bytes.count, diagnostics: &diagnostics) { reader in
            reader.mapping("content/fields.yml", OwnField.Owner.self) { reader, owner in
                var declared: [OwnField] = []
                reader.entries("‘\(owner.rawValue)’") { reader, name in
                    if let field = OwnField.decode(name, from: &reader) { declared.append(field) }
                }
                fields[owner] = declared
            }
        }
        self = fields
    }
}

extension OwnField {
    private enum Key: String, CaseIterable { case kind, of, required, label, filter }

    /// Reads a declaration: `number`, or keys.
    fileprivate static func decode(_ name: Located<String>, from reader: inout YAMLReader) -> OwnField? {
        guard isName(name.value) else {
            let plain = name.value.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
            reader.report(
                "bad-field-name", "the name of a field has small letters, digits and ‘_’, and begins with a letter",
                at: name.range, help: isName(String(plain)) ? "write \(String(plain))" : "write region")
            reader.skip()
            return nil
        }
        var field = OwnField(name: name.value, kind: .text)
        guard reader.kind == .mappingStart else {
            guard let kind = kind(from: &reader) else { return nil }
            field.kind = kind.value
            guard kind.value != .choice([]) else {
                reader.reportMissingChoices(at: kind.range)
                return nil
            }
            return field
        }
        let place = name.range
        var words: [String] = []
        var hasMistake = false
        let keys = reader.mapping("a field", Key.self) { reader, key in
            switch key {
            case .kind:
                if let kind = kind(from: &reader) { field.kind = kind.value } else { hasMistake = true }
            case .of: words = reader.texts("of")
            case .required: field.isRequired = reader.flag("required") ?? false
            case .label: field.labels = reader.labels("label")
            case .filter: field.isFilter = reader.flag("filter") ?? false
            }
        }
        guard let keys, !hasMistake else { return nil }
        if case .choice = field.kind { field.kind = .choice(words) }
        if !keys.contains(.kind), !words.isEmpty { field.kind = .choice(words) }
        if field.kind == .choice([]) {
            reader.reportMissingChoices(at: place)
            return nil
        }
        return field
    }

    private static func kind(from reader: inout YAMLReader) -> Located<Kind>? {
        guard let text = reader.locatedText("kind") else { return nil }
        let words = Kind.words.map(\.word)
        if let found = Kind.words.first(where: { $0.word == text.value }) { return Located(found.kind, at: text.range) }
        let meant = otherWords[text.value.lowercased()] ?? Suggestion.closest(to: text.value, among: words)
        reader.report(
            "unknown-value", "‘\(text.value)’ is not a kind of field\(Suggestion.didYouMean(meant))", at: text.range,
            help: "one of: \(words.joined(separator: ", "))")
        return nil
    }

    /// What other tools call the kinds.
    private static let otherWords = [
        "string": "text", "markdown": "text", "integer": "number", "int": "number", "float": "number",
        "decimal": "number", "boolean": "bool", "flag": "bool", "datetime": "date", "day": "date", "array": "list",
        "tags": "list", "select": "choice", "enum": "choice", "option": "choice", "publication": "source",
    ]

    /// Whether templates can call a field so.
    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return name.utf8.count <= 64
            && name.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "_")
            }
    }
}

extension YAMLReader {
    /// Reads words for readers: one text for all languages, or one for each.
    mutating func labels(_ name: String) -> [String: String] {
        guard kind == .mappingStart else { return text(name).map { ["": $0] } ?? [:] }
        var labels: [String: String] = [:]
        entries("‘\(name)’") { reader, language in
            guard LanguageTag.isValid(language.value) else {
                reader.report(
                    "bad-language", LanguageTag.ruleBroken(by: language.value), at: language.range,
                    help: LanguageTag.help(for: language.value))
                return reader.skip()
            }
            labels[language.value] = reader.nonEmptyText(name)
        }
        return labels
    }

    fileprivate mutating func reportMissingChoices(at range: Range<Int>) {
        report(
            "missing-key", "a choice says what can be chosen", at: range,
            help: "write {kind: choice, of: [north, south]}")
    }
}
