import Foundation
import Fuzzing
import Testing

/// What the targets promise, of the inputs that are kept: seeds, and what once ended the program.
@Suite struct SeedTests {
    @Test("every seed runs through its target", arguments: FuzzTarget.allCases)
    func seeds(target: FuzzTarget) throws {
        let seeds = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fuzzing/Seeds/\(target.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files { target.run(Array(try Data(contentsOf: file))) }
    }
}
