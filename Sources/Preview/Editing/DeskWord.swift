/// A word or a sentence of the pages on which editors write, in the language of the site.
enum DeskWord: String, CaseIterable {
    case skip, tagline, site, desk, undo, saved, undone, unchanged, notSaved, locked, lockedHelp
    case changed, changedHelp, yours, theirs, unwritable, linked
    case missing, missingNone, origin, title, published, publishedHint, summary, publication, publicationHint
    case address, author, sourceDay, dayHint, topics, topicsFound, addTopic, noTopic, rights, rightsBrief, rightsExcerpt
    case rightsFull, save, noValue
    case events, eventsNone, proposed, happened, date, dateHint, noDate, derivation, status, by, listHint, place, quote
    case claimed, reported, confirmed, disputed, denied, planned, threatened
    case detail, newDetail, figure, newFigure, number, outcome, outcomeEvent, outcomeHappened, outcomeNot,
        outcomePostponed
    case retracted, retractedText, id, idHint, more, accept, reject, remove, like, merge
    case review, done, text, textHint, publishing, publish, publishAt, publishAtHint, evidence, toDraft
    case stateDraft, statePublished, stateEvidence
    case publishSite, publishSiteHelp, waiting, changes, changesNone, vanishing, build, built, notBuilt, newPages
    case raw, takeBack, keyPoints, keyPointsHint, correction, newEvent, newEventHint, add
    case changedPages, gonePages, yes
}
