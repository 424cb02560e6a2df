#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The browser of whoever runs the program.
enum Browser {
    /// Opens an address; says whether a program was found that does.
    static func open(_ address: String) -> Bool {
        #if os(macOS)
            return start("open", address)
        #else
            return start("xdg-open", address)
        #endif
    }

    /// Starts a program that outlives the command, without a shell, and with none of its output.
    private static func start(_ program: String, _ argument: String) -> Bool {
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
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(argument), nil]
        defer { for word in words { free(word) } }
        var number: pid_t = 0
        guard posix_spawnp(&number, program, &actions, nil, words, environ) == 0 else { return false }
        // The child is left to the system: nobody waits for it.
        signal(SIGCHLD, SIG_IGN)
        return true
    }
}
