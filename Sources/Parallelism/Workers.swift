#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import Synchronization

/// Tasks that share a number of chunks of work, each with a state of its own that it reuses from chunk to chunk.
public enum Workers {
    /// How many processors the program may use; at least one.
    public static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// In which order chunks are taken.
    public enum Order: Sendable {
        /// From the first to the last.
        case forward
        /// From both ends in turn, so that two tasks are rarely at neighbours.
        case fromBothEnds

        /// The chunk that is taken after so many others.
        fileprivate func chunk(_ taken: Int, of count: Int) -> Int {
            switch self {
            case .forward: taken
            case .fromBothEnds: taken.isMultiple(of: 2) ? taken / 2 : count - 1 - taken / 2
            }
        }
    }

    /// Does `count` chunks of work and returns what they gave, in their order.
    ///
    /// As many tasks as `jobs` says take the next chunk whenever they are free, so that uneven chunks balance; between
    /// two chunks others may go on.
    ///
    /// - Parameters:
    ///   - count: The number of chunks.
    ///   - jobs: How many tasks work side by side, at least one.
    ///   - order: In which order chunks are taken.
    ///   - makeState: Makes what a task reuses: buffers, parsers.
    ///   - work: Does the chunk of a number from 0.
    /// - Returns: the results; their order does not depend on `jobs` and `order`.
    /// - Complexity: O(*count*) besides the work.
    public static func map<State: ~Copyable, Result: Sendable>(
        _ count: Int, jobs: Int, order: Order = .forward, state makeState: @escaping @Sendable () -> State,
        _ work: @escaping @Sendable (inout State, Int) -> Result
    ) async -> [Result] {
        await map(count, jobs: jobs, order: order, state: makeState, work, finish: { _ in }).results
    }

    /// Does `count` chunks of work, and returns besides what the tasks have gathered, in no order.
    ///
    /// - Parameter finish: Takes from what a task reused what it gathered there, once it has no more work.
    public static func map<State: ~Copyable, Result: Sendable, Gathered: Sendable>(
        _ count: Int, jobs: Int, order: Order = .forward, state makeState: @escaping @Sendable () -> State,
        _ work: @escaping @Sendable (inout State, Int) -> Result,
        finish: @escaping @Sendable (inout State) -> Gathered
    ) async -> (results: [Result], gathered: [Gathered]) {
        typealias Part = (results: [(index: Int, result: Result)], gathered: Gathered)
        let next = Counter()
        let parts = await withTaskGroup(of: Part.self) { group in
            for _ in 0..<min(max(1, jobs), max(1, count)) {
                group.addTask {
                    var state = makeState()
                    var results: [(index: Int, result: Result)] = []
                    while let taken = next.take(below: count) {
                        let index = order.chunk(taken, of: count)
                        results.append((index, work(&state, index)))
                        await Task.yield()
                    }
                    return (results, finish(&state))
                }
            }
            var parts: [Part] = []
            for await part in group { parts.append(part) }
            return parts
        }
        let results = parts.flatMap(\.results).sorted { $0.index < $1.index }.map(\.result)
        return (results, parts.map(\.gathered))
    }

    /// Does `count` chunks of work that need no state.
    public static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
    ) async -> [Result] {
        await map(count, jobs: jobs, state: {}, { _, index in work(index) })
    }

    /// Makes `count` elements, in chunks of neighbours.
    public static func mapElements<Element: Sendable>(
        _ count: Int, jobs: Int, _ element: @escaping @Sendable (Int) -> Element
    ) async -> [Element] {
        let size = 64
        let chunks = await map((count + size - 1) / size, jobs: jobs) { chunk in
            (chunk * size..<min((chunk + 1) * size, count)).map(element)
        }
        return chunks.flatMap(\.self)
    }

    /// Hands out numbers from 0, each once.
    private final class Counter: Sendable {
        private let value = Atomic(0)

        func take(below limit: Int) -> Int? {
            let taken = value.wrappingAdd(1, ordering: .relaxed).oldValue
            return taken < limit ? taken : nil
        }
    }
}
