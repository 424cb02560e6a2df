internal import Chronology
internal import JSONWriting

/// Events as JSON: an object with the terms of use and one object for each event, in columns like those of ACLED.
///
/// Every event has all keys, so that a table can be made of them; what is not known is `null`.
enum JSONExport {
    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            json.member("title", dataset.title)
            json.member("url", dataset.page)
            json.member("publisher", dataset.publisher)
            json.member("language", dataset.language)
            json.member("licence", dataset.licenceName)
            json.member("licence_url", dataset.licenceURL)
            json.array("events") { _ in }
        }
        fill(json, with: events.lazy.map { $0.bytes(as: .json) }, into: &output)
    }

    /// Writes JSON that ends in an empty array in an object, with elements that are JSON already put into the array.
    static func fill(
        _ json: JSONWriter, with elements: some Sequence<ArraySlice<UInt8>>, into output: inout [UInt8]
    ) {
        output += json.bytes.dropLast(2)
        var isFirst = true
        for element in elements {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output += element
        }
        output += "]}\n".utf8
    }

    static func write(_ record: EventRecord, into output: inout [UInt8]) {
        var json = JSONWriter()
        json.object { write(record, into: &$0) }
        output += json.bytes
    }

    private static func write(_ record: EventRecord, into json: inout JSONWriter) {
        json.member("event_id", record.id)
        json.nullable("event_date", record.date?.description ?? "")
        json.nullable("date_start", record.date?.earliest?.description ?? "")
        json.nullable("date_end", record.date?.latest?.description ?? "")
        json.nullable("date_precision", record.precision)
        json.nullable("date_qualifier", record.qualifier)
        if let year = record.date?.year { json.member("year", year) } else { json.null("year") }
        json.member("title", record.title)
        json.member("status", record.status)
        json.names("claimants", record.claimants)
        json.nullable("location", record.place)
        json.names("topics", record.topics)
        json.details(record.details)
        json.figures(record.figures)
        json.array("reports") { json in
            for report in record.reports { json.object { write(report, into: &$0) } }
        }
        json.nullable("quote", record.quote)
        json.nullable("derivation", record.derivation)
        json.member("language", record.language)
        json.member("url", record.address)
        json.ownFields(record.own.map { ($0.name, $0.value) })
    }

    private static func write(_ report: EventRecord.Report, into json: inout JSONWriter) {
        json.member("reported", report.reported)
        json.member("article", report.article)
        json.array("sources") { json in
            for original in report.originals {
                json.object { json in
                    json.member("source_id", original.source.id)
                    json.member("source", original.source.name)
                    json.member("source_url", original.url)
                    json.member("title", original.title)
                    json.member("author", original.author)
                    json.member("published", original.published)
                }
            }
        }
        json.member("status", report.status)
        json.member("event_date", report.date)
        json.member("title", report.title)
        json.names("claimants", report.claimants)
        json.member("location", report.place)
        json.details(report.details)
        json.figures(report.figures)
        json.member("quote", report.quote)
        json.member("derivation", report.derivation)
        json.member("language", report.language)
    }
}

extension JSONWriter {
    /// Writes a member whose value is a text, or `null` where that is empty.
    fileprivate mutating func nullable(_ name: String, _ text: String) {
        if text.isEmpty { null(name) } else { member(name, text) }
    }

    /// Writes a member whose value is a list of names.
    fileprivate mutating func names(_ name: String, _ names: [EventRecord.Name]) {
        array(name) { json in
            for name in names {
                json.object { json in
                    json.member("id", name.id)
                    json.member("name", name.name)
                }
            }
        }
    }

    /// Writes the details of an event or of a report.
    fileprivate mutating func details(_ details: [EventRecord.Detail]) {
        array("details") { json in
            for detail in details {
                json.object { json in
                    json.member("text", detail.text)
                    json.member("status", detail.status)
                    json.names("claimants", detail.claimants)
                }
            }
        }
    }

    /// Writes the figures of an event or of a report.
    fileprivate mutating func figures(_ figures: [EventRecord.Figure]) {
        array("figures") { json in
            for figure in figures {
                json.object { json in
                    json.member("what", figure.what)
                    if let min = figure.min { json.member("min", min) } else { json.null("min") }
                    if let max = figure.max { json.member("max", max) } else { json.null("max") }
                    json.member("status", figure.status)
                    json.member("as_of", figure.asOf)
                    json.names("claimants", figure.claimants)
                }
            }
        }
    }
}
