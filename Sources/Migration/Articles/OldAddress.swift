internal import Chronology

/// Makes and reads addresses of the old site.
enum OldAddress {
    /// The path of an address from the top of its site, decoded, with neither query nor anchor; `nil` where it is one of
    /// another site or none.
    ///
    /// - Parameter hosts: Those of the old site.
    static func path(of address: String, hosts: Set<String>) -> String? {
        var rest = Substring(address.trimmedLine)
        if let scheme = rest.firstRange(of: "://") {
            guard
                scheme.lowerBound <= rest.index(rest.startIndex, offsetBy: 5, limitedBy: rest.endIndex) ?? rest.endIndex
            else {
                return nil
            }
            rest = rest[scheme.upperBound...]
            let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard hosts.contains(Self.host(host)) else { return nil }
            rest = rest.dropFirst(host.count)
        } else if rest.hasPrefix("//") {
            return nil
        }
        let path = decoded(rest.prefix { $0 != "?" && $0 != "#" })
        return path.hasPrefix("/") ? path : "/" + path
    }

    /// A host without `www.` and its port.
    static func host(_ text: some StringProtocol) -> String {
        let host = text.prefix { $0 != ":" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Text with its percent signs resolved, as far as UTF-8 comes of it.
    static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(text)
    }

    /// By what addresses are compared: small letters, without what servers add to a name.
    static func key(_ path: String) -> String {
        var key = path.lowercased()[...]
        for ending in ["index.html", "index.htm", ".html", ".htm"] where key.hasSuffix(ending) {
            key = key.dropLast(ending.count)
            break
        }
        while key.hasSuffix("/") { key = key.dropLast() }
        while key.hasPrefix("/") { key = key.dropFirst() }
        return String(key)
    }

    /// Whether an alias can hold a path.
    static func isAlias(_ path: String) -> Bool {
        guard path.hasPrefix("/"), path.utf8.count <= 1_000, path.utf8.count > 1 else { return false }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if part.isEmpty, index == parts.count - 1 { continue }
            guard let first = part.first, first != ".", part.utf8.count <= 200 else { return false }
            let isName = part.allSatisfy { character in
                character.isASCII
                    ? character.isLetter || character.isNumber || "-_.~".contains(character)
                    : character.isLetter || character.isNumber
            }
            guard isName else { return false }
        }
        return true
    }

    // MARK: Patterns

    /// The address that a pattern makes for a post: `/:year/:month/:title/`, `{date:%Y}/{slug}.html`.
    ///
    /// - Parameter values: What stands for the words of patterns, by their names without signs.
    /// - Returns: `nil` where a word of it is not known.
    static func address(by pattern: String, date: Moment?, values: [String: String]) -> String? {
        var words = values
        if let date {
            let (year, month, day) = date.day.components
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            for (name, value) in [
                ("year", "\(year)"), ("month", two(month)), ("day", two(day)), ("i_month", "\(month)"),
                ("i_day", "\(day)"),
                ("short_year", two(year % 100)), ("date:%y", "\(year)"), ("date:%m", two(month)), ("date:%d", two(day)),
            ] { words[name] = value }
        }
        var result = ""
        var rest = pattern[...]
        while let first = rest.first {
            if first == "{", let close = rest.firstIndex(of: "}") {
                let name = rest[..<close].dropFirst().lowercased()
                guard let value = words[name] else { return nil }
                result += value
                rest = rest[rest.index(after: close)...]
            } else if first == ":" {
                let name = rest.dropFirst().prefix { $0.isLetter || $0 == "_" }
                guard let value = words[name.lowercased()] else { return nil }
                result += value
                rest = rest.dropFirst(name.count + 1)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        let path = result.hasPrefix("/") ? result : "/" + result
        return path.split(separator: "/", omittingEmptySubsequences: false).enumerated()
            .filter {
                !$1.isEmpty || $0 == 0
                    || path.hasSuffix("/")
                        && $0 == path.split(separator: "/", omittingEmptySubsequences: false).count - 1
            }
            .map { String($1) }.joined(separator: "/")
    }
}
