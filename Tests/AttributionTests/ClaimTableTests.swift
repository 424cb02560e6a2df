import Attribution
import Testing

/// Sentences in tables: the claimant as it is returned, or a dash, and the sentence.
@Suite("Claims of sentences") struct ClaimTableTests {
    @Test("Claimed: somebody says so") func claimed() {
        ClaimTable.expect(
            .claimed,
            """
            Iran | Iran has claimed responsibility for launching a missile strike on the port.
            Official television in Iran | Late on Monday, official television in Iran said that the Guards had assaulted the centre.
            The elite force | The elite force also claimed to have attacked a base in Syria.
            Iranian officials | On October 1, 2024, Iranian officials announced that they had targeted the headquarters.
            the foreign ministry | Iraq protested by phoning the charge d'affaires, according to the foreign ministry.
            Iranian state media and three security sources | At the time, according to Iranian state media and three security sources, they were killed by an airstrike.
            a senior Iranian official | A senior Iranian official told Reuters that the attack had been ordered by the supreme leader.
            Lew | “It is important for this not to escalate,” Lew said.
            Lew | “It is important for this not to escalate,” said Lew.
            the Houthis | The Houthis say they shot down an American drone over Marib.
            Kyiv | Kyiv accuses Moscow of shelling the nuclear plant.
            Israel | Israel blamed Hezbollah for the rocket that killed 12 children.
            the group | The group said in a statement on Telegram that it had targeted a tank.
            the military's spokesman | The military's spokesman stated that the base had been evacuated.
            Hamas | A bus bombing in the city was claimed by Hamas.
            witnesses | Witnesses said they saw smoke rising from the depot.
            the defence ministry | The village has been captured, the defence ministry said on Friday.
            local officials | At least nine people were killed, local officials said.
            the ministry | "We have destroyed the depot," the ministry said.
            the Guards | The Guards took responsibility for the attack on the tanker.
            Ankara | Ankara maintains that the strike hit only militants.
            the coalition | The coalition argued that the hall was a legitimate target.
            a spokesman for the army | A spokesman for the army said two soldiers had been wounded.
            Gallant | Gallant emphasized that Israel possesses significant power.
            the rebels | The rebels boasted that they had downed a jet.
            the Kremlin | The Kremlin described the raid as a provocation.
            Khamenei | Khamenei was quoted as saying that the strikes were legal.
            Hezbollah | In a statement, Hezbollah said its fighters had clashed with soldiers near the border.
            the army | The army, citing drone footage, said the tunnel had been destroyed.
            Israeli officials | Israeli officials fear that the limits would embolden Tehran.
            Israel | Iran's nuclear sites were damaged, Israel says.
            the UN | The UN estimates that 1.9 million people have been displaced.
            Zelensky | Zelensky wrote on Telegram that air defences had downed 40 drones.
            the Taliban | Eleven policemen died in the ambush, the Taliban claimed.
            Islamic State | Islamic State claimed the attack through its Amaq agency.
            residents | Residents told reporters that the bridge had collapsed.
            the governor of the province | The governor of the province said on Telegram that a fuel depot was burning.
            the group | The group's press office said that it had fired at a ship.
            Egypt | Egypt insists the crossing is open.
            the rebels | Responsibility for the blast was claimed by the rebels.
            the ministry | The ministry put the number of wounded at 1,200.
            Doha | Doha contends that both sides accepted the draft.
            analysts | Analysts believe that the missile was fired from Yemen.
            two security officials | Two security officials, speaking on condition of anonymity, said the convoy had been hit.
            experts | Experts warn that the cycle of violence could spiral out of control.
            the WFP | The WFP warned of famine in the north.
            a Hezbollah official | A Hezbollah official said the group had fired 60 rockets.
            Iran's ambassador to the UN | Iran's ambassador to the UN told the Security Council that the strike was self-defence.
            both armies | Both armies claim control of the town.
            Israel | Israel says the strike killed a commander; Hezbollah says he was a medic.
            Iran | The strike, Iran said, was a response to the killing of a general.
            police in Baghdad | Police in Baghdad said four people were killed by a car bomb.
            the prime minister's office | A statement from the prime minister's office said the raid had been approved.
            sources close to Hezbollah | Sources close to Hezbollah said he had left the building.
            the group | The group released a video claiming it had captured two soldiers.
            the IDF | The IDF said it struck 40 targets overnight.
            Sudan's army | Sudan's army has claimed the capture of the palace.
            Israel | The strike was, according to Israel, aimed at a commander.
            Israel | Israel holds Hezbollah responsible for the attack.
            Syria | Syria attributed the raid to Israel.
            Washington | Washington suspects Iran of supplying the missiles.
            Israel | Israel justified the raid by claiming that fighters hid in the clinic.
            Lebanon's health ministry | Lebanon's health ministry said 558 people had died in one day.
            the mayor of Tyre | The mayor of Tyre said most of the residents had left.
            he | He said three rockets had landed near the camp.
            a Red Crescent official | Fourteen bodies were found in the rubble, a Red Crescent official said.
            the M23 rebels | The M23 rebels announced the capture of Goma.
            Islamabad | Six people were killed in the strikes, according to Islamabad.
            the army | The army says its forces are in full control of the city.
            Russia's defence ministry | Russia's defence ministry said its air defences had shot down 36 drones.
            the junta | The junta alleged that the rebels had used human shields.
            Saree | Saree said the group had fired two missiles at Eilat.
            Yahya Saree | Yahya Saree, the group's military spokesman, said two ships had been hit.
            the Israeli military | The Israeli military on Sunday claimed to have killed a senior commander.
            Israel | Israel has accused the agency of employing fighters.
            the SDF | Turkish jets hit a power station, the SDF said in a statement on Monday.
            activists | Activists said dozens of people had been arrested in Omdurman.
            Pyongyang | Pyongyang declared the test a success.
            medical sources | Medical sources said 17 people were killed in the market.
            the commander | “Our men entered the city at dawn,” the commander told Al Jazeera.
            US officials | US officials say the drone was launched by an Iraqi militia.
            the PKK | An attack on a defence company near Ankara was claimed by the PKK.
            the ministry | The ministry says that 70 percent of the dead are women and children.
            Iran's foreign ministry | Iran's foreign ministry insisted that the strikes were lawful.
            hospital officials | At least 20 people were killed, hospital officials said, when the tents caught fire.
            Israel's defence minister | Israel's defence minister, Yoav Gallant, said on Monday that the campaign was entering a new phase.
            the Iraqi prime minister | The strikes killed 16 people, the Iraqi prime minister said.
            the Islamic Resistance in Iraq | The Islamic Resistance in Iraq said it had launched drones at the base.
            Beirut | Beirut complained to the Security Council that Israel had breached the truce.
            the president | In a televised address, the president said that 12 terrorists had been killed.
            The Iranian Revolutionary Guard Corps | The Iranian Revolutionary Guard Corps (IRGC) emphasized that the missile strike was a direct warning.
            the coalition | A drone was shot down near Erbil, the coalition said late on Sunday.
            the Guards | The Guards claimed to have “fired a number of ballistic missiles in Syria”.
            the army | According to the army, the rockets fell in open areas.
            prosecutors | Prosecutors allege that he sent money to the group.
            a US defense official | A US defense official, who asked not to be named, said the missile had missed.
            the rebels | Government forces burned three villages, the rebels say.
            the Houthi-run health ministry | The Houthi-run health ministry said 42 people were killed in the raids.
            Damascus | Damascus has blamed Israel for the blast.
            the Syrian army | The Syrian army announced on Thursday that it had withdrawn from Hama.
            Israel | Israel has long argued that the tunnels run beneath hospitals.
            the militant group | The militant group posted a video in which it claimed the attack.
            the ministry | Nine soldiers were wounded, the ministry added.
            Kyiv | Kyiv estimates that 11,000 North Korean soldiers are in Kursk.
            aid workers | Aid workers described bodies lying in the streets.
            the foreign minister | The foreign minister told parliament that the pilots had been captured.
            Hezbollah | Hezbollah claims it has hit 17 military sites since Friday.
            the opposition | The vote was rigged, the opposition claims.
            a spokesperson for the UN mission | A spokesperson for the UN mission said two peacekeepers were hurt.
            the governor | Three bridges had been bombed, the governor told reporters.
            Jabhat al-Nusra | Responsibility was claimed by Jabhat al-Nusra.
            Israeli officials | Israeli officials said privately that the target was a bunker.
            Gaza's civil defence agency | Gaza's civil defence agency said rescuers had recovered 30 bodies.
            officials | Officials said the mayor was among the dead.
            Erdogan | Erdogan said that 45 militants had been “neutralised”.
            Iran | Iran says the general was killed while advising the Syrian army.
            Hamas | Hamas-run media aside, Hamas said on Saturday that 71 people had been killed.
            the UN agency | About 90 percent of the camp's residents have fled, the UN agency said.
            the Kurdish authorities | The Kurdish authorities said that Turkish shelling had killed two farmers.
            a military source | A military source told the state news agency SANA that the raids had caused material losses.
            Iran's army chief | Iran's army chief said the drills had been a success.
            the pilot | The pilot said he had seen two flashes before the engine failed.
            Armenia | Armenia said Azerbaijani troops had opened fire on its positions.
            Ethiopia's government | Ethiopia's government has accused the front of killing civilians.
            both sides | Both sides accused each other of breaking the truce.
            the Wagner group | The Wagner group claimed to control the centre of Bakhmut.
            the brigade | The brigade said in a post on X that its men had taken the hill.
            the commander of the Quds Force | The commander of the Quds Force said the front was united.
            Washington | Washington says it shot down all the drones.
            Israel | Israel contends that the hospital sat above a command centre.
            the Shabab | The Shabab claimed to have killed 30 soldiers in the ambush.
            the Syrian government | The Syrian government said its air defences had intercepted most of the missiles.
            Al-Shabaab | Al-Shabaab claimed responsibility for the hotel siege.
            the interior ministry | Four suspects have been arrested, the interior ministry announced.
            Doctors Without Borders | Doctors Without Borders said its clinic had been hit twice.
            Ukraine | Ukraine says it sank a patrol ship off Crimea.
            the Israeli army | The Israeli army said in a statement that it had located a tunnel.
            the Palestinian health ministry | Two men were killed in Jenin, according to the Palestinian health ministry.
            the front | The raid was claimed by the front.
            India | India accused Pakistan of sheltering the attackers.
            the mayor | The mayor told the BBC that 30 houses had burned.
            the junta's spokesman | The junta's spokesman said the town had been retaken.
            Azerbaijan | Azerbaijan claims its soldiers came under fire first.
            """)
    }

