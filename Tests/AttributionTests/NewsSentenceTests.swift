import Attribution
import Testing

/// Sentences in the manner of agencies, papers and headlines: the claimant as it is returned, or a dash, and the
/// sentence.
@Suite("Claims of news sentences") struct NewsSentenceTests {
    @Test("Claimed") func claimed() {
        ClaimTable.expect(
            .claimed,
            """
            the Ukrainian air force | Russia launched 117 drones and five missiles overnight, the Ukrainian air force said.
            the regional governor | Three people were hurt in Kharkiv, the regional governor, Oleh Syniehubov, said on Telegram.
            Rear Adm. Daniel Hagari | Rear Adm. Daniel Hagari, the Israeli military's chief spokesman, said the hospital had been used as a weapons store.
            a senior US defence official | A senior US defence official, speaking on condition of anonymity because of the sensitivity of the matter, said Iran had moved launchers to the coast.
            people familiar with the talks | People familiar with the talks said the two sides remained far apart.
            he | He said the rebels had fired first.
            she | “They came at night and took the men,” she said.
            they | They claimed the convoy carried weapons and not food.
            the UN's humanitarian office | Some 40,000 people have fled the town since Saturday, according to the UN's humanitarian office.
            a resident | A resident, who gave only his first name, Ahmed, said tanks had entered the district.
            Gaza's health ministry | Gaza's health ministry says more than 41,000 people have been killed since the war began.
            Iran | Iran: Strike on base was self-defence
            health ministry | 12 killed in strike on school, health ministry says
            officials | Drone attack kills six at oil depot: officials
            Burkina Faso's military government | Burkina Faso's military government accused Ivory Coast of harbouring plotters.
            the jihadist group JNIM | The jihadist group JNIM claimed an attack on a barracks in northern Benin.
            the governor of Sevastopol | Three ships were damaged, the governor of Sevastopol told Interfax.
            Zelensky | In his nightly address, Zelensky said Russian forces had lost 1,000 men in a day.
            the rebel spokesman | Government troops are retreating, claimed the rebel spokesman.
            two Western officials and an Iraqi adviser | Two Western officials and an Iraqi adviser said the drones had been launched from Iraq.
            the semi-official Fars news agency | The semi-official Fars news agency said explosions had been heard near the base.
            the ICRC | The ICRC said it had received the remains of four hostages.
            Médecins Sans Frontières | Médecins Sans Frontières said one of its drivers had been shot dead.
            the Palestinian Red Crescent | The bodies of 15 paramedics were found in a mass grave, the Palestinian Red Crescent said.
            the governor | The governor urged people to stay indoors and said air defences were working.
            the WHO's director general | The WHO's director general warned that the hospital was running out of fuel.
            Colombia's government | Colombia's government blamed a faction of the FARC for the bomb.
            Israel's Shin Bet security service | Israel's Shin Bet security service said it had arrested two men suspected of spying for Iran.
            the Sudanese Doctors Network | At least 54 people were killed in shelling on a market in Omdurman, the Sudanese Doctors Network said on Saturday.
            Ukrainian commander-in-chief Oleksandr Syrskyi | Ukrainian commander-in-chief Oleksandr Syrskyi said on Thursday that Russia had massed 50,000 troops in Kursk.
            Gen. Michael Kurilla | Gen. Michael Kurilla, who commands U.S. forces in the Middle East, told senators the threat had not diminished.
            one of the hostages | One of the hostages said she had been held in a tunnel for weeks.
            an Israeli security official | The strike targeted a weapons convoy, an Israeli security official told AFP on condition of anonymity.
            a person briefed on the matter | A person briefed on the matter said the ship had been carrying ammonium perchlorate.
            locals | Locals say the army has been firing across the river every night.
            Bashar al-Assad's office | Bashar al-Assad's office said the president was still in Damascus.
            the Pentagon press secretary | The Pentagon press secretary, Maj. Gen. Patrick Ryder, told a briefing that four drones had been shot down.
            the UN secretary-general | The UN secretary-general described the situation as catastrophic.
            we | We believe that the attack was ordered from abroad.
            the head of the regional administration | According to the head of the regional administration, two substations were destroyed.
            Ukraine's General Staff | Russian losses have passed 700,000, according to Ukraine's General Staff.
            one survivor | “I saw my neighbours burn,” recalled one survivor.
            the Democratic Republic of Congo | The Democratic Republic of Congo accuses its neighbour of plundering minerals.
            Guterres | Speaking in New York, Guterres said that famine was looming.
            US envoy Amos Hochstein | US envoy Amos Hochstein – who arrived in Beirut on Tuesday – said a deal was within reach.
            the militia's commander | The militia's commander, known as Hemedti, said in an audio message that his men had pulled back.
            Hamas | Hamas said in a statement that the bodies would not change its position, and that talks had stalled.
            Nigeria's military | Nigeria's military says its jets killed scores of bandits in Zamfara.
            Kyiv | Kyiv: Russia fired 500 drones overnight
            police | Suicide bomber kills nine at mosque – police
            Kenya's president | Kenya's president, William Ruto, said the gang had been driven from the port.
            Haiti's police | Haiti's police said 28 gang members had been killed by residents.
            a UNRWA spokesperson | “People are drinking salt water,” a UNRWA spokesperson told the BBC.
            a doctor at Nasser hospital | A doctor at Nasser hospital said most of the wounded were women.
            two soldiers | Two soldiers who fled the town said their officers had left first.
            Myanmar's shadow government | Myanmar's shadow government claims its allies now control more than half of the country.
            Armenian officials | Azerbaijani forces opened fire on a village in Syunik, Armenian officials said early on Friday.
            the PKK | Claiming responsibility for the bombing, the PKK said the factory made drones that killed civilians.
            his spokesman | His spokesman said the general had been in a bunker at the time.
            Lieutenant Colonel Avichay Adraee | Lieutenant Colonel Avichay Adraee, the army's Arabic-language spokesman, told residents of 20 villages to leave.
            the association | More than 200 journalists have been detained since the coup, the association says.
            Russia | Russia says it intercepted 19 drones over Belgorod; three people were hurt.
            an eyewitness | An eyewitness told the agency that the truck had been parked there for days.
            the Iraqi militia Kataib Hezbollah | The Iraqi militia Kataib Hezbollah said its headquarters south of Baghdad had been bombed.
            a source in the Lebanese security services | The dead man was a field commander, a source in the Lebanese security services said.
            the Taliban government | The Taliban government said Pakistani jets had struck homes in Paktika.
            both governments | Both governments say they acted in self-defence.
            the UN envoy for Yemen | The UN envoy for Yemen told the Council that the detentions had crippled aid work.
            protesters | Police fired live rounds, protesters said.
            Israel's foreign minister | Israel's foreign minister, Gideon Saar, accused Ireland of antisemitism.
            human rights groups | Human rights groups say that 30 people have died in detention.
            Syria's new authorities | Syria's new authorities announced the arrest of a former prison chief.
            the company | The company says its tanker was seized by armed men in speedboats.
            the group | The group did not say where the hostages were but claimed they were in good health.
            a government minister | A government minister, quoted by the state news agency, said the price of bread would not rise.
            Tehran | Tehran says its nuclear programme is peaceful.
            the army's chief of staff | The army's chief of staff told Channel 12 that the operation had reached its goals.
            the Afghan defence ministry | The Afghan defence ministry condemned the raid and said women and children had been among the victims.
            security forces | Security forces said they had thwarted a plot to bomb the parade.
            eyewitnesses | Eyewitnesses told AFP that fighter jets were circling over the city.
            officials in Kharkiv | Officials in Kharkiv said that a school had been hit.
            US intelligence officials | US intelligence officials believe that North Korea has sent 10,000 soldiers to Russia.
            Volker Türk | “The suffering is beyond words,” Volker Türk, the UN human rights chief, said in Geneva.
            an army officer | The order was given by radio, an army officer told the inquiry.
            the rebel group | The rebel group claimed it had killed 47 soldiers and seized three tanks.
            relatives | The men were beaten in custody, relatives say.
            opposition activists | According to opposition activists, barrel bombs fell on a school in Idlib.
            the Ukrainian president | The Ukrainian president has accused Moscow of dragging out the talks.
            state prosecutors | State prosecutors say the defendants were paid in cryptocurrency.
            he | Sinwar was killed by chance, he added.
            Somalia's information ministry | Somalia's information ministry said more than 70 militants had been killed in the operation.
            a Turkish defence ministry source | A Turkish defence ministry source said the jets had hit caves and depots.
            the Indian army | The Indian army said that Pakistan had violated the ceasefire along the Line of Control.
            former war crimes prosecutor Carla Del Ponte | Former war crimes prosecutor Carla Del Ponte said the evidence was overwhelming.
            the militants | The militants say they have mined all the roads into the town.
            police | Two men on a motorcycle shot the activist outside his home, police said, adding that no arrests had been made.
            most residents | Most residents say they do not trust the new police.
            the Israeli prime minister's office | The Israeli prime minister's office said a delegation had left for Doha.
            the state broadcaster | The state broadcaster said three rockets had been fired towards the port.
            Mali's army | Mali's army said its drones had destroyed a convoy near Kidal.
            the UN's special envoy | The UN's special envoy, Geir Pedersen, warned that the situation was extremely fragile.
            the defence secretary | “We have no choice,” the defence secretary told MPs.
            the Lebanese health ministry | Israeli strikes on Tyre killed seven people, the Lebanese health ministry said, raising an earlier toll.
            the suspect's brother | The suspect's brother told police that he had left home a week earlier.
            a diplomat with knowledge of the talks | A diplomat with knowledge of the talks said Qatar had suspended its mediation.
            Azerbaijan's president | Azerbaijan's president blamed Russia for the crash.
            investigators | The engine was found 400 metres from the house, investigators say.
            Ukraine's navy | Ukraine's navy claimed to have sunk a landing ship off Crimea.
            one official | “We're running out of interceptors,” one official told the newspaper.
            the coalition's spokesman | The coalition's spokesman, Turki al-Malki, said the drone had been intercepted over Abha.
            the Guards' navy | The Guards' navy announced the seizure of a tanker carrying smuggled fuel.
            he | Gen. Abdel Fattah al-Burhan's rival, he said, had lost the war.
            aid groups | Aid groups say the closure of the crossing has cut off a million people.
            Poland's prime minister | In parliament, Poland's prime minister said that two Ukrainians had blown up the line.
            Islamabad | Islamabad alleges that the fighters crossed from Afghanistan.
            the spokesperson | The hostages are alive, the spokesperson insisted.
            they | They say soldiers burned their crops.
            the Israeli army's Arabic spokesman | The Israeli army's Arabic spokesman ordered residents to move north, saying rockets had been fired from the area.
            Venezuela | Venezuela accused the United States of planning an invasion.
            Sheikh Naim Qassem | In a speech on Friday, Sheikh Naim Qassem claimed victory over Israel.
            the Colombian army | Eleven dissidents were killed in the bombardment, according to the Colombian army.
            Lebanon's caretaker prime minister | Lebanon's caretaker prime minister said there was “a real chance” of a ceasefire.
            the mayor of Kharkiv | Ihor was among the dead, the mayor of Kharkiv wrote on Facebook.
            Abu Obeida | Abu Obeida, a spokesman for the Qassam Brigades, said contact with the guards had been lost.
            the Saudi-led coalition | The Saudi-led coalition has blamed the Houthis for the attack on the pipeline.
            the National Resistance Front | The National Resistance Front says it killed eight Taliban in Badakhshan.
            rescuers | Residents were still digging when a second missile struck, rescuers said.
            intelligence officials in Washington | Intelligence officials in Washington say the launch was a failure.
            a senior Hamas leader | A senior Hamas leader, Khalil al-Hayya, told Al-Aqsa TV that the group had accepted the proposal.
            she | She described how soldiers had gone from house to house.
            the UN's World Food Programme | The UN's World Food Programme warns that 14 million people could starve.
            Iraqi security sources | Iraqi security sources said that four rockets had been fired at the embassy.
            Lukashenko | Belarus has moved tanks to the border, Lukashenko announced on state television.
            Gaza civil defence | Gaza civil defence says 13 killed in Nuseirat strike
            the governor of Belgorod | One person was killed and four hurt, according to the governor of Belgorod, Vyacheslav Gladkov.
            Palestinian officials | Palestinian officials accused settlers of burning olive groves.
            the chief prosecutor | “This was a massacre,” said the chief prosecutor.
            the military | The military says that troops, backed by helicopters, have retaken the town.
            the Baloch Liberation Army | The train was hijacked near Sibi, the Baloch Liberation Army said, adding that 20 soldiers had been killed.
            her lawyer | Her lawyer said she had been denied visits for a year.
            the Syrian army command | In a televised statement, the Syrian army command said it had redeployed around Homs.
            Barrot | “The regime must answer for this,” Barrot told France 2.
            the governor of Kherson | Russian forces shelled a bus stop, killing two people, the governor of Kherson, Oleksandr Prokudin, said on Saturday.
            the Revolutionary Guards | The Revolutionary Guards said they had seized a ship “linked to the Zionist regime” near the Strait of Hormuz.
            a hospital director in the city | A hospital director in the city told Reuters by phone that he had counted 18 bodies.
            Yemen's Houthi movement | Yemen's Houthi movement said on Monday it had launched a hypersonic missile at Ben Gurion airport.
            the Israeli military | The Israeli military said sirens sounded after a projectile was launched from Yemen.
            U.S. Central Command | U.S. Central Command said its forces had destroyed three anti-ship missiles.
            local authorities | Local authorities said an oil depot had caught fire after debris fell on it.
            a security source | A security source, who declined to be identified, said the target was a house used by Hezbollah.
            Ukrainian officials | Ukrainian officials say Moscow is preparing a new offensive.
            the head of the UN mission in Congo | The head of the UN mission in Congo, Bintou Keita, said the rebels were closing in on Goma.
            Netanyahu | Netanyahu said that the killing of Nasrallah was “a necessary condition” for Israel's goals.
            some residents | Some residents said they had been given ten minutes to leave.
            Hamas | Israel killed the negotiators to sabotage the talks, Hamas claimed.
            Biden | Biden said he did not know whether the deal would hold.
            the defence ministry in Moscow | The defence ministry in Moscow said its troops had taken Kurakhove.
            Fatah | Fatah accused Hamas of executing its members.
            the prime minister | The prime minister told the nation that the state of emergency would save lives.
            officials familiar with the matter | The order came from the palace, according to officials familiar with the matter.
            Qatar's foreign ministry | Qatar's foreign ministry spokesman aside, Qatar's foreign ministry said the talks were positive.
            """)
    }

