import Testing

@testable import Chronology

/// Sentences in the manner of news, with the day of publication and each phrase with its value.
@Suite struct NewsSentenceTaggingTests {
    @Test(
        arguments: rows(
            """
            2024-10-03 | Sirens sounded in the north on 2 October and again this morning. | 2 October = 2024-10-02; this morning = 2024-10-03TMO
            2024-10-03 | The vote was held on Thursday, 26 September, a week before the attack. | Thursday, 26 September = 2024-09-26
            2023-10-20 | Hamas fighters crossed the fence at dawn on October 7. | October 7 = 2023-10-07
            2024-03-05 | The convoy was hit late on Sunday. | late on Sunday = 2024-03-03
            2024-03-05 | The convoy was hit late Sunday near the crossing. | late Sunday = 2024-03-03
            2024-03-05 | Talks are to resume early next week. | early next week = 2024-W11
            2024-03-05 | The mission was extended until 31 August 2025. | 31 August 2025 = 2025-08-31
            2024-03-05 | Between 3 and 5 May 2023 the enclave was shelled. | Between 3 and 5 May 2023 = 2023-05-03/2023-05-05
            2024-03-05 | Rebels held the town from 2012 to 2016. | from 2012 to 2016 = 2012/2016
            2024-12-05 | Losses doubled in October–November. | October–November = 2024-10/2024-11
            2024-12-05 | In the first half of 2024 the army lost 300 vehicles. | the first half of 2024 = 2024-H1
            2024-12-05 | Revenues fell in the third quarter of 2023. | the third quarter of 2023 = 2023-Q3
            2024-12-05 | The war of 1973 changed the map. | 1973 = 1973
            2024-12-05 | In the 1990s the militia was dissolved. | the 1990s = 199
            2024-12-05 | In the late 1990s the militia was dissolved. | the late 1990s = 199
            2024-12-05 | In the 19th century the valley belonged to the empire. | the 19th century = 18
            2024-12-05 | Two years ago the base was handed over. | Two years ago = 2022
            2024-12-05 | Five days ago the rebels entered Hama. | Five days ago = 2024-11-30
            2024-12-05 | The truce was signed on 27 November. Two days later it was broken. | 27 November = 2024-11-27; Two days later = 2024-11-29
            2024-12-05 | The general resigned in June 2021; the following month he fled. | June 2021 = 2021-06; the following month = 2021-07
            2024-12-05 | The president fled on Sunday morning. | on Sunday morning = 2024-12-01TMO
            2024-12-05 | The city fell last Friday. | last Friday = 2024-11-29
            2024-12-05 | Ministers will meet next Monday. | next Monday = 2024-12-09
            2024-12-05 | Ministers meet tomorrow in Doha. | tomorrow = 2024-12-06
            2024-12-05 | The army said yesterday that it had pulled back. | yesterday = 2024-12-04
            2024-12-05 | Earlier this month a drone crashed in the port. | Earlier this month = 2024-12
            2024-12-05 | The attack came last night. | last night = 2024-12-04TNI
            2024-12-05 | This week alone 40 people were killed. | This week = 2024-W49
            2024-12-05 | The blockade began on 1 Jan 2024. | 1 Jan 2024 = 2024-01-01
            2024-12-05 | The order is dated 12/03/2023. | 12/03/2023 = 2023-XX-XX
            2024-12-05 | The log of 2024-11-30 lists four launches. | 2024-11-30 = 2024-11-30
            2024-12-05 | Sanctions were lifted on 16.01.2016. | 16.01.2016 = 2016-01-16
            2024-12-05 | Sunday's vote was postponed. | Sunday's = 2024-12-01
            2024-12-05 | Wednesday’s raid killed two commanders. | Wednesday’s = 2024-12-04
            2024-12-05 | The ship was seized in mid-April. | mid-April = 2024-04
            2024-12-05 | The ship was seized in mid-April 2022. | mid-April 2022 = 2022-04
            2024-12-05 | By the end of 2023 the camp was empty. | the end of 2023 = 2023
            2024-12-05 | At the end of last year the camp was empty. | the end of last year = 2023
            2024-12-05 | The border has been shut since March. | March = 2024-03
            2024-12-05 | The border has been shut since early 2020. | early 2020 = 2020
            2024-12-05 | The airport reopens on 15 January. | 15 January = 2025-01-15
            2024-12-05 | The trial will start in February. | February = 2025-02
            2024-12-05 | The accord was signed on Good Friday 1998. | Good Friday 1998 = 1998-04-10
            2024-12-05 | Gunmen attacked a church on Christmas Eve. | Christmas Eve = 2023-12-24
            2024-12-05 | A bomb went off on New Year's Day 2017. | New Year's Day 2017 = 2017-01-01
            2024-12-05 | He was arrested on the 3rd of June. | the 3rd of June = 2024-06-03
            2024-12-05 | On May 6-7 the port was bombed. | May 6-7 = 2024-05-06/2024-05-07
            2024-12-05 | On 6 and 7 May the port was bombed. | 6 = 2024-05-06; 7 May = 2024-05-07
            2024-12-05 | The exercise ran from 4 to 9 November. | from 4 to 9 November = 2024-11-04/2024-11-09
            2024-12-05 | The exercise ran from November 4 to November 9. | from November 4 to November 9 = 2024-11-04/2024-11-09
            2024-12-05 | In recent weeks the front has moved west. | In recent weeks = PAST_REF
            2024-12-05 | In the coming days more aid will arrive. | In the coming days = FUTURE_REF
            2024-12-05 | Rockets were fired on Saturday and Sunday. | Saturday = 2024-11-30; Sunday = 2024-12-01
            2024-12-05 | The hostages were freed on Nov. 24, 2023. | Nov. 24, 2023 = 2023-11-24
            2024-12-05 | GENEVA, Dec 4 (Agency) - The council met. | Dec 4 = 2024-12-04
            2024-12-05 | The offensive of winter 2022 stalled. | winter 2022 = 2022-WI
            2024-12-05 | Last winter the river froze. | Last winter = 2023-WI
            2024-12-05 | Villages burned in the spring of 2015. | the spring of 2015 = 2015-SP
            2024-12-05 | The law was passed a month ago. | a month ago = 2024-11
            2024-12-05 | The siege ended on Monday, December 2, 2024. | Monday, December 2, 2024 = 2024-12-02
            2024-12-05 | On 9/11 the world changed. | 9/11 = 2001-09-11
            2024-12-05 | The raid took place on the night of 3 December. | the night of 3 December = 2024-12-03TNI
            2024-12-05 | He had been jailed in August 2013 and freed in May 2018. | August 2013 = 2013-08; May 2018 = 2018-05
            2024-12-05 | The group was founded in 1987, and by 2007 it ruled the strip. | 1987 = 1987; 2007 = 2007
            2024-12-05 | It was the deadliest week since November 2023. | November 2023 = 2023-11
            2024-12-05 | The first shipment arrived on August 1st. | August 1st = 2024-08-01
            2024-12-05 | The treaty expires next month. | next month = 2025-01
            2024-12-05 | The treaty expired last month. | last month = 2024-11
            2024-12-05 | The militia surrendered on the evening of 30 November. | the evening of 30 November = 2024-11-30TEV
            2024-06-14 | The pilots were released over the weekend. | over the weekend = 2024-W23-WE
            2024-06-14 | A helicopter crashed in fog on Sunday, May 19. | Sunday, May 19 = 2024-05-19
            2024-06-14 | The minister, who was killed on 19 May, was buried four days later. | 19 May = 2024-05-19; four days later = 2024-05-23
            2024-06-14 | Voters go to the polls on June 28. | June 28 = 2024-06-28
            2024-06-14 | A run-off is planned for 5 July. | 5 July = 2024-07-05
            2024-06-14 | On Thursday evening rockets hit the north. | On Thursday evening = 2024-06-13TEV
            2024-06-14 | Early on Thursday rockets hit the north. | Early on Thursday = 2024-06-13
            2024-06-14 | Rockets hit the north early Thursday. | early Thursday = 2024-06-13
            2024-06-14 | Rockets hit the north on Thursday after Tuesday's strike. | Thursday = 2024-06-13; Tuesday's = 2024-06-11
            2024-06-14 | The truce talks collapsed in early May. | early May = 2024-05
            2024-06-14 | It was the heaviest barrage since October. | October = 2023-10
            2024-06-14 | The 2015 deal capped enrichment. | 2015 = 2015
            2024-06-14 | Under the 2015 nuclear accord, stocks were limited until 2030. | 2015 = 2015; 2030 = 2030
            2024-06-14 | The 1980-88 war left a million dead. | 1980-88 = 1980/1988
            2024-06-14 | The civil war (1975–1990) split the city. | 1975–1990 = 1975/1990
            2024-06-14 | In the mid-1980s the group was formed. | the mid-1980s = 198
            2024-06-14 | The strait was mined in late 1987. | late 1987 = 1987
            2024-06-14 | He took office in August 2021 and died in May of this year. | August 2021 = 2021-08; May of this year = 2024-05
            2024-06-14 | Last October the border was shut. | Last October = 2023-10
            2024-06-14 | This spring the siege was lifted. | This spring = 2024-SP
            2024-06-14 | Last autumn the siege began. | Last autumn = 2023-FA
            2024-06-14 | Next summer the troops will go home. | Next summer = 2025-SU
            2024-06-14 | The ban takes effect next Friday. | next Friday = 2024-06-21
            2024-06-14 | The ban takes effect on Monday morning. | on Monday morning = 2024-06-17TMO
            2024-06-14 | Earlier this week the army entered the camp. | Earlier this week = 2024-W24
            2024-06-14 | Later this month the envoy will report. | Later this month = 2024-06
            2024-06-14 | The convoy left three weeks ago. | three weeks ago = 2024-W21
            2024-06-14 | More than two years ago the city was destroyed. | More than two years ago = 2022
            2024-06-14 | A decade ago the caliphate was proclaimed. | A decade ago = 2014
            2024-06-14 | The bombing took place eight months ago. | eight months ago = 2023-10
            2024-06-14 | Prices rose in Q1 and fell in the second quarter of 2022. | Q1 = 2024-Q1; the second quarter of 2022 = 2022-Q2
            2024-06-14 | In the second half of 2023 attacks doubled. | the second half of 2023 = 2023-H2
            2024-06-14 | The massacre of 16–18 September 1982 was never punished. | 16–18 September 1982 = 1982-09-16/1982-09-18
            2024-06-14 | The fighting from 12 July to 14 August 2006 killed 1,200. | from 12 July to 14 August 2006 = 2006-07-12/2006-08-14
            2024-06-14 | The ceasefire of 24–30 November 2023 freed 105 hostages. | 24–30 November 2023 = 2023-11-24/2023-11-30
            2024-06-14 | Between 2014 and 2017 the town changed hands twice. | Between 2014 and 2017 = 2014/2017
            2024-06-14 | Between 7 October and 31 December 2023 the front was static. | Between 7 October and 31 December 2023 = 2023-10-07/2023-12-31
            2024-06-14 | The report covers January to March 2024. | January to March 2024 = 2024-01/2024-03
            2024-06-14 | The report covers January–March. | January–March = 2024-01/2024-03
            2024-06-14 | A drone hit the depot at 3 a.m. on June 9. | June 9 = 2024-06-09
            2024-06-14 | At 21:40 on 10 June a blast was heard. | 10 June = 2024-06-10
            2024-06-14 | DAMASCUS, June 13 - Jets bombed the airport. | June 13 = 2024-06-13
            2024-06-14 | Published 14.06.2024. | 14.06.2024 = 2024-06-14
            2024-06-14 | Posted 13/06/2024, 18:22. | 13/06/2024 = 2024-06-13
            2024-06-14 | Updated 2024-06-14T09:30Z. | 2024-06-14 = 2024-06-14
            2024-06-14 | Tuesday: The army storms the hospital. | Tuesday = 2024-06-11
            2024-06-14 | Jan. 3, 2020: A drone kills the general. | Jan. 3, 2020 = 2020-01-03
            2024-06-14 | 1979: The shah flees. | 1979 = 1979
            2024-06-14 | On 8 June 2024 four hostages were freed; the next day the minister resigned. | 8 June 2024 = 2024-06-08; the next day = 2024-06-09
            2024-06-14 | The general spoke on Wednesday night. | on Wednesday night = 2024-06-12TNI
            2024-06-14 | The embargo, imposed in July 2014, was renewed last year. | July 2014 = 2014-07; last year = 2023
            2024-06-14 | The accord expires at the end of the year. | the end of the year = 2024
            2024-06-14 | By the end of the month all crossings will be open. | the end of the month = 2024-06
            2024-06-14 | On Easter Sunday a bomb went off. | Easter Sunday = 2024-03-31
            2024-06-14 | On Nowruz the prisoners were freed. | Nowruz = 2024-03-20
            2024-06-14 | After 9/11 the laws were changed. | 9/11 = 2001-09-11
            2024-06-14 | Before October 7 20,000 men crossed every day. | October 7 = 2023-10-07
            2024-06-14 | In the coming weeks the offensive will widen. | In the coming weeks = FUTURE_REF
            2025-03-18 | Israel resumed its bombardment early on Tuesday, ending the truce of 19 January. | early on Tuesday = 2025-03-18; 19 January = 2025-01-19
            2025-03-18 | The first phase ended on March 1. | March 1 = 2025-03-01
            2025-03-18 | The second phase was due to begin on 2 March. | 2 March = 2025-03-02
            2025-03-18 | Houthi leaders had warned on Friday that attacks would resume within four days. | Friday = 2025-03-14
            2025-03-18 | Trump wrote to Khamenei in early March. | early March = 2025-03
            2025-03-18 | The carrier will stay until mid-April. | mid-April = 2025-04
            2025-03-18 | Assad was toppled in December. | December = 2024-12
            2025-03-18 | The massacres on the coast began on 6 March and lasted until the 10th. | 6 March = 2025-03-06; the 10th = 2025-03-10
            2025-03-18 | An agreement was signed last Monday. | last Monday = 2025-03-10
            2025-03-18 | The regime fell on 8 December 2024 after a campaign of eleven days. | 8 December 2024 = 2024-12-08
            2025-03-18 | Elections are planned for September 2025. | September 2025 = 2025-09
            2025-03-18 | The king visited two months ago. | two months ago = 2025-01
            2025-03-18 | The last census was taken in 1932. | 1932 = 1932
            2025-03-18 | In 2003, 2006 and 2011 the border was closed. | 2003 = 2003; 2006 = 2006; 2011 = 2011
            2025-03-18 | The army withdrew by 18 February, the end of the deadline. | 18 February = 2025-02-18
            2025-03-18 | The hospital was hit on Monday and again on Tuesday morning. | Monday = 2025-03-17; on Tuesday morning = 2025-03-18TMO
            2025-03-18 | The summit in Jeddah takes place this Thursday. | this Thursday = 2025-03-20
            2025-03-18 | The day before yesterday a ship was seized. | The day before yesterday = 2025-03-16
            2025-03-18 | A ship is to be inspected the day after tomorrow. | the day after tomorrow = 2025-03-20
            2025-03-18 | The strike of 26 October 2024 destroyed the radars. | 26 October 2024 = 2024-10-26
            2025-03-18 | The strike on October 26 destroyed the radars. | October 26 = 2024-10-26
            2025-03-18 | The unit was set up in the 1950s. | the 1950s = 195
            2025-03-18 | In the early 1960s the road was built. | the early 1960s = 196
            2025-03-18 | A house of the eighteenth century was destroyed. | the eighteenth century = 17
            2025-03-18 | The bombing campaign of March 1999 lasted 78 days. | March 1999 = 1999-03
            2025-03-18 | The genocide of April–July 1994 was not stopped. | April–July 1994 = 1994-04/1994-07
            2025-03-18 | Violence peaked between June and August 2014. | between June and August 2014 = 2014-06/2014-08
            2025-03-18 | The drills run from 20 to 27 March. | from 20 to 27 March = 2025-03-20/2025-03-27
            2025-03-18 | The talks of 15-16 March failed. | 15-16 March = 2025-03-15/2025-03-16
            2025-03-18 | Output rose in the last quarter of 2024. | the last quarter of 2024 = 2024-Q4
            2025-03-18 | The budget for 2025 was passed at the end of December. | 2025 = 2025; the end of December = 2024-12
            2025-03-18 | Next week the council will vote. | Next week = 2025-W13
            2025-03-18 | Last month the price doubled. | Last month = 2025-02
            2025-03-18 | This month the price fell. | This month = 2025-03
            2025-03-18 | Last year 18,000 people died in the war. | Last year = 2024
            2025-03-18 | On 14 July 1958 the king was shot. | 14 July 1958 = 1958-07-14
            2025-03-18 | The declaration of 2 November 1917 promised a home. | 2 November 1917 = 1917-11-02
            2025-03-18 | 11 September 2001 is remembered. | 11 September 2001 = 2001-09-11
            2025-03-18 | The commander (born 1961) led the force from 2019. | 1961 = 1961; 2019 = 2019
            2025-03-18 | Jan 19: the truce begins. | Jan 19 = 2025-01-19
            2025-03-18 | 19 Jan: the truce begins. | 19 Jan = 2025-01-19
            2025-03-18 | Sunday 19 January 2025 | Sunday 19 January 2025 = 2025-01-19
            2025-03-18 | Last updated: Mar 17, 2025 | Mar 17, 2025 = 2025-03-17
            2025-03-18 | KYIV, March 17 — Drones hit a depot. | March 17 = 2025-03-17
            2025-03-18 | The Abraham Accords of 2020 held. | 2020 = 2020
            """))
    func datesAreFoundAndResolved(row: Row) throws {
        let tagger = TemporalTagger(published: try Moment(parsing: row.published).day)
        let found = tagger.expressions(in: Array(row.text.utf8)).map { "\($0.text) = \($0.timex ?? "")" }
        #expect(found.joined(separator: "; ") == row.found)
    }

