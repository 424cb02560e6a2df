internal import Bounds

/// Writes the runs of one block as Markdown that renders to exactly their text.
///
/// Emphasis that CommonMark could not recognise where it stands is left out: the text matters more than its style.
struct InlineWriter {
    private var output: [UInt8] = []
    private let inTable: Bool
    private let linePrefix: [UInt8]

    /// The Markdown of runs; `linePrefix` begins every line but the first, `inTable` escapes pipes.
    ///
    /// - Complexity: O(*n*).
    static func markdown(
        of runs: [Run], linePrefix: [UInt8] = [], inTable: Bool = false, atLineStart: Bool = true
    ) -> [UInt8] {
        var writer = InlineWriter(inTable: inTable, linePrefix: linePrefix)
        if !atLineStart { writer.output.append(0x20) }
        var index = 0
        while index < runs.count {
            let link = runs[index].link
            let end = runs[within: index...].firstIndex { $0.link != link } ?? runs.count
            if let link, runs[within: index..<end].contains(where: { !$0.text.trimmed.isEmpty }) {
                writer.output.append(UInt8(ascii: "["))
                writer.write(runs[within: index..<end], isLinked: true)
                writer.output += Array("](".utf8) + destination(link) + Array(")".utf8)
            } else {
                let follower =
                    end < runs.count
                    ? (runs[end].link == nil ? Neighbour(before: runs[end]) : .punctuation) : .space
                writer.write(runs[within: index..<end], isLinked: false, afterwards: follower)
            }
            index = end
        }
        return atLineStart ? writer.output : Array(writer.output.dropFirst())
    }

    /// An address in the form in which it may stand between parentheses.
    static func destination(_ address: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "*"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                result += Array("%".utf8) + hex(byte >> 4) + hex(byte & 15)
            case UInt8(ascii: "&"), UInt8(ascii: "_"): result += [UInt8(ascii: "\\"), byte]
            default: result.append(byte)
            }
        }
        return result
    }

    private static func hex(_ digit: UInt8) -> [UInt8] {
        [digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10]
    }

    private init(inTable: Bool, linePrefix: [UInt8]) {
        self.inTable = inTable
        self.linePrefix = linePrefix
    }

    /// Writes runs of one link, or of none; `afterwards` is what follows them.
    private mutating func write(_ runs: ArraySlice<Run>, isLinked: Bool, afterwards: Neighbour = .space) {
        for index in runs.indices {
            let run = runs[index]
            if let note = run.note {
                output += Array("[^\(note)]".utf8)
                continue
            }
            if run.style.contains(.code), writeCode(run.text) { continue }
            let following =
                index + 1 < runs.endIndex
                ? Neighbour(before: runs[index + 1]) : isLinked ? .punctuation : afterwards
            if run.style.isDisjoint(with: [.strong, .emphasis]) || run.text.contains(0x0A) {
                escape(run.text[...])
                continue
            }
            let leading = run.text.prefix { $0.isSpace }
            let trailing = run.text.dropFirst(leading.count).reversed().prefix { $0.isSpace }.count
            let core = run.text.dropFirst(leading.count).dropLast(trailing)
            escape(leading)
            writeEmphasis(core, style: run.style, after: trailing > 0 ? .space : following)
            escape(run.text.suffix(trailing))
        }
    }

    private mutating func writeEmphasis(_ text: ArraySlice<UInt8>, style: Run.Style, after: Neighbour) {
        var inner: [UInt8] = []
        MarkdownEscaping.append(text, to: &inner, atLineStart: false, inTable: inTable)
        let before = Neighbour(last: output)
        let touchesMark = output.last == UInt8(ascii: "*") || output.last == UInt8(ascii: "_")
        let opens = Neighbour(first: inner).holds(beside: before)
        let closes = Neighbour(last: inner).holds(beside: after)
        let intraword = before == .word || after == .word
        guard opens, closes, !touchesMark, inner.last != UInt8(ascii: "\\") else {
            escape(text)
            return
        }
        // Inside a word only `*` opens and closes.
        let mark: [UInt8] =
            switch (style.contains(.strong), style.contains(.emphasis)) {
            case (true, true): Array("***".utf8)
            case (true, false): Array("**".utf8)
            default: intraword ? Array("*".utf8) : Array("_".utf8)
            }
        output += mark + inner + mark
    }

    /// Writes a code span; `false` when the text cannot stand in one.
    private mutating func writeCode(_ text: [UInt8]) -> Bool {
        let tick = UInt8(ascii: "`")
        guard !text.isEmpty, !text.contains(0x0A), text.first != 0x20, text.last != 0x20, output.last != tick,
            !inTable || !text.contains(UInt8(ascii: "|"))
        else { return false }
        var longest = 0
        var length = 0
        for byte in text {
            length = byte == tick ? length + 1 : 0
            longest = max(longest, length)
        }
        let fence = [UInt8](repeating: tick, count: longest + 1)
        let padding: [UInt8] = text.first == tick || text.last == tick ? [0x20] : []
        output += fence + padding + text + padding + fence
        return true
    }

    private mutating func escape(_ text: ArraySlice<UInt8>) {
        var first = true
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !first { output += inTable ? [0x20] : [UInt8(ascii: "\\"), 0x0A] + linePrefix }
            let atStart = output.isEmpty || (!first && !inTable)
            MarkdownEscaping.append(line, to: &output, atLineStart: atStart, inTable: inTable)
            first = false
        }
    }

    /// What stands beside a delimiter, as far as its flanking depends on it (CommonMark, section 6.2).
    private enum Neighbour {
        /// White space, or the edge of the line.
        case space
        case punctuation
        /// A symbol, which is punctuation in some versions of CommonMark only.
        case symbol
        case word

        /// The first or the last scalar of bytes.
        init(first bytes: some Sequence<UInt8>) {
            self.init(String(decoding: Array(bytes.prefix(4)), as: UTF8.self).unicodeScalars.first)
        }

        /// What a run begins with: the mark of a note with a bracket.
        init(before run: Run) {
            if run.note == nil { self.init(first: run.text) } else { self = .punctuation }
        }

        init(last bytes: some BidirectionalCollection<UInt8>) {
            self.init(String(decoding: Array(bytes.suffix(4)), as: UTF8.self).unicodeScalars.last)
        }

        private init(_ scalar: Unicode.Scalar?) {
            guard let scalar, !scalar.properties.isWhitespace else {
                self = .space
                return
            }
            if scalar.isASCII {
                self = UInt8(ascii: scalar).isPunctuation ? .punctuation : .word
                return
            }
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                self = .punctuation
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
            default: self = .word
            }
        }

        /// Whether a delimiter between this, inside, and a neighbour outside does its work.
        func holds(beside outer: Neighbour) -> Bool {
            switch self {
            case .space: false
            case .word: true
            case .punctuation, .symbol: outer == .space || outer == .punctuation
            }
        }
    }
}
