import Foundation
import Fuzzing
import Testing

/// Changed seeds end no reader, and break none of its promises.
///
/// `make test` takes a minute (`FUZZ_SECONDS`) and other inputs for each commit (`FUZZ_NUMBER`), so that what one run
/// finds another finds too; by themselves the tests take few and always the same. The input that is read stands in
/// `Tests/Fuzzing/Found` until it was read: what ended the process is there.
@Suite(.serialized) struct ChangedSeedTests {
    private static let seconds = setting("SECONDS").flatMap(Double.init)
    private static let number = setting("NUMBER").flatMap { UInt64($0, radix: 16) } ?? 1

    private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment["FUZZ_" + name] }

    @Test("changed seeds run through their target", arguments: FuzzTarget.allCases)
    func mutations(target: FuzzTarget) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fuzzing")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "Seeds/\(target.rawValue)"), includingPropertiesForKeys: nil)
        let seeds = try files.sorted { $0.path < $1.path }.map { Array(try Data(contentsOf: $0)) }
        var mutator = Mutator(seeds, for: target, number: Self.number)
        let found = folder.appending(path: "Found")
        try FileManager.default.createDirectory(at: found, withIntermediateDirectories: true)
        let current = found.appending(path: "\(target.rawValue)-\(ProcessInfo.processInfo.processIdentifier)")
        let end = Self.seconds.map { Date(timeIntervalSinceNow: $0 / Double(FuzzTarget.allCases.count)) }
        var count = 0
        while end.map({ $0 > Date() }) ?? (count < 100) {
            let input = mutator.next()
            try Data(input).write(to: current)
            target.run(input)
            count += 1
        }
        try FileManager.default.removeItem(at: current)
        // Only where it is empty.
        _ = rmdir(found.path)
        if Self.seconds != nil { print("\(target.rawValue): \(count) inputs") }
        #expect(count > 0)
    }
}
