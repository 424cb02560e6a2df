/// What a form sends: the values of its fields by their names.
struct FormFields: Sendable {
    private var values: [String: [String]] = [:]

    /// How many values a form has at most.
    private static let limit = 2_000

    /// Reads the body of a write: an object of JSON, as the script of the desk sends it, or a form, as browsers send it
    /// without scripts.
    init(of request: Request) throws(Refusal) {
        let type = (request.fields["content-type"] ?? "").lowercased().filter { $0 != " " }
        switch type {
        case "application/json", "application/json;charset=utf-8":
            guard var reader = JSONFields(request.body), let members = reader.members() else {
                throw Refusal(.badRequest, "a write is an object of texts and lists of texts")
            }
            for (name, texts) in members { values[name, default: []] += texts }
        case "application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=utf-8":
            for pair in request.body.split(separator: UInt8(ascii: "&")) {
                let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                let name = try Self.decoded(parts[0])
                values[name, default: []].append(parts.count > 1 ? try Self.decoded(parts[1]) : "")
            }
        default: throw Refusal(.unsupportedType, "a write is JSON, or a form of the desk")
        }
        guard values.values.reduce(0, { $0 + $1.count }) <= Self.limit else {
            throw Refusal(.contentTooLarge, "a form has at most \(Self.limit) values")
        }
    }

    /// The value of a field, without white space around it; empty where it was not sent.
    subscript(name: String) -> String { self[all: name].first ?? "" }

    /// The values of a field that can be sent several times, without those that say nothing.
    subscript(all name: String) -> [String] {
        (values[name] ?? []).map(Self.trimmed).filter { !$0.isEmpty }
    }

    /// A text of several lines, whose ends are line feeds.
    func text(_ name: String) -> String? {
        values[name]?.first.map { $0.replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
    }

    /// What was typed, a line for each field that says something.
    var description: String {
        let own: Set = ["page", "version", "subject", "action"]
        return values.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.flatMap { name, texts in
            texts.filter { !$0.isEmpty }.map { "\(name): \($0)" }
        }.joined(separator: "\n")
    }

    /// Whether a field was sent.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// One line without control characters and white space around it.
    private static func trimmed(_ text: String) -> String {
        let line = String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
        return line.split(separator: " ").joined(separator: " ")
    }

    /// A text with its escapes read, and `+` for a space (URL Standard §5.1).
    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(RequestTarget.digit),
                    let low = rest.popFirst().flatMap(RequestTarget.digit)
                else { throw Refusal(.badRequest, "‘%’ is followed by two hexadecimal digits") }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw Refusal(.badRequest, "a write is text in UTF-8")
        }
        return text
    }
}