    @Test(
        arguments: rows(
            """
            2024-12-05 | The group is now in control of the valley. |
            2024-12-05 | The militia may strike at any time. |
            2024-12-05 | March on the capital, the leader told his men. |
            2024-12-05 | Resolution 2254 was adopted by all members. |
            2024-12-05 | A Su-24 and two MiG-29s took off. |
            2024-12-05 | The depot held 1,950 shells. |
            2024-12-05 | Some 2024 families were registered at the camp. |
            2024-12-05 | Brigade 1984 was disbanded. |
            2024-12-05 | Room 2019 is on the second floor. |
            2024-12-05 | The team won 3-2 after extra time. |
            2024-12-05 | The shell is 155 mm wide and 60.5 cm long. |
            2024-12-05 | Unit 8200 intercepted the call. |
            2024-12-05 | They fought for 34 days. |
            2024-12-05 | The fund spent $2020 on each tent. |
            2024-12-05 | Theresa May spoke with April Jones. |
            2024-12-05 | The flight left at 14:30 and landed at 16:05. |
            2024-12-05 | The May 17 Movement dissolved itself. |
            2024-12-05 | Kalibr missiles have a range of 2000 km. |
            2024-12-05 | The 7th Fleet left the port. |
            2024-12-05 | Black Friday sales fell. |
            2024-12-05 | He called +44 1998 2004 for help. |
            2024-12-05 | Version 2.12.2020 of the software failed. |
            2024-12-05 | Boeing 747s and an Airbus A320 were grounded. |
            2024-12-05 | Salaries are paid every month. |
            2024-12-05 | A five-year plan was adopted. |
            2024-12-05 | The 12-day war cost billions. |
            2024-12-05 | Section 1701 of the act applies. |
            2024-12-05 | In the second half the keeper saved a penalty. |
            2024-06-14 | The T-72 and the BM-21 date from another age. |
            2024-06-14 | Camp 2024 holds 1,700 prisoners. |
            2024-06-14 | Some 1948 refugees live there. |
            2024-06-14 | The house at 1967 Main Street burned. |
            2024-06-14 | It cost 2,024 dollars. |
            2024-06-14 | The 1,990 prisoners were freed. |
            2024-06-14 | He scored 6-4, 6-3 in the final. |
            2024-06-14 | The summer camp was closed. |
            2024-06-14 | The Prague Spring museum was hit. |
            2024-06-14 | They may strike again. |
            2024-06-14 | An august assembly met in the hall. |
            2024-06-14 | Long-march missiles failed. |
            2024-06-14 | The shells fell 12 to 14 km from the border. |
            2024-06-14 | The Tuesday Group met the speaker. |
            2024-06-14 | Hezbollah's Unit 1800 trains others. |
            2024-06-14 | The patrol lasted from 9 to 5. |
            2024-06-14 | The battle for Hill 1101 raged on. |
            2024-06-14 | Five of the 12 died. |
            2024-06-14 | Order No. 2016 was signed. |
            2024-06-14 | The rocket flew 1,500 m at a height of 2000 m. |
            2025-03-18 | It will be the first such visit in 12 years. |
            2025-03-18 | The S-300 and the F-35 were not used. |
            2025-03-18 | Battalion 101 was sent to the front. |
            2025-03-18 | Article 1973 was invoked. |
            2025-03-18 | The tanker carried 2,000 barrels. |
            2025-03-18 | The target lay 1,900 km away. |
            2025-03-18 | Around 2000 demonstrators gathered. |
            2025-03-18 | They died one by one. |
            2025-03-18 | April Smith and June Carter were among the witnesses. |
            2025-03-18 | The second of the two drones crashed. |
            2025-03-18 | The army may shell the town. |
            2025-03-18 | He marched on the palace. |
            2025-03-18 | The vote was 14-1 with no abstentions. |
            2025-03-18 | The 1st Division and the 36th Brigade advanced. |
            2025-03-18 | A 24-hour curfew was imposed. |
            2025-03-18 | They want a two-week truce. |
            2025-03-18 | The Mk-84 weighs 2000 pounds. |
            2025-03-18 | Route 443 was closed. |
            """))
    func whatIsNoDateIsNotFound(row: Row) throws {
        let tagger = TemporalTagger(published: try Moment(parsing: row.published).day)
        #expect(tagger.expressions(in: Array(row.text.utf8)).map(\.text) == [])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let published: String
        let text: String
        let found: String

        var testDescription: String { text }
    }

    private static func rows(_ table: String) -> [Row] {
        table.split(separator: "\n").map { line in
            let cells = line.split(separator: " |", maxSplits: 2, omittingEmptySubsequences: false)
                .map { String($0.drop { $0 == " " }) }
            return Row(
                published: cells[0], text: cells.count > 1 ? cells[1] : "", found: cells.count > 2 ? cells[2] : "")
        }
    }
}
