internal import Bounds
internal import CYAML
internal import Diagnostics

/// Reads a YAML document event by event from libyaml, straight into typed values.
///
/// The reader stands on one event at a time. Each reading method (``text(_:)``, ``list(_:_:)``, ``mapping(_:_:_:)``…)
/// consumes one whole value. What does not fit is reported as a ``Diagnostic`` and skipped, so that one run reports
/// every mistake. Aliases, anchors and tags (YAML 1.1 §3.2) are mistakes: front matter is plain data.
///
/// - Complexity: O(*n*) over the whole document.
@safe
struct YAMLReader: ~Copyable {
    /// The file that is read.
    let file: SourceFile
    /// What has been found wrong so far.
    private var problems: FileDiagnostics
    /// Whether libyaml could not read on.
    private(set) var hasFailed = false

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private var cursor: ByteCursor
    private(set) var kind: EventKind = .end
    /// The offset of the document in the file.
    private let offset: Int
    private var depth = 0

    /// How deep collections may stand in each other.
    private static let depthLimit = 32

    /// Reads the YAML in a range of a file's bytes; `body` finds the reader on the document's first value.
    ///
    /// - Parameter diagnostics: Is told what is wrong.
    /// - Returns: whether the document could be read to its end. What is wrong after a syntax error began is not
    ///   reported besides.
    @discardableResult
    static func read(
        _ file: SourceFile, _ range: Range<Int>, diagnostics: inout [Diagnostic], _ body: (inout YAMLReader) -> Void
    ) -> Bool {
        unsafe file.bytes.withUnsafeBufferPointer { buffer in
            let bytes = unsafe UnsafeBufferPointer(rebasing: buffer[range])
            var reader = unsafe YAMLReader(file: file, bytes: bytes, offset: range.lowerBound)
            reader.advance()
            if reader.kind == .end, !reader.hasFailed {
                let isWholeFile =
                    range.upperBound == file.bytes.count && range.lowerBound == file.byteOrderMark.upperBound
                reader.report(
                    "empty-front-matter",
                    isWholeFile ? "this file says nothing" : "there is nothing between the ‘---’ lines",
                    at: range.lowerBound..<range.lowerBound, help: "write a key and its value on each line: title: …")
                reader.hasFailed = true
            } else {
                body(&reader)
            }
            if reader.kind != .end {
                reader.report(
                    "yaml-syntax", "a second document starts here", at: reader.range, help: "write one document")
            }
            var found = reader.problems.diagnostics
            if let failure = found.last, reader.hasFailed {
                found.removeAll { $0.location.line > failure.location.line }
            }
            diagnostics += found
            return !reader.hasFailed
        }
    }

