/// What a command line says: words, and options that each have a value.
struct Options {
    /// A command line that is not understood.
    struct Misuse: Error, CustomStringConvertible {
        let description: String
    }

    /// What is not an option.
    private(set) var words: [String] = []
    private var values: [String: String] = [:]

    /// Reads words and `--name value` pairs.
    init(_ arguments: some Sequence<String>, allowed: Set<String>) throws(Misuse) {
        var name: String?
        for argument in arguments {
            if let option = name {
                values[option] = argument
                name = nil
            } else if argument.hasPrefix("--") {
                let option = String(argument.dropFirst(2))
                guard allowed.contains(option) else { throw Misuse(description: "there is no option ‘\(argument)’") }
                name = option
            } else {
                words.append(argument)
            }
        }
        if let name { throw Misuse(description: "the option ‘--\(name)’ has a value") }
    }

    /// The value of an option; nil if it is not given.
    func text(_ name: String) -> String? {
        values[name]
    }

    /// The value of an option that is a whole number from 1.
    func number(_ name: String, default value: Int) throws(Misuse) -> Int {
        guard let text = values[name] else { return value }
        guard let number = Int(text), number > 0 else {
            throw Misuse(description: "‘--\(name)’ is a whole number from 1, not ‘\(text)’")
        }
        return number
    }
}
