internal import Templating

/// Where events happened: a picture with coasts, borders and marks, and the table behind it.
struct MapView: View {
    var description: String
    var width: Int
    var height: Int
    var land: String
    var borders: String
    var contested: String
    var controls: [MapControlView]
    var areas: [MapAreaView]
    var marks: [MapMarkView]
    var labels: [MapLabelView]
    var scope: String
    var legend: String
    var note: String
    var places: [MapPlaceView]
    var page: String

    static let fields = Fields<MapView> {
        Field("description", "What the picture shows, in a sentence.") { $0.description }
        Field("width", "The width of the picture, in its own units.") { $0.width }
        Field("height", "Its height.") { $0.height }
        Field("land", "The path around land, filled by the even-odd rule.") { $0.land }
        Field("borders", "The path of the borders between states.") { $0.borders }
        Field("contested", "The path of lines that are contested, as the site draws them.") { $0.contested }
        Field("controls", "Areas that somebody holds, as the site draws them.") { $0.controls }
        Field("areas", "How closely places are known, where that is larger than their marks.") { $0.areas }
        Field("marks", "A mark for each event, or for several that are close together.") { $0.marks }
        Field("labels", "The names of places, as far as there is room.") { $0.labels }
        Field("scope", "How many of the events are in the picture; empty where all are.") { $0.scope }
        Field("legend", "What rings with numbers and broken circles mean; empty where there are none.") { $0.legend }
        Field("note", "Whose coasts and borders they are.") { $0.note }
        Field("places", "The places, those with most events first.") { $0.places }
        Field("href", "The page with the map of all events; empty on that page.") { $0.page }
    }
}

/// A circle in which an event happened somewhere.
struct MapAreaView: View {
    var x: Int
    var y: Int
    var radius: Int

    static let fields = Fields<MapAreaView> {
        Field("x", "From the left.") { $0.x }
        Field("y", "From the top.") { $0.y }
        Field("radius", "How large it is.") { $0.radius }
    }
}

/// An area that somebody holds, as somebody says.
struct MapControlView: View {
    var path: String
    var letter: String
    var x: Int
    var y: Int
    var name: String
    /// The language of the name, where it is not the page’s.
    var language: TextLanguage
    var date: DateView
    var source: String
    var sourcePage: String

    static let fields = Fields<MapControlView> {
        Field("path", "The path around it.") { $0.path }
        Field("letter", "The letter that stands in it.") { $0.letter }
        Field("x", "The middle of the letter, from the left.") { $0.x }
        Field("y", "Where it stands, from the top.") { $0.y }
        Field("name", "Who holds it, or what it is called.") { $0.name }
        Field("language", "The language of the name, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("date", "When it was so.") { $0.date }
        Field("source", "Who says so.") { $0.source }
        Field("source_href", "Their page; empty where they have none.") { $0.sourcePage }
    }
}

/// The mark of an event, or of several.
struct MapMarkView: View {
    var href: String
    var title: String
    var x: Int
    var y: Int
    var outline: String
    var solid: String
    var isBroken: Bool
    var count: String

    static let fields = Fields<MapMarkView> {
        Field("href", "The event’s page, or what leads to several; empty for a place without events.") { $0.href }
        Field("title", "What it stands for, in words.") { $0.title }
        Field("x", "From the left.") { $0.x }
        Field("y", "Where its number stands, from the top.") { $0.y }
        Field("outline", "The path around it, which has the shape of the status.") { $0.outline }
        Field("solid", "The path of what is filled in it.") { $0.solid }
        Field("broken", "Whether the outline is dotted, as of what is planned.") { $0.isBroken }
        Field("count", "How many events it stands for; empty for one.") { $0.count }
    }
}

/// The name of a place.
struct MapLabelView: View {
    var x: Int
    var y: Int
    var text: String
    var endsThere: Bool

    static let fields = Fields<MapLabelView> {
        Field("x", "Where it begins or ends, from the left.") { $0.x }
        Field("y", "Where it stands, from the top.") { $0.y }
        Field("text", "The name.") { $0.text }
        Field("ends", "Whether it ends there.") { $0.endsThere }
    }
}

/// A place and its events.
struct MapPlaceView: View {
    var anchor: String
    var name: String
    /// The language of the name, where it is not the page’s.
    var language: TextLanguage
    var href: String
    var precision: String
    var count: Numeral
    var confirmed: Numeral
    var events: [EventView]

    static let fields = Fields<MapPlaceView> {
        Field("anchor", "The id of its row.") { $0.anchor }
        Field("name", "The place as it is called, or its degrees.") { $0.name }
        Field("language", "The language of the name, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("href", "Its page; empty where it has none.") { $0.href }
        Field("precision", "How closely it is known, in words.") { $0.precision }
        Field("count", "How many events happened there.") { $0.count }
        Field("confirmed", "How many of them are confirmed.") { $0.confirmed }
        Field("events", "The newest of them.") { $0.events }
    }
}
