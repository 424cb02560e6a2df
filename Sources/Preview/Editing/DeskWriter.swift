internal import Editing
internal import FileSystem
internal import Synchronization

/// Writes what editors did on the desk, one after the other, and remembers what stood there before.
final class DeskWriter: Sendable {
    private let files: SiteFiles
    private let report: @Sendable (PreviewEvent) -> Void
    private let steps = Mutex<[Step]>([])

    /// How many steps can be taken back.
    private static let limit = 100

    /// Something that was written.
    struct Step: Sendable {
        /// Which file.
        let path: String
        /// What it was for, in words.
        let title: String
        fileprivate let before: [UInt8]?
        fileprivate let after: FileVersion
    }

    init(site: String, report: @escaping @Sendable (PreviewEvent) -> Void) throws(FileSystemError) {
        files = try SiteFiles(site: site)
        self.report = report
    }

    /// What a file holds now.
    func read(_ path: String) throws(SiteFiles.Problem) -> [UInt8] { try files.read(path) }

    /// Writes a file in the place of a version of it.
    func write(_ bytes: [UInt8], to path: String, replacing version: FileVersion, for title: String)
        throws(SiteFiles.Problem)
    {
        let before = try files.read(path)
        try files.write(bytes, to: path, replacing: version)
        guard before != bytes else { return }
        remember(Step(path: path, title: title, before: before, after: FileVersion(of: bytes)))
    }

    /// Writes a file that was not there.
    func create(_ bytes: [UInt8], at path: String, for title: String) throws(SiteFiles.Problem) {
        try files.create(bytes, at: path)
        remember(Step(path: path, title: title, before: nil, after: FileVersion(of: bytes)))
    }

    /// The last step on a file, or on any; `nil` where none can be taken back.
    func lastStep(on path: String? = nil) -> Step? {
        steps.withLock { $0.last { $0.before != nil && (path == nil || $0.path == path) } }
    }

    /// Takes a step back.
    ///
    /// - Throws: where somebody wrote the file since.
    func undo(_ step: Step) throws(SiteFiles.Problem) {
        guard let before = step.before else { return }
        try files.write(before, to: step.path, replacing: step.after)
        steps.withLock { steps in steps.removeAll { $0.path == step.path && $0.after == step.after } }
        report(.wrote(step.path, "undo: \(step.title)"))
    }

    private func remember(_ step: Step) {
        steps.withLock { steps in
            steps.append(step)
            if steps.count > Self.limit { steps.removeFirst() }
        }
        report(.wrote(step.path, step.title))
    }
}
