/// Something that knows the site around a document: where links lead, which images and sources there are, and which
/// passages of text are to be marked.
///
/// A renderer asks in document order, once for each link, image and citation.
public protocol MarkupResolver {
    /// Where a link leads.
    ///
    /// A destination that starts with `#` is not asked for: the renderer checks it against the anchors of the document
    /// itself. One with a scheme that runs code or reads files is not asked for either: it is dropped.
    ///
    /// - Parameter destination: The destination as the author means it, with escapes and entities replaced:
    ///   `../topics/iran.md`, `https://example.org/a?b=1&c=2`, `mailto:desk@example.org`.
    mutating func link(to destination: String) -> LinkResolution

    /// The image that `source` names, or `nil` when there is none.
    mutating func image(at source: String) -> ImageResolution?

    /// The publication that `[@id]` cites, or `nil` when there is none.
    mutating func citation(of id: String) -> CitationResolution?

    /// What a film is that a card names by its file or address.
    mutating func film(at destination: String) -> FilmResolution

    /// The table that a card names by its file, with a drawing of it where one is asked for.
    mutating func table(at destination: String, drawnAs drawing: TableDrawing?) -> TableResolution

    /// The passages of `text` to mark, in order and without overlap; one that is neither is left out.
    ///
    /// - Parameters:
    ///   - text: A run of text as UTF-8, as the reader sees it: not escaped, one line feed for a line end of
    ///     the source, ended by whatever is not text (emphasis, a link, code, a note). Never text of a link, of code,
    ///     or, unless asked for, of a heading.
    ///   - isQuoted: Whether it stands in a block quotation.
    mutating func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage]
}

extension MarkupResolver {
    /// Leaves every destination as it is.
    public mutating func link(to destination: String) -> LinkResolution { .link(href: destination) }

    /// Knows no image.
    public mutating func image(at source: String) -> ImageResolution? { nil }

    /// Knows no publication.
    public mutating func citation(of id: String) -> CitationResolution? { nil }

    /// Knows no film.
    public mutating func film(at destination: String) -> FilmResolution { .missing }

    /// Knows no table.
    public mutating func table(at destination: String, drawnAs drawing: TableDrawing?) -> TableResolution { .missing }

    /// Marks nothing.
    public mutating func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage] { [] }
}

/// Where a link leads.
public enum LinkResolution: Sendable, Hashable {
    /// A place on this site: `../topics/iran.html`.
    case link(href: String)
    /// A place on this site that the caller checks later, such as a heading of another document. Its position is in
    /// ``RenderedMarkup/unverifiedLinks``.
    case unverified(href: String)
    /// A place elsewhere; written with `class="external" rel="noopener"`.
    case external(href: String)
    /// Nowhere; the text is written without a link, and a ``MarkupProblem`` says so.
    case broken
}

/// An image as a page refers to it.
public struct ImageResolution: Sendable, Hashable {
    /// The address to write.
    public var src: String
    /// The width in pixels, if it is known.
    public var width: Int?
    /// The height in pixels, if it is known.
    public var height: Int?
    /// The same image in several widths, as `srcset` has them: `port-480.jpg 480w, port.jpg 1600w`; empty where there is
    /// one.
    public var sourceSet = ""
    /// How wide it is shown, as `sizes` says it; needed with a `sourceSet`.
    public var sizes = ""
    /// The size of its file in bytes, where that is more than readers on slow connections should wait for.
    public var excessiveSize: Int?

    /// Creates an image.
    public init(src: String, width: Int? = nil, height: Int? = nil) {
        self.src = src
        self.width = width
        self.height = height
    }
}

/// A publication as a citation shows it.
public struct CitationResolution: Sendable, Hashable {
    /// The name to show, plain text: `The Jerusalem Post`.
    public var name: String
    /// Where the name leads, if anywhere.
    public var href: String?
    /// The language of the name as a BCP 47 tag, where it is not that of the text.
    public var language: String?
    /// `ltr` or `rtl`, where the language is given.
    public var direction: String?

    /// Creates a publication.
    public init(name: String, href: String? = nil, language: String? = nil, direction: String? = nil) {
        self.name = name
        self.href = href
        self.language = language
        self.direction = direction
    }
}

/// A passage of text and the markup that goes around it.
public struct MarkedPassage: Sendable, Hashable {
    /// The passage, as UTF-8 offsets in its run of text.
    public var range: Range<Int>
    /// What is written before the passage as it is: `<time datetime="2024-10-01">`.
    public var openingMarkup: [UInt8]
    /// What is written after the passage as it is: `</time>`.
    public var closingMarkup: [UInt8]

    /// Creates a passage.
    public init(range: Range<Int>, openingMarkup: [UInt8], closingMarkup: [UInt8]) {
        self.range = range
        self.openingMarkup = openingMarkup
        self.closingMarkup = closingMarkup
    }
}
