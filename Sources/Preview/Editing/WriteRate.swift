internal import Synchronization

/// How often may be written: as fast as people click, and not as fast as programs can.
final class WriteRate: Sendable {
    private let state: Mutex<(left: Double, last: ContinuousClock.Instant)>

    private let burst: Double
    private let perSecond: Double

    /// - Parameters:
    ///   - burst: How many writes may follow each other at once.
    ///   - perSecond: How many more may be made each second.
    init(burst: Int, perSecond: Double) {
        self.burst = Double(burst)
        self.perSecond = perSecond
        state = Mutex((self.burst, ContinuousClock().now))
    }

    /// Counts a write.
    ///
    /// - Throws: a refusal where there were too many.
    func count() throws(Refusal) {
        let isAllowed = state.withLock { state in
            let now = ContinuousClock().now
            let passed = state.last.duration(to: now) / .seconds(1)
            state = (min(burst, state.left + passed * perSecond), now)
            guard state.left >= 1 else { return false }
            state.left -= 1
            return true
        }
        guard isAllowed else { throw Refusal(.tooManyRequests, "too many writes; wait a moment") }
    }
}
