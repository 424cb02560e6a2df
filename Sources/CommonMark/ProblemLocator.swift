internal import Bounds

/// Something in a document whose place in the source is still to be found.
struct Unlocated {
    /// What it is found by.
    enum Mark {
        /// The destination of a link or image.
        case destination(String)
        /// Raw HTML between text.
        case html
        /// The reference to a note, by its id.
        case note(String)
        /// A citation, by the id of the publication.
        case citation(String)
        /// Text of the source, as it is written there.
        case text(String)
        /// The first line of its block.
        case block
    }

    /// The lines of the source that its block stands on, from 1.
    var lines: ClosedRange<Int>
    var mark: Mark
}

/// Finds the places of things in a source, in the order in which they are in the document.
///
/// libcmark's positions of inlines are unreliable, so the source of the block is searched: from where the last thing
/// was found, so that the same destination several times over is found at its several places; a destination that is not
/// there is looked for among the link reference definitions. When searches in vain have read a certain multiple of the
/// source, everything else is put on the first line of its block, which keeps the time linear.
struct ProblemLocator: ~Copyable, ~Escapable {
    private let source: Span<UInt8>
    private let lines: [Range<Int>]
    private var block: ClosedRange<Int>?
    /// The markup of the block after what was found last.
    private var tokens: InlineTokens
    /// The citations in which a publication was found last, and where it ends.
    private var citations: (token: InlineToken, found: Int)?
    /// Where text of the block that is found next is looked for.
    private var textStart = 0
    private var allowance: Int
    private var definitions: [String: Range<Int>?] = [:]

    @_lifetime(copy source)
    init(source: Span<UInt8>) {
        self.source = source
        lines = SourceLines.all(of: source)
        tokens = InlineTokens(in: source, range: 0..<0)
        allowance = 16 * source.count + 65_536
    }

    /// Where `thing` stands, in bytes of the source; `nil` for text that is not written there as readers see it, since
    /// an author has escaped it.
    @_lifetime(self: copy self)
    mutating func range(of thing: Unlocated) -> Range<Int>? {
        guard thing.lines.lowerBound >= 1, thing.lines.lowerBound <= lines.count else {
            return source.count..<source.count
        }
        let first = lines[thing.lines.lowerBound - 1]
        let end = lines[min(thing.lines.upperBound, lines.count) - 1].upperBound
        if block != thing.lines {
            block = thing.lines
            tokens = InlineTokens(in: source, range: first.lowerBound..<end)
            citations = nil
            textStart = first.lowerBound
        }
        if case .block = thing.mark { return trimmed(first) }
        if case .text(let text) = thing.mark { return range(of: text, to: end) }
        if let found = search(for: thing.mark, length: end - first.lowerBound) { return found }
        if case .destination(let destination) = thing.mark, let found = definition(of: destination) { return found }
        return trimmed(first)
    }

    /// Where text stands in the block, up to `end`; its first words where it goes on otherwise than in the source.
    @_lifetime(self: copy self)
    private mutating func range(of text: String, to end: Int) -> Range<Int>? {
        let plain = text.utf8.dropFirst(2).prefix { $0.isLetter || $0.isDigit || $0.isBlank || $0 >= 0x80 }
        let start = String(decoding: text.utf8.prefix(2 + plain.count), as: UTF8.self)
        var short: Range<Int>?
        guard let first = text.utf8.first else { return nil }
        var position = textStart
        while allowance > 0, let found = source.firstIndex(of: first, from: position, to: end) {
            allowance -= found + 1 - position
            position = found + 1
            if found > 0, source[found - 1] == UInt8(ascii: "\\") { continue }
            if hasText(text, at: found) {
                textStart = found + text.utf8.count
                return found..<textStart
            }
            if short == nil, hasText(start, at: found) { short = found..<found + start.utf8.count }
        }
        if let short { textStart = short.upperBound }
        return short
    }

    @_lifetime(self: copy self)
    private mutating func search(for mark: Unlocated.Mark, length: Int) -> Range<Int>? {
        if let (token, found) = citations, let next = match(token, mark, from: found) {
            citations = (token, next.upperBound)
            return next
        }
        guard allowance > 0 else { return nil }
        var trial = tokens
        while let token = trial.next() {
            guard !token.isEscaped, let found = match(token, mark, from: token.range.lowerBound) else { continue }
            tokens = trial
            citations = token.kind == .citation ? (token, found.upperBound) : nil
            return found
        }
        allowance -= length
        return nil
    }

    /// The part of `token`, from `start` on, that `mark` names, or `nil` if it names something else.
    private func match(_ token: InlineToken, _ mark: Unlocated.Mark, from start: Int) -> Range<Int>? {
        switch (token.kind, mark) {
        case (.html, .html): return token.range
        case (.destination, .destination(let destination)):
            return Self.means(source.extracting(token.range), destination) ? token.range : nil
        case (.note, .note(let id)):
            let name = token.range.lowerBound + 2
            let end = name + id.utf8.count + 1
            return end <= token.range.upperBound && hasText(id, at: name) ? token.range.lowerBound..<end : nil
        case (.citation, .citation(let id)):
            var search = start
            while let at = source.firstIndex(of: UInt8(ascii: "@"), from: search, to: token.range.upperBound) {
                let end = at + 1 + id.utf8.count
                if end < token.range.upperBound, hasText(id, at: at + 1) { return at..<end }
                search = at + 1
            }
            return nil
        default: return nil
        }
    }

    private func hasText(_ text: String, at start: Int) -> Bool {
        let text = text.utf8Span.span
        guard start + text.count <= source.count else { return false }
        for index in text.indices where source[start + index] != text[index] { return false }
        return true
    }

    /// Whether `raw`, as it is written, is `destination`, as it is meant: without backslashes, `&amp;` for `&`, and
    /// `mailto:` before an address in angle brackets.
    private static func means(_ raw: Span<UInt8>, _ destination: String) -> Bool {
        let meant = destination.utf8Span.span
        var place = meant.hasPrefix("mailto:", at: 0) && !raw.hasPrefix("mailto:", at: 0) ? 7 : 0
        var index = 0
        while index < raw.count {
            if raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count, raw[index + 1].isPunctuation { index += 1 }
            guard place < meant.count, raw[index] == meant[place] else { return false }
            index += raw.hasPrefix("&amp;", at: index) ? 5 : 1
            place += 1
        }
        return place == meant.count
    }

    /// Where a link reference definition gives `destination`.
    @_lifetime(self: copy self)
    private mutating func definition(of destination: String) -> Range<Int>? {
        if let known = definitions[destination] { return known }
        guard allowance > 0 else { return nil }
        allowance -= source.count
        let found = firstDefinition(of: destination)
        definitions[destination] = .some(found)
        return found
    }

    private func firstDefinition(of destination: String) -> Range<Int>? {
        var search = 0
        while let bracket = source.firstIndex(of: UInt8(ascii: "]"), from: search) {
            search = bracket + 1
            guard source.hasPrefix(":", at: search) else { continue }
            var start = source.skippingBlanks(from: search + 1, to: source.count)
            if source.hasPrefix("<", at: start) { start += 1 }
            let end = start + destination.utf8.count
            guard hasText(destination, at: start) else { continue }
            if end == source.count || source[end].isWhitespace || source[end] == UInt8(ascii: ">") {
                return start..<end
            }
        }
        return nil
    }

    private func trimmed(_ line: Range<Int>) -> Range<Int> {
        let start = source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        return start..<line.upperBound
    }
}
