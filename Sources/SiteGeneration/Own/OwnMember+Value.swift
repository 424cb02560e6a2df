internal import Chronology
internal import Content
internal import JSONWriting

extension OwnMember {
    /// A value as files of data have it: a date in EDTF, a reference as its id.
    init(_ value: OwnValue?) {
        self =
            switch value {
            case .text(let text), .reference(let text): .text(text)
            case .number(let number, let text): .number(Self.digits(number, text))
            case .date(let date): .text(date.description)
            case .flag(let flag): .flag(flag)
            case .list(let texts): .list(texts)
            case nil: .none
            }
    }

    /// A number as JSON has it: 007 is 7.
    private static func digits(_ number: Double, _ text: String) -> String {
        Int(exactly: number).map { "\($0)" } ?? "\(number)"
    }
}
