/// A rule by which lines of a text are told apart, as `--explain` names it.
///
/// The rules are asked in order; what one has decided, later ones leave alone unless they say otherwise.
struct LineRule: Sendable {
    /// What the lines are that it finds, as a noun without an article.
    let name: String
    /// A line, or lines parted by ` / `, that it finds.
    let example: String
    /// Decides of lines.
    let apply: @Sendable (inout LineReading) -> Void

    /// All rules, in the order in which they are asked.
    static let all: [LineRule] = [
        // What lines say by themselves.
        .placeholders, .serviceLines, .knownPhrases, .captureWidget, .namesOfStaff,
        // What stands beside them.
        .captions, .refrains, .announcements, .imageGroups, .teaserLists,
        // Where the article begins and ends.
        .bodyRange, .title, .publishedLines, .originLines, .bylines, .dateLines, .dateline, .outside,
        // What stands in it.
        .headings, .items, .strays, .repeatedTitles, .emptySections,
    ]
}
