/// The order in which keys are usually written: a new one stands behind those that come before it.
enum KeyOrder {
    private static let article = [
        "title", "published", "updated", "status", "publish_at", "slug", "aliases", "language", "translation_of",
        "direction", "summary", "key_points", "authors", "topics", "mentions", "image", "source", "rights", "events",
        "unresolved", "corrections", "retracted", "review", "fields",
    ]
    private static let event = [
        "id", "aliases", "title", "date", "after", "before", "outcome", "status", "by", "place", "topics", "quote",
        "quote_language", "derivation", "details", "figures", "sources", "proposed", "retracted", "fields",
    ]
    private static let source = [
        "publication", "url", "title", "author", "published", "retrieved", "sha256", "file", "part",
    ]

    /// The order of the keys of the mapping that holds the value at a path.
    static func order(for path: ValuePath) -> [String] {
        guard case .key(let name)? = path.steps.dropLast().last(where: { if case .key = $0 { true } else { false } })
        else { return article }
        switch name {
        case "events": return event
        case "source", "sources": return source
        default: return []
        }
    }

    /// Where a key goes among others: behind the last that comes before it in an order, else behind the first, or at the
    /// end where the order has none of them.
    static func place(for key: String, among keys: [String], in order: [String]) -> Int {
        guard let rank = order.firstIndex(of: key) else { return keys.count }
        let before = keys.lastIndex { other in order.firstIndex(of: other).map { $0 < rank } ?? false }
        if let before { return before + 1 }
        // The first one stays the first: what is said above it is said of it.
        return keys.contains(where: order.contains) ? min(1, keys.count) : keys.count
    }
}
