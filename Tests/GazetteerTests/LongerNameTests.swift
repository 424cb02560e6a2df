import Gazetteer
import Testing

@Suite("Longer names") struct LongerNameTests {
    @Test(
        "A name of one word inside a longer name is no mention",
        arguments: [
            ("The Guardian and the Turkey Times reported it.", []),
            ("Turkey Peters, who lives in Turkey Creek, told us that he stayed.", []),
            ("The coach praised Michael Turkey and J. Turkey after the match.", []),
            ("Workers at Iran Technologies went home", []),
            ("Reporters of Turkey Tomás stayed there", []),
            ("She said Iran President Raisi and Hamas Health Ministry agreed", ["iran=Iran", "hamas=Hamas"]),
            ("In Turkey Iran said on Iran Monday that it stayed", ["turkey=Turkey", "iran=Iran", "iran=Iran"]),
            ("Iran Strikes Turkey With Hamas Rockets", ["iran=Iran", "turkey=Turkey", "hamas=Hamas"]),
            ("Turkey Times Reports on Iran Attack", ["iran=Iran"]),
            (
                "The talks in Turkey. Peters left Iran, Turkey and Hamas",
                ["turkey=Turkey", "iran=Iran", "turkey=Turkey", "hamas=Hamas"]
            ),
            ("Hezbollah FM and Iran TV were silent", ["hezbollah=Hezbollah", "iran=Iran"]),
        ])
    func longerNames(text: String, expected: [String]) {
        #expect(Fixture.mentions(text) == expected)
    }

    @Test("Words behind an alias change its meaning")
    func notBefore() {
        let gazetteer = Gazetteer(topics: [[Alias("Hama", notBefore: ["beads", "old town"])]])
        #expect(gazetteer.mentions(in: "Hama beads, Hama\nbeads, Hama Old Town").isEmpty)
        #expect(gazetteer.mentions(in: "Hama beadsman, Hama, beads, Hama old").count == 3)
    }
}
