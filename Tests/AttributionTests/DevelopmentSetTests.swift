import Attribution
import Glibc
import Testing

/// The shared set of sentences, when it is at hand: a folder named by `BRIEFGEN_SHARED`, or `../shared`.
@Suite("Development set") struct DevelopmentSetTests {
    @Test("Status and claimant stay as good as they were")
    func figures() {
        let folder = unsafe getenv("BRIEFGEN_SHARED").map { unsafe String(cString: $0) } ?? "../shared"
        let lines = Self.lines(of: "\(folder)/bench/temporal/attribution.dev.jsonl")
        guard !lines.isEmpty else { return }
        var statuses = 0
        var claimants = 0
        for line in lines {
            let fields = JSONFields(line)
            let claim = Claim(of: fields["text"] ?? "")
            statuses += claim.status.rawValue == fields["status"] ? 1 : 0
            claimants += Self.withoutArticle(claim.by?.text) == Self.withoutArticle(fields["by"]) ? 1 : 0
        }
        print("attribution.dev: status \(statuses) of \(lines.count), claimant \(claimants) of \(lines.count)")
        #expect(statuses == lines.count)
        #expect(claimants == lines.count)
    }

    private static func withoutArticle(_ claimant: String?) -> String? {
        guard let claimant = claimant?.lowercased() else { return nil }
        return claimant.hasPrefix("the ") ? String(claimant.dropFirst(4)) : claimant
    }

    static func lines(of path: String) -> [String] {
        guard let file = unsafe fopen(path, "r") else { return [] }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// The string values of a line of JSON by their names, however deep; enough for the shared sets.
struct JSONFields {
    private var values: [String: String] = [:]

    init(_ line: String) {
        var strings: [(text: String, isName: Bool)] = []
        var rest = line[...]
        while let start = rest.firstIndex(of: "\"") {
            var text = ""
            var index = rest.index(after: start)
            while index < rest.endIndex, rest[index] != "\"" {
                if rest[index] == "\\", rest.index(after: index) < rest.endIndex { index = rest.index(after: index) }
                text.append(rest[index])
                index = rest.index(after: index)
            }
            rest = index < rest.endIndex ? rest[rest.index(after: index)...] : ""
            let isName = rest.first == ":"
            if !isName, let name = strings.last, name.isName { values[name.text] = text }
            strings.append((text, isName))
        }
    }

    subscript(name: String) -> String? { values[name] }
}
