internal import CYAML
internal import Diagnostics

/// Reads a YAML document event by event from libyaml, straight into typed values.
///
/// The reader stands on one event at a time. Each reading method (``text(_:)``, ``list(_:_:)``, ``mapping(_:_:_:)``…)
/// consumes one whole value. What does not fit is reported as a ``Diagnostic`` and skipped, so that one run reports
/// every mistake. Aliases, anchors and tags (YAML 1.1 §3.2) are mistakes: front matter is plain data.
///
/// - Complexity: O(*n*) over the whole document; libyaml itself caps nesting at 1,000 levels.
@safe
struct YAMLReader: ~Copyable {
    /// The file that is read.
    let file: SourceFile
    /// What has been found wrong so far.
    var diagnostics: [Diagnostic] = []

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private var cursor: ByteCursor
    private(set) var kind: EventKind = .end

    /// Reads the YAML in a range of a file's bytes; `body` finds the reader on the document's first value.
    ///
    /// - Returns: what was found wrong.
    static func read(
        _ file: SourceFile, _ range: Range<Int>, _ body: (inout YAMLReader) -> Void
    ) -> [Diagnostic] {
        unsafe file.bytes.withUnsafeBufferPointer { buffer in
            let bytes = unsafe UnsafeBufferPointer(rebasing: buffer[range])
            var reader = unsafe YAMLReader(file: file, bytes: bytes, offset: range.lowerBound)
            reader.advance()
            if reader.kind == .end {
                reader.report("empty-front-matter", "there is nothing between the ‘---’ lines", at: range)
            } else {
                body(&reader)
            }
            if reader.kind != .end {
                reader.report("yaml-syntax", "a second document starts here", at: reader.range, help: "write one document")
            }
            return reader.diagnostics
        }
    }

    /// - Parameter bytes: The document; it must outlive the reader.
    private init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
        self.file = file
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
        case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, end
    }

    // MARK: The current event

    /// The bytes in the file from which the current event comes.
    private(set) var range: Range<Int> = 0..<0

    /// The text of the current scalar.
    var scalar: String {
        guard kind == .scalar else { return "" }
        let bytes = unsafe UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the current scalar says that there is no value: nothing, `~` or `null`, without quotes.
    var isNull: Bool {
        guard kind == .scalar, unsafe event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE else { return false }
        return switch scalar {
        case "", "~", "null", "Null", "NULL": true
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
            case YAML_ALIAS_EVENT: kind = .scalar
            default: kind = .end
            }
            range = cursor.range(
                from: unsafe event.pointee.start_mark.index, to: unsafe event.pointee.end_mark.index)
            rejectSharing()
            return
        } while true
    }

    /// Consumes the current value, however deep it is.
    mutating func skip() {
        var depth = 0
        repeat {
            switch kind {
            case .sequenceStart, .mappingStart: depth += 1
            case .sequenceEnd, .mappingEnd: depth -= 1
            case .scalar: break
            case .end: return
            }
            advance()
        } while depth > 0
    }

    /// Adds an error at a range of the file's bytes.
    mutating func report(_ code: String, _ message: String, at range: Range<Int>, note: String? = nil, help: String? = nil) {
        diagnostics.append(Diagnostic(.error, code, message, at: file.location(of: range), note: note, help: help))
    }

    /// Reports aliases, anchors and tags.
    private mutating func rejectSharing() {
        let type = unsafe event.pointee.type
        if type == YAML_ALIAS_EVENT {
            report("yaml-alias", "an alias cannot be used here", at: range, help: "write the value out")
        }
        let (anchor, tag): (Bool, Bool) =
            switch type {
            case YAML_SCALAR_EVENT: unsafe (event.pointee.data.scalar.anchor != nil, event.pointee.data.scalar.tag != nil)
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
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "not YAML"
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
        let mark = unsafe parser.pointee.problem_mark.index
        range = cursor.range(from: mark, to: mark + 1)
        report(
            "yaml-syntax", problem, at: range, note: context,
            help: "quote a value that holds ‘: ’, ‘ #’ or starts with a special character; indent with spaces")
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
