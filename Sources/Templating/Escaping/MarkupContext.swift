/// Where in the markup a part of a template stands, found by reading the literal text before it.
///
/// It follows the tokenizer of HTML (HTML Living Standard §13.2.5) as far as it takes to know how a value is to be
/// escaped. In XML the same states hold, with declarations, processing instructions and CDATA sections besides.
struct MarkupContext: Equatable {
    enum Place: Hashable {
        /// Between tags; also all of a file that is not markup.
        case text
        case lessThan, endTagStart
        case tagName
        /// In a tag, where an attribute may begin.
        case betweenAttributes
        /// In a tag, where a space must come before an attribute.
        case afterAttribute
        case attributeName, afterAttributeName
        case beforeValue
        case quotedValue(quote: UInt8)
        case unquotedValue
        /// After `<!`, until it is clear what it is.
        case markup
        case declaration, comment, cdata, processingInstruction
        /// In an element whose text has no tags but its own end.
        case rawText
    }

    /// The elements whose text is not read as markup.
    enum Element: Equatable {
        case ordinary
        case script(isJSON: Bool)
        case title, textarea, style
        case other(String)
    }

    let language: Markup
    var place = Place.text
    var element = Element.ordinary
    var isEndTag = false
    var attribute = AttributeKind.plain
    var url = URLPosition.start
    var isInString = false
    /// The bytes that the next transition depends on: a name that has begun, what may be the end of a comment.
    var word: [UInt8] = []

    init(_ language: Markup) {
        self.language = language
    }

    /// Called where a tag of the template stands: a name that has begun ends there.
    mutating func meetTag() {
        switch place {
        case .tagName:
            endTagName()
            place = .afterAttribute
        case .attributeName:
            word = []
            place = .afterAttribute
        case .afterAttributeName:
            word = []
            place = .betweenAttributes
        default: break
        }
    }

    /// Called where a value is written.
    mutating func meetValue() {
        if case .quotedValue = place {
            url = url.advancedOverValue
            word = Self.wordAfterValue(of: attribute)
        }
    }

    /// What two ways through a template agree on where they meet; `nil` when they do not.
    ///
    /// Of two positions in a URL the less settled one counts, and between attributes a missing space.
    func merged(with other: MarkupContext) -> MarkupContext? {
        var left = self
        var right = other
        left.url = min(left.url, right.url)
        right.url = left.url
        if Set([left.place, right.place]) == [.betweenAttributes, .afterAttribute] {
            (left.place, right.place) = (.afterAttribute, .afterAttribute)
        }
        if case .quotedValue = left.place, left.word != right.word {
            left.word = Self.wordAfterValue(of: attribute)
            right.word = left.word
        }
        return left == right ? left : nil
    }

    /// What is known of the bytes of an attribute once one of them is not literal: its text is no `type` of JSON.
    private static func wordAfterValue(of attribute: AttributeKind) -> [UInt8] {
        attribute == .type ? [0] : []
    }

    mutating func endTagName() {
        let name = word
        word = []
        guard !isEndTag else { return element = .ordinary }
        element =
            switch (String(decoding: name, as: UTF8.self), language) {
            case ("script", _): .script(isJSON: false)
            case ("style", _): .style
            case ("title", .html): .title
            case ("textarea", .html): .textarea
            case (let name, .html) where Self.rawTextElements.contains(name): .other(name)
            default: .ordinary
            }
    }

    private static let rawTextElements: Set<String> = ["iframe", "noembed", "noframes", "plaintext", "xmp"]

    /// Where it is, in words that follow “ends”.
    var words: String {
        switch place {
        case .text: "in text"
        case .lessThan, .endTagStart, .tagName, .betweenAttributes, .afterAttribute, .attributeName,
            .afterAttributeName:
            "inside a tag"
        case .beforeValue, .unquotedValue, .quotedValue: "inside an attribute"
        case .markup, .declaration: "inside a markup declaration"
        case .comment: "inside a comment"
        case .cdata: "inside a CDATA section"
        case .processingInstruction: "inside a processing instruction"
        case .rawText where isInString: "inside a string of JSON"
        case .rawText: "inside <\(elementName)>"
        }
    }

    var elementName: String {
        switch element {
        case .ordinary: ""
        case .script: "script"
        case .title: "title"
        case .textarea: "textarea"
        case .style: "style"
        case .other(let name): name
        }
    }
}
