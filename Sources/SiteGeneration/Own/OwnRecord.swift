internal import Templating

/// What a document says of the site’s own fields, or a row of one of its tables.
///
/// Which fields there are, the schema says that the field leading here names.
struct OwnRecord: View {
    private let cells: [OwnCell]

    /// A record of which nothing is known.
    static let none = OwnRecord([])

    static let fields = Fields<OwnRecord>([])

    init(_ cells: [OwnCell]) {
        self.cells = cells
    }

    subscript(position: Int) -> OwnCell { cells.indices.contains(position) ? cells[position] : .none }

    /// A field that reads a cell.
    ///
    /// - Parameter kind: What the cell is.
    static func field(
        _ name: String, _ documentation: String, _ kind: OwnCell.Kind, at position: Int
    ) -> Field<OwnRecord> {
        switch kind {
        case .text: Field(name, documentation) { (record: OwnRecord) -> String in record[position].text }
        case .number: Field(name, documentation) { (record: OwnRecord) -> Numeral in record[position].number }
        case .flag: Field(name, documentation) { (record: OwnRecord) -> Bool in record[position].flag }
        case .date: Field(name, documentation) { (record: OwnRecord) -> DateView? in record[position].date }
        case .list: Field(name, documentation) { (record: OwnRecord) -> [TextItem] in record[position].list }
        case .topic: Field(name, documentation) { (record: OwnRecord) -> TopicLink? in record[position].topic }
        case .source: Field(name, documentation) { (record: OwnRecord) -> SourceLink? in record[position].source }
        case .event: Field(name, documentation) { (record: OwnRecord) -> EventLink? in record[position].event }
        case .rows(let schema):
            Field(name, documentation, schema: schema) { (record: OwnRecord) -> [OwnRecord] in record[position].rows }
        }
    }
}

/// A value of one of the site’s own fields, as templates show it.
enum OwnCell: Sendable {
    case none
    case text(String)
    case number(Numeral)
    case flag(Bool)
    case date(DateView)
    case list([TextItem])
    case topic(TopicLink)
    case source(SourceLink)
    case event(EventLink)
    case rows([OwnRecord])

    /// What a cell can be.
    enum Kind {
        case text, number, flag, date, list, topic, source, event
        /// The rows of a table, whose fields a schema gives.
        case rows(schema: String)
    }

    var text: String { if case .text(let text) = self { text } else { "" } }
    var number: Numeral { if case .number(let number) = self { number } else { Numeral(0, text: "") } }
    var flag: Bool { if case .flag(let flag) = self { flag } else { false } }
    var date: DateView? { if case .date(let date) = self { date } else { nil } }
    var list: [TextItem] { if case .list(let list) = self { list } else { [] } }
    var topic: TopicLink? { if case .topic(let topic) = self { topic } else { nil } }
    var source: SourceLink? { if case .source(let source) = self { source } else { nil } }
    var event: EventLink? { if case .event(let event) = self { event } else { nil } }
    var rows: [OwnRecord] { if case .rows(let rows) = self { rows } else { [] } }
}