    @Test("Reported: told as a fact") func reported() {
        ClaimTable.expect(
            .reported,
            """
            The Jerusalem Post | The Jerusalem Post reported that Khamenei described Israel as a rabid dog.
            Reuters | Reuters reported that the talks had collapsed.
            The New York Times | According to The New York Times, the order was given in April.
            The Jerusalem Post | According to a report in The Jerusalem Post, the talks focused on the scope of the strike.
            the Syrian Observatory for Human Rights | The Syrian Observatory for Human Rights documented 40 strikes in the province.
            Airwars | Airwars counted 3,000 civilian deaths in the first month.
            Haaretz | Haaretz reported on Tuesday that the cabinet was divided.
            Axios | The plan was first reported by Axios.
            ACLED | According to ACLED, attacks doubled in March.
            Human Rights Watch | Human Rights Watch documented 14 unlawful strikes.
            Lebanese media | Lebanese media reported a strike on a car near Tyre.
            Al Jazeera | Al Jazeera reported that its office had been hit.
            - | The base was allegedly used to store drones.
            - | Three commanders are believed to have been killed in the raid.
            - | The raid is said to have killed two engineers.
            - | The assassination was blamed on Israel.
            - | Israeli jets bombed the airport of Damascus.
            - | Two bridges collapsed after the shelling.
            - | The convoy was reportedly hit near the border.
            - | No group has claimed responsibility for the bombing.
            - | There was no immediate claim of responsibility.
            - | Reports said that the mayor had fled.
            - | It was reported that the minister had resigned.
            - | The attack claimed the lives of 14 soldiers.
            - | The army did not say how many were wounded.
            - | The militia is accused of looting aid.
            - | The escalation threatens to draw in other powers.
            - | Iraq condemned the strike as a violation of its sovereignty.
            - | Israel denied entry to the UN envoy.
            - | Fighting continued in the north of the city on Sunday.
            - | Hundreds of families fled the camp in May 2024.
            - | The village fell to the rebels in March.
            - | Iran launched about 200 ballistic missiles at Israel.
            The Guardian | The Guardian reports that the contract was signed in March.
            Israel's Channel 12 | Israel's Channel 12 reported that the cabinet had approved the plan.
            the BBC | The BBC reported that the cable had been cut.
            the UN | The UN recorded 1,300 violations in one year.
            CNN | The memo was leaked in May, according to CNN.
            the observatory | The observatory recorded 12 raids on the valley overnight.
            B'Tselem | B'Tselem documented 40 attacks by settlers in October.
            - | Shells hit the market at noon, killing six people.
            - | The general was reportedly killed in the same raid.
            - | The explosions are thought to have been caused by a drone.
            - | The group is suspected of planting the bomb.
            - | The hospital was allegedly used as a command post.
            - | Nobody has claimed the attack.
            - | The attack has been widely blamed on Israel.
            - | The truce was announced on Wednesday.
            - | Dozens of houses were destroyed in the raid.
            - | It is not known who fired the missile.
            - | The bombing of the consulate killed seven members of the Guards.
            - | The two sides exchanged fire across the border.
            - | The claim could not be independently verified.
            - | The army declined to comment.
            the Wall Street Journal | The Wall Street Journal reported that Russia had sent instructors.
            Reuters | Two tankers were hit, Reuters reported.
            NetBlocks | NetBlocks recorded a near-total loss of internet in the city.
            local media | Local media reported heavy gunfire near the palace.
            the newspaper | The newspaper reported that the order came from the top.
            Kan | The chief of staff will resign, Kan reported.
            Amnesty International | Amnesty International documented the use of cluster bombs in the town.
            The Economist | According to The Economist, the losses are far higher.
            - | Six members of one family were killed in the strike, neighbours carrying the bodies out in blankets.
            - | An Israeli air strike destroyed the building on Friday.
            - | It is believed that the ship was hit by a mine.
            - | The tunnel allegedly ran beneath the border.
            - | The missile apparently missed its target.
            - | The killing was attributed to Mossad.
            - | Since October, militias have fired rockets at American troops.
            - | Hezbollah fired more than 100 rockets at Haifa.
            - | The commander was buried in Tehran on Tuesday.
            - | Efforts for a truce have been met with resistance.
            - | The deal was signed in 2015.
            - | The state of emergency was lifted in March.
            - | Protesters threatened by soldiers fled the square.
            - | The drones were reportedly supplied by Iran.
            - | Hundreds attended the funeral on Sunday.
            - | The United States imposed sanctions on the company.
            state news agency IRNA | State news agency IRNA reported that the president had left for New York.
            The Washington Post | The Washington Post, citing two officials, reported that the plan had been dropped.
            the BBC | The village was burned in April, the BBC reported.
            Israeli media | Israeli media reported that the sirens failed to sound.
            Save the Children | Save the Children recorded 30 attacks on schools.
            - | The attack is widely believed to have been carried out by Israel.
            - | Rockets landed near the embassy shortly before midnight.
            - | Some 2,000 people were killed in the war of 2006.
            - | Russian troops entered the town on Wednesday morning.
            - | Unconfirmed reports suggest that the general survived.
            - | According to reports, the ship was carrying fuel.
            - | The army has not commented on the strike.
            - | Responsibility for the attack has not been claimed.
            Sky News | Sky News reported that the hostages had been moved.
            ACLED | ACLED counted 600 drone strikes in the first half of the year.
            the Financial Times | The Financial Times reported that the shipment left in March.
            Rudaw | According to Rudaw, three rockets fell near the airport.
            - | The plane was reportedly shot down by air defences.
            - | The mine is believed to have been laid years ago.
            - | The gunmen killed nine people at a market in Kano.
            - | A missile hit a bus near Donetsk on Thursday.
            - | The assassination is widely attributed to the CIA.
            """)
    }

