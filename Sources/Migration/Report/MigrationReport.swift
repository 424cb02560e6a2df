internal import Chronology
internal import Diagnostics
internal import Normalization

/// What an editor works through after a migration: what is not as it was, grouped by what there is to do.
struct MigrationReport {
    /// A post that became an article or page.
    struct Entry {
        var post: Post
        var facts: PostFacts
        var text: ArticleText
        /// Below `content/`.
        var path: String
        var isDraft: Bool
        var isHeldBack: Bool
        var hasExpired: Bool
        var lost: [AddressBook.Lost]
    }

    var generator: Generator
    /// Of the old site.
    var address: String?
    var entries: [Entry]
    var failures: [(file: String, diagnostics: [Diagnostic])]
    /// Files that are no posts, and why.
    var others: [(file: String, why: String)]
    /// Pictures and documents that did not move, and why.
    var unused: [(file: String, why: String)]
    var topics: TopicList
    var assets: Int

    /// The report; a section without entries is left out.
    ///
    /// - Complexity: O(*n* log *n*).
    var markdown: String {
        var page = ReportPage(title: "Migration from \(generator.rawValue)")
        writeSummary(&page)
        writeFailures(&page)
        writeVisibility(&page)
        writeFields(&page)
        writeTags(&page)
        writeLinks(&page)
        writeTexts(&page)
        writeTopics(&page)
        writeAddresses(&page)
        writeFiles(&page)
        writeArticles(&page)
        return page.text
    }

    // MARK: Sections

    private func writeSummary(_ page: inout ReportPage) {
        let pages = entries.count { $0.facts.isPage }
        page.item("articles", entries.count - pages)
        page.item("pages", pages)
        page.item("of these, drafts", entries.count(where: \.isDraft))
        page.item("held back until later", entries.count(where: \.isHeldBack))
        page.item("pictures and files copied", assets)
        page.item("posts that could not be read", failures.count)
        page.item("header fields carried", entries.reduce(0) { $0 + $1.facts.fates.count { $0.key != nil } })
        page.item(
            "header fields that stand only here", entries.reduce(0) { $0 + $1.facts.fates.count { $0.key == nil } })
        page.item("tags of the old site", entries.reduce(0) { $0 + $1.text.tags.count })
        page.item("links and pictures that lead elsewhere or nowhere", entries.reduce(0) { $0 + $1.text.losses.count })
        if let address {
            page.line("The old site: \(ReportPage.escaped(address))")
        } else {
            page.line(
                "The address of the old site is not known, so that links to what did not move are words now. "
                    + "Import again with `--address https://…` and `--force`, and they lead to the old site.")
        }
    }

    private func writeFailures(_ page: inout ReportPage) {
        page.section("Not imported", "Mend these files in the archive, and import again.", failures.isEmpty)
        for (file, diagnostics) in failures {
            for diagnostic in diagnostics {
                let place =
                    diagnostic.location.line > 0 ? ":\(diagnostic.location.line):\(diagnostic.location.column)" : ""
                page.point("\(ReportPage.code(file + place)) \(ReportPage.escaped(diagnostic.message))")
            }
        }
    }

    private func writeVisibility(_ page: inout ReportPage) {
        let expired = entries.filter { $0.hasExpired && !$0.isDraft }
        page.section(
            "Expired on the old site",
            "The old site no longer showed these. They are published here; write `status: draft` where readers must not see one.",
            expired.isEmpty)
        for entry in expired {
            page.point("\(ReportPage.code(entry.path)), expired \(entry.facts.expiry?.description ?? "")")
        }
        let later = entries.filter { $0.facts.expiry != nil && !$0.hasExpired }
        page.section("To expire", "Nothing takes these back by itself; note the day.", later.isEmpty)
        for entry in later { page.point("\(ReportPage.code(entry.path)) on \(entry.facts.expiry?.description ?? "")") }
        let drafts = entries.filter(\.isDraft)
        page.section("Drafts", "Readers do not see these.", drafts.isEmpty)
        for entry in drafts { page.point("\(ReportPage.code(entry.path)): \(Self.reason(of: entry))") }
    }

