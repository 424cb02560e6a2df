import Content
import Diagnostics
import Testing

@testable import Editing

/// What a change writes, and what it leaves as it is.
@Suite("Editing front matter")
struct FrontMatterEditTests {
    /// The front matter after a change.
    static func edited(
        _ text: String, _ change: (inout DocumentEditor) throws(EditProblem) -> Void
    ) throws(EditProblem) -> String {
        var editor = try DocumentEditor(SourceFile(path: "a.md", bytes: Array("---\n\(text)---\nBody.\n".utf8)))
        try change(&editor)
        let result = String(decoding: editor.bytes, as: UTF8.self)
        return String(result.dropFirst(4).dropLast("---\nBody.\n".count))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let path: ValuePath
        let value: NewValue?
        let after: String
        var testDescription: String { name }
    }

    static let examples: [Case] = [
        Case(
            name: "a plain text", before: "title: Old words  # kept\nstatus: draft\n", path: ["title"],
            value: .text("New words"), after: "title: New words  # kept\nstatus: draft\n"),
        Case(
            name: "a text that needs quotation marks", before: "title: Old\n", path: ["title"],
            value: .text("Port: closed #1"), after: "title: \"Port: closed #1\"\n"),
        Case(
            name: "a text that looks like a number", before: "title: Old\n", path: ["title"], value: .text("2024"),
            after: "title: \"2024\"\n"),
        Case(
            name: "a date", before: "title: Old\nstatus: draft\n", path: ["published"], value: .literal("2024-10-01"),
            after: "title: Old\npublished: 2024-10-01\nstatus: draft\n"),
        Case(
            name: "single quotation marks stay", before: "title: 'Old'\n", path: ["title"], value: .text("It's new"),
            after: "title: 'It''s new'\n"),
        Case(
            name: "double quotation marks stay", before: "title: \"Old\"\n", path: ["title"], value: .text("A \"b\""),
            after: "title: \"A \\\"b\\\"\"\n"),
        Case(
            name: "a value where there was none", before: "title: # to come\nstatus: draft\n", path: ["title"],
            value: .text("New"), after: "title: New # to come\nstatus: draft\n"),
        Case(
            name: "a text in lines keeps their width",
            before: "summary: One two three\n  four five six\ntitle: T\n", path: ["summary"],
            value: .text("One two three four seven eight nine"),
            after: "summary: One two three\n  four seven eight\n  nine\ntitle: T\n"),
        Case(
            name: "a folded text", before: "summary: >-\n  One two\n  three\n# next\ntitle: T\n", path: ["summary"],
            value: .text("One two three four"), after: "summary: >-\n  One two\n  three\n  four\n# next\ntitle: T\n"),
        Case(
            name: "a literal text", before: "summary: |-\n  One\n  two\n\ntitle: T\n", path: ["summary"],
            value: .text("One\nthree\n\nfour"), after: "summary: |-\n  One\n  three\n\n  four\n\ntitle: T\n"),
        Case(
            name: "an element of a list in brackets", before: "topics: [iran, israel]  # main\n", path: ["topics"],
            value: .ids(["iran", "mossad", "israel"]), after: "topics: [iran, mossad, israel]  # main\n"),
        Case(
            name: "one less in brackets", before: "topics: [ iran , israel ]\n", path: ["topics", 0], value: nil,
            after: "topics: [ israel ]\n"),
        Case(
            name: "none left in brackets", before: "topics: [iran]\n", path: ["topics", 0], value: nil,
            after: "topics: []\n"),
        Case(
            name: "a list in lines with comments",
            before: "topics:\n  # main\n  - iran  # a\n  # other\n  - israel\n# end\n",
            path: ["topics"], value: .ids(["iran", "mossad"]),
            after: "topics:\n  # main\n  - iran  # a\n  # other\n  - mossad\n# end\n"),
        Case(
            name: "a list without indentation", before: "topics:\n- iran\n- israel\ntitle: T\n", path: ["topics"],
            value: .ids(["iran", "israel", "mossad"]), after: "topics:\n- iran\n- israel\n- mossad\ntitle: T\n"),
        Case(
            name: "none left in lines", before: "topics:  # none\n  # why\n  - iran\ntitle: T\n", path: ["topics", 0],
            value: nil, after: "topics: []  # none\n  # why\ntitle: T\n"),
        Case(
            name: "a key beside a dash", before: "events:\n  - id: a # x\n    title: A\n", path: ["events", 0, "id"],
            value: nil, after: "events:\n  -  # x\n    title: A\n"),
        Case(
            name: "a key below a dash", before: "events:\n  - id: a\n    title: A\n    status: claimed\n",
            path: ["events", 0, "date"], value: .literal("2024-10"),
            after: "events:\n  - id: a\n    title: A\n    date: 2024-10\n    status: claimed\n"),
        Case(
            name: "a key in braces", before: "events:\n  - {id: a, status: claimed}\n", path: ["events", 0, "title"],
            value: .text("B, c"), after: "events:\n  - {id: a, title: \"B, c\", status: claimed}\n"),
        Case(
            name: "a mapping that was not there", before: "title: T\nevents: []\n", path: ["source", "publication"],
            value: .literal("agency"), after: "title: T\nsource:\n  publication: agency\nevents: []\n"),
        Case(
            name: "an event", before: "title: T\n", path: ["events"],
            value: .list([.mapping([.init("id", .literal("a")), .init("by", .ids(["iran"]))])]),
            after: "title: T\nevents:\n  - id: a\n    by: [iran]\n"),
        Case(
            name: "a key with its lines", before: "a: 1\nreview:\n  - x\n  # y\n\n  - z\nb: 2\n", path: ["review"],
            value: nil, after: "a: 1\nb: 2\n"),
        Case(
            name: "the lines of Windows", before: "title: T\r\nstatus: draft\r\n", path: ["published"],
            value: .literal("2024"), after: "title: T\r\npublished: 2024\r\nstatus: draft\r\n"),
        Case(
            name: "the same value", before: "title:   'T'\n", path: ["title"], value: .text("T"),
            after: "title:   'T'\n"),
    ]

    @Test("writes the fewest bytes", arguments: examples)
    func fewestBytes(_ example: Case) throws {
        let after = try Self.edited(example.before) { editor throws(EditProblem) in
            if let value = example.value {
                try editor.set(example.path, to: value)
            } else {
                try editor.remove(example.path)
            }
        }
        #expect(after == example.after)
    }

    @Test(
        "is refused where the front matter has what cannot be changed",
        arguments: [
            "a: &x 1\nb: 2\n", "a: *x\n", "a: !!str 1\n", "a: [1\n", "- a\n", "<<: {a: 1}\nb: [\n",
        ])
    func refused(_ text: String) {
        #expect(throws: EditProblem.self) {
            try Self.edited(text) { editor throws(EditProblem) in try editor.set(["b"], to: .text("x")) }
        }
    }

    @Test("keeps a byte order mark, and a body that looks like front matter")
    func marks() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: T\r\n--- \r\n---\ntitle: x\n---".utf8)
        var editor = try DocumentEditor(SourceFile(path: "a.md", bytes: bytes))
        try editor.set(["title"], to: .text("U"))
        #expect(editor.bytes == [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: U\r\n--- \r\n---\ntitle: x\n---".utf8))
        try editor.replaceBody(editor.body, with: Array("New.\n".utf8))
        #expect(editor.bytes == [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: U\r\n--- \r\nNew.\n".utf8))
        #expect(throws: EditProblem.self) { try editor.replaceBody(0..<3, with: []) }
    }
}
