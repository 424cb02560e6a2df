internal import FileSystem

/// The files that were touched since they were last read, and whether somebody is still writing them.
struct TouchedFiles: Sendable {
    /// When each file was touched in a way that is not finished; `nil` where it is.
    private var files: [String: ContinuousClock.Instant?] = [:]

    /// After how long a file counts as finished that nobody closes.
    static let patience = Duration.milliseconds(200)

    var isEmpty: Bool { files.isEmpty }
    var count: Int { files.count }

    /// Notes that a file was touched.
    mutating func add(_ path: String, isUnfinished: Bool, at now: ContinuousClock.Instant) {
        files.updateValue(isUnfinished ? now : nil, forKey: path)
    }

    /// Whether one of some files was touched.
    func contains(anyOf paths: Set<String>) -> Bool {
        files.keys.contains { paths.contains($0) }
    }

    /// Takes out the files that nobody is writing any more.
    mutating func takeFinished(at now: ContinuousClock.Instant) -> Set<String> {
        let finished = files.filter { entry in entry.value.map { now - $0 >= Self.patience } ?? true }
        for path in finished.keys { files[path] = nil }
        return Set(finished.keys)
    }
}
