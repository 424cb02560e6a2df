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
        if let year = record.date?.earliest?.year { json.member("year", year) } else { json.null("year") }
        json.member("title", record.title)
        json.member("status", record.status)
        json.names("claimants", record.claimants)
        json.nullable("location", record.place)
        json.names("topics", record.topics)
        json.array("details") { json in
            for detail in record.details {
                json.object { json in
                    json.member("text", detail.text)
                    json.member("status", detail.status)
                    json.names("claimants", detail.claimants)
                }
            }
        }
        json.array("reports") { json in
            for report in record.reports {
                json.object { json in
                    json.member("source_id", report.source.id)
                    json.member("source", report.source.name)
                    json.member("source_url", report.url)
                    json.member("published", report.published)
                    json.member("article", report.article)
                    json.member("status", report.status)
                    json.member("event_date", report.date)
                }
            }
        }
        json.nullable("quote", record.quote)
        json.nullable("derivation", record.derivation)
        json.member("language", record.language)
        json.member("url", record.address)
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
}
