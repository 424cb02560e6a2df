internal import Templating

/// How many events each month or year has: a strip of bars, and the table behind it.
///
/// The picture is measured in units: ``unit`` for each period from left to right, and an event from bottom to top, so that
/// every bar and every part of one has its true height.
struct DensityView: View {
    var title: String
    var description: String
    var width: Int
    var height: Int
    var peak: Numeral
    var peakLabel: String
    var bars: [BarView]
    var first: String
    var last: String
    /// The years, where there are several, and not too many; each is as wide as every other.
    var years: [TextItem]
    /// What is said of events that no bar has; empty where there are none.
    var leftOut: String
    var rows: [DensityRow]

    /// The width of a period and of its bar.
    static let (unit, barWidth) = (10, 8)
    /// How high the picture is shown at least, in CSS pixels: lower bars than one of these are drawn as a line.
    static let shownHeight = 64

    static let fields = Fields<DensityView> {
        Field("title", "What is counted: events per month or year.") { $0.title }
        Field("description", "What the picture shows, in a sentence.") { $0.description }
        Field("width", "The width of the picture.") { $0.width }
        Field("height", "Its height: as many as the highest bar has events.") { $0.height }
        Field("peak", "How many events the highest bar has.") { $0.peak }
        Field("peak_label", "The period of the highest bar, in words.") { $0.peakLabel }
        Field("bars", "The bars of the periods that have events.") { $0.bars }
        Field("first", "The first period of the picture.") { $0.first }
        Field("last", "The last period of the picture.") { $0.last }
        Field(
            "years",
            "The years of the picture, some without a text for want of room; none where it has one, or more than 61."
        ) {
            $0.years
        }
        Field("left_out", "How many events no bar has, and why; empty where there are none.") { $0.leftOut }
        Field("rows", "The periods that have events: months, or years where they are many.") { $0.rows }
    }
}

/// A bar: the confirmed events of a period below, the others above.
struct BarView: View {
    var href: String
    var title: String
    var isLow: Bool
    var base: Int
    var x: Int
    var y: Int
    var height: Int
    var confirmedY: Int
    var confirmedHeight: Int

    static let fields = Fields<BarView> {
        Field("href", "The page of the period.") { $0.href }
        Field("title", "The period, and its counts, in words.") { $0.title }
        Field("is_low", "Whether it is lower than a pixel, to be drawn as a line.") { $0.isLow }
        Field("base", "The bottom of the bar.") { $0.base }
        Field("x", "The left edge; a bar is 8 wide.") { $0.x }
        Field("y", "The top of the events that are not confirmed.") { $0.y }
        Field("height", "How high they are.") { $0.height }
        Field("confirmed_y", "The top of the confirmed events.") { $0.confirmedY }
        Field("confirmed_height", "How high they are.") { $0.confirmedHeight }
    }
}

/// A period that has events.
struct DensityRow: View {
    var label: String
    var href: String
    var count: Numeral
    var confirmed: Numeral

    static let fields = Fields<DensityRow> {
        Field("label", "The period in words.") { $0.label }
        Field("href", "Its page.") { $0.href }
        Field("count", "How many events it has.") { $0.count }
        Field("confirmed", "How many of them are confirmed.") { $0.confirmed }
    }
}
