internal import Bounds
internal import Diagnostics

/// A value and the bytes of the file that it was read from.
public struct Located<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// The offsets of its bytes in the file.
    public var range: Range<Int>

    /// Creates a located value.
    public init(_ value: Value, at range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension YAMLReader {
    /// Reads a scalar as text; `nil` where there is no value or a value of another kind, which is reported.
    mutating func text(_ name: String) -> String? {
        warnOfComment(behind: name)
        return locatedText(name)?.value
    }

    /// Reads a scalar as text, with its place.
    mutating func locatedText(_ name: String) -> Located<String>? {
        locatedText(rule: "‘\(name)’ is text")
    }

    private mutating func locatedText(rule: @autoclosure () -> String) -> Located<String>? {
        guard kind == .scalar || isAlias else {
            wrongType(rule(), help: "put the text into quotation marks")
            return nil
        }
        defer { advance() }
        return isNull || isAlias ? nil : Located(scalar, at: range)
    }

    /// Reads a scalar that says something; an empty one is reported.
    mutating func nonEmptyText(_ name: String) -> String? {
        warnOfComment(behind: name)
        guard let text = locatedText(name) else { return nil }
        if text.value.allSatisfy(\.isWhitespace) {
            report("empty-value", "‘\(name)’ says nothing", at: text.range, help: "write \(name): …")
        }
        return text.value
    }

    /// Warns where ` #` ends a text without quotation marks: what follows is a comment, and readers would miss it.
    private mutating func warnOfComment(behind name: String) {
        guard isPlain, !isNull else { return }
        let bytes = file.bytes
        var position = range.upperBound
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
            position += 1
        }
        guard position > range.upperBound, position < bytes.count, bytes[position] == UInt8(ascii: "#") else { return }
        let end = bytes[position...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
        warn(
            "cut-text", "‘\(name)’ ends here: ‘#’ behind a space begins a comment", at: position..<end,
            help: "put the text into quotation marks, or the comment into a line of its own")
    }

    /// Reads `true` or `false`.
    mutating func flag(_ name: String) -> Bool? {
        guard let text = locatedText(name) else { return nil }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            report("wrong-type", "‘\(name)’ is true or false", at: text.range, help: "write \(name): true")
            return nil
        }
    }

    /// Reads a whole number within bounds.
    mutating func integer(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let text = locatedText(name) else { return nil }
        guard let number = Int(text.value), bounds.contains(number) else {
            report(
                "wrong-type", "‘\(name)’ is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
                at: text.range, help: "write digits only, such as \(name): \(min(bounds.upperBound, 8))")
            return nil
        }
        return number
    }

    /// Reads one of a fixed set of words.
    ///
    /// - Parameter noun: What a word is, for the message, where it is not the name of the key.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of type: Choice.Type, noun: String? = nil
    ) -> Choice? {
        guard let text = locatedText(name) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let words = type.allCases.map(\.rawValue)
        let meant = OtherWords.value(text.value, among: words) ?? Suggestion.closest(to: text.value, among: words)
        report(
            "unknown-value",
            "‘\(text.value)’ is not a \(noun ?? name)\(Suggestion.didYouMean(meant))",
            at: text.range, help: "one of: \(words.joined(separator: ", "))")
        return nil
    }

    /// Reads an absolute address of the web.
    mutating func webAddress(_ name: String) -> String? {
        guard let text = locatedText(name) else { return nil }
        guard WebAddress.isValid(text.value) else {
            report(
                "bad-address", "‘\(name)’ is an address that starts with https:// or http://, without spaces",
                at: text.range, help: WebAddress.replacement(for: text.value).map { "write \($0)" })
            return nil
        }
        return text.value
    }

    /// Reads the elements of a sequence; nothing is an empty list, and elements that could not be read are left out.
    mutating func list<Element>(_ name: String, _ element: (inout YAMLReader) -> Element?) -> [Element] {
        guard !isNull else {
            advance()
            return []
        }
        guard kind == .sequenceStart else {
            wrongType("‘\(name)’ is a list", help: kind == .scalar ? "write [\(scalar)]" : nil)
            return []
        }
        advance()
        var elements: [Element] = []
        while kind != .sequenceEnd, kind != .end {
            if let element = element(&self) { elements.append(element) }
        }
        if kind == .sequenceEnd { advance() }
        return elements
    }

    /// Reads the elements of a sequence of texts.
    mutating func texts(_ name: String) -> [String] {
        list(name) { reader in
            reader.warnOfComment(behind: name)
            return reader.locatedText(rule: "an item of ‘\(name)’ is text")?.value
        }
    }

    /// Reads the elements of a sequence of texts, with their places.
    mutating func locatedTexts(_ name: String) -> [Located<String>] {
        list(name) { $0.locatedText(rule: "an item of ‘\(name)’ is text") }
    }

    /// Reads a mapping whose keys are the cases of an enumeration; `value` must consume the value of its key.
    ///
    /// Unknown and duplicate keys are reported and their values skipped. A key without a value counts as absent.
    ///
    /// - Parameter name: What the mapping is, for messages: `an article`.
    /// - Returns: the keys that were there, also misspelt ones, or `nil` where there is no mapping or it could not be read to its end.
    @discardableResult
    mutating func mapping<Key: RawRepresentable<String> & CaseIterable & Hashable>(
        _ name: String, _ keys: Key.Type, _ value: (inout YAMLReader, Key) -> Void
    ) -> Set<Key>? {
        guard kind == .mappingStart else {
            wrongType("\(name) is written as keys with values", help: Self.keys(keys.allCases.map(\.rawValue)))
            return nil
        }
        advance()
        var (seen, filled): (Set<Key>, Set<Key>) = ([], [])
        while kind != .mappingEnd, kind != .end {
            guard kind == .scalar else {
                if !isAlias { report("wrong-type", "a key is text", at: range) }
                skip()
                skip()
                continue
            }
            let (word, place) = (scalar, range)
            advance()
            guard word != "<<" else {
                report("yaml-merge", "a merge key cannot be used here", at: place, help: "write the keys out")
                skip()
                continue
            }
            guard let key = Key(rawValue: word) else {
                let known = keys.allCases.map(\.rawValue)
                let meant = OtherWords.key(word, among: known) ?? Suggestion.closest(to: word, among: known)
                report(
                    "unknown-key", "\(name) has no key ‘\(word)’\(Suggestion.didYouMean(meant))", at: place,
                    help: OtherWords.help(on: word, among: known) ?? Self.keys(known))
                // A key that is misspelt is not missing as well.
                if let meant = meant.flatMap(Key.init) { filled.insert(meant) }
                skip()
                continue
            }
            guard seen.insert(key).inserted else {
                report(
                    "duplicate-key", "‘\(word)’ stands here for the second time", at: place, help: "keep one of the two"
                )
                skip()
                continue
            }
            guard !isNull else {
                advance()
                continue
            }
            guard !hasFailed else { break }
            filled.insert(key)
            value(&self, key)
        }
        if kind == .mappingEnd { advance() }
        return hasFailed ? nil : filled
    }

    /// The keys of a mapping, unless they are too many to read.
    private static func keys(_ known: [String]) -> String? {
        known.count > 32 ? nil : "its keys are \(known.joined(separator: ", "))"
    }

    /// Reports that the current value is of the wrong kind, and skips it.
    ///
    /// - Parameter rule: What it should be: `‘topics’ is a list`.
    private mutating func wrongType(_ rule: String, help: String? = nil) {
        let found =
            switch kind {
            case .scalar: isNull ? "nothing" : "text"
            case .sequenceStart: "a list"
            case .mappingStart: "keys with values"
            case .alias, .sequenceEnd, .mappingEnd, .end: "nothing"
            }
        // Aliases and syntax errors have been reported. A collection's mark covers its first character only; a block collection's nothing.
        if !isAlias, !hasFailed { report("wrong-type", "\(rule), not \(found)", at: range, help: help) }
        skip()
    }
}
