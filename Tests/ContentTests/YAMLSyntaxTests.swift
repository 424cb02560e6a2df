import TestSupport
import Testing

@Suite("Front matter that is not YAML")
struct YAMLSyntaxTests {
    @Test("a space and ‘#’ that cut a text; not a comment in a line of its own, nor behind what is no text")
    func comment() async throws {
        let text = try await messages(
            article: """
                # A comment
                title: Camp #3 shelled
                published: 2024-10-01 # guessed
                summary: "Camp #3" # quoted
                key_points:
                  - Block # 4 burned
                  - C# is a language
                """)
        #expect(
            text == """
                warning: ‘title’ ends here: ‘#’ behind a space begins a comment [cut-text]
                  --> content/articles/strike.md:3:13
                   |
                 3 | title: Camp #3 shelled
                   |             ^^^^^^^^^^
                   = help: put the text into quotation marks, or the comment into a line of its own

                warning: ‘key_points’ ends here: ‘#’ behind a space begins a comment [cut-text]
                  --> content/articles/strike.md:7:11
                   |
                 7 |   - Block # 4 burned
                   |           ^^^^^^^^^^
                   = help: put the text into quotation marks, or the comment into a line of its own
                """)
    }

    @Test("a line that is indented for no reason")
    func indentation() async throws {
        let text = try await messages(
            article: """
                title: Strike
                  summary: What happened.
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a colon cannot stand here [yaml-syntax]
                  --> content/articles/strike.md:3:10
                   |
                 3 |   summary: What happened.
                   |          ^
                   = help: put a value that holds ‘: ’ into quotation marks; start keys of one level in one column
                """)
    }

    @Test("a list without a comma")
    func comma() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                topics: ["iran" "israel"]
                """)
        #expect(
            text == """
                error: a ‘,’ or ‘]’ is missing [yaml-syntax]
                  --> content/articles/strike.md:4:17
                   |
                 4 | topics: ["iran" "israel"]
                   |                 ^
                   = help: end the list that starts with ‘[’
                """)
    }

    @Test("a mapping that is never closed")
    func openMapping() async throws {
        let text = try await messages(
            article: """
                title: Strike
                source: {publication: post
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a ‘,’ or ‘}’ is missing [yaml-syntax]
                  --> content/articles/strike.md:3:9
                   |
                 3 | source: {publication: post
                   |         ^
                   = help: end the keys that start with ‘{’
                """)
    }

    @Test("a tab before a key")
    func tab() async throws {
        let text = try await messages(
            article: """
                title: Strike
                source:
                \tpublication: post
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a tab cannot indent a line [yaml-syntax]
                  --> content/articles/strike.md:4:1
                   |
                 4 |  publication: post
                   | ^
                   = help: indent with spaces
                """)
    }

    @Test("a value that starts with a reserved character")
    func reservedCharacter() async throws {
        let text = try await messages(
            article: """
                title: Strike
                summary: @idf says so
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a value cannot start with ‘@’ [yaml-syntax]
                  --> content/articles/strike.md:3:10
                   |
                 3 | summary: @idf says so
                   |          ^
                   = help: put the value into quotation marks
                """)
    }

    @Test("a line without a colon")
    func keyWithoutColon() async throws {
        let text = try await messages(
            article: """
                title: Strike
                summary
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: this line has no colon after its key [yaml-syntax]
                  --> content/articles/strike.md:3:1
                   |
                 3 | summary
                   | ^
                   = help: write key: value; indent lines that carry on a value
                """)
    }

    @Test("quotation marks inside quotation marks")
    func innerQuotationMarks() async throws {
        let text = try await messages(
            article: """
                title: "The "big" strike"
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: text follows the quotation mark that ends the value [yaml-syntax]
                  --> content/articles/strike.md:2:14
                   |
                 2 | title: "The "big" strike"
                   |              ^
                   = help: write \\" for a quotation mark inside a value, or curly ones: “ ”
                """)
    }

    @Test("keys in different columns")
    func columns() async throws {
        let text = try await messages(
            article: """
                source:
                    publication: post
                  url: https://post.example/
                title: Strike
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a key does not start in this column [yaml-syntax]
                  --> content/articles/strike.md:4:3
                   |
                 4 |   url: https://post.example/
                   |   ^
                   = help: start keys of one level in one column; put odd values into quotation marks
                """)
    }

    @Test("an escape that does not exist")
    func escape() async throws {
        let text = try await messages(
            article: """
                title: "C:\\Users"
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: this escape does not exist [yaml-syntax]
                  --> content/articles/strike.md:2:13
                   |
                 2 | title: "C:\\Users"
                   |             ^
                   = help: write \\\\ for a backslash, or put the value into single quotation marks
                """)
    }

    @Test("a second document")
    func secondDocument() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                --- # second
                title: Strike
                """)
        #expect(
            text == """
                error: a second document starts here [yaml-syntax]
                  --> content/articles/strike.md:5:1
                   |
                 5 | title: Strike
                   | ^
                   = help: write one document
                """)
    }

    @Test("what follows a syntax error is not reported besides")
    func noCascade() async throws {
        let text = try await messages(
            article: """
                status: pubished
                title: "Strike
                published: never
                """)
        #expect(
            text == """
                error: ‘pubished’ is not a status; did you mean ‘published’? [unknown-value]
                  --> content/articles/strike.md:2:9
                   |
                 2 | status: pubished
                   |         ^^^^^^^^
                   = help: one of: draft, published, evidence

                error: this quotation mark is never closed [yaml-syntax]
                  --> content/articles/strike.md:3:8
                   |
                 3 | title: "Strike
                   |        ^
                   = help: put another one after the value
                """)
    }

    @Test("an alias")
    func alias() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                summary: *text
                """)
        #expect(
            text == """
                error: an alias cannot be used here [yaml-alias]
                  --> content/articles/strike.md:4:10
                   |
                 4 | summary: *text
                   |          ^^^^^
                   = help: write the value out
                """)
    }

    @Test("an anchor")
    func anchor() async throws {
        let text = try await messages(
            article: """
                title: &text Strike
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: an anchor cannot be used here [yaml-anchor]
                  --> content/articles/strike.md:2:8
                   |
                 2 | title: &text Strike
                   |        ^^^^^^^^^^^^
                   = help: leave out the ‘&name’
                """)
    }

    @Test("a tag")
    func tag() async throws {
        let text = try await messages(
            article: """
                title: !!str Strike
                published: !date 2024-10-01
                """)
        #expect(
            text == """
                error: a tag cannot be used here [yaml-tag]
                  --> content/articles/strike.md:2:8
                   |
                 2 | title: !!str Strike
                   |        ^^^^^^^^^^^^
                   = help: leave out the ‘!name’

                error: a tag cannot be used here [yaml-tag]
                  --> content/articles/strike.md:3:12
                   |
                 3 | published: !date 2024-10-01
                   |            ^^^^^^^^^^^^^^^^
                   = help: leave out the ‘!name’
                """)
    }

    @Test("a merge key")
    func mergeKey() async throws {
        let text = try await messages(
            article: """
                <<: {title: Strike}
                title: Strike
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a merge key cannot be used here [yaml-merge]
                  --> content/articles/strike.md:2:1
                   |
                 2 | <<: {title: Strike}
                   | ^^
                   = help: write the keys out
                """)
    }

    @Test("a merge key with an alias")
    func mergeAlias() async throws {
        let text = try await messages(
            article: """
                <<: *defaults
                title: Strike
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a merge key cannot be used here [yaml-merge]
                  --> content/articles/strike.md:2:1
                   |
                 2 | <<: *defaults
                   | ^^
                   = help: write the keys out

                error: an alias cannot be used here [yaml-alias]
                  --> content/articles/strike.md:2:5
                   |
                 2 | <<: *defaults
                   |     ^^^^^^^^^
                   = help: write the value out
                """)
    }

    @Test("an alias, an anchor and a tag in lists and keys")
    func sharingInside() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                topics: &all [*iran, !id israel]
                source: *post
                *key : value
                """)
        #expect(
            text == """
                error: an anchor cannot be used here [yaml-anchor]
                  --> content/articles/strike.md:4:9
                   |
                 4 | topics: &all [*iran, !id israel]
                   |         ^^^^^^
                   = help: leave out the ‘&name’

                error: an alias cannot be used here [yaml-alias]
                  --> content/articles/strike.md:4:15
                   |
                 4 | topics: &all [*iran, !id israel]
                   |               ^^^^^
                   = help: write the value out

                error: topic ‘israel’ does not exist [unknown-topic]
                  --> content/articles/strike.md:4:22
                   |
                 4 | topics: &all [*iran, !id israel]
                   |                      ^^^^^^^^^^
                   = help: add content/topics/israel.md, or name another

                error: a tag cannot be used here [yaml-tag]
                  --> content/articles/strike.md:4:22
                   |
                 4 | topics: &all [*iran, !id israel]
                   |                      ^^^^^^^^^^
                   = help: leave out the ‘!name’

                error: an alias cannot be used here [yaml-alias]
                  --> content/articles/strike.md:5:9
                   |
                 5 | source: *post
                   |         ^^^^^
                   = help: write the value out

                error: an alias cannot be used here [yaml-alias]
                  --> content/articles/strike.md:6:1
                   |
                 6 | *key : value
                   | ^^^^
                   = help: write the value out
                """)
    }

    @Test("a colon in a value between curly quotation marks")
    func curlyQuotes() async throws {
        let text = try await messages(article: "title: “Iran: a strike”\npublished: 2024-10-01")
        #expect(
            text == """
                error: a colon cannot stand here [yaml-syntax]
                  --> content/articles/strike.md:2:15
                   |
                 2 | title: “Iran: a strike”
                   |             ^
                   = help: put straight quotation marks around the value: “ and ” are letters like others
                """)
    }
}
