internal import Content
internal import FileSystem
internal import FlyingSocks

/// Tells which files of a site changed, when whoever changed them is done.
///
/// Where the kernel tells what happens, only that is looked at. Where it lost count, where folders came or went, and
/// where it does not tell at all, the stamps of all files are compared with what they were: whatever was missed, the
/// end is right.
actor SiteWatcher {
    private let site: Folder
    private let pool: any AsyncSocketPool
    private let watchLimit: Int
    private var stamps: TreeStamps
    private var touched = TouchedFiles()
    private var mustCompare = false
    #if os(Linux)
        private var notifier: ChangeNotifier?
        /// The folders, by their watches; the site's own folder is empty.
        private var folders: [Int32: String] = [:]
    #endif
    /// Why changes are looked for, not told; `nil` where they are told.
    private(set) var pollingReason: String?

    /// How long nothing may happen before changes are told: after few, and after many.
    private static let quiet = (few: Duration.milliseconds(8), many: Duration.milliseconds(120))
    /// How many changes are many: more than an editor makes at once.
    private static let many = 32
    /// How long changes are held back at most while others follow.
    private static let longestWait = Duration.seconds(2)

    /// Starts to watch.
    ///
    /// - Parameter watchLimit: How many folders the kernel is asked to watch at most.
    init(site path: String, pool: some AsyncSocketPool, watchLimit: Int = .max) throws(FileSystemError) {
        site = try Folder(path)
        self.pool = pool
        self.watchLimit = watchLimit
        stamps = TreeStamps(of: site)
        #if os(Linux)
            do {
                let notifier = try ChangeNotifier()
                folders = try Self.watch(stamps.folders, of: site, with: notifier, limit: watchLimit)
                self.notifier = notifier
            } catch {
                pollingReason = Self.reason(error)
            }
        #else
            pollingReason = "this system does not tell"
        #endif
    }

    /// Waits for the next changes.
    ///
    /// - Returns: The paths of files that came, went or changed, relative to the site's folder.
    /// - Throws: when the task is cancelled.
    func changes() async throws -> Set<String> {
        while true {
            try Task.checkCancellation()
            let paths = pollingReason == nil ? try await toldChanges() : try await comparedChanges()
            if !paths.isEmpty { return paths }
        }
    }

    /// Whether files were touched again since they were told as changed, so that what was read of them may be torn.
    func wereTouchedAgain(_ paths: Set<String>) -> Bool {
        takeEvents()
        return mustCompare || touched.contains(anyOf: paths)
    }

    // MARK: Comparing

    private func comparedChanges() async throws -> Set<String> {
        let clock = ContinuousClock()
        let start = clock.now
        var changed = compare()
        // Who looks at the right moment sees half a file: it must be the same for a while.
        while !changed.isEmpty {
            try await Task.sleep(for: .milliseconds(40))
            let more = compare()
            if more.isEmpty { return changed }
            changed.formUnion(more)
        }
        try await Task.sleep(for: max(.milliseconds(300), (clock.now - start) * 20))
        return []
    }

    /// Looks at all files, watches new folders, and gives what is not as it was.
    private func compare() -> Set<String> {
        let earlier = stamps
        stamps = TreeStamps(of: site)
        return stamps.changes(since: earlier)
    }

    #if os(Linux)
        // MARK: Being told

        private func toldChanges() async throws -> Set<String> {
            guard let notifier else { return [] }
            let clock = ContinuousClock()
            takeEvents()
            while touched.isEmpty, !mustCompare {
                try await pool.suspendSocket(Socket(file: .init(rawValue: notifier.number)), untilReadyFor: .read)
                takeEvents()
            }
            let end = clock.now + Self.longestWait
            var isQuiet = false
            while !isQuiet, clock.now < end {
                let isMany = touched.count > Self.many || mustCompare
                try await Task.sleep(for: isMany ? Self.quiet.many : Self.quiet.few)
                isQuiet = takeEvents() == 0
            }
            guard !mustCompare else { return compareAndWatch() }
            let finished = touched.takeFinished(at: clock.now)
            if finished.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            let earlier = stamps
            stamps.update(finished, in: site)
            // What an editor made and removed again is none of the site's.
            return finished.filter { earlier.files[$0] != nil || stamps.files[$0] != nil }
        }

        /// Notes what happened; gives how much it was.
        @discardableResult
        private func takeEvents() -> Int {
            guard let notifier else { return 0 }
            let now = ContinuousClock().now
            let events = notifier.events()
            var count = 0
            for event in events {
                guard !event.isOverflow else {
                    mustCompare = true
                    count += 1
                    continue
                }
                guard let folder = folders[event.watch] else { continue }
                if event.isEnd { folders[event.watch] = nil }
                if folder.isEmpty {
                    guard TreeStamps.roots.contains(event.name) else { continue }
                    mustCompare = true
                } else {
                    let path = event.name.isEmpty ? folder : "\(folder)/\(event.name)"
                    let entry = FileEntry(path: path, kind: .file)
                    guard !entry.isIgnored(unlessHiddenIn: "content/\(Asset.rootFolder)") else { continue }
                    if event.isFolder || event.isEnd || stamps.hasLinks {
                        mustCompare = true
                    } else {
                        touched.add(path, isUnfinished: event.isUnfinished, at: now)
                    }
                }
                count += 1
            }
            return count
        }

        /// Compares all files, and watches the folders that there are now.
        private func compareAndWatch() -> Set<String> {
            mustCompare = false
            guard let notifier else { return [] }
            do {
                // New folders are watched first: what is put into them later is told, what lies in them is seen.
                let found = TreeStamps(of: site)
                let watched = try Self.watch(found.folders, of: site, with: notifier, limit: watchLimit)
                for old in folders.keys where watched[old] == nil { notifier.unwatch(old) }
                folders = watched
            } catch {
                pollingReason = Self.reason(error)
                self.notifier = nil
            }
            let changed = compare()
            // A path may be that of a folder before it was renamed.
            let finished = touched.takeFinished(at: ContinuousClock().now).filter { stamps.files[$0] != nil }
            return changed.union(finished)
        }

        private static func watch(
            _ paths: [String], of site: Folder, with notifier: ChangeNotifier, limit: Int
        ) throws(FileSystemError) -> [Int32: String] {
            guard paths.count < limit else { throw FileSystemError(.inspect, site.path, .tooMany(limit: limit)) }
            var folders = [try notifier.watch(site.path): ""]
            for path in paths {
                do {
                    folders[try notifier.watch(site.shown(path))] = path
                } catch let error where !error.isWatchLimit {
                    // It went away in the meantime, which its own folder tells.
                    continue
                }
            }
            return folders
        }

        private static func reason(_ error: FileSystemError) -> String {
            error.isWatchLimit || error.errno == nil
                ? "the system watches no more folders (fs.inotify.max_user_watches)" : "\(error)"
        }
    #else
        private func toldChanges() async throws -> Set<String> { [] }

        @discardableResult
        private func takeEvents() -> Int { 0 }
    #endif
}
