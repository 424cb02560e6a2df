/// Whether readers see a topic, a source or a page.
enum DocumentStatus: String, CaseIterable {
    case draft
    case published
}
