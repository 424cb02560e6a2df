/// Every text of the interface, by the name that it has in `content/strings/*.yml` and in templates.
public enum StringKey: String, Sendable, CaseIterable {
    // MARK: Every page
    case skipToContent = "skip_to_content"
    case mainNavigation = "main_navigation"
    case footerNavigation = "footer_navigation"
    case articles
    case timeline
    case topics
    case sources
    case data
    case dataOf = "data_of"
    case events
    case mentions
    case atomFeed = "atom_feed"
    case jsonFeed = "json_feed"
    case contact
    case publishedBy = "published_by"
    case licenceOfTexts = "licence_of_texts"
    case noTracking = "no_tracking"
    case pages
    case pageNumber = "page_number"
    case pageOf = "page_of"
    case newest
    case newer
    case older
    case previousPage = "previous_page"
    case nextPage = "next_page"
    case contentAsOf = "content_as_of"
    case earliestFirst = "earliest_first"
    case afterEvent = "after_event"
    case beforeEvent = "before_event"
    case outcomeHappened = "outcome_happened"
    case outcomeDidNotHappen = "outcome_did_not_happen"
    case outcomePostponed = "outcome_postponed"
    case outcomeOf = "outcome_of"
    case outcomeUnknown = "outcome_unknown"
    case plannedFor = "planned_for"
    case earlier
    case later
    case contents
    case corrections
    case noCorrections = "no_corrections"
    case keyPoints = "key_points"
    case listSeparator = "list_separator"

    // MARK: Home
    case whatIsConfirmed = "what_is_confirmed"
    case whatIsContested = "what_is_contested"
    case whatIsAnnounced = "what_is_announced"
    case alsoConfirmed = "also_confirmed"
    case alsoContested = "also_contested"
    case nothingSoFar = "nothing_so_far"
    case stateOfSite = "state_of_site"
    case stateOfLastDays = "state_of_last_days"
    case eventCount = "event_count"
    case statusCount = "status_count"
    case newestOf = "newest_of"
    case latestDevelopments = "latest_developments"
    case whatIsNew = "what_is_new"
    case new
    case changed
    case corrected
    case wholeTimeline = "whole_timeline"
    case allArticles = "all_articles"
    case whatChanged = "what_changed"
    case whatChangedDescription = "what_changed_description"
    case changeAdded = "change_added"
    case changeMoved = "change_moved"
    case changeHappened = "change_happened"
    case changeDidNotHappen = "change_did_not_happen"
    case changePostponed = "change_postponed"
    case changesSince = "changes_since"
    case changesCounted = "changes_counted"
    case allChanges = "all_changes"

    // MARK: Maps
    case map
    case mapPageDescription = "map_page_description"
    case mapDescription = "map_description"
    case mapScope = "map_scope"
    case mapPlacesScope = "map_places_scope"
    case mapRings = "map_rings"
    case mapAreas = "map_areas"
    case mapContested = "map_contested"
    case mapOwnBorders = "map_own_borders"
    case mapBorders = "map_borders"
    case wholeMap = "whole_map"
    case wholeWorld = "whole_world"
    case newestEvents = "newest_events"
    case precision
    case site
    case town
    case area

    // MARK: Who says what
    case whoSaysWhat = "who_says_what"
    case claim
    case saysSo = "says_so"
    case confirmsSo = "confirms_so"
    case disputesSo = "disputes_so"
    case deniesSo = "denies_so"
    case announcesSo = "announces_so"
    case threatensSo = "threatens_so"
    case nothingRecorded = "nothing_recorded"
    case othersSpeak = "others_speak"
    case eventsPerWeek = "events_per_week"
    case weeksDescription = "weeks_description"

    // MARK: Articles
    case draft
    case proposed
    case retracted
    case retractedTitle = "retracted_title"
    case retractedArticle = "retracted_article"
    case retractedEvent = "retracted_event"
    case retractions
    case published
    case updated
    case after
    case newestFirst = "newest_first"
    case chosenThenNewest = "chosen_then_newest"
    case noArticles = "no_articles"
    case articlesDescription = "articles_description"
    case eventsInArticle = "events_in_article"
    case openDates = "open_dates"
    case aboutArticle = "about_article"
    case sourcesCited = "sources_cited"
    case alsoMentioned = "also_mentioned"
    case relatedArticles = "related_articles"
    case correction
    case translations

