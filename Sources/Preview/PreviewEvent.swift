public import Diagnostics

/// Something that happened in a preview, to tell whoever started it.
public enum PreviewEvent: Sendable {
    /// Readers can come to a port.
    case listening(port: UInt16)
    /// Changes are looked for now and then, because of a reason, instead of being told by the system.
    case polling(reason: String)
    /// Files changed, and what they changed is shown, after a time.
    case changed(Set<String>, Duration)
    /// Everything was looked at: what is wrong, errors first.
    case checked([Diagnostic])
}