    @Test("Denied: somebody says that it is not so") func denied() {
        ClaimTable.expect(
            .denied,
            """
            Hezbollah | Hezbollah denies any involvement in the killing.
            Tehran | Tehran has repeatedly denied supplying the rebels with weapons.
            Moscow | Moscow called the report baseless.
            the army | The army said it had not fired at the hospital.
            Hamas | Hamas said the claim was false.
            Iran | Iran said it had no role in the attack.
            the IDF | The IDF rejected the allegation that it had used white phosphorus.
            the Kremlin | The Kremlin dismissed the allegations as absurd.
            Iran | The report was denied by Iran.
            Russia | Russia denied on Friday that its jet had entered the airspace.
            the ministry | The ministry said that no missiles had hit the base.
            Ankara | Ankara rejects claims that it bombed the village.
            the group | The group disputed the figure.
            the Houthis | The Houthis said they were not behind the attack.
            Riyadh | “These reports are false,” Riyadh said.
            Israel | Israel refuted accusations that it had targeted aid workers.
            Qatar | Qatar described the allegation as untrue.
            the government | The government said there were no troops in the village.
            Iran | Iran said nothing had been hit.
            Damascus | Damascus said that was untrue.
            Hezbollah | Hezbollah distanced itself from the attack.
            Iran's envoy | Iran's envoy denied that weapons had been delivered.
            Baghdad | Baghdad said there had been no attack on the base.
            the UN | The UN said it had seen no evidence of tunnels under its school.
            inspectors | Inspectors found no evidence of enrichment at the site.
            the army | The army said the reports were not true.
            Russia | Russia said the accusations had no basis.
            the ministry | No such order was given, the ministry said.
            the Taliban | The Taliban have denied sheltering the group.
            Jordan | Jordan denied that its airspace had been used.
            the militia | The militia, however, denied responsibility for the killing.
            Azerbaijan | Azerbaijan denies shelling the village.
            the rebels | The rebels said they had never received such weapons.
            Israel | Israel denies that there is famine in the north.
            the Pentagon | The Pentagon said no American aircraft had been lost.
            Rwanda | Rwanda has always denied backing the rebels.
            UNIFIL | UNIFIL said it was not aware of any tunnel.
            Maduro | Maduro rejected the accusations.
            the Saudi government | The Saudi government has denied any knowledge of the plot.
            Israel | Israel said it did not target the journalists.
            the army | The army denied it had used phosphorus.
            Cairo | Cairo denied reports that it would open the crossing.
            Hamas | Hamas rejected Israel's claim that its fighters hid in the hospital.
            Iran | Iran says it has never sent missiles to Russia.
            Tehran | Tehran dismissed as baseless the allegation that it had plotted to kill the envoy.
            the president's office | The president's office denied that he had fled.
            Iraq | Iraq said there was no evidence that the house had been used by spies.
            Belarus | Belarus said that it had not sent troops to the front.
            the spokesman | “There is no truth in this report,” the spokesman said.
            the company | The company denied supplying the parts.
            the Lebanese army | The Lebanese army denied that its soldiers had withdrawn from the border.
            Israel | Israel denied responsibility for the explosion.
            the Emirates | The Emirates have denied arming the paramilitaries.
            Uganda | Uganda rejects the accusation that it supports the rebels.
            the UN | The UN denied that its trucks had carried weapons.
            the police | The police said they had not used live ammunition.
            South Africa | South Africa said the allegation was without foundation.
            Pakistan | Pakistan denied any role in the attack.
            Kabul | Kabul rejects the claim that it shelters the militants.
            Serbia | Serbia said it had not mobilised its troops.
            the White House | The White House dismissed the report as false.
            Hezbollah | Hezbollah said it had nothing to do with the rockets.
            the Vatican | The Vatican said there was no such plan.
            """)
    }

