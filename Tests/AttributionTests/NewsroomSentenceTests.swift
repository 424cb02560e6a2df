import Attribution
import Testing

/// Sentences in the manner of many newsrooms, on wars from Sudan to Kashmir: the claimant or a dash, and the sentence.
@Suite("Claims of newsrooms") struct NewsroomSentenceTests {
    @Test("Claimed") func claimed() {
        ClaimTable.expect(
            .claimed,
            """
            The Rapid Support Forces | The Rapid Support Forces said on Tuesday they had seized the army's last base in West Kordofan.
            the Sudanese army | A supply plane came down near Nyala after a technical fault, the Sudanese army said in a statement late on Saturday.
            a medical source at the Saudi hospital | A medical source at the Saudi hospital told AFP that 22 bodies had been brought in since Friday.
            aid workers | Aid workers say the road to Tawila is lined with people who have not eaten for days.
            Ukraine's general staff | Ukraine's general staff reported 184 clashes along the front over the past day.
            Russia's defence ministry | Russia's defence ministry said its forces had taken the village of Novotoretske, a claim that could not be independently verified.
            governor Vyacheslav Gladkov | A 54-year-old woman died when a drone hit her car near Shebekino, governor Vyacheslav Gladkov wrote on Telegram.
            two people familiar with the discussions | The plan would freeze the front line for ten years, according to two people familiar with the discussions.
            Zelenskyy | Zelenskyy accused Moscow of dragging out the talks.
            the Houthis | The Houthis claimed to have fired two ballistic missiles at Ben Gurion airport.
            residents of Marib | Residents of Marib told Reuters the drones had come from the west.
            Myanmar's junta | Myanmar's junta said it had retaken Lashio without a fight.
            the Arakan Army | The Arakan Army says its fighters now hold 14 of Rakhine's 17 townships.
            a spokesman for the Karen National Union | “They dropped two 500-pound bombs on the school,” a spokesman for the Karen National Union said.
            M23 | M23 accused the Congolese army of bombing Minembwe with Chinese-made drones.
            Kinshasa | Kinshasa blamed Allied Democratic Forces militants for the massacre in Komanda.
            local leader Jean Claude Musoli | Local leader Jean Claude Musoli said that more than 30 bodies had been pulled from the church.
            witnesses | Witnesses described seeing rebels going from house to house in Bukavu.
            Gaza's civil defence agency | Gaza's civil defence agency said Israeli fire killed 31 people near an aid site in Rafah.
            the IDF | The IDF said it had “eliminated” a commander of the Nukhba force and that steps were taken to limit harm to civilians.
            it | Hamas handed over the remains of two hostages, it said, but needed equipment to find the rest.
            an Israeli official | According to an Israeli official quoted by Kan, the list of prisoners has not been agreed.
            Indian police | Gunmen opened fire on tourists in a meadow near Pahalgam, killing 26, Indian police said.
            Pakistan | Pakistan said it shot down five Indian jets, including three Rafales.
            the Resistance Front | The Resistance Front, a little-known group, claimed responsibility but later retracted it.
            Amnesty International | Amnesty International said the strike on the detention centre should be investigated as a war crime.
            the World Food Programme | The World Food Programme warned that 638,000 people faced catastrophic hunger.
            the mayor of Sumy | “There is no heating in half of the city,” said the mayor of Sumy, Artem Kobzar.
            Sudan's army chief | Sudan's army chief, Abdel Fattah al-Burhan, said his troops would not negotiate before the militia left the towns it held.
            the Emergency Lawyers group | At least 63 worshippers died when a drone struck a mosque in El Obeid, the Emergency Lawyers group said.
            one mother | “We walked for four nights and drank from puddles,” one mother who reached Tine told the BBC.
            the International Organization for Migration | More than 89,000 people have left El Fasher since 26 October, the International Organization for Migration estimates.
            Tom Fletcher | Tom Fletcher, the UN's top humanitarian official, told the Council that the city had “descended into an even darker hell”.
            the Ukrainian navy | The Ukrainian navy said that it had used sea drones to hit two tankers of Russia's shadow fleet.
            Andriy Yermak | Russia is using the talks to play for time, argued Andriy Yermak.
            the Russian-installed head of Kherson region | A drone attack on a cafe in Khorly killed 24, said the Russian-installed head of Kherson region, Vladimir Saldo.
            the SBU security service | The SBU security service took credit for the assassination of the general.
            DTEK | DTEK, the country's largest private energy company, said two of its thermal plants had been seriously damaged.
            officials | Drone debris sets refinery on fire in Krasnodar – officials
            Yahya Saree | In a televised speech, Yahya Saree, the Houthis' military spokesman, said an Israeli-owned ship had been struck by two drones.
            the Yemeni government | The Yemeni government accused the Houthis of mining the harbour.
            the Southern Transitional Council | The Southern Transitional Council says it has control of all of Hadramawt.
            a resident of Sagaing | “The jets came back twice,” a resident of Sagaing said by phone.
            the National Unity Government | The National Unity Government put the number of dead at 32.
            President Felix Tshisekedi | President Felix Tshisekedi has accused his Rwandan counterpart of violating the accord signed days earlier.
            a nurse at the general hospital | A nurse at the general hospital, speaking by phone, said the wards were full of children with gunshot wounds.
            civil society groups | Civil society groups say at least 49 people were hacked to death.
            Corneille Nangaa | “We will not leave,” Corneille Nangaa, the leader of the rebel alliance, told a crowd in the stadium.
            medics | Israeli strikes kill 18 across Gaza, medics say
            the prime minister's office | The remains belonged to Staff Sergeant Itay Chen, the prime minister's office announced.
            a senior Hamas figure | A senior Hamas figure, who asked not to be named, told Asharq al-Awsat the answer would be positive.
            the Indian army | The Indian army said it foiled an infiltration bid in Kupwara, killing two militants.
            Pakistan's information minister Attaullah Tarar | India was preparing to strike within 36 hours, Pakistan's information minister Attaullah Tarar said, citing “credible intelligence”.
            Omar Abdullah | Omar Abdullah said nine people died when confiscated explosives went off by accident at Nowgam police station.
            investigators | Investigators believe the bomber had bought the car days before the attack.
            the governor of North Darfur | The governor of North Darfur said the RSF had dug a trench around the city.
            the Sudan Doctors Network | Eleven patients died in the shelling of the clinic, according to the Sudan Doctors Network.
            Kharkiv mayor Ihor Terekhov | “It is the third attack on this district in a week,” Kharkiv mayor Ihor Terekhov said.
            the Russian defence ministry | Air defences downed 62 Ukrainian drones overnight, the Russian defence ministry said.
            Ukrainian officials | Russian strike kills five in Zaporizhzhia, Ukrainian officials say
            a soldier of the 93rd Brigade | “We had no rotation for 130 days,” a soldier of the 93rd Brigade told Suspilne.
            the Houthi health ministry | The Houthi health ministry said eight people died when US jets bombed a ceramics factory.
            Aidarous al-Zubaidi | Aidarous al-Zubaidi accused the government of starving Aden of power.
            villagers | Villagers said soldiers had tied up the men and set fire to the barn.
            the junta's spokesman | The junta's spokesman blamed “terrorists” for the blast at the polling station.
            the Congolese army | The Congolese army said its drones had destroyed a column of rebels near Masisi.
            a priest in Butembo | A priest in Butembo said the attackers had come with machetes during a wake.
            doctors at al-Shifa hospital | Doctors at al-Shifa hospital said they had received 19 bodies, most of them children.
            Hamas's armed wing | Hamas's armed wing said it had ambushed an Israeli unit in Khan Younis.
            Israeli police | A man stabbed two people at a bus station in Afula, Israeli police said.
            a senior Palestinian official | A senior Palestinian official told the BBC that talks were deadlocked.
            the Pakistani military | The Pakistani military said 31 civilians had been killed by Indian missiles.
            Jaish-e-Mohammed | Jaish-e-Mohammed claimed responsibility for the bombing of the convoy.
            India | India says the three gunmen were Pakistani nationals.
            the human rights group Al-Haq | The human rights group Al-Haq said settlers had cut down 300 olive trees.
            UNICEF | UNICEF warned that children in Tawila were eating leaves.
            the Lebanese health ministry | The Lebanese health ministry put the death toll at 14.
            """)
    }

