internal import SiteGeneration

/// The program of the system that makes smaller copies of images: libvips or ImageMagick, whichever is installed.
enum ImageProgram: String, CaseIterable {
    case vips = "vipsthumbnail"
    case magick
    case convert

    /// What makes copies on this system.
    static var scaling: ImageScaling {
        guard let program = allCases.first(where: { ChildProcess.exists($0.rawValue) }) else { return .unavailable }
        return .by(ImageScaler { program.copy(of: $0, kind: $1, width: $2) })
    }

    /// An image of a width, or `nil` where the program cannot make one.
    private func copy(of bytes: [UInt8], kind: String, width: Int) -> [UInt8]? {
        let conversion = FileConversion(
            input: "image.\(kind)", output: "copy.\(kind)", timeLimit: 60, outputLimit: 64 << 20)
        let copy = try? conversion.run(on: bytes) { words(kind: kind, width: width, $0, $1) }
        return copy?.isEmpty == true ? nil : copy
    }

    /// The call: upright, with no more of what describes the image than its colours, and nothing that another day or
    /// machine would say otherwise.
    private func words(kind: String, width: Int, _ input: String, _ output: String) -> [String] {
        let quality = kind == "png" ? "" : "Q=80,"
        if self == .vips {
            return [rawValue, input, "--size", "\(width)x", "--output", "\(output)[\(quality)strip]"]
        }
        // The form is named, so that no other reader of ImageMagick is asked.
        let form = kind == "jpg" ? "jpeg" : kind
        return [
            rawValue, "-limit", "memory", "512MiB", "-limit", "map", "1GiB", "-limit", "disk", "1GiB", "-limit",
            "thread",
            "1", "\(form):\(input)", "-auto-orient", "-resize", "\(width)x", "+profile", "!icc,*", "+set", "comment",
            "-quality", kind == "png" ? "95" : "80", "-define", "png:exclude-chunk=date,time", "\(form):\(output)",
        ]
    }
}
