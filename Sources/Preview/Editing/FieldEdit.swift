internal import Content
internal import Diagnostics
internal import Editing

/// Why what somebody wrote into a form is not taken, in words for them.
struct FormProblem: Error {
    let lines: [String]
    /// What keeps the file from being written, where that is the reason.
    let failure: SiteFiles.Problem?

    init(_ lines: String...) { (self.lines, failure) = (lines, nil) }
    init(lines: [String]) { (self.lines, failure) = (lines, nil) }
    init(failure: SiteFiles.Problem) { (lines, self.failure) = ([], failure) }
}

/// Changes a file as the fields of a form ask for: what says the same as before is never written anew.
struct FieldEdit {
    var editor: DocumentEditor
    let words: DeskWords
    let names: DeskNames
    let fields: FormFields

    /// A text; an empty one takes the key away.
    mutating func text(_ name: String, at path: ValuePath, before: String, isLiteral: Bool = false) throws(FormProblem)
    {
        try change(name, at: path, before: before) { value throws(FormProblem) in
            value.isEmpty ? nil : isLiteral ? .literal(value) : .text(value)
        }
    }

    /// A value that stands in a field as a text; `nil` takes the key away.
    mutating func change(
        _ name: String, at path: ValuePath, before: String, to value: (String) throws(FormProblem) -> NewValue?
    ) throws(FormProblem) {
        guard fields.has(name), fields[name] != Self.line(before) else { return }
        try set(path, to: try value(fields[name]))
    }

    /// A value, or nothing.
    mutating func set(_ path: ValuePath, to value: NewValue?) throws(FormProblem) {
        do throws(EditProblem) {
            if let value {
                try editor.set(path, to: value)
            } else if editor.value(at: path) != nil {
                try editor.remove(path)
            }
        } catch {
            throw problem(error)
        }
    }

    /// Adds an element at the end of a list.
    mutating func insert(_ value: NewValue, in list: ValuePath) throws(FormProblem) {
        do throws(EditProblem) { try editor.insert(value, in: list) } catch { throw problem(error) }
    }

    /// Takes a key or an element away.
    mutating func remove(_ path: ValuePath) throws(FormProblem) { try set(path, to: nil) }

    /// An edit that cannot be made, in words.
    func problem(_ error: EditProblem) -> FormProblem {
        switch error {
        case .unreadable(let diagnostics): FormProblem(lines: diagnostics.map(\.message))
        case .missing, .unwritable: FormProblem(words[.unwritable])
        }
    }

    /// A text as a field of one line holds it.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
