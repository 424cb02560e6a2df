internal import Content
internal import Localization

extension Topic.Kind {
    /// The kind in words: “Armed group”.
    var label: StringKey {
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
        }
    }

    /// Several of the kind: “Armed groups”.
    var plural: StringKey {
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
        }
    }
}

extension Source.Kind {
    /// The kind in words: “News agency”.
    var label: StringKey {
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
