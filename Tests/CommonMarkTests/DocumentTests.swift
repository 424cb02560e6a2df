import Testing

@testable import CommonMark

@Suite struct DocumentTests {
    @Test func aWalkEntersAndLeavesNodesInDocumentOrder() {
        let document = Document(parsing: "# A\n\nb *c*\n")
        var entered: [NodeKind] = []
        var left: [NodeKind] = []
        document.walk { event, node in
            if event == .enter { entered.append(node.kind) } else { left.append(node.kind) }
        }
        #expect(entered == [.document, .heading, .text, .paragraph, .text, .emphasis, .text])
        #expect(left == [.text, .heading, .text, .text, .emphasis, .paragraph, .document])
    }

    @Test func aWalkStopsWithTheErrorOfItsVisitor() {
        struct Enough: Error {}
        let document = Document(parsing: "a\n\nb\n")
        var count = 0
        #expect(throws: Enough.self) {
            try document.walk { _, _ throws(Enough) in
                count += 1
                if count == 3 { throw Enough() }
            }
        }
        #expect(count == 3)
    }

    @Test func nodesTellWhatTheyAre() {
        let document = Document(parsing: "- 1\n- 2\n\n3) [a](b \"c\")\n\n``` swift x\ncode\n```\n")
        var seen: [String] = []
        document.walk { event, node in
            guard event == .enter else { return }
            switch node.kind {
            case .list: seen.append("list \(node.listStart ?? -1) \(node.isTight)")
            case .paragraph: seen.append("lines \(node.lines)")
            case .link: seen.append("link \(String(copying: node.destination)) \(String(copying: node.title))")
            case .codeBlock: seen.append("\(String(copying: node.fenceInfo)): \(String(copying: node.literal))")
            case .text: seen.append(String(copying: node.literal))
            default: break
            }
        }
        #expect(
            seen == [
                "list -1 true", "lines 1...1", "1", "lines 2...2", "2", "list 3 true", "lines 4...4", "link b c", "a",
                "swift x: code\n",
            ])
    }

    @Test func plainTextIsALineForABlock() {
        var text: [UInt8] = []
        Document(parsing: "# A\n\nb *c* `d`\ne ![f](g) <b>h</b>\n\n    i\n").appendPlainText(to: &text)
        #expect(String(decoding: text, as: UTF8.self) == "A\nb c d e f h\ni\n")
    }
}
