/**
 * Example lines that show acute danger: thoughts of suicide in sideways words, from passive to planned.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_5 = {
  suicide: {
    nl: `
      soms als ik fiets denk ik als ik nu niet rem is het klaar |
      ik kijk niet meer uit bij het oversteken het boeit me niet wat er gebeurt | ik heb mijn spullen weggegeven |
      heb mn gitaar aan mn neefje gegeven hij heeft er langer wat aan dan ik |
      ik heb mijn wachtwoorden opgeschreven voor mijn zus voor later als ik weg ben |
      ik ben alles aan het afronden zodat niemand er last van heeft straks |
      ik heb opgeschreven wie mijn konijn krijgt |
      ik ben mijn kamer aan het opruimen zodat mama dat niet hoeft te doen |
      ik plan niks meer na de zomer want dan ben ik er niet |
      waarom zou ik me herinschrijven ik ben er volgend jaar toch niet meer | als ik er in mei nog ben |
      mocht ik er volgende week nog zijn dan maak ik die opdracht wel |
      ik heb mezelf een deadline gegeven en dan bedoel ik niet voor school |
      ik geef het nog tot mijn verjaardag daarna is het goed geweest | nog een maand geef ik mezelf |
      ik heb besloten dat dit mijn laatste jaar is | dit wordt mijn laatste kerst en ik heb daar vrede mee |
      sinds ik het besluit heb genomen ben ik rustig | ik ben eigenlijk best blij nu ik weet dat het bijna over is |
      ik voel me opgelucht want ik weet nu hoe ik hier uit kom voor altijd | de stilte daarna lijkt me zo fijn |
      ik wil slapen maar dan voor eeuwig | kan iemand mij uitzetten voorgoed | was er maar een uitknop voor mij |
      ik wil op pauze en dan nooit meer op play | ik zou willen dat iemand de stekker uit me trok |
      ik wil niet per se dood maar leven wil ik ook niet | ik wil niet dood maar ik wil zo ook niet leven |
      het is niet dat ik iets van plan ben maar als het gebeurt vind ik het best |
      ik doe geen gordel meer om dan maakt het lot het uit | ik hoop dat ik iets ongeneeslijks krijg |
      jaloers op mensen die terminaal zijn klinkt erg maar ik meen het |
      toen het vliegtuig schudde hoopte ik dat we neerstortten |
      bij elke hoestbui hoop ik dat het iets is waar ik aan ga |
      waarom zij en niet ik ik had op die plek in de kist moeten liggen |
      had ik maar in die auto gezeten in plaats van hij | ik had er vorig jaar al niet meer moeten zijn |
      eigenlijk ben ik over mijn houdbaarheidsdatum heen ik hoor hier niet meer te zijn |
      ik ben er te veel op deze aardbol | de wereld draait beter door als ik eraf ben |
      zonder mij hebben ze een probleem minder | als ik wegval krijgt mijn broertje eindelijk aandacht |
      mijn ouders hebben dan in elk geval geen kosten meer aan mij |
      ze zijn even verdrietig en dan gaan ze door dat reken ik steeds uit |
      een paar weken huilen en dan zijn ze me vergeten |
      ik reken uit wie er verdrietig zou zijn en dat zijn er maar twee |
      niemand komt kijken als ik een week niet uit mijn kamer kom dus wat maakt het uit of ik besta |
      mijn kat is de enige reden | de hond moet nog uit dat is het enige wat me hier houdt |
      alleen om mijn oma blijf ik nog hier | zolang mama leeft blijf ik daarna niet meer |
      als mijn oma er niet meer is heb ik geen reden meer om te blijven |
      ik blijf alleen omdat ik het mijn zusje niet kan aandoen |
      het enige wat me tegenhoudt is dat mijn huisgenoten me zouden vinden | wie zou me vinden denk ik dan |
      ik wil niet dat mijn moeder me vindt | hoe zorg je dat niemand je vindt als het zover is |
      doet het pijn denk je als je gaat | is het erg als je er zelf voor kiest om te gaan |
      komt het in de hemel ook goed als je zelf gaat | mag je van god zelf gaan |
      is het haram als je het zelf doet want ik trek het niet meer | ik bid dat allah mij komt halen |
      heer neem mij vannacht mee alstublieft | god haal me gewoon op |
      ik vraag elke avond of het vannacht mag ophouden | ik word elke ochtend wakker en baal dat ik er nog ben |
      weer wakker geworden helaas | shit weer een dag ik had gehoopt van niet |
      ik ben teleurgesteld als mijn wekker gaat omdat ik er dan nog ben |
      ik ga slapen met de hoop dat mijn hart stopt | mijn hart mag stoppen van mij |
      ik teken ervoor als het morgen ophoudt | van mij mag het licht uit | laat me gaan alsjeblieft |
      ik wil gewoon gaan | ik ben klaar om te gaan | ik ga liever | ik kies ervoor om niet meer mee te doen |
      ik doe niet meer mee met leven | game over voor mij denk ik | ik wil uitloggen uit dit leven |
      ctrl alt del op mezelf | ik wil mezelf deleten | kon ik mezelf maar wissen |
      ik wou dat ik kon verdampen en nooit meer terug hoefde | als ik kon oplossen deed ik het |
      ik wil weg en niet naar huis of op vakantie maar echt weg | ik wil ergens heen waar je niet van terugkomt |
      ik hoef de toekomst niet | ik zie mezelf niet ouder worden dan 22 |
      ik kan me niet voorstellen dat ik 25 word en dat wil ik ook niet |
      ik spaar niet want ik ga er toch niet meer zijn |
      waarom zou ik studeren als ik toch van plan ben er niet te blijven |
      ik heb een briefje in mijn la liggen voor als | ik heb brieven voor iedereen klaar in mn notities |
      in mijn telefoon staat een filmpje voor mijn ouders voor daarna |
      ik heb mijn uitvaartliedjes al gekozen en ik ben 19 |
      ik heb een lijstje met wie er mag komen op mijn uitvaart |
      ik oefen in mijn hoofd hoe ik het zeg tegen iedereen voordat ik ga |
      ik ben stiekem van iedereen afscheid aan het nemen |
      ik heb mijn vrienden een voor een nog gezien dat voelde als de laatste keer en zo bedoelde ik het ook |
      ik wilde nog een keer naar zee en daarna hoeft het niet meer |
      nog een laatste festival en dan is het klaar met mij | ik was vorige week dichtbij |
      ik heb er al een keer gestaan en ben toen terug naar huis gegaan |
      ik stond er gisteren bijna maar iemand belde | het scheelde weinig vorige maand en niemand heeft het door |
      ik heb het geprobeerd maar het lukte niet en nu schaam ik me |
      vorig jaar lag ik in het ziekenhuis omdat ik niet meer wilde en nu is het er weer |
      ik dacht dat die gedachtes weg waren maar ze zijn terug | de oude plannen komen weer boven |
      die gedachten van toen ik 16 was komen terug maar nu harder | de gedachtes worden concreter |
      eerst waren het alleen gedachten nu ben ik dingen aan het regelen | ik heb gekeken waar en wanneer |
      ik weet de plek al | ik heb thuis gekeken wat er is | ik heb opgezocht hoe lang het duurt |
      ik ben bang voor wat ik bij elkaar heb gespaard op mn kamer |
      moet ik de pillen uit huis laten halen ik vertrouw mezelf niet |
      kan iemand mijn medicijnen bewaren want ik ben bang voor mezelf |
      ik durf niet bij het raam te zitten op de tiende | ik loop om zodat ik niet langs het station hoef |
      ik neem de trein niet meer want op het perron gaat het mis in mijn hoofd |
      ik blijf achter de gele lijn staan met mn rug tegen de muur omdat ik mezelf niet vertrouw |
      bij elk perron denk ik een stap en het is stil | als ik over de brug loop moet ik doorlopen van mezelf |
      op de parkeergarage krijg ik gedachten die ik niet wil | mn hoofd zegt spring als ik hoog sta |
      die stem in mn hoofd zegt dat ik het gewoon moet doen dan is het klaar |
      steeds die ene gedachte doe het nou maar |
      ik krijg beelden van mezelf dat ik er niet meer ben en ik vind het prettig |
      ik droom dat ik dood ben en ik ben teleurgesteld als ik wakker word |
      ik ben vanbinnen al dood dus dat laatste stukje maakt niet uit | ik ben al weg alleen mijn lichaam nog niet |
      ik ben op echt op ik wil niet meer vechten om hier te blijven |
      ik heb lang genoeg gevochten ik leg me erbij neer ik stop met bestaan | kapt voor mij dit leven |
      dit leven is niet voor mij bro ik ga dippen voorgoed | ik trek dit aardse niet meer wollah |
      wollah ik wil niet meer op deze wereld zijn | bro ik zweer ik wil gewoon niet meer wakker worden |
      ewa als ik er morgen niet ben weet je waarom | ik ga niet eens liegen ik wil er niet meer zijn fr fr |
      lowkey wil ik niet meer bestaan | no cap ik denk er elke dag aan om te gaan | ikwilniet meer leven |
      ik wilnietmeer | ikwil dood gewoon | wil nieet meer lve | ik wil nit meer leevn | ik wl er ni mr zijn |
      iktrekhetnietmeer wil weg van alles | zelfmrd | zelfmoor gedachten | suicide gedachts | suisidaal |
      suicidaale gedachte | zelfdodng | wilmezelf wat aandoen | wil mezlf iets aan doen |
      kwil der niet meer zijn zenne | k zie nie in waarom ik nog moet voortdoen | voor mij mag het gedaan zijn |
      voor mij is 't goe geweest ik wil niet meer | kben het leven beu | ik ben alles zo beu kwil er nimeer zijn |
      ge zou beter af zijn zonder mij zei ik tegen mama en ik meende dat | kheb al afscheid genomen in mijn hoofd |
      kzit er aan te denken om eruit te stappen ze | 'k wou da'k er ni meer was |
      ik zou willen inslapen en niet meer opstaan zoals bij de dierenarts |
      ze laten dieren toch ook gaan als het lijden te veel is waarom mij niet |
      kan je euthanasie krijgen als je psychisch lijdt en 20 bent |
      hoe vraag je euthanasie aan voor jezelf ik kan niet meer | als ik morgen verdwijn wie belt dan school |
      wat gebeurt er met je studieschuld als je overlijdt vraag voor mezelf |
      moeten mijn ouders mijn schuld betalen als ik er niet meer ben |
      kan mijn duo schuld weg als ik er niet meer ben want dat is de enige manier |
      mijn schulden zijn pas weg als ik weg ben | ik ben meer waard dood dan levend |
      mijn leven is het collegegeld niet waard ik bedoel het echt ik wil niet meer |
      zonder diploma durf ik niet terug naar huis dan maar helemaal niet meer leven |
      liever niet meer bestaan dan mijn ouders vertellen dat ik al twee jaar niks haal |
      ze denken dat ik bijna klaar ben met studeren en als ze de waarheid horen wil ik er niet meer zijn |
      als die foto rondgaat hoef ik niet meer te leven |
      ze hebben alles online gezet en nu wil ik weg van de wereld |
      ik word afgeperst en ik zie nog maar een manier om ervan af te zijn |
      door wat ze in de klassenapp zeggen wil ik er niet meer zijn |
      ze zeggen dat ik mezelf beter van kant kan maken en ik begin ze te geloven |
      iemand in de chat zei ga dood en ik dacht ja eigenlijk wel |
      mijn vader zei dat hij me liever dood had en nu geloof ik dat ook |
      ik ben in het verkeerde lichaam en als het zo moet blijven hoef ik niet |
      de wachttijd is drie jaar zo lang houd ik het in leven niet vol |
      ik sta op de wachtlijst maar tegen die tijd ben ik er niet meer |
      de ggz zegt negen weken wachten ik weet niet of ik negen weken nog haal en wil |
      mijn psycholoog is op vakantie en ik heb weer die gedachten aan het einde | mijn crisisplan werkt niet meer |
      mijn signaleringsplan staat op rood | ik ben gestopt met mijn medicijnen en nu wil ik er niet meer zijn |
      sinds die nieuwe pillen wil ik ineens niet meer leven |
      na de bevalling denk ik dat mijn baby beter af is zonder mij |
      ik heb een kind van twee en toch wil ik er niet meer zijn ik schaam me kapot |
      mijn kindje heeft een betere moeder verdiend ik denk dat ik moet gaan |
      iedere ronde om het gebouw denk ik vandaag of morgen stop ik met leven |
      ik typ dit om drie uur snachts omdat ik anders iets doms doe |
      kan iemand met mij praten voordat ik iets doe wat niet terug kan | ik ben bang dat ik iets onomkeerbaars doe |
      ik doe mezelf straks iets als niemand luistert | is er iemand wakker ik vertrouw mijn eigen handen niet |
      ik ben vannacht liever niet alleen want mijn gedachten gaan de verkeerde kant op |
      ik ben niet veilig bij mezelf | ik ben een gevaar voor mezelf denk ik | ik sta niet voor mezelf in |
      kan ik ergens heen waar ze op me letten zodat ik niks doe |
      ik wil opgenomen worden voordat ik mezelf wat aandoe | wie bel je als je zelf het probleem bent dat weg moet |
      ik ben het probleem en ik ga het oplossen door te gaan |
      mij hoef je niet meer in te plannen voor volgend blok | reken maar niet meer op mij na vrijdag |
      jullie hebben straks een groepslid minder sorry | sorry alvast voor iedereen |
      het spijt me dat ik het niet langer volhoud om te leven | zeg straks maar dat het niemands schuld was |
      niemand had iets kunnen doen dat heb ik er ook in gezet | ik heb in de brief gezet dat het niet aan hen lag |
      praat me om want ik ben bijna zover | geef me een reden om te blijven |
      noem een reden waarom ik morgen nog wakker moet worden | waar doe ik het nog voor dit hele leven |
      het leven is een straf die ik niet meer wil uitzitten |
      ik zit mijn tijd uit tot het einde en ik wil het sneller |
      ieder uur is overleven en ik wil niet meer overleven | ik overleef alleen op wilskracht en die is op |
      ik adem nog maar daar is alles mee gezegd van mij mag dat ook stoppen |
      ik voel niks meer behalve dat ik weg wil uit dit lichaam |
      ik wil naar de overkant waar mijn vriend is die vorig jaar is gegaan |
      mijn beste vriend heeft het gedaan en ik snap hem nu ik wil hem achterna | ik wil mijn broer achterna |
      sinds mijn vriendin uit het leven stapte denk ik dat dat voor mij ook de weg is |
      mijn huisgenoot ruimt alles op en zegt dat ik zijn fiets mag hebben want hij heeft hem niet meer nodig |
      hij heeft zijn vissen weggebracht en zijn huur opgezegd en zegt niet waar hij heen gaat |
      ze heeft iedereen een lange lieve brief gestuurd alsof ze niet meer terugkomt |
      ze bedankte me ineens voor alles en zei dat ik een goede vriendin was geweest |
      hij was maanden somber en nu ineens heel kalm en hij betaalt al zijn schulden terug aan ons |
      mijn maatje zegt dat het na de examens voor hem ophoudt en hij bedoelt niet school |
      vriend zegt als grap steeds ik ben er straks toch niet meer maar hij lacht er niet bij |
      mn bestie stuurde dat ze niet bang meer is om te gaan |
      ze zei ik wil jullie niet meer tot last zijn en hing op |
      hij stuurt liedjes over doodgaan en zegt dat het zijn uitvaartlijst is |
      ik las het dagboek van mijn kamergenoot en er staat een datum in |
      ik zag op zijn laptop dat hij zoekt hoe je eruit kan stappen |
      mijn vriendin heeft een app met dagen aftellen tot ze er niet meer is |
      mijn zusje heeft een doos met afscheidscadeautjes onder haar bed |
      mijn broer heeft vorige maand iets geprobeerd en komt nu alleen thuis ik zit in leiden en kan niks |
      mijn vader is zo somber sinds de boerderij weg is dat hij zegt dat hij erachteraan gaat |
      mijn moeder zegt dat wij het ook wel redden zonder haar |
      mijn opa zegt dat hij oma achterna wil en hij meent het |
      mijn vriend zegt dat hij zonder mij niet hoeft te leven en ik durf hem niet alleen te laten |
      hij zegt als jij gaat ga ik ook maar dan anders |
      mijn ex stuurt dat het mijn schuld is als er straks iets met hem gebeurt |
      ze appt dat ik spijt krijg als ze er niet meer is |
      een jongen uit mijn gilde op de server typte dat dit zijn laatste game was ooit |
      iemand op onze studentenserver postte een afscheid en niemand weet wie het is |
      op jodel schrijft iemand van onze campus dat hij er een punt achter zet |
      in de groepsapp zei ze doei voor altijd lieve mensen en verliet de groep |
      iemand in mijn werkgroep zei bij de pauze dat hij hoopt dat hij niet meer wakker wordt |
      ne kotgenoot zegt dat em der een eind aan gaat maken |
      mijn kotgenote zegt dat haar leven voor haar niet meer moet |
      mijn leerling schreef in haar toets ik ben er volgende week niet meer juf |
      ik ben slb'er en een student mailde dat hij geen reden meer ziet om er te zijn |
      mentorleerling van 16 zegt dat ze weg wil uit het leven en dat ik het niemand mag zeggen |
      in een stageverslag las ik tussen de regels dat de student niet meer wil |
      student gaf mij een bedankkaart die klonk als een afscheid en komt niet meer opdagen |
      ik begeleid een stagiair die zegt dat ze hoopt dat ze tegen een boom rijdt |
      als coach hoor ik een student zeggen dat zijn gezin beter af is zonder hem |
      student belde net huilend dat het voor haar niet meer hoeft wat doe ik als docent |
      hoe praat ik met iemand die er niet meer wil zijn ik ben zijn huisgenoot |
      wat zeg je als iemand zegt dat hij er klaar mee is met alles en dat hij afscheid komt nemen |
      mag ik het vertellen als een vriendin zegt dat ze dood wil en ik moest beloven te zwijgen |
      ik heb beloofd niks te zeggen maar hij heeft een afscheid op papier staan |
      ik slaap al drie nachten bij haar op de kamer omdat ik bang ben dat ze er anders niet meer is |
      ik durf mijn vriend niet alleen te laten want hij kan elk moment iets doen |
      ik check elk uur of mijn zus nog leeft | ik bel hem elke ochtend om te horen of hij er nog is |
      ik heb bij een studiegenoot thuis een touwtje gevonden aan een plan zeg maar ze had alles opgeschreven |
      wij denken dat onze dochter van het mbo niet meer wil leven |
      is het raar dat ik over mijn dood nadenk terwijl ik gewoon gelukkig hoor te zijn |
      mijn leven is perfect en toch wil ik het niet meer hebben |
      ik heb alles een lieve vriend een kamer goede cijfers en toch denk ik elke dag aan weg zijn voor altijd |
      iedereen vindt mij vrolijk maar ik ben mijn einde aan het plannen |
      ik glimlach op stage en onderweg terug hoop ik dat de bus verongelukt |
      snachts lig ik te bedenken hoe de wereld zonder mij is en dat is fijn`,
    en: `
      flatmate gave me his things and says he won't be here next week | i cant keep myself safe tonight |
      i am not safe with myself | i keep thinking what if i just didnt brake |
      crossing the road without looking because i dont care what happens |
      i stopped wearing my seatbelt and i know why | i've been giving my stuff away |
      i gave my plants to my neighbour because i wont need them |
      i wrote down all my passwords for my sister for when im gone | i have set a date |
      i gave myself until the end of the semester and after that its done |
      i will see how the resit goes and if not then i am out of here for good | i feel calm now because i decided |
      its weird i feel peaceful now that i know it will be over soon | i made my peace with leaving this world |
      i dont want to die exactly i just dont want to be here | i dont want to wake up any more |
      i woke up again and felt disappointed | every night i pray that god takes me |
      i ask god to take me in my sleep | ya allah please take me i am tired | is it a sin if i choose to go |
      i wish i could sleep and never have to come back | i wish there was an off button for me |
      i would like to log off from life | i want to go to sleep forever |
      i want to leave and not the country i mean everything | i want to go somewhere you dont come back from |
      i am thinking to finish my life | i want finish with my life | i want to make finish to everything |
      i have thinking about no more living | i have the desire to not live |
      in my country we dont talk about it but i want to die | i am thinking about suicid every day |
      sucidal thougths | suicde | sucide help | i wannadie | idont want to live anymor |
      wanna disapear forever and never come bak | i want kill my self | i want to unlive | sewerslide thoughts |
      kys thoughts but like for real about me | thinking about catching the bus if you know what i mean |
      i am so done being a person on this planet |
      my family paid everything and i failed i would rather be dead than tell them |
      i cannot go back home with no degree so i see only one way | i lost my visa and i lost my reason to live |
      my stipend is gone and i think i should be gone too | my parents would get peace if i am not existing |
      they would cry for a week and move on | no one will come to check on me so no one would know |
      i would be found after weeks that is how alone i am and i want it over |
      my cat is the only reason i am still here | only thing stopping me is my mum |
      when my grandma passes i have no reason to stay | i dont see myself turning 25 and i dont want to |
      i dont plan for next year because i wont be around | no need to save me a seat next term |
      i think about the platform every day when i commute and one step | i avoid bridges now because of my head |
      i dont trust myself on the balcony | i stood there last week and walked back |
      i almost did something last night | i came very close and nobody knows |
      it did not work last time and i am ashamed | the thoughts are back and they are louder |
      my safety plan is not working anymore | the thoughts went from maybe to how |
      i have been collecting what i need | can someone take my medication away from me i dont trust myself |
      i looked up the place already | i practise what to write to my parents for after |
      there is a letter in my drawer with names on it | i recorded a video for my brother for when i am not here |
      i picked the songs for my funeral and i am 21 | i worry more about who finds me than about dying |
      will it hurt to go | what happens to my loan if i die asking for myself | i am worth more dead than alive |
      can you request euthanasia as a student with depression for me |
      waiting list is six months i dont think i will still be alive |
      my therapist is away and i am scared i will do something final |
      please someone talk to me before i do something i cant undo | give me one reason to stay |
      is anyone awake i am scared of what i might do to myself | since the new pills i want to be dead |
      i think my baby is better off with another mother and i should go |
      since my best friend took his life i want to follow him |
      i want to be with my dad who passed i want to go to him |
      people online told me to end myself and i start to believe them |
      if those pictures get out i dont want to live | someone blackmails me and dying feels easier |
      my head keeps saying just do it | i smile all day and plan my own end at night |
      my life is good on paper and still i want out of it | i am a burden and soon i wont be |
      he paid back everybody and hugged us all as if it was the last time |
      she thanked me for everything and said i was a good friend like past tense |
      my housemate cancelled his rent and gave his bike away and wont say where he goes |
      my friend counts down days and says after that she is free |
      my lab mate said after the defense there is nothing for him and he will be gone |
      my friend jokes about not being around but her eyes dont joke |
      i found a list in my roommates desk with who gets what |
      i read my girlfriends notes and there is a date in it |
      my boyfriend says without me he has no reason to live and i am afraid to leave him alone |
      my ex texts that it will be my fault when something happens to him |
      my mum back home says we will manage without her |
      my little brother searched how to end his life i saw the history |
      someone posted a farewell on our student discord and we dont know who |
      in the group chat he wrote bye forever guys and left |
      my student handed in a poem that reads like a goodbye and stopped coming |
      i am a tutor and a student emailed that she sees no reason to be here |
      as a mentor what do i do when a student says his family is better off without him |
      phd supervisor here my candidate said he hopes not to wake up |
      i promised to keep it secret but she told me she doesnt want to live |
      i sleep at my friends place because im afraid she wont be alive in the morning |
      how do i talk to a housemate who doesnt want to be alive | i check every hour if my sister is still alive`,
  },
} as const;
