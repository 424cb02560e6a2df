internal import Synchronization

/// How often may be written: as fast as people click, and not as fast as programs can.
final class WriteRate: Sendable {
    private let state: Mutex<(left: Double, last: ContinuousClock.Instant)>

    private let burst: Double

    /// How many writes more may be made each second.
    private static let perSecond = 5.0

    /// - Parameter burst: How many writes may follow each other at once.
    init(burst: Int) {
        self.burst = Double(burst)
        state = Mutex((self.burst, ContinuousClock().now))
    }

    /// Counts a write.
    ///
    /// - Throws: a refusal where there were too many.
    func count() throws(Refusal) {
        let isAllowed = state.withLock { state in
            let now = ContinuousClock().now
            let passed = state.last.duration(to: now) / .seconds(1)
            state = (min(burst, state.left + passed * Self.perSecond), now)
            guard state.left >= 1 else { return false }
            state.left -= 1
            return true
        }
        guard isAllowed else { throw Refusal(.tooManyRequests, "too many writes; wait a moment") }
    }
}
