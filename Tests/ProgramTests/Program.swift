import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program, started as a shell starts it.
struct Program {
    /// What a finished program leaves.
    struct Outcome: Equatable {
        /// The exit status, or the negative number of the signal that ended the program.
        var status: Int32
        /// What it wrote to standard output.
        var output: String
        /// What it wrote to standard error.
        var errors: String
    }

    /// The folder in which it is started.
    let folder: TemporaryFolder

    /// Starts programs in a new folder that holds these files.
    init(in tree: FolderTree) throws {
        folder = try tree.temporaryFolder()
    }

    /// Runs the program to its end.
    ///
    /// - Parameter input: What stands on standard input.
    func run(_ arguments: String..., input: String = "") throws -> Outcome { try run(arguments, input: input) }

    /// Runs the program to its end.
    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let streams = try TemporaryFolder()
        try streams.folder.write(Array(input.utf8), to: "input")
        let program = try start(
            arguments, input: "\(streams.path)/input", output: "\(streams.path)/output",
            errors: "\(streams.path)/errors")
        return Outcome(
            status: program.wait(), output: try streams.folder.text("output"),
            errors: try streams.folder.text("errors"))
    }

    /// Runs the program with a standard output that nobody reads any more.
    func runWithClosedPipe(_ arguments: [String]) throws -> Outcome {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let streams = try TemporaryFolder()
        let program = try start(arguments, errors: "\(streams.path)/errors", pipe: ends[1])
        return Outcome(status: program.wait(), output: "", errors: try streams.folder.text("errors"))
    }

    /// Whether tests run as a user to whom no file is forbidden.
    static var isPrivileged: Bool { geteuid() == 0 }

    /// Starts the program and does not wait for it.
    ///
    /// - Parameter pipe: The end of a pipe that takes standard output instead of a file.
    func start(
        _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null",
        errors: String = "/dev/null", pipe: Int32? = nil
    ) throws -> RunningProgram {
        #if canImport(Darwin)
            var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?)
        #else
            var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        if let pipe {
            posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // The program has the signals that a shell gives it, whatever the tests do with theirs.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGPIPE, SIGINT, SIGTERM] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        // A shell goes to the folder and becomes the program.
        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, try Self.executable()]
        var number: pid_t = 0
        let words = (shell + arguments).map { strdup($0) } + [nil]
        let variables = Self.environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        try #require(posix_spawn(&number, shell[0], &actions, &attributes, words, variables) == 0)
        return RunningProgram(number: number)
    }

    /// The environment of every run: builds are those of noon on 1 December 2024 in UTC.
    private static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "SOURCE_DATE_EPOCH=1733054400"]

    /// The executable that the package builds beside the tests.
    private static func executable() throws -> String {
        #if os(Linux)
            let tests = try #require(realpath("/proc/self/exe", nil))
            defer { free(tests) }
            let path = String(cString: tests)
        #else
            let argument = try #require(CommandLine.arguments.first { $0.contains(".xctest") })
            let path = String(argument[..<(try #require(argument.firstRange(of: ".xctest")).upperBound)])
        #endif
        return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/briefgen"
    }
}

/// A program that has been started.
struct RunningProgram {
    fileprivate let number: pid_t

    /// Sends it a signal.
    func signal(_ signal: Int32) {
        kill(number, signal)
    }

    /// Waits until it has ended.
    ///
    /// - Returns: the exit status, or the negative number of the signal that ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(number, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }
}

extension Folder {
    /// The text of a file.
    func text(_ path: String) throws -> String {
        String(decoding: try read(path), as: UTF8.self)
    }

    /// The paths of all files, hidden ones and backups among them.
    func files() throws -> [String] {
        try entries().filter { $0.kind == .file }.map(\.path).sorted()
    }
}
