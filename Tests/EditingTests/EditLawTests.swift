import Content
import Diagnostics
import FileSystem
import Testing

@testable import Editing

/// Random changes of real and of hostile files: each says what was meant, and nothing beside it changed.
@Suite("Every edit")
struct EditLawTests {
    /// A generator whose numbers are the same in each run (SplitMix64).
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    static let texts = [
        "A new title", "Port: closed", "true", "2024-10-01", "- dash", "#1", "a # b", "it's \"so\"", "تعطيل الميناء",
        " spaced ", "two\nlines", "[x]", "{a: b}", "null", "~", "a, b", "ends:", "\\ back\\", "😀 \u{200F}mark", "%x",
        "@y",
        "'q", "|", ">", "&a", "*a", "!t", "? q", "---", "...", "tab\tin", "0x1F", "12:30:45", "yes", "=", "<<", "",
        "a long text of many words that goes on and on, past the width of any line that somebody would write by hand",
        "\u{85}\u{2028}", "nul\u{1}", "`tick`", "C:\\x", "é̂", "\r\n", "a:b", "http://a.example/?q=1#x",
    ]

    static let hostile = [
        "title: T\nsummary: One\n  two   # not\n  three\nlist: [a, b,\n  c, # why\n  d]\nmap: {a: 1, b: {c: [x, {y: z}]}, }\n",
        "# head\ntitle: 'a\n  b'  # tail\n\n# between\nevents:\n  # first\n  - id: a  # x\n    # inner\n    by: [iran]\n\n  - {id: b,\n     by: []}\n  -\n    id: c\n# end\n",
        "title: |\n  one\n\n  two\n\nsummary: >\n  a\n  b\n\n\nkeep: |+\n  x\n\nlast: \"a\\\n  b\"\n",
        "\"quoted\": x\n'single': [\"a\", 'b']\n? complex\n: value\nempty:\nnull: ~\nnested:\n- - a\n  - b\n- c:\n  - d\n",
        "a:   b   \nc:\n- d\n- e   # f\n\n\n\ng: {}\nh: []\ni: { }\nj: [ ]\n", "t: \"x\"\n\n# only\n#comments\n   \n",
        "a: http://x.y/#z\nb: c#d\nc: 'it''s # not'\nd: [a#b, 'c, d', \"e]f\"]\n", "x: {a: [1, 2], b: }\ny: [ , ]\n",
        "events: [{id: a}, {id: b, details: [{text: t, status: claimed}]}]  # all\nz: 1\n",
        "a:\n    - b:   1\n      c: 2\n    -   d: 3\n        e:\n            f: [g]\n",
        "ключ: значение # пояснение\nעברית: [א, ב]\n\"a b\": c\n",
    ]