    private static func reason(of entry: Entry) -> String {
        if let fault = entry.text.faults.first {
            return "the text holds what cannot be published, in line \(fault.line): \(ReportPage.code(fault.text))"
        }
        return entry.facts.isDraft ? "it was not public on the old site" : "nothing says when it was published"
    }

    private func writeFields(_ page: inout ReportPage) {
        var carried: [String: (key: String, count: Int)] = [:]
        var listed: [String: [String: [String]]] = [:]
        for entry in entries {
            for fate in entry.facts.fates {
                if let key = fate.key {
                    carried["\(fate.field.name) → \(key)", default: (key, 0)].count += 1
                } else {
                    let value = fate.field.shown.isEmpty ? "(empty)" : fate.field.shown
                    let words = fate.reason.map { "\(value) — \($0)" } ?? value
                    listed[fate.field.name, default: [:]][words, default: []].append(
                        "\(entry.post.shown):\(fate.field.line)")
                }
            }
        }
        page.section("Header fields carried", "Each is in the front matter now, or above the text.", carried.isEmpty)
        page.table(["field", "key", "posts"])
        for (name, use) in carried.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            page.row([name.split(separator: " → ").first.map(String.init) ?? name, use.key, "\(use.count)"])
        }
        page.section(
            "Header fields that stand only here",
            "An article has no key for them. Declare those that you need in `content/fields.yml`, and copy their values.",
            listed.isEmpty)
        for (name, values) in listed.sorted(by: { $0.key < $1.key }) {
            page.heading("\(name) (\(values.reduce(0) { $0 + $1.value.count }))")
            for (value, places) in values.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
                page.point("\(ReportPage.code(value)): \(places.map(ReportPage.code).joined(separator: ", "))")
            }
        }
    }

    private func writeTags(_ page: inout ReportPage) {
        struct Kind: Hashable { var name: String; var signs: String; var outcome: TagUse.Outcome }
        var uses: [Kind: [String]] = [:]
        for entry in entries {
            for tag in entry.text.tags {
                let kind = Kind(name: tag.name, signs: tag.signs, outcome: tag.outcome)
                let text = tag.outcome == .removed ? " \(ReportPage.code(tag.text))" : ""
                uses[kind, default: []].append("\(ReportPage.code("\(entry.post.shown):\(tag.line)"))\(text)")
            }
        }
        page.section(
            "Shortcodes and template tags",
            "Converted: it is Markdown now. Unwrapped: the text in it stays. Removed: it is gone; write what it showed.",
            uses.isEmpty)
        let order: [TagUse.Outcome] = [.removed, .unwrapped, .shown, .converted]
        let sorted = uses.sorted {
            (order.firstIndex(of: $0.key.outcome) ?? 0, $1.value.count, $0.key.name, $0.key.signs)
                < (order.firstIndex(of: $1.key.outcome) ?? 0, $0.value.count, $1.key.name, $1.key.signs)
        }
        page.table(["tag", "signs", "count", "what became of it"])
        for (kind, places) in sorted { page.row([kind.name, kind.signs, "\(places.count)", kind.outcome.rawValue]) }
        for (kind, places) in sorted {
            page.heading("\(kind.name) \(kind.signs), \(kind.outcome.rawValue) (\(places.count))")
            for place in places { page.point(place) }
        }
    }

    private func writeLinks(_ page: inout ReportPage) {
        for (kind, title, help) in [
            (
                ArticleText.Loss.Kind.picture, "Pictures that did not come along",
                "Their description stands in the text. Put the file into `content/assets`, and show it again."
            ),
            (.unlinked, "Links that are words now", "They led to what is not in the archive."),
            (.ledToOldSite, "Links and pictures that lead to the old site", "They work as long as it does."),
        ] {
            let found = entries.flatMap { entry in entry.text.losses.filter { $0.kind == kind }.map { (entry, $0) } }
            page.section(title, help, found.isEmpty)
            for (entry, loss) in found {
                page.point(
                    "\(ReportPage.code(entry.path)): \(ReportPage.code(loss.address)) — \(ReportPage.escaped(loss.why))"
                )
            }
        }
    }

    private func writeTexts(_ page: inout ReportPage) {
        let dropped = entries.filter { !$0.text.leftOut.isEmpty || !$0.post.notes.isEmpty }
        page.section("Left out of texts", "Comments, scripts and what readers never saw.", dropped.isEmpty)
        for entry in dropped {
            for note in entry.post.notes {
                page.point("\(ReportPage.code(entry.post.shown)): \(ReportPage.escaped(note))")
            }
            for (line, text) in entry.text.leftOut
            where !entry.text.tags.contains(where: { $0.line == line && $0.text == text }) {
                page.point("\(ReportPage.code("\(entry.post.shown):\(line)")): \(ReportPage.code(text))")
            }
        }
        let shown = entries.filter { !$0.text.shown.isEmpty }
        page.section(
            "Marks that readers see as they are typed", "`briefgen check` says of each what to write instead.",
            shown.isEmpty)
        for entry in shown {
            for (_, text) in entry.text.shown { page.point("\(ReportPage.code(entry.path)): \(ReportPage.code(text))") }
        }
    }

    private func writeTopics(_ page: inout ReportPage) {
        page.section("Topics that the site has", "", topics.known.isEmpty)
        for (name, use) in topics.known.sorted(by: { $0.key < $1.key }) {
            page.point(
                "\(ReportPage.escaped(name)): \(ReportPage.code("topics/\(use.id).md")), \(ReportPage.posts(use.posts.count))"
            )
        }
        let made = topics.new.filter { $0.value.id != nil }
        page.section(
            "Topics that were made", "They are drafts: give each a kind and a summary, and publish it.", made.isEmpty)
        for (name, use) in made.sorted(by: { ($1.value.posts.count, $0.key) < ($0.value.posts.count, $1.key) }) {
            page.point(
                "\(ReportPage.escaped(name)): \(ReportPage.code("topics/\(use.id ?? "").md")), \(ReportPage.posts(use.posts.count))"
            )
        }
        let unknown = topics.new.filter { $0.value.id == nil }
        page.section(
            "Tags and categories that are no topics here",
            "Add a topic, or an alias to one, and import again with `--force`; `--new-topics` makes all of them as drafts.",
            unknown.isEmpty)
        for (name, use) in unknown.sorted(by: { ($1.value.posts.count, $0.key) < ($0.value.posts.count, $1.key) }) {
            let places = use.posts.compactMap { entries.indices.contains($0) ? entries[$0].path : nil }
            page.point(
                "\(ReportPage.escaped(name)) (\(places.count)): \(places.map(ReportPage.code).joined(separator: ", "))")
        }
    }

    private func writeAddresses(_ page: inout ReportPage) {
        let lost = entries.filter { !$0.lost.isEmpty }
        page.section("Old addresses that do not lead on", "", lost.isEmpty)
        for entry in lost {
            for address in entry.lost {
                page.point("\(ReportPage.code(entry.path)): \(ReportPage.code(address.address)) — \(address.why)")
            }
        }
    }

    private func writeFiles(_ page: inout ReportPage) {
        page.section("Files that are no posts", "", others.isEmpty)
        for (file, why) in others { page.point("\(ReportPage.code(file)): \(ReportPage.escaped(why))") }
        page.section("Pictures and files that did not move", "", unused.isEmpty)
        for (file, why) in unused { page.point("\(ReportPage.code(file)): \(ReportPage.escaped(why))") }
    }

    private func writeArticles(_ page: inout ReportPage) {
        page.section("Every post and its file", "", entries.isEmpty)
        for entry in entries { page.point("\(ReportPage.code(entry.post.shown)) → \(ReportPage.code(entry.path))") }
    }
}
