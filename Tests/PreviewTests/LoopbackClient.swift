import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Sends bytes to a port of this machine, whatever they are, and takes what comes back.
enum LoopbackClient {
    /// What stops an exchange.
    struct Failure: Error {
        let step: String
        let errno: Int32
    }

    /// Sends a text and reads until the other side closes, or for a minute.
    static func exchange(_ request: String, port: UInt16) async throws -> [UInt8] {
        try await exchange(Array(request.utf8), port: port)
    }

    /// Sends bytes and reads until the other side closes, or for a minute.
    ///
    /// It waits on a thread of its own, so that the server in the same process has the others.
    static func exchange(_ request: [UInt8], port: UInt16) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "loopback").async {
                continuation.resume(with: Result { try waitForExchange(request, port: port) })
            }
        }
    }

    private static func waitForExchange(_ request: [UInt8], port: UInt16) throws -> [UInt8] {
        let connection = try connect(port: port)
        defer { close(connection) }
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server that refuses need not read all of it.
            guard count > 0 else { break }
            sent += count
        }
        return read(from: connection)
    }

    /// Opens a connection.
    static func connect(port: UInt16) throws -> Int32 {
        #if canImport(Glibc)
            let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let connection = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard connection >= 0 else { throw Failure(step: "socket", errno: errno) }
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                #if canImport(Glibc)
                    Glibc.connect(connection, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
                #else
                    Darwin.connect(connection, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
                #endif
            }
        }
        guard result == 0 else {
            close(connection)
            throw Failure(step: "connect", errno: errno)
        }
        return connection
    }

    /// Reads until the other side closes, or a text has come, on a thread of its own.
    static func readAll(from connection: Int32, until end: String? = nil) async -> [UInt8] {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "loopback").async {
                continuation.resume(returning: read(from: connection, until: end.map { Array($0.utf8) }))
            }
        }
    }

    /// Reads until the other side closes, or some bytes have come.
    private static func read(from connection: Int32, until end: [UInt8]? = nil) -> [UInt8] {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return received }
            received += buffer[..<count]
            if let end, received.firstRange(of: end) != nil { return received }
        }
    }
}

/// An answer of a server, taken apart.
struct Answer {
    /// The number of the first line; 0 where nothing came back.
    let status: Int
    /// The fields by their names in small letters.
    let fields: [String: String]
    /// What follows the empty line.
    let body: [UInt8]

    init(_ bytes: [UInt8]) {
        let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))
        let lines = String(decoding: bytes[..<(end?.lowerBound ?? 0)], as: UTF8.self).split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        fields = Dictionary(
            lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map {
                    (line[..<$0].lowercased(), String(line[line.index($0, offsetBy: 2)...]))
                }
            }, uniquingKeysWith: { first, _ in first })
        body = end.map { Array(bytes[$0.upperBound...]) } ?? []
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}

extension LoopbackClient {
    /// Closes a connection.
    static func end(_ connection: Int32) {
        close(connection)
    }
}

extension LoopbackClient {
    /// Sends a text.
    static func write(_ text: String, to connection: Int32) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Ends a connection that another task still reads from.
    static func stop(_ connection: Int32) {
        shutdown(connection, Int32(SHUT_RDWR))
    }
}
