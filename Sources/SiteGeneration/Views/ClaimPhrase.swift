internal import Content
internal import Localization
internal import Templating

/// How sure something is, who says so, and where that was read: “Threatened by Ali Khamenei (The Jerusalem Post)”.
///
/// Who speaks and who reports are kept apart: publications are never among the speakers.
struct ClaimPhrase: Sendable {
    var status: EventReport.Status
    /// Those who say it: parties, persons, bodies.
    var by: [ClaimantView] = []
    /// The publications where it was read.
    var sources: [SourceLink] = []
    /// What the two sides of a dispute say, or what contradicts the claim.
    var sides: [ClaimPhrase] = []

    /// A part of a phrase, in the order of the language.
    enum Part {
        /// The word for the status, which has the mark.
        case mark(String)
        case text(String)
        case claimant(ClaimantView)
        case source(SourceLink)
    }

    /// The phrase in a language.
    func parts(in strings: Strings) -> [Part] {
        if status == .disputed, by.isEmpty, sides.count > 1 {
            return fill(strings[.disputedSides], strings, sides: sides)
        }
        var parts =
            if !by.isEmpty {
                fill(strings[status.byPattern], strings)
            } else if !sources.isEmpty {
                fill(strings[status.accordingToPattern], strings)
            } else {
                [Part.mark(strings[status.label])]
            }
        if !by.isEmpty, !readElsewhere.isEmpty { parts = fill(strings[.claimAndSource], strings, claim: parts) }
        return sides.isEmpty ? parts : fill(strings[.claimAndContradiction], strings, claim: parts, sides: sides)
    }

    /// The publications that are not those who speak, as a ministry does on a site of its own.
    private var readElsewhere: [SourceLink] {
        sources.filter { source in !by.contains { $0.name == source.name && $0.href == source.href } }
    }

    /// The phrase as it stands within another one.
    private func inner(_ strings: Strings) -> [Part] {
        var isFirst = true
        return parts(in: strings).map { part in
            guard case .mark(let word) = part else { return part }
            defer { isFirst = false }
            return .text(isFirst ? word.prefix(1).lowercased() + word.dropFirst() : word)
        }
    }

    /// The parts of a pattern: `[Claimed] by {by}`.
    private func fill(
        _ pattern: String, _ strings: Strings, claim: [Part] = [], sides: [ClaimPhrase] = []
    ) -> [Part] {
        var parts: [Part] = []
        var rest = pattern.utf8[...]
        func list(_ elements: [[Part]]) {
            for (position, element) in elements.enumerated() {
                if position > 0 { parts.append(.text(strings[.listSeparator])) }
                parts += element
            }
        }
        while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }) {
            let isMark = rest[open] == UInt8(ascii: "[")
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: isMark ? "]" : "}")) else { break }
            if open > rest.startIndex { parts.append(.text(String(Substring(rest[..<open])))) }
            // proven: the bracket was found behind the other
            let name = String(Substring(rest[open..<close].dropFirst()))
            switch name {
            case _ where isMark: parts.append(.mark(name))
            case "by": list(by.map { [.claimant($0)] })
            case "source": list((by.isEmpty ? sources : readElsewhere).map { [.source($0)] })
            case "claim": parts += claim
            case "sides": list(sides.map { $0.inner(strings) })
            default: break
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(Substring(rest)))) }
        return parts
    }

    /// The phrase without markup, for data and descriptions.
    func text(in strings: Strings) -> String { Self.text(of: parts(in: strings)) }

    /// The phrase with its mark and links.
    func html(in strings: Strings) -> HTML { html(of: parts(in: strings)) }

    /// The phrase with its mark and links, and without markup.
    func texts(in strings: Strings) -> (html: HTML, text: String) {
        let parts = parts(in: strings)
        return (html(of: parts), Self.text(of: parts))
    }

    private static func text(of parts: [Part]) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .mark(let word), .text(let word): text += word
            case .claimant(let claimant): text += claimant.name
            case .source(let source): text += source.name
            }
        }
    }

    private func html(of parts: [Part]) -> HTML {
        var html: [UInt8] = []
        for part in parts {
            switch part {
            case .mark(let word):
                html += "<b class=\"status ".utf8
                html += status.rawValue.utf8
                html += "\">".utf8
                MarkupText.append(word, to: &html)
                html += "</b>".utf8
            case .text(let text): MarkupText.append(text, to: &html)
            case .claimant(let name): Self.append(name.name, name.href, name.language, to: &html)
            case .source(let name): Self.append(name.name, name.href, name.language, to: &html)
            }
        }
        return HTML(bytes: html)
    }

    private static func append(_ name: String, _ href: String, _ language: TextLanguage, to html: inout [UInt8]) {
        html += (href.isEmpty ? "<bdi" : "<a href=\"").utf8
        if !href.isEmpty {
            MarkupText.append(href, to: &html)
            html += "\"".utf8
        }
        if !language.tag.isEmpty {
            html += " lang=\"\(language.tag)\" dir=\"\(language.direction)\"".utf8
        }
        html += ">".utf8
        MarkupText.append(name, to: &html)
        html += (href.isEmpty ? "</bdi>" : "</a>").utf8
    }
}

extension EventReport.Status {
    /// The word for readers.
    var label: StringKey {
        switch self {
        case .claimed: .claimed
        case .reported: .reported
        case .confirmed: .confirmed
        case .disputed: .disputed
        case .denied: .denied
        case .planned: .planned
        case .threatened: .threatened
        }
    }

    /// What the word means.
    var meaning: StringKey {
        switch self {
        case .claimed: .claimedMeaning
        case .reported: .reportedMeaning
        case .confirmed: .confirmedMeaning
        case .disputed: .disputedMeaning
        case .denied: .deniedMeaning
        case .planned: .plannedMeaning
        case .threatened: .threatenedMeaning
        }
    }

    /// “[Claimed] by {by}”.
    fileprivate var byPattern: StringKey {
        switch self {
        case .claimed: .claimedBy
        case .reported: .reportedBy
        case .confirmed: .confirmedBy
        case .disputed: .disputedBy
        case .denied: .deniedBy
        case .planned: .plannedBy
        case .threatened: .threatenedBy
        }
    }

    /// “[Claimed], according to {source}”.
    fileprivate var accordingToPattern: StringKey {
        switch self {
        case .claimed: .claimedAccordingTo
        case .reported: .reportedAccordingTo
        case .confirmed: .confirmedAccordingTo
        case .disputed: .disputedAccordingTo
        case .denied: .deniedAccordingTo
        case .planned: .plannedAccordingTo
        case .threatened: .threatenedAccordingTo
        }
    }
}
