#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A server of HTTP on a port of this machine, which is asked for one page at a time.
struct LocalServer {
    let port: UInt16

    /// A port that nothing listens on.
    static func freePort() throws -> UInt16 {
        let descriptor = try open()
        defer { close(descriptor) }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let found = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard found else { throw Failure(description: "no port is free: error \(errno)") }
        return UInt16(bigEndian: address.sin_port)
    }

    /// The bytes of a page; `nil` where the server does not answer, or not with the whole page.
    func page(_ path: String) throws -> [UInt8]? {
        let descriptor = try Self.open()
        defer { close(descriptor) }
        var address = Self.address(port: port)
        let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard isConnected, unsafe write(descriptor, request, request.count) == request.count else { return nil }
        var answer: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(descriptor, &block, block.count)
            guard count > 0 else { break }
            answer += block[..<count]
        }
        return answer.starts(with: Array("HTTP/1.1 200 ".utf8)) ? answer : nil
    }

    /// Asks for a page again and again until it is what is waited for.
    ///
    /// - Throws: `Failure` after two minutes.
    func waitForPage(_ path: String, _ isReady: ([UInt8]) -> Bool = { _ in true }) throws {
        let end = Clock.now + 120
        while Clock.now < end {
            if let page = try page(path), isReady(page) { return }
            Clock.wait(milliseconds: 1)
        }
        throw Failure(description: "the server does not answer as it should: \(path)")
    }

    private static func open() throws -> Int32 {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM), 0)
        #endif
        guard descriptor >= 0 else { throw Failure(description: "cannot open a socket: error \(errno)") }
        return descriptor
    }

    private static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