    @Test("Reported") func reported() {
        ClaimTable.expect(
            .reported,
            """
            - | Shells fell on a displacement camp outside El Fasher at dawn, killing at least 14 people.
            the Yale Humanitarian Research Lab | Satellite images showed burnt houses across the eastern districts, the Yale Humanitarian Research Lab reported.
            - | Power was out across most of Odesa on Sunday after the heaviest bombardment of the city this year.
            - | A tanker was set ablaze 60 nautical miles west of Hodeidah on Monday.
            UKMTO | UKMTO said it had received a report of an explosion near a vessel off Aden.
            the Irrawaddy | At least 40 people were killed when a paramotor dropped bombs on a festival, the Irrawaddy reported.
            - | Fighting has displaced some 3.5 million people in the country since the coup of February 2021.
            - | Rebels entered Uvira on Wednesday, cutting the last road to Burundi.
            Haaretz | Soldiers had been ordered to fire at unarmed crowds, Haaretz reported, citing officers.
            - | Shelling across the Line of Control killed at least 16 civilians in Poonch, the worst toll in two decades.
            Airwars | Airwars recorded 224 reports of civilian harm from US strikes on Yemen in eight weeks.
            - | It was not immediately clear who was behind the attack.
            - | Paramilitary fighters overran Babanusa on Monday after a siege of nearly two years.
            Sudan Tribune | The head of the central bank has been dismissed, Sudan Tribune reported on Sunday.
            DeepState | Russian troops advanced 4 km towards Huliaipole last week, according to DeepState, a mapping project.
            - | Air-raid sirens wailed for six hours in Kyiv as drones circled over the city centre.
            - | The cargo ship Eternity C sank on 9 July with several of its crew still missing.
            security firm Ambrey | The vessel was approached by five skiffs, security firm Ambrey said.
            the Assistance Association for Political Prisoners | The Assistance Association for Political Prisoners has documented 7,400 deaths since the coup.
            - | Two villages in Chin state were burnt to the ground over the weekend.
            - | The airport in Goma has been closed since the city fell on 27 January.
            - | Israeli tanks pushed deeper into Zeitoun on Thursday under heavy shelling.
            Axios | The White House has given Israel until Friday to answer, Axios reported, citing two US officials.
            the Committee to Protect Journalists | The Committee to Protect Journalists has counted 249 media workers killed since October 2023.
            - | A car packed with explosives blew up near the Red Fort on 10 November, killing at least 13.
            - | Thousands of people are still trapped in Kadugli without food.
            Radio Dabanga | Militiamen torched three villages near Zalingei, Radio Dabanga reported.
            the Institute for the Study of War | The Institute for the Study of War said Russian forces had entered the eastern outskirts of Siversk.
            - | The last bridge into the town was blown up on Friday night.
            Reuters | Iran has moved air-defence missiles into Hodeidah, Reuters reported, citing three regional officials.
            - | Rebels captured the regional command in Ann after a three-month siege.
            the Kivu Security Tracker | The Kivu Security Tracker counted 93 clashes in the province in a month.
            Channel 12 | Channel 12 reported that the cabinet had approved the list.
            The Hindu | Two soldiers were killed in Uri, The Hindu reported.
            - | Schools across the valley stayed shut for a second day.
            - | It is not known how many people remain under the rubble.
            """)
    }

