internal import Bounds

/// Finds figures with what they count, which pages set large above a text: `41 killed`, `103 hurt`.
enum Counters {
    /// How much text a figure with its label has at most.
    private static let sizeLimit = 60

    /// The positions of blocks that hold figures and their labels, in blocks of their own or together: at least two
    /// figures, one behind the other.
    ///
    /// - Complexity: O(*n*).
    static func indices(in blocks: ArraySlice<TextBlock>) -> Set<Int> {
        var found: Set<Int> = []
        var run: [Int] = []
        var figures = 0
        func close() {
            if figures >= 2 { found.formUnion(run) }
            (run, figures) = ([], 0)
        }
        var index = blocks.startIndex
        while index < blocks.endIndex {
            let next = index + 1 < blocks.endIndex ? blocks[index + 1].text : []
            if isPlain(blocks[index]), counts(blocks[index].text) {
                run.append(index)
                figures += 1
                index += 1
            } else if isPlain(blocks[index]), isFigure(blocks[index].text[...]), isLabel(next[...]) {
                run += [index, index + 1]
                figures += 1
                index += 2
            } else {
                close()
                index += 1
            }
        }
        close()
        return found
    }

    private static func isPlain(_ block: TextBlock) -> Bool {
        block.text.count <= sizeLimit && block.linkWeight == 0 && !block.endsSentence
    }

    /// Whether a text is a figure and what it counts.
    private static func counts(_ text: [UInt8]) -> Bool {
        let space = text.firstIndex(of: 0x20) ?? text.count
        return isFigure(text[within: ..<space]) && isLabel(text[within: min(space + 1, text.count)...])
    }

    private static func isFigure(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first?.isDigit == true, text.count <= 12 else { return false }
        return text.allSatisfy {
            $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%")
                || $0 == UInt8(ascii: "+")
        }
    }

    /// Whether a text names people or things that are counted, and no month, time or button.
    private static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 3, text.count <= sizeLimit, !text.contains(where: \.isDigit) else { return false }
        let words = String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
        return (1...5).contains(words.count)
            && words.allSatisfy { MonthNames.month($0) == nil && !uncounted.contains($0) }
    }

    /// What pages count of themselves.
    private static let uncounted: Set<String> = [
        "min", "mins", "minute", "minutes", "hour", "hours", "ago", "read", "am", "pm", "comment", "comments", "share",
        "shares", "view", "views", "like", "likes", "photo", "photos", "image", "images", "video", "videos", "replies",
        "followers", "votes", "stars", "min.", "kommentare", "commentaires", "comentarios", "reactions", "updates",
    ]
}