    @Test("Confirmed: somebody vouches for it") func confirmed() {
        ClaimTable.expect(
            .confirmed,
            """
            the Pentagon | The Pentagon confirmed the deaths of three soldiers.
            Israel | Israel acknowledged that it had carried out the strike.
            the White House | The White House has confirmed that the letter was received.
            the army | The army conceded that its shells had hit the school.
            the prime minister | The prime minister admitted mistakes in the operation.
            the WHO | The WHO verified 24 attacks on hospitals.
            Hezbollah | The death of the commander was confirmed by Hezbollah.
            - | The deaths were confirmed on Monday.
            UN investigators | UN investigators found that the convoy was hit from the air.
            the inquiry | The inquiry concluded that a drone had struck the house.
            Tehran | Tehran acknowledged the loss of two generals.
            Both sides | Both sides confirmed the exchange of prisoners.
            Iranian state television | Iranian state television confirmed the death of the president.
            an independent investigation | An independent investigation established that the shell came from the east.
            DNA tests | DNA tests confirmed that the body was that of the leader.
            the US military | The US military acknowledged killing 13 civilians.
            his family | The death was confirmed by his family.
            Hamas | Hamas has confirmed that its leader was killed in Tehran.
            Iran | Iran officially confirmed the launch on Wednesday.
            Ukraine | Ukraine admitted the loss of the town.
            the IAEA | The IAEA confirmed damage to the entrance of the site.
            the mission | The mission verified 55 attacks on schools.
            Israel's military | Israel's military has admitted that its soldiers killed three hostages by mistake.
            the BBC | The BBC has verified footage of the strike.
            a commission of inquiry | A commission of inquiry concluded that the camp had been shelled on purpose.
            the Iraqi army | The Iraqi army confirmed that a base had been hit.
            Kataib Hezbollah | Kataib Hezbollah confirmed the death of a commander in the raid.
            the IDF | The IDF acknowledged that one of its drones had been shot down.
            the foreign ministry | The release of the hostages was confirmed by the foreign ministry.
            two US officials | Two US officials confirmed the strike.
            Poland | Poland confirmed on Wednesday that it had shot down the drones.
            satellite images | Satellite images confirmed that the hangar had been destroyed.
            Moscow | Moscow has admitted losing the cruiser.
            UN experts | UN experts verified the origin of the missiles.
            the militia | The militia confirmed that three of its men had been killed.
            Jordan | Jordan has acknowledged that it shot down Iranian drones.
            The Hague tribunal | The Hague tribunal found that genocide had been committed.
            Lebanese officials | Lebanese officials confirmed receiving the proposal.
            Hamas | Hamas admitted that the hostage had died in captivity.
            - | The commander has been confirmed dead.
            Islamic State | Islamic State confirmed the death of its leader.
            the Kremlin | The Kremlin admitted that the base had been hit.
            NATO | NATO confirmed that the drone had crossed the border.
            the coroner | The coroner confirmed the identity of the victims.
            Myanmar's army | Myanmar's army acknowledged the loss of the garrison.
            """)
    }

