import EventProposal
import Testing

@Suite struct EventTitleTests {
    @Test(arguments: [
        (
            "The port of Haifa stayed closed on 18 November 2026 after a strike, Israel’s transport ministry said.",
            "The port of Haifa stayed closed after a strike", "port-haifa-stayed-closed-strike-2026-11-18"
        ),
        (
            "Three people were hurt in Kharkiv on Sunday, the regional governor, Oleh Syniehubov, said on Telegram.",
            "Three people were hurt in Kharkiv", "three-people-hurt-kharkiv-2026-11-15"
        ),
        (
            "The Rapid Support Forces said on Tuesday they had taken the army’s last base in Kordofan.",
            "The Rapid Support Forces took the army’s last base in Kordofan",
            "rapid-support-forces-took-army-2026-11-17"
        ),
        (
            "Kinshasa said its forces had retaken the town of Walikale on Saturday.",
            "Kinshasa’s forces retook the town of Walikale", "kinshasa-forces-retook-town-walikale-2026-11-14"
        ),
        (
            "At least 63 worshippers died on Friday when a drone struck a mosque, according to the lawyers’ group.",
            "At least 63 worshippers died when a drone struck a mosque", "63-worshippers-died-drone-struck-2026-11-20"
        ),
        (
            "The army, the ministry said on Wednesday, had pulled back from the river.",
            "The army had pulled back from the river", "army-pulled-back-river-2026-11-18"
        ),
        (
            "Late on Monday, the navy said it had sunk two boats off the coast, and that nobody on shore was hurt.",
            "The navy sank two boats off the coast", "navy-sank-two-boats-coast-2026-11-16"
        ),
        (
            "But on Thursday morning, tanks pushed deeper into Zeitoun under heavy shelling.",
            "Tanks pushed deeper into Zeitoun under heavy shelling", "tanks-pushed-deeper-zeitoun-heavy-2026-11-19"
        ),
        (
            "“They dropped two bombs on the school on Monday,” a spokesman for the union said.",
            "“They dropped two bombs on the school”", "dropped-two-bombs-school-2026-11-16"
        ),
        (
            "Israel denied that the hospital had been targeted on 3 November 2026.",
            "Israel denied that the hospital had been targeted", "israel-denied-hospital-targeted-2026-11-03"
        ),
        (
            "More than 89,000 people have left El Fasher since 26 October 2026.",
            "More than 89,000 people have left El Fasher since 26 October 2026",
            "89000-people-left-el-fasher-2026-10-26"
        ),
        (
            "Monday’s raid on the U.N. base killed four guards.", "Monday’s raid on the U.N. base killed four guards",
            "raid-un-base-killed-four-2026-11-16"
        ),
        (
            "The group's leader, who had been in hiding, was killed by a drone on 12 November 2026 as he left a house in the suburbs of the town.",
            "The group's leader was killed by a drone as he left a house in the suburbs of the town",
            "group-leader-killed-drone-left-2026-11-12"
        ),
        (
            "The two armies on the border had agreed on 3 January 2026 to withdraw behind the river and to open the roads, though neither moved a tank.",
            "The two armies on the border had agreed to withdraw behind the river",
            "two-armies-border-agreed-withdraw-2026-01-03"
        ),
        (
            "On 3 May 2026, the army said, rockets fell on the harbour of the town.",
            "On 3 May 2026, the army said, rockets fell on the harbour of the town",
            "army-said-rockets-fell-harbour-2026-05-03"
        ),
    ])
    func `a title states what happened, and an id names it`(_ sentence: String, _ title: String, _ id: String) throws {
        let article = try article("---\ntitle: T\npublished: 2026-11-20\n---\n\(sentence)\n")
        let event = try #require(EventProposer(topics: topicIndex()).proposals(for: article).first)
        #expect(event.title == title)
        #expect(event.id == id)
    }

    @Test(arguments: [
        "The figure for the valley was 960 in October 2026.",
        "If the army does not leave the hills by 3 November 2026, talks will end.",
        "No one had said a word about the fire by 1 November 2026.",
        "The jets did not reach the base before October 2026.",
        "The road to the harbour was closed until Wednesday morning.",
        "On this day a column of the paper tells of the war.",
    ])
    func `states, conditions and bounds of time are no events`(_ sentence: String) throws {
        let article = try article("---\ntitle: T\npublished: 2026-11-20\n---\n\(sentence)\n")
        #expect(try EventProposer(topics: topicIndex()).proposals(for: article).isEmpty)
    }
}
