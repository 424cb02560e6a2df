internal import Bounds

/// What a page or drawing may refer to, so that looking at it runs nothing and tells no other host.
enum WebSafety {
    /// What an address is for.
    enum Use {
        /// The reader may follow it.
        case link
        /// The browser loads it by itself.
        case load
    }

    /// What is wrong with an address; `nil` where nothing is.
    static func problem(of address: String, for use: Use) -> String? {
        let text = plain(address)
        if let path = HomePath.find(in: Array(text.utf8)) { return HomePath.rule(path) }
        guard let scheme = scheme(of: text) else {
            return use == .load && text.hasPrefix("//") ? "‘\(excerpt(address))’ is loaded from another host" : nil
        }
        switch scheme {
        case "javascript", "vbscript", "livescript": return "‘\(scheme):’ runs a program"
        case "http", "https":
            return use == .load ? "‘\(excerpt(address))’ is loaded from another host" : nil
        case "mailto", "tel": return use == .link ? nil : "‘\(scheme):’ cannot be loaded"
        case "data" where use == .load: return nil
        default: return "‘\(scheme):’ leads to the machine or the programs of whoever looks at it"
        }
    }

    /// What is wrong with a style sheet; `nil` where nothing is.
    static func problem(ofStyles text: String) -> String? {
        var rest = Stylesheet.plain(text)
        while let open = rest.firstRange(of: "url(") {
            let end = rest[open.upperBound...].firstIndex(of: ")") ?? rest.endIndex
            // proven: the end was found behind the start
            let address = rest[open.upperBound..<end].filter { $0 != "\"" && $0 != "'" && $0 != " " }
            if let problem = problem(of: String(address), for: .load) { return problem }
            if address.lowercased().hasPrefix("data:"), let problem = DataAddress.problem(of: String(address)) {
                return problem
            }
            rest = String(rest[..<open.lowerBound]) + " " + String(rest[end...])
        }
        for (word, rule) in [
            ("@import", "‘@import’ loads another style sheet"), ("expression(", "‘expression()’ runs a program"),
            ("javascript:", "‘javascript:’ runs a program"), ("-moz-binding", "‘-moz-binding’ runs a program"),
            ("behavior:", "‘behavior’ runs a program"), ("//", "a style sheet loads nothing from other hosts"),
        ] where rest.contains(word) {
            return rule
        }
        return HomePath.find(in: Array(rest.utf8)).map(HomePath.rule)
    }

    /// An address as browsers read it: without the characters that they skip, and with slashes for backslashes.
    private static func plain(_ address: String) -> String {
        let scalars = address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        return String(String.UnicodeScalarView(scalars.map { $0 == "\\" ? "/" : $0 }))
    }

    private static func scheme(of address: String) -> String? {
        guard let colon = address.firstIndex(of: ":"), address[..<colon].first?.isLetter == true,
            address[..<colon].utf8.allSatisfy({ byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                    || [0x2B, 0x2D, 0x2E].contains(byte)
            })
        else { return nil }
        return address[..<colon].lowercased()
    }

    private static func excerpt(_ address: String) -> String {
        address.count > 60 ? address.prefix(59) + "…" : address
    }
}
