internal import Diagnostics

/// What a template has written so far, and how much it may still do.
///
/// Loops in loops over long lists do more than anybody waits for or reads, from a few lines. All of a page takes a small
/// part of these bounds.
struct Output {
    /// How many bytes a page may have before no loop goes on: 64 MiB.
    static let greatestLength = 64 << 20

    var bytes: [UInt8]
    /// What other views with the same shared values have written.
    let shared: SharedText?
    /// How many times loops may still run, together.
    private var steps: Int
    /// How many times they could run at first.
    private let limit: Int
    /// What went beyond a bound first; nothing more is looped over then.
    private(set) var problem: Diagnostic?

    init(_ bytes: consuming [UInt8], steps: Int, shared: SharedText? = nil) {
        self.bytes = bytes
        self.shared = shared
        self.steps = steps
        limit = steps
    }

    /// Whether the loop of a tag may run once more.
    mutating func takesStep(of tag: Range<Int>, in file: SourceFile) -> Bool {
        steps -= 1
        if steps >= 0, bytes.count <= Self.greatestLength { return true }
        if problem == nil {
            let mistake: Mistake = steps < 0 ? .tooManySteps(limit: limit) : .tooLong(limit: Self.greatestLength)
            problem = Diagnostic(
                .error, mistake.code, mistake.message, at: file.location(of: tag), help: mistake.help)
        }
        steps = 0
        return false
    }

    /// Whether so many more records may be looked at for a tag.
    mutating func takesSteps(_ count: Int, of tag: Range<Int>, in file: SourceFile) -> Bool {
        steps -= max(0, min(count, steps))
        return takesStep(of: tag, in: file)
    }

    /// Takes over what is wrong with markup that is written.
    mutating func inherit(_ problems: [Diagnostic]) {
        if let first = problems.first, problem == nil { problem = first }
    }
}
