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
    private var position = 0
    private var allowance: Int
    private var definitions: [String: Range<Int>?] = [:]

    @_lifetime(copy source)
    init(source: Span<UInt8>) {
        self.source = source
        lines = SourceLines.all(of: source)
        allowance = 16 * source.count + 65_536
    }

    /// Where `thing` stands, in bytes of the source.
    @_lifetime(self: copy self)
    mutating func range(of thing: Unlocated) -> Range<Int> {
        guard thing.lines.lowerBound >= 1, thing.lines.lowerBound <= lines.count else {
            return source.count..<source.count
        }
        let first = lines[thing.lines.lowerBound - 1]
        let end = lines[min(thing.lines.upperBound, lines.count) - 1].upperBound
        if block != thing.lines {
            block = thing.lines
            position = first.lowerBound
        }
        if case .block = thing.mark { return trimmed(first) }
        if let found = search(for: thing.mark, in: position..<end) { return found }
        if case .destination(let destination) = thing.mark, let found = definition(of: destination) { return found }
        return trimmed(first)
    }

    @_lifetime(self: copy self)
    private mutating func search(for mark: Unlocated.Mark, in range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, allowance > 0 else { return nil }
        var tokens = InlineTokens(in: source, range: range)
        while let token = tokens.next() {
            guard !token.isEscaped, let found = match(token, mark, end: range.upperBound) else { continue }
            position = max(found.upperBound, tokens.position)
            if case .citation = mark { position = found.upperBound }
            return found
        }
        allowance -= range.count
        return nil
    }

    /// The part of `token` that `mark` names, or `nil` if it names something else.
    private func match(_ token: InlineToken, _ mark: Unlocated.Mark, end: Int) -> Range<Int>? {
        switch (token.kind, mark) {
        case (.html, .html): return token.range
        case (.destination, .destination(let destination)):
            return Self.means(source.extracting(token.range), destination) ? token.range : nil
        case (.note, .note(let id)):
            let name = token.range.lowerBound + 2
            return hasText(id, at: name, end: end) ? token.range.lowerBound..<name + id.utf8.count + 1 : nil
        case (.citation, .citation(let id)):
            var search = token.range.lowerBound
            while let at = source.firstIndex(of: UInt8(ascii: "@"), from: search, to: token.range.upperBound) {
                if hasText(id, at: at + 1, end: end) { return at..<at + 1 + id.utf8.count }
                search = at + 1
            }
            return nil
        default: return nil
        }
    }

    private func hasText(_ text: String, at start: Int, end: Int) -> Bool {
        let text = text.utf8Span.span
        guard start + text.count <= end else { return false }
        for index in text.indices where source[start + index] != text[index] { return false }
        return true
    }

    /// Whether `raw`, as it is written, is `destination`, as it is meant.
    private static func means(_ raw: Span<UInt8>, _ destination: String) -> Bool {
        let meant = destination.utf8Span.span
        var place = 0
        var index = raw.startIndexForMail(of: destination)
        if index < 0 {
            index = 0
            place = 7
        }
        while index < raw.count {
            if raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count, raw[index + 1].isPunctuation { index += 1 }
            guard place < meant.count, raw[index] == meant[place] else { return false }
            index += 1
            place += 1
            // An entity means one character and is written as several: what follows the `&` is not compared.
            if raw[index - 1] == UInt8(ascii: "&") {
                if raw.hasPrefix("amp;", at: index) { index += 4 }
            }
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
            guard hasText(destination, at: start, end: source.count) else { continue }
            if end == source.count || source[end].isWhitespace || source[end] == UInt8(ascii: ">") { return start..<end }
        }
        return nil
    }

    private func trimmed(_ line: Range<Int>) -> Range<Int> {
        let start = source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        return start..<line.upperBound
    }
}

extension Span<UInt8> {
    /// -1 if `destination` is this address with `mailto:` before it, otherwise 0.
    fileprivate func startIndexForMail(of destination: String) -> Int {
        destination.hasPrefix("mailto:") && !hasPrefix("mailto:", at: 0) ? -1 : 0
    }
}
