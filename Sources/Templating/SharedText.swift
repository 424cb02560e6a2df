/// What parts of templates write that is the same for many views: the head, the menus and the foot of all pages of a
/// folder.
///
/// Fields of a root view whose values many views have in common are ``Field/shared``. Parts of a template that read
/// nothing else are run for the first of these views, and what they wrote is kept here for the others. Whoever shows views
/// keeps one for each set of values; it belongs to one task.
public final class SharedText {
    /// A part of a template.
    final class Place: Sendable {}

    private var texts: [ObjectIdentifier: [UInt8]] = [:]

    /// Nothing yet.
    public init() {}

    subscript(place: Place) -> [UInt8]? {
        get { texts[ObjectIdentifier(place)] }
        set { texts[ObjectIdentifier(place)] = newValue }
    }
}
