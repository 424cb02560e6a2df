internal import Bounds
internal import Diagnostics

extension LeadImage {
    private enum Key: String, CaseIterable { case file, alt, credit, caption }

    /// Reads `image`: a file of `content/assets`, and what it shows.
    ///
    /// - Returns: `nil` where it names no file, which is reported.
    static func decode(from reader: inout YAMLReader) -> LeadImage? {
        let place = reader.range
        guard reader.kind != .scalar else {
            guard let file = reader.locatedText("image") else { return nil }
            reader.report(
                "image-without-text", "an image says what it shows", at: file.range,
                help: "write image: {file: \(file.value), alt: …}")
            return nil
        }
        var image = LeadImage(file: Located("", at: place))
        let keys = reader.mapping("an image", Key.self) { reader, key in
            switch key {
            case .file: image.file = reader.locatedText("file") ?? image.file
            case .alt: image.alternativeText = reader.nonEmptyText("alt") ?? ""
            case .credit: image.credit = reader.text("credit") ?? ""
            case .caption: image.caption = reader.text("caption") ?? ""
            }
        }
        guard let keys else { return nil }
        if !keys.contains(.file) {
            reader.report("missing-key", "an image has a ‘file’", at: place, help: "add file: ../assets/port.jpg")
        }
        if WebAddress.isValid(image.file.value) {
            reader.report(
                "remote-image", "an image is a file of content/assets", at: image.file.range,
                help: "save it there, if you may, and name it as ../assets/…")
            image.file.value = ""
        }
        if !keys.contains(.alt) {
            reader.report(
                "image-without-text", "an image says what it shows", at: image.file.range, help: "add alt: …")
        }
        return image.file.value.isEmpty ? nil : image
    }
}
