internal import Bounds
internal import Diagnostics

/// Reads a word file: lines of a meaning, a colon, and the words and phrases that have it, parted by commas.
///
/// `month 3: mars`, `ago: il y a, voici`. A line that begins with a space goes on with the meaning of the one before;
/// `#` begins a comment. `январ[ь|я|ю|е|ём]` is short for five words.
struct WordFileReader {
    private let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    private var meanings: [[UInt64]: [Sense]] = [:]
    /// How many lines of particles were read.
    private var rank = 0

    /// A word or phrase as it stands in the file.
    private struct Item {
        let text: [UInt8]
        let range: Range<Int>
    }

    /// What the words of a line are.
    private enum Meaning {
        case sense(Sense)
        case joint(Vocabulary.Joint)
        /// Forms of words that end in some letters.
        case forms(endings: [[UInt8]], isForSmallOnly: Bool)
        case order
    }

    init(_ file: SourceFile) { self.file = file }

    /// Reads the whole file; the joints first, since by them the words of phrases are parted.
    mutating func read(into vocabulary: inout Vocabulary) {
        var senses: [(sense: Sense, item: Item)] = []
        var current: Meaning?
        for line in lines() {
            let isContinued = file.bytes[at: line.lowerBound] == UInt8(ascii: " ")
            guard let colon = isContinued ? nil : file.bytes[within: line].firstIndex(of: UInt8(ascii: ":")) else {
                if isContinued, let current {
                    add(line, to: current, &vocabulary, &senses)
                } else if !isContinued {
                    report("line-without-meaning", "a line begins with a meaning and a colon", line, "month 3: mars")
                }
                continue
            }
            current = meaning(trimmed(line.lowerBound..<colon))
            if let current { add(colon + 1..<line.upperBound, to: current, &vocabulary, &senses) }
        }
        let joints = Vocabulary(jointsOf: vocabulary)
        for (sense, item) in senses { add(sense, item, joints) }
        vocabulary.set(meanings)
    }

    /// Reads how names change, and nothing else.
    mutating func readNameForms(into vocabulary: inout Vocabulary) {
        let names = ["attached", "forms", "small-forms"].map { Array($0.utf8) }
        var senses: [(sense: Sense, item: Item)] = []
        var current: Meaning?
        for line in lines() {
            if file.bytes[at: line.lowerBound] == UInt8(ascii: " ") {
                if let current { add(line, to: current, &vocabulary, &senses) }
                continue
            }
            current = nil
            guard names.contains(where: { file.bytes[within: line].starts(with: $0) }),
                let colon = file.bytes[within: line].firstIndex(of: UInt8(ascii: ":"))
            else { continue }
            current = meaning(trimmed(line.lowerBound..<colon))
            if let current { add(colon + 1..<line.upperBound, to: current, &vocabulary, &senses) }
        }
    }

    /// The lines that are not empty, without their comments.
    private func lines() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < file.bytes.count {
            let end = file.bytes[within: start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
            let comment = file.bytes[within: start..<end].firstIndex(of: UInt8(ascii: "#")) ?? end
            if !trimmed(start..<comment).isEmpty { lines.append(start..<comment) }
            start = end + 1
        }
        return lines
    }

    private mutating func meaning(_ range: Range<Int>) -> Meaning? {
        let parts = String(decoding: file.bytes[within: range], as: UTF8.self).split(separator: " ").map(String.init)
        let name = parts.first ?? ""
        switch name {
        case "order": return .order
        case "attached":
            rank += 1
            return .joint(.attached(rank: rank, holdsArticle: false))
        case "attached-with-article": return .joint(.attached(rank: rank, holdsArticle: true))
        case "attached-article": return .joint(.attachedArticle)
        case "forms", "small-forms":
            let endings = parts.dropFirst().map { Self.folded(Array($0.utf8)) }
            return .forms(endings: endings.isEmpty ? [[]] : endings, isForSmallOnly: name == "small-forms")
        case "elided": return .joint(.elided)
        case "ending", "beginning":
            guard let kind = parts.last.flatMap(Sense.Kind.init(rawValue:)), parts.count == 2 else {
                report("unknown-meaning", "‘\(name)’ is followed by a kind of word", range, "\(name) future: rá, rán")
                return nil
            }
            return .joint(name == "ending" ? .ending(kind) : .beginning(kind))
        default: break
        }
        guard let kind = Sense.Kind(rawValue: name) else {
            let guess = Suggestion.didYouMean(name, among: Sense.Kind.allCases.map(\.rawValue))
            report("unknown-meaning", "there is no meaning ‘\(name)’\(guess)", range, nil)
            return nil
        }
        guard let value = value(parts.dropFirst().first, of: kind), parts.count <= 2 else {
            report("wrong-value", "‘\(name)’ \(kind.rule)", range, nil)
            return nil
        }
        return .sense(Sense(kind, value))
    }

