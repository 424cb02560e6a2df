/// Headings below which a text lists what it rests on.
public enum SourceHeading {
    /// Whether a line is such a heading, whatever stands around its words.
    ///
    /// - Parameter line: UTF-8.
    public static func isOne(_ line: some Collection<UInt8>) -> Bool {
        guard line.count <= 60 else { return false }
        let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }
        return keys.contains(words.joined(separator: " "))
    }

    private static let keys: Set<String> = [
        "sources", "source", "sources and notes", "notes and sources", "references", "bibliography", "footnotes",
        "endnotes", "quellen", "quellenangaben", "literatur", "références", "fuentes", "referencias", "fontes", "fonti",
        "bronnen", "kilder", "källor", "źródła", "zdroje", "kaynaklar", "источники", "джерела", "المصادر", "المراجع",
        "منابع", "מקורות", "πηγές", "来源", "出典",
    ]
}
