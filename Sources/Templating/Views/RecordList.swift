/// A list of records, read from a subject.
struct RecordList<Subject, Record: View>: RecordListReader {
    let read: Read<Subject, [Record]>
}

/// What the compiler of templates needs of a ``RecordList``, whatever the type of the records.
protocol RecordListReader<Subject>: Sendable {
    associatedtype Subject
    associatedtype Record: View
    var read: Read<Subject, [Record]> { get }
}

extension RecordListReader {
    var view: any View.Type { Record.self }

    var isNotEmpty: Read<Subject, Bool> { { [read] in !read($0).isEmpty } }

    func lifted<Step: Access>(by step: Step) -> any RecordListReader<Step.Source> where Step.Target == Subject {
        RecordList(read: step.lift(read))
    }

    func lifted<Outer>(byOptional outer: @escaping Read<Outer, Subject?>) -> any RecordListReader<Outer> {
        RecordList { [read] in outer($0).map(read) ?? [] }
    }
}
