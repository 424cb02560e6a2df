internal import Content
internal import Localization

extension ViewMaker {
    /// A kind of topics in words: “Armed group”.
    func label(_ kind: Topic.Kind) -> String {
        kind.label.map { strings[$0] } ?? own(kind.own, chronicle.site.kinds.topics)?.label(in: pageLanguage)
            ?? kind.rawValue
    }

    /// Several of a kind of topics: “Armed groups”.
    func plural(_ kind: Topic.Kind) -> String {
        kind.plural.map { strings[$0] } ?? own(kind.own, chronicle.site.kinds.topics)?.plural(in: pageLanguage)
            ?? kind.rawValue
    }

    /// A kind of sources in words: “News agency”.
    func label(_ kind: Source.Kind) -> String {
        kind.label.map { strings[$0] } ?? own(kind.own, chronicle.site.kinds.sources)?.label(in: pageLanguage)
            ?? kind.rawValue
    }

    /// The kinds of topics, those of the site behind those of the program.
    var topicKinds: [Topic.Kind] { Topic.Kind.allCases + chronicle.site.kinds.topics.map { .own($0.id) } }

    private func own(_ name: String?, _ kinds: [OwnKind]) -> OwnKind? {
        name.flatMap { name in kinds.first { $0.id == name } }
    }
}

extension Topic.Kind {
    /// The kind in words: “Armed group”; `nil` for one of the site’s own.
    fileprivate var label: StringKey? {
        switch self {
        case .country: .country
        case .armedGroup: .armedGroup
        case .organisation: .organisation
        case .person: .person
        case .place: .place
        case .weapon: .weapon
        case .agreement: .agreement
        case .event: .event
        case .theme: .theme
        case .own: nil
        }
    }

    /// Several of the kind: “Armed groups”; `nil` for one of the site’s own.
    fileprivate var plural: StringKey? {
        switch self {
        case .country: .countries
        case .armedGroup: .armedGroups
        case .organisation: .organisations
        case .person: .people
        case .place: .places
        case .weapon: .weapons
        case .agreement: .agreements
        case .event: .events
        case .theme: .themes
        case .own: nil
        }
    }
}

extension Source.Kind {
    /// The kind in words: “News agency”; `nil` for one of the site’s own.
    fileprivate var label: StringKey? {
        switch self {
        case .newspaper: .newspaper
        case .agency: .agency
        case .broadcaster: .broadcaster
        case .magazine: .magazine
        case .website: .website
        case .blog: .blog
        case .government: .government
        case .ngo: .ngo
        case .thinkTank: .thinkTank
        case .socialMedia: .socialMedia
        case .other: .other
        case .own: nil
        }
    }
}

extension Source.Reliability {
    /// What the grade means.
    var meaning: StringKey {
        switch self {
        case .reliable: .reliable
        case .usuallyReliable: .usuallyReliable
        case .fairlyReliable: .fairlyReliable
        case .notUsuallyReliable: .notUsuallyReliable
        case .unreliable: .unreliable
        case .cannotBeJudged: .cannotBeJudged
        }
    }
}

extension Article.Rights {
    /// What it means for readers.
    var meaning: StringKey {
        switch self {
        case .brief: .briefRights
        case .excerpt: .excerptRights
        case .full: .fullRights
        }
    }
}
