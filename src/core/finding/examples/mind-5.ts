import type { Examples } from './types.ts';

/** How students put the needs from study-load to tutoring. */
export const MIND_5: Examples = {
  'study-load': {
    nl: `studielast | werkdruk | te veel deadlines | studiedruk | achterstand | huiswerkberg | overvol rooster | loop
      achter | vier verslagen in een week wie bedenkt dit | elke docent denkt dat zijn vak het enige is | de stapel
      wordt alleen maar hoger | zodra ik iets inlever komen er twee opdrachten bij | 60 uur per week bezig voor school
      en nog niet klaar | wekelijks 200 bladzijden lezen per vak dat haalt niemand | ik heb een week gemist door griep
      en haal het niet meer in | van 9 tot 6 les en daarna nog huiswerk | mijn rooster is niet normaal drie toetsen op
      een dag | kan ik een vak laten vallen om het lichter te maken | hoe haal ik mijn achterstand in zonder alles te
      laten vallen | brightspace staat vol rode meldingen | al die ec per blok is te veel van het goede | hoe doen
      anderen dit allemaal in een week | nog niet eens begonnen met blok 3 en ik ben nog bezig met blok 2 | ik lees en
      lees en het wordt niet minder | stageverslagen reflecties en lessen tegelijk | het tempo op het hbo ligt zoveel
      hoger dan op het mbo | de bijeenkomsten vliegen voorbij en ik hobbel er achteraan | ze gooien maar werk op ons
      bord | verdrink in de opdrachten | twee minoren tegelijk was een slecht plan | er zitten te weinig uren in mijn
      week voor dit programma | is het normaal dat je tot middernacht zit te werken voor school | kan de leraar een
      deadline verschuiven want het is echt te veel | drie groepsprojecten door elkaar | studie met een bindend tempo
      dat ik niet bijbeen | ik snap niet hoe je dit met een huishouden moet doen zo veel huiswerk | eerste jaar
      geneeskunde en het houdt niet op | toetsen opdrachten presentaties alles in week 7 | zucht weer twaalf
      weblectures terug te kijken | zoveel stof dat ik niet weet waar het eindigt | mn portfolio mist nog 14
      bewijsstukken | studie vreet al mijn avonden en weekenden | veels te veel huiswerk | een pre master is niet te
      doen met deze hoeveelheid | onze klas klaagt dat de opleiding overladen is | de werklast is niet eerlijk
      verdeeld over het jaar | ik moet nog acht practicumverslagen | alles tegelijk inleveren voor vrijdag 17 uur |
      bezwijk bijna onder de leesstof | te zwaar programma`,
    en: `workload | too many deadlines | heavy schedule | falling behind | catching up | so much homework | study load
      | four reports due in one week | every teacher thinks their course is the only one | two hundred pages a week
      per subject | i was ill for a week and cant catch up | as soon as i hand in one thing two more appear | can i
      drop a course to make it lighter | is it normal to work until midnight for school every day | three group
      projects at once | sixty hours a week and still not done | the pace is way faster than at my old school | my
      portfolio is missing fourteen pieces | drowning in assignments | twelve lectures to watch back | everything is
      due in week seven`,
  },
  planning: {
    nl: `plannen | planning | timemanagement | agenda | chaos | geen overzicht | structuur | prioriteiten | ik kom
      overal te laat ook al zet ik drie wekkers | mijn agenda is leeg want ik schrijf nooit iets op | ik dacht dat de
      deadline volgende week was | maak elke zondag een mooi schema en maandag is het al mis | ik heb geen idee waar
      mijn dag blijft | hoe verdeel ik mijn week met werk en school | weet niet waar ik moet beginnen van de honderd
      dingen | post its overal en toch vergeet ik het | hoelang duurt een opdracht ik schat het altijd verkeerd |
      alles zit in mijn hoofd en niks op papier | ik heb twee afspraken op hetzelfde moment gezet | google calendar
      notion todoist alles geprobeerd en niks blijft | zonder vast lesrooster zwem ik | iemand die met mij een
      weekplanning maakt | hoe maak je een studieplanning die je volhoudt | mijn dag en nacht lopen door elkaar nu ik
      geen college heb | grote opdracht in stukjes hakken hoe doe je dat | wat eerst | ik stop te veel op een dag en
      dan lukt de helft niet | hoe krijg ik ritme in mijn dag zonder school | ben het overzicht kwijt van wat er
      allemaal ingeleverd moet | mijn stagebegeleider zegt dat ik moet leren organiseren | tas vergeten sleutel
      vergeten toets vergeten | altijd rennen voor de trein | mijn ouders regelden altijd alles en nu moet ik zelf
      indelen | bulletjournal helpt dat | tussenuren gaan verloren aan niks | ik begin aan tien dingen tegelijk en
      maak niks af qua volgorde | rommelige kamer rommelig hoofd rommelige week | training time management | hoe hou
      je bij wat je nog moet | de inschrijfdatum voor mijn vakken gemist omdat ik niet oplette | deadlines kruipen
      altijd ineens omhoog | hoe werkt terugplannen vanaf een inleverdatum | geen klok in mijn hoofd | studie
      huishouden boodschappen wanneer dan | executieve functies zijn zwak zegt mijn test | dubbel gepland alweer | hoe
      plan je met onregelmatige diensten in de horeca | dagindelin maken | mn leven is een puinhoop qua organisatie |
      to do lijst van drie kantjes | ik vergeet de helft en kom er achter als het te laat is | overzicht krijgen in al
      die vakken en inleverdata | hoeveel uur moet je per vak inroosteren`,
    en: `planning | time management | schedule | deadlines | organised | to do list | structure | priorities | im
      always late even with three alarms | i thought the deadline was next week | i make a nice schedule on sunday and
      its ruined by monday | i never know how long an assignment will take | i dont write anything down and then i
      forget | how do i divide my week between work and school | double booked myself again | someone to make a weekly
      plan with me | how do you cut a big assignment into pieces | i dont know what to do first | lost track of what i
      have to hand in | notion and google calendar and nothing sticks | without a fixed timetable my days fall apart`,
  },
  procrastination: {
    nl: `uitstellen | uitstelgedrag | studieontwijkend gedrag | sogen | procrastinatie | lui | last minute | morgen |
      ik begin altijd pas de avond ervoor | mijn kamer is nog nooit zo schoon als in de week van een deadline | nog
      een aflevering en dan ga ik echt | ik open word en twee uur later zit ik op vinted | doe het morgen wel zeg ik
      al drie weken | de cursor knippert en ik ga eerst nog even koffie zetten | om 23.58 upload ik mijn verslag
      altijd | ik weet wat ik moet doen maar ik doe het niet | eerst de afwas dan nog even bellen dan slapen en weer
      niks gedaan | pas als het brandt kom ik in actie | alles is interessanter dan mijn opdracht | ik zit achter mijn
      bureau maar raak niks aan | hoe kom ik op gang | tips tegen sog gedrag | een schop onder mijn kont heb ik nodig
      | iemand die even meekijkt zodat ik eindelijk begin | al vier dagen bezig met beginnen | netflix vraagt of ik
      nog kijk en ja dat doe ik in plaats van leren | ik schuif het voor me uit als een sneeuwschuiver | mailtje naar
      mijn docent stel ik al een maand uit | alleen onder druk krijg ik iets gedaan | ik krijg mijn kont niet van de
      bank | ben ik gewoon lui of is er iets anders | de drempel om te beginnen is zo hoog | heb tot de vakantie de
      tijd dacht ik en nu is het zondagavond | ik verzin smoesjes voor mezelf | straks straks straks | half jaar voor
      een paper gehad en nog geen letter | ik ruim mijn fotorol op in plaats van te studeren | ik zet een timer en
      negeer hem | nachtje doorhalen omdat ik weer te laat ben gestart | ik leer pas als iedereen al slaapt omdat ik
      overdag rondhang | mijn huisgenoot lacht me uit dat ik weer de oven schoonmaak | ik app de hele groep uit
      verveling behalve de opdracht openen | hoe stop je met alles op het laatste moment doen | kben aan het soggen al
      heel de week | vandaag zou ik echt en toch weer niet | ma studeren geraak ik niet aan begonnen | ik beloof
      mezelf elke ochtend beterschap | te laat begonen weer | nooit zin om te starten en dan spijt | cursus
      uitstelgedrag | vooruitschuiven | bankhangen`,
    en: `procrastination | procrastinating | putting things off | last minute | lazy | tomorrow | i always start the
      night before | my room is never as clean as right before a deadline | one more episode and then i will really
      start | i open word and two hours later im shopping online | i know what i have to do but i dont do it | upload
      at 23.58 every time | how do i get going | i need a kick to begin | only when its on fire i move | i promise
      myself every morning that today will be different | had six months for a paper and not one word yet | everything
      is more interesting than this assignment | the step to begin is so huge | all nighter again because i waited too
      long | an email i have been avoiding for a month`,
  },
  motivation: {
    nl: `motivatie | ongemotiveerd | geen zin | studiedip | demotivatie | saai | boeit niet | doorzettingsvermogen |
      het interesseert me allemaal geen bal meer wat die docent vertelt | ik ga alleen nog voor de aanwezigheid |
      vroeger vond ik het leuk en nu sleep ik me naar de les | ik kijk uit het raam en denk nog drie jaar | elke
      ochtend discussie met mezelf of ik ga | skip al weken alle colleges want wat maakt het uit | na de kerst kwam de
      zin niet terug | ik heb de goeie studie maar ik heb er gewoon geen puf in | hoe vind ik mijn drive terug | hoe
      blijf je gemotiveerd als het laatste jaar zo lang duurt | kan me er niet toe zetten want het boeit niet | de
      eerste maanden knalde ik en nu is het vuur uit | theorie is dodelijk saai ik wil iets met mijn handen doen |
      lesstof gaat langs me heen want ik zie niet waar ik het voor nodig heb | mn cijfers zakken omdat het me niks
      meer doet | al die reflectieverslagen maken me zo moe van school | ik wil weer plezier krijgen in mijn opleiding
      | geen lol meer aan leren | doe dit meer voor mijn ouders dan voor mezelf en dat merk je aan mijn inzet | school
      is lang leve de lol niet | elke maandag baal ik al | ik doe het minimum | wat motiveert jullie | ik hang in de
      les en scroll tiktok omdat het me niet pakt | online les heeft mijn motivatie vermoord | spijbel meer dan ik ga
      | ze zeggen je moet intrinsiek gemotiveerd zijn maar hoe dan | ik weet dat ik het kan maar ik wil niet | niets
      aan die studie dit jaar | kben gedegouteerd van school | stage was top en nu weer in de schoolbanken pff |
      school kan me gestolen worden | halverwege en de energie om door te zetten is weg | zin in studeren kwijt | mijn
      klas zit onderuit niemand wil iets | ik mis een doel om naartoe te werken voor dit diploma | zo klaar met leren
      | het papiertje is het enige waar ik het nog voor doe | beloon mezelf met chocola en nog steeds geen zin | de
      sleur van steeds hetzelfde blok | motivasie nul | docent leest slides voor en ik haak af | mijn stage is ok maar
      naar school gaan nee | hoe krijg ik mezelf zover dat ik weer wil`,
    en: `motivation | unmotivated | bored | no interest | study slump | demotivated | cant be bothered | i only go for
      the attendance | i used to like my degree and now i drag myself there | skipping lectures for weeks because who
      cares | how do i get my drive back | the fire went out after the first months | i do the bare minimum | i know i
      can do it but i dont want to | my courses dont interest me anymore | doing this more for my parents than for me
      and it shows | online classes killed it for me | halfway and i have no push left | how do i stay motivated in my
      final year | the teacher reads slides and i check out | i want to enjoy my programme again`,
  },
  concentration: {
    nl: `concentratie | focus | afgeleid | brainfog | dagdromen | aandacht | aandachtsspanne | hoofd erbij | ik lees
      een bladzijde en weet niet wat er stond | elke drie minuten pak ik mijn mobiel | na tien minuten college ben ik
      in dromenland | een vlieg in de kamer en ik ben weg | ik zit uren boven mijn boek en er blijft niks hangen omdat
      ik afdwaal | elk geluid haalt me eruit | hoe hou ik mijn aandacht bij de les | vijf tabbladen muziek appjes en
      geen letter gelezen | mijn aandacht is die van een goudvis | thuis leren kan ik niet want alles leidt af | ik
      hoor de docent praten maar het komt niet binnen | sinds tiktok kan ik geen lange tekst meer volgen | kan me ni
      concentreren met die boren buiten | welke app blokkeert je telefoon zodat je kan leren | pomodoro werkt dat |
      hoe train je je focus | ik dwaal steeds weg met mijn gedachten tijdens werkcollege | mist in mijn hoofd als ik
      moet lezen | ik begin aan een zin en denk aan wat ik vanavond eet | noise cancelling koptelefoon om te leren |
      een uur zitten zonder opstaan red ik niet | in de bieb kijk ik alleen maar naar mensen | mijn docent zegt dat ik
      er niet bij ben met mijn hoofd | telkens dezelfde alinea lezen | een podcast luisteren en leren gaat niet samen
      maar ik doe het toch | ik teken hele schriften vol in plaats van luisteren | lange hoorcolleges hou ik niet vol
      | focussen lukt alleen om middernacht | ik raak de draad kwijt als iemand uitlegt | tijdens de toets hoor ik
      elke kuch en ben ik eruit | snel afgelijd | mn kop is overal behalve bij school | ogen op het boek gedachten in
      ibiza | hoe leer ik geconcentreerd werken | huisgenoten gamen hard en ik kan er niet doorheen denken | ik ben er
      met mn hoofd niet bij vandaag | iets waardoor ik langer dan een kwartier kan blijven zitten | multitasken de
      hele tijd en niks echt doen | na corona is mijn concentratie nooit teruggekomen | zoooo afgeleid door meldingen
      | mijn gedachten springen alle kanten op als ik ga zitten om te leren | opletten lukt niet | ik werk aan mijn
      essay en ineens weet ik alles over haaien op wikipedia`,
    en: `concentration | focus | distracted | attention span | brain fog | zoning out | i read a page and have no idea
      what it said | i grab my phone every three minutes | ten minutes into the lecture im somewhere else | every
      sound pulls me out of my work | cant read long texts anymore since tiktok | which app blocks your phone so you
      can study | how do i train my attention | same paragraph over and over | i sit at my desk for hours and nothing
      sticks because my mind wanders | does the pomodoro technique work | i hear the teacher talk but it doesnt come
      in | at home everything distracts me | twenty tabs open and no work done | i can only focus at midnight`,
  },
  'study-methods': {
    nl: `studievaardigheden | leerstrategie | samenvatten | aantekeningen | studietips | onthouden | leren leren |
      flashcards | ik markeer het hele boek geel en weet nog steeds niks | op de havo hoefde ik nooit te leren dus ik
      weet niet hoe het moet | ik leer zoveel uur en toch vijven | hoe maak je een goede samenvatting | wat schrijf je
      wel en niet op in een hoorcollege | een artikel in het engels lezen hoe pak je dat snel aan | stof gaat mijn ene
      oor in en het andere uit | ik vergeet alles na een week | is typen of schrijven beter voor aantekeningen | hoe
      haal ik de hoofdzaken uit een tekst | anki of quizlet wat werkt het beste | ik wil slimmer leren niet harder |
      cornell methode | mindmaps maken voor visuele leerders | ik leer alles uit mijn hoofd maar snap het verband niet
      | hoe lees je 80 bladzijden zonder elk woord te lezen | geheugentrucjes voor begrippen | mijn cijfers zijn laag
      terwijl ik me kapot leer wat doe ik fout | ben ik een visuele of auditieve leerder | training effectief studeren
      | op het hbo moet je anders studeren dan ik gewend ben | chatgpt gebruiken om te leren hoe doe je dat goed |
      weet niet hoe ik een vak aan moet pakken | samenvatingen zijn altijd even lang als het boek | hoe leer je
      zelfstandig als niemand zegt wat je moet doen | actief leren in plaats van herlezen | ik wil leren hoe mijn
      brein informatie vasthoudt | van een zes naar een acht komen met een andere aanpak | hoe bestudeer je een casus
      | beter cijfers halen | ik kijk opgenomen colleges op dubbele snelheid en onthou niks | kom van het mbo en heb
      nooit geleerd om dikke boeken te lezen | spaced repetition hoe begin je daarmee | iemand die mij leert studeren
      | mn leermethode werkt ni meer aan de unief | studeren op zich dat heb ik nooit geleerd | hoe vind ik de rode
      draad in al die slides | wat zijn goeie manieren om woordjes en formules in je kop te krijgen | stampen blijft
      niet hangen | zelftesten in plaats van overlezen | mijn broer haalt achten met de helft van de tijd wat doet hij
      anders | hoeveel uur per dag moet je studeren voor een goed resultaat | kritisch lezen leren | kleurtjes en
      stickers maar geen snars onthouden | een cursus leren studeren voor eerstejaars | hoe gebruik je je studieboek
      goed | feedback van de docent gebruiken om beter te leren`,
    en: `study skills | study tips | note taking | summarising | memorising | flashcards | better grades | i highlight
      the whole book and remember nothing | i never had to study in high school so i dont know how | what do you write
      down in a lecture | i study for hours and still get fives | how do i read eighty pages without reading every
      word | anki or quizlet what works best | i forget everything after a week | study smarter not harder | how do i
      find the main points in a text | my summaries are as long as the book | i learn by heart but dont see the
      connections | workshop on effective studying | is handwriting better than typing for notes | how do you study on
      your own when nobody tells you what to do`,
  },
  tutoring: {
    nl: `bijles | extra uitleg | huiswerkbegeleiding | bijspijkercursus | steunles | deficientie | opfriscursus |
      zomercursus | ik snap echt geen hout van dit vak | kan iemand mij programmeren nog een keer uitleggen | de
      docent legt te snel uit en ik durf niet weer te vragen | een ouderejaars die het vak al gehaald heeft en mij wil
      helpen | iedereen knikt en ik heb geen idee waar het over gaat | wat kost bijles van een medestudent | bestaat
      er een inloopuur voor scheikunde | ik mis de basis van biologie want ik had een ander profiel | hoe vind ik een
      bijlesleraar | na drie uitlegvideos op youtube snap ik het nog niet | ik wil dat iemand naast me zit en het stap
      voor stap voordoet | boekhouden is chinees voor mij | heb op het mbo nooit natuurkunde gehad en nu moet ik het
      kennen | geen geld voor een dure bijlesbureau zoals studiekring of lyceo | ik loop vast op java en inleveren is
      vrijdag | extra les voor farmacologie | zijn er bijspijkerlessen voor mensen uit het mbo | voorkennis ontbreekt
      voor mijn master | met economie sta ik op een drie en ik begrijp de uitleg niet | kan de docent me apart helpen
      na de les | responsiecollege gemist is er ergens een herhaling | mijn zusje op het mbo zoekt hulp bij een vak |
      student assistent vragen stellen wanneer kan dat | ik heb het nodig in simpele taal uitgelegd | zomerschool om
      een vak bij te spijkeren | mechanica gaat mijn pet te boven | bijles bestuursrecht gezocht dit blok | een op een
      uitleg | ik begrijp de opdracht niet eens | tutor gezocht anatomie | te moeilijk vak help | de stof gaat boven
      mijn hoofd en de rest vliegt door | hulp bij huiswerk na schooltijd | wie kan mijn sommen met me doornemen |
      door ziekte de uitleg gemist en nu snap ik de rest ook niet | vakinhoudelijke hulp | peer tutoring | ik wil
      schakelen en moet eerst een instapcursus doen | die werkgroepdocent antwoordt in raadsels | mijn medestudenten
      hebben vwo gedaan en ik niet dus ik mis stukken stof | bijlles gezocht | remedial | iemand die fysiologie zo
      uitlegt dat een kleuter het snapt | kan ik een vak eerst op lager niveau ophalen | leg mij organische chemie uit
      alsof ik vijf ben`,
    en: `tutoring | tutor | extra lessons | homework help | remedial class | refresher course | private lessons | i
      dont understand a thing of this subject | the teacher explains too fast and i dont dare ask again | can someone
      explain programming to me one more time | how much does a student tutor cost | everyone nods and i have no clue
      what its about | i miss the basics of chemistry from high school | an older student who passed this course and
      can help me | is there a walk in hour for physics | youtube videos and i still dont get it | need it explained
      in simple language | stuck on my java assignment and its due friday | summer course to catch up on a subject |
      one on one explanation | i cant afford an expensive tutoring agency`,
  },
};
