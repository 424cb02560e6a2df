/// Moves headings up so that the highest is of the second level: the first is the title's.
enum HeadingLevels {
    static func raised(_ blocks: [Block]) -> [Block] {
        let levels = blocks.compactMap { block -> Int? in
            if case .heading(let level, _) = block.content { level } else { nil }
        }
        guard let top = levels.min(), top != 2 else { return blocks }
        return blocks.map { block in
            guard case .heading(let level, let runs) = block.content else { return block }
            return Block(content: .heading(level: max(2, min(6, level - top + 2)), runs), line: block.line)
        }
    }
}
