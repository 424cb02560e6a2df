internal import Bounds
internal import Chronology

/// The entries of a running report, each with a time of its own, so that each has its day.
struct LiveEntries {
    /// An entry: its element, and the element that shows its time.
    struct Entry {
        var element: Int
        var time: Int
    }

    private(set) var entries: [Entry] = []

    static let none = LiveEntries()
    private init() {}

    /// How much text an entry has at least, in bytes.
    private static let leastText = 40

    /// Finds the entries of a page and writes the day before each of their times, as a line of its own.
    ///
    /// Entries are elements side by side with text, a time for machines, and no link for a title, as teasers have.
    ///
    /// - Complexity: O(*n* · *d*).
    init(dating tree: inout HTMLTree) {
        var times: [(node: Int, day: Day?)] = []
        for node in tree.nodes.indices where tree.tag(node) == .time {
            let day = tree.attribute(.datetime, of: node)
                .flatMap { DateReader.machineDay(String(decoding: $0, as: UTF8.self)) }
            let shown = tree.visibleText(node)
            guard !shown.isEmpty, day != nil || Self.isClock(shown), !Self.isChange(node, in: tree) else { continue }
            times.append((node, day))
        }
        guard times.count >= 2 else { return }
        var groups: [Int: [(element: Int, time: Int, day: Day?)]] = [:]
        for (position, (node, day)) in times.enumerated() {
            let previous = position > 0 ? times[position - 1].node : -1
            let next = position + 1 < times.count ? times[position + 1].node : tree.nodes.count
            var element = node
            while case let parent = tree.parent(element), parent > previous, tree.end(parent) <= next {
                element = parent
            }
            guard isEntry(element, time: node, in: tree) else { continue }
            groups[tree.parent(element), default: []].append((element, node, day))
        }
        for (parent, group) in groups {
            // Where all are of one day, that is the day of the page; a time without a day counts under the heading above it.
            let days = Set(group.compactMap(\.day))
            let areClocks = days.isEmpty && Self.hasDays(parent, in: tree)
            guard days.count >= 2 || areClocks else { continue }
            for entry in group {
                entries.append(Entry(element: entry.element, time: entry.time))
                if let day = entry.day {
                    Self.write(day, into: entry.time, of: &tree)
                } else {
                    tree.nodes[entry.time].tag = .p
                }
            }
        }
        entries.sort { $0.element < $1.element }
    }

    private func isEntry(_ element: Int, time: Int, in tree: HTMLTree) -> Bool {
        guard element != time, tree.tag(element).isBlock, tree.tag(element) != .p, tree.tag(element) != .header,
            tree.ancestor(of: time, where: { [.p, .table, .nav, .aside, .footer].contains(tree.tag($0)) }) == nil,
            tree.ancestor(
                of: element,
                where: {
                    !tree.nodes[$0].words.isDisjoint(with: [.comments, .related, .navigation])
                }) == nil
        else { return false }
        var text = 0
        for node in tree.subtree(element) {
            let isTitle = tree.tag(node).headingLevel != nil
            if isTitle, tree.subtree(node).contains(where: { leads($0, in: tree) }) { return false }
            if tree.tag(node) == .a, leads(node, in: tree),
                tree.subtree(node).contains(where: { tree.tag($0).headingLevel != nil })
            {
                return false
            }
            if tree.tag(node) == .text { text += tree.text(node).count }
        }
        return text >= Self.leastText && tree.ancestor(of: element) { tree.tag($0) == .a } == nil
    }

    /// Whether headings of days stand among the entries in an element.
    private static func hasDays(_ parent: Int, in tree: HTMLTree) -> Bool {
        tree.children(parent).contains { child in
            tree.visibleSize(child, upTo: 60) <= 60 && DateReader.firstDay(in: tree.visibleText(child)) != nil
        }
    }

    /// Whether a text is a time of day and no more: `09:40`, `9.40 a.m. GMT`.
    private static func isClock(_ text: [UInt8]) -> Bool {
        text.count <= 20 && BylineReader.hasTimeOfDay(text) && DateReader.firstDay(in: text) == nil
    }

    /// Whether a node is a link to another page.
    private func leads(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.tag(node) == .a && tree.attribute(.href, of: node).map { $0.first != UInt8(ascii: "#") } ?? false
    }

    /// Whether a time is that of a change.
    private static func isChange(_ node: Int, in tree: HTMLTree) -> Bool {
        let names = (tree.attribute(.class, of: node) ?? []) + (tree.attribute(.itemprop, of: node) ?? [])
        let name = String(decoding: names, as: UTF8.self).lowercased()
        return (name.contains("modified") || name.contains("updated")) && !name.contains("published")
    }

    private static func write(_ day: Day, into time: Int, of tree: inout HTMLTree) {
        tree.nodes[time].tag = .p
        let shown = tree.visibleText(time)
        guard DateReader.firstDay(in: shown) == nil,
            let text = tree.subtree(time).first(where: { tree.tag($0) == .text && !tree.text($0).trimmed.isEmpty })
        else { return }
        let hour = BylineReader.hasTimeOfDay(shown) ? ", " + String(decoding: shown, as: UTF8.self) : ""
        for other in tree.subtree(time) where tree.tag(other) == .text { tree.setText([], of: other) }
        tree.setText(Array((day.inWords + hour).utf8), of: text)
    }
}

extension Day {
    /// The day as English texts write it: `17 November 2026`.
    fileprivate var inWords: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return months.indices.contains(month - 1) ? "\(day) \(months[month - 1]) \(year)" : "\(self)"
    }
}
