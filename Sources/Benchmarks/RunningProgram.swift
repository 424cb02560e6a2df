import FileSystem

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that has been started and is measured until it ends.
struct RunningProgram {
    let path: String
    /// The file that holds what it prints.
    let log: String
    /// When it was started, on the clock of ``Clock``.
    let start: Double
    /// Its number in the system.
    let number: pid_t

    /// Waits for its end.
    ///
    /// - Parameter allowsProblems: Whether it may end with 1: it found something wrong with what it read.
    /// - Throws: `Failure` if it ends in any other way than it should.
    func wait(allowsProblems: Bool = false) throws -> Program.Cost {
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(number, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure(description: "cannot wait for \(path)") }
        }
        let end = Clock.now
        guard status == 0 || allowsProblems && status == 1 << 8 else {
            let text = (try? File.read(log)) ?? []
            throw Failure(description: "\(path) failed:\n\(String(decoding: text.suffix(4000), as: UTF8.self))")
        }
        #if canImport(Darwin)
            let memory = Int(usage.ru_maxrss)
        #else
            let memory = Int(usage.ru_maxrss) * 1024
        #endif
        return Program.Cost(
            wall: end - start, user: Self.seconds(usage.ru_utime),
            processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime), memory: memory)
    }

    /// Asks it to end, as Ctrl-C does, and waits until it has.
    func end() throws -> Program.Cost {
        kill(number, SIGINT)
        return try wait()
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}

/// The time.
enum Clock {
    /// Seconds since some moment, which never go back.
    static var now: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Waits.
    static func wait(milliseconds: Int) {
        usleep(UInt32(clamping: milliseconds * 1000))
    }
}
