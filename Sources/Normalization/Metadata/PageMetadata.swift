/// What a page says of its article in places made for machines, before anything is decided.
struct PageMetadata {
    /// The objects of JSON-LD that describe an article, the likeliest first.
    var articles: [JSONValue] = []
    /// All objects of JSON-LD by `@id`, so that references can be followed.
    var objects: [String: JSONValue] = [:]
    /// The `content` of `meta` elements by `name`, `property` or `itemprop`, in lower case; in document order.
    var fields: [String: [String]] = [:]
    var title: String?
    var canonical: String?
    var base: String?
    var language: String?
    var direction: String?

    /// The first value that is not empty among fields with these names, in their order.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = fields[name]?.first(where: { !$0.isEmpty }) { return value }
        }
        return nil
    }

    /// The first value of a member among the objects that describe the article.
    func article(_ member: String) -> JSONValue? {
        for article in articles {
            switch article[member] {
            case nil, .null, .string(""): continue
            case .array(let elements) where elements.isEmpty: continue
            case let value?: return value
            }
        }
        return nil
    }
}