    static func realFiles() throws -> [SourceFile] {
        let root = String(#filePath.split(separator: "/Tests/")[0])
        let folder = try Folder("/" + root.drop { $0 == "/" } + "/content")
        return try folder.entries().filter { $0.kind == .file && $0.path.hasSuffix(".md") }.map {
            SourceFile(path: $0.path, bytes: try folder.read($0.path))
        }
    }

    /// All paths of a tree, and where their values stand.
    static func paths(_ node: YAMLNode, _ path: ValuePath = []) -> [(ValuePath, YAMLNode)] {
        switch node.form {
        case .scalar: [(path, node)]
        case .sequence(let elements, _):
            [(path, node)] + elements.enumerated().flatMap { paths($1, path.appending(element: $0)) }
        case .mapping(let members, _):
            [(path, node)] + members.flatMap { paths($0.value, path.appending($0.key)) }
        }
    }

    static func value(_ numbers: inout Numbers, depth: Int = 0) -> NewValue {
        switch Int.random(in: 0..<(depth > 1 ? 3 : 6), using: &numbers) {
        case 0...2: .text(texts.randomElement(using: &numbers) ?? "")
        case 3:
            .literal(
                ["2024", "2024-10-01/2024-10-03", "[2024-10-01..2024-10-06]", "true", "12"].randomElement(
                    using: &numbers) ?? "")
        case 4: .list((0..<Int.random(in: 0..<4, using: &numbers)).map { _ in value(&numbers, depth: depth + 1) })
        default:
            .mapping(
                (0..<Int.random(in: 0..<3, using: &numbers)).map {
                    .init("key\($0)", value(&numbers, depth: depth + 1))
                })
        }
    }

    /// The comments of front matter: what YAML does not read, by the line on which it stands.
    static func comments(_ file: SourceFile, _ root: YAMLNode) -> [(line: Int, text: [UInt8])] {
        var covered = Set<Int>()
        for (_, node) in paths(root) { if case .scalar = node.form { covered.formUnion(node.range) } }
        func keys(_ node: YAMLNode) {
            switch node.form {
            case .scalar: break
            case .sequence(let elements, _): elements.forEach(keys)
            case .mapping(let members, _):
                for member in members {
                    covered.formUnion(member.keyRange)
                    keys(member.value)
                }
            }
        }
        keys(root)
        var diagnostics: [Diagnostic] = []
        guard let document = MarkdownDocument(splitting: file, diagnostics: &diagnostics) else { return [] }
        var found: [(Int, [UInt8])] = []
        var (line, isInside) = (0, false)
        for place in document.frontMatter {
            let byte = file.bytes[place]
            if byte == 0x0A { (line, isInside) = (line + 1, false) }
            if byte == 0x23, !covered.contains(place), !isInside {
                let rest = file.bytes[place..<document.frontMatter.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
                found.append((line, Array(rest)))
                isInside = true
            }
        }
        return found.map { (line: $0.0, text: $0.1) }
    }

    /// From the line of a value's key, or the end of the element before it, to the end of its own last line.
    static func lines(of path: ValuePath, _ node: YAMLNode, in editor: DocumentEditor) -> Range<Int> {
        var start = editor.startOfLine(node.range.lowerBound)
        for count in path.steps.indices.reversed() {
            guard let parent = editor.node(at: path.steps.prefix(count)) else { continue }
            if case .key(let key) = path.steps[count], let member = parent[key] {
                start = min(start, editor.startOfLine(member.keyRange.lowerBound))
                break
            }
            if case .element(let position) = path.steps[count], position > 0,
                case .sequence(let elements, _) = parent.form
            {
                start = min(start, editor.startOfNextLine(elements[position - 1].range.upperBound))
                break
            }
        }
        return start..<editor.startOfNextLine(node.range.upperBound)
    }

    /// What may go with a value that is taken out: all between its neighbours, and with the last one its key's line.
    static func between(_ path: ValuePath, _ lines: Range<Int>, in editor: DocumentEditor) -> Range<Int> {
        guard let parent = editor.node(at: path.steps.dropLast()), let last = path.steps.last else { return lines }
        var parts: [Range<Int>] = []
        var position = 0
        switch (parent.form, last) {
        case (.sequence(let elements, _), .element(let index)): (parts, position) = (elements.map(\.range), index)
        case (.mapping(let members, _), .key(let key)):
            parts = members.map { $0.keyRange.lowerBound..<max($0.keyRange.upperBound, $0.value.range.upperBound) }
            position = members.firstIndex { $0.key == key } ?? 0
        default: break
        }
        if parts.count == 1 {
            var outer = path
            outer.steps.removeLast()
            return min(lines.lowerBound, Self.lines(of: outer, parent, in: editor).lowerBound)..<lines.upperBound
        }
        let start = position > 0 ? min(parts[position - 1].upperBound, lines.lowerBound) : lines.lowerBound
        return
            start..<(position + 1 < parts.count
            ? max(parts[position + 1].lowerBound, lines.upperBound) : lines.upperBound)
    }

    /// How many bytes differ outside the lines of the value that was changed.
    static func strays(_ old: [UInt8], _ new: [UInt8], lines: Range<Int>) -> Int {
        let (before, behind) = (lines.lowerBound, old.count - lines.upperBound)
        guard new.count >= before + behind else { return old.count - new.count }
        return zip(old.prefix(before), new).count { $0 != $1 }
            + zip(old.suffix(behind), new.suffix(behind)).count { $0 != $1 }
    }

    @Test("changes nothing beside itself", arguments: [false, true])
    func nothingBeside(isHostile: Bool) throws {
        let plain =
            isHostile
            ? Self.hostile.map { SourceFile(path: "a.md", bytes: Array("---\n\($0)---\nBody # kept.\n".utf8)) }
            : try Self.realFiles()
        let windows = plain.map { file in
            SourceFile(
                path: file.path, bytes: [0xEF, 0xBB, 0xBF] + file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
        }
        var numbers = Numbers(state: isHostile ? 7 : 11)
        var (made, refused) = (0, 0)
        for _ in 0..<(isHostile ? 6_000 : 1_500) {
            let file = (plain + windows).randomElement(using: &numbers)!
            guard var editor = try? DocumentEditor(file) else { continue }
            let (path, node) = Self.paths(editor.root).dropFirst().randomElement(using: &numbers)!
            let kind = Int.random(in: 0..<4, using: &numbers)
            var lines = Self.lines(of: path, node, in: editor)
            if kind == 0 { lines = Self.between(path, lines, in: editor) }
            var meant = editor.root.value
            let value = Self.value(&numbers)
            do throws(EditProblem) {
                switch kind {
                case 0:
                    meant = meant.removing(path.steps[...])
                    try editor.remove(path)
                case 1 where path.steps.count > 1:
                    guard case .list(let elements)? = editor.value(at: path), !elements.isEmpty else { continue }
                    let place = Int.random(in: 0...elements.count, using: &numbers)
                    meant = meant.inserting(value.plain, at: place, in: path.steps[...])
                    try editor.insert(value, in: path, at: place)
                default:
                    meant = meant.setting(value.plain, at: path.steps[...], order: [])
                    try editor.set(path, to: value)
                }
            } catch {
                refused += 1
                #expect(editor.bytes == file.bytes)
                continue
            }
            made += 1
            let edited = SourceFile(path: file.path, bytes: editor.bytes)
            let again = try DocumentEditor(edited)
            // A mapping that became another keeps the order of the keys that stay.
            #expect(
                again.root.value.sorted == meant.sorted,
                "\(path.steps) \(kind) \(value)\n\(String(decoding: file.bytes, as: UTF8.self))\n\(String(decoding: editor.bytes, as: UTF8.self))"
            )
            #expect(
                Self.strays(file.bytes, editor.bytes, lines: lines) == 0,
                "\(path.steps) \(kind) \(value)\n\(String(decoding: file.bytes, as: UTF8.self))\n->\n\(String(decoding: editor.bytes, as: UTF8.self))"
            )
            let first = file.bytes[..<lines.lowerBound].count { $0 == 0x0A } - 1
            let last = file.bytes[..<lines.upperBound].count { $0 == 0x0A } - 2
            let kept = Self.comments(file, try DocumentEditor(file).root).filter {
                !(first...max(first, last) ~= $0.line)
            }
            let comments = Self.comments(edited, again.root).map(\.text)
            #expect(kept.allSatisfy { comments.contains($0.text) })
            #expect(
                file.bytes.contains(0x0D) == false
                    || !editor.bytes.indices.contains {
                        editor.bytes[$0] == 0x0A && editor.bytes[max(0, $0 - 1)] != 0x0D
                    })
        }
        #expect(made > (isHostile ? 3_000 : 1_200))
        #expect(refused * (isHostile ? 5 : 100) <= made)
    }
}

extension PlainValue {
    /// The same with the keys of mappings in the order of the alphabet.
    var sorted: PlainValue {
        switch self {
        case .none, .text: self
        case .list(let elements): .list(elements.map(\.sorted))
        case .mapping(let members):
            .mapping(members.map { .init(key: $0.key, value: $0.value.sorted) }.sorted { $0.key < $1.key })
        }
    }
}
