internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Waits for readers on this machine, and serves each in a task of its own.
struct Listener: Sendable {
    /// The port that it listens on.
    let port: UInt16
    private let socket: AsyncSocket

    /// How many readers are served at a time; others are told to come back.
    static let connectionLimit = 128
    /// How many ports are tried after one that is taken.
    private static let portLimit: UInt16 = 100

    /// Opens a port of the loopback interface; where it is taken, the next free one.
    ///
    /// - Parameter wanted: The port; 0 for any.
    /// - Throws: `ListeningError` where no port can be opened.
    init(port wanted: UInt16, pool: some AsyncSocketPool) throws(ListeningError) {
        let last = wanted > .max - Self.portLimit ? .max : wanted + Self.portLimit
        var opened: Socket?
        for port in wanted...last where opened == nil {
            do {
                opened = try Self.socket(port: port)
            } catch SocketError.failed(_, EADDRINUSE, _) {
                continue
            } catch {
                throw ListeningError(description: "cannot listen on port \(port): \(error)")
            }
        }
        guard let opened, case .ip4(_, let port)? = try? opened.sockname(),
            let socket = try? AsyncSocket(socket: opened, pool: pool)
        else { throw ListeningError(description: "the ports \(wanted) to \(last) are all taken") }
        self.port = port
        self.socket = socket
    }

    private static func socket(port: UInt16) throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            try socket.listen(maxPendingConnection: 256)
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    /// Serves readers until the task is cancelled.
    ///
    /// - Parameter acceptsWrites: Whether requests may have a body.
    func run(
        limits: Connection.Limits, acceptsWrites: Bool = false,
        _ respond: @escaping @Sendable (Request) async -> Response
    ) async {
        let open = Counter()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                guard let reader = try? await socket.accept() else {
                    // No descriptor is left, or the reader went away again.
                    try? await Task.sleep(for: .milliseconds(50))
                    continue
                }
                _ = fcntl(reader.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
                let isFull = open.add(1) > Self.connectionLimit
                group.addTask {
                    let busy = Response(Refusal(.unavailable, "the preview has too many readers"))
                    let connection = Connection(
                        socket: reader, limits: limits, acceptsWrites: acceptsWrites, respond: respond)
                    if isFull { await connection.refuse(busy) } else { await connection.serve() }
                    _ = open.add(-1)
                }
            }
            try? socket.close()
            group.cancelAll()
        }
    }
}

/// Why no port can be opened.
struct ListeningError: Error, CustomStringConvertible {
    let description: String
}
