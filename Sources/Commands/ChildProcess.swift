#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Programs of the system that a command starts.
enum ChildProcess {
    /// Whether the search path has a program.
    static func exists(_ program: String) -> Bool {
        guard let path = getenv("PATH") else { return false }
        return String(cString: path).split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    /// Starts a program of the search path, without a shell and with its streams closed; `nil` where there is none.
    ///
    /// - Parameter words: the program's name and its arguments.
    static func start(_ words: [String]) -> pid_t? {
        guard let program = words.first else { return nil }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for word in arguments { free(word) } }
        var number: pid_t = 0
        guard posix_spawnp(&number, program, &actions, nil, arguments, environ) == 0 else { return nil }
        return number
    }
}
