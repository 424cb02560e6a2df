/// A passage that is set off from the text, as GitHub has it: a block quote that begins with `[!NOTE]`.
public enum Alert: String, Sendable, Hashable, CaseIterable {
    case note
    case tip
    case important
    case warning
    case caution
}
