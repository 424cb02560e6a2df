import ArgumentParser
import FileSystem
import FlyingSocks
import TestSupport
import Testing

@testable import Commands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("briefgen serve")
struct ServeCommandTests {
    @Test("opens the browser at the next free port where one is taken, and Ctrl-C ends it though somebody listens")
    func openAndEnd() async throws {
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
        ) {
            let folder = try RunningPreview.site.temporaryFolder()
            // A browser that notes what it is to open.
            for name in ["bin/xdg-open", "bin/open"] {
                let script =
                    "#!/bin/sh\nprintf %s \"$1\" > '\(folder.path)/new' && mv '\(folder.path)/new' '\(folder.path)/opened'\n"
                try ([name: .file(Array(script.utf8))] as FolderTree).write(to: folder.path)
                chmod("\(folder.path)/\(name)", 0o755)
            }
            setenv("PATH", "\(folder.path)/bin:/usr/bin:/bin", 1)
            let taken = try Socket(domain: AF_INET)
            try taken.bind(to: .inet(ip4: "127.0.0.1", port: 0))
            try taken.listen()
            guard case .ip4(_, let port) = try taken.sockname() else { exit(EXIT_FAILURE) }

            let serving = Task { try await Self.serve("--open", "--port", "\(port)", "--source", folder.path) }
            var opened = ""
            while opened.isEmpty {
                try await Task.sleep(for: .milliseconds(20))
                opened = String(decoding: (try? folder.folder.read("opened")) ?? [], as: UTF8.self)
            }
            let next = try #require(UInt16(opened.dropFirst("http://127.0.0.1:".count).dropLast()))
            let reader = try LoopbackClient.connect(port: next)
            LoopbackClient.write("GET /_live/events?path=/ HTTP/1.1\r\nHost: localhost\r\n\r\n", to: reader)
            try await Task.sleep(for: .milliseconds(100))
            kill(getpid(), SIGINT)
            try await serving.value
            exit(next > port && opened == "http://127.0.0.1:\(next)/" ? EXIT_SUCCESS : EXIT_FAILURE)
        }
        let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
        let notes = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(output.contains("http://127.0.0.1:"))
        #expect(notes.contains(" is taken; this is the next free one\n"))
    }

    @Test("says so where there is no browser to open")
    func noBrowser() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
            let folder = try RunningPreview.site.temporaryFolder()
            setenv("PATH", folder.path, 1)
            let serving = Task { try await Self.serve("--open", "--port", "0", "--source", folder.path) }
            try await Task.sleep(for: .seconds(1))
            kill(getpid(), SIGTERM)
            try await serving.value
            exit(EXIT_SUCCESS)
        }
        let notes = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(notes.contains("no browser could be opened; open the address yourself\n"))
    }

    @Test("stops with status 2 where there is no site")
    func noSite() async throws {
        let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
            let folder = try ([:] as FolderTree).temporaryFolder()
            do {
                try await Self.serve("--source", folder.path)
            } catch {
                ServeCommand.exit(withError: error)
            }
        }
        let notes = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(notes.hasPrefix("error: "))
    }

    /// Runs the command until it ends.
    private static func serve(_ arguments: String...) async throws {
        let command = try #require(try ServeCommand.parseAsRoot(arguments) as? ServeCommand)
        try await command.run()
    }
}
