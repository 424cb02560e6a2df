internal import Content
internal import Editing
internal import Gazetteer

/// The topics and publications of a site by what editors call them: their names, their other names and their ids.
struct DeskNames {
    private var topicIDs: [String: String] = [:]
    private var topicNames: [String: String] = [:]
    private var sourceIDs: [String: String] = [:]
    private var sourceNames: [String: String] = [:]
    /// The names that are offered while one types.
    let topics: [FormOption]
    let sources: [FormOption]

    /// - Complexity: O(*n*) in the number of names.
    init(_ content: Content) {
        topics = content.topics.map { FormOption(value: $0.name, label: $0.id) }
        sources = content.sources.map { FormOption(value: $0.name, label: $0.id) }
        for topic in content.topics {
            topicNames[topic.id] = topic.name
            for name in [topic.id, topic.name] + topic.aliases.map(\.text) where topicIDs[name.lowercased()] == nil {
                topicIDs[name.lowercased()] = topic.id
            }
        }
        for source in content.sources {
            sourceNames[source.id] = source.name
            for name in [source.id, source.name] where sourceIDs[name.lowercased()] == nil {
                sourceIDs[name.lowercased()] = source.id
            }
        }
    }

    /// The id of a topic.
    func topic(_ name: String) -> String? { topicIDs[name.lowercased()] }

    /// What a topic is called.
    func name(ofTopic id: String) -> String { topicNames[id] ?? id }

    /// What a publication is called.
    func name(of publication: SourceReference.Publication?) -> String {
        switch publication {
        case .known(let id)?: sourceNames[id.value] ?? id.value
        case .named(let name, _)?: name
        case nil: ""
        }
    }

    /// A publication as front matter names it: by its id, or by its name alone.
    func publication(_ name: String) -> NewValue {
        sourceIDs[name.lowercased()].map(NewValue.literal) ?? .mapping([.init("name", .text(name))])
    }

    /// What somebody who says something is called.
    func name(of claimant: Claimant) -> String {
        switch claimant {
        case .known(let id): topicNames[id.value] ?? sourceNames[id.value] ?? id.value
        case .named(let name): name
        }
    }

    /// Who says something, as front matter names them.
    func claimants(_ names: [String]) -> NewValue {
        .list(
            names.map { name in
                (topic(name) ?? sourceIDs[name.lowercased()]).map(NewValue.literal)
                    ?? .mapping([.init("name", .text(name))])
            })
    }

    /// The ids of topics; a name that no topic has is refused.
    func topics(_ names: [String], _ words: DeskWords) throws(FormProblem) -> [String] {
        var ids: [String] = []
        for name in names {
            guard let id = topic(name) else { throw FormProblem(words[.noTopic, name]) }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// Names that stand in one field.
    static func list(_ names: [String]) -> String { names.joined(separator: "; ") }

    /// The names in a field.
    static func names(in text: String) -> [String] {
        text.split { ";؛".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
