import FileSystem
import Testing

@testable import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Killed builds")
struct KillTests {
    @Test(
        "a build that is killed at any moment leaves a whole site, or one that the next build makes whole",
        arguments: Exchange.allCases)
    func kill(exchange: Exchange) throws {
        // In memory where there is such a file system: what counts is the order of the steps, not the disk.
        let site = try Site(in: unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil)
        try site.put("*\n", at: "public/.gitignore")
        var patience = try timeOfFirstBuild(of: site, exchange)
        var generations: Set<String> = []
        for round in 1...150 {
            let process = try Process(site.output, first: round * 1000, exchange)
            usleep(.random(in: 0...2 * patience))
            process.kill()
            if exchange == .files {
                try checkFiles(of: site)
                try Publisher(output: site.output).discard()
            }
            let hasPublished = try checkedGeneration(of: site).map { generations.insert($0).inserted } ?? false
            // About as many processes are killed after their first build as before, however fast the machine is.
            patience = hasPublished ? patience - patience / 8 : patience + patience / 8 + 1000
            try Publisher(output: site.output).discard()
            #expect(try site.temporary.folder.storedEntries().filter { $0.path.hasPrefix(".") }.isEmpty)
        }
        // Many processes live long enough to publish something.
        #expect(generations.count > 10)
    }

    /// Starts a process, kills it when it has published once, and gives the microseconds that this took.
    private func timeOfFirstBuild(of site: Site, _ exchange: Exchange) throws -> UInt32 {
        let process = try Process(site.output, first: 0, exchange)
        var time: UInt32 = 0
        while unsafe access("\(site.output)/manifest", F_OK) != 0, time < 30_000_000 {
            usleep(1000)
            time += 1000
        }
        process.kill()
        return time
    }

    /// Checks that every file of the live site is whole, of whichever generation.
    private func checkFiles(of site: Site) throws {
        let entries = try Folder(site.output).storedEntries()
        for entry in entries where entry.kind != .folder && entry.path.hasSuffix(".txt") {
            let text = try site.text("public/\(entry.path)")
            #expect(text.hasSuffix("\n") && text.hasPrefix(entry.path.hasPrefix("kept/") ? "always" : "generation"))
        }
    }

    /// Checks that the live site is one generation, whole; gives its name, or nil if nothing is published yet.
    private func checkedGeneration(of site: Site) throws -> String? {
        #expect(try site.text("public/.gitignore") == "*\n")
        let entries = try Folder(site.output).storedEntries()
        let files = entries.filter { $0.kind != .folder }.map(\.path)
        guard files != [".gitignore"] else { return nil }
        let manifest = try #require(try Manifest(parsing: File.read("\(site.output)/manifest")))
        #expect(Set(files) == Set(manifest.entries.map(\.path) + [".gitignore", "manifest"]))
        var generations: Set<String> = []
        for entry in manifest.entries {
            let bytes = try File.read("\(site.output)/\(entry.path)")
            #expect(SHA256Digest(of: bytes.span) == entry.digest)
            if !entry.path.hasPrefix("kept/") { generations.insert(String(decoding: bytes, as: UTF8.self)) }
        }
        #expect(generations.count == 1)
        #expect(manifest.entries.count == 210)
        return generations.first
    }
}

/// A process that publishes generation after generation until it is killed.
private struct Process {
    private let number: pid_t

    init(_ output: String, first: Int, _ exchange: Exchange) throws {
        let path = try Self.executable()
        var number: pid_t = 0
        let arguments = unsafe [strdup(path), strdup(output), strdup("\(first)"), strdup(exchange.rawValue), nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        try #require(unsafe posix_spawn(&number, path, nil, nil, arguments, environ) == 0)
        self.number = number
    }

    func kill() {
        #if canImport(Glibc)
            Glibc.kill(number, SIGKILL)
        #elseif canImport(Musl)
            Musl.kill(number, SIGKILL)
        #else
            Darwin.kill(number, SIGKILL)
        #endif
        var status: Int32 = 0
        unsafe waitpid(number, &status, 0)
        // Anything but the signal means that it ended by itself, with an error.
        #expect(status & 0x7F == SIGKILL)
    }

    /// The executable that the package builds beside the tests.
    private static func executable() throws -> String {
        #if os(Linux)
            let tests = try Path.resolved("/proc/self/exe")
        #else
            let argument = try #require(CommandLine.arguments.first { $0.contains(".xctest") })
            let end = try #require(argument.firstRange(of: ".xctest")).upperBound
            let tests = String(argument[..<end])
        #endif
        return "\(Path.split(tests).folder)/PublishingCrashDummy"
    }
}
