import FileSystem

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program with its arguments that can be run and measured.
struct Program {
    /// Its path.
    let path: String
    /// What it is told.
    let arguments: [String]

    /// What a run took.
    struct Cost {
        /// Seconds from start to end.
        let wall: Double
        /// Seconds of all processors together, in the program itself.
        let user: Double
        /// Seconds of all processors together, in the program and in the system on its behalf.
        let processor: Double
        /// The most memory that it held at a time, in bytes.
        let memory: Int
    }

    /// The path of a program of that name or path; nil if there is none that can be run.
    static func find(_ name: String) -> String? {
        if name.contains("/") { return unsafe access(name, X_OK) == 0 ? name : nil }
        let folders = (Path.environment("PATH") ?? "").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
    }

    /// Runs the program and waits for its end.
    ///
    /// What it prints is thrown away unless it fails.
    func run(log: String) throws -> Cost {
        try start(log: log).wait()
    }

    /// Starts the program.
    ///
    /// What earlier programs wrote is put on the disk first, so that it costs this one nothing.
    func start(log: String) throws -> RunningProgram {
        sync()
        let start = Clock.now
        return RunningProgram(path: path, log: log, start: start, number: try spawn(log: log))
    }

    private func spawn(log: String) throws -> pid_t {
        let descriptor = unsafe open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(description: "cannot write \(log)") }
        defer { close(descriptor) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, STDERR_FILENO)
        let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var number: pid_t = 0
        let result = unsafe posix_spawn(&number, path, &actions, nil, words, environ)
        guard result == 0 else { throw Failure(description: "cannot start \(path): error \(result)") }
        return number
    }
}
