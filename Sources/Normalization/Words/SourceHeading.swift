/// Headings below which a text lists what it rests on.
enum SourceHeading {
    /// Whether a line is such a heading.
    static func isOne(_ line: [UInt8]) -> Bool { line.count <= 60 && keys.contains(Phrases.key(of: line)) }

    private static let keys: Set<String> = [
        "sources", "source", "sources and notes", "notes and sources", "references", "bibliography", "footnotes",
        "endnotes", "quellen", "quellenangaben", "literatur", "références", "fuentes", "referencias", "fontes", "fonti",
        "bronnen", "kilder", "källor", "źródła", "zdroje", "kaynaklar", "источники", "джерела", "المصادر", "المراجع",
        "منابع",
        "מקורות", "πηγές", "来源", "出典",
    ]
}
