internal import Bounds
import Diagnostics

/// Composes the code of one template from its files, and collects every mistake on the way.
///
/// It goes through the parts in the order in which they are written out, so that the markup around each is known. What
/// a part can see is the type `Subject`: a ``Scope`` within a scope for each record that got a name.
struct TemplateCompiler {
    /// How many parts a template may have, counting an included file each time: a bound for files that include others
    /// twice, which include others twice, and so on.
    private static let maximumSize = 100_000

    /// How many bytes of literal text a template may have, counted in the same way: 16 MiB.
    private static let maximumLength = 16 << 20

    let files: TemplateFiles
    /// The fields of records that no type declares.
    var schemas: Schemas
    var mistakes = MistakeList()
    /// The addresses of files that templates name from the top of the site.
    private(set) var assets: [AssetAddress] = []
    /// The file that the compiler is in.
    var current: TemplateSyntax
    /// The names of the files whose `include` tags the compiler is in.
    var includes: [String] = []
    /// What fills the blocks of the outermost file.
    var blocks: [String: Inheritance.Filling] = [:]
    /// The blocks that the compiler is in.
    var openBlocks: Set<String> = []
    var context = MarkupContext(.text)
    /// Where the tag, comment or the like began that the compiler is in.
    private var opening: (file: SourceFile, offset: Int)?
    private var depth = 0
    private var size = 0
    private var length = 0
    private var lastBinding = 0
    /// The names that were read since this was emptied, but for those whose values are shared: what reads none writes the
    /// same for all views that are shown with one ``SharedText``.
    private(set) var read: Set<Int> = []

    init(files: TemplateFiles) {
        self.files = files
        schemas = files.schemas
        current = TemplateSyntax(name: "", file: SourceFile(path: "", bytes: []))
    }

    /// Compiles a template that shows a view.
    ///
    /// - Returns: the code, to be used if there are no mistakes; `nil` when there is no such template.
    mutating func compile<Root: View>(_ name: String, showing root: Root.Type) -> Code<Scope<Void, Root>>? {
        guard let template = files[name], let language = Markup(fileName: name) else {
            let location = SourceLocation(wholeOf: TemplateFiles.folder + name)
            mistakes.report(.unknownTemplate(name, known: files.names), at: location)
            return nil
        }
        let inheritance = Inheritance(of: template, in: files, &mistakes)
        current = inheritance.outermost
        blocks = inheritance.fillings
        context = MarkupContext(language)

        var names = Names<Scope<Void, Root>>()
        let fields = root.fields
        for field in fields.all {
            names.bind(
                field.name, to: field.value.lifted(by: ScopeRecord<Void, Root>()), id: newBinding(), isRoot: true,
                isShared: field.isShared)
        }
        let code = compile(current.nodes, names, reading: fields.names[...])
        if context.place != .text, let opening {
            let location = opening.file.location(of: opening.offset..<opening.offset + 1)
            mistakes.report(.unfinishedMarkup(context.words), at: location)
        }
        return code
    }

    /// Compiles a whole template so that it reads each record among the fields of its root once, and not once for each
    /// of its fields that is used.
    private mutating func compile<Subject>(
        _ nodes: [Node], _ names: Names<Subject>, reading fields: ArraySlice<String>
    ) -> Code<Subject> {
        for index in fields.indices {
            if case .record(let record) = names[fields[index]]?.value, record.isRead {
                return compile(
                    nodes, names, reading: record, named: fields[index], then: fields[within: (index + 1)...])
            }
        }
        return compile(nodes, names).code
    }

    private mutating func compile<Subject, Record: RecordAccess<Subject>>(
        _ nodes: [Node], _ names: Names<Subject>, reading record: Record, named name: String,
        then fields: ArraySlice<String>
    ) -> Code<Subject> {
        var inner: Names<Scope<Subject, Record.Target>> = names.lifted(by: OuterScope())
        inner.bind(
            name, to: .record(ScopeRecord(schema: record.schema)), id: newBinding(), isRoot: true,
            isShared: names[name]?.isShared ?? false)
        let code = compile(nodes, inner, reading: fields)
        let read: Read<Subject, Record.Target> = record.lift { $0 }
        return Code { subject, output in code.run(Scope(outer: subject, record: read(subject)), &output) }
    }

