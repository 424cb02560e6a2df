internal import Normalization

/// `pdftotext` of poppler-utils, which reads the text of PDFs, where it is installed.
enum PDFProgram {
    private static let conversion = FileConversion(
        input: "file.pdf", output: "file.txt", timeLimit: 20, outputLimit: 48 << 20)

    /// The words of a PDF with their places, or, where the program is too old to tell them, its text, its pages parted by form
    /// feeds.
    ///
    /// - Throws: `ImportError.notAnArticle`, with the remedy, where the program is not there, fails, or takes too long.
    @Sendable static func text(of bytes: [UInt8]) throws(ImportError) -> [UInt8] {
        var text = Result { () throws(FileConversion.Failure) in try read(bytes, "-tsv") }
        // 99 is what it ends with for an option that it does not know.
        if case .failure(.status(99)) = text {
            text = Result { () throws(FileConversion.Failure) in try read(bytes) }
        }
        do { return try text.get() } catch { throw problem(error) }
    }

    private static func read(_ bytes: [UInt8], _ options: String...) throws(FileConversion.Failure) -> [UInt8] {
        try conversion.run(on: bytes) { input, output in
            ["pdftotext"] + options + ["-q", "-enc", "UTF-8", "-eol", "unix", input, output]
        }
    }

    private static func problem(_ failure: FileConversion.Failure) -> ImportError {
        let remedy =
            switch failure {
            case .noPlace: "there is no place in /tmp to read it"
            case .noRoom: "there is no room in /tmp to read it"
            case .notInstalled:
                "install ‘pdftotext’ (apt install poppler-utils, brew install poppler), which reads it"
            case .tooMuch:
                "‘pdftotext’ took more than \(conversion.timeLimit) seconds or wrote more than 48 MiB; save its text"
            case .status: "‘pdftotext’ cannot read it: it is damaged or needs a password; save it without one"
            }
        return .notAnArticle(kind: "a PDF", remedy: remedy)
    }
}
