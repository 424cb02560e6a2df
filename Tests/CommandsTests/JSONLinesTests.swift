@testable import Commands
import JSONWriting
import Testing

@Suite struct JSONLinesTests {
    private func line(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    private func text(_ json: [UInt8]) -> String { String(decoding: json, as: UTF8.self) }

    private func problem(_ action: () throws(JSONLines.Problem) -> Void) -> String {
        do {
            try action()
            return "none"
        } catch {
            return error.message
        }
    }

    @Test(arguments: [
        (
            #"{"id": "a", "text": "É late on Monday", "reference_date": "2024-01-16"}"#,
            #"{"id":"a","predicted":[{"start":2,"end":16,"type":"DATE","value":"2024-01-15","edtf":"2024-01-15","precision":"day","#
                + #""derivation":"‘late on Monday’, published 16 January 2024 ⇒ 15 January 2024"}]}"#
        ),
        (#"{"id": 7, "text": "", "reference_date": null}"#, #"{"id":7,"predicted":[]}"#),
        (
            #"{"id": "", "text": "In 2015", "genre": "narrative"}"#,
            #"{"id":"","predicted":[{"start":3,"end":7,"type":"DATE","value":"2015","edtf":"2015","precision":"year","derivation":"‘2015’ ⇒ 2015"}]}"#
        ),
    ])
    func `dates are answered`(_ request: String, _ answer: String) throws {
        #expect(text(try DatesCommand.answer(to: line(request)).bytes) == answer)
    }

    @Test(arguments: [
        ("", "this is not JSON"),
        ("nothing", "this is not JSON"),
        (#"{"id": "a", "text": "x""#, "this is not JSON"),
        ("[1]", "a request is a JSON object"),
        (#"{"text": "x"}"#, "this request has no ‘id’"),
        (#"{"id": "a"}"#, "this request has no ‘text’"),
        (#"{"id": true, "text": "x"}"#, "the value of ‘id’ is of the wrong type"),
        (#"{"id": "a", "text": 3}"#, "the value of ‘text’ is of the wrong type"),
        (#"{"id": "a", "text": "x", "genre": "poem"}"#, "the ‘genre’ is \"news\" or \"narrative\""),
        (
            #"{"id": "a", "text": "x", "reference_date": "Monday"}"#,
            "the ‘reference_date’ is a day such as 2024-10-01, or null"
        ),
    ])
    func `a bad line is named`(_ request: String, _ message: String) {
        #expect(problem { () throws(JSONLines.Problem) in _ = try DatesCommand.answer(to: line(request)) } == message)
    }

    @Test(arguments: [
        (
            #"{"id": 1, "text": "É fell, the Guards said in a statement."}"#,
            #"{"id":1,"status":"claimed","by":"the Guards","by_start":8,"by_end":18}"#
        ),
        (
            #"{"id": "b", "text": "The bridge fell."}"#,
            #"{"id":"b","status":"reported","by":null,"by_start":null,"by_end":null}"#
        ),
    ])
    func `claims are answered`(_ request: String, _ answer: String) throws {
        #expect(text(try ClaimsCommand.answer(to: line(request)).bytes) == answer)
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func `lines are whole whatever the size of the chunks`(_ size: Int) {
        let bytes = Array("one\n\nthree\r\nvier é\nlast".utf8)
        var lines = LineBuffer()
        var found: [String] = []
        for start in stride(from: 0, through: bytes.count + size, by: size) {
            lines.add(Array(bytes.dropFirst(start).prefix(size)))
            while let line = lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
        }
        #expect(found == ["one", "", "three\r", "vier é", "last"])
    }

    @Test func `offsets become lines and columns`() {
        let table = LineTable(Array("ab\n\ncd".utf8))
        #expect([0, 2, 3, 4, 6].map(table.place) == ["1:1", "1:3", "2:1", "3:1", "3:3"])
    }

    @Test func `what would drive a terminal is shown as a picture`() {
        #expect(Printable.text("a\u{1B}[2Jé\u{202E}\n") == "a␛[2Jé\u{FFFD}␊")
    }
}
