/// Publishes one generation after another to the folder of its first argument, until it is killed or has published as
/// many as the fourth says; the second is the number of the first generation, the third how the new one takes the place
/// of the live one.
///
/// A generation has some files that are the same in all, some that say which generation it is, and some that only
/// every second generation has.
import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

func publish(_ generations: some Sequence<Int>, to output: String, _ exchange: Exchange) throws {
    for generation in generations {
        let publisher = try Publisher(output: output, exchange: exchange)
        for number in 0..<70 {
            try publisher.write(Array("always the same \(number)\n".utf8), to: "kept/\(number).txt")
            try publisher.write(Array("generation \(generation)\n".utf8), to: "changing/\(number % 7)/\(number).txt")
            let folder = generation.isMultiple(of: 2) ? "even" : "odd"
            try publisher.write(Array("generation \(generation)\n".utf8), to: "\(folder)/\(number).txt")
        }
        _ = try publisher.publish()
    }
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let first = Int(arguments[2]), let exchange = Exchange(rawValue: arguments[3]) else {
    throw Usage()
}
let count = arguments.count > 4 ? Int(arguments[4]) : nil
do {
    try publish(first..<(count.map { first + $0 } ?? .max), to: arguments[1], exchange)
} catch {
    print(error)
    exit(1)
}

struct Usage: Error {}