    // MARK: Texts
    case notes
    case backToReference = "back_to_reference"
    case table
    case graphicContent = "graphic_content"
    case filmElsewhere = "film_elsewhere"
    case imageCredit = "image_credit"
    case alertNote = "alert_note"
    case alertTip = "alert_tip"
    case alertImportant = "alert_important"
    case alertWarning = "alert_warning"
    case alertCaution = "alert_caution"

    // MARK: Events
    case claimedBy = "claimed_by"
    case claimedAccordingTo = "claimed_according_to"
    case reportedBy = "reported_by"
    case reportedAccordingTo = "reported_according_to"
    case confirmedBy = "confirmed_by"
    case confirmedAccordingTo = "confirmed_according_to"
    case disputedBy = "disputed_by"
    case disputedAccordingTo = "disputed_according_to"
    case disputedSides = "disputed_sides"
    case deniedBy = "denied_by"
    case deniedAccordingTo = "denied_according_to"
    case plannedBy = "planned_by"
    case plannedAccordingTo = "planned_according_to"
    case threatenedBy = "threatened_by"
    case threatenedAccordingTo = "threatened_according_to"
    case claimAndSource = "claim_and_source"
    case claimAndContradiction = "claim_and_contradiction"
    case reportsDisagree = "reports_disagree"
    case howDated = "how_dated"
    case sourceSays = "source_says"
    case original
    case alsoReportedBy = "also_reported_by"
    case history
    case eventDated = "event_dated"
    case copies
    case copiesDescription = "copies_description"
    case takeAlong = "take_along"
    case wholeSite = "whole_site"
    case openCopy = "open_copy"
    case thisIsCopy = "this_is_copy"
    case mirrors
    case mirrorsNote = "mirrors_note"
    case checkCopy = "check_copy"
    case checkArchive = "check_archive"
    case checkFiles = "check_files"
    case checkSignature = "check_signature"
    case compareKey = "compare_key"
    case embed
    case stoodThen = "stood_then"
    case howToCite = "how_to_cite"
    case citation
    case details
    case detailsAndTopics = "details_and_topics"
    case figures
    case counted
    case number
    case whoCounts = "who_counts"
    case asOf = "as_of"
    case figure
    case figureBetween = "figure_between"
    case atLeast = "at_least"
    case atMost = "at_most"
    case killed
    case injured
    case missing
    case displaced
    case takenCaptive = "captured_people"
    case whatMarksMean = "what_marks_mean"
    case allEvents = "all_events"
    case eventsPerMonth = "events_per_month"
    case eventsPerYear = "events_per_year"
    case densityDescription = "density_description"
    case densityWithoutMonth = "density_without_month"
    case densityWithoutYear = "density_without_year"
    case notConfirmed = "not_confirmed"
    case years
    case months
    case periods
    case undated
    case undatedEvent = "undated_event"
    case undatedEvents = "undated_events"
    case undatedCount = "undated_count"
    case timelineOf = "timeline_of"
    case timelineDescription = "timeline_description"
    case noEvents = "no_events"

    // MARK: Statuses
    case claimed
    case claimedMeaning = "claimed_meaning"
    case reported
    case reportedMeaning = "reported_meaning"
    case confirmed
    case confirmedMeaning = "confirmed_meaning"
    case disputed
    case disputedMeaning = "disputed_meaning"
    case denied
    case deniedMeaning = "denied_meaning"
    case planned
    case plannedMeaning = "planned_meaning"
    case threatened
    case threatenedMeaning = "threatened_meaning"

    // MARK: Topics
    case kindsOfTopics = "kinds_of_topics"
    case topicsDescription = "topics_description"
    case noTopics = "no_topics"
    case alsoCalled = "also_called"
    case partOf = "part_of"
    case latest
    case background
    case says
    case isSaidOf = "is_said_of"
    case articlesAbout = "articles_about"
    case articlesMentioning = "articles_mentioning"
    case relatedTopics = "related_topics"
    case neighbourhoodDescription = "neighbourhood_description"
    case moreAboutTopic = "more_about_topic"
    case followTopic = "follow_topic"
    case country
    case countries
    case armedGroup = "armed_group"
    case armedGroups = "armed_groups"
    case organisation
    case organisations
    case person
    case people
    case place
    case places
    case weapon
    case weapons
    case agreement
    case agreements
    case event
    case theme
    case themes

