internal import Synchronization

/// A number that several tasks count up and down.
final class Counter: Sendable {
    private let value: Atomic<Int>

    init(_ start: Int = 0) {
        value = Atomic(start)
    }

    /// Adds to the number and returns it.
    func add(_ difference: Int) -> Int {
        value.wrappingAdd(difference, ordering: .relaxed).newValue
    }
}
