internal import Content

extension Topic.Kind {
    /// The kind in words: “Armed group”.
    var label: String {
        switch self {
        case .country: "Country"
        case .armedGroup: "Armed group"
        case .organisation: "Organisation"
        case .person: "Person"
        case .place: "Place"
        case .weapon: "Weapon"
        case .agreement: "Agreement"
        case .event: "Event"
        case .theme: "Theme"
        }
    }

    /// Several of the kind: “Armed groups”.
    var plural: String {
        switch self {
        case .country: "Countries"
        case .armedGroup: "Armed groups"
        case .organisation: "Organisations"
        case .person: "People"
        case .place: "Places"
        case .weapon: "Weapons"
        case .agreement: "Agreements"
        case .event: "Events"
        case .theme: "Themes"
        }
    }
}

extension Source.Kind {
    /// The kind in words: “News agency”.
    var label: String {
        switch self {
        case .newspaper: "Newspaper"
        case .agency: "News agency"
        case .broadcaster: "Broadcaster"
        case .magazine: "Magazine"
        case .website: "Website"
        case .blog: "Blog"
        case .government: "Government"
        case .ngo: "Non-governmental organisation"
        case .thinkTank: "Think tank"
        case .socialMedia: "Social media"
        case .other: "Other"
        }
    }
}

extension Source.Reliability {
    /// What the grade means.
    var meaning: String {
        switch self {
        case .reliable: "reliable"
        case .usuallyReliable: "usually reliable"
        case .fairlyReliable: "fairly reliable"
        case .notUsuallyReliable: "not usually reliable"
        case .unreliable: "unreliable"
        case .cannotBeJudged: "cannot be judged"
        }
    }
}

extension Article.Rights {
    /// What it means for readers.
    var meaning: String {
        switch self {
        case .brief: "A summary in our own words"
        case .excerpt: "Our own words with passages of the original"
        case .full: "The full text of the original"
        }
    }
}
