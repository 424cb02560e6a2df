internal import Slugs

/// The topics, tags and categories of an archive: those that the site has, and those that it does not.
struct TopicList {
    private let topic: @Sendable (String) -> String?
    private let makesTopics: Bool
    /// The posts of each name, by the name in the archive.
    private(set) var known: [String: (id: String, posts: [Int])] = [:]
    private(set) var new: [String: (id: String?, posts: [Int])] = [:]
    private var made: [String: String] = [:]

    init(_ options: Migration.Options) { (topic, makesTopics) = (options.topic, options.makesTopics) }

    /// The ids of the topics that names mean; those that the site does not have are left out, or made.
    mutating func ids(of names: [String], post: Int) -> [String] {
        var ids: [String] = []
        for name in names {
            let id: String?
            if let own = topic(name) ?? topic(name.replacing("-", with: " ")) {
                known[name, default: (own, [])].posts.append(post)
                id = own
            } else {
                let made = makesTopics ? make(name) : nil
                new[name, default: (made, [])].posts.append(post)
                id = made
            }
            if let id, !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// The names among some that the site has no topic for.
    func unknown(_ names: [String]) -> [String] { names.filter { new[$0] != nil && new[$0]?.id == nil } }

    private mutating func make(_ name: String) -> String? {
        let id = Slug.make(from: name)
        guard !id.isEmpty, id != "null" else { return nil }
        if made[id] == nil { made[id] = Self.shown(name) }
        return id
    }

    /// A name as readers see it: `open-data` is Open data.
    private static func shown(_ name: String) -> String {
        let isSlug = !name.contains(" ") && name.contains("-") && name == name.lowercased()
        let words = isSlug ? name.replacing("-", with: " ") : name
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The files of the topics that were made.
    var files: [Migration.File] {
        made.sorted { $0.key < $1.key }.map { id, name in
            Migration.File(
                kind: .topic, path: "topics/\(id).md", bytes: ArticleFile.topicBytes(name: name), origin: name,
                isDraft: true)
        }
    }
}
