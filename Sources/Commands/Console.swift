internal import ArgumentParser
internal import Diagnostics
internal import FileSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What people see: results on standard output, everything else on standard error.
enum Console {
    /// Writes a line to standard output.
    static func print(_ line: String) {
        write(Array((line + "\n").utf8), to: STDOUT_FILENO)
    }

    /// Writes a line to standard error.
    static func note(_ line: String) {
        write(Array((line + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes a question to standard error; the answer stands on the same line.
    static func ask(_ question: String) {
        write(Array(question.utf8), to: STDERR_FILENO)
    }

    /// Writes bytes to standard output.
    static func print(bytes: [UInt8]) {
        write(bytes, to: STDOUT_FILENO)
    }

    /// Writes diagnostics and how many they are to standard error.
    ///
    /// - Parameter showsAll: Whether many of a kind of warnings and notes are all written, and not the first ones only.
    static func show(_ diagnostics: [Diagnostic], showsAll: Bool = true) {
        guard !diagnostics.isEmpty else { return }
        let printer = DiagnosticPrinter(usesColour: isTerminal)
        let selection = DiagnosticSelection(of: diagnostics, showsAll: showsAll)
        // The keys of one kind of mapping are listed once.
        var keys: Set<String> = []
        for var diagnostic in selection.shown {
            if diagnostic.code == "unknown-key", let help = diagnostic.help, !keys.insert(help).inserted {
                diagnostic.help = nil
            }
            note(printer.text(for: diagnostic))
        }
        if !selection.rest.isEmpty { note(selection.rest.joined(separator: "\n") + "\n") }
        note(printer.summary(of: diagnostics))
    }

    /// Says why the program cannot go on, and ends it with status 2.
    static func stop(_ reason: String, help: String? = nil) -> ExitCode {
        note("error: \(reason)")
        if let help { note("  = help: \(help)") }
        return .stopped
    }

    /// Whether a person watches standard error.
    static var isTerminal: Bool { isatty(STDERR_FILENO) != 0 && getenv("NO_COLOR") == nil }

    /// Writes a line over the one before it, on a terminal.
    static func progress(_ text: String) {
        write(Array("\r\u{1B}[2K\(text)".utf8), to: STDERR_FILENO)
    }

    /// Whether a write that failed is worth another try: it was interrupted, or its reader is slow.
    ///
    /// Where results cannot be written for another reason than that nobody reads them any more, the program ends: a
    /// script would take the part for the whole.
    private static func canGoOn(_ descriptor: Int32) -> Bool {
        switch errno {
        case EINTR: return true
        case EAGAIN:
            var slow = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            return poll(&slow, 1, -1) > 0 || errno == EINTR
        case EPIPE: return false
        case let reason:
            guard descriptor == STDOUT_FILENO else { return false }
            exit(stop("\(FileSystemError(.write, "standard output", .system(errno: reason)))").rawValue)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                guard let base = buffer.baseAddress else { return }
                #if canImport(Glibc)
                    let written = Glibc.write(descriptor, base + start, buffer.count - start)
                #else
                    let written = Darwin.write(descriptor, base + start, buffer.count - start)
                #endif
                if written > 0 { start += written } else if !canGoOn(descriptor) { return }
            }
        }
    }
}
