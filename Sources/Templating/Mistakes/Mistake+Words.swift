import Diagnostics

extension Mistake {
    /// The stable name of the rule.
    var code: String {
        switch self {
        case .notUTF8: "invalid-utf8"
        case .unclosedTag: "unclosed-tag"
        case .unknownTag: "unknown-tag"
        case .malformedTag: "malformed-tag"
        case .missingEnd: "missing-end"
        case .unexpectedEnd: "unexpected-end"
        case .unexpectedElse: "unexpected-else"
        case .reservedName: "reserved-name"
        case .misplacedExtends: "misplaced-extends"
        case .tooDeep: "nested-too-deep"
        case .tooManyConditions: "too-many-conditions"
        case .unknownTemplate: "unknown-template"
        case .otherKind: "other-kind-of-template"
        case .cycle: "template-cycle"
        case .includedParent: "included-extends"
        case .includedBlock: "included-block"
        case .textOutsideBlock: "text-outside-block"
        case .duplicateBlock: "duplicate-block"
        case .unknownBlock: "unknown-block"
        case .tooLarge: "template-too-large"
        case .tooManySteps, .tooLong: "endless-template"
        case .unknownName: "unknown-name"
        case .unknownField: "unknown-field"
        case .noFields: "no-fields"
        case .maybeAbsent: "maybe-absent"
        case .notWritable: "not-writable"
        case .notAList: "not-a-list"
        case .notComparable, .unlike: "not-comparable"
        case .unknownFilter: "unknown-filter"
        case .wrongFilter: "wrong-filter"
        case .unsafePlace: "unsafe-place"
        case .contextMismatch: "context-mismatch"
        case .unfinishedMarkup: "unfinished-markup"
        case .missingSpace: "missing-space"
        }
    }

    /// The headline.
    var message: String {
        switch self {
        case .notUTF8: "the file is not valid UTF-8 from here on"
        case .unclosedTag(let closer): "this tag is not closed with ‘\(closer)’"
        case .unknownTag(let name):
            "there is no tag ‘\(name)’\(Suggestion.didYouMean(name, among: Mistake.tags))"
        case .malformedTag(let expected, ""): "\(expected) is expected before the tag ends"
        case .malformedTag(let expected, let found): "\(expected) is expected where ‘\(found)’ stands"
        case .missingEnd(let keyword): "this ‘\(keyword)’ has no {% end %}"
        case .unexpectedEnd: "this {% end %} ends nothing"
        case .unexpectedElse(.second): "a second {% else %}"
        case .unexpectedElse(.ifInLoop): "{% else if … %} in a ‘for’"
        case .unexpectedElse: "an {% else %} outside an ‘if’ or ‘for’"
        case .reservedName(let name): "‘\(name)’ is a word of the language and cannot name a value"
        case .misplacedExtends: "{% extends … %} is not the first thing in the file"
        case .tooDeep(let limit): "tags are nested deeper than \(limit) levels here"
        case .tooManyConditions(let limit): "an ‘if’ has more than \(limit) conditions"
        case .unknownTemplate(let name, let known):
            "template ‘\(name)’ does not exist\(Suggestion.didYouMean(name, among: known))"
        case .otherKind(let name, let other): "‘\(name)’ is another kind of file than ‘\(other)’"
        case .cycle(let names): "templates go round in a circle: \(names.joined(separator: " → "))"
        case .includedParent(let name): "‘\(name)’ is included but extends another template"
        case .includedBlock(let name): "block ‘\(name)’ stands in an included file"
        case .textOutsideBlock(let parent): "this stands outside the blocks of a file that extends ‘\(parent)’"
        case .duplicateBlock(let name, _, _): "block ‘\(name)’ is defined twice"
        case .unknownBlock(let name, let parent, let known):
            "‘\(parent)’ has no block ‘\(name)’\(Suggestion.didYouMean(name, among: known))"
        case .tooLarge: "the template grows too large here with all that it includes"
        case .tooManySteps(let limit): "the loops of a template run at most \(Mistake.grouped(limit)) times on a page"
        case .tooLong(let limit): "a page has at most \(limit >> 20) MiB"
        case .unknownName(let name, let names, _):
            "nothing is called ‘\(name)’ here\(Suggestion.didYouMean(name, among: names))"
        case .unknownField(let name, let path, _, let fields):
            "‘\(path)’ has no field ‘\(name)’\(Suggestion.didYouMean(name, among: fields))"
        case .noFields(let path, let shape): "‘\(path)’ is \(shape), which has no fields"
        case .maybeAbsent(let path): "‘\(path)’ may be absent here"
        case .notWritable(let path, let shape, _): "‘\(path)’ is \(shape), which cannot be written out"
        case .notAList(let path, let shape): "‘\(path)’ is \(shape), not a list"
        case .notComparable(let path, let shape): "‘\(path)’ is \(shape), which cannot be compared"
        case .unlike(let path, let shape, let other): "‘\(path)’ is \(shape), and is compared with \(other)"
        case .unknownFilter(let name):
            "there is no filter ‘\(name)’\(Suggestion.didYouMean(name, among: Filter.names))"
        case .wrongFilter(let filter, let path, let shape): "‘\(path)’ is \(shape); ‘\(filter)’ is for \(filter.takes)"
        case .unsafePlace(let path, let place): "‘\(path)’ cannot be written \(place.words)"
        case .contextMismatch(let tag, let ends, let expected): "this ‘\(tag)’ ends \(ends), and not \(expected)"
        case .unfinishedMarkup(let place): "the template ends \(place)"
        case .missingSpace: "a space is missing before this attribute"
        }
    }

