internal import Content
internal import Localization
internal import Templating

/// What a site adds to the names that templates know: while it stays the same, so do the templates.
struct Declarations: Equatable, Sendable {
    let fields: OwnFields
    /// The tables and their columns.
    let tables: [Table]
    /// The names of the site’s own words.
    let words: [String]
    /// The templates that pages ask for.
    let pages: Set<String>

    struct Table: Equatable, Sendable {
        let name: String
        let columns: [DataTable.Column]
    }

    /// A site that adds nothing.
    static let none = Declarations(fields: OwnFields(), tables: [], words: [], pages: [])

    private init(fields: OwnFields, tables: [Table], words: [String], pages: Set<String>) {
        self.fields = fields
        self.tables = tables
        self.words = words
        self.pages = pages
    }

    init(of content: Content) {
        self.init(
            fields: content.site.fields,
            tables: content.site.tables.map { Table(name: $0.name, columns: $0.columns) },
            words: content.site.strings.ownNames, pages: Set(content.pages.compactMap { $0.template?.value }))
    }

    /// The fields of records that no type declares.
    var schemas: Schemas {
        var schemas = Schemas()
        for owner in OwnField.Owner.allCases {
            let declared = fields[owner].enumerated().map { position, field in
                OwnRecord.field(field.name, "A field of content/fields.yml.", OwnCell.Kind(field.kind), at: position)
            }
            schemas.declare(owner.schema, as: "‘fields’ of \(owner.rawValue)", Fields(declared))
        }
        for table in tables {
            let columns = table.columns.enumerated().map { position, column in
                OwnRecord.field(column.name, "A column of the table.", OwnCell.Kind(column.kind), at: position)
            }
            schemas.declare("data.\(table.name)", as: "a row of ‘data.\(table.name)’", Fields(columns))
        }
        let names = tables.enumerated().map { position, table in
            OwnRecord.field(
                table.name, "A table of content/data.", .rows(schema: "data.\(table.name)"), at: position)
        }
        schemas.declare("data", as: "‘data’", Fields(names))
        if !words.isEmpty { schemas.declare("strings", as: "StringsView", StringsView.fields(with: words)) }
        return schemas
    }
}

extension OwnField.Owner {
    /// The schema of what documents say of the site’s own fields.
    var schema: String { "fields of \(rawValue)" }
}

extension OwnCell.Kind {
    /// What templates see of a kind of field.
    init(_ kind: OwnField.Kind) {
        self =
            switch kind {
            case .text, .choice: .text
            case .number: .number
            case .flag: .flag
            case .date: .date
            case .list: .list
            case .topic: .topic
            case .source: .source
            case .event: .event
            }
    }
}