    @Test("Reported") func reported() {
        ClaimTable.expect(
            .reported,
            """
            - | It is understood that the commander had left the building minutes earlier.
            - | The missile is said to have a range of 1,400 kilometres.
            - | Two senior officers were said to be among the dead.
            - | The army did not confirm the strike.
            - | Israel neither confirmed nor denied that it was behind the explosion.
            - | The ministry has yet to confirm the number of dead.
            - | The Pentagon could not confirm the report.
            - | Officials declined to say who had ordered the raid.
            state media | State media reported that the president had toured the front.
            the Wall Street Journal | The Wall Street Journal, citing people familiar with the matter, reported that Ukraine had received the missiles.
            Axios | Trump and Netanyahu spoke on Sunday, Axios reported, citing two officials.
            Iran International | Explosions were heard in Isfahan, according to Iran International.
            - | A Russian missile hit a residential block in Kryvyi Rih on Friday, killing 18 people, nine of them children.
            - | The rebels captured the airport after two days of fighting.
            - | Tens of thousands have been displaced by the offensive, which began in January.
            - | The vessel allegedly turned off its transponder before the attack.
            - | Fourteen people were killed when a shell hit a funeral.
            - | No one has claimed responsibility for the killing of the mayor.
            the Institute for the Study of War | The Institute for the Study of War assessed that Russian forces had advanced near Pokrovsk.
            Hezbollah's Al-Manar television | Hezbollah's Al-Manar television reported that two people were killed.
            Kyodo | Tokyo has lodged a protest, Kyodo reported on Friday.
            the UN Office of the High Commissioner for Human Rights | The UN Office of the High Commissioner for Human Rights recorded 7,500 civilian deaths.
            the Financial Times | The plan was discussed in Vienna, the Financial Times reported, quoting diplomats.
            - | Reports said the governor had been wounded.
            - | A car bomb exploded outside a courthouse in Cúcuta, wounding five policemen.
            - | The army has refused to confirm or deny the report.
            - | Neither side has commented on the exchange.
            - | It is not clear who was behind the attack.
            - | The general is believed to be hiding in the mountains.
            - | The drone was reported to have come from the east.
            - | The talks were described as tense.
            - | Nobody was hurt when the mortar landed in a field.
            - | Pakistan launched air strikes on Afghan territory in December.
            - | The two armies agreed to a truce, which held for three days.
            - | Officials would not say whether the minister had been on board.
            - | The bombing, for which no group has claimed responsibility, killed 31 people.
            Reuters | US to send more troops to Middle East: Reuters
            Amnesty International | In a report on Wednesday, Amnesty International documented 17 unlawful air strikes.
            the Libyan newspaper Al-Wasat | The Libyan newspaper Al-Wasat reported that clashes had broken out near the port.
            Sky News Arabia | According to Sky News Arabia, the delegation left Cairo on Monday.
            - | The rocket exploded in mid-air and debris fell on a kindergarten.
            - | A ceasefire between Israel and Hezbollah took effect on November 27.
            - | Local reports put the number of dead at 40.
            - | The former minister, accused of corruption, fled to Dubai.
            - | About 1.5 million people have returned since the fall of Assad.
            - | Iran is thought to have enriched enough uranium for several bombs.
            - | The Israeli military did not immediately comment.
            - | There were no reports of casualties.
            - | The governor neither admitted nor denied the payments.
            - | The convoy was stopped at a checkpoint, looted and set on fire.
            - | The UN Security Council met in emergency session on Sunday.
            - | Several countries have condemned the annexation.
            Axios | Citing an Israeli official, Axios said the minister had called off the trip.
            Yedioth Ahronoth | Hezbollah fired 200 rockets on Sunday alone, according to Yedioth Ahronoth.
            Der Spiegel | Der Spiegel reported that Berlin had known about the plot since June.
            the news agency | The news agency said earlier that three people were missing.
            Iraq Body Count | Iraq Body Count documented 112,000 civilian deaths.
            Israel's public broadcaster Kan | Israel's public broadcaster Kan reported that the cabinet would meet on Thursday.
            - | The president was reportedly flown out of the country by helicopter.
            - | A total of 62 bodies were recovered from the river.
            - | Rebels seized the provincial capital after the garrison surrendered.
            - | What caused the explosion remains unclear.
            - | The strike came hours after the Security Council had called for restraint.
            - | The army would not comment on foreign media reports.
            - | In 1982, Israel invaded Lebanon and besieged Beirut.
            - | According to unconfirmed reports, a second blast was heard near the airport.
            - | Two suspects have been charged with planning the attack.
            - | The sanctions target 20 companies accused of supplying parts for drones.
            - | Thousands marched in Tbilisi to protest against the law.
            - | The militia, which is believed to have 5,000 fighters, controls the border crossing.
            - | Germany has supplied Ukraine with weapons worth 28 billion euros.
            - | An airstrike on a displacement camp killed at least 45 people, among them many children.
            the Lebanese daily Al-Akhbar | The Lebanese daily Al-Akhbar reported that the envoy would arrive on Monday.
            CNN | A Russian general has been dismissed, CNN reported, citing NATO officials.
            the conflict monitor ACLED | The conflict monitor ACLED recorded 2,300 drone strikes last year.
            Ukrainska Pravda | According to Ukrainska Pravda, the order came from the security service.
            - | The militants were said to have crossed the river at night.
            - | It remains unclear whether the general survived.
            - | The hospital ran out of fuel on Tuesday and stopped admitting patients.
            - | His whereabouts are unknown.
            - | There has been no comment from the Israeli government.
            - | The president's office could not be reached.
            - | The ship, reportedly carrying 20,000 tonnes of wheat, was hit by two missiles.
            - | At least a dozen people are thought to be trapped under the rubble.
            - | The army has controlled the town since 2021.
            - | The Houthis have attacked more than 100 ships since November 2023.
            - | A suspected Israeli drone hit a car on the coastal road.
            - | The rebels' offensive has displaced 400,000 people.
            - | The United States designated the group as a terrorist organisation in 2012.
            - | Negotiations collapsed on Thursday over the status of the city.
            Israel's Channel 14 | Israel's Channel 14 claimed that Sinwar was hiding in Khan Younis.
            The Times of Israel | The Times of Israel reported that two drones had been shot down off Haifa.
            Al Hadath | Israeli jets hit a convoy near Palmyra, Al Hadath reported.
            the Syrian Network for Human Rights | The Syrian Network for Human Rights documented 86 deaths in custody.
            - | The mayor is reported to have been taken to Russia.
            - | Mortar rounds struck the old city on Saturday night, killing a child.
            - | More than half of the buildings in the town have been destroyed.
            - | The militia is said to be close to the army.
            - | There was no word on the fate of the crew.
            - | The army refused to comment.
            - | Diplomats have been trying for months to end the war.
            - | The two men embraced at the airport in Doha.
            - | The number of dead could not be confirmed.
            - | The blast may have been caused by a gas leak.
            - | The general, widely regarded as Iran's second most powerful man, was killed in January 2020.
            NBC | Biden was told in advance, NBC reported, citing three officials.
            Israeli public radio | Israeli public radio reported that the cabinet had approved the strike.
            Tasnim | Tasnim reported that two explosions were heard near Shiraz.
            Iraq's state news agency | Iraq's state news agency reported that the prime minister had met the commanders.
            Airwars | Airwars recorded 606 incidents of civilian harm in October.
            - | Israel has not commented on the blast.
            - | A barrage of rockets was fired at Safed from southern Lebanon.
            - | It was not immediately clear how many people were inside.
            - | The drone is thought to have taken off from the sea.
            - | Three soldiers were killed when their vehicle hit a mine.
            - | The killing sparked protests across the country.
            - | He was sentenced to death in absentia in 2003.
            - | No details were given.
            - | The two countries severed ties in 2016 after the execution of a cleric.
            - | Iran is accused of arming the militias.
            """)
    }