    private func value(_ text: String?, of kind: Sense.Kind) -> Int? {
        switch kind.values {
        case .none: text == nil ? 0 : nil
        case .numbers(let range): text.flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
        case .names(let names): text.flatMap { names.firstIndex(of: $0) }
        }
    }

    private mutating func add(
        _ range: Range<Int>, to meaning: Meaning, _ vocabulary: inout Vocabulary,
        _ senses: inout [(sense: Sense, item: Item)]
    ) {
        if case .forms(let endings, let isForSmallOnly) = meaning {
            for ending in endings {
                vocabulary.names.add(form: nil, ofWordsIn: ending, isForSmallOnly: isForSmallOnly)
            }
        }
        for item in items(in: range) {
            switch meaning {
            case .forms(let endings, let isForSmallOnly):
                let form = item.text == Array("-".utf8) ? [] : Self.folded(item.text)
                for ending in endings {
                    vocabulary.names.add(form: form, ofWordsIn: ending, isForSmallOnly: isForSmallOnly)
                }
            case .sense(let sense): senses.append((sense, item))
            case .joint(let joint):
                if case .ending = joint {
                    vocabulary.add(joint, item.text)
                } else {
                    vocabulary.add(joint, Self.folded(item.text))
                }
            case .order:
                let name = String(decoding: item.text, as: UTF8.self)
                if let rule = OrderRules.Name(rawValue: name) {
                    vocabulary.order.names.insert(rule)
                } else {
                    let guess = Suggestion.didYouMean(name, among: OrderRules.Name.allCases.map(\.rawValue))
                    report("unknown-order", "there is no rule of order ‘\(name)’\(guess)", item.range, nil)
                }
            }
        }
    }

    /// The words and phrases of a line, with what stands in brackets written out.
    private mutating func items(in range: Range<Int>) -> [Item] {
        var items: [Item] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            let end = file.bytes[within: start..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
            let word = trimmed(start..<end)
            if !word.isEmpty {
                let texts = Self.writtenOut(Array(file.bytes[within: word]))
                if texts.isEmpty {
                    report("open-bracket", "a bracket opens and closes within a word", word, "januari[|s]")
                }
                items += texts.map { Item(text: $0, range: word) }
            } else if end < range.upperBound || start > range.lowerBound, end != range.upperBound {
                report("missing-word", "a word stands between two commas", start..<end, nil)
            }
            start = end + 1
        }
        return items
    }

    /// A word with each of the endings that stand in its brackets; none where a bracket has no partner.
    private static func writtenOut(_ word: [UInt8]) -> [[UInt8]] {
        guard let open = word.firstIndex(of: UInt8(ascii: "[")) else {
            return word.contains(UInt8(ascii: "]")) ? [] : [word]
        }
        guard let close = word.firstIndex(of: UInt8(ascii: "]")), close > open else { return [] }
        let endings = word[within: open + 1..<close].split(
            separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        let rest = writtenOut(Array(word[within: (close + 1)...]))
        return endings.flatMap { ending in rest.map { Array(word[within: ..<open]) + ending + $0 } }
    }

    private mutating func add(_ sense: Sense, _ item: Item, _ joints: Vocabulary) {
        let stream = WordStream(item.text, joints)
        let words = stream.lexemes.filter { $0.form == .word || $0.form == .number }.map(\.hash)
        guard !words.isEmpty else {
            report("missing-word", "a word has a letter", item.range, nil)
            return
        }
        if let other = meanings[words]?.first(where: { $0.kind == sense.kind && $0.value != sense.value }) {
            let text = String(decoding: item.text, as: UTF8.self)
            report(
                "second-value", "‘\(text)’ is ‘\(sense.kind.rawValue)’ with another value above", item.range,
                "leave one of them: \(other.kind.name(of: other.value)) or \(sense.kind.name(of: sense.value))")
        } else if meanings[words]?.contains(sense) != true {
            meanings[words, default: []].append(sense)
        }
    }

    private static func folded(_ text: [UInt8]) -> [UInt8] {
        WordStream(text, Vocabulary(tag: "")).folded
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, file.bytes[at: start] <= UInt8(ascii: " ") { start += 1 }
        while start < end, file.bytes[at: end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    private mutating func report(_ code: String, _ message: String, _ range: Range<Int>, _ help: String?) {
        let place = trimmed(range)
        diagnostics.append(
            Diagnostic(.error, code, message, at: file.location(of: place.isEmpty ? range : place), help: help))
    }
}

extension Sense.Kind {
    /// What follows the name of the kind, as a rule.
    fileprivate var rule: String {
        switch values {
        case .none: "has no value"
        case .numbers(let range): "is followed by a number from \(range.lowerBound) to \(range.upperBound)"
        case .names(let names): "is followed by one of \(names.joined(separator: ", "))"
        }
    }

    /// The value as it is written in word files.
    fileprivate func name(of value: Int) -> String {
        if case .names(let names) = values, names.indices.contains(value) { return names[value] }
        return "\(value)"
    }
}
