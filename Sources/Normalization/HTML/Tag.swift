/// The name of an HTML element, as far as extraction tells elements apart.
enum Tag: String, Sendable, Hashable, CaseIterable {
    case html, head, title, base, link, meta, style, script, noscript, template, body
    case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address
    case p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, main, div
    case a, em, strong, small, s, cite, q, dfn, abbr, time, code, `var`, samp, kbd, sub, sup, i, b, u, mark
    case picture, ruby, rt, rp, bdi, bdo, span, br, wbr, ins, del, img, iframe, embed, object, video, audio, source,
        canvas, map
    case math, msup, msub, msubsup, mfrac, msqrt, mroot, mo, annotation
    case svg, table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
    case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea, output, progress,
        meter
    case details, summary, menu, center, font, tt, listing, xmp, dir, strike, big, noframes, noembed, frameset, frame
    /// Any other element, such as a custom one.
    case unknown
    /// A run of text; not an element.
    case text

    /// Whether the element begins and ends a block of text.
    var isBlock: Bool {
        switch self {
        case .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header, .footer,
            .address, .p, .hr, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd, .figure, .figcaption, .main, .div,
            .table, .caption, .tbody, .thead, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .details, .summary,
            .menu, .center, .listing, .xmp, .dir, .option, .frameset:
            true
        default: false
        }
    }

    /// Whether a reader never sees text that stands in the element.
    var isInvisible: Bool {
        switch self {
        case .head, .title, .base, .link, .meta, .style, .script, .noscript, .template, .svg, .annotation, .iframe,
            .embed,
            .object, .canvas, .map, .select, .datalist, .textarea, .input, .progress, .meter, .noframes, .noembed,
            .video, .audio:
            true
        default: false
        }
    }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
