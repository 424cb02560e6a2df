/// What takes too long.
struct DeadlineExceeded: Error {}

/// Does something that must be done by a moment.
///
/// - Throws: what the work throws, or `DeadlineExceeded`; the work is cancelled then.
func withDeadline<Value: Sendable>(
    _ deadline: ContinuousClock.Instant, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value?.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(until: deadline, clock: .continuous)
            return nil
        }
        guard let value = try await group.next().flatMap(\.self) else { throw DeadlineExceeded() }
        return value
    }
}
