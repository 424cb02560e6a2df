internal import FlyingSocks

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// One reader's connection: requests are read from it one after the other, each within a time and a size.
struct Connection: Sendable {
    let socket: AsyncSocket
    let limits: Limits
    /// Whether requests may have a body.
    var acceptsWrites = false
    /// Answers a request.
    let respond: @Sendable (Request) async -> Response

    /// How long a reader may take.
    struct Limits: Sendable {
        /// For a whole head, from its first byte.
        var head = Duration.seconds(5)
        /// Between two requests; before the first there is at least the time of a head.
        var idle = Duration.seconds(15)
        /// To take a block of an answer.
        var write = Duration.seconds(15)
    }

    /// How many requests a connection serves before another has to be made.
    private static let requestLimit = 1_000

    /// Serves until the reader or a limit ends the connection, and closes it.
    func serve() async {
        defer { try? socket.close() }
        var received: [UInt8] = []
        do {
            for count in 1...Self.requestLimit {
                let patience = count == 1 ? max(limits.head, limits.idle) : limits.idle
                guard let head = try await readHead(&received, idle: patience) else { return }
                var request = try RequestParser.request(from: head[...], acceptsWrites: acceptsWrites)
                request.body = try await readBody(request.bodyLength, &received)
                let response = await respond(request)
                let keepsAlive = request.keepsAlive && count < Self.requestLimit && response.length != nil
                try await send(response, isHead: request.isHead, keepsAlive: keepsAlive)
                guard keepsAlive else { return await finish() }
            }
        } catch let refusal as Refusal {
            try? await send(Response(refusal), isHead: false, keepsAlive: false)
            await finish()
        } catch {
            // The reader is gone or too slow.
        }
    }

    /// Answers without reading, and closes.
    func refuse(_ response: Response) async {
        defer { try? socket.close() }
        try? await send(response, isHead: false, keepsAlive: false)
        await finish()
    }

    /// The next head; `nil` where the reader has no more requests.
    private func readHead(_ received: inout [UInt8], idle: Duration) async throws -> [UInt8]? {
        let clock = ContinuousClock()
        var deadline = clock.now + (received.isEmpty ? idle : limits.head)
        while true {
            if let length = try RequestParser.headLength(in: received) {
                let head = Array(received.prefix(length))
                received.removeFirst(length)
                return head
            }
            let isFirst = received.isEmpty
            do {
                received += try await withDeadline(deadline) { [socket] in try await socket.read(atMost: 4096) }
            } catch SocketError.disconnected {
                return nil
            } catch is DeadlineExceeded {
                if isFirst { return nil }
                throw Refusal(.requestTimeout, "the request did not arrive in time")
            }
            if isFirst { deadline = clock.now + limits.head }
        }
    }

    /// The bytes behind a head, which come within the time of one.
    private func readBody(_ length: Int, _ received: inout [UInt8]) async throws -> [UInt8] {
        let deadline = ContinuousClock().now + limits.head
        while received.count < length {
            do {
                received += try await withDeadline(deadline) { [socket] in try await socket.read(atMost: 1 << 16) }
            } catch is DeadlineExceeded {
                throw Refusal(.requestTimeout, "the request did not arrive in time")
            }
        }
        defer { received.removeFirst(length) }
        return Array(received.prefix(length))
    }

    private func send(_ response: Response, isHead: Bool, keepsAlive: Bool) async throws {
        let head = response.head(keepsAlive: keepsAlive)
        guard !isHead, response.status != .notModified else { return try await write(head) }
        switch response.body {
        case .bytes(let bytes): try await write(head + bytes)
        case .file(let file, var range):
            try await write(head)
            while !range.isEmpty {
                // The length was promised: a file that became shorter ends the connection.
                guard let block = file.block(of: range) else { throw SocketError.disconnected }
                try await write(block)
                range = range.lowerBound + block.count..<range.upperBound
            }
        case .events(let events):
            try await write(head)
            try await send(events)
        }
    }

    /// Sends events until the reader leaves, or says anything more.
    private func send(_ events: AsyncStream<[UInt8]>) async throws {
        try await withThrowingTaskGroup { group in
            defer { group.cancelAll() }
            group.addTask { for await event in events { try await write(event) } }
            group.addTask { [socket] in _ = try await socket.read(atMost: 1) }
            try await group.next()
        }
    }

    private func write(_ bytes: [UInt8]) async throws {
        var start = 0
        while start < bytes.count {
            let end = min(start + AssetFile.blockSize, bytes.count)
            let block = Data(bytes[start..<end])
            try await withDeadline(ContinuousClock().now + limits.write) { [socket] in try await socket.write(block) }
            start = end
        }
    }

    /// Ends the answer and throws away what still comes, so that closing does not cut off what was sent.
    private func finish() async {
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        let deadline = ContinuousClock().now + .seconds(1)
        for _ in 0..<64 {
            let rest = try? await withDeadline(deadline) { [socket] in try await socket.read(atMost: 4096) }
            guard rest != nil else { return }
        }
    }
}
