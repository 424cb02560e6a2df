import Chronology
import Content
import Localization
import Testing

@Suite("The delivered languages")
struct DeliveredTests {
    @Test("each is complete and has no mistake")
    func complete() async throws {
        let (table, messages) = try await load()
        #expect(messages == "")
        for (tag, _) in DeliveredStrings.files {
            let strings = try #require(table.strings(for: tag))
            #expect(StringKey.allCases.filter { !strings.keys.contains($0) } == [], "in \(tag)")
        }
    }

    @Test("patterns name the parts that they name in English")
    func parts() async throws {
        let table = try await load().table
        let english = try #require(table.strings(for: "en"))
        for (tag, _) in DeliveredStrings.files {
            let strings = try #require(table.strings(for: tag))
            for key in StringKey.allCases {
                #expect(names(in: strings[key]) == names(in: english[key]), "\(key.rawValue) in \(tag)")
            }
        }
    }

    /// The names in braces.
    private func names(in pattern: String) -> Set<Substring> {
        Set(pattern.split(separator: "{").dropFirst(pattern.hasPrefix("{") ? 0 : 1).map { $0.prefix { $0 != "}" } })
    }

    @Test("a language names itself and counts in its digits")
    func numbers() async throws {
        let table = try await load().table
        let lines = try DeliveredStrings.files.map { tag, _ in
            let strings = try #require(table.strings(for: tag))
            return "\(tag) \(strings.name) \(strings.number(1_029))"
        }
        #expect(lines == ["en English 1029", "ar العربية 1029", "fa فارسی ۱۰۲۹", "fr Français 1029", "he עברית 1029"])
    }

    @Test("a region falls back on its language")
    func regions() async throws {
        let table = try await load().table
        #expect(table.strings(for: "fa-AF")?.name == "فارسی")
        #expect(table.strings(for: "FR")?.tag == "fr")
        #expect(table.strings(for: "de") == nil)
    }
}
