public import Diagnostics

/// The files of `content/` as they were last read, of which those that changed can be read again.
///
/// A file in which something has to be mended stands for what it said when it was last sound, as far as that is known:
/// whoever reads the content while somebody writes it sees the last good state of each document.
public struct LoadedContent: Sendable {
    private(set) var plan: LoadingPlan
    private(set) var settings: ReadSettings
    /// The documents, in the order of their paths.
    private var documents: [ReadDocument]
    /// What unsound documents said when they were sound, by their paths.
    private var lastSound: [String: ReadDocument.Document] = [:]
    private var lastSoundSettings: Site?

    init(plan: LoadingPlan, settings: ReadSettings, documents: [ReadDocument]) {
        self.plan = plan
        self.settings = settings
        self.documents = documents
    }

    /// What is wrong with single files, and with where they lie.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public var diagnostics: [Diagnostic] {
        plan.diagnostics + settings.diagnostics + documents.flatMap(\.diagnostics)
    }

    /// What the files say, as far as they could be read.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public var content: Content {
        var content = Content(site: lastSoundSettings ?? settings.site)
        content.assets = plan.assets
        for read in documents { content.add(lastSound[read.entry.path] ?? read.document) }
        content.fillInOriginals()
        return content
    }

    /// Whether a path is that of an article.
    public func isArticle(_ path: String) -> Bool { article(at: path) != nil }

    /// The article of a path, as the content has it; `nil` where that leans on other articles.
    public func article(at path: String) -> Article? {
        guard let position = plan.positions[path],
            case .article(var article) = lastSound[path] ?? documents[position].document,
            article.status != .evidence, !leansOnArticles(article)
        else { return nil }
        let site = lastSoundSettings ?? settings.site
        if article.language == site.language { article.language = nil }
        return article
    }

    /// Whether an article says that it, or an event of it, comes from another article.
    private func leansOnArticles(_ article: Article) -> Bool {
        let references = [article.source].compactMap(\.self) + article.events.flatMap(\.sources)
        return references.contains { reference in
            guard case .known(let id) = reference.publication else { return false }
            return plan.positions["content/sources/\(id.value).md"] == nil
        }
    }

    /// Puts what was read again in its place; `changed` has every document of the plan that was not read before.
    mutating func update(plan: LoadingPlan, settings: ReadSettings, changed: [ReadDocument]) {
        if settings.isSound {
            lastSoundSettings = nil
        } else if self.settings.isSound {
            lastSoundSettings = self.settings.site
        }
        var updated: [String: ReadDocument] = [:]
        for document in changed {
            let path = document.entry.path
            updated[path] = document
            if document.isSound {
                lastSound[path] = nil
            } else if let position = self.plan.positions[path], documents[position].isSound {
                lastSound[path] = documents[position].document
            }
        }
        if !lastSound.isEmpty { lastSound = lastSound.filter { plan.positions[$0.key] != nil } }
        if plan.positions == self.plan.positions {
            for (path, document) in updated { plan.positions[path].map { documents[$0] = document } }
        } else {
            documents = plan.documents.compactMap { entry in
                updated[entry.path] ?? self.plan.positions[entry.path].map { documents[$0] }
            }
        }
        self.plan = plan
        self.settings = settings
    }
}

extension Content {
    fileprivate mutating func add(_ document: ReadDocument.Document) {
        switch document {
        case .article(var article):
            if article.language == site.language { article.language = nil }
            articles.append(article)
        case .topic(let topic): topics.append(topic)
        case .event(let event): events.append(event)
        case .source(let source): sources.append(source)
        case .page(let page): pages.append(page)
        case .unreadable(let document): unreadable.append(document)
        }
    }

    /// Reports addresses that two files have, ids that nothing defines and events that nothing supports.
    ///
    /// - Complexity: O(*n*) in the number of documents and references.
    public func checkReferences() -> [Diagnostic] {
        AddressCheck.diagnostics(of: self) + ReferenceCheck(self).diagnostics()
            + site.assets.diagnostics(among: assets, in: site.file)
            + TranslationCheck.diagnostics(of: self)
    }
}
