internal import JSONWriting

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// JSON lines: a request a line comes in on standard input, and an answer a line goes out, in the same order.
enum JSONLines {
    /// What is wrong with a request.
    struct Problem: Error {
        let message: String
    }

    /// The name of a request, which its answer repeats.
    enum Identifier: Decodable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try value.decode(String.self))
            }
        }
    }

    /// Answers every line of standard input; a line that cannot be answered is named on standard error and left out.
    ///
    /// Answers are written as soon as the bytes that have come in are used up. Blank lines are passed over.
    ///
    /// - Parameter answer: Makes the answer to a line: one value of JSON.
    /// - Returns: whether every line was answered.
    /// - Complexity: O(*n*) in the bytes that come in, besides the answers.
    static func answer(_ answer: (ArraySlice<UInt8>) throws(Problem) -> JSONWriter) -> Bool {
        var number = 0
        var isSound = true
        var lines = LineBuffer()
        repeat {
            lines.add(StandardInput.read(atMost: 1 << 18))
            var output: [UInt8] = []
            while let line = lines.next() {
                number += 1
                guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
                do {
                    output += try answer(line).bytes
                    output.append(UInt8(ascii: "\n"))
                } catch {
                    isSound = false
                    Console.print(bytes: output)
                    output.removeAll()
                    Console.note("error: line \(number): \(error.message)")
                }
            }
            Console.print(bytes: output)
        } while !lines.isAtEnd
        return isSound
    }

    /// Reads a request.
    ///
    /// - Throws: what is wrong with the line, in words for its author.
    static func request<Request: Decodable>(_ type: Request.Type, in line: ArraySlice<UInt8>) throws(Problem) -> Request
    {
        do {
            return try JSONDecoder().decode(type, from: Data(line))
        } catch DecodingError.keyNotFound(let key, _) {
            throw Problem(message: "this request has no ‘\(key.stringValue)’")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            throw Problem(
                message: path.isEmpty ? "a request is a JSON object" : "the value of ‘\(path)’ is of the wrong type")
        } catch {
            throw Problem(message: "this is not JSON")
        }
    }
}

extension JSONWriter {
    /// Writes the name of a request.
    mutating func identifier(_ id: JSONLines.Identifier) {
        switch id {
        case .text(let text):
            key("id")
            string(text)
        case .number(let number): member("id", number)
        }
    }
}
