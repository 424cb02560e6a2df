/// How a new site takes the place of the live one.
public enum Exchange: String, Sendable, CaseIterable {
    /// File by file, in the folder that is there: whoever holds the folder (a container, a server, a shell) sees the new
    /// site. Every file is whole at every moment; for the blink of an eye some are new and others not yet.
    case files
    /// The whole folder in one step: readers see the former site or the new one and never a mixture, if their server
    /// opens files by their path. Whoever holds the folder goes on seeing the former one.
    case folder
}
