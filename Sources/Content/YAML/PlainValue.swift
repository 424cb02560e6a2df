internal import Bounds
public import Diagnostics

/// A value of a header whose keys are not this site's: a text, a list or a mapping, as it is written.
///
/// Numbers, dates and flags are texts; whoever knows the key knows what they mean.
public enum PlainValue: Sendable, Hashable {
    case none
    case text(String)
    case list([PlainValue])
    case mapping([Member])

    /// A key and its value, in a mapping.
    public struct Member: Sendable, Hashable {
        /// As it is written.
        public var key: String
        /// What it says.
        public var value: PlainValue

        /// A key and its value.
        public init(key: String, value: PlainValue) { (self.key, self.value) = (key, value) }
    }

    /// A key of the outermost mapping, and where it and its value stand in the file.
    public struct Field: Sendable, Hashable {
        /// As it is written.
        public var key: String
        /// What it says.
        public var value: PlainValue
        /// From the key up to what follows its value.
        public var range: Range<Int>

        /// A key, its value, and where they stand.
        public init(key: String, value: PlainValue, range: Range<Int>) {
            (self.key, self.value, self.range) = (key, value, range)
        }
    }

    /// Reads a mapping written in YAML or JSON.
    ///
    /// - Parameter range: The bytes of the file in which it stands.
    /// - Returns: Its keys in their order, those that stand there twice as well; `nil` where it cannot be read, which
    ///   is told to `diagnostics`.
    /// - Complexity: O(*n*).
    public static func fields(
        of file: SourceFile, in range: Range<Int>, diagnostics: inout [Diagnostic]
    ) -> [Field]? {
        var fields: [Field] = []
        var found: [Diagnostic] = []
        let isWhole = YAMLReader.read(file, range, diagnostics: &found) { reader in
            guard reader.kind == .mappingStart else {
                reader.report(
                    "wrong-type", "a header is written as keys with values", at: reader.range, help: "write title: …")
                return reader.skip()
            }
            reader.advance()
            while reader.kind != .mappingEnd, reader.kind != .end {
                let start = reader.range.lowerBound
                let key = reader.plainKey()
                let value = reader.plainValue()
                fields.append(Field(key: key, value: value, range: start..<max(start, reader.range.lowerBound)))
            }
            if reader.kind == .mappingEnd { reader.advance() }
        }
        diagnostics += found
        return isWhole && !found.contains { $0.severity == .error } ? fields : nil
    }
}

extension YAMLReader {
    fileprivate mutating func plainKey() -> String {
        guard kind == .scalar else {
            if !isAlias { report("wrong-type", "a key is text", at: range) }
            skip()
            return ""
        }
        defer { advance() }
        return scalar
    }

    /// Reads any value; how deep it is the reader bounds.
    fileprivate mutating func plainValue() -> PlainValue {
        switch kind {
        case .scalar:
            defer { advance() }
            return isNull ? .none : .text(scalar)
        case .sequenceStart:
            advance()
            var elements: [PlainValue] = []
            while kind != .sequenceEnd, kind != .end { elements.append(plainValue()) }
            advance()
            return .list(elements)
        case .mappingStart:
            advance()
            var members: [PlainValue.Member] = []
            while kind != .mappingEnd, kind != .end {
                let key = plainKey()
                members.append(.init(key: key, value: plainValue()))
            }
            advance()
            return .mapping(members)
        case .alias:
            advance()
            return .none
        case .sequenceEnd, .mappingEnd, .end:
            return .none
        }
    }
}
