import type { Examples } from './types.ts';

/** More of how students put the needs from transition to visa: scenes and consequences. */
export const STUDY_7: Examples = {
  transition: {
    nl: `ik stond in lokaal 3 en het bleek online | niemand zei dat je je moest inschrijven voor het vak | op
      school ging er een bel | ik zei juf tegen de prof | wat is een ec en waarom heb ik er geen | iedereen heeft
      al een tas van de intro en ik niet | ik was in mijn dorp de slimste en hier een van de 600 | vorige week nog
      zomerbaantje nu ineens hoorcollege | hoe weet je welke week het is wanneer ze blok zeggen | de syllabus de
      reader de wat | ik had een acht op de havo en nu een 3 voor mn eerste toets | wie vraag je iets als er geen
      vaste klas is | moet je naar elk college of alleen die met een w | ik ben vanaf februari erin geplakt en mis
      de helft | ik eet al drie weken broodjes bij de fietsenstalling want ik weet niet waar de kantine is | ff
      snappen hoe dit nieuwe systeem werkt zonder mentoruur`,
    en: `stood in room three and it turned out to be online | nobody said you had to sign up for the course | i
      called the professor miss | what is a credit and why do i have none | i was the smartest in my village and
      here im one of 600 | everyone already has the intro tote bag | who do you ask when there is no fixed class`,
  },
  'mbo-hbo': {
    nl: `ze zeiden raadpleeg de literatuur en ik dacht welke bieb | op het roc deed je het na en dan was het goed |
      mijn klasgenoten doen alsof methodologie een gewoon woord is | in de zorg was ik de beste en hier schrijf ik
      over zorg en zak ik | havo vwo mbo wie van jullie vroeg de docent en ik was de enige bij de laatste | ik heb
      vier jaar met mn handen gewerkt en nu alleen word | krijg ik korting op de duur met mijn niveau 4 papier |
      hoe stap je over na je mhbo jaar zonder af te branden | wij hadden een vaste coach die je appte als je er
      niet was | mijn leraar van toen zei dat hbo niks voor mij is | bij ons op t mbo kreeg je een stappenplan hier
      krijg je een vraag | mag ik vakken overslaan die ik op t roc al had | ik wil na mijn bbl nog een ad proberen
      | kader basis niveau vier en nu hogeschool mn moeder huilde en ik nu ook | zit er iemand op school die
      dezelfde weg liep | kan je eerst meelopen op het hbo om te kijken of het wat is met niveau 3 of 4`,
    en: `they said consult the literature and i thought which library | worked with my hands for four years and now
      its all word | the teacher asked who came from mbo and only i raised a hand | we used to get a step plan here
      you get a question | my old teacher said hbo was not for me | may i skip courses i already had at the roc |
      is there someone here who took the same route`,
  },
  'group-work': {
    nl: `ons document heeft vier namen en een schrijver | tim is typing sinds dinsdag | de taakverdeling was jij
      doet het en wij lezen mee | bij de presentatie wist hij niet eens ons onderwerp | ik zat als enige in de call
      | ze stemden drie tegen een over mijn stuk | iedereen vrienden en ik ben erbij gezet door de docent | de
      avond ervoor stuurt ze ik kan toch niet sorry | hij kreeg ook een 8 | kan de docent ons anders indelen | ik
      stuur herinneringen alsof ik hun moeder ben | mijn naam stond niet op de voorpagina | wie regel je dat je los
      van die groep beoordeeld word | ze zeggen hij is lui maar hij heeft het denk ik zwaar hoe brengen we dat | in
      ons projectje doet er 1 de baas en 3 zuchten | contract getekend en na een week was het al lucht`,
    en: `four names on the document and one writer | tim has been typing since tuesday | i was the only one in the
      call | at the talk he didnt even know our topic | the night before she texts sorry cant make it | i send
      reminders like im their mother | can i be graded apart from that group`,
  },
  'conflict-student': {
    nl: `ik ben uit de meidenapp gegooid en weet niet waarom | als ik binnenkom wordt het stil | een screenshot van
      mijn appje ging de hele klas rond en nu is het oorlog | zij zit links ik zit rechts en de rest kijkt | we
      zouden samen op vakantie en nu groet ze me niet | hij pakte mijn stoel mijn idee en mijn beste vriend | we
      hebben een groepje van zes gehad en nu twee van drie | iemand schreef iets op de wc over mij en ik weet wie |
      die gast en ik kunnen niet in een lokaal zonder woorden | zij kreeg verkering met mn ex en zit nu voor me |
      ik wil sorry zeggen maar ze heeft me geblokt | kan een docent erbij zitten als wij praten | alles door een
      grapje in de groepsapp over haar opdracht | haar vriendinnen fluisteren bij de kluisjes als ik langskom |
      durf niet meer in die klas te zitten na gisteren met haar | ze zei dat ik achter haar rug praat en dat is
      andersom`,
    en: `got kicked out of the girls chat and dont know why | it goes quiet when i walk in | a screenshot of my
      text went round and now its war | we were going on holiday together and now she doesnt say hi | i want to say
      sorry but she blocked me | our group of six became two of three | could a teacher sit in when we talk it out`,
  },
  'teacher-trouble': {
    nl: `hij zei met jouw soort resultaten zou ik de bakker proberen | ik stak drie keer mijn hand op en ze koos
      het raam | ze noemt me steeds bij de naam van de andere marokkaanse | mijn mail staat op gelezen sinds
      oktober en hij is mijn begeleider | hij las mijn cijfer hardop voor | bij anderen twee kantjes feedback bij
      mij een krul | als ik zijn auto zie staan krijg ik buikpijn | die vrouw kijkt op haar horloge als ik praat |
      vorige week zei hij dat ik beter kon stoppen met vragen stellen | kan je vragen om een andere beoordelaar als
      het tussen jullie niet gaat | mn coach zegt elke keer we spreken nog en dan niks | ze had het over mij in de
      lerarenkamer hoorde ik | grapje over mn stotteren voor de klas | ik doe niks fout en toch moet ik vooraan
      zitten bij haar | hij geeft me een nul als ik een minuut te laat ben en de rest niet | wie durft er wat te
      zeggen over die leraar als hij ook je cijfer geeft`,
    en: `he said with your results i would try the bakery | she keeps calling me by the other black girls name | my
      email has been on read since october and he is my mentor | he read my grade out loud | others get two pages
      of feedback i get a tick | she looks at her watch when i speak | who dares to say something when he also
      grades you`,
  },
  'exam-board': {
    nl: `twee correctoren een 4 en een 8 | zij zeggen robot ik zeg ikzelf om half drie snachts | er zat een blaadje
      onder mijn stoel en het was niet van mij | wie beslist of een fout in de toets wordt rechtgezet | brief met
      termijn zes weken en ik heb er al vier niks mee gedaan | mijn antwoord is goed maar staat niet in het model |
      dat vak heb ik vijf jaar geleden al gehaald op een andere school | ben uitgenodigd om te worden gehoord
      klinkt als rechtbank | de stopcontacten vielen uit en toch een 1 | kan ik er nog tegenin gaan | hoeveel
      mensen zitten daar en mag mn vader mee | ze hebben mijn punt afgepakt na een nacontrole | een verzoek om een
      vak anders te doen heet dat dan | wie mag ik mailen over een vraag die fout was | voor mijn werk als
      verpleegkundige zou ik toch stukken niet hoeven doen | mn klasgenoot leverde mn verslag in en nu staan wij
      allebei geblokkeerd`,
    en: `two markers one four one eight | they say robot i say me at half past two at night | there was a note
      under my chair and it wasnt mine | my answer is right but not in the answer key | can i still go against it |
      passed that same course years ago at another school | the letter says six weeks and four are gone`,
  },
  complaint: {
    nl: `ik betaal 2500 euro voor een docent die er niet is | ze hebben mijn medische brief in de klassenmap gezet
      | lift al een half jaar kapot en ik zit in een rolstoel en niemand doet iets | de app van school lekte mijn
      adres | er werd gezegd dat er een tolk zou zijn en er was niks | wie luistert als de school zelf het probleem
      is | ik heb alles bewaard alle mailtjes en dan | vijf keer beloofd nul keer gekregen | ik wil dat ze het
      opschrijven en iets terugsturen | als ik dit aankaart haal ik dan mn vak nog wel | mijn klas heeft 14
      handtekeningen | waar begint dat proces eigenlijk | verkeerde info gekregen en nu zit ik met de kosten | dit
      kan toch niet zomaar | bestaat er iemand die boven de teamleider staat en neutraal is | rooster twee dagen
      van tevoren en ik heb kinderen`,
    en: `i pay all that money for a teacher who isnt there | they put my medical letter in the class folder |
      promised five times got it zero times | the lift has been broken for months and im in a wheelchair | i kept
      every email and now what | will i still pass if i bring this up | is there someone neutral above the team
      leader`,
  },
  balance: {
    nl: `mn tas heeft een werkpolo een laptop en voetbalschoenen | ik spreek mijn vriend via de agenda | op
      zaterdag werk op zondag stapel op maandag kapot | ik zei ja tegen de verjaardag ja tegen de dienst ja tegen
      het groepje | wanneer leef je | ik heb sinds augustus geen boek voor de lol gelezen | ga ik naar training dan
      mist school ga ik naar school dan mist de trainer | ouders vinden dat ik te weinig thuis ben baas ook docent
      ook | ik ben moeder student en kassamedewerker voor tien uur s ochtends | mag alles ook een tandje minder
      maar wat dan | vrije avond en ik weet niet meer wat je dan doet | ik heb de drumlessen opgezegd voor school
      en mis ze | bij alles wat ik doe denk ik aan het andere | zo'n taart van uren tekenen met iemand zou helpen |
      mn planten mijn vrienden mijn hobby alles verwaarloosd | steeds iemand teleurstellen omdat ik nergens tijd
      voor heb`,
    en: `my bag holds a work shirt a laptop and football boots | i see my boyfriend by calendar invite | when do
      you live | free evening and i forgot what people do then | saturday work sunday homework monday broken | i
      keep disappointing someone because i have no time | gave up drum lessons for school and miss them`,
  },
  'side-job': {
    nl: `ik ruik naar frituur in de werkgroep | sluitdienst tot drie en om negen een toets | mn teamleider heeft me
      van de app gegooid omdat ik een tentamen had | die 12 uur zijn inmiddels 26 | ik vul vakken om zes uur en vul
      mn schrift om tien | picnic route en daarna practicum met modder op mn broek | als ik een weekend skip kan ik
      de huur niet | ze roosteren me gewoon in als ik niks zeg | docent dacht dat ik stoned was maar ik had
      nachtdienst | mag je baas je bellen tijdens stage | ik zeg les af voor mijn werk omdat werk betaalt | hoeveel
      uur kan je naast school zonder dat het misgaat | ik wil minder werken maar durf niet naar de chef |
      flitsbezorger en ingezakt boven mn boek | oppassen doe ik er nog naast voor het beltegoed | mijn papa zegt
      werken is leren maar mijn cijfers zeggen wat anders`,
    en: `i smell like fries in the seminar | closing shift till three and a test at nine | twelve hours somehow
      became twenty six | i skip class for work because work pays | my boss removed me from the chat because i had
      an exam | if i skip one weekend i cant pay rent | the teacher thought i was high but i had a night shift`,
  },
  challenge: {
    nl: `ik doe de opdracht tijdens de uitleg van de opdracht | mn klasgenoten zuchten als ik weer een vraag stel
      die niet in het boek staat | ben in week 2 klaar met het blok | ik maak sudokus in het college | ze geven me
      extra werk dat hetzelfde werk is | haal ik een 9 zonder moeite en dan nog voelt het leeg | kan ik examens
      eerder doen | zou graag iets doen waar ik wel op vastloop | ik lees papers voor de lol en kan er met niemand
      over praten | op het mbo en vier keer per week is het kleuren | thuis zeggen ze wees blij dat het makkelijk
      gaat | ik ga zitten klieren want er gebeurt niks in mn hoofd | mag je er een vak van een andere opleiding bij
      | vroeger een klas overgeslagen en nu weer aan t wachten | wedstrijdje robotica programmeren mag ik meedoen
      voor school | van verveling haal ik nu vijven lol`,
    en: `i finish the assignment while they explain it | sudokus during the lecture | done with the block in week
      two | they give me extra work that is the same work | i read papers for fun and have nobody to talk about it
      | can i take the exams earlier | failing now out of pure boredom lol`,
  },
  'study-abroad': {
    nl: `mijn kamer mijn bijbaan mijn vriend kan dat allemaal een half jaar op pauze | de prof zei lissabon en ik
      wil er nu heen | een lijst met 200 universiteiten in het buitenland wie helpt kiezen | kan je met een mbo
      opleiding ook een paar maanden naar finland | tot wanneer kan ik me opgeven voor volgend voorjaar | wie zet
      een handtekening onder mijn vakkenlijst daar | ik zit nu in boedapest en mijn vak hier bestaat niet meer |
      heimwee is niet mijn ding ik wil juist weg | hoeveel geld krijg je mee als je een half jaar naar spanje gaat
      | moet ik mijn ov stopzetten als ik er niet ben | vier landen op mn lijstje en een gemiddelde van 6,4 mag dat
      | stage in een resort op bali telt dat | ik ben terug en niemand wil mijn verhalen horen over mijn halfjaar |
      met een rolstoel op uitwisseling wie regelt dat | vertrek over 3 weken en nog geen woonplek in dublin | eerst
      op snuffelreis of gelijk een heel jaar`,
    en: `can my room my job and my boyfriend go on pause for half a year | 200 universities on the list help me
      choose | who signs the list of courses i take there | leaving for dublin in three weeks with no place to live
      | im back and nobody wants to hear my stories | going on exchange with a wheelchair who arranges that |
      average of 6.4 am i allowed to go`,
  },
  flexible: {
    nl: `wie beslist of ik uitstel krijg | mijn rooster is van negen tot vijf en mn kind komt om drie uit | kan
      iemand met mij een eigen route maken door dit jaar | ik heb dinsdags dialyse en dinsdags practicum | de
      docent zegt regels zijn regels en ik lag in het ziekenhuis | mag ik een week later | het is suikerfeest op de
      dag van die toets | ik ben topmoe na twaalf uur dus middagvakken lukken niet | kan ik iets inhalen dat
      verplicht was | zou het ook in vijf jaar kunnen in plaats van vier met minder per blok | aanwezigheid telt
      mee en ik moet naar de rechtbank met mn pleegouder | zonder de link naar de opname red ik het niet | bestaat
      er een formulier om je datum te schuiven | verhuis vrijdag en lever vrijdag dat gaat niet samen | mag ik mijn
      stagedagen over vier in plaats van drie verspreiden | ben ik nog voltijder als ik de helft doe`,
    en: `who decides whether i get extra time | my child gets out at three and class ends at five | i was in
      hospital and they say rules are rules | dialysis on tuesdays and lab on tuesdays | eid is on the day of the
      exam | am i still full time if i do half | is there a form to move my date`,
  },
  'making-friends': {
    nl: `ik heb drie groepsapps en alle drie zijn voor school | we zeggen elke week moeten we eens en dan niks |
      wie appt als eerste als niemand appt | alle leuke mensen wonen in een andere stad | ik lach mee aan tafel
      maar ze gaan zonder mij naar huis samen | hoe doe je dat na je twintigste iemand vragen om te chillen | zit
      in de trein elke dag naast dezelfde en we zeggen niks | basketten zou ik wel willen maar met wie | na mn
      switch moest ik weer op nul beginnen met mensen | ik zoek ook iemand die van anime en vissen houdt | me oude
      matties zitten allemaal vast aan hun vriendin | ik ben de grappige van de les en daarna weg | is er iets waar
      je met een klein groepje nieuwe mensen ontmoet | twee jaar hier en geen foto met iemand | zou ik met de
      nieuwe buurmeisjes mogen mee eten denk je | festival tickets gezien maar geen mens om mee te gaan`,
    en: `three group chats and all of them are for school | every week we say we should hang out and then nothing |
      same person next to me on the train daily and we never talk | who texts first when nobody texts | two years
      here and no photo with anyone | after switching programmes i started from zero with people | found festival
      tickets but no one to go with`,
  },
  'not-belonging': {
    nl: `ze vragen waar ben je echt vandaan | aan tafel over de wintersport en ik doe alsof ik luister | ik trek
      andere kleren aan voor ik de trein naar de campus neem | mijn lach is harder dan de hunne | op school te dom
      thuis te wijs | in de les zitten er tweehonderd en niemand die op me lijkt | ze plannen een weekendje in de
      app waar ik in zit maar ik was niet gevraagd | ik eet mn roti in de gang want ze zeggen dat het ruikt | wat
      doe ik hier tussen die mensen denk ik elke dag bij de ingang | ik ben dertig en zij negentien en ze zeggen u
      | lustrumfoto zonder mij en niemand die het zag | bij de borrel is er alleen wijn en rare liedjes die
      iedereen kent | met mn achternaam van twee letters staan ze altijd te lachen | ik ben wel binnen maar toch
      buiten | met mijn dikke brabantse g zit ik er hier raar bij | zou het anders zijn als ik rijk was zoals de
      rest van die groep`,
    en: `they ask where im really from | i change clothes before i take the train to campus | too dumb for here and
      too clever for home | i eat my food in the hallway because they say it smells | im in but still out | they
      all know the same songs and i know none | they planned a weekend in the chat im in and nobody asked me`,
  },
  'meeting-place': {
    nl: `het regent en ik heb tot half vier niks | ik wil ergens zitten waar niemand vraagt wat ik kom doen |
      bankje verwarming koekje | zo'n lange tafel waar je gewoon bij schuift | bij ons thuis was altijd thee op en
      dat mis ik | is er wat open na zes uur waar je niet hoeft te drinken | we willen mario kart doen tussen de
      lessen waar kan dat | kerstavond doen ze daar iets of is het dicht | kan ik daar ook heen als ik niet op die
      school zit | ik zou ook willen helpen met koken als er maar mensen zijn | een plek met planten en lelijke
      stoelen en tijd | de kantine is om drie uur dicht en dan | beetje hangen zonder dat het iets kost | waar
      zitten mensen die nog niemand kennen | gezellige herrie zoek ik geen stilte | soepdag was dat op dinsdag of
      woensdag`,
    en: `its raining and i have nothing until half past three | a bench a heater and a cookie | a long table where
      you just join | something open after six without alcohol | where do people sit who dont know anyone yet |
      mario kart between classes somewhere | can i come if im not from that school`,
  },
  buddy: {
    nl: `ik durf niet alleen langs de balie kan er iemand mee | de eerste keer bij de gym is het engst als er
      iemand naast loopt gaat het | iemand die zegt kom we gaan | is er een student die mij laat zien waar alles is
      | ik ben nieuw vanuit aruba en wil iemand die dat ook was | wie neemt mij mee naar de markt en zo | mijn
      decaan had het over gekoppeld worden aan iemand | zou zelf ook wel een nieuweling willen helpen | kreeg jij
      er ook een toegewezen bij de start | iemand die na de kliniek ook weer ging studeren en dat met me deelt |
      eens in de twee weken koffie met dezelfde persoon | liefst een meisje uit jaar 3 dat weet hoe het zit | hoe
      snel krijg je er een | als ik vastloop wil ik 1 iemand kunnen appen die ook student is | ik oefen nederlands
      jij spaans deal | iemand met wie ik de eerste keer naar de borrel kan lopen`,
    en: `someone who says come on lets go | i dont dare go to the desk alone can somebody come | how fast do you
      get one assigned | one fellow student i can text when im stuck | i teach you spanish you teach me dutch | id
      like to help a newcomer myself | coffee with the same person every two weeks`,
  },
  associations: {
    nl: `die gasten in pak op het plein waar horen die bij | moet je een ei op je hoofd om erbij te mogen | ik wil
      wel bij iets maar niet in jasje dasje | mn huisgenoot zegt elke dinsdag borrel en hoe kom je daarin | wat
      kost dat per jaar en moet je dan elke week | ze bellen me voor penningmeester moet ik dat doen | bestaat er
      een clubje voor moslimstudenten die samen dingen doen | kan je ook weer van zo'n dispuut af | in groningen
      zit iedereen bij iets | ik wil roeien maar ben geen corpsbal | staat een bestuur leuk op je cv of is het
      gewoon veel vergaderen | ik kwam te laat voor de intro mag ik nog ergens bij | feut zijn lijkt me niks | de
      zeilclub de toneelclub de geloofsclub wie heeft een lijst | mogen mbo'ers ook bij jullie | een plek met
      commissies zonder dat het om zuipen gaat`,
    en: `those people in suits on the square what is that | do i have to do weird things to get in | they want me
      as treasurer should i | who has a list of all the clubs | i missed the intro can i still join something |
      want to row but im not that posh type | how do you leave one of those clubs`,
  },
  activities: {
    nl: `mn vingers jeuken om weer te verven | wie gaat er vrijdag iets doen dat geen zuipen is | ik heb mn trompet
      meegenomen en niemand om mee te blazen | kunnen we ergens karaoke doen met de groep | zo'n avond met hete
      lijmpistolen en thee | is er een agenda van wat hier allemaal is | bios voor een tientje met meerdere
      studenten | ik zou graag op het toneel willen staan al is het als boom | niks doen in de vakantie is saai wat
      is er op de campus | dans jij ook bachata zoek een les | groepje om te schaatsen als het vriest | ik wil iets
      maken dat niet ingeleverd hoeft | cultuurdingen goedkoop hoe kom je eraan | een keer naar een museum met wie
      ook | dnd avond nog plek voor een elf | muziekhok is dat er nog op school`,
    en: `brought my trumpet and have no one to play with | something on friday that isnt drinking | dnd night room
      for one more elf | id love to be on stage even as a tree | i want to make something that doesnt get handed in
      | is there a calendar of what goes on here | a group to go ice skating with when it freezes`,
  },
  'taking-part': {
    nl: `onze toetsen vallen altijd na de vakantie kan dat niet anders en wie zeg je dat | ik zat bij dat overleg
      als enige student en vond het machtig | er hangt een ideeenbus maar die is leeg | wie stemt er nou op die
      lijst van de raad | ik wil dat er gratis maandverband komt op de wc's bij wie begin ik | ik word gevraagd om
      namens de klas te praten wat moet je dan doen | bestuurders praten over ons zonder ons | kan je uren krijgen
      voor dat raadswerk | er moet een prikkelarme kamer komen en ik wil dat plan maken | ik wil ook eens aan die
      tafel van de directie | onze klas heeft tien goeie tips en niemand die ernaar vraagt | hoe kom je in zo'n
      commissie van de opleiding | campagne maken tegen eenzaamheid op school ik heb een idee | ik las de notulen
      en er stond niks van wat studenten zeiden | mogen eerstejaars ook in de medezeggenschap | er komt een nieuw
      gebouw en ik wil meekijken`,
    en: `they talk about us without us | there is an idea box but its empty | i want free pads in the toilets who
      do i start with | how do you get into such a programme board | our class has ten good tips and nobody asks |
      can first years join the council too | they are building a new campus and i want to have a say`,
  },
  volunteering: {
    nl: `ik zie die oude man elke dag alleen op dat bankje en wil wat doen | twee dagen vrij en geen zin in gamen
      ik wil nuttig zijn | mn tante staat bij de voedseluitgifte kan ik mee | taalmaatje zijn voor iemand uit
      eritrea | ik ben er zelf doorheen gekomen en wil nu voor anderen er zijn | hondjes uitlaten in het asiel is
      dat wat voor beginners | telt dat ook mee op je cv of voor studiepunten | kerstpakketten inpakken waar kan je
      je melden | pubers bijles geven voor niks lijkt me top | wie zoekt er mensen voor zaterdagochtend onbetaald |
      op mijn islamitische school deden we altijd iets voor de armen en nu niks | blinde meneer voorlezen heb ik
      ooit gedaan en dat wil ik weer | je hoeft me niet te betalen ik wil gewoon helpen | bij de oekraïners helpen
      met kleding sorteren | ik wil iets voor de natuur een bosje planten ofzo | eens per maand soep rondbrengen`,
    en: `that old man sits alone on the bench every day and i want to do something | you dont have to pay me i just
      want to help | walking dogs at the shelter is that for beginners | i got through it and now i want to be
      there for others | who needs people on saturday mornings unpaid | packing christmas boxes where do i sign up
      | planting trees or something for nature`,
  },
  international: {
    nl: `ik sta met twee koffers op schiphol en dan wat | wij doen dit in mijn land heel anders hoe gaat dat hier |
      elke brief van school is in het nederlands en mijn huisgenoten zijn het zat om te vertalen | welke dingen
      moet een nieuwe uit vietnam eerst regelen | waarom betaal ik vier keer zoveel collegegeld als mijn buurvrouw
      | mijn klas heeft 14 landen en de mededelingen zijn in een taal | mijn tsjechische vriend zoekt iemand van
      school die engels spreekt | ik ben van buiten en ken de gewone dingen niet zoals tandarts en fiets | ze
      zeggen ga naar io wat is io | kan ik hier blijven voor mn phd als braziliaan | bestaat er een whatsappgroep
      van nieuwe buitenlandse studenten | ik kwam met een beurs uit rwanda en niemand legde iets uit | mijn ouders
      spreken geen engels en willen weten of ik veilig ben hier | als duitser dacht ik dat het makkelijk was maar
      nee | krijg ik hier mijn diploma van thuis erkend | alle uitnodigingen voor feestjes en infodagen zijn dutch
      only`,
    en: `standing at the airport with two suitcases and now what | every letter is in dutch and my flatmates are
      tired of translating | they say go to io what is io | why is my tuition four times my neighbours | fourteen
      countries in class and announcements in one language | came on a scholarship and nobody explained a thing |
      my parents dont speak english and want to know if im okay here`,
  },
  'culture-shock': {
    nl: `ik bracht eten mee voor de hele klas en ze vroegen wat het kostte | lunch is hier een plak kaas en
      verdriet | bij de verjaardag zaten we in een kring en iedereen feliciteerde de oma | ik kwam onaangekondigd
      langs en ze keek alsof er brand was | mijn docent heet jan en je moet jan zeggen | ik dacht dat ze ruzie
      hadden maar zo praten ze | alles met een afspraak zelfs huilen | vijf graden regen en die mensen zitten
      buiten | ze zei mijn presentatie was niet goed gewoon zo | ik durf haar geen hand te geven en dat vinden ze
      raar | thuis kijk je een oudere niet in de ogen hier moet het | tikkie van 1,35 | ik wist niet dat stil zijn
      in de les hier dom betekent | bij pakjesavond kreeg ik een gedicht vol plagerij en zij vonden dat lief | wie
      legt mij de ongeschreven regels uit | hoe weten ze om zes uur precies dat ze honger hebben`,
    en: `i brought food for the class and they asked what it cost | lunch here is a slice of cheese and sadness |
      dropped by and she looked like the house was on fire | payment request of 1.35 | my teacher is called jan and
      you have to say jan | birthday in a circle and everyone congratulated the grandma | who explains the
      unwritten rules to me`,
  },
  homesick: {
    nl: `ik ruik mijn moeders soep op tiktok | mijn koffer staat nog half ingepakt voor het geval | weer gehuild
      bij het uitzwaaien op het perron | in de supermarkt vond ik ons merk koekjes en stond te janken | mijn hond
      herkent mijn stem via speaker | ik tel in treinen hoeveel keer nog tot huis | op zondag eten ze daar samen en
      ik zie de foto | mijn dorp heeft carnaval en ik heb een tentamen | vijf tijdzones en nooit allebei wakker |
      ik slaap met het kussensloop van thuis | mn kleine broertje vraagt wanneer ik kom en ik weet het niet | alles
      hier ruikt verkeerd | die eerste weken gingen maar nu de dagen kort worden wil ik naar mama | mag ik een paar
      weken online zodat ik naar huis kan | ik loop naar de zee omdat die ook bij mij thuis komt | de oproep tot
      gebed hoorde ik altijd door het raam en hier is het stil`,
    en: `found our brand of cookies in the shop and cried | my suitcase is still half packed just in case | i sleep
      with the pillowcase from home | five time zones and never both awake | my dog knows my voice through the
      speaker | everything here smells wrong | my little brother asks when im coming and i dont know`,
  },
  'making-home': {
    nl: `ik heb een matras een lamp en google maps | waar gooi je hier glas weg | ken alleen de weg van de lidl
      naar mn bed | de muren zijn wit en ik ook | in deze stad groet niemand mij nog | buurvrouw keek door het raam
      en ik wist niet of ik moest zwaaien | waar haal je goeie friet hier als je er net woont | ik woon nu drie
      hoog in een straat waarvan ik de naam niet kan spellen | wassen op 90 en alles is roze nu | ik reed drie keer
      fout met de tram naar school vandaag | hoe hang je een gordijn op zonder vader | heb je tips voor een
      nieuweling in tilburg | elke avond is het zo stil op mn nieuwe plek ik zet de afzuigkap aan | op mn kamer
      ligt nog niks van mezelf behalve een kussen | hoelang duurt het voor een stad van jou voelt | verhuizen voor
      school is leuk op tv`,
    en: `a mattress a lamp and google maps | where do you throw away glass here | i know the way from the
      supermarket to my bed | washed it all at 90 and now everything is pink | took the wrong tram three times
      today | how long before a city feels like yours | how do i hang a curtain without my dad`,
  },
  visa: {
    nl: `zonder nummer geen bank zonder bank geen huur zonder huur geen nummer | mijn stempel is op en mn vlucht is
      dinsdag | de gemeente zegt over 7 weken maar mn baas wil het vrijdag | 30 ec is dat genoeg om hier te mogen
      blijven | wat doe ik als mijn kaartje nog in de post is | huurbaas zegt geen inschrijving en school zegt
      verplicht | ze vroegen mijn geboorteakte met een gouden stempel | mag ik in de kerst naar marokko terwijl
      alles nog loopt | brief met blauw logo en nul woorden die ik snap | ik stop met mijn studie moet ik dan het
      land uit | werken in de bar met mijn pas mag dat 16 uur | mn paspoort ligt bij de ambassade en ik moet me
      legitimeren bij de toets | na mn diploma dat jaar om werk te zoeken hoe vraag je dat aan | mijn nederlands
      nummer werkt niet op digid | wie bij school stuurt door naar de ind dat ik vertraging heb | vriendin uit bali
      wil hier komen op mn adres`,
    en: `no number no bank no bank no rent no rent no number | my stamp expires and my flight is tuesday | landlord
      says no registering and the school says its required | can i fly home at christmas while its being processed
      | they want a birth certificate with a golden stamp | sixteen hours in a bar with my card is that allowed |
      does the school tell immigration that im behind`,
  },
};
