internal import CommonMark

/// The words for markup of other tools that readers would see as it is typed.
extension UnrenderedMarkup {
    /// Whether something is lost that readers need: an image, or where a link leads.
    var isBroken: Bool {
        switch self {
        case .image, .link: true
        default: false
        }
    }

    var code: String {
        switch self {
        case .image: "broken-image"
        case .link, .spacedLink: "broken-link"
        case .undefinedReference: "undefined-reference"
        default: "unrendered-markup"
        }
    }

    var message: String {
        switch self {
        case .shortcode: "a shortcode or template tag is shown as it is typed"
        case .wikiLink: "a link between double brackets is shown as it is typed"
        case .box: "a box is shown as it is typed"
        case .unknownMarker: "a block quote has no marker of this name; it is shown as it is typed"
        case .attributes: "attributes in braces are shown as they are typed"
        case .highlight: "‘==’ highlights nothing; it is shown as it is typed"
        case .script: "text is not raised or lowered; the marks are shown as they are typed"
        case .emphasis: "these marks begin or end no emphasis; they are shown as they are typed"
        case .struckOut: "these tildes strike nothing out; they are shown as they are typed"
        case .link: "the address of this link cannot be read; it is shown as it is typed"
        case .image: "the address of this image cannot be read; it is shown as it is typed"
        case .spacedLink: "a link has no space before its address; it is shown as it is typed"
        case .undefinedReference: "no address is defined for this link; it is shown as it is typed"
        case .emojiName: "the name of an emoji is shown as it is typed"
        case .contents: "a place for a table of contents is shown as it is typed"
        case .heading: "a heading begins with ‘#’; this is shown as it is typed"
        case .nestedItem: "an item of a list within a list is indented; this is shown as it is typed"
        case .textBehindAddress: "the text of a link stands before its address; this is shown as it is typed"
        case .inlineNote: "a note has a text of its own below; this is shown as it is typed"
        case .hidden: "what other programs hide is shown as it is typed"
        case .revision: "a proposed change is shown as it is typed"
        case .formula: "a formula is shown as it is typed"
        case .abbreviation: "the meaning of an abbreviation is shown as it is typed"
        case .instruction: "what only other programs read is shown as it is typed"
        case .tableWithoutRule:
            "a table has a line such as | --- | --- | below its header; this is shown as it is typed"
        case .query(let language): "a list that another program makes from ‘\(language)’ is shown as its code"
        case .diagram(let language): "a diagram in ‘\(language)’ is shown as its code"
        }
    }

    var help: String {
        switch self {
        case .shortcode: "write what it stands for, or put it between ` to show it"
        case .wikiLink: "write [Name](../topics/name.md), or put it between ` to show it"
        case .box: "write a block quote that begins with [!NOTE] or [!WARNING]"
        case .unknownMarker:
            "its names are \(Alert.allCases.map(\.rawValue).joined(separator: ", ")) and graphic"
        case .attributes: "delete them; the anchor of a heading is its words in small letters with hyphens"
        case .highlight: "write **text**"
        case .script: "write the characters themselves (², ₂), or the words"
        case .emphasis: "write **text** without blanks inside the marks, or \\* for an asterisk"
        case .struckOut: "write ~~text~~ without blanks inside the tildes"
        case .link: "write %20 for a space, and end the address with ‘)’"
        case .image: "write %20 for a space, and end the address with ‘)’: ![text](../assets/my%20photo.png)"
        case .spacedLink: "write [text](address)"
        case .undefinedReference: "write [text](address), or add a line [name]: address"
        case .emojiName: "write the emoji itself, or the words"
        case .contents: "delete it; pages list their headings where there are several"
        case .heading: "write ## Heading"
        case .nestedItem: "write two blanks and ‘-’ before it"
        case .textBehindAddress: "write [text](address)"
        case .inlineNote: "write [^1], and below a line [^1]: text"
        case .hidden: "delete it; readers open a passage that begins with > [!graphic] themselves"
        case .revision: "write the text as it is to be read"
        case .formula: "write it in characters or in words, or put it between ` to show it"
        case .abbreviation: "write it out where the abbreviation first stands"
        case .instruction: "delete it, or put it between ` to show it"
        case .tableWithoutRule: "add the line, or put the text between ` to show it"
        case .query: "write the list itself, or delete it"
        case .diagram: "save a picture of it into content/assets, and say in words what it shows"
        }
    }
}
