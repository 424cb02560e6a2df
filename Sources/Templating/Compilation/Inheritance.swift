internal import Bounds
import Diagnostics

/// A template with those that it extends, up to the outermost one, and what fills the blocks of that.
struct Inheritance {
    /// A block, and the file in which it stands.
    struct Filling {
        let tag: BlockTag
        let file: TemplateSyntax
    }

    /// The template itself when it extends none, or none that can be used.
    private(set) var outermost: TemplateSyntax
    /// By name of the block, from the template that is nearest to the one that is loaded.
    private(set) var fillings: [String: Filling] = [:]

    /// Follows a template to the outermost one that it extends, and reports what is wrong on the way.
    init(of template: TemplateSyntax, in files: TemplateFiles, _ mistakes: inout MistakeList) {
        outermost = template
        var chain = [template]
        var isComplete = true
        while let quoted = chain[chain.count - 1].parent {
            let child = chain[chain.count - 1]
            guard let parent = Self.parent(quoted, of: child, chain, in: files, &mistakes) else {
                isComplete = false
                break
            }
            chain.append(parent)
        }
        for file in chain {
            for diagnostic in file.diagnostics { mistakes.add(diagnostic) }
        }
        fillBlocks(of: chain, isComplete: isComplete, &mistakes)
        if isComplete { outermost = chain[chain.count - 1] } else { fillings = [:] }
    }

    /// Goes from the outermost file inwards and notes what each one fills the blocks of those around it with.
    private mutating func fillBlocks(of chain: [TemplateSyntax], isComplete: Bool, _ mistakes: inout MistakeList) {
        var defined: [String: Filling] = [:]
        for (index, file) in chain.enumerated().reversed() {
            let parent = index < chain.count - 1 ? chain[index + 1] : nil
            if parent != nil { Self.checkOutsideBlocks(of: file, &mistakes) }
            var own: [String: Filling] = [:]
            for (tag, isTopLevel) in Self.blocks(of: file.nodes) {
                let name = tag.name.text
                let isFilling = isTopLevel && parent != nil
                if let first = own[name] ?? (isFilling ? nil : defined[name]) {
                    let mistake = Mistake.duplicateBlock(name, first: first.tag.name.range, of: first.file.file)
                    mistakes.report(mistake, at: tag.name.range, of: file.file)
                } else if let parent, isTopLevel, isComplete, defined[name] == nil {
                    let mistake = Mistake.unknownBlock(name, parent: parent.name, known: defined.keys.sorted())
                    mistakes.report(mistake, at: tag.name.range, of: file.file)
                }
                own[name] = own[name] ?? Filling(tag: tag, file: file)
                if isFilling { fillings[name] = Filling(tag: tag, file: file) }
            }
            defined.merge(own) { first, _ in first }
        }
    }

    private static func parent(
        _ quoted: Quoted, of child: TemplateSyntax, _ chain: [TemplateSyntax], in files: TemplateFiles,
        _ mistakes: inout MistakeList
    ) -> TemplateSyntax? {
        guard let parent = files[quoted.text] else {
            let mistake = Mistake.unknownTemplate(quoted.text, known: files.names)
            mistakes.report(mistake, at: quoted.range, of: child.file)
            return nil
        }
        if let first = chain.firstIndex(where: { $0.name == parent.name }) {
            mistakes.report(
                .cycle(chain[within: first...].map(\.name) + [parent.name]), at: quoted.range, of: child.file)
            return nil
        }
        guard Markup(fileName: parent.name) == Markup(fileName: child.name) else {
            mistakes.report(.otherKind(parent.name, from: child.name), at: quoted.range, of: child.file)
            return nil
        }
        return parent
    }

    /// Reports what stands beside the blocks of a template that extends another, where it would not be shown.
    private static func checkOutsideBlocks(of file: TemplateSyntax, _ mistakes: inout MistakeList) {
        for node in file.nodes {
            if case .block = node { continue }
            var range = node.range
            if case .literal = node {
                guard let start = file.file.bytes[range].firstIndex(where: { !$0.isSpace }) else { continue }
                range = start..<range.upperBound
            }
            mistakes.report(.textOutsideBlock(parent: file.parent?.text ?? ""), at: range, of: file.file)
        }
    }

    /// All blocks of a file, outer ones before those inside them.
    private static func blocks(of nodes: [Node], isTopLevel: Bool = true) -> [(tag: BlockTag, isTopLevel: Bool)] {
        nodes.flatMap { node -> [(tag: BlockTag, isTopLevel: Bool)] in
            switch node {
            case .literal, .value, .set, .include: []
            case .block(let tag): [(tag, isTopLevel)] + blocks(of: tag.nodes, isTopLevel: false)
            case .loop(let tag):
                blocks(of: tag.body + (tag.otherwise?.nodes ?? []), isTopLevel: false)
            case .condition(let tag):
                blocks(of: tag.branches.flatMap(\.branch.nodes) + (tag.otherwise?.nodes ?? []), isTopLevel: false)
            }
        }
    }
}
