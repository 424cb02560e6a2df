/// Rebuilds paragraphs out of lines that were broken at a fixed width.
enum HardWrapping {
    /// The lines with paragraphs joined, when the text is wrapped; else the lines as they are.
    ///
    /// A text is wrapped when most lines that another follows directly are nearly as long as the longest, which is short.
    ///
    /// - Complexity: O(*n*).
    static func unwrapped(_ lines: [TextLine]) -> [TextLine] {
        let followed = lines.indices.dropLast().filter { !lines[$0].text.isEmpty && !lines[$0 + 1].text.isEmpty }
        let longest = lines.map(\.weight).max() ?? 0
        guard followed.count >= 4, (40...100).contains(longest),
            followed.count(where: { lines[$0].weight * 10 >= longest * 7 }) * 10 >= followed.count * 7,
            followed.count(where: { SentenceEnd.ends(lines[$0].text) }) * 3 < followed.count
        else { return lines }
        var result: [TextLine] = []
        var joins = false
        for line in lines {
            if joins, !line.text.isEmpty, let last = result.indices.last, BulletLine.content(of: line.text) == nil {
                result[last] = TextLine(number: result[last].number, text: result[last].text + [0x20] + line.text)
                result[last].isAlone = true
            } else {
                result.append(line)
            }
            joins = !line.text.isEmpty && line.weight * 10 >= longest * 6
        }
        return result
    }
}
