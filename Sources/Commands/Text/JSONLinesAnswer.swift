internal import JSONWriting

/// The commands that answer a line of JSON by itself, without a site.
package enum JSONLinesAnswer: CaseIterable {
    case claims
    case dates

    /// The answer to a line, or what is wrong with the line.
    package func answer(to line: [UInt8]) -> Result<[UInt8], any Error> {
        Result {
            switch self {
            case .claims: try ClaimsCommand.answer(to: line[...]).bytes
            case .dates: try DatesCommand.answer(to: line[...]).bytes
            }
        }
    }
}
