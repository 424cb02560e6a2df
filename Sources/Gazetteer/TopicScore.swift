/// The points that make a topic primary: four or more of them.
///
/// | where it is named | points |
/// | --- | --- |
/// | in the title | 4 |
/// | in the lead, which is the first 100 words of running text | 2 |
/// | in headings | 1 for one, 2 for more |
/// | its share of all mentions | 1 from 5 %, 2 from 10 %, 3 from 20 % |
public struct TopicScore: Sendable, Hashable {
    /// The points for the title: 0 or 4.
    public var title: Int
    /// The points for the lead: 0 or 2.
    public var lead: Int
    /// The points for the headings: 0 to 2.
    public var headings: Int
    /// The points for its share of the mentions: 0 to 3.
    public var share: Int

    /// All points, 0 to 11.
    public var total: Int { title + lead + headings + share }

    /// Whether they make the topic primary.
    var isPrimary: Bool { total >= 4 }

    /// Creates a score from its points.
    public init(title: Int = 0, lead: Int = 0, headings: Int = 0, share: Int = 0) {
        self.title = title
        self.lead = lead
        self.headings = headings
        self.share = share
    }

    /// Counts the points from what stands in an article.
    init(isInTitle: Bool, isInLead: Bool, headings: Int, mentions: Int, ofAll all: Int) {
        let percent = all == 0 ? 0 : mentions * 100 / all
        self.init(
            title: isInTitle ? 4 : 0, lead: isInLead ? 2 : 0, headings: min(headings, 2),
            share: percent >= 20 ? 3 : percent >= 10 ? 2 : percent >= 5 ? 1 : 0)
    }
}

extension TopicScore: CustomStringConvertible {
    /// The points as a sum that a reader can follow: ‘title 4 + lead 2 + share 1 = 7’.
    public var description: String {
        let parts = [("title", title), ("lead", lead), ("headings", headings), ("share", share)]
            .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? "0" : "\(parts.joined(separator: " + ")) = \(total)"
    }
}
