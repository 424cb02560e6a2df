internal import Diagnostics

extension YAMLReader {
    /// Reads a mapping with keys of the site’s own; `value` must consume the value of its key.
    ///
    /// A key that stands there twice is reported; one without a value counts as absent.
    ///
    /// - Parameter name: What the mapping is, for messages: `‘fields’`.
    mutating func entries(_ name: String, _ value: (inout YAMLReader, Located<String>) -> Void) {
        guard kind == .mappingStart else {
            guard !isNull else { return advance() }
            let place = range
            report("wrong-type", "\(name) is written as keys with values", at: place, help: "write key: value")
            return skip()
        }
        advance()
        var seen: Set<String> = []
        while kind != .mappingEnd, kind != .end {
            guard kind == .scalar else {
                if !isAlias { report("wrong-type", "a key is text", at: range) }
                skip()
                skip()
                continue
            }
            let key = Located(scalar, at: range)
            advance()
            guard seen.insert(key.value).inserted else {
                report(
                    "duplicate-key", "‘\(key.value)’ stands here for the second time", at: key.range,
                    help: "keep one of the two")
                skip()
                continue
            }
            guard !isNull else {
                advance()
                continue
            }
            guard !hasFailed else { break }
            value(&self, key)
        }
        if kind == .mappingEnd { advance() }
    }
}
