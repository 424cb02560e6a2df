/// A page of Markdown that grows section by section.
struct ReportPage {
    private(set) var text: String
    /// Whether what follows belongs to a section that is left out.
    private var isSkipping = false

    init(title: String) { text = "# \(title)\n\n" }

    /// A count of the summary; nothing where there is none.
    mutating func item(_ name: String, _ count: Int) {
        if count > 0 { text += "- \(name): \(count)\n" }
    }

    mutating func line(_ words: String) { text += "\n\(words)\n" }

    /// Begins a section, unless it is empty.
    mutating func section(_ title: String, _ help: String, _ isEmpty: Bool) {
        isSkipping = isEmpty
        guard !isEmpty else { return }
        text += "\n## \(title)\n\n" + (help.isEmpty ? "" : "\(help)\n\n")
    }

    mutating func heading(_ words: String) {
        if !isSkipping { text += "\n### \(Self.escaped(words))\n\n" }
    }

    mutating func point(_ words: String) {
        if !isSkipping { text += "- \(words)\n" }
    }

    mutating func table(_ columns: [String]) {
        guard !isSkipping else { return }
        text += "| \(columns.joined(separator: " | ")) |\n| \(columns.map { _ in "---" }.joined(separator: " | ")) |\n"
    }

    mutating func row(_ cells: [String]) {
        guard !isSkipping else { return }
        text += "| \(cells.map { Self.escaped($0).replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
    }

    /// A text between backticks, on one line.
    static func code(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        var (longest, run) = (0, 0)
        for byte in line.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        guard longest > 0 else { return "`\(line)`" }
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence) \(line) \(fence)"
    }

    /// A text of which nothing is markup, on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "\\`*_[]<>#".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }
}
