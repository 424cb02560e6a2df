#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A program of the system that makes one file of another, in a folder of its own in /tmp.
struct FileConversion {
    /// The names of the two files.
    var input: String
    var output: String
    /// How long the program may work on a file, in seconds, and how much it may write, in bytes.
    var timeLimit: Int
    var outputLimit: Int

    /// Why there is no file.
    enum Failure: Error {
        /// There is no place or no room in /tmp.
        case noPlace, noRoom
        case notInstalled
        /// It took or wrote too much, and was ended.
        case tooMuch
        /// It ended with this status.
        case status(Int32)
    }

    /// What a program makes of some bytes.
    ///
    /// - Parameter words: Its name and arguments, given the paths of the two files.
    func run(on bytes: [UInt8], _ words: (_ input: String, _ output: String) -> [String]) throws(Failure) -> [UInt8] {
        var template = Array("/tmp/briefgen-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .noPlace }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let (input, output) = ("\(folder)/\(input)", "\(folder)/\(output)")
        defer {
            unlink(input)
            unlink(output)
            rmdir(folder)
        }
        guard Self.write(bytes, to: input) else { throw .noRoom }
        guard let child = ChildProcess.start(words(input, output)) else { throw .notInstalled }
        guard let status = wait(for: child, output) else { throw .tooMuch }
        guard status != 127 else { throw .notInstalled }
        guard status == 0 else { throw .status(status) }
        return read(output)
    }

    /// The status with which a child ends; `nil` where it was ended because it took or wrote too much.
    private func wait(for child: pid_t, _ output: String) -> Int32? {
        var status: Int32 = 0
        for _ in 0..<timeLimit * 100 {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : 1 }
            if ended < 0, errno != EINTR { return 1 }
            if Self.size(of: output) > outputLimit { break }
            usleep(10_000)
        }
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return nil
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }

    private func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= outputLimit {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes += chunk.prefix(count)
        }
        return bytes
    }
}