    @Test("Denied") func denied() {
        ClaimTable.expect(
            .denied,
            """
            Netanyahu | Netanyahu ruled out a ceasefire before the hostages are freed.
            Sweden | Sweden has ruled out sabotage as the cause of the outage.
            the Kremlin | The Kremlin denied that Putin had spoken with Trump.
            Iran's ambassador to Baghdad | Iran's ambassador to Baghdad denied that any missiles had been transferred to the militias.
            Rwanda | Rwanda, which has long been accused of backing the M23, denies sending troops across the border.
            the company | The company said it had not sold any equipment to the junta.
            Moscow | Moscow said it never targets civilians.
            the Houthis | The Houthis called the accusation a lie.
            Hamas | “We did not attack the crossing,” Hamas said in a statement.
            Israel | Israel denies striking aid convoy
            Ismail Baghaei | “These are baseless allegations against a peaceful programme,” said Ismail Baghaei, a spokesman for Iran's foreign ministry.
            Lebanon's prime minister | Lebanon's prime minister denied that weapons were being smuggled through the airport.
            the Taliban's spokesman | The Taliban's spokesman, Zabihullah Mujahid, rejected the report as propaganda.
            a Hamas official | A Hamas official denied there had been any breakthrough in the talks.
            Iran's mission to the UN | Iran's mission to the UN said that Tehran had played no part in the attack.
            Georgia | Georgia insists that it has not helped Russia evade sanctions.
            the army chief | “There was no coup attempt,” the army chief said.
            Belgrade | Belgrade denied involvement and called for an investigation.
            the United Arab Emirates | The United Arab Emirates has consistently denied sending weapons to the RSF.
            the general's lawyer | The general's lawyer said he had never ordered the killings.
            China | China says it does not provide lethal aid to either side.
            Kremlin | Kremlin denies plan to seize Odesa
            Tehran | Tehran strongly denied having tried to assassinate Trump.
            the Syrian Democratic Forces | The Syrian Democratic Forces denied the allegations of forced recruitment.
            the ministry's spokesman | The ministry's spokesman dismissed the footage as fake.
            Eritrea | Eritrea has denied that its troops are still in Tigray.
            the general | The general said he was not aware of any order to shoot.
            Hungary | Hungary rejected suggestions that it had leaked the plan to Moscow.
            the airline | The airline said none of its planes had been damaged.
            Ethiopia | Ethiopia called the report “false and fabricated”.
            South Sudan's army | South Sudan's army denied responsibility for the killings at the church.
            Russia's foreign intelligence service | Russia's foreign intelligence service said the claims were nonsense.
            Kagame | “There are no Rwandan soldiers in Congo,” Kagame said.
            the IDF | The IDF denied striking the hospital and blamed a misfired rocket.
            the Emirati foreign ministry | The Emirati foreign ministry rejected what it called baseless accusations by Sudan's army.
            North Korea | North Korea denies having sold shells to Russia.
            Maduro's government | Maduro's government denied that the results had been falsified.
            the presidency | The presidency said that reports of his death were untrue.
            Iran | Iran says it does not seek a nuclear weapon.
            a spokesman for the RSF | A spokesman for the RSF denied that its fighters had attacked the camp.
            Washington | Washington denied any role in the coup.
            the Kremlin | The Kremlin said there were no plans for a summit.
            the police chief | The police chief said his officers had not opened fire.
            Hamas | Hamas denied Israeli claims that it was stealing aid.
            Israel's military | Israel's military denied any knowledge of a strike in the area.
            Dagalo | Dagalo denied that his men had committed genocide.
            the ambassador | The ambassador rejected the report as “pure fiction”.
            the Chinese foreign ministry | The Chinese foreign ministry denied that its ship had cut the cable.
            Slovakia | Slovakia said it had not agreed to any such deal.
            Hezbollah's media chief | Hezbollah's media chief denied that arms were stored at the airport.
            Libya's Haftar | Libya's Haftar denied receiving weapons from Russia.
            the Ugandan army | The Ugandan army said none of its soldiers had crossed the border.
            Trump | Trump denied having approved the strikes.
            the government in Asmara | The government in Asmara dismissed the accusations as a fabrication.
            Minsk | “It was not our drone,” Minsk said.
            Qatar | Qatar denied that it had been asked to expel Hamas.
            a spokesman for the Wagner group | A spokesman for the Wagner group denied that its men had been in the village.
            Damascus | Damascus denied using chemical weapons.
            the Greek coastguard | The Greek coastguard rejects allegations that it pushed back the boat.
            Khamenei | Khamenei denied that Iran had given any such order.
            the Iraqi government | The Iraqi government said no foreign troops were based in the camp.
            the Serbian president | The Serbian president rejected the claim as a lie.
            the Sudanese army | The Sudanese army said it had nothing to do with the attack on the embassy.
            Abiy | Abiy denied that civilians had been targeted in the drone strikes.
            Washington | Washington said it was not involved in the strike on Tehran.
            Iran's UN mission | Iran's UN mission denied that Tehran was behind the hacking.
            the Lebanese army | The Lebanese army said it had not received any such warning.
            Ukraine | Ukraine has denied involvement in the sabotage of the pipelines.
            the White House | The White House said the report was “completely false”.
            Hezbollah | Hezbollah called the Israeli claim “pure invention”.
            the regime in Damascus | The regime in Damascus rejected the findings of the inspectors.
            Netanyahu's office | Netanyahu's office denied a report that he had agreed to a truce.
            a Pentagon spokesman | A Pentagon spokesman said there was no indication that Iran was involved.
            """)
    }

