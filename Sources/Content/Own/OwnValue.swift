internal import Bounds
public import Chronology
internal import Diagnostics

/// What a document says of one of the site’s own fields.
public enum OwnValue: Sendable, Equatable {
    case text(String)
    /// A number, and how it is written.
    case number(Double, String)
    case date(EDTFDate)
    case flag(Bool)
    case list([String])
    /// The id of a topic, a source or an event.
    case reference(String)
}

extension OwnField {
    /// The value of the field in a document; `nil` where the document does not have it, or not as it should be.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    public func value(among entries: [OwnEntry]) -> OwnValue? {
        entries.first { $0.name.value == name }.flatMap { try? value(of: $0).get() }
    }

    /// Why an entry is no value of a field.
    struct Misfit: Error {
        var code: String
        var message: String
        var range: Range<Int>
        var help: String?
    }

    /// The value that an entry gives; what is referred to is not looked up.
    func value(of entry: OwnEntry) -> Result<OwnValue, Misfit> {
        if case .list = kind {
            guard entry.isList else {
                let text = entry.values.first
                return misfit("is a list", at: text?.range ?? entry.name.range, help: "write [\(text?.value ?? "…")]")
            }
            return .success(.list(entry.values.map(\.value)))
        }
        guard !entry.isList, let text = entry.values.first else {
            return misfit("is \(words), not a list", at: entry.values.first?.range ?? entry.name.range)
        }
        switch kind {
        case .text: return .success(.text(text.value))
        case .number:
            guard let number = Self.number(text.value) else {
                return misfit(
                    "is a number", at: text.range, help: "write digits only, such as \(name): 8 or \(name): 1.5")
            }
            return .success(.number(number, text.value))
        case .date:
            do {
                return .success(.date(try EDTFDate(parsing: text.value)))
            } catch {
                let start = text.range.lowerBound + error.range.lowerBound
                let place = start..<max(start + 1, min(start + error.range.count, text.range.upperBound))
                return .failure(Misfit(code: "bad-date", message: error.message, range: place, help: error.help))
            }
        case .flag:
            guard text.value == "true" || text.value == "false" else {
                return misfit("is true or false", at: text.range, help: "write \(name): true")
            }
            return .success(.flag(text.value == "true"))
        case .choice(let words):
            guard words.contains(text.value) else {
                let meant = Suggestion.didYouMean(text.value, among: words)
                return .failure(
                    Misfit(
                        code: "unknown-value", message: "‘\(text.value)’ is not a \(name)\(meant)", range: text.range,
                        help: "one of: \(words.joined(separator: ", "))"))
            }
            return .success(.text(text.value))
        case .topic, .source, .event: return .success(.reference(text.value))
        case .list: return .success(.list(entry.values.map(\.value)))
        }
    }

    private func misfit(_ rule: String, at range: Range<Int>, help: String? = nil) -> Result<OwnValue, Misfit> {
        .failure(Misfit(code: "wrong-type", message: "‘\(name)’ \(rule)", range: range, help: help))
    }

    private var words: String {
        switch kind {
        case .text, .choice: "text"
        case .number: "a number"
        case .date: "a date"
        case .flag: "true or false"
        case .list: "a list"
        case .topic: "the id of a topic"
        case .source: "the id of a source"
        case .event: "the id of an event"
        }
    }

    /// A number in digits, with a point before decimals.
    static func number(_ text: String) -> Double? {
        let isPlain =
            text.utf8.count <= 32
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: ".")
            }
        guard isPlain, text.utf8.first != UInt8(ascii: "."), text.utf8.last != UInt8(ascii: ".") else { return nil }
        return Double(text)
    }
}
