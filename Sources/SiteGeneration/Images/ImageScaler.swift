/// Something that makes a smaller copy of an image, such as a program of the system.
public struct ImageScaler: Sendable {
    private let scale: @Sendable (_ bytes: [UInt8], _ kind: String, _ width: Int) -> [UInt8]?

    /// - Parameter scale: Makes an image of a width in pixels; its kind is the ending of its name in small letters: `png`,
    ///   `jpg` or `webp`. `nil` where it cannot. Of the same image it makes the same bytes.
    public init(_ scale: @escaping @Sendable (_ bytes: [UInt8], _ kind: String, _ width: Int) -> [UInt8]?) {
        self.scale = scale
    }

    func callAsFunction(_ bytes: [UInt8], kind: String, width: Int) -> [UInt8]? { scale(bytes, kind, width) }
}

/// Whether a site has smaller copies of its images, for small screens.
public enum ImageScaling: Sendable {
    /// It has none: pages show images as they are.
    case none
    /// It would have some, if there were a program that makes them, which is said.
    case unavailable
    /// It has those that this makes.
    case by(ImageScaler)
}
