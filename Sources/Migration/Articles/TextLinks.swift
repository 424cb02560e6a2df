internal import Bounds

/// The links and pictures of a Markdown text, to be led elsewhere.
struct TextLinks {
    /// A link or picture.
    struct Link {
        var isPicture: Bool
        /// From its bracket, or exclamation mark, up to the parenthesis that ends it.
        var range: Range<Int>
        /// What stands between its brackets.
        var text: Range<Int>
        /// Its address, without angle brackets.
        var destination: Range<Int>
        /// What replaces the address, with angle brackets where there are any.
        var destinationWithBrackets: Range<Int>
        /// The words behind the address, in quotation marks.
        var title: Range<Int>?
        /// Whether it is a definition: `[name]: address`.
        var isDefinition = false
        /// Whether it is an address in angle brackets alone.
        var isBare = false
    }

    private let text: [UInt8]
    /// Where lines end.
    private let lineEnds: [Int]
    private(set) var links: [Link] = []

    /// How long an address is at most.
    private static let addressLimit = 2_000

    /// Finds the links and pictures; what is code has none.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        self.text = text
        lineEnds = text.indices.filter { text[$0] == 0x0A }
        var brackets: [(position: Int, isPicture: Bool)] = []
        var index = 0
        var isLineStart = true
        var unclosed: Set<Int> = []
        while index < text.count {
            let byte = text[index]
            if isLineStart, let end = blockOfCode(at: index) {
                index = end
                continue
            }
            if isLineStart, let link = definition(at: index) {
                links.append(link)
                index = link.range.upperBound
            }
            isLineStart = byte == 0x0A
            switch byte {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = span(at: index, &unclosed)
            case UInt8(ascii: "["):
                let isPicture =
                    index > 0 && text[index - 1] == UInt8(ascii: "!") && text[at: index - 2] != UInt8(ascii: "\\")
                brackets.append((index, isPicture))
                index += 1
            case UInt8(ascii: "]"):
                index += 1
                guard let open = brackets.popLast(), text[at: index] == UInt8(ascii: "("),
                    let link = link(from: open, close: index - 1)
                else { continue }
                links.append(link)
                index = link.range.upperBound
            case UInt8(ascii: "<"):
                if let link = bare(at: index) {
                    links.append(link)
                    index = link.range.upperBound
                } else {
                    index += 1
                }
            case 0x0A:
                index += 1
                if text[at: index] == 0x0A { brackets = [] }
            default: index += 1
            }
        }
    }

    /// Behind a fenced block of code that begins on a line.
    private func blockOfCode(at start: Int) -> Int? {
        var position = start
        while text[at: position] == 0x20 || text[at: position] == UInt8(ascii: ">") { position += 1 }
        let sign = text[at: position]
        guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
        let length = text[within: position...].prefix { $0 == sign }.count
        guard length >= 3 else { return nil }
        while position < text.count {
            let end = text[within: position...].firstIndex(of: 0x0A) ?? text.count
            position = end + 1
            let line = text[within: position...].prefix { $0 != 0x0A }.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
            let fence = line.prefix { $0 == sign }
            if fence.count >= length, line.dropFirst(fence.count).allSatisfy({ $0 <= 0x20 }) { return line.endIndex }
        }
        return text.count
    }

    private func span(at start: Int, _ unclosed: inout Set<Int>) -> Int {
        let length = text[within: start...].prefix { $0 == UInt8(ascii: "`") }.count
        guard !unclosed.contains(length) else { return start + length }
        var run = 0
        for position in (start + length)..<text.count {
            run = text[position] == UInt8(ascii: "`") ? run + 1 : 0
            if run == length, text[at: position + 1] != UInt8(ascii: "`") { return position + 1 }
        }
        unclosed.insert(length)
        return start + length
    }

    private func link(from open: (position: Int, isPicture: Bool), close: Int) -> Link? {
        var position = skipSpace(from: close + 2)
        let start = position
        guard let (destination, end) = destination(at: position) else { return nil }
        position = skipSpace(from: end)
        var title: Range<Int>?
        if let sign = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == text[at: position] }) {
            var last = position + 1
            while last < text.count, text[last] != sign, last - position < 4_000 {
                last += text[last] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard text[at: last] == sign else { return nil }
            title = (position + 1)..<last
            position = skipSpace(from: last + 1)
        }
        guard text[at: position] == UInt8(ascii: ")") else { return loose(from: open, close: close) }
        return Link(
            isPicture: open.isPicture, range: (open.isPicture ? open.position - 1 : open.position)..<(position + 1),
            text: (open.position + 1)..<close, destination: destination, destinationWithBrackets: start..<end,
            title: title)
    }

    /// A link whose address holds spaces: `[text](a b.pdf)`; what stands in its parentheses is one line without others.
    private func loose(from open: (position: Int, isPicture: Bool), close: Int) -> Link? {
        let inside = text[within: (close + 2)...].prefix(Self.addressLimit).prefix {
            $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") && $0 != 0x0A && $0 != UInt8(ascii: "\"")
                && $0 != UInt8(ascii: "<")
        }
        guard text[at: inside.endIndex] == UInt8(ascii: ")"), let first = inside.firstIndex(where: { $0 != 0x20 }),
            let last = inside.lastIndex(where: { $0 != 0x20 })
        else { return nil }
        let address = inside[first...last]
        let isAddress =
            address.starts(with: "http".utf8) || address.starts(with: "mailto:".utf8)
            || address.first == UInt8(ascii: "/")
            || address.suffix(6).contains(UInt8(ascii: "."))
        guard isAddress else { return nil }
        return Link(
            isPicture: open.isPicture,
            range: (open.isPicture ? open.position - 1 : open.position)..<(inside.endIndex + 1),
            text: (open.position + 1)..<close, destination: first..<(last + 1),
            destinationWithBrackets: (close + 2)..<inside.endIndex,
            title: nil)
    }

    private func skipSpace(from start: Int) -> Int {
        var position = start
        while text[at: position] == 0x20 || text[at: position] == 0x0A || text[at: position] == 0x09 { position += 1 }
        return position
    }

    /// An address, in angle brackets or up to a space or the parenthesis that closes it, and where it ends.
    private func destination(at start: Int) -> (Range<Int>, end: Int)? {
        if text[at: start] == UInt8(ascii: "<") {
            let inside = text[within: (start + 1)...].prefix(Self.addressLimit).prefix {
                $0 != UInt8(ascii: ">") && $0 != 0x0A
            }
            guard text[at: inside.endIndex] == UInt8(ascii: ">") else { return nil }
            return (inside.startIndex..<inside.endIndex, inside.endIndex + 1)
        }
        var depth = 0
        var position = start
        while position < text.count, position - start < Self.addressLimit {
            let byte = text[position]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            if byte <= 0x20 { break }
            position += 1
        }
        return (start..<position, position)
    }

    /// A definition: `[name]: address`.
    private func definition(at start: Int) -> Link? {
        let indent = text[within: start...].prefix(4).prefix { $0 == 0x20 }.count
        let open = start + indent
        guard indent < 4, text[at: open] == UInt8(ascii: "["), text[at: open + 1] != UInt8(ascii: "^") else {
            return nil
        }
        let name = text[within: (open + 1)...].prefix(400).prefix { $0 != UInt8(ascii: "]") && $0 != 0x0A }
        guard !name.isEmpty, text[at: name.endIndex] == UInt8(ascii: "]"),
            text[at: name.endIndex + 1] == UInt8(ascii: ":")
        else { return nil }
        let first = skipSpace(from: name.endIndex + 2)
        guard let (destination, end) = destination(at: first), !destination.isEmpty else { return nil }
        return Link(
            isPicture: false, range: open..<end, text: name.startIndex..<name.endIndex, destination: destination,
            destinationWithBrackets: first..<end, title: nil, isDefinition: true)
    }

    /// An address in angle brackets: `<https://…>`.
    private func bare(at start: Int) -> Link? {
        let inside = text[within: (start + 1)...].prefix(Self.addressLimit).prefix {
            $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
        }
        guard inside.starts(with: "http".utf8), text[at: inside.endIndex] == UInt8(ascii: ">") else { return nil }
        return Link(
            isPicture: false, range: start..<(inside.endIndex + 1), text: inside.startIndex..<inside.endIndex,
            destination: inside.startIndex..<inside.endIndex, destinationWithBrackets: start..<(inside.endIndex + 1),
            title: nil,
            isBare: true)
    }

    // MARK: Changing

    /// What becomes of a link.
    enum Change {
        case keep
        /// It leads there.
        case lead(to: String)
        /// Its words stay, without the link.
        case unlink
        /// It becomes these words.
        case words(String)
    }

    /// The text with its links changed.
    func changed(_ change: (Link, _ destination: String) -> Change) -> [UInt8] {
        var edits: [(range: Range<Int>, text: [UInt8])] = []
        var names: Set<String> = []
        for link in links {
            let destination = String(decoding: text[within: link.destination], as: UTF8.self)
            switch change(link, Self.unescaped(destination)) {
            case .keep:
                guard destination.contains(" "), text[at: link.destinationWithBrackets.lowerBound] != UInt8(ascii: "<")
                else { continue }
                edits.append((link.destinationWithBrackets, Array(destination.replacing(" ", with: "%20").utf8)))
            case .lead(let target):
                let needsBrackets = target.contains { " ()<>".contains($0) }
                let shown = needsBrackets ? "<\(target.filter { $0 != "<" && $0 != ">" })>" : target
                let bareText = "[\(String(decoding: text[within: link.text], as: UTF8.self))](\(shown))"
                edits.append((link.destinationWithBrackets, Array((link.isBare ? bareText : shown).utf8)))
            case .unlink:
                if link.isDefinition {
                    names.insert(Self.name(text[within: link.text]))
                    edits.append((link.range, []))
                } else {
                    edits.append((link.range.lowerBound..<link.text.lowerBound, []))
                    edits.append((link.text.upperBound..<link.range.upperBound, []))
                }
            case .words(let words): edits.append((link.range, Array(words.utf8)))
            }
        }
        edits.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var result: [UInt8] = []
        var position = 0
        for edit in edits where edit.range.lowerBound >= position {
            result += text[within: position..<edit.range.lowerBound] + edit.text
            position = edit.range.upperBound
        }
        result += text[within: position...]
        return names.isEmpty ? result : Self.unlinked(result, names)
    }

    /// An address without its escapes and references.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") || text.contains("&") else { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            let isSign = character.isASCII && !character.isLetter && !character.isNumber
            if isEscaped, !isSign { result.append("\\") }
            result.append(character)
            isEscaped = false
        }
        return result.replacing("&amp;", with: "&")
    }

    /// The line on which a link stands, from 1.
    ///
    /// - Complexity: O(log *n*).
    func line(of link: Link) -> Int {
        var (low, high) = (0, lineEnds.count)
        while low < high {
            let middle = (low + high) / 2
            if lineEnds[middle] < link.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }

    /// A text in which links by some names are words: `[the port][port]`, `[port][]`, `[port]`.
    private static func unlinked(_ text: [UInt8], _ names: Set<String>) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "["), text[at: index - 1] != UInt8(ascii: "\\"),
                let first = bracketed(text, at: index)
            {
                let second = bracketed(text, at: first.endIndex + 1)
                let name = second.flatMap { $0.isEmpty ? nil : $0 } ?? first
                if text[at: first.endIndex + 1] != UInt8(ascii: "("), names.contains(Self.name(name)) {
                    result += first
                    index = (second?.endIndex ?? first.endIndex) + 1
                    continue
                }
            }
            result.append(text[index])
            index += 1
        }
        return result
    }

    /// What stands between the brackets that open at a position, without others.
    private static func bracketed(_ text: [UInt8], at start: Int) -> ArraySlice<UInt8>? {
        guard text[at: start] == UInt8(ascii: "[") else { return nil }
        let inside = text[within: (start + 1)...].prefix(400).prefix {
            $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
        }
        return text[at: inside.endIndex] == UInt8(ascii: "]") ? inside : nil
    }

    private static func name(_ text: ArraySlice<UInt8>) -> String { String(decoding: text, as: UTF8.self).lowercased() }
}
