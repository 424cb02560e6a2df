/// What libyaml could not read, in words for somebody who does not know YAML.
struct YAMLSyntaxProblem {
    /// What libyaml says, and while doing what.
    let problem: String
    let context: String
    /// The byte at which it stopped; 0 at the end.
    let byte: UInt8
    /// Whether it stopped on a later line than the one on which the construct began.
    let isOnLaterLine: Bool
    /// Whether it stopped right behind a quotation mark.
    let followsQuotedValue: Bool
    /// Whether a curly quotation mark stands before it on the line, which is a letter to YAML.
    let followsCurlyQuote: Bool

    /// The headline and what to do.
    var words: (message: String, help: String) {
        switch problem {
        case "mapping values are not allowed in this context" where followsCurlyQuote:
            (
                "a colon cannot stand here",
                "put straight quotation marks around the value: “ and ” are letters like others"
            )
        case "mapping values are not allowed in this context":
            (
                "a colon cannot stand here",
                "put a value that holds ‘: ’ into quotation marks; start keys of one level in one column"
            )
        case "found unexpected end of stream", "found unexpected document indicator":
            ("this quotation mark is never closed", "put another one after the value")
        case "found character that cannot start any token" where byte == UInt8(ascii: "\t"):
            ("a tab cannot indent a line", "indent with spaces")
        case "found character that cannot start any token":
            ("a value cannot start with ‘\(Character(Unicode.Scalar(byte)))’", "put the value into quotation marks")
        case "did not find expected ',' or ']'": ("a ‘,’ or ‘]’ is missing", "end the list that starts with ‘[’")
        case "did not find expected ',' or '}'": ("a ‘,’ or ‘}’ is missing", "end the keys that start with ‘{’")
        case "did not find expected node content" where context == "while parsing a flow node":
            ("a list or its keys never end", "end each ‘[’ with ‘]’ and each ‘{’ with ‘}’")
        case "did not find expected key" where followsQuotedValue:
            (
                "text follows the quotation mark that ends the value",
                "write \\\" for a quotation mark inside a value, or curly ones: “ ”"
            )
        case "did not find expected key":
            (
                "a key does not start in this column",
                "start keys of one level in one column; put odd values into quotation marks"
            )
        case "could not find expected ':'":
            ("this line has no colon after its key", "write key: value; indent lines that carry on a value")
        case "did not find expected '-' indicator", "block sequence entries are not allowed in this context":
            ("an item of a list does not start here", "start items of one list with ‘- ’ in one column")
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            ("this escape does not exist", "write \\\\ for a backslash, or put the value into single quotation marks")
        default: (problem, "put odd values into quotation marks; indent with spaces")
        }
    }

    /// Whether the place that helps is where the construct began, not where libyaml stopped.
    var isAtBeginning: Bool {
        switch problem {
        case "found unexpected end of stream", "found unexpected document indicator", "could not find expected ':'":
            true
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": isOnLaterLine
        default: false
        }
    }
}
