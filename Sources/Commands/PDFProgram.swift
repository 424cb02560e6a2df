internal import Normalization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `pdftotext` of poppler-utils, which reads the text of PDFs, where it is installed.
enum PDFProgram {
    /// How long it may work on a file, in seconds, and how much it may write, in bytes.
    private static let timeLimit = 20
    private static let outputLimit = 48 << 20

    /// The words of a PDF with their places, or, where the program is too old to tell them, its text, its pages parted by form
    /// feeds.
    ///
    /// - Throws: `ImportError.notAnArticle`, with the remedy, where the program is not there, fails, or takes too long.
    @Sendable static func text(of bytes: [UInt8]) throws(ImportError) -> [UInt8] {
        let folder = "/tmp/briefgen-pdf-XXXXXX"
        var template = Array(folder.utf8CString)
        guard mkdtemp(&template) != nil else { throw problem("there is no place in /tmp to read it") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let input = path + "/file.pdf"
        let output = path + "/file.txt"
        defer {
            unlink(input)
            unlink(output)
            rmdir(path)
        }
        guard write(bytes, to: input) else { throw problem("there is no room in /tmp to read it") }
        let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix"]
        var status: Int32?
        for words in [["pdftotext", "-tsv"], ["pdftotext"]] {
            guard let child = ChildProcess.start(words + arguments + [input, output]) else {
                throw problem("install ‘pdftotext’ (apt install poppler-utils, brew install poppler), which reads it")
            }
            status = wait(for: child, output: output)
            // 99 is what it ends with for an option that it does not know.
            if status != 99 { break }
        }
        switch status {
        case 0: break
        case 127: throw problem("install ‘pdftotext’ (apt install poppler-utils, brew install poppler), which reads it")
        case nil:
            throw problem("‘pdftotext’ took more than \(timeLimit) seconds or wrote more than 48 MiB; save its text")
        default: throw problem("‘pdftotext’ cannot read it: it is damaged or needs a password; save it without one")
        }
        return read(output)
    }

    private static func problem(_ remedy: String) -> ImportError { .notAnArticle(kind: "a PDF", remedy: remedy) }

    /// The status with which a child ends; `nil` where it was ended because it took or wrote too much.
    private static func wait(for child: pid_t, output: String) -> Int32? {
        var status: Int32 = 0
        for _ in 0..<timeLimit * 100 {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : 1 }
            if ended < 0, errno != EINTR { return 1 }
            if size(of: output) > outputLimit { break }
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

    private static func read(_ path: String) -> [UInt8] {
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