    @Test("Confirmed") func confirmed() {
        ClaimTable.expect(
            .confirmed,
            """
            the IDF | The IDF confirmed on Sunday evening that it had carried out the strike on Beirut's southern suburbs.
            the family of the journalist | The family of the journalist confirmed his death on Tuesday.
            Washington | Washington acknowledged for the first time that American troops were present at the site.
            the general | The general admitted that the operation had been a failure.
            a UN panel | A UN panel found that both armies had committed war crimes.
            - | It was later confirmed that the plane had been shot down.
            police | Police confirmed that the attacker was among the dead.
            a White House official | A White House official confirmed that the call had taken place.
            Moscow | Moscow has now conceded that its radar station was damaged.
            Hezbollah | Hezbollah on Saturday confirmed that its leader, Hassan Nasrallah, had been killed.
            the Israeli military | In a rare admission, the Israeli military acknowledged that it had misidentified the aid workers.
            the ship's owner | The ship's owner confirmed the crew were safe.
            the International Criminal Court | The International Criminal Court confirmed the arrest of the former president.
            an investigation by the UN | An investigation by the UN concluded that Israeli tank fire had killed the journalist.
            Israel | Israel confirms strike on Isfahan
            Ukraine's military intelligence | Ukraine's military intelligence confirmed that it had blown up the pipeline.
            the state prosecutor | The state prosecutor confirmed that three suspects were in custody.
            Israel's prime minister | Israel's prime minister confirmed for the first time that he had approved the pager attack.
            both the army and the rebels | Both the army and the rebels confirmed the withdrawal.
            the Philippine coast guard | The Philippine coast guard acknowledged that its vessel had been damaged in the collision.
            Syria's state news agency SANA | Syria's state news agency SANA confirmed the deaths of two officers.
            the Israeli defence minister | The Israeli defence minister acknowledged publicly that Israel had killed Haniyeh.
            the group's leadership | The group's leadership confirmed that its founder had died of his wounds.
            the French presidency | The French presidency confirmed that two soldiers had been killed in Iraq.
            Nigeria | Nigeria admitted that its air force had bombed a village by mistake.
            an independent commission | An independent commission found that police had fired on unarmed protesters.
            Iran's atomic energy agency | Iran's atomic energy agency confirmed that the Natanz site had been hit.
            Kenya's defence ministry | Kenya's defence ministry confirmed the death of the army chief in a helicopter crash.
            the Kremlin | The Kremlin has confirmed the exchange.
            Colonel Assimi Goïta's junta | Colonel Assimi Goïta's junta acknowledged heavy losses in the battle.
            Hamas's armed wing | Hamas's armed wing confirmed that its commander, Mohammed Deif, had been killed.
            three US officials | Three US officials confirmed to the newspaper that the base had been evacuated.
            the inquiry | The inquiry established that the soldiers had opened fire without warning.
            Israeli authorities | Israeli authorities confirmed that the remains were those of two hostages.
            Hezbollah | Hezbollah has confirmed the deaths of 12 of its members.
            the Pakistani foreign ministry | The Pakistani foreign ministry confirmed that its ambassador had been recalled.
            Erdogan | Erdogan confirmed that Turkish intelligence had captured the man.
            the IAEA | The IAEA verified that the seals had been removed.
            the mayor | The mayor acknowledged that the shelters had been locked.
            - | The death of the colonel has been officially confirmed.
            Hezbollah | Hezbollah confirmed on Saturday that Nasrallah had “joined his fellow martyrs”.
            U.S. officials | U.S. officials confirmed that Israel had carried out strikes inside Iran.
            Tehran | Tehran admitted that four of its soldiers had been killed.
            the ministry | The ministry confirmed reports of a fire at the plant.
            the forensic team | The forensic team confirmed that the remains belonged to the hostages.
            Sweden's prosecutor | Sweden's prosecutor confirmed that a ship had been detained.
            """)
    }

