internal import SiteGeneration
internal import Synchronization

/// What the preview shows at the moment, and who waits for it to change.
final class PreviewState: Sendable {
    /// All that an answer is made from, taken at once.
    struct Moment: Sendable {
        /// The site.
        var snapshot: Snapshot
        /// What is wrong with it.
        var problems = Problems()
        /// Counts each change of the problems.
        var problemsNumber = 1
        /// The style sheets of this snapshot and a few before it, by their routes: a page that was loaded a moment
        /// ago still asks for its own.
        var stylesheets: [(route: String, bytes: [UInt8])] = []
        /// Where readers are led who follow the editor, and how often they were led.
        var followed: (number: Int, route: String) = (0, "")
    }

    private let moment: Mutex<Moment>
    private let waiting = Mutex<(next: Int, readers: [Int: AsyncStream<Void>.Continuation])>((0, [:]))

    /// How many pages wait for changes, each on a connection of its own.
    let listeners = Counter()
    /// How many may: half of all connections, so that whoever opens many pages locks no reader out.
    static let listenerLimit = Listener.connectionLimit / 2

    init(_ snapshot: Snapshot) {
        moment = Mutex(Moment(snapshot: snapshot))
        change { $0.remember() }
    }

    /// What is shown now.
    var current: Moment { moment.withLock { $0 } }

    /// Changes what is shown, in one step, and tells who waits.
    func change(_ change: (inout Moment) -> Void) {
        moment.withLock { moment in
            change(&moment)
            moment.remember()
        }
        waiting.withLock { waiting in
            for reader in waiting.readers.values { reader.yield() }
        }
    }

    /// A sign for each change from now on; those that come while nobody looks are one.
    func changes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = waiting.withLock { waiting in
            waiting.next += 1
            waiting.readers[waiting.next] = continuation
            return waiting.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.waiting.withLock { $0.readers[number] = nil }
        }
        return stream
    }
}

extension PreviewState.Moment {
    /// How many style sheets are remembered.
    private static let stylesheetLimit = 8

    /// Remembers the style sheet of the snapshot.
    fileprivate mutating func remember() {
        let route = snapshot.editors.site.stylesheet
        guard case .file(let bytes)? = snapshot.editors[route], !stylesheets.contains(where: { $0.route == route })
        else { return }
        stylesheets.append((route, bytes))
        if stylesheets.count > Self.stylesheetLimit { stylesheets.removeFirst() }
    }
}
