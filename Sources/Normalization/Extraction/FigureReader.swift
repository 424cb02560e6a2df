internal import Bounds

/// Reads the image of a figure with its description and caption.
enum FigureReader {
    struct Image {
        var address: String
        var alternative: [UInt8]
        var caption: [UInt8]
    }

    /// The first image in an element whose address is known, or `nil`.
    ///
    /// - Complexity: O(*n*).
    static func image(in figure: Int, of tree: HTMLTree, base: String?) -> Image? {
        for node in tree.subtree(figure) where tree.tag(node) == .img {
            guard let address = address(of: node, in: tree, base: base) else { continue }
            let caption = tree.subtree(figure).first { tree.tag($0) == .figcaption }
            return Image(
                address: address,
                alternative: oneLine(tree.attribute(.alt, of: node).map { Array($0) } ?? []),
                caption: oneLine(
                    figure == node
                        ? captionBeside(node, in: tree).map { tree.visibleText($0) } ?? []
                        : tree.visibleText(caption ?? figure)))
        }
        return nil
    }

    /// Whether an image is no dot by which senders count who reads: it is larger, or says what it shows.
    static func isVisible(_ image: Int, in tree: HTMLTree) -> Bool {
        for size in [tree.attribute(.width, of: image), tree.attribute(.height, of: image)] {
            if let size, let pixels = Int(String(decoding: size.prefix { $0.isDigit }, as: UTF8.self)), pixels < 16 {
                return false
            }
        }
        return true
    }

    /// How far above an image the element stands that it has in common with its caption, and how long that is.
    private static let captionReach = 4
    private static let captionLimit = 600

    /// The element that is called the caption of an image outside a figure.
    ///
    /// - Complexity: O(*n*) in the size of what stands around the image, which is bounded.
    static func captionBeside(_ image: Int, in tree: HTMLTree) -> Int? {
        var outer = image
        for _ in 0..<captionReach {
            outer = tree.parent(outer)
            guard outer > 0, [.div, .section, .a, .picture, .span, .p].contains(tree.tag(outer)),
                tree.end(outer) - outer <= 60, tree.visibleSize(outer, upTo: captionLimit) <= captionLimit
            else { return nil }
            var images = 0
            var caption: Int?
            for node in tree.subtree(outer).dropFirst() {
                if tree.tag(node) == .img { images += 1 }
                if node > image, caption == nil, tree.tag(node) != .text, tree.tag(node) != .img,
                    tree.nodes[node].words.contains(.caption), !tree.visibleText(node).isEmpty
                {
                    caption = node
                }
            }
            if images > 1 { return nil }
            if let caption { return caption }
        }
        return nil
    }

    private static func oneLine(_ text: [UInt8]) -> [UInt8] {
        [Run(text: TextRepair.repaired(text.map { $0.isSpace ? 0x20 : $0 }))].collapsed().text
    }

    private static func address(of image: Int, in tree: HTMLTree, base: String?) -> String? {
        for name in [AttributeName.dataSource, .lazySource, .dataOriginal, .src] {
            if let value = tree.attribute(name, of: image), let address = WebReference.resolve(value, base: base) {
                return address
            }
        }
        for name in [AttributeName.srcset, .dataSourceSet] {
            if let value = tree.attribute(name, of: image)?.trimmed,
                let address = WebReference.resolve(value.prefix { !$0.isSpace && $0 != UInt8(ascii: ",") }, base: base)
            {
                return address
            }
        }
        return nil
    }
}
