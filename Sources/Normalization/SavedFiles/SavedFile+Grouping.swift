extension SavedFile {
    /// The entries that become one article each time, in the order of the file; a file within the file stands alone.
    ///
    /// - Complexity: O(*n*).
    func groups(_ grouping: EntryGrouping) -> [[SavedEntry]] {
        guard grouping != .each else { return entries.map { [$0] } }
        var groups: [[SavedEntry]] = []
        var alone: [[SavedEntry]] = []
        for entry in entries {
            switch entry.content {
            case .file, .page:
                alone.append([entry])
                continue
            default: break
            }
            let isSame = grouping == .whole || groups.last?.last?.moment?.day == entry.moment?.day
            if isSame, !groups.isEmpty {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return groups + alone
    }
}
