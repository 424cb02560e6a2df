/// How a text speaks of time.
public enum TemporalGenre: String, Hashable, Sendable {
    /// News, which is told from its day of publication and looks back from it.
    case news
    /// Background and history, which carry the last date forward.
    case narrative
}
