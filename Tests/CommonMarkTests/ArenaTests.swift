import Testing

@testable import CommonMark

@Suite struct ArenaTests {
    @Test func memoryStaysFlatOverManyDocuments() {
        let small = String(repeating: "# a\n\nb *c* [d](e) `f`\n\n", count: 300)
        let large = String(repeating: "b *c* [d](e) `f` ", count: 100_000)
        var arena = Arena()
        let fresh = arena.footprint
        for _ in 0..<200 { arena = Document(parsing: small.utf8Span.span, in: arena).recycle() }
        let afterSmall = arena.footprint
        for _ in 0..<3 { arena = Document(parsing: large.utf8Span.span, in: arena).recycle() }
        #expect(fresh == 512 << 10)
        #expect(afterSmall <= 2 << 20)
        #expect(arena.footprint <= 4 << 20)
    }

    @Test func documentsOfSeveralTasksDoNotMix() async {
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    var renderer = MarkupRenderer()
                    var resolver = NoResolver()
                    for turn in 0..<100 {
                        var html: [UInt8] = []
                        let source = String(repeating: "*\(task)* [x](y\(turn))\n\n", count: 50)
                        _ = renderer.render(source.utf8Span.span, resolver: &resolver, into: &html)
                        let expected = String(
                            repeating: "<p><em>\(task)</em> <a href=\"y\(turn)\">x</a></p>\n", count: 50)
                        if String(decoding: html, as: UTF8.self) != expected { return false }
                    }
                    return true
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func aDocumentInAnotherHasItsOwnMemory() {
        let outer = Document(parsing: "# a\n\nb *c*\n")
        var count = 0
        outer.walk { _, _ in
            let inner = Document(parsing: "d *e*")
            count += inner.root.firstChild == nil ? 0 : 1
        }
        #expect(count == 14)
        #expect(String(decoding: outer.referenceHTML(), as: UTF8.self) == "<h1>a</h1>\n<p>b <em>c</em></p>\n")
    }
}
