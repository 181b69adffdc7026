/**
 * Example lines that show acute danger: thoughts of suicide in sideways words, from passive to planned.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_5 = {
  suicide: {
    nl: `
      soms als ik fiets denk ik als ik nu niet rem is het klaar | ik wil niet per se dood maar leven wil ik ook niet |
      ik kijk niet meer uit bij het oversteken het boeit me niet wat er gebeurt | ik wil slapen maar dan voor eeuwig |
      ik heb mijn spullen weggegeven | ik heb mijn wachtwoorden opgeschreven voor mijn zus voor later als ik weg ben |
      heb mn gitaar aan mn neefje gegeven hij heeft er langer wat aan dan ik | ik ben een gevaar voor mezelf denk ik |
      ik ben alles aan het afronden zodat niemand er last van heeft straks | ik hoop dat ik iets ongeneeslijks krijg |
      ik heb opgeschreven wie mijn konijn krijgt | waarom zij en niet ik ik had op die plek in de kist moeten liggen |
      ik ben mijn kamer aan het opruimen zodat mama dat niet hoeft te doen | ik kies ervoor om niet meer mee te doen |
      ik plan niks meer na de zomer want dan ben ik er niet | ik wou dat ik kon verdampen en nooit meer terug hoefde |
      waarom zou ik me herinschrijven ik ben er volgend jaar toch niet meer | heer neem mij vannacht mee alstublieft |
      mocht ik er volgende week nog zijn dan maak ik die opdracht wel | ik heb besloten dat dit mijn laatste jaar is |
      ik heb mezelf een deadline gegeven en dan bedoel ik niet voor school | ik ben alles zo beu kwil er nimeer zijn |
      ik geef het nog tot mijn verjaardag daarna is het goed geweest | ik had er vorig jaar al niet meer moeten zijn |
      dit wordt mijn laatste kerst en ik heb daar vrede mee | op de parkeergarage krijg ik gedachten die ik niet wil |
      sinds ik het besluit heb genomen ben ik rustig | ik ben op echt op ik wil niet meer vechten om hier te blijven |
      ik ben eigenlijk best blij nu ik weet dat het bijna over is | een paar weken huilen en dan zijn ze me vergeten |
      ik voel me opgelucht want ik weet nu hoe ik hier uit kom voor altijd | waar doe ik het nog voor dit hele leven |
      de stilte daarna lijkt me zo fijn | het is niet dat ik iets van plan ben maar als het gebeurt vind ik het best |
      kan iemand mij uitzetten voorgoed | ik krijg beelden van mezelf dat ik er niet meer ben en ik vind het prettig |
      was er maar een uitknop voor mij | kan mijn duo schuld weg als ik er niet meer ben want dat is de enige manier |
      ik wil op pauze en dan nooit meer op play | waarom zou ik studeren als ik toch van plan ben er niet te blijven |
      ik zou willen dat iemand de stekker uit me trok | mijn ouders hebben dan in elk geval geen kosten meer aan mij |
      ik wil niet dood maar ik wil zo ook niet leven | ik typ dit om drie uur snachts omdat ik anders iets doms doe |
      ik doe geen gordel meer om dan maakt het lot het uit | de hond moet nog uit dat is het enige wat me hier houdt |
      jaloers op mensen die terminaal zijn klinkt erg maar ik meen het | de wereld draait beter door als ik eraf ben |
      toen het vliegtuig schudde hoopte ik dat we neerstortten | ik heb mijn uitvaartliedjes al gekozen en ik ben 19 |
      bij elke hoestbui hoop ik dat het iets is waar ik aan ga | ik heb in de brief gezet dat het niet aan hen lag |
      had ik maar in die auto gezeten in plaats van hij | het scheelde weinig vorige maand en niemand heeft het door |
      eigenlijk ben ik over mijn houdbaarheidsdatum heen ik hoor hier niet meer te zijn | mijn kat is de enige reden |
      ik ben er te veel op deze aardbol | ze zeggen dat ik mezelf beter van kant kan maken en ik begin ze te geloven |
      zonder mij hebben ze een probleem minder | ze zijn even verdrietig en dan gaan ze door dat reken ik steeds uit |
      als ik wegval krijgt mijn broertje eindelijk aandacht | is er iemand wakker ik vertrouw mijn eigen handen niet |
      ik reken uit wie er verdrietig zou zijn en dat zijn er maar twee | zolang mama leeft blijf ik daarna niet meer |
      niemand komt kijken als ik een week niet uit mijn kamer kom dus wat maakt het uit of ik besta | ik wilnietmeer |
      alleen om mijn oma blijf ik nog hier | ze laten dieren toch ook gaan als het lijden te veel is waarom mij niet |
      als mijn oma er niet meer is heb ik geen reden meer om te blijven | ik ben al weg alleen mijn lichaam nog niet |
      ik blijf alleen omdat ik het mijn zusje niet kan aandoen | ze appt dat ik spijt krijg als ze er niet meer is |
      het enige wat me tegenhoudt is dat mijn huisgenoten me zouden vinden | laat me gaan alsjeblieft |
      wie zou me vinden denk ik dan | de ggz zegt negen weken wachten ik weet niet of ik negen weken nog haal en wil |
      ik wil niet dat mijn moeder me vindt | ik ben in het verkeerde lichaam en als het zo moet blijven hoef ik niet |
      hoe zorg je dat niemand je vindt als het zover is | iemand in de chat zei ga dood en ik dacht ja eigenlijk wel |
      doet het pijn denk je als je gaat | ik begeleid een stagiair die zegt dat ze hoopt dat ze tegen een boom rijdt |
      is het erg als je er zelf voor kiest om te gaan | is het haram als je het zelf doet want ik trek het niet meer |
      komt het in de hemel ook goed als je zelf gaat | ik zag op zijn laptop dat hij zoekt hoe je eruit kan stappen |
      mag je van god zelf gaan | snachts lig ik te bedenken hoe de wereld zonder mij is en dat is fijn |
      ik bid dat allah mij komt halen | mijn leven is het collegegeld niet waard ik bedoel het echt ik wil niet meer |
      god haal me gewoon op | vriend zegt als grap steeds ik ben er straks toch niet meer maar hij lacht er niet bij |
      ik vraag elke avond of het vannacht mag ophouden | die gedachten van toen ik 16 was komen terug maar nu harder |
      ik word elke ochtend wakker en baal dat ik er nog ben | ik ben het probleem en ik ga het oplossen door te gaan |
      weer wakker geworden helaas | liever niet meer bestaan dan mijn ouders vertellen dat ik al twee jaar niks haal |
      shit weer een dag ik had gehoopt van niet | ik oefen in mijn hoofd hoe ik het zeg tegen iedereen voordat ik ga |
      ik ben teleurgesteld als mijn wekker gaat omdat ik er dan nog ben | als ik morgen verdwijn wie belt dan school |
      ik ga slapen met de hoop dat mijn hart stopt | in mijn telefoon staat een filmpje voor mijn ouders voor daarna |
      mijn hart mag stoppen van mij | ik ben slb'er en een student mailde dat hij geen reden meer ziet om er te zijn |
      ik teken ervoor als het morgen ophoudt | ik heb lang genoeg gevochten ik leg me erbij neer ik stop met bestaan |
      van mij mag het licht uit | mijn maatje zegt dat het na de examens voor hem ophoudt en hij bedoelt niet school |
      ik doe niet meer mee met leven | zonder diploma durf ik niet terug naar huis dan maar helemaal niet meer leven |
      game over voor mij denk ik | vorig jaar lag ik in het ziekenhuis omdat ik niet meer wilde en nu is het er weer |
      ik wil uitloggen uit dit leven | ze heeft iedereen een lange lieve brief gestuurd alsof ze niet meer terugkomt |
      ctrl alt del op mezelf | ik word afgeperst en ik zie nog maar een manier om ervan af te zijn |
      ik wil mezelf deleten | iemand in mijn werkgroep zei bij de pauze dat hij hoopt dat hij niet meer wakker wordt |
      kon ik mezelf maar wissen | ik glimlach op stage en onderweg terug hoop ik dat de bus verongelukt |
      als ik kon oplossen deed ik het | ik heb een kind van twee en toch wil ik er niet meer zijn ik schaam me kapot |
      ik wil weg en niet naar huis of op vakantie maar echt weg | ik ben stiekem van iedereen afscheid aan het nemen |
      ik wil ergens heen waar je niet van terugkomt | moet ik de pillen uit huis laten halen ik vertrouw mezelf niet |
      ik hoef de toekomst niet | ik wil naar de overkant waar mijn vriend is die vorig jaar is gegaan |
      ik zie mezelf niet ouder worden dan 22 | wat gebeurt er met je studieschuld als je overlijdt vraag voor mezelf |
      ik kan me niet voorstellen dat ik 25 word en dat wil ik ook niet | wollah ik wil niet meer op deze wereld zijn |
      ik spaar niet want ik ga er toch niet meer zijn | ik wilde nog een keer naar zee en daarna hoeft het niet meer |
      ik heb een briefje in mijn la liggen voor als | ik ben vanbinnen al dood dus dat laatste stukje maakt niet uit |
      ik heb brieven voor iedereen klaar in mn notities | mijn leven is perfect en toch wil ik het niet meer hebben |
      ik heb een lijstje met wie er mag komen op mijn uitvaart |
      ik heb mijn vrienden een voor een nog gezien dat voelde als de laatste keer en zo bedoelde ik het ook |
      nog een laatste festival en dan is het klaar met mij | ik dacht dat die gedachtes weg waren maar ze zijn terug |
      ik was vorige week dichtbij | ik ben vannacht liever niet alleen want mijn gedachten gaan de verkeerde kant op |
      ik heb er al een keer gestaan en ben toen terug naar huis gegaan | voor mij is 't goe geweest ik wil niet meer |
      ik stond er gisteren bijna maar iemand belde | kan iemand mijn medicijnen bewaren want ik ben bang voor mezelf |
      ik heb het geprobeerd maar het lukte niet en nu schaam ik me | ik loop om zodat ik niet langs het station hoef |
      de oude plannen komen weer boven | ik durf mijn vriend niet alleen te laten want hij kan elk moment iets doen |
      de gedachtes worden concreter | hoe praat ik met iemand die er niet meer wil zijn ik ben zijn huisgenoot |
      eerst waren het alleen gedachten nu ben ik dingen aan het regelen | k zie nie in waarom ik nog moet voortdoen |
      ik heb gekeken waar en wanneer | ze bedankte me ineens voor alles en zei dat ik een goede vriendin was geweest |
      ik weet de plek al | ik blijf achter de gele lijn staan met mn rug tegen de muur omdat ik mezelf niet vertrouw |
      ik heb thuis gekeken wat er is | iemand op onze studentenserver postte een afscheid en niemand weet wie het is |
      ik heb opgezocht hoe lang het duurt | ik neem de trein niet meer want op het perron gaat het mis in mijn hoofd |
      ik ben bang voor wat ik bij elkaar heb gespaard op mn kamer | ik durf niet bij het raam te zitten op de tiende |
      bij elk perron denk ik een stap en het is stil | ze hebben alles online gezet en nu wil ik weg van de wereld |
      als ik over de brug loop moet ik doorlopen van mezelf | noem een reden waarom ik morgen nog wakker moet worden |
      mn hoofd zegt spring als ik hoog sta | op jodel schrijft iemand van onze campus dat hij er een punt achter zet |
      die stem in mn hoofd zegt dat ik het gewoon moet doen dan is het klaar | kwil der niet meer zijn zenne |
      steeds die ene gedachte doe het nou maar | ik droom dat ik dood ben en ik ben teleurgesteld als ik wakker word |
      kapt voor mij dit leven | student gaf mij een bedankkaart die klonk als een afscheid en komt niet meer opdagen |
      dit leven is niet voor mij bro ik ga dippen voorgoed | het spijt me dat ik het niet langer volhoud om te leven |
      ik trek dit aardse niet meer wollah | mijn beste vriend heeft het gedaan en ik snap hem nu ik wil hem achterna |
      bro ik zweer ik wil gewoon niet meer wakker worden | kan ik ergens heen waar ze op me letten zodat ik niks doe |
      ewa als ik er morgen niet ben weet je waarom | de wachttijd is drie jaar zo lang houd ik het in leven niet vol |
      ik ga niet eens liegen ik wil er niet meer zijn fr fr | sinds die nieuwe pillen wil ik ineens niet meer leven |
      lowkey wil ik niet meer bestaan | mijn psycholoog is op vakantie en ik heb weer die gedachten aan het einde |
      no cap ik denk er elke dag aan om te gaan | ge zou beter af zijn zonder mij zei ik tegen mama en ik meende dat |
      ikwilniet meer leven | hij heeft zijn vissen weggebracht en zijn huur opgezegd en zegt niet waar hij heen gaat |
      ikwil dood gewoon | mijn zusje heeft een doos met afscheidscadeautjes onder haar bed |
      wil nieet meer lve | mag ik het vertellen als een vriendin zegt dat ze dood wil en ik moest beloven te zwijgen |
      ik wil nit meer leevn | zelfmoor gedachten | iedereen vindt mij vrolijk maar ik ben mijn einde aan het plannen |
      ik wl er ni mr zijn | mentorleerling van 16 zegt dat ze weg wil uit het leven en dat ik het niemand mag zeggen |
      iktrekhetnietmeer wil weg van alles | mijn ex stuurt dat het mijn schuld is als er straks iets met hem gebeurt |
      zelfmrd | ik wil mijn broer achterna | mijn vriendin heeft een app met dagen aftellen tot ze er niet meer is |
      suicide gedachts | hij was maanden somber en nu ineens heel kalm en hij betaalt al zijn schulden terug aan ons |
      suisidaal | ze denken dat ik bijna klaar ben met studeren en als ze de waarheid horen wil ik er niet meer zijn |
      suicidaale gedachte | wilmezelf wat aandoen | ik las het dagboek van mijn kamergenoot en er staat een datum in |
      zelfdodng | mijn broer heeft vorige maand iets geprobeerd en komt nu alleen thuis ik zit in leiden en kan niks |
      wil mezlf iets aan doen | ik zou willen inslapen en niet meer opstaan zoals bij de dierenarts |
      voor mij mag het gedaan zijn | sinds mijn vriendin uit het leven stapte denk ik dat dat voor mij ook de weg is |
      kben het leven beu | mijn vader is zo somber sinds de boerderij weg is dat hij zegt dat hij erachteraan gaat |
      kheb al afscheid genomen in mijn hoofd | mijn kindje heeft een betere moeder verdiend ik denk dat ik moet gaan |
      kzit er aan te denken om eruit te stappen ze | ik sta op de wachtlijst maar tegen die tijd ben ik er niet meer |
      'k wou da'k er ni meer was | student belde net huilend dat het voor haar niet meer hoeft wat doe ik als docent |
      kan je euthanasie krijgen als je psychisch lijdt en 20 bent | als die foto rondgaat hoef ik niet meer te leven |
      hoe vraag je euthanasie aan voor jezelf ik kan niet meer |
      moeten mijn ouders mijn schuld betalen als ik er niet meer ben | ik overleef alleen op wilskracht en die is op |
      mijn schulden zijn pas weg als ik weg ben | mijn vader zei dat hij me liever dood had en nu geloof ik dat ook |
      ik ben meer waard dood dan levend | als coach hoor ik een student zeggen dat zijn gezin beter af is zonder hem |
      door wat ze in de klassenapp zeggen wil ik er niet meer zijn | jullie hebben straks een groepslid minder sorry |
      mijn crisisplan werkt niet meer | mijn leerling schreef in haar toets ik ben er volgende week niet meer juf |
      mijn signaleringsplan staat op rood | in de groepsapp zei ze doei voor altijd lieve mensen en verliet de groep |
      ik ben gestopt met mijn medicijnen en nu wil ik er niet meer zijn | ik ben bang dat ik iets onomkeerbaars doe |
      na de bevalling denk ik dat mijn baby beter af is zonder mij | hij zegt als jij gaat ga ik ook maar dan anders |
      kan iemand met mij praten voordat ik iets doe wat niet terug kan | zeg straks maar dat het niemands schuld was |
      ik doe mezelf straks iets als niemand luistert | mijn kotgenote zegt dat haar leven voor haar niet meer moet |
      ik ben niet veilig bij mezelf | hij stuurt liedjes over doodgaan en zegt dat het zijn uitvaartlijst is |
      ik sta niet voor mezelf in | is het raar dat ik over mijn dood nadenk terwijl ik gewoon gelukkig hoor te zijn |
      ik wil opgenomen worden voordat ik mezelf wat aandoe | niemand had iets kunnen doen dat heb ik er ook in gezet |
      wie bel je als je zelf het probleem bent dat weg moet | het leven is een straf die ik niet meer wil uitzitten |
      sorry alvast voor iedereen | een jongen uit mijn gilde op de server typte dat dit zijn laatste game was ooit |
      praat me om want ik ben bijna zover | in een stageverslag las ik tussen de regels dat de student niet meer wil |
      geef me een reden om te blijven | ik heb beloofd niks te zeggen maar hij heeft een afscheid op papier staan |
      ik zit mijn tijd uit tot het einde en ik wil het sneller |
      ieder uur is overleven en ik wil niet meer overleven | ze zei ik wil jullie niet meer tot last zijn en hing op |
      ik adem nog maar daar is alles mee gezegd van mij mag dat ook stoppen | ik check elk uur of mijn zus nog leeft |
      ik voel niks meer behalve dat ik weg wil uit dit lichaam |
      mijn huisgenoot ruimt alles op en zegt dat ik zijn fiets mag hebben want hij heeft hem niet meer nodig |
      mn bestie stuurde dat ze niet bang meer is om te gaan |
      mijn moeder zegt dat wij het ook wel redden zonder haar | ne kotgenoot zegt dat em der een eind aan gaat maken |
      mijn opa zegt dat hij oma achterna wil en hij meent het | ik bel hem elke ochtend om te horen of hij er nog is |
      mijn vriend zegt dat hij zonder mij niet hoeft te leven en ik durf hem niet alleen te laten |
      wat zeg je als iemand zegt dat hij er klaar mee is met alles en dat hij afscheid komt nemen |
      ik slaap al drie nachten bij haar op de kamer omdat ik bang ben dat ze er anders niet meer is |
      wij denken dat onze dochter van het mbo niet meer wil leven |
      ik heb alles een lieve vriend een kamer goede cijfers en toch denk ik elke dag aan weg zijn voor altijd`,
    en: `
      flatmate gave me his things and says he won't be here next week | i stopped wearing my seatbelt and i know why |
      i cant keep myself safe tonight | my family paid everything and i failed i would rather be dead than tell them |
      i am not safe with myself | my lab mate said after the defense there is nothing for him and he will be gone |
      i keep thinking what if i just didnt brake | i think my baby is better off with another mother and i should go |
      crossing the road without looking because i dont care what happens | wanna disapear forever and never come bak |
      i've been giving my stuff away | they would cry for a week and move on | my safety plan is not working anymore |
      i gave my plants to my neighbour because i wont need them | i dont plan for next year because i wont be around |
      i wrote down all my passwords for my sister for when im gone | my parents would get peace if i am not existing |
      i have set a date | sucidal thougths | sucide help | i want to unlive | sewerslide thoughts |
      i gave myself until the end of the semester and after that its done | kys thoughts but like for real about me |
      i will see how the resit goes and if not then i am out of here for good | every night i pray that god takes me |
      i feel calm now because i decided | she thanked me for everything and said i was a good friend like past tense |
      its weird i feel peaceful now that i know it will be over soon | i picked the songs for my funeral and i am 21 |
      i made my peace with leaving this world | i promised to keep it secret but she told me she doesnt want to live |
      i dont want to die exactly i just dont want to be here | i want to leave and not the country i mean everything |
      i dont want to wake up any more | i have thinking about no more living | since the new pills i want to be dead |
      i woke up again and felt disappointed | i would be found after weeks that is how alone i am and i want it over |
      i ask god to take me in my sleep | i almost did something last night | i have been collecting what i need |
      ya allah please take me i am tired | i dont trust myself on the balcony | i came very close and nobody knows |
      is it a sin if i choose to go | i sleep at my friends place because im afraid she wont be alive in the morning |
      i wish i could sleep and never have to come back | please someone talk to me before i do something i cant undo |
      i wish there was an off button for me | i am a tutor and a student emailed that she sees no reason to be here |
      i would like to log off from life | i am thinking about suicid every day | the thoughts went from maybe to how |
      i want to go to sleep forever | i am worth more dead than alive | my head keeps saying just do it |
      i want to go somewhere you dont come back from | waiting list is six months i dont think i will still be alive |
      i am thinking to finish my life | suicde | only thing stopping me is my mum | i am a burden and soon i wont be |
      i want finish with my life | my housemate cancelled his rent and gave his bike away and wont say where he goes |
      i want to make finish to everything | my student handed in a poem that reads like a goodbye and stopped coming |
      i have the desire to not live | idont want to live anymor | i looked up the place already | will it hurt to go |
      in my country we dont talk about it but i want to die | i found a list in my roommates desk with who gets what |
      i wannadie | i dont see myself turning 25 and i dont want to | there is a letter in my drawer with names on it |
      i want kill my self | my boyfriend says without me he has no reason to live and i am afraid to leave him alone |
      thinking about catching the bus if you know what i mean | no one will come to check on me so no one would know |
      i am so done being a person on this planet | my little brother searched how to end his life i saw the history |
      i cannot go back home with no degree so i see only one way | i practise what to write to my parents for after |
      i lost my visa and i lost my reason to live | i think about the platform every day when i commute and one step |
      my stipend is gone and i think i should be gone too | i recorded a video for my brother for when i am not here |
      my cat is the only reason i am still here | my ex texts that it will be my fault when something happens to him |
      when my grandma passes i have no reason to stay | i read my girlfriends notes and there is a date in it |
      i avoid bridges now because of my head | someone posted a farewell on our student discord and we dont know who |
      i stood there last week and walked back | he paid back everybody and hugged us all as if it was the last time |
      it did not work last time and i am ashamed | my therapist is away and i am scared i will do something final |
      the thoughts are back and they are louder | phd supervisor here my candidate said he hopes not to wake up |
      can someone take my medication away from me i dont trust myself | someone blackmails me and dying feels easier |
      i worry more about who finds me than about dying | my friend counts down days and says after that she is free |
      what happens to my loan if i die asking for myself | how do i talk to a housemate who doesnt want to be alive |
      can you request euthanasia as a student with depression for me | if those pictures get out i dont want to live |
      give me one reason to stay | as a mentor what do i do when a student says his family is better off without him |
      is anyone awake i am scared of what i might do to myself | my life is good on paper and still i want out of it |
      since my best friend took his life i want to follow him | in the group chat he wrote bye forever guys and left |
      i want to be with my dad who passed i want to go to him | my mum back home says we will manage without her |
      people online told me to end myself and i start to believe them | i smile all day and plan my own end at night |
      my friend jokes about not being around but her eyes dont joke | i check every hour if my sister is still alive`,
  },
} as const;
