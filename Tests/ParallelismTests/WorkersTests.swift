import Parallelism
import Synchronization
import Testing

@Suite("Work that is shared out")
struct WorkersTests {
    @Test(
        "gives its results in the order of the chunks, each done once",
        arguments: [0, 1, 2, 7, 100], [Workers.Order.forward, .fromBothEnds])
    func order(count: Int, order: Workers.Order) async {
        for jobs in [1, 2, 5] {
            let done = Atomic(0)
            let results = await Workers.map(count, jobs: jobs, order: order, state: {}) { _, index in
                done.wrappingAdd(1, ordering: .relaxed)
                return index
            }
            #expect(results == Array(0..<count))
            #expect(done.load(ordering: .relaxed) == count)
        }
    }

    @Test("is taken from both ends in turn")
    func bothEnds() async {
        let taken = Mutex<[Int]>([])
        _ = await Workers.map(5, jobs: 1, order: .fromBothEnds, state: {}) { _, index in
            taken.withLock { $0.append(index) }
        }
        #expect(taken.withLock(\.self) == [0, 4, 1, 3, 2])
    }

    @Test("reuses the state of a task from chunk to chunk")
    func state() async {
        let results = await Workers.map(4, jobs: 1, state: { 0 }) { state, index in
            state += index
            return state
        }
        #expect(results == [0, 1, 3, 6])
    }

    @Test("makes elements in their order", arguments: [0, 1, 63, 64, 65, 1000])
    func elements(count: Int) async {
        #expect(await Workers.mapElements(count, jobs: 3) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }
}
