/// A whole number and how readers see it: 12 as “۱۲”.
///
/// As a condition in a template it holds when it is not zero; where it is written, it is its text.
public struct Numeral: Sendable, Hashable {
    /// The number.
    public let value: Int
    /// The number in the digits of the page’s language.
    public let text: String

    /// A number, and the text that stands for it.
    public init(_ value: Int, text: String) {
        self.value = value
        self.text = text
    }
}
