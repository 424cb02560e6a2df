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
                caption: figure == node ? [] : oneLine(tree.visibleText(caption ?? figure)))
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
