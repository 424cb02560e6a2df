public import Diagnostics

/// Something that happened in a preview, to tell whoever started it.
public enum PreviewEvent: Sendable {
    /// Readers can come to a port; where the desk edits, by the path that lets a browser in.
    case listening(port: UInt16, entrance: String?)
    /// Changes are looked for now and then, because of a reason, instead of being told by the system.
    case polling(reason: String)
    /// Files changed, and what they changed is shown, after a time.
    case changed(Set<String>, Duration)
    /// A file was written from the desk, and what for.
    case wrote(String, String)
    /// Everything was looked at: what is wrong, errors first.
    case checked([Diagnostic])
}
