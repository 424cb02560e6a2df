/// Records that have something in common: what `{% for … group by … %}` goes through.
struct RecordGroup<Record: View>: View {
    /// What they have in common.
    let key: String
    private(set) var items: [Record]

    static var viewName: String { "RecordGroup" }
    static var comparedBy: String? { "key" }
    static var fields: Fields<Self> { fields(schema: nil) }

    /// - Parameter schema: The schema of the records, where their type does not say which fields they have.
    static func fields(schema: String?) -> Fields<Self> {
        Fields {
            Field("key", "What its records have in common.") { $0.key }
            Field("items", "Its records.", schema: schema) { $0.items }
            Field("count", "How many there are.") { $0.items.count }
        }
    }

    /// The groups of some records, in the order of the first of each.
    ///
    /// - Complexity: O(*n*) in the number of records.
    static func groups(of records: [Record], by keys: (Record) -> [String]) -> [Self] {
        var groups: [Self] = []
        var places: [String: Int] = [:]
        for record in records {
            for key in keys(record) {
                if let place = places[key] {
                    groups[place].items.append(record)
                } else {
                    places[key] = groups.count
                    groups.append(Self(key: key, items: [record]))
                }
            }
        }
        return groups
    }
}