    /// A fact that helps to understand the mistake.
    var note: String? {
        guard case .duplicateBlock(_, let range, let file) = self else { return nil }
        let first = file.location(of: range)
        return "it is first defined at \(first.path):\(first.line):\(first.column)"
    }

    /// What to write or do instead.
    var help: String? {
        switch self {
        case .notUTF8: "save the file as UTF-8"
        case .unknownTag(let name) where name.hasPrefix("end"): "every tag that needs an end has the same: {% end %}"
        case .unknownTag(let name) where ["elif", "elsif", "elseif"].contains(name): "write {% else if … %}"
        case .unknownTag(let name) where ["macro", "call", "import"].contains(name):
            "write it into a file of its own, and {% include \"card.html\" with article as item, \"large\" as size %}"
        case .unknownTag: "the tags are \(Mistake.list(Mistake.tags))"
        case .unexpectedEnd: "remove it, or look for an {% end %} too many above"
        case .unexpectedElse(.outside): "it stands between {% if … %} or {% for … %} and the {% end %} of that"
        case .unexpectedElse(.second): "an ‘if’ or ‘for’ has one {% else %}, after every {% else if … %}"
        case .unexpectedElse(.ifInLoop): "the {% else %} of a ‘for’ is for an empty list and has no condition"
        case .misplacedExtends: "put it first, and only once"
        case .tooDeep: "move the inner part into a file of its own, or flatten it"
        case .unknownTemplate(_, let known) where known.isEmpty: "there are no templates"
        case .unknownTemplate: "names are relative to the folder of templates, such as \"parts/event.html\""
        case .otherKind: "a template uses only files with its own extension, because they are escaped alike"
        case .includedParent, .includedBlock: "only a template that is shown on its own extends another and has blocks"
        case .tooManySteps: "loop over fewer lists in one another; a list of all can stand on a page of its own"
        case .tooLong: "show less in this loop"
        case .tooLarge: "it can have 100,000 parts and 16 MiB of text, an included file counted each time"
        case .textOutsideBlock: "put it into a {% block … %} of the template that is extended"
        case .unknownBlock(_, _, let known): known.isEmpty ? nil : "its blocks are \(Mistake.list(known))"
        case .unknownName(_, let names, let isIncluded):
            "the names here are \(Mistake.list(names))"
                + (isIncluded ? "; an included file gets others by {% include … with … %}" : "")
        case .unknownField(_, _, let view, let fields):
            fields.count > 32
                ? "‘briefgen templates’ lists the fields of \(view)" : "\(view) has \(Mistake.list(fields))"
        case .maybeAbsent(let path): "use its fields between {% if \(path) %} and {% end %}"
        case .notWritable(_, _, let remedy): remedy
        case .unsafePlace(_, let place): place.remedy
        case .contextMismatch: "open and close elements, attributes and comments in the same branch"
        case .notComparable: "texts, numbers, dates and what has a name can be compared; ask for others: {% if … %}"
        case .unlike: "compare texts with texts in quotes, and numbers with numbers"
        case .unknownFilter: "the filters are \(Mistake.list(Filter.names))"
        case .wrongFilter(let filter, _, _): "write \(filter.example)"
        case .missingSpace: "attributes are set apart by spaces, also where a tag stands between them"
        default: nil
        }
    }

    private static let tags = ["if", "else", "for", "end", "set", "block", "include", "extends"]

    /// A number with commas between its thousands.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digits[index])
        }
    }

    /// Names in quotes, set apart by commas.
    static func list(_ names: [String]) -> String {
        names.map { "‘\($0)’" }.joined(separator: ", ")
    }
}
