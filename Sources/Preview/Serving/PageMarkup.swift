/// The bytes of a page, into which the preview puts what only editors see.
struct PageMarkup {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Lets the page's content security policy load scripts and styles of the preview, and its events.
    ///
    /// The policy stands in a `meta` element, as published pages have no server that could send it.
    mutating func allowOwnScripts() {
        guard let name = bytes.firstRange(of: Array("Content-Security-Policy".utf8)),
            let content = bytes[name.upperBound...].firstRange(of: Array("content=\"".utf8)),
            let end = bytes[content.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        else { return }
        let policy = String(decoding: bytes[content.upperBound..<end], as: UTF8.self)
        bytes.replaceSubrange(content.upperBound..<end, with: Array(Self.allowingOwn(policy).utf8))
    }

    /// A policy that allows whatever it allowed, and what comes from the preview itself.
    static func allowingOwn(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }.filter {
            !$0.isEmpty
        }
        let fallback = directives.first { $0[0] == "default-src" }?.dropFirst() ?? []
        for name in ["script-src", "style-src", "connect-src"] {
            if let index = directives.firstIndex(where: { $0[0] == name }) {
                if !directives[index].contains("'self'") { directives[index].append("'self'") }
            } else if directives.contains(where: { $0[0] == "default-src" }) {
                directives.append([name] + fallback.filter { $0 != "'self'" } + ["'self'"])
            }
        }
        // ‘none’ stands alone.
        return directives.map { directive in
            directive.filter { directive.count == 2 || $0 != "'none'" }.joined(separator: " ")
        }.joined(separator: "; ")
    }

    /// Puts markup at the end of the head.
    mutating func insertIntoHead(_ markup: [UInt8]) {
        let end = bytes.firstRange(of: Array("</head>".utf8))?.lowerBound
        bytes.insert(contentsOf: markup, at: end ?? startOfBody)
    }

    /// Puts markup before everything that readers see.
    mutating func insertAtStart(_ markup: [UInt8]) {
        bytes.insert(contentsOf: markup, at: startOfBody)
    }

    /// Puts markup after everything that readers see.
    mutating func insertAtEnd(_ markup: [UInt8]) {
        let end = Array("</body>".utf8)
        var place = bytes.endIndex
        var rest = bytes[...]
        while let match = rest.firstRange(of: end) {
            place = match.lowerBound
            rest = rest[match.upperBound...]
        }
        bytes.insert(contentsOf: markup, at: place)
    }

    private var startOfBody: Int {
        guard let body = bytes.firstRange(of: Array("<body".utf8)),
            let end = bytes[body.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        else { return bytes.endIndex }
        return end + 1
    }
}
