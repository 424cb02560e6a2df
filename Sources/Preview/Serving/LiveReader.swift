internal import SiteGeneration

/// A browser that shows a page and is told when to show it anew.
struct LiveReader: Sendable {
    /// The address of the page that it shows, as the browser has it.
    let path: String
    /// The tag of the page as it shows it.
    private var tag: String
    /// The route of the style sheet that it shows.
    private var style: String
    private var problemsNumber = 0
    private var followed: Int
    private let follows: Bool

    init(path: String, tag: String, style: String, follows: Bool, at moment: PreviewState.Moment) {
        self.path = path
        self.tag = tag
        self.style = style
        self.follows = follows
        followed = moment.followed.number
    }

    /// How often a reader who hears nothing is told that the preview is still there.
    private static let heartbeat = Duration.seconds(10)

    /// What the reader is told, from now until it leaves and is no listener any more (HTML Standard §9.2).
    func events(of state: PreviewState, from responder: Responder) -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        let task = Task {
            var reader = self
            let changes = state.changes()
            continuation.yield(Array("retry: 400\n\n".utf8))
            continuation.yield(await reader.news(at: state.current, from: responder))
            for await _ in changes {
                let news = await reader.news(at: state.current, from: responder)
                if !news.isEmpty { continuation.yield(news) }
            }
            continuation.finish()
        }
        let pulse = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.heartbeat)
                continuation.yield(Array(": still here\n\n".utf8))
            }
        }
        continuation.onTermination = { _ in
            task.cancel()
            pulse.cancel()
            _ = state.listeners.add(-1)
        }
        return stream
    }

    /// What changed for the reader since it was last told.
    private mutating func news(at moment: PreviewState.Moment, from responder: Responder) async -> [UInt8] {
        var events = ""
        if follows, moment.followed.number > followed {
            followed = moment.followed.number
            let target = "/" + moment.followed.route
            if target != path { events += Self.event("go", target) }
        }
        let newTag = await responder.tag(ofPageAt: path, at: moment)
        let newStyle = moment.snapshot.editors.site.stylesheet
        if newTag != tag {
            (tag, style) = (newTag, newStyle)
            events += Self.event("reload", "")
        } else if newStyle != style {
            style = newStyle
            events += Self.event("style", newStyle)
        }
        if problemsNumber != moment.problemsNumber {
            problemsNumber = moment.problemsNumber
            events += Self.event("problems", responder.decorator.overlay(at: moment))
        }
        return Array(events.utf8)
    }

    private static func event(_ name: String, _ data: String) -> String {
        let lines = data.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
        return "event: \(name)\n\(lines.joined())\n"
    }
}
