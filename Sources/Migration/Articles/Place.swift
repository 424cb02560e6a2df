internal import Chronology
internal import Slugs

/// Where a post is on this site.
struct Place: Sendable, Hashable {
    /// The name of its file without ending, and in its address.
    var name: String
    /// Whether it is a page beside the articles.
    var isPage: Bool

    /// Its file below `content/`.
    var path: String { "\(isPage ? "pages" : "articles")/\(name).md" }

    /// Its address relative to the top of the site.
    var route: String { isPage ? "\(name).html" : "articles/\(name).html" }

    /// The places of posts: by their slugs, their files or their titles; a name that another has gets a number.
    ///
    /// - Parameters:
    ///   - originals: The posts that others translate, whose names come first.
    ///   - isTaken: Whether something else stands at a place already.
    static func places(
        of posts: [Post], _ facts: [PostFacts], languages: [String?], originals: [Int?],
        isTaken: (Place, PostFacts) -> Bool
    ) -> [Place] {
        var taken: Set<Place> = []
        var places = posts.map { _ in Place(name: "", isPage: false) }
        for index in posts.indices.filter({ originals[$0] == nil }) + posts.indices.filter({ originals[$0] != nil }) {
            let facts = facts[index]
            let names = [facts.slug ?? "", posts[index].part == nil ? posts[index].name.stem : "", facts.title]
            let safe = names.lazy.map { Slug.isSafe($0) ? $0 : Slug.make(from: $0) }.first { !$0.isEmpty }
            var base = safe ?? facts.published.map { "\($0.day)" } ?? "post"
            if let language = languages[index]?.lowercased(), taken.contains(Place(name: base, isPage: facts.isPage)),
                Slug.isSafe("\(base)-\(language)")
            {
                base += "-\(language)"
            }
            var place = Place(name: base, isPage: facts.isPage)
            var number = 2
            while taken.contains(place) || isTaken(place, facts) || !Slug.isSafe(place.name) {
                place.name = Slug.isSafe("\(base)-\(number)") ? "\(base)-\(number)" : "post-\(number)"
                number += 1
            }
            taken.insert(place)
            places[index] = place
        }
        return places
    }
}
