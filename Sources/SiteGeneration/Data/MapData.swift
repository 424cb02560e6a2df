internal import Cartography
internal import Chronology
internal import Content
internal import JSONWriting

extension PageMaker {
    /// Writes the events that have a place as GeoJSON (RFC 7946): a feature each, whose geometry is a point.
    func writeMapData(into output: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            json.member("type", "FeatureCollection")
            json.member("title", chronicle.site.title)
            json.member("url", context.canonical.address(Routes.map))
            json.member("licence", chronicle.site.licence.name)
            json.member("licence_url", chronicle.site.licence.url)
            json.array("features") { json in
                for position in chronicle.standingEvents {
                    guard let place = chronicle.places[position] else { continue }
                    json.object { write(position, at: place, into: &$0) }
                }
            }
        }
        output += json.bytes
        output.append(UInt8(ascii: "\n"))
    }

    private func write(_ position: Int, at place: EventPlace, into json: inout JSONWriter) {
        let event = chronicle.events[position]
        json.member("type", "Feature")
        json.member("id", event.id)
        json.object("geometry") { json in
            json.member("type", "Point")
            json.array("coordinates") { json in
                json.number(digits: GeographicPoint.text(place.point.longitude))
                json.number(digits: GeographicPoint.text(place.point.latitude))
            }
        }
        json.object("properties") { json in
            json.member("title", event.lead.title)
            json.member("status", event.status.rawValue)
            json.member("event_date", chronicle.placements[position]?.description ?? "")
            json.member("date_start", chronicle.placements[position]?.earliest?.description ?? "")
            json.member("date_end", chronicle.placements[position]?.latest?.description ?? "")
            json.member("location", chronicle.place(of: event.lead))
            json.member("location_topic", place.topic.map { chronicle.topics[$0].topic.id } ?? "")
            json.member("precision", place.precision.rawValue)
            json.member("claim", maker.claim(of: event).text(in: strings))
            json.member("url", context.canonical.address(context.plan.eventRoutes[position]))
        }
    }
}
