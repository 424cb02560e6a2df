/// Looks for links of published pages that lead nowhere.
struct LinkCheck {
    private let files: [String: String]
    /// Where the site lies on its host: `/`, or `/briefing/`.
    private let base: String
    /// The ids of each page's elements, in order.
    private let ids: [String: [String]]

    /// - Parameter files: The files, by address.
    init(files: [String: String], base: String = "/") {
        self.files = files
        self.base = base
        ids = files.filter { $0.key.hasSuffix(".html") }.mapValues { text in
            text.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        }
    }

    /// Every link of a page to the site that has no file, or no element of that id: `page: link`.
    var deadLinks: [String] {
        files.keys.filter { $0.hasSuffix(".html") }.sorted().flatMap { page in
            links(of: page).filter { !resolves($0, from: page) }.map { "\(page): \($0)" }
        }
    }

    /// Ids that stand on one page more than once: `page#id`.
    var duplicateIDs: [String] {
        files.keys.filter { $0.hasSuffix(".html") }.sorted().flatMap { page in
            var seen: Set<String> = []
            return (ids[page] ?? []).filter { !seen.insert($0).inserted }.map { "\(page)#\($0)" }
        }
    }

    /// How many links to the site's own files there are on all pages.
    var count: Int {
        files.keys.filter { $0.hasSuffix(".html") }.reduce(0) { $0 + links(of: $1).count }
    }

    private func links(of page: String) -> [String] {
        let text = files[page] ?? ""
        return text.matches(of: /\ (?:href|src)="([^"]*)"/).map { String($0.output.1) }
            .filter { !$0.hasPrefix("https:") && !$0.hasPrefix("http:") && !$0.hasPrefix("mailto:") }
    }

    private func resolves(_ link: String, from page: String) -> Bool {
        let path = link.prefix { $0 != "#" }
        let fragment = link.dropFirst(path.count).dropFirst()
        guard let target = target(of: path, from: page), files[target] != nil else { return false }
        return fragment.isEmpty || ids[target]?.contains(String(fragment)) == true
    }

    /// The address of the file that a path leads to; `nil` where it leads out of the site.
    private func target(of path: Substring, from page: String) -> String? {
        guard !path.isEmpty else { return page }
        if path.hasPrefix("/") { return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : nil }
        var parts = page.split(separator: "/").dropLast()
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/").replacing("%20", with: " ")
    }
}
