#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Names of the C library that differ between systems or that Swift does not see under one name.
enum CLibrary {
    /// Stands for the current folder where a call asks for a descriptor of one.
    static let currentFolder: Int32 = AT_FDCWD

    /// What the system calls an error number: `Permission denied`.
    static func message(for number: Int32) -> String {
        guard let text = unsafe strerror(number) else { return "error \(number)" }
        return unsafe String(cString: text)
    }

    /// Makes a call again for as long as a signal interrupts it.
    ///
    /// - Returns: What the call gives, or the error number of one that gives a negative value.
    static func retrying<Value: BinaryInteger>(_ call: () -> Value) -> Outcome<Value> {
        while true {
            let value = call()
            if value >= 0 { return .success(value) }
            let number = errno
            if number != EINTR { return .failure(number) }
        }
    }

    /// What became of a call.
    enum Outcome<Value: BinaryInteger> {
        case success(Value)
        case failure(Int32)
    }

    /// Time of the last change of a file's bytes.
    static func modificationTime(of status: stat) -> timespec {
        #if canImport(Darwin)
            status.st_mtimespec
        #else
            status.st_mtim
        #endif
    }

    /// Time of the last change of a file's bytes, names or properties.
    static func changeTime(of status: stat) -> timespec {
        #if canImport(Darwin)
            status.st_ctimespec
        #else
            status.st_ctim
        #endif
    }
}
