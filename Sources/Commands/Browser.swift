#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The browser of whoever runs the program.
enum Browser {
    /// Opens an address by a program that outlives the command; says whether there is one.
    static func open(_ address: String) -> Bool {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        guard ChildProcess.start([program, address]) != nil else { return false }
        // The child is left to the system: nobody waits for it.
        signal(SIGCHLD, SIG_IGN)
        return true
    }
}
