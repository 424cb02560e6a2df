package import Diagnostics
internal import FileSystem

extension LoadedContent {
    /// Reads files that lie on no disk, as if they were all of a site’s `content/`.
    ///
    /// - Parameter files: files with paths such as `content/articles/strike.md`; others are left aside.
    /// - Complexity: O(*n*) in the bytes of the files.
    package init(of files: [SourceFile]) {
        let bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        let folder = "content/"
        let plan = LoadingPlan(
            entries: bytes.sorted { $0.key < $1.key }.filter { $0.key.hasPrefix(folder) }.map {
                FileEntry(path: String($0.key.dropFirst(folder.count)), kind: .file, size: $0.value.count)
            })
        func file(_ path: String) -> SourceFile? { bytes[path].map { SourceFile(path: path, bytes: $0) } }
        self.init(
            plan: plan,
            settings: ReadSettings(reading: plan.settings.compactMap(file)),
            documents: plan.documents.map { ReadDocument($0, bytes: bytes[$0.path] ?? []) })
    }
}
