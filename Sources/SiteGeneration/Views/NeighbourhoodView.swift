internal import Templating

/// A topic among those that stand beside it most often, as a picture of 360 by 300.
struct NeighbourhoodView: View {
    var description: String
    var lines: [NeighbourLine]
    var nodes: [NeighbourNode]

    static let fields = Fields<NeighbourhoodView> {
        Field("description", "What the picture shows, in a sentence.") { $0.description }
        Field("lines", "What stands together; those between neighbours come first.") { $0.lines }
        Field("nodes", "The topics; the one in the middle comes first.") { $0.nodes }
    }
}

/// Two topics that stand in the same articles.
struct NeighbourLine: View {
    var x1: Int
    var y1: Int
    var x2: Int
    var y2: Int
    var weight: Int

    static let fields = Fields<NeighbourLine> {
        Field("x1", "Where it begins, from the left.") { $0.x1 }
        Field("y1", "Where it begins, from the top.") { $0.y1 }
        Field("x2", "Where it ends, from the left.") { $0.x2 }
        Field("y2", "Where it ends, from the top.") { $0.y2 }
        Field("weight", "How thick it is, 2 to 8; 1 between two neighbours.") { $0.weight }
    }
}

/// A topic in the picture.
struct NeighbourNode: View {
    var x: Int
    var y: Int
    var radius: Int
    var labelY: Int
    var label: String
    var secondLabelY: Int
    var secondLabel: String

    static let fields = Fields<NeighbourNode> {
        Field("x", "From the left.") { $0.x }
        Field("y", "From the top.") { $0.y }
        Field("label_y", "Where its name stands, from the top.") { $0.labelY }
        Field("radius", "How large it is.") { $0.radius }
        Field("label", "Its name, or the first line of it.") { $0.label }
        Field("second_label_y", "Where its second line stands.") { $0.secondLabelY }
        Field("second_label", "The second line of a long name.") { $0.secondLabel }
    }
}
