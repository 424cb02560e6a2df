internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Ends what runs when somebody types Ctrl-C or asks the program to end; a second time ends the program at once.
final class EndSignals {
    private let sources: [any DispatchSourceSignal]

    init(_ action: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                signal(number, SIG_DFL)
                action()
            }
            source.activate()
            return source
        }
    }

    /// Leaves the signals to the system again.
    func end() {
        for source in sources { source.cancel() }
    }
}
