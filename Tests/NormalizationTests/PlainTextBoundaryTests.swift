import Testing

@testable import Normalization

/// Where the article of a text begins and ends, and what inside is not part of it.
@Suite struct PlainTextBoundaryTests {
    private let more = [
        "Volunteers carried sandbags to the school all day, while the army sent two trucks with pumps from the north.",
        "By the evening the water had fallen by a hand, and the first families went home to see what was left of it.",
        "The council will meet on Monday to decide whether the old weir can be kept or must be built anew this year.",
    ]
    private var long: [String] { paragraphs + more }

    /// The text as paragraphs parted by blank lines.
    private func text(_ blocks: [String]) -> String { blocks.joined(separator: "\n\n") + "\n" }

    private func check(_ blocks: [String], gives expected: [String], _ location: SourceLocation = #_sourceLocation)
        throws
    {
        #expect(try body(text(blocks), fileName: "a.txt") == text(expected), sourceLocation: location)
    }

    @Test func aListOfNamesAndASentenceBehindItAreNotTheEnd() throws {
        let staff = Array(repeating: "Ada Miller\nBen Fisher\nCora Lind", count: 7).joined(separator: "\n")
        let boast = "We have told the valley what happens in it since the first newspaper was printed here long ago."
        try check(long + ["People\n" + staff, boast], gives: long)
    }

    @Test func tablesAndShortLinesBetweenParagraphsStay() throws {
        let table = "Gate\tOpened\nNorth\t06:10\nSouth\t06:40"
        let blocks = Array(long[..<3]) + [table] + Array(long[3...])
        let result = try body(text(blocks), fileName: "a.txt")
        #expect(result.contains("| Gate | Opened |\n| --- | --- |\n| North | 06:10 |\n| South | 06:40 |\n"))
        #expect(result.hasSuffix(more[2] + "\n"))
    }

    @Test(arguments: [
        "Subscribe to our newsletter to get the news of the valley before breakfast.",
        "Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu, die uns das Lesen bezahlt.",
        "Il vous reste la moitié de cet article. La suite est réservée aux abonnés.",
        "Si decides continuar compartiendo tu cuenta, este mensaje se mostrará en tu dispositivo.",
    ])
    func linesInWhichASiteSpeaksOfItselfAreDropped(_ line: String) throws {
        try check(Array(long[..<3]) + [line] + Array(long[3...]), gives: long)
    }

    @Test func wordsForServicesInAnArticleStay() throws {
        let line =
            "The newsletter that the rebels print each week reported four dead, among them two of its own writers."
        try check([paragraphs[0], line, paragraphs[1]], gives: [paragraphs[0], line, paragraphs[1]])
    }

    @Test(arguments: [
        "Ada Miller is a reporter for the Lake Post, covering floods, fires and everything that the valley fears.",
        "Follow Ada Miller on Twitter at @adamiller and send her what you know about the weir and its gates.",
        "Ada Müller ist Redakteurin der Seepost und schreibt seit vielen Jahren über Wasser, Brücken und Wehre.",
        "Ben Fisher and Cora Lind in the lower town contributed to this report from the boats of the fire brigade.",
    ])
    func whoWroteItIsNotPartOfTheText(_ note: String) throws {
        try check(long + [note], gives: long)
        // In the middle the same words tell of the matter.
        try check([long[0], note] + long[1...], gives: [long[0], note] + long[1...])
    }

    @Test func anotherArticleBehindTheFirstIsLeftOut() throws {
        let furniture = ["In short", "Related Articles", "This summary was checked by an editor."]
        let other = [
            "A new ferry will cross the lake from spring on, and the old one goes to a museum on the other side.",
            "Its captain has crossed the lake forty thousand times and says that he never saw the monster of it.",
        ]
        try check(furniture + long + ["A ferry goes"] + furniture + other, gives: long)
    }

    @Test func linesBehindAColonAreItsList() throws {
        try check(
            long + [
                "These bridges stay closed until the engineers have seen them:\nMill Lane\nOld Road\nHarbour, June 9, 2024"
            ],
            gives: long + [
                "These bridges stay closed until the engineers have seen them:",
                "- Mill Lane\n- Old Road\n- Harbour, June 9, 2024",
            ])
    }

    @Test func dataAtTheEndBelongToTheArticle() throws {
        let dates = [
            "June 9, Mill Lane, lower town", "June 11, Old Road, lower town", "June 12, Harbour", "June 14, School",
        ]
        let result = try body(text(long + [dates.joined(separator: "\n")]), fileName: "a.txt")
        for date in dates { #expect(result.contains(date)) }
    }

    @Test func namesThatComeAgainAboveHeadingsAreDropped() throws {
        let name = "Ada Miller"
        try check(
            [
                long[0], name, "Water at the school", long[1], name, "Pumps arrive", long[2], name, "Families go home",
                long[3],
            ],
            gives: [
                long[0], "## Water at the school", long[1], "## Pumps arrive", long[2], "## Families go home", long[3],
            ])
    }

    @Test func speakersOfAConversationStay() throws {
        let result = try body(
            text([long[0], "Ada Miller", long[1], "Ben Fisher", long[2], "Ada Miller", long[3], "Ada Miller", long[4]]),
            fileName: "a.txt")
        #expect(result.ranges(of: "Ada Miller").count == 3)
    }

    @Test func descriptionAndCaptionOfAnImageAreDropped() throws {
        try check(
            Array(long[..<3]) + ["Boats on a street\nBoats carried people over Mill Lane. (Lake Post)"]
                + Array(long[3...]),
            gives: long)
        try check(
            Array(long[..<3]) + ["The weir was opened at dawn.\nPhoto: Ada Miller"] + Array(long[3...]), gives: long)
        try check(Array(long[..<3]) + ["Ada Miller / Reuters"] + Array(long[3...]), gives: long)
    }

    @Test(arguments: [
        "Boats carried people over Mill Lane at dawn. (Lake Post)", "Legende: Boote auf der Mühlgasse am Morgen.",
        "3/12",
    ])
    func captionsAndCountersAreDropped(_ line: String) throws {
        try check(Array(long[..<3]) + [line] + Array(long[3...]), gives: long)
    }

    @Test func linesThatAnnounceOthersWithTheSameWordsAreDropped() throws {
        func other(_ title: String) -> String { "READ THIS STORY | \(title)" }
        try check(
            [
                long[0], other("Lake freezes over"), long[1], other("A ferry goes"), long[2], other("The school opens"),
                long[3],
            ], gives: Array(long[..<4]))
    }

    @Test func aParagraphThatStandsTwiceIsKeptOnce() throws {
        try check([long[0], long[1], long[1], long[2]], gives: [long[0], long[1], long[2]])
        let cut = long[1].dropLast(12) + "... more"
        let credited = [long[1], String(cut), "Photo: Ada Miller"]
        try check([long[0]] + credited + [long[2]], gives: [long[0], long[2]])
    }

    @Test func linesThatRepeatFarApartStay() throws {
        let step = "Fill the sandbags, tie them, and carry them over to the wall"
        let result = try body(
            text([long[0], step, long[1], long[2], long[3], step, long[4], long[5]]), fileName: "a.txt")
        #expect(result.ranges(of: step).count == 2)
    }

    @Test func anyMixtureOfLinesIsSurvivedAndAccountedFor() throws {
        let lines =
            long + [
                "", "", "", "Share", "Comments", "Related Articles", "These are the streets, as the mayor said:",
                "- Mill Lane",
                "Photo: Ada Miller", "18.4 C", "Sunday, March 3, 2024", "By Ada Miller", "___", "1\t2\t3", "Short one.",
                "In short", "This summary was checked by an editor.", "https://lake.example/flood",
                "Follow Ada Miller on Twitter at @adamiller and send her what you know about the weir and its gates.",
            ]
        var state: UInt64 = 7
        for _ in 0..<40 {
            var chosen: [String] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                chosen.append(lines[Int(state >> 33) % lines.count])
            }
            let text = chosen.joined(separator: "\n")
            guard let article = try? imported(text, fileName: "a.txt") else { continue }
            #expect(
                article.ledger.characters { _ in true } == text.unicodeScalars.count { !$0.properties.isWhitespace })
        }
    }
}
