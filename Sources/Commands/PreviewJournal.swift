internal import Diagnostics
internal import Preview
internal import Synchronization

/// Tells whoever started a preview what happens in it.
final class PreviewJournal: Sendable {
    private let wantedPort: UInt16
    private let opens: Bool
    private let quiet: Bool
    private let showsAllWarnings: Bool
    /// What was wrong when it was last told, which is not told again.
    private let told = Mutex<[Diagnostic]>([])

    init(port: UInt16, opens: Bool, quiet: Bool, showsAllWarnings: Bool) {
        wantedPort = port
        self.opens = opens
        self.quiet = quiet
        self.showsAllWarnings = showsAllWarnings
    }

    func note(_ event: PreviewEvent) {
        switch event {
        case .listening(let port, let entrance): welcome(port, entrance)
        case .wrote(let path, let title): Console.note("wrote \(Printable.text(path)): \(Printable.text(title))")
        case .polling(let reason): Console.note("\(reason): files are compared now and then instead")
        case .changed(let paths, let duration):
            guard !quiet else { return }
            let first = Printable.text(paths.sorted().first ?? "")
            let more = paths.count > 1 ? " and \(paths.count - 1) more" : ""
            Console.note("\(first)\(more): shown after \(Clock.milliseconds(duration))")
        case .checked(let diagnostics):
            let (new, wasWrong) = told.withLock { told in
                defer { told = diagnostics }
                let known = Set(told)
                return (diagnostics.filter { !known.contains($0) }, !told.isEmpty)
            }
            Console.show(new, showsAll: showsAllWarnings)
            if diagnostics.isEmpty, wasWrong { Console.note("nothing is wrong any more") }
        }
    }

    private func welcome(_ port: UInt16, _ entrance: String?) {
        let site = "http://127.0.0.1:\(port)/"
        let address = entrance.map { site + $0.dropFirst() } ?? site
        if wantedPort != 0, port != wantedPort {
            Console.note("port \(wantedPort) is taken; this is the next free one")
        }
        Console.print(address)
        if !quiet, entrance == nil { Console.note("the desk is at \(site)_desk/; Ctrl-C ends the preview") }
        if !quiet, entrance != nil {
            Console.note("this address lets a browser edit: keep it to yourself; Ctrl-C ends the preview")
        }
        if opens, !Browser.open(address) { Console.note("no browser could be opened; open the address yourself") }
    }
}