    @Test("Confirmed") func confirmed() {
        ClaimTable.expect(
            .confirmed,
            """
            the Kremlin | The Kremlin confirmed that two of its ships had been damaged in the raid on Novorossiysk.
            US Central Command | US Central Command acknowledged losing a second fighter jet in the Red Sea.
            UN experts | UN experts found that between 3,000 and 4,000 Rwandan soldiers had fought alongside M23.
            the South African defence force | The South African defence force has confirmed the deaths of 13 of its soldiers in Goma.
            the Israeli military | The Israeli military admitted that its troops had opened fire on the ambulances, which it said had looked suspicious.
            India's chief of defence staff | India's chief of defence staff, General Anil Chauhan, conceded that an unspecified number of aircraft had been lost.
            the UN's fact-finding mission | The UN's fact-finding mission concluded that both sides had committed war crimes.
            the Houthis | The Houthis have acknowledged that their chief of staff was killed in the raid.
            the army's spokesman in Ituri | The army's spokesman in Ituri confirmed the attack without giving a toll.
            the hospital's director | The hospital's director confirmed the death of five journalists in the double strike.
            a Pakistani security official | A Pakistani security official confirmed that three air bases had been hit.
            Ukraine's air force | Ukraine's air force confirmed the loss of a Mirage jet.
            the shipping line | The shipping line confirmed that its vessel had been hit off Aden.
            the Kachin Independence Army | The Kachin Independence Army acknowledged that it had lost the mining town of Hpakant.
            a UN panel | A UN panel found that Rwanda commands the rebel force.
            the IDF | The IDF admitted that a “technical error” had caused a shell to miss its target.
            Pakistan's prime minister | Pakistan's prime minister confirmed that Nur Khan air base had been struck.
            """)
    }

