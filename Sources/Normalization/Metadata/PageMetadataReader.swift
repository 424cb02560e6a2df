/// Reads JSON-LD, `meta`, `link`, `title` and `html` of a page.
struct PageMetadataReader {
    private let tree: HTMLTree
    private var metadata = PageMetadata()
    private var candidates: [(rank: Int, object: JSONValue)] = []

    /// What the page says of its article.
    ///
    /// - Complexity: O(*n*).
    static func metadata(of tree: HTMLTree) -> PageMetadata {
        var reader = PageMetadataReader(tree: tree)
        reader.run()
        return reader.metadata
    }

    private init(tree: HTMLTree) { self.tree = tree }

    private mutating func run() {
        for node in tree.nodes.indices {
            switch tree.tag(node) {
            case .html:
                metadata.language = string(.lang, node) ?? string(.xmlLanguage, node)
                metadata.direction = string(.dir, node)?.lowercased()
            case .body:
                metadata.language = metadata.language ?? string(.lang, node)
                metadata.direction = metadata.direction ?? string(.dir, node)?.lowercased()
            case .title where metadata.title == nil:
                metadata.title = tree.subtree(node).reduce(into: "") {
                    $0 += String(decoding: tree.text($1), as: UTF8.self)
                }
            case .base: metadata.base = metadata.base ?? string(.href, node)
            case .link:
                let relation = string(.rel, node)?.lowercased()
                if relation == "canonical" { metadata.canonical = metadata.canonical ?? string(.href, node) }
            case .meta: readField(node)
            case .script: readScript(node)
            default: break
            }
        }
        // A stable sort: of equals the first stays first.
        metadata.articles = candidates.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.object)
    }

    private func string(_ name: AttributeName, _ node: Int) -> String? {
        guard let value = tree.attribute(name, of: node)?.trimmed, !value.isEmpty else { return nil }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func readField(_ node: Int) {
        guard let content = string(.content, node) else { return }
        for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
            if let key = string(name, node)?.lowercased() { metadata.fields[key, default: []].append(content) }
        }
    }

    private mutating func readScript(_ node: Int) {
        guard let type = string(.type, node)?.lowercased(), type.hasPrefix("application/ld+json"),
            tree.end(node) > node + 1, let value = JSONValue(tree.text(node + 1).trimmed)
        else { return }
        collect(value, depth: 0)
    }

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < 6 else { return }
        switch value {
        case .array(let elements): for element in elements { collect(element, depth: depth + 1) }
        case .object(let members):
            if let id = value["@id"]?.text, members.count > 1, metadata.objects[id] == nil {
                metadata.objects[id] = value
            }
            if let rank = rank(of: value) { candidates.append((rank, value)) }
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "hasPart", "itemReviewed"] {
                if let member = value[name] { collect(member, depth: depth + 1) }
            }
        default: break
        }
    }

    /// How likely an object describes the article, from 0; `nil` when it describes something else.
    private func rank(of object: JSONValue) -> Int? {
        let types = object["@type"]?.elements.compactMap(\.text) ?? []
        for type in types {
            switch type {
            case "LiveBlogPosting": return 0
            case "WebPage", "ItemPage", "NewsMediaOrganization": if object["datePublished"] != nil { return 3 }
            case "VideoObject", "ImageObject", "AudioObject", "BreadcrumbList", "Organization", "Person": return nil
            case "Article", "Report", "TechArticle": return 1
            case _ where type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Review"): return 1
            default: break
            }
        }
        return object["headline"] != nil ? 2 : nil
    }
}
