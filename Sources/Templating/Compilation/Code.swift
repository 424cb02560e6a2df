internal import Bounds

/// A part of a template that is ready to run: it reads from a ``Scope`` and adds to the output.
struct Code<Subject: Sendable>: Sendable {
    let run: @Sendable (Subject, inout Output) -> Void

    /// Code that writes nothing.
    static var nothing: Code { Code { _, _ in } }

    /// Code that runs once for all views that are shown with one ``SharedText``.
    static func shared(_ code: Code) -> Code {
        let place = SharedText.Place()
        return Code { subject, output in
            guard let text = output.shared else { return code.run(subject, &output) }
            if let bytes = text[place] { return output.bytes.append(contentsOf: bytes) }
            let start = output.bytes.count
            code.run(subject, &output)
            if output.problem == nil { text[place] = Array(output.bytes[within: start...]) }
        }
    }
}

/// Parts of a template in a row.
struct CodeSequence<Subject: Sendable> {
    fileprivate enum Part {
        case literal([UInt8])
        /// Code, and whether it writes the same for all views that are shown with one ``SharedText``.
        case code(Code<Subject>, isShared: Bool)
    }

    private var parts: [Part] = []

    mutating func append(literal bytes: ArraySlice<UInt8>) {
        guard case .literal(var literal) = parts.last else { return parts.append(.literal(Array(bytes))) }
        parts.removeLast()
        literal += bytes
        parts.append(.literal(literal))
    }

    mutating func append(_ code: Code<Subject>, isShared: Bool) {
        parts.append(.code(code, isShared: isShared))
    }

    mutating func append(_ other: CodeSequence) {
        for part in other.parts {
            switch part {
            case .literal(let bytes): append(literal: bytes[...])
            case .code(let code, let isShared): append(code, isShared: isShared)
            }
        }
    }

    /// All parts as one.
    var code: Code<Subject> { Self.code(of: joiningShared[...]) }

    /// The parts, with those that stand beside each other and write the same for many views as one, which is run once
    /// for all of these.
    private var joiningShared: [Part] {
        var joined: [Part] = []
        var start = parts.startIndex
        while start < parts.endIndex {
            let end = parts[start...].firstIndex { !$0.isShared } ?? parts.endIndex
            let run = parts[within: start..<end]
            if run.count >= Self.shortestRun, run.contains(where: \.isCode) {
                joined.append(.code(.shared(Self.code(of: run)), isShared: true))
            } else {
                joined += run
            }
            if end < parts.endIndex { joined.append(parts[end]) }
            start = end + 1
        }
        return joined
    }

    /// From how many parts on a run of shared parts is kept: a short one is written as fast as it is found.
    private static var shortestRun: Int { 3 }

    /// Composes parts in pairs of pairs.
    ///
    /// A loop over an array of closures would look up the type of its elements in
    /// the runtime each time that it is run, since `Subject` is known only then; that costs more than the parts do.
    private static func code(of parts: ArraySlice<Part>) -> Code<Subject> {
        switch (parts.first, parts.last, parts.count) {
        case (.literal(let bytes), _, 1): return Code { _, output in output.bytes.append(contentsOf: bytes) }
        case (.code(let code, _), _, 1): return code
        case (.literal(let bytes), .code(let code, _), 2):
            return Code { subject, output in
                output.bytes.append(contentsOf: bytes)
                code.run(subject, &output)
            }
        case (nil, _, _): return .nothing
        default: break
        }
        // Literals and code mostly take turns, so an even number keeps a literal with the code after it.
        let middle = parts.startIndex + max(1, parts.count / 4 * 2)
        let first = code(of: parts[within: ..<middle])
        let second = code(of: parts[within: middle...])
        return Code { subject, output in
            first.run(subject, &output)
            second.run(subject, &output)
        }
    }
}

extension CodeSequence.Part {
    fileprivate var isCode: Bool { if case .code = self { true } else { false } }

    /// Whether it writes the same for all views that are shown with one ``SharedText``.
    fileprivate var isShared: Bool {
        switch self {
        case .literal: true
        case .code(_, let isShared): isShared
        }
    }
}