    @Test("Planned: yet to come") func planned() {
        ClaimTable.expect(
            .planned,
            """
            - | The talks are scheduled to resume in Cairo on Thursday.
            - | Barrot is scheduled to visit Israel on Monday.
            - | The ceasefire will take effect on Sunday.
            - | The summit is due to begin on November 30.
            - | Gallant will travel to Washington on Tuesday.
            - | The foreign ministers are to meet in Geneva next week.
            - | The court is expected to rule on Friday.
            - | The truce ends on Tuesday.
            - | The Security Council votes on Thursday on the draft.
            - | Elections are set for June 2025.
            - | The defence minister is preparing for a visit to Washington on Tuesday.
            - | Israel plans to expand its operation in the south.
            - | The first hostages will be released on Sunday.
            - | US troops are to leave Iraq by September 2025.
            - | The mission's mandate runs out on December 31.
            - | The envoy is to arrive in Beirut on Wednesday.
            - | A donor conference is planned for March.
            Iraq | Iraq said it would summon the ambassador.
            the US | The US pledged 300 million dollars in aid.
            - | Talks resume on Monday in Doha.
            - | The pope is visiting Beirut next week.
            - | The Security Council will vote on the resolution on Friday.
            - | The force is to be deployed in January.
            - | The sanctions come into force on March 1.
            - | The second phase begins in two weeks.
            - | The trial opens on Monday in The Hague.
            - | The coalition's mission is due to end in September 2025.
            - | The delegation leaves for Cairo on Sunday.
            - | Elections will be held on May 15.
            - | The crossing is set to reopen on Saturday.
            - | The exchange is expected to take place on Thursday.
            - | A second round of talks is scheduled for April 19 in Rome.
            - | Biden is expected to announce new sanctions next week.
            - | The ultimatum expires at midnight on Saturday.
            - | The remaining troops are due to leave by the end of 2026.
            - | Macron is going to host the conference in October.
            - | The foreign minister will fly to Muscat on Saturday for a second round.
            - | A ceremony is to be held at the base on Friday.
            - | The truce is due to expire at 7 a.m. on Thursday.
            - | Parliament is set to vote on the budget next Tuesday.
            - | Israel and Lebanon are to begin talks on the border in January.
            - | The United States intends to withdraw its troops by September.
            - | The exercise starts on Monday and will last ten days.
            - | The embargo takes effect on January 1.
            - | The two leaders are expected to meet in Astana.
            - | The carrier will arrive in the Gulf within a week.
            - | Hearings begin on Thursday at the World Court.
            - | The next exchange is planned for Saturday.
            - | Lebanon's parliament meets on January 9 to elect a president.
            - | The delegation is to travel to Doha on Monday.
            - | The cabinet will convene at noon on Friday to approve the deal.
            - | The parties are scheduled to sign the accord on August 8.
            - | The blockade is to be lifted next month.
            - | UNIFIL's mandate ends on December 31, 2026.
            - | The inquiry is due to report in the spring.
            - | Germany plans to deliver two more batteries this year.
            - | The peace conference opens in Geneva on June 15.
            - | The prisoners are to be exchanged on Friday.
            - | Erdogan is due to meet Putin in Sochi next week.
            - | The mission will leave Mali by December 31.
            - | Voters go to the polls on Sunday.
            """)
    }

