internal import Chronology
internal import Content

/// A file to begin with: the keys that it needs, and those that an editor will want.
struct NewFile {
    /// What can be begun; the raw value is the word on the command line.
    enum Kind: String, CaseIterable {
        case article
        case topic
        case event
        case source
        case page

        /// The folder of `content/` that it lies in.
        var folder: String { rawValue + "s" }
    }

    let kind: Kind
    /// The title of an article, event or page, the name of a topic or source.
    let title: String
    /// The day on which it is begun.
    let today: Day
    /// The language of an article, where it is not the site’s.
    var language: String?
    /// What an article is a translation of.
    var original: Original?

    /// What a translation takes over from the article that it translates.
    struct Original {
        /// Its slug.
        let slug: String
        /// The lines of front matter that hold for both.
        let lines: String
    }

    /// The text of the file.
    var text: String { "---\n\(frontMatter)---\n" }

    private var quotedTitle: String { title.quotedForYAML }

    private var frontMatter: String {
        switch kind {
        case .article:
            return """
                title: \(quotedTitle)
                published: \(today)
                status: draft
                \(language.map { "language: \($0)\n" } ?? "")\(original.map { "translation_of: \($0.slug)\n" } ?? "")\
                summary: ""
                key_points: []
                \(original?.lines ?? Self.commonKeys(today))\
                events: []

                """
        case .topic:
            return """
                name: \(quotedTitle)
                status: draft           # published, when it is ready
                kind: theme             # \(Topic.Kind.allCases.map(\.rawValue).joined(separator: ", "))
                summary: ""
                # part_of: []           # ids of the topics that it belongs to
                aliases:
                  name: []
                  acronym: []
                  demonym: []

                """
        case .event:
            return """
                title: \(quotedTitle)
                # date: 2024-10-01      # 2024-10, 2024, 2024-10-01~, 2024-10-01/2024-10-03; leave out when unknown
                status: draft           # then \(EventReport.Status.allCases.map(\.rawValue).joined(separator: ", "))
                by: []
                place: ""
                topics: []
                sources: []             # ids of files in content/sources, or {publication: id, url: https://…}

                """
        case .source:
            return """
                name: \(quotedTitle)
                # url: https://…
                # language: en
                country: ""
                status: draft           # published, when it is ready
                kind: other             # \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", "))
                affiliation: ""
                reliability: F          # A reliable … E unreliable, F cannot be judged
                summary: ""

                """
        case .page:
            return """
                title: \(quotedTitle)
                status: draft           # published, when it is ready
                summary: ""
                navigation: false       # true to link to it in the header
                order: 0                # smaller comes first

                """
        }
    }

    /// The keys that translations take over, for an article that is none.
    private static func commonKeys(_ today: Day) -> String {
        """
        # topics: []            # leave out to have them found in the text
        # source:
        #   publication: id-of-a-file-in-content-sources
        #   url: https://…
        #   published: 2024-10-06
        #   retrieved: \(today)

        """
    }
}
