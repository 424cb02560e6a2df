/// A place in markup where a value, or a value of its shape, could not be written safely.
enum UnsafePlace: Error {
    case script, style, rawText(String)
    case tagName, tag, unquotedAttribute
    case eventHandler, styleAttribute, documentAttribute
    case harmfulURL
    case comment, declaration, cdata, processingInstruction
    case htmlInAttribute, htmlInText(String), htmlInJSON
    case textInJSON, jsonInString, jsonInURL

    /// Where it is, in words that follow “cannot be written”.
    var words: String {
        switch self {
        case .script: "in a script"
        case .style: "in a style sheet"
        case .rawText(let element): "in <\(element)>"
        case .tagName: "in the name of an element"
        case .tag: "among the attributes of an element"
        case .unquotedAttribute: "in an attribute without quotes"
        case .eventHandler: "in an attribute that is a script"
        case .styleAttribute: "in a ‘style’ attribute"
        case .documentAttribute: "in a ‘srcdoc’ attribute"
        case .harmfulURL: "in a URL of this scheme"
        case .comment: "as HTML in a comment"
        case .declaration: "in a markup declaration"
        case .cdata: "in a CDATA section"
        case .processingInstruction: "in a processing instruction"
        case .htmlInAttribute: "as HTML in an attribute"
        case .htmlInText(let element): "as HTML in <\(element)>"
        case .htmlInJSON: "as HTML in JSON"
        case .textInJSON: "as JSON, because it is text"
        case .jsonInString: "as JSON within a string"
        case .jsonInURL: "as JSON in a URL"
        }
    }

    /// What to do instead.
    var remedy: String {
        switch self {
        case .script: "put the value into an attribute such as data-value, or into <script type=\"application/json\">"
        case .style, .styleAttribute: "give the element a class, and write the rules into a style sheet"
        case .eventHandler: "put the value into an attribute such as data-value"
        case .tagName: "choose between whole elements with {% if %}"
        case .tag: "write the attribute’s name literally: name=\"{{ … }}\""
        case .unquotedAttribute: "put quotes around the attribute’s value"
        case .documentAttribute: "let src lead to a page of its own"
        case .harmfulURL: "begin the URL with http:, https: or mailto:, or give the whole URL as one value"
        case .rawText, .comment, .declaration, .processingInstruction: "write it as text between elements"
        case .cdata: "leave the CDATA section out: values are escaped in text"
        case .htmlInAttribute, .htmlInText: "only text can stand here"
        case .htmlInJSON: "only text in quotes, numbers and JSON can stand here"
        case .textInJSON: "put it into quotes: \"{{ … }}\""
        case .jsonInString: "remove the quotes around it"
        case .jsonInURL: "only text can stand here"
        }
    }
}
