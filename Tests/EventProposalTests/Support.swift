import Content
import Diagnostics
import EventProposal
import Gazetteer

/// An article from its whole text.
func article(_ text: String) throws -> Article {
    var problems: [Diagnostic] = []
    let article = Article(
        reading: SourceFile(path: "content/articles/a.md", bytes: Array(text.utf8)), slug: "a", diagnostics: &problems)
    guard let article, problems.isEmpty else { throw Unreadable(problems: problems.map(\.message)) }
    return article
}

struct Unreadable: Error {
    let problems: [String]
}

/// An index of three topics: a group, a place and a country.
func topicIndex() throws -> TopicIndex {
    let document = try article("---\ntitle: T\nstatus: draft\n---\n").document
    func topic(_ id: String, _ name: String, _ kind: Topic.Kind, _ aliases: [Alias] = []) -> Topic {
        var topic = Topic(document: document, id: id)
        topic.name = name
        topic.kind = kind
        topic.aliases = aliases
        return topic
    }
    return TopicIndex(of: [
        topic("irgc", "Revolutionary Guards", .organisation, [Alias("IRGC", .acronym), Alias("Guards", .local)]),
        topic("erbil", "Erbil", .place), topic("iraq", "Iraq", .country),
    ])
}
