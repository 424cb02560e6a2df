import FileSystem
import TestSupport
import Testing

@testable import Preview

/// A browser that was let in to edit: it keeps its cookie, and reads the tokens out of the forms.
struct DeskBrowser: Sendable {
    let preview: RunningPreview
    let cookie: String

    init(_ preview: RunningPreview) async throws {
        self.preview = preview
        let answer = try await preview.get(preview.entrance)
        cookie = String(answer.fields["set-cookie"]?.prefix { $0 != ";" } ?? "")
    }

    func get(_ path: String) async throws -> Answer { try await preview.get(path, "Cookie: \(cookie)") }

    /// What a page’s first form must send: its token, and the version of the file.
    func tokens(_ path: String) async throws -> (page: String, version: String) {
        let text = try await get(path).text
        func value(_ name: String) -> String {
            guard let start = text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound else { return "" }
            return String(text[start...].prefix { $0 != "\"" })
        }
        return (value("page"), value("version"))
    }

    /// Sends a form as the script of the desk does.
    func send(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
        let tokens = try await tokens(path)
        let all = [("page", tokens.page), ("version", tokens.version)] + fields.map { ($0.key, $0.value) }
        let body = "{" + all.map { "\(Self.quoted($0.0)):[\(Self.quoted($0.1))]" }.joined(separator: ",") + "}"
        return try await post(path, body)
    }

    /// Sends a body from a page of the desk.
    func post(_ path: String, _ body: String) async throws -> Answer {
        let lines = [
            "POST \(path) HTTP/1.1", "Host: 127.0.0.1:\(preview.port)", "Origin: http://127.0.0.1:\(preview.port)",
            "Cookie: \(cookie)", "Content-Type: application/json", "Content-Length: \(body.utf8.count)",
            "Connection: close",
        ]
        return Answer(
            try await LoopbackClient.exchange(
                lines.joined(separator: "\r\n") + "\r\n\r\n" + body, port: preview.port))
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }

    /// What a file holds.
    func file(_ path: String) throws -> String {
        String(decoding: try File.read("\(preview.folder.path)/\(path)"), as: UTF8.self)
    }
}