    /// Compiles parts of the current file in a row.
    ///
    /// A name that is set in one of them is known to those after it.
    mutating func compile<Subject>(_ nodes: [Node], _ names: Names<Subject>) -> CodeSequence<Subject> {
        var names = names
        var sequence = CodeSequence<Subject>()
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            guard grow(by: node) else { break }
            guard depth <= TemplateParser.maximumDepth else {
                report(.tooDeep(limit: TemplateParser.maximumDepth), at: node.range)
                break
            }
            switch node {
            case .literal(let range): compileLiteral(range, names, &sequence)
            case .value(let expression):
                let (code, isShared) = noting { $0.compileValue(expression, names) }
                sequence.append(code, isShared: isShared)
            case .set(let tag):
                let (compiled, isShared) = noting { $0.compile(tag.value, names) }
                let binding = newBinding()
                names.bind(tag.name.text, to: compiled?.value, id: binding, isShared: isShared)
                if compiled?.isPresent == true { names.present.insert(KnownPath(binding: binding)) }
            case .loop(let tag):
                let (code, isShared) = noting { $0.compileLoop(tag, names) }
                sequence.append(code, isShared: isShared)
            case .condition(let tag):
                let (code, isShared) = noting { $0.compileCondition(tag, names) }
                sequence.append(code, isShared: isShared)
            case .block(let tag): sequence.append(compileBlock(tag, names))
            case .include(let tag): sequence.append(compileInclude(tag, names))
            }
        }
        return sequence
    }

    /// Compiles something, and says whether it reads nothing but what is shared.
    mutating func noting<Result>(_ compile: (inout TemplateCompiler) -> Result) -> (result: Result, isShared: Bool) {
        let before = read
        read = []
        let result = compile(&self)
        defer { read.formUnion(before) }
        return (result, read.isEmpty)
    }

    /// Notes that a name is read.
    mutating func note<Subject>(_ binding: Names<Subject>.Binding) {
        if !binding.isShared { read.insert(binding.id) }
    }

    /// Forgets names that are not known any more behind the tag that brought them: what their values are made from was
    /// noted, too.
    mutating func forget(_ bindings: some Sequence<Int>) { read.subtract(bindings) }

    /// Whether there is room for another part.
    ///
    /// That there is none any more is reported once.
    private mutating func grow(by node: Node) -> Bool {
        guard size < Self.maximumSize, length < Self.maximumLength else { return false }
        size += 1
        if case .literal(let range) = node { length += range.count }
        if size == Self.maximumSize || length >= Self.maximumLength { report(.tooLarge, at: node.range) }
        return true
    }

    /// Compiles literal text: addresses that begin with `assets/` or `/assets/` lead to the top of the site from any page.
    private mutating func compileLiteral<Subject>(
        _ literal: Range<Int>, _ names: Names<Subject>, _ sequence: inout CodeSequence<Subject>
    ) {
        var start = literal.lowerBound
        for offset in literal {
            if context.isAtStartOfURL, offset >= start, let binding = names["root"],
                case .text(let root)? = binding.value,
                let path = AssetPath(at: offset, of: current.file.bytes[within: literal])
            {
                note(binding)
                sequence.append(literal: current.file.bytes[within: start..<offset])
                sequence.append(
                    Code { subject, output in output.bytes.append(contentsOf: root(subject).utf8) },
                    isShared: binding.isShared)
                if path.isWhole {
                    assets.append(AssetAddress(path: path.text, location: current.file.location(of: path.range)))
                }
                let route = path.isWhole ? files.routes[path.text] ?? path.text : path.text
                sequence.append(literal: Array(route.utf8)[...])
                start = path.range.upperBound
            }
            advance(over: offset)
        }
        sequence.append(literal: current.file.bytes[within: start..<literal.upperBound])
    }

    private mutating func advance(over offset: Int) {
        let wasText = context.place == .text
        if context.advance(over: current.file.bytes[offset]) { report(.missingSpace, at: offset..<offset + 1) }
        if wasText, context.place != .text { opening = (current.file, offset) }
    }

    mutating func report(_ mistake: Mistake, at range: Range<Int>) {
        mistakes.report(mistake, at: range, of: current.file)
    }

    mutating func newBinding() -> Int {
        lastBinding += 1
        return lastBinding
    }
}