    @Test("Planned") func planned() {
        ClaimTable.expect(
            .planned,
            """
            - | The foreign ministers of Armenia and Azerbaijan will meet in Almaty on May 10.
            - | Russia plans to hold naval exercises in the Baltic next month.
            - | The next round of negotiations is expected to begin in Doha on Wednesday.
            - | The president is due in Beijing on Thursday for talks with Xi.
            the army | The army said it would withdraw from the corridor by Friday.
            Berlin | Berlin said it would send two more air defence systems to Ukraine.
            Macron | Macron announced that France would recognise a Palestinian state in September.
            - | The trial of the former president opens on Monday.
            - | Parliament will vote on the emergency law on Tuesday.
            - | The UN mission is set to withdraw from the province by the end of June.
            - | Talks on a prisoner exchange are due to resume in Istanbul next week.
            - | Blinken is expected to travel to the region in the coming days.
            - | The evacuation of the wounded begins on Monday.
            Poland | Poland said it will close its border with Belarus on Thursday night.
            Trump | Trump said he would meet Putin in Budapest.
            the UAE | The UAE has pledged $100 million in aid to Sudan.
            - | The foreign ministers of the Arab League are to hold an emergency meeting in Cairo on Sunday.
            - | Israeli troops are expected to leave the village within days.
            Ankara | Ankara said a delegation would travel to Damascus next week.
            - | The exchange, the second this month, is scheduled for Saturday.
            the Netherlands | The Netherlands promised to deliver 18 more F-16s.
            - | Britain is to send 500 more troops to Estonia.
            - | The court will deliver its verdict on December 10.
            the WFP | The WFP said it would resume deliveries as soon as the road was safe.
            - | Zelensky will meet the leaders of France and Germany in Paris on Friday.
            - | The two sides are due to exchange lists of prisoners on Wednesday.
            - | The UN force will begin to withdraw in December.
            - | The inquest is to resume on 4 November.
            the foreign ministry | The foreign ministry said the minister would visit Moscow on Monday.
            Denmark | Denmark announced that it would train Ukrainian pilots.
            - | Voting starts on Thursday and ends on Saturday.
            - | Turkey intends to reopen its embassy in Damascus.
            Hamas | Hamas said it would free three more hostages on Saturday.
            - | Putin is to visit North Korea later this month.
            - | The new government will be sworn in on Saturday.
            - | The commission will publish its findings next spring.
            - | A memorial service is planned for Sunday in Beirut.
            - | The ceasefire is due to come into force at midnight.
            - | France intends to hand over its last base in Senegal by July.
            Lebanon's army | Lebanon's army said it would deploy 5,000 soldiers along the border.
            Meloni | Meloni announced that Italy would reopen its embassy in Damascus.
            the ICC prosecutor | The ICC prosecutor said he would seek an arrest warrant for the general.
            South Korea | South Korea promised to send medical supplies to Ukraine.
            - | The leaders will gather in Riyadh on November 11.
            - | Hezbollah's leader is due to speak at 3 p.m.
            - | The coalition will end its mission in Iraq by September 2025.
            - | The evacuation is scheduled to start on Tuesday.
            - | Israel plans to build 3,000 homes in the area.
            Japan | Japan said it would provide $3 billion in loans to Kyiv.
            the rebels | The rebels announced that they would withdraw from Bukavu.
            - | The hearing resumes on Thursday in The Hague.
            - | Ukraine is preparing to host a summit in June.
            - | Blinken will leave for the Middle East on Monday.
            - | A vote in the General Assembly is expected on Wednesday.
            - | The next hostage release is set for Saturday.
            - | The navy will hold drills in the Gulf of Oman next week.
            Israel | Israel said it would send a delegation to Doha on Thursday.
            - | Turkish troops are to withdraw from the area by the spring.
            the organisers | The organisers said a second convoy would set out on Friday.
            Canada | Canada announced that it would expel six diplomats.
            """)
    }