    /// - Parameter bytes: The document; it must outlive the reader.
    private init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
        self.file = file
        problems = FileDiagnostics(of: file)
        self.offset = offset
        cursor = unsafe ByteCursor(bytes: bytes, offset: offset)
        unsafe parser = .allocate(capacity: 1)
        unsafe event = .allocate(capacity: 1)
        unsafe event.initialize(to: yaml_event_t())
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_event_delete(event)
        unsafe yaml_parser_delete(parser)
        unsafe event.deallocate()
        unsafe parser.deallocate()
    }

    /// The events that matter here; the ends of streams and documents are all `end`.
    enum EventKind {
        case scalar, alias, sequenceStart, sequenceEnd, mappingStart, mappingEnd, end
    }

    /// Whether the current value is an alias, which has been reported.
    var isAlias: Bool { kind == .alias }

    // MARK: The current event

    /// The bytes in the file from which the current event comes.
    private(set) var range: Range<Int> = 0..<0

    /// The text of the current scalar.
    var scalar: String {
        guard kind == .scalar else { return "" }
        let bytes = unsafe UnsafeBufferPointer(
            start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the current value is a scalar without quotation marks.
    var isPlain: Bool {
        unsafe kind == .scalar && event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
    }

    /// Whether the current scalar says that there is no value: nothing, `~` or `null`, without quotes.
    var isNull: Bool { isPlain && Self.isNull(scalar) }

    /// Whether a text without quotes says that there is no value.
    static func isNull(_ text: String) -> Bool {
        switch text {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    /// How the current scalar is written.
    var style: YAMLNode.Style {
        switch unsafe event.pointee.data.scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// Whether the current list or mapping stands in brackets or braces.
    var isFlow: Bool {
        switch kind {
        case .sequenceStart: unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
        case .mappingStart: unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
        default: false
        }
    }

    /// Moves to the next event; a syntax error is reported once and ends the document.
    mutating func advance() {
        repeat {
            unsafe yaml_event_delete(event)
            guard unsafe yaml_parser_parse(parser, event) != 0 else { return fail() }
            switch unsafe event.pointee.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
            case YAML_SCALAR_EVENT: kind = .scalar
            case YAML_SEQUENCE_START_EVENT: kind = .sequenceStart
            case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
            case YAML_MAPPING_START_EVENT: kind = .mappingStart
            case YAML_MAPPING_END_EVENT: kind = .mappingEnd
            case YAML_ALIAS_EVENT: kind = .alias
            default: kind = .end
            }
            range = cursor.range(
                from: unsafe event.pointee.start_mark.index, to: unsafe event.pointee.end_mark.index)
            rejectSharing()
            return descend()
        } while true
    }

    /// Consumes the current value, however deep it is.
    mutating func skip() {
        var depth = 0
        repeat {
            switch kind {
            case .sequenceStart, .mappingStart: depth += 1
            case .sequenceEnd, .mappingEnd: depth -= 1
            case .scalar, .alias: break
            case .end: return
            }
            advance()
        } while depth > 0
    }

    /// Adds an error at a range of the file's bytes.
    mutating func report(
        _ code: String, _ message: @autoclosure () -> String, at range: Range<Int>,
        note: @autoclosure () -> String? = nil,
        help: @autoclosure () -> String? = nil
    ) {
        problems.report(.error, code, message(), at: range, note: note(), help: help())
    }

    /// Adds a warning at a range of the file's bytes.
    mutating func warn(_ code: String, _ message: @autoclosure () -> String, at range: Range<Int>, help: String) {
        problems.report(.warning, code, message(), at: range, help: help)
    }

    /// Reports aliases, anchors and tags.
    private mutating func rejectSharing() {
        let type = unsafe event.pointee.type
        if type == YAML_ALIAS_EVENT {
            report("yaml-alias", "an alias cannot be used here", at: range, help: "write the value out")
        }
        let (anchor, tag): (Bool, Bool) =
            switch type {
            case YAML_SCALAR_EVENT:
                unsafe (event.pointee.data.scalar.anchor != nil, event.pointee.data.scalar.tag != nil)
            case YAML_SEQUENCE_START_EVENT:
                unsafe (event.pointee.data.sequence_start.anchor != nil, event.pointee.data.sequence_start.tag != nil)
            case YAML_MAPPING_START_EVENT:
                unsafe (event.pointee.data.mapping_start.anchor != nil, event.pointee.data.mapping_start.tag != nil)
            default: (false, false)
            }
        if anchor { report("yaml-anchor", "an anchor cannot be used here", at: range, help: "leave out the ‘&name’") }
        if tag { report("yaml-tag", "a tag cannot be used here", at: range, help: "leave out the ‘!name’") }
    }

    /// Reports what libyaml could not read; the document ends there.
    private mutating func fail() {
        kind = .end
        hasFailed = true
        guard unsafe parser.pointee.error != YAML_READER_ERROR else {
            let start = unsafe offset + parser.pointee.problem_offset
            var end = start + 1
            while end < file.bytes.count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
            return report(
                "yaml-syntax", "this character cannot stand in front matter", at: start..<end, help: "delete it")
        }
        let (begun, stopped) = unsafe (parser.pointee.context_mark, parser.pointee.problem_mark)
        range = cursor.range(from: stopped.index, to: stopped.index + 1)
        let problem = YAMLSyntaxProblem(
            problem: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "this is not YAML",
            context: unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? "",
            byte: range.lowerBound < file.bytes.count ? file.bytes[range.lowerBound] : 0,
            isOnLaterLine: stopped.line > begun.line,
            followsQuotedValue: file.bytes[within: ..<range.lowerBound].last.map { [0x22, 0x27].contains($0) } ?? false,
            followsCurlyQuote: Self.hasCurlyQuote(file.bytes[within: ..<range.lowerBound]))
        if problem.isAtBeginning { range = cursor.range(from: begun.index, to: begun.index + 1) }
        report("yaml-syntax", problem.words.message, at: range, help: problem.words.help)
    }

    /// Whether a curly quotation mark stands on the last line of some bytes.
    private static func hasCurlyQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
        let line = bytes.suffix(1_000).reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
        return String(decoding: line, as: UTF8.self).contains { "“”„«‘".contains($0) }
    }

    /// Counts how deep the reader stands; what is deeper than any front matter ends the document, since libyaml
    /// takes the square of the depth.
    private mutating func descend() {
        switch kind {
        case .sequenceStart, .mappingStart: depth += 1
        case .sequenceEnd, .mappingEnd: depth -= 1
        case .scalar, .alias, .end: return
        }
        guard depth > Self.depthLimit else { return }
        report(
            "yaml-nesting", "front matter is at most \(Self.depthLimit) levels deep", at: range,
            help: "close the brackets before")
        kind = .end
        hasFailed = true
    }
}

/// Turns libyaml's marks, which count characters, into offsets of bytes in a file.
///
/// Marks come in ascending order but for small steps back, so that the whole document costs one pass.
@safe
private struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let offset: Int
    private var characters = 0
    private var position = 0

    /// - Parameter bytes: The document; it must outlive the cursor.
    init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
        unsafe self.bytes = bytes
        self.offset = offset
    }

    mutating func range(from start: Int, to end: Int) -> Range<Int> {
        let lower = byteOffset(of: start)
        return lower..<max(lower, byteOffset(of: end))
    }

    private mutating func byteOffset(of character: Int) -> Int {
        while characters > character, position > 0 {
            position -= 1
            if unsafe bytes[position] & 0xC0 != 0x80 { characters -= 1 }
        }
        while unsafe characters < character && position < bytes.count {
            position += 1
            while unsafe position < bytes.count && bytes[position] & 0xC0 == 0x80 { position += 1 }
            characters += 1
        }
        return offset + position
    }
}
