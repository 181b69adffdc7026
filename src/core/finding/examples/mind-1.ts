import type { Examples } from './types.ts';

/** How students put the needs from stress to social-skills. */
export const MIND_1: Examples = {
  stress: {
    nl: `stress | zo gestresst | hoge spanning | stressklachten | stressbestendig | nekpijn van spanning | leef op
      adrenaline | alles in de fik | mijn schouders zitten de hele dag tegen mijn oren | mijn kaak is stijf want ik
      klem mijn tanden op elkaar | ik schrik al van elk mailtje dat binnenkomt | krijg eczeem als het druk wordt op
      school | mijn haar valt uit van alles wat er speelt | ik sta continu aan | mijn lijf staat altijd in de
      vechtstand | ik snauw iedereen af omdat er te veel op me afkomt | hoofdpijn elke middag sinds blok 2 begon |
      buikpijn als ik mijn rooster zie | ik tril gewoon van de koffie en de drukte | werk studie en ouders trekken
      alle drie aan me | alles komt tegelijk deze maand | verhuizing stage en tentamens in een week help | ik ren van
      het een naar het ander | kan niet meer normaal eten van de spanning | mijn hartslag op mijn smartwatch is de
      hele dag hoog | m'n horloge zegt dat ik rood sta qua stresslevel | hoe krijg ik mijn stress omlaag | wat kun je
      doen tegen gezonde en ongezonde spanning | is er een training stress verminderen | leren omgaan met drukte in
      m'n hoofd en lijf | ik trek deze drukte slecht | ben zo opgefokt de laatste tijd | word gek van al dat gehaast |
      wollah ik heb zoveel aan mn hoofd | amai zoveel spanning de laatste weken | mijn vriendin zegt dat ik niet te
      genieten ben sinds de stage begon | hou al die ballen niet in de lucht | ik krijg rode vlekken als er nog iets
      bij komt | continu gehaast gevoel | mn maag draait om bij elke deadline | zit te stuiteren van de zenuwen om
      alles wat nog moet | mijn emmertje zit tot de rand vol | ik vergeet te lunchen omdat ik zo opgejaagd ben | als
      de was ook nog moet ga ik huilen | mijn oog trilt al drie weken | ik kan geen een ding er meer bij hebben |
      steeds verkouden door de druke periode | mijn brein staat op scherp en gaat niet meer uit de alarmstand |
      stresskip | kortademig van de drukte | me telefoon hoeft maar te trillen en ik zit in de stres`,
    en: `stressed out | stress relief | so tense | everything is happening at once | my shoulders are permanently up
      at my ears | i clench my jaw all day | every email makes my stomach drop | how do i bring my stress levels down
      | i snap at my roommates because too much is going on | juggling work uni and family and dropping everything |
      my eye has been twitching for weeks | stress management course | i live on coffee and adrenaline | cant handle
      one more thing on my plate | my hair is falling out from all of this | my body is always in fight mode | getting
      headaches every day since the semester started | i feel rushed from the moment i wake up`,
  },
  resilience: {
    nl: `veerkracht | mentaal sterker | weerbaarheidstraining | olifantenhuid | ruggengraat | terugveren | stevig
      staan | tegenslagen | als er iets misgaat ben ik meteen uit het veld geslagen | hoe kom ik sneller weer overeind
      na een klap | een kritische opmerking en mijn hele week is stuk | ik wil leren incasseren | hoe krijg ik een
      dikkere huid | van een rotdag ben ik drie dagen van de kaart | mijn broer haalt overal zijn schouders over op en
      ik niet | leren omgaan met pech zonder in te storten | hoe blijf je overeind als alles tegenzit | wil niet bij
      elke tegenvaller omvallen | mn oma had zoveel meegemaakt en bleef lachen hoe dan | ik laat me te snel kisten |
      wil weten waar ik kracht uit haal | cursus mentale fitheid volgen | is er iets om je brein te trainen zoals in
      de gym | na een afwijzing ben ik weken uit balans | feedback komt bij mij binnen als een mokerslag | ik wil
      leren relativeren | hoe zet je iets van je af | steviger worden voordat mijn stage begint | zoek een workshop
      over mentale gezondheid | een slechte dag moet niet meteen mijn hele blok verpesten | leren veren in plaats van
      breken | hoe doen andere mensen dat gewoon doorgaan | fighter mentaliteit krijgen | wil sterker terugkomen na
      dit rotjaar | hoe word ik minder kwetsbaar voor wat er om me heen gebeurt | vallen en opstaan lukt me niet zo
      goed | wat houdt mij op de been | ik ben zo snel aangeslagen | m'n moeder zegt dat ik van suiker ben | kleine
      tegenvallers voelen als het einde van de wereld | kan je leren om tegen een stootje te kunnen | hard worden
      zonder kil te worden | iets voor mezelf opbouwen zodat ik de volgende keer niet weer zo wegzak | mindset | ik
      waai mee met alles wat er gebeurt | hoe blijf ik rustig als plannen in het water vallen | vitaliteit en
      veerkracht programma | mentale bagage voor later opdoen | een onvoldoende gooit me helemaal uit koers ik wil
      daar beter mee omgaan | ik wil leren terugvechten op een goeie manier | waarom raken dingen mij harder dan
      anderen`,
    en: `resilience | thicker skin | mental toughness | bouncing back | one bad comment ruins my whole week | how do i
      get back up faster when things go wrong | i want to learn to take a hit | small setbacks feel like the end of
      the world to me | is there a workshop on mental fitness | how do people just carry on | after a rejection i am
      off for weeks | i want to be stronger before my internship starts | learn to put things in perspective |
      training to deal with setbacks | i get knocked over by everything | my brother shrugs things off and i cant |
      what gives me strength | coping skills course for students`,
  },
  pressure: {
    nl: `prestatiedruk | druk | ratrace | bewijsdrang | hoge verwachtingen | keuzestress | cum laude | moeten moeten |
      iedereen op linkedin heeft al een droombaan en ik niks | het voelt alsof ik altijd moet scoren | een zeven is
      thuis niet goed genoeg | als ik niet de beste ben tel ik niet mee | ik moet alles tegelijk zijn slim sportief
      sociaal en slank | durf niet te zeggen dat ik een vak niet gehaald heb | mijn hele jaar haalt negens en ik
      hobbel erachteraan | honours bestuursjaar stage in het buitenland het moet allemaal op je cv | het is nooit
      genoeg wat ik doe | ik vergelijk mijn cijfers met die van mijn vrienden na elk tentamen | zonder cum laude kom
      ik niet binnen bij die master | voor geneeskunde moet je alles geven anders lig je eruit | de selectie voor mijn
      master maakt me kapot | op mijn opleiding is het ieder voor zich | ik mag van mezelf niet falen want zij hebben
      er zoveel voor betaald | alles draait om cijfers hier | voel me schuldig als ik een avond niks doe | rust voelt
      als tijd verspillen | ik wil gewoon een zes mogen halen zonder schaamte | mijn docent zegt altijd jij kan beter
      | van mij wordt verwacht dat ik slaag | ik moet het waarmaken voor iedereen | op insta lijkt iedereen succesvol
      | hele tijd het gevoel dat ik achterloop op leeftijdsgenoten | op je 22e moet je je leven op orde hebben ofzo |
      hoe ga ik om met de druk om te presteren | de lat ligt hier zo hoog | wil van dat eeuwige moeten af | doe alleen
      nog dingen die goed staan op m'n cv | iedereen doet er nog een tweede studie naast | ik ben bang om middelmatig
      te zijn | als ik niet uitblink haken ze af | op het conservatorium word je constant beoordeeld | het leenstelsel
      maakt dat ik geen jaar mag missen dus ik moet wel knallen | mag het ook even minder | waarom moet alles een
      wedstrijd zijn | ik sta onder hoogspanning om goede cijfers te halen | elk weekend doorleren omdat de rest dat
      ook doet | ze zien mij als het slimme kind dus ik mag niet afgaan | grind cultuur hier is ziek | voel me pas oke
      als ik iets gepresteerd heb`,
    en: `performance pressure | high expectations | hustle culture | rat race | everyone on linkedin is ahead of me |
      a seven is never good enough at home | i feel guilty whenever i take an evening off | i have to stand out or i
      dont count | everyone here does a second degree on the side | i need a high gpa or my master is gone | so much
      pressure to succeed | i compare my grades with everyone after every test | my whole life is building a cv | i
      always have to be the best one in the room | feels like a competition every single day | by my age i should have
      it all figured out | my scholarship means i am not allowed to fail | can it just be okay to be average`,
  },
  perfectionism: {
    nl: `perfectionisme | perfectionist | zelfkritiek | controlefreak | nooit tevreden | muggenzifter | innerlijke
      criticus | streng voor mezelf | ik herschrijf dezelfde alinea al vier uur | lever niks in omdat het nog niet af
      voelt | een negen en ik baal van dat ene punt | mijn aantekeningen moeten er mooi uitzien anders begin ik
      opnieuw | ik kan een opdracht niet loslaten | doe al het groepswerk zelf over want het moet kloppen | check mijn
      mail tien keer voor ik hem verstuur | als het niet meteen goed is gooi ik het weg | ben 3 uur bezig met het
      lettertype van mijn powerpoint | een complimentje hoor ik niet ik zie alleen de fout | ik geef mezelf op m'n kop
      voor elke tikfout | goed is bij mij nooit goed | ik wil alles tot in de puntjes geregeld hebben | de kleinste
      vergissing blijft dagen hangen | hoe leer ik dat een zesje prima is | ik ben mijn eigen strengste docent | mn
      huisgenoot zegt dat ik door moet sturen wat ik heb maar ik kan het niet | leg de lat altijd net iets hoger zodra
      ik hem haal | ik begin niet als ik weet dat het niet perfect wordt | zou zo graag met minder tevreden zijn | hoe
      stop ik met schaven aan mijn verslag | alles moet netjes anders word ik onrustig | ik kan niet delegeren want
      dan doen ze het fout | mijn planner moet zonder doorhalingen anders koop ik een nieuwe | er bestaat een stem in
      mijn hoofd die zegt dat het beter moet | ik zie bij mezelf alleen wat er mankeert | ik lees alles vijf keer na
      en dan nog durf ik niet op inleveren te klikken | besteed te lang aan details | perfect of helemaal niet zo ben
      ik | alles of niks mentaliteit | mijn stagebegeleider vindt dat ik te veel in detail blijf hangen | een foutje
      in de presentatie en ik lig er nachten van wakker terwijl niemand het zag | leren om fouten te mogen maken | ik
      kan niet stoppen met verbeteren | haalde een 8,5 en moest huilen | voor iedereen mild behalve voor mezelf | 80
      procent is ook goed zeggen ze maar ik voel dat niet | wil leren dat iets ook gewoon af kan zijn | ik plan een
      verjaardag alsof het een project is alles moet kloppen | perfectionistich ben ik wel ja | ik haat het als iets
      half is | waarom kan ik mijn werk niet uit handen geven`,
    en: `perfectionism | perfectionist | inner critic | never satisfied | i rewrite the same paragraph for hours | i
      dont hand things in because they are not finished enough | i got a nine and only saw the missing point | if its
      not perfect i would rather not start | i redo everyones part in group projects | i cant let an assignment go |
      how do i learn that good is good enough | hard on myself over every tiny mistake | i check an email ten times
      before i send it | spent three hours on the fonts of my slides | kind to everybody except myself | all or
      nothing with everything i make | i want to be allowed to make mistakes | compliments bounce off me i only see
      the error`,
  },
  burnout: {
    nl: `burn-out | opgebrand | overspannen | ingestort | uitgeblust | lege batterij | rand van instorten |
      studentenburnout | ik was altijd de harde werker en nu kan ik niet eens een mail beantwoorden | mijn lichaam
      heeft de stekker eruit getrokken | sta te huilen bij de albert heijn om niks | de huisarts zegt dat ik rust moet
      nemen van alles | ik kijk naar mijn laptop en er komt gewoon niks meer | het elastiek is geknapt | ik heb te
      lang doorgeduwd en nu is het op | al maanden over mijn grenzen gegaan | bedrijfsarts op mijn bijbaan heeft me
      ziek gemeld wegens overbelasting | hoe herstel je van een burn out als je nog moet studeren | ik zit thuis sinds
      mijn stage omdat ik niet meer kon | wanneer mag ik na een burnout weer beginnen met vakken | eerst deed ik alles
      en nu niks meer | kan geen prikkel of gesprek meer hebben na maanden buffelen | mijn hoofd is watten en ik
      vergeet alles sinds ik ingestort ben | de koek is op | ik draai al een jaar op reserve | zelfs koken is te veel
      geworden | heb mezelf voorbijgelopen | ik functioneer nog wel maar vraag niet hoe | voel me een uitgeknepen
      citroen | mijn zus is overwerkt en ik ga dezelfde kant op | tegen een burnout aan zitten | ik was op school en
      kon opeens niet meer opstaan van mijn stoel | alles in mij zegt stop | kan ik me ziekmelden bij mijn opleiding
      als ik overspannen ben | hoe weet ik of ik een burn-out heb of gewoon moe ben | opbouwen na een inzinking | ik
      heb niks meer te geven aan patienten op stage | bestuursjaar heeft me gesloopt | ik slaap en slaap en word nooit
      opgeladen sinds die crash | mn accu laadt niet meer op | vroeger ambitieus nu leeg | de boog kan niet altijd
      gespannen zijn en die van mij is gebroken | trek zelfs een appje beantwoorden niet meer | ben tegen de muur
      gelopen | ik heb maanden op mijn tandvlees gelopen | ze zeggen dat ik te jong ben om opgebrand te zijn | zit in
      een hersteltraject en moet rustig terugkeren in de studie | 21 en nu al een burnout | overprikkeld en op na een
      jaar zonder vakantie`,
    en: `burnout | burnt out | running on empty | breaking point | i used to do everything and now i cant answer one
      email | my body just pulled the plug | i pushed through for months and then i collapsed | signed off sick from
      my placement because of overload | how do i come back to studying after a burnout | stare at my laptop and
      nothing comes out anymore | i have nothing left to give | the doctor told me to stop everything for a while |
      crying in the supermarket over nothing | overworked for a year and now my brain is fog | twenty two and already
      burned out | how do i know if this is burnout or just tired | i hit a wall and cant get up | board year broke
      me`,
  },
  exhaustion: {
    nl: `moe | doodmoe | geen fut | futloos | uitgeput | weinig energie | altijd moe | gaar | ik kom niet vooruit
      vandaag mijn benen zijn lood | tien uur geslapen en nog steeds kapot | na een college moet ik een dutje doen |
      hou mijn ogen amper open in de les | drie wekkers en ik blijf liggen | van de trap ben ik al buiten adem en op |
      elke dag om vier uur stort ik in op de bank | mn energie is op voor de dag begonnen is | de trap naar mijn kamer
      voelt als een berg | red bull helpt niet eens meer | leef op monster en koffie om wakker te blijven | waarom ben
      ik zo moe terwijl ik niks doe | hoe krijg ik weer energie | bloed laten prikken want ik ben steeds slap |
      misschien ijzertekort want ik ben zo slap als een vaatdoek | energie verdelen over de week hoe doe je dat | na
      een halve dag stage ben ik gesloopt | thuiskomen en meteen omvallen | ik mis avondjes omdat ik te gaar ben om te
      gaan | kan mijn bed niet uit zo loom | ik sleep me door de dag | val in de trein in slaap en mis mijn station |
      lusteloos op de bank al weken | geen puf om te koken dus weer noodles | word wakker en ben al uitgeput | ik heb
      een dag nodig om bij te komen van een dag | mijn batterij is altijd op tien procent | helemaal brak zonder dat
      ik gedronken heb | mijn vrienden noemen me oma omdat ik altijd moe ben | fysiek zo leeg dat douchen al veel is |
      doordeweeks zombie weekend slapen | nachtdiensten in de zorg en overdag les ik ben gevloerd | sinds de winter
      heb ik nergens energie voor | wat kan ik eten om minder slap te zijn | kga kapot van de vermoeidheid broer | te
      moe om na te denken | ik gaap de hele dag door | m'n lijf doet niet mee | kan nog net op mijn benen staan na
      mijn ochtenddienst bij de bakker | vermoeidheidsklachten | sporten vroeger vier keer nu ben ik al moe van
      fietsen naar school | twee hoorcolleges en ik ben uitgeteld | energie slurpers | mijn moeder vindt dat ik er
      bleek en afgemat uitzie`,
    en: `tired | no energy | exhausted | always knackered | slept ten hours and still wrecked | my legs feel like lead
      | i need a nap after every lecture | fall asleep on the train and miss my stop | why am i so tired when i do
      nothing | energy drinks dont even work anymore | too tired to cook so its noodles again | i drag myself through
      the day | weak and sleepy all the time maybe iron | showering already costs me everything | i wake up drained |
      my battery is always at ten percent | how do i get my energy back | i sleep all weekend to survive the week |
      night shifts and morning classes have wiped me out`,
  },
  'self-esteem': {
    nl: `zelfvertrouwen | onzeker | zelfbeeld | eigenwaarde | impostor syndrome | minderwaardig | selflove | ik stel
      niks voor | ik voel me de domste van mijn jaar | straks ontdekken ze dat ik hier niet hoor te zitten | ik zeg
      overal sorry voor zelfs als iemand tegen mij aan loopt | vind mezelf waardeloos naast al die anderen | elk
      compliment wuif ik weg | ik zeg ja terwijl ik nee bedoel | loop altijd achter anderen aan omdat ik mijn eigen
      mening niet vertrouw | durf geen foto van mezelf te posten | wie zit er nou op mij te wachten | ik kan niks en
      ik ben niks | als mensen lachen denk ik dat het over mij gaat | van mbo gekomen en ik voel me minder dan die
      vwo'ers | ik ben vast per ongeluk toegelaten | mijn ex heeft mijn zelfvertrouwen helemaal gesloopt | mijn vader
      zei altijd dat ik niks zou worden en ik geloof het | hoe leer ik van mezelf houden | hoe kom ik zekerder over op
      stage | wil voor mezelf leren opkomen | leren grenzen stellen zonder schuldgevoel | ik maak altijd grapjes over
      mezelf zodat een ander het niet hoeft te doen | vraag overal bevestiging voor | zonder mijn vriend voel ik me
      niemand | ik cijfer mezelf steeds weg | ben een people pleaser eerste klas | praat zo lelijk tegen mezelf in
      mijn hoofd | ik gun mezelf niks want ik verdien het niet | ik pas me aan aan iedereen tot ik niet meer weet wie
      ik ben | voel me een bedrieger met mijn diploma | geloof niet dat ik dit kan | solliciteer nergens want wie wil
      mij nou | mijn zusje durft alles en ik voel me een muisje | hoe word ik wat assertiever | training zelfverzekerd
      worden gezocht | iedereen in mijn klas is mooier en slimmer | ik vind mezelf zo stom de hele tijd | kan geen
      trots voelen op wat ik haal | geluk gehad denk ik bij elk goed cijfer | ze lopen over me heen en ik laat het
      gebeuren | 0 zelfvertrouwe | me swagger is weg ik twijfel aan alles wat ik doe | ik ben gewoon niet slim genoeg
      voor hbo | waarom ben ik zo hard aan het twijfelen aan mezelf | iemand die me laat zien dat ik wel wat kan`,
    en: `self confidence | insecure | impostor syndrome | low self worth | soon they will find out i dont belong at
      this uni | i say sorry for everything | i feel like the dumbest person in my year | i always say yes when i mean
      no | i got in by mistake | how do i learn to like myself | my ex destroyed my confidence | i put everyone else
      first and myself last | every good grade feels like luck | people walk over me and i let them | who would want
      to hire me | i want to stand up for myself | i talk to myself in such a mean way | assertiveness training for
      students | my dad always said i would be nothing`,
  },
  shyness: {
    nl: `verlegen | sociale angst | sociaal angstig | contactangst | blozen | belangst | mensenvrees | bleu | ik zit
      in de kantine met mijn jas aan te doen alsof ik app | durf niet naast iemand te gaan zitten in het college | ik
      oefen mijn bestelling tien keer voor ik aan de beurt ben | ik neem de telefoon niet op als ik het nummer niet
      ken | ik word rood zodra iemand naar me kijkt | eten waar anderen bij zijn doe ik niet | loop een blok om zodat
      ik geen bekende tegenkom | ik zeg feestjes af op het laatste moment uit angst voor al die mensen | op een borrel
      verstop ik me op de wc | mijn hart bonkt als ik naar de balie moet | bellen naar de tandarts stel ik al een jaar
      uit | bang dat ze me raar vinden als ik iets terugzeg | ik kijk iedereen weg want oogcontact is eng | in
      groepjes hou ik mezelf onzichtbaar | ik wil wel vrienden maar ik durf niemand aan te spreken | krijg het warm
      als ik een winkel in moet met personeel | denk na elk praatje uren na over wat ik verkeerd zei | ik ben altijd
      de stille geweest | het liefst zou ik online les hebben zodat niemand me ziet | iemand zei hoi en ik wist niet
      waar ik moest kijken | ik ga nooit naar introweken want al die onbekenden | hoe kom ik van mijn verlegenheid af
      | is er een groep voor mensen met sociale fobie | ik loop de sportschool weer uit omdat er te veel mensen zijn |
      ik stink van de zweet als ik met nieuwe mensen ben | hand schudden met een onbekende is de hel | durf de
      werkgroep niet binnen als ik te laat ben | mijn broertje zit alleen op zijn kamer hij durft met niemand te
      praten | ze denken dat ik arrogant ben maar ik ben gewoon schuw | ik stuur liever tien mails dan een keer bellen
      | een date afgezegd omdat ik dichtsla bij mensen | praat zo zacht dat niemand me hoort | skaam me dood bij
      vreemde mensen | heb pleinvrees in de kantine | durf geen vraag aan de caissiere te stellen | bij mijn stage zit
      ik in de pauze op het toilet want ik vind de koffiehoek eng | voel me bekeken in de bus | ik bevries als iemand
      me aanspreekt | in de gang doe ik of ik haast heb | elke kennismakingsronde is een nachtmerrie | ik app nooit
      als eerste want stel je voor dat ze me vervelend vinden | liever onzichtbaar | kon ik maar gewoon hoi zeggen |
      van nature teruggetrokken en dat zit me in de weg`,
    en: `shy | social anxiety | blushing | afraid of people | i hide in the toilet at parties | i rehearse my coffee
      order before its my turn | i dont pick up unknown numbers | i turn red when anybody looks at me | i sit alone
      because i dont dare join a table | i cancel plans last minute because of all the people | people think im cold
      but im just shy | i avoid eye contact | eating in front of others makes me panic a bit | i replay every chat for
      hours thinking i said something weird | making a phone call takes me weeks | group for social phobia | i want
      friends but im too scared to approach anyone | introduction rounds are torture`,
  },
  'social-skills': {
    nl: `sociale vaardigheden | smalltalk | gesprekstechnieken | sociaal onhandig | contact leggen | beter
      communiceren | praatje maken | awkward | ik weet nooit wat ik moet zeggen na hoi | gesprekken vallen bij mij
      altijd dood | hoe stap je op een groepje af | waar praat je over met klasgenoten die je niet kent | ik praat
      altijd door mensen heen zonder dat ik het doorheb | snap grapjes vaak net te laat | hoe weet je of iemand je
      aardig vindt | ik kom bot over maar bedoel het goed | wil leren luisteren zonder meteen advies te geven | ze
      vinden me te direct | hoe hou je een gesprek gaande bij de koffieautomaat | hoe vraag je iemand om wat te gaan
      drinken zonder dat het raar is | na corona ben ik verleerd hoe je met mensen omgaat | in de groepsapp reageer ik
      altijd verkeerd | ik overdeel en dan wordt het ongemakkelijk | weet niet wanneer ik aan de beurt ben in een
      gesprek | is er een cursus contact maken | oefenen met praten met nieuwe mensen in een kleine groep | training
      sociaal sterk | hoe kom je binnen bij een vriendengroep die al bestaat | ik lach op de verkeerde momenten | hoe
      geef je iemand feedback zonder ruzie | netwerken op zo een bedrijvendag hoe doe je dat | met collegas op stage
      weet ik niet waar ik het over moet hebben | ik vraag door als een politieagent zeggen ze | aansluiten bij een
      gesprek dat al bezig is lukt me nooit | non verbale signalen lezen | mensen vinden mij een beetje apart in hoe
      ik praat | ik kan goed typen maar face to face kom ik niet uit mijn woorden | hoe zeg je op een normale manier
      nee | hoe sluit je een gesprek af zonder lomp te zijn | wanneer geef je drie zoenen en wanneer een hand | leren
      hoe je makkelijker vrienden maakt | wat zeg je terug op alles goed | als stilte valt raak ik in de war en ga ik
      kletsen | hoe maak je complimenten zonder slijmen | wil mijn sociale kant oefenen | ik ben een kluns met mensen
      | met meiden praten kan ik gewoon niet man | hoe begin je een convo op tinder zonder cringe | sociale codes
      snappen in nederland op de werkvloer | mijn huisgenoot is zo vlot en ik sta ernaast als een paal | rollenspel
      oefenen gesprek | bij de borrel sta ik met mijn glas en weet niks te zeggen | hoe praat je mee over dingen waar
      je niks van weet | vaardiger worden in omgaan met mensen`,
    en: `social skills | small talk | making conversation | socially awkward | what do you say after hi | my
      conversations always die after two sentences | how do i join a group that is already talking | i overshare and
      then it gets weird | people say i am too direct | i interrupt people without noticing | training to connect with
      people | after covid i forgot how to talk to people | how do you ask someone for coffee without it being strange
      | i laugh at the wrong moments | how do i end a chat politely | networking at a career fair how does that even
      work | i never know when its my turn to speak | practise conversations in a safe group`,
  },
};