    @Test("Threatened") func threatened() {
        ClaimTable.expect(
            .threatened,
            """
            the Houthis | The Houthis threatened to resume attacks on ships in the Red Sea.
            Khamenei | Khamenei vowed that the United States and Israel would receive “a crushing response”.
            Israel's defence minister | Israel's defence minister warned that Beirut would “pay the price” for every rocket.
            North Korean leader Kim Jong Un | North Korean leader Kim Jong Un threatened to “annihilate” South Korea if provoked.
            the Guards | “If they make a mistake, we will strike all their bases,” the Guards said.
            Medvedev | Medvedev said Moscow would hit back with every weapon it has.
            Turkey | Turkey threatened military action unless the fighters leave the area.
            the junta's leader | The junta's leader promised to wipe out the resistance.
            Hezbollah's deputy leader | Hezbollah's deputy leader warned that the group would strike deeper into Israel if the bombing went on.
            Iran's supreme leader | Iran's supreme leader has vowed to avenge the killing of Haniyeh.
            Trump | Trump threatened “very severe tariffs” if Russia does not end the war.
            Israel Katz | “We will hunt them down wherever they are,” said Israel Katz, the defence minister.
            the rebels | The rebels said they would march on the capital unless the president resigned.
            the Houthis | The Houthis said they would continue targeting ships until the siege was lifted.
            Belarus | Belarus threatened to respond with force.
            the cartel's leader | The cartel's leader vowed a war on the state.
            Iran | Iran vows revenge for consulate strike
            Iran's army chief | Iran's army chief said Israel would receive an answer that it would regret.
            the gangs | The gangs have threatened to burn down the capital if the prime minister does not resign.
            Kyiv | Kyiv warned that any foreign ship entering the ports would be considered a legitimate target.
            al-Qaeda's branch in Yemen | Al-Qaeda's branch in Yemen threatened attacks on Western airlines.
            Pakistan's defence minister | Pakistan's defence minister said his country would respond to any Indian aggression.
            the Myanmar junta | The Myanmar junta vowed to annihilate the resistance.
            Erdogan | Erdogan warned the Kurdish fighters to lay down their arms or be buried with them.
            Israel | Israel told Washington it would strike military targets only, The Washington Post reported.
            Russia | Russia threatened to shoot down any aircraft west of the Euphrates.
            Iran's parliament speaker | Iran's parliament speaker warned that American bases would be “legitimate targets”.
            the general | “Our answer will be crushing,” the general said.
            Israel | Israel threatened to resume the war if the bodies were not returned.
            the Tigrayan leader | The Tigrayan leader vowed to fight on until the last soldier had left.
            Kim's sister | Kim's sister warned that Seoul would face “horrible consequences”.
            the Taliban | The Taliban said they would retaliate against Pakistan.
            Trump | Trump vowed to hit Iran “20 times harder” if it struck back.
            the leader of the Houthis | The leader of the Houthis promised to escalate operations against Israel.
            ELN commanders | ELN commanders have threatened to attack oil pipelines.
            the IRGC's commander | The IRGC's commander threatened to “open the gates of hell” on Israel.
            Hamas | Hamas threatened to halt the release of hostages.
            Putin | Putin threatened strikes on “decision-making centres” in Kyiv.
            the militia's leader | The militia's leader warned that any foreign soldier would leave in a coffin.
            Netanyahu | Netanyahu promised to “return to fighting” if Hamas did not free the captives.
            Ansar Allah | Ansar Allah said it would sink any ship that broke the blockade.
            Algiers | Algiers threatened to retaliate.
            ISIS | ISIS vowed more attacks in Europe.
            Iran's foreign minister | Iran's foreign minister said that if Israel attacked, the response would be “far stronger”.
            Iran's parliament | Iran's parliament threatened to leave the non-proliferation treaty.
            the Houthi leader | The Houthi leader warned that his forces would strike ships in the Indian Ocean.
            Israel | Israel has threatened to assassinate Hezbollah's new leader.
            the army chief | “Any violation will be met with fire,” the army chief said.
            Russia | Russia warned that Western troops in Ukraine would be legitimate targets.
            Kim Yo Jong | Kim Yo Jong said the South would pay dearly for the leaflets.
            Boko Haram | Boko Haram vowed to attack schools.
            Hamas | Hamas threatened to kill a hostage for every strike.
            the junta | The junta pledged a “decisive response” to the ambush.
            Iran | Iran: Any attack will be answered
            Hezbollah's leader | Hezbollah's leader said that no place in Israel would be spared.
            Tehran | Tehran said the killing would not go unanswered.
            the Guards' commander | The Guards' commander said that revenge for the martyrs was certain.
            its foreign minister | Iran will respond to the attack, its foreign minister said.
            Israel | Israel warned that it would act if the weapons kept flowing.
            the Taliban | The Taliban vowed revenge.
            the Houthis | “We will not stand idly by,” the Houthis said.
            Russia's envoy | Russia's envoy threatened the Baltic states with “serious consequences”.
            ISIS | In an audio message, ISIS threatened to attack churches.
            Egypt | Egypt has threatened to suspend the peace treaty.
            """)
    }
}
