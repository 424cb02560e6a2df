/// Publishes one generation after another to the folder of its first argument until it is killed; the second is the
/// number of the first generation, the third how the new one takes the place of the live one.
///
/// A generation has some files that are the same in all, some that say which generation it is, and some that only
/// every second generation has.
import Publishing

func publishForever(to output: String, from first: Int, _ exchange: Exchange) throws {
    for generation in first... {
        let publisher = try Publisher(output: output, exchange: exchange)
        for number in 0..<60 {
            try publisher.write(Array("always the same \(number)\n".utf8), to: "kept/\(number).txt")
            try publisher.write(Array("generation \(generation)\n".utf8), to: "changing/\(number % 7)/\(number).txt")
            if generation.isMultiple(of: 2) {
                try publisher.write(Array("generation \(generation)\n".utf8), to: "now-and-then/\(number).txt")
            }
        }
        _ = try publisher.publish()
    }
}

guard CommandLine.arguments.count == 4, let first = Int(CommandLine.arguments[2]),
    let exchange = Exchange(rawValue: CommandLine.arguments[3])
else { throw Usage() }
try publishForever(to: CommandLine.arguments[1], from: first, exchange)

struct Usage: Error {}
