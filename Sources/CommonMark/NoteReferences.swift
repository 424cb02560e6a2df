/// The notes of one document: which are referred to, in which order, and how often.
struct NoteReferences {
    private(set) var notes: [Note]
    private var places: [String: Int] = [:]
    private var lines: [Int: Int] = [:]
    private var nodes: [Node.Identity?]
    private var numbers: [Int]
    private var counts: [Int]
    /// The notes that are referred to, by the turn of their first reference.
    private(set) var order: [Int] = []

    /// No note is referred to yet.
    init(notes: [Note]) {
        self.notes = notes
        nodes = Array(repeating: nil, count: notes.count)
        numbers = Array(repeating: 0, count: notes.count)
        counts = numbers
        for (place, note) in notes.enumerated() {
            lines[note.line] = place
            if !note.isDuplicate { places[note.id] = place }
        }
    }

    /// Takes a block quote for the text of a note, if it is one; a quotation at the beginning of a note is none.
    mutating func claim(_ quote: Node) -> Bool {
        guard !lines.isEmpty, let place = lines[quote.lines.lowerBound],
            nodes[place] == nil || nodes[place] == quote.identity
        else { return false }
        nodes[place] = quote.identity
        return true
    }

    /// Counts a reference: the number of the note and the turn of the reference, both from 1.
    mutating func refer(to id: String) -> (number: Int, turn: Int)? {
        guard let place = places[id] else { return nil }
        if numbers[place] == 0 {
            order.append(place)
            numbers[place] = order.count
        }
        counts[place] += 1
        return (numbers[place], counts[place])
    }

    /// The text of the note with a number, and how often it has been referred to.
    func note(number: Int) -> (text: Node.Identity?, references: Int) {
        let place = order[number - 1]
        return (nodes[place], counts[place])
    }

    /// The notes that are not shown, and why: nothing refers to them, or a note before them has the same id.
    var problems: [(kind: MarkupProblem.Kind, thing: Unlocated)] {
        notes.indices.compactMap { place in
            let note = notes[place]
            guard note.isDuplicate || numbers[place] == 0 else { return nil }
            let thing = Unlocated(lines: note.definition...note.definition, mark: .note(note.id))
            return (note.isDuplicate ? .duplicateNote(note.id) : .unreferencedNote(note.id), thing)
        }
    }
}
