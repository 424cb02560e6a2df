/// What a template shows: a value whose fields have the names under which templates see them.
///
/// A view that is not generic declares `static let fields`, which is built once. A generic one declares a computed
/// `static var fields`. Either is read while templates are loaded and never while they are rendered.
///
/// ```swift
/// struct Claimant: View {
///     var name: String
///     static let fields = Fields<Claimant> {
///         Field("name", "Who says so.") { $0.name }
///     }
/// }
/// ```
public protocol View: Sendable {
    /// The names that templates can use, in the order in which they are listed for designers.
    static var fields: Fields<Self> { get }

    /// The name of the kind of view in messages and in the list for designers; by default that of the type.
    static var viewName: String { get }

    /// The field that stands for a record where it is compared, sorted or grouped; `nil` where none does.
    static var comparedBy: String? { get }

    /// The field that stands for a record where records are listed in one text; by default that which it is compared by.
    static var shownBy: String? { get }

    /// Whether records are dates: compared by what begins with the year, month and day in digits, and shown in words.
    static var isDate: Bool { get }
}

extension View {
    /// The name of the type.
    public static var viewName: String { "\(Self.self)" }

    /// None.
    public static var comparedBy: String? { nil }

    /// The field that it is compared by.
    public static var shownBy: String? { comparedBy }

    /// No.
    public static var isDate: Bool { false }
}
