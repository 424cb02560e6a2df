/// The image that stands for an article or a topic: on its page, in lists, and where others link to it.
public struct LeadImage: Sendable {
    /// The file as it is written: `../assets/port.jpg`.
    public var file: Located<String>
    /// What it shows, for those who do not see it.
    public var alternativeText = ""
    /// Who made it.
    public var credit = ""
    /// What is said of it.
    public var caption = ""
}