    @Test("Denied") func denied() {
        ClaimTable.expect(
            .denied,
            """
            the RSF | The RSF has denied besieging the city, saying its fighters opened corridors for civilians.
            Moscow | Moscow has repeatedly rejected allegations that it deports children.
            Tehran | Tehran denies arming the rebels.
            military spokesman Zaw Min Tun | Military spokesman Zaw Min Tun denied that jets had bombed the monastery.
            Rwanda | Rwanda denies supporting the rebels, despite reports by UN experts.
            the Gaza Humanitarian Foundation | The Gaza Humanitarian Foundation called the reports false and fabricated.
            Israel | Israel says there is no famine in Gaza.
            Islamabad | Islamabad has denied any involvement and called for a neutral inquiry.
            the United Arab Emirates | The United Arab Emirates has consistently denied sending weapons to the RSF.
            Kyiv | Kyiv rejected as nonsense a Russian claim that its forces in Kupiansk were surrounded.
            a spokeswoman for the Russian foreign ministry | A spokeswoman for the Russian foreign ministry dismissed the accusation as “Russophobic hysteria”.
            the junta | The junta said reports of an air strike on the hospital were fake news.
            UNRWA | UNRWA rejects the charge that its schools were used to store weapons.
            Hamas officials | Hamas officials said there had been no agreement on disarmament.
            Pakistan's foreign ministry | Pakistan's foreign ministry said the allegations were baseless and politically motivated.
            the army | The army denied using chemical weapons near Khartoum.
            the Kremlin | The Kremlin dismissed reports of a summer offensive as speculation.
            Saudi Arabia | Saudi Arabia rejected the claim that its jets had hit the prison.
            Beijing | China has no troops in Myanmar, Beijing said.
            Kigali | Kigali says it has no soldiers on Congolese soil.
            Netanyahu | Netanyahu denied that he was prolonging the war for political gain.
            New Delhi | New Delhi denied having hit any mosque.
            Ethiopia | Ethiopia says claims that it trains the RSF are baseless.
            """)
    }

    @Test("Planned") func planned() {
        ClaimTable.expect(
            .planned,
            """
            - | Negotiators from both sides are due to meet in Istanbul on 2 June.
            - | The UN envoy is expected to brief the Security Council on Thursday.
            the junta | The junta has announced it will hold elections in phases beginning on 28 December.
            - | The two presidents will sign the accord in Washington next month.
            - | The second phase of the ceasefire is scheduled to begin next week.
            - | New Delhi plans to stop the flow of water through the canals within a year.
            - | A donor conference on Sudan is to take place in Berlin on 15 April.
            - | Parliament is set to vote on the extension of martial law on Wednesday.
            - | Voting in the third phase is due on 25 January in 60 townships.
            the Ta'ang National Liberation Army | The Ta'ang National Liberation Army said it would withdraw from Mogok under a truce brokered by China.
            the rebels | The rebels say they will pull back from Uvira at the request of mediators.
            - | Netanyahu will convene his security cabinet on Sunday to discuss the takeover of Gaza City.
            - | The Indian foreign secretary is to visit Kabul at the end of the month.
            - | The African Union is due to hold an emergency summit on Sudan next week.
            - | Zelensky will travel to Brussels on Thursday to meet EU leaders.
            - | A new round of prisoner swaps is scheduled for Saturday in Amman.
            - | Angola plans to send troops to monitor the truce.
            - | The Rafah crossing will reopen on Sunday for patients, under the agreement.
            - | The two directors-general of military operations are to speak again on Monday.
            """)
    }

    @Test("Threatened") func threatened() {
        ClaimTable.expect(
            .threatened,
            """
            Hemedti | Hemedti vowed to carry the war to Port Sudan if the airstrikes did not stop.
            the group's leader | The group's leader, Abdul-Malik al-Houthi, threatened to resume attacks on shipping unless aid entered Gaza.
            defence minister Israel Katz | Defence minister Israel Katz said the army would flatten Gaza City if Hamas did not disarm.
            Prime Minister Narendra Modi | Prime Minister Narendra Modi pledged to hunt the attackers “to the ends of the earth”.
            the RSF commander | The RSF commander said his men would march on Khartoum again.
            Putin | Putin threatened to cut Ukraine off from the sea.
            Saudi Arabia | Saudi Arabia warned the separatists that it would respond with force to any advance.
            Itamar Ben-Gvir | Itamar Ben-Gvir said he would bring down the government if the war ended.
            Islamabad | Islamabad said any attempt to divert the river would be treated as an act of war.
            Burhan | Burhan vowed to crush the rebellion and rejected any truce.
            Moscow | Moscow said it would respond in kind to any seizure of its ships.
            the rebels | The rebels threatened to strike Riyadh if the siege of the port was not lifted.
            M23 | M23 warned that it would march on Kinshasa if the bombing went on.
            Israel | Israel threatened to annex parts of the strip unless Hamas freed the hostages.
            Pakistan's army chief | Pakistan's army chief vowed a “swift and notch-up response” to any misadventure.
            """)
    }
}
