internal import Bounds

/// A part of a template that is ready to run: it reads from a ``Scope`` and adds to the output.
struct Code<Subject: Sendable>: Sendable {
    let run: @Sendable (Subject, inout Output) -> Void

    /// Code that writes nothing.
    static var nothing: Code { Code { _, _ in } }
}

/// Parts of a template in a row.
struct CodeSequence<Subject: Sendable> {
    private enum Part {
        case literal([UInt8])
        case code(Code<Subject>)
    }

    private var parts: [Part] = []

    mutating func append(literal bytes: ArraySlice<UInt8>) {
        guard case .literal(var literal) = parts.last else { return parts.append(.literal(Array(bytes))) }
        parts.removeLast()
        literal += bytes
        parts.append(.literal(literal))
    }

    mutating func append(_ code: Code<Subject>) {
        parts.append(.code(code))
    }

    mutating func append(_ other: CodeSequence) {
        for part in other.parts {
            switch part {
            case .literal(let bytes): append(literal: bytes[...])
            case .code(let code): append(code)
            }
        }
    }

    /// All parts as one.
    var code: Code<Subject> { Self.code(of: parts[...]) }

    /// Composes parts in pairs of pairs.
    ///
    /// A loop over an array of closures would look up the type of its elements in
    /// the runtime each time that it is run, since `Subject` is known only then; that costs more than the parts do.
    private static func code(of parts: ArraySlice<Part>) -> Code<Subject> {
        switch (parts.first, parts.last, parts.count) {
        case (.literal(let bytes), _, 1): return Code { _, output in output.bytes.append(contentsOf: bytes) }
        case (.code(let code), _, 1): return code
        case (.literal(let bytes), .code(let code), 2):
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
