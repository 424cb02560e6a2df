internal import Content
internal import Localization
internal import Templating

/// The page with the map of all events, and the places that they name.
struct MapPage: View {
    var head: HeadView
    var title: String
    var asOf: String
    var map: MapView?
    var world: MapView?
    var placesScope: String
    var data: String

    static let fields = Fields<MapPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("as_of", "When the newest text came out or was changed, in words.") { $0.asOf }
        Field("map", "Where most events happened.") { $0.map }
        Field("world", "Where all events happened, where some of them lie outside the first map.") { $0.world }
        Field("places_scope", "How many of all places the table has; empty where it has all.") { $0.placesScope }
        Field("data_href", "The events that have a place as GeoJSON; empty where the site publishes none.") { $0.data }
    }
}

extension PageMaker {
    /// The page with the map of all events.
    func mapPage() -> MapPage {
        let events = chronicle.standingEvents
        let spots = MapSpot.spots(of: events, in: chronicle)
        let isApart = MapSpot.core(of: spots).count < spots.count
        var world = isApart ? map(of: events, .small, isWhole: true) : nil
        world?.places = []
        world?.page = ""
        return MapPage(
            head: head(Routes.map, title: strings[.map], description: strings[.mapPageDescription]),
            title: strings[.map], asOf: asOf(chronicle.asOf), map: map(of: events, .large), world: world,
            placesScope: spots.count > MapSize.large.rows
                ? strings.text(
                    .mapPlacesScope,
                    ["count": strings.number(MapSize.large.rows), "total": strings.number(spots.count)]) : "",
            data: chronicle.hasMapData ? viewpoint.href(Routes.mapData) : "")
    }
}