    @Test("Threatened: somebody says that they will do harm") func threatened() {
        ClaimTable.expect(
            .threatened,
            """
            Iran | Iran vowed to retaliate against Israel.
            the Israeli government | The Israeli government vowed to retaliate against Iran for the missile attacks.
            the group | The group has vowed to continue its attacks on U.S. forces.
            Khamenei | Khamenei warned that Iran would respond with a crushing blow.
            Hezbollah | Hezbollah threatened Israel with a war without limits.
            the Houthis | The Houthis said they would attack any ship bound for Israel.
            Israel | Israel warned that it would hit back hard.
            Nasrallah | Nasrallah promised revenge for the killing.
            Moscow | Moscow threatened to strike the convoys.
            Tehran | “We will respond with force,” Tehran said.
            Trump | Trump has threatened to bomb the island.
            the militia | The militia swore to avenge its leader.
            the Guards | The Guards pledged to avenge the dead.
            Israel | Israel has said it will destroy the tunnels.
            Iran | Iran said any attack would be met with a harsh response.
            the Houthis | The Houthis have warned that Israeli ships would be targeted.
            Israel | Israel has vowed to destroy Hamas.
            Erdogan | Erdogan threatened a new offensive in northern Syria.
            Salami | Salami warned that Israel would pay a heavy price.
            the army | The army has threatened to enter Rafah.
            Kim | Kim threatened to use nuclear weapons against the South.
            the general | “We will destroy them,” the general said.
            Hezbollah | Hezbollah has promised to avenge the killing of its commander.
            Tehran | Tehran vowed a crushing response.
            the junta | The junta threatened to close the border.
            Putin | Putin said Russia would retaliate if its territory was hit.
            Iran's president | Iran's president swore revenge for the bombing.
            Iran's Guards | Iran's Guards threatened “more painful blows” if Israel responds.
            Kataib Hezbollah | Kataib Hezbollah vowed to resume attacks on American bases.
            Netanyahu | Netanyahu vowed that Iran would pay for the attack.
            the Taliban | The Taliban threatened to attack polling stations.
            North Korea | North Korea has threatened to turn Seoul into a sea of fire.
            Houthi leaders | Houthi leaders have threatened to strike targets in Israel.
            Khamenei | Khamenei said Israel would be punished for the killing.
            Iran | Iran warned of a decisive response to any attack.
            Hezbollah | Hezbollah warned that it would expand its attacks if the war went on.
            Russia | Russia threatened retaliation for the seizure of the ship.
            the general | The general threatened to close the strait.
            Israel | Israel vowed a harsh response to the rocket fire.
            Yemen's Houthis | Yemen's Houthis vowed to keep attacking ships in the Red Sea.
            Islamic Jihad | Islamic Jihad threatened to bomb Tel Aviv.
            Turkey | Turkey has threatened a ground offensive against the militia.
            Tehran | Tehran has promised a “painful” reply to the killing of Haniyeh.
            Beijing | Beijing pledged to “crush” any move towards independence.
            the cartel | The cartel threatened to kill the judges.
            Khartoum | Khartoum vowed to crush the rebellion.
            Iran | Iran has warned that it will close the strait if attacked.
            Medvedev | Medvedev threatened Poland with nuclear strikes.
            """)
    }
}
