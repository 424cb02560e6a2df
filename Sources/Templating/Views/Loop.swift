/// What `loop` stands for in a `{% for %}`: where the loop is.
struct Loop: View {
    /// The place of the record in its list, from 1.
    let index: Int
    /// How many records the list has.
    let count: Int

    static let viewName = "‘loop’"

    static let fields = Fields<Loop> {
        Field("index", "The place in the list, from 1.") { $0.index }
        Field("first", "Whether this is the first one.") { $0.index == 1 }
        Field("last", "Whether this is the last one.") { $0.index == $0.count }
        Field("count", "How many records the list has.") { $0.count }
    }
}
