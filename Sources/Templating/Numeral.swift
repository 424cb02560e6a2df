/// A number and how readers see it: 12 as “۱۲”.
///
/// As a condition in a template it holds when it is not zero; where it is written, it is its text.
public struct Numeral: Sendable, Hashable {
    /// The number, by which it is compared and sorted.
    public let value: Double
    /// The number in the digits of the page’s language.
    public let text: String

    /// A whole number, and the text that stands for it.
    public init(_ value: Int, text: String) {
        self.init(Double(value), text: text)
    }

    /// A number, and the text that stands for it.
    public init(_ value: Double, text: String) {
        self.value = value
        self.text = text
    }
}