    // MARK: Sources
    case source
    case publication
    case kind
    case affiliation
    case reliability
    case author
    case language
    case website
    case originalPublished = "original_published"
    case captured
    case text
    case dateUnknown = "date_unknown"
    case readOriginal = "read_original"
    case aboutSource = "about_source"
    case eventsReported = "events_reported"
    case articlesAfter = "articles_after"
    case sourcesDescription = "sources_description"
    case noSources = "no_sources"
    case newspaper
    case agency
    case broadcaster
    case magazine
    case blog
    case government
    case ngo
    case thinkTank = "think_tank"
    case socialMedia = "social_media"
    case other
    case reliable
    case usuallyReliable = "usually_reliable"
    case fairlyReliable = "fairly_reliable"
    case notUsuallyReliable = "not_usually_reliable"
    case unreliable
    case cannotBeJudged = "cannot_be_judged"
    case briefRights = "brief_rights"
    case excerptRights = "excerpt_rights"
    case fullRights = "full_rights"

    // MARK: A page that does not exist
    case moved
    case notFound = "not_found"
    case notFoundDescription = "not_found_description"
    case notFoundText = "not_found_text"
    case tryInstead = "try_instead"
    case frontPage = "front_page"

    // MARK: Search, the list from A to Z, and the filter
    case search
    case searchDescription = "search_description"
    case wordsToFind = "words_to_find"
    case searching
    case resultsFound = "results_found"
    case nothingFound = "nothing_found"
    case someWordsFound = "some_words_found"
    case indexNotLoaded = "index_not_loaded"
    case searchWithoutScript = "search_without_script"
    case sourcesAndPages = "sources_and_pages"
    case moreTopics = "more_topics"
    case moreArticles = "more_articles"
    case moreEvents = "more_events"
    case moreSourcesAndPages = "more_sources_and_pages"
    case aToZ = "a_to_z"
    case aToZDescription = "a_to_z_description"
    case nothingListed = "nothing_listed"
    case beginningWith = "beginning_with"
    case letters
    case article
    case filter
    case topic
    case status
    case period
    case allTopics = "all_topics"
    case anyStatus = "any_status"
    case allSources = "all_sources"
    case anyTime = "any_time"
    case queryHint = "query_hint"
    case filterEvents = "filter_events"
    case allPlaces = "all_places"
    case from
    case until
    case resultsCounted = "results_counted"
    case wordMeant = "word_meant"
    case insideText = "inside_text"
    case downloadResults = "download_results"
    case showAll = "show_all"
    case eventsShown = "events_shown"
    case filterScope = "filter_scope"
    case filterScopeOfPage = "filter_scope_of_page"

    // MARK: Data
    case dataDescription = "data_description"
    case dataOfPages = "data_of_pages"
    case calendarNote = "calendar_note"
    case dataAsCSV = "data_as_csv"
    case column
    case columnMeaning = "column_meaning"
    case columns
    case termsOfUse = "terms_of_use"
    case eventIdColumn = "event_id_column"
    case eventDateColumn = "event_date_column"
    case dateStartColumn = "date_start_column"
    case dateEndColumn = "date_end_column"
    case datePrecisionColumn = "date_precision_column"
    case dateQualifierColumn = "date_qualifier_column"
    case yearColumn = "year_column"
    case titleColumn = "title_column"
    case statusColumn = "status_column"
    case claimantsColumn = "claimants_column"
    case locationColumn = "location_column"
    case topicsColumn = "topics_column"
    case detailsColumn = "details_column"
    case figuresColumn = "figures_column"
    case reportsColumn = "reports_column"
    case quoteColumn = "quote_column"
    case derivationColumn = "derivation_column"
    case languageColumn = "language_column"
    case urlColumn = "url_column"
}
