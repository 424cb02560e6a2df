internal import Content
internal import JSONWriting

/// A list of documents as data, which a site has where it declares fields of its own for them.
enum DocumentList: String, CaseIterable {
    case topics, sources, pages

    /// Its address.
    var route: String { "data/\(rawValue).json" }

    /// What has these fields.
    var owner: OwnField.Owner {
        switch self {
        case .topics: .topics
        case .sources: .sources
        case .pages: .pages
        }
    }

    /// Whether a site has the list.
    func isPublished(by site: Site) -> Bool { !site.fields[owner].isEmpty }
}

extension PageMaker {
    /// Writes the list of all public topics, sources or pages as JSON: what they are, and what they say of the site’s
    /// own fields.
    func write(_ list: DocumentList, into output: inout [UInt8]) {
        let site = chronicle.site
        var json = JSONWriter()
        json.object { json in
            json.member("title", site.title)
            json.member("url", context.canonical.address(Routes.data))
            json.member("publisher", site.publisher)
            json.member("language", site.language)
            json.member("licence", site.licence.name)
            json.member("licence_url", site.licence.url)
            json.array(list.rawValue) { json in
                switch list {
                case .topics:
                    for topic in chronicle.topics.map(\.topic) where !topic.isDraft {
                        json.object { write(topic, into: &$0) }
                    }
                case .sources:
                    for source in chronicle.sources.map(\.source) where !source.isDraft {
                        json.object { write(source, into: &$0) }
                    }
                case .pages:
                    for page in chronicle.pages where !page.isDraft { json.object { write(page, into: &$0) } }
                }
            }
        }
        output += json.bytes
        output.append(UInt8(ascii: "\n"))
    }

    private func write(_ topic: Topic, into json: inout JSONWriter) {
        json.member("topic_id", topic.id)
        json.member("name", topic.name)
        if !topic.names.isEmpty {
            json.object("names") { json in
                for (language, name) in topic.names.sorted(by: { $0.key < $1.key }) { json.member(language, name) }
            }
        }
        json.member("kind", topic.kind.rawValue)
        json.member("url", context.canonical.address(Routes.topic(topic.id)))
        json.member("summary", topic.summary)
        json.array("part_of") { json in for other in topic.partOf { json.string(other.value) } }
        json.ownFields(values(of: topic.ownEntries, .topics))
    }

    private func write(_ source: Source, into json: inout JSONWriter) {
        json.member("source_id", source.id)
        json.member("name", source.name)
        json.member("kind", source.kind.rawValue)
        json.member("url", context.canonical.address(Routes.source(source.id)))
        json.member("site", source.url ?? "")
        json.member("country", source.country)
        json.member("summary", source.summary)
        json.member("reliability", source.reliability?.rawValue ?? "")
        json.ownFields(values(of: source.ownEntries, .sources))
    }

    private func write(_ page: TextPage, into json: inout JSONWriter) {
        json.member("page_id", page.id)
        json.member("title", page.title)
        json.member("url", context.canonical.address(Routes.page(page.id)))
        json.member("summary", page.summary)
        json.ownFields(values(of: page.ownEntries, .pages))
    }

    private func values(of entries: [OwnEntry], _ owner: OwnField.Owner) -> [(name: String, value: OwnMember)] {
        chronicle.site.fields[owner].map { ($0.name, OwnMember($0.value(among: entries))) }
    }
}
