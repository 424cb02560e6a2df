import FileSystem

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The machine that the benchmarks run on.
enum Machine {
    /// How many processors there are.
    static var processorCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// Processor, number of processors, and system, in a line.
    static var description: String {
        "machine: \(processor), \(processorCount) processors, \(system)"
    }

    private static var processor: String {
        #if os(Linux)
            let information = (try? File.read("/proc/cpuinfo")) ?? []
            let lines = String(decoding: information, as: UTF8.self).split(separator: "\n")
            let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
            return model.map { String($0.drop { $0 == " " }) } ?? "unknown processor"
        #else
            var size = 0
            guard unsafe sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0) == 0, size > 0 else {
                return "unknown processor"
            }
            var text = [UInt8](repeating: 0, count: size)
            guard unsafe sysctlbyname("machdep.cpu.brand_string", &text, &size, nil, 0) == 0 else {
                return "unknown processor"
            }
            return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
        #endif
    }

    private static var system: String {
        var names = utsname()
        guard unsafe uname(&names) == 0 else { return "unknown system" }
        return "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))"
    }

    /// The text in an array of C, which Swift sees as a tuple.
    private static func text<Characters>(_ characters: Characters) -> String {
        unsafe withUnsafeBytes(of: characters) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
