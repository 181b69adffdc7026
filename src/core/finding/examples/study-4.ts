import type { Examples } from './types.ts';

/** How students put the needs from balance to buddy. */
export const STUDY_4: Examples = {
  balance: {
    nl: `balans | vrije tijd | werk en school | druk leven | prive en studie | geen tijd voor mezelf | weekend vrij |
      ballen hooghouden | ik ren van college naar werk naar sport naar bed |
      wanneer heb ik voor het laatst niks gedaan | mijn vriendinnen zien me nooit meer |
      verplichtingen van maandag tot en met zondag |
      ik studeer werk en zorg dat het huis schoon is en dan is de dag om | mijn agenda is een tetris |
      als ik ontspan voel ik me schuldig over school | ik weet niet wat ik moet schrappen |
      hobby's heb ik opgegeven door de opleiding | fulltime werken en deeltijd studeren hoe doen mensen dat |
      voltijd opleiding met een gezin en een krantenwijk | alleen maar moeten nooit mogen |
      mijn relatie lijdt onder mijn studie en werk | ik eet in de trein en slaap in de trein |
      hoe verdeel ik mijn uren over school werk en vrienden | commissie bijbaan en tentamens lukt dat samen |
      nee zeggen tegen leuke dingen omdat er altijd iets moet |
      mijn vader zegt dat ik moet kiezen tussen voetbal en school |
      zondag is mijn enige vrije dag en dan doe ik huiswerk | mijn leven bestaat alleen nog uit studie |
      studie naast een eenmanszaak en sporten | te veel petten op | work life balance |
      wat meer leven naast mijn opleiding | altijd bereikbaar voor werk groepje en familie | ik plan mijn douche in |
      de lol is eruit want alles is een taak | sinds deze baan en opleiding heb ik geen avond meer vrij |
      werk privebalans is zoek`,
    en: `no free time | juggling | i run from class to work to bed | my friends never see me anymore |
      when i relax i feel guilty about uni | gave up all my hobbies since i started studying |
      how do people combine a full time job with a degree | my calendar is full from monday to sunday |
      my relationship suffers because of study and work | i do not know what to drop |
      sunday is my only day off and i spend it on homework | life is only studying at the moment |
      i want some life next to my degree | there is always something i have to do`,
  },
  'side-job': {
    nl: `bijbaan | vakkenvullen | horeca | thuisbezorgd | nachtdienst | albert heijn | uitzendwerk | oproepcontract |
      mijn manager roostert me in tijdens college | ik sta tot twee uur achter de bar en heb om negen les |
      zonder die uren kan ik mijn huur niet betalen | hoeveel mag ik bijverdienen als student |
      mijn baas appt elke dag of ik kan invallen | ik slaap in de les door mijn late diensten |
      fietskoerier in de regen en dan nog leren | twintig uur in de week werken naast school is dat te veel |
      krantenwijk om vijf uur en daarna naar mbo | mn leidinggevende wordt kwaad als ik vrij vraag voor een tentamen |
      minder uren draaien maar dan kom ik niet rond | twee baantjes tegelijk |
      in de keuken werken en half slapend naar school | bij de jumbo verdien ik te weinig |
      telt mijn loon mee voor de toeslagen | ik ruil steeds diensten vanwege mijn toetsweek |
      weekenddiensten in de thuiszorg naast de opleiding | flexpool in het ziekenhuis als student |
      schoonmaken voor school begint | op zaterdag en zondag in de winkel en nooit vrij |
      kan ik mijn baantje houden tijdens de stage van vijf dagen | casino werk tot diep in de nacht en dan college |
      mijn huisgenoot werkt 30 uur en komt nooit meer op school | ik moet werken van mijn ouders naast school |
      werkrooster botst met lesrooster | uber eats | ik verdien bij met bijles en oppassen |
      studentenbaan bij de uni zelf`,
    en: `part time job | night shifts | working in a bar | student job hours |
      my manager schedules me during lectures | i close the bar at two and have class at nine |
      i need the shifts to pay rent | is twenty hours a week too much next to school |
      boss keeps texting me to cover shifts | falling asleep in class because of late shifts |
      how many hours may i work as a student | two jobs and a full time course |
      fewer hours means i cannot pay my bills | delivering food in the rain then homework`,
  },
  challenge: {
    nl: `hoogbegaafd | honours | te makkelijk | verveling | plusprogramma | onderpresteren | dubbele bachelor |
      excellentietraject | ik haal achten zonder een boek open te slaan | de lessen gaan in slakkentempo |
      college is herhaling van wat ik al wist | ik ben na tien minuten klaar en zit dan de rest te wachten |
      extra vakken volgen bovenop mijn programma | kan ik sneller door de stof heen |
      mijn hersenen staan stil op deze opleiding | op school zat ik in de plusklas en hier is er niks |
      twee studies tegelijk doen mag dat | hoe kom ik bij het honourscollege |
      ik zoek mensen die ook zo diep op dingen ingaan | onderzoek doen met een hoogleraar naast mijn vakken |
      iedereen vindt het moeilijk en ik gaap | ik doe niks want een voldoende haal ik toch |
      mijn iq is 140 en ik krijg niks af | te slim voor mijn omgeving klinkt arrogant maar ik mis diepgang |
      een wedstrijd of olympiade voor studenten | vakken op de uni volgen terwijl ik hbo doe |
      de opdrachten zijn te simpel | nooit geleerd te leren omdat alles kwam aanwaaien en nu loop ik vast |
      gesprek over begaafdheid | meer verdieping in wiskunde gezocht | saai saai saai die opleiding |
      ik mag niet versnellen van school | skillsheroes meedoen | vakwedstrijden mbo |
      ik stel te veel vragen zegt de klas want ik wil verder gaan dan het boek | student assistent worden |
      ik verveel me kapot`,
    en: `honours programme | gifted | bored in class | extra courses | the pace is so slow i doze off |
      i get top grades without opening a book | can i do two degrees at once |
      i want to do research with a professor next to my courses |
      everything always came easy and now i never learned how to learn | people who like to go deeper into things |
      can i speed up my programme | already knew everything they taught this block |
      too smart for this sounds arrogant but i miss depth | student competitions`,
  },
  'study-abroad': {
    nl: `erasmus | uitwisseling | semester buitenland | exchange | studeren in spanje | buitenlandminor |
      stage in curacao | summer school | ik wil een half jaar naar barcelona |
      welke universiteiten zijn partner van mijn opleiding | hoe hoog is de erasmusbeurs |
      wanneer moet ik me aanmelden voor exchange | tellen de punten die ik in het buitenland haal mee |
      naar australie met mijn studie | kan ik mijn kamer onderverhuren als ik in lissabon zit |
      in japan studeren als nederlander | visum voor amerika om daar een semester te doen |
      mijn motivatiebrief voor korea | blijft mijn ov en stufi doorlopen als ik weg ben |
      zit nu in zweden op uitwisseling en het valt tegen | mijn vriend vindt het niks dat ik een half jaar weg ga |
      een tropenstage in ghana | welke taaltest vragen ze in duitsland | learning agreement invullen |
      te weinig punten om op exchange te mogen | een master in londen na mijn bachelor |
      buitenland als mbo student kan dat ook | verzekering als ik buiten europa studeer |
      bang om alleen naar het buitenland te vertrekken | terug van mijn exchange en alles hier voelt grauw |
      durf niet te vliegen maar minor is in vietnam | hoe vind je woonruimte in kopenhagen als uitwisselingsstudent |
      internationaliseringsbeurs | outgoing | backpacken en studeren combineren |
      mijn gastuniversiteit geeft geen tentamenrooster | international office outgoing studenten`,
    en: `exchange semester | study abroad | summer school abroad | i want to spend a semester in spain |
      which partner universities can i go to | when is the deadline to apply for exchange | learning agreement |
      do credits from abroad count here | grant for an internship outside europe |
      can i go abroad if i still have an open course | back from my exchange and everything feels dull |
      do i keep my student finance when i go away for a semester | scared to leave on exchange alone |
      minor overseas`,
  },
  flexible: {
    nl: `maatwerk | uitstel deadline | aangepast rooster | flexibel studeren | minder vakken | deeltijd |
      tentamen verzetten | later inleveren | ik moet op dinsdag mijn kind ophalen en dan is er net college |
      kan ik online meekijken als ik niet kan komen | mijn deadline is morgen en ik red het niet door de griep |
      mag ik het vak over twee jaar spreiden | op vrijdag bid ik en dan is er verplicht practicum |
      opname van het college terugkijken | ik was ziek op de dag van het tentamen hoe haal ik dat in |
      les om half negen kan niet want ik heb therapie | mijn oma wordt begraven op de dag van mijn toets |
      vrijstelling van aanwezigheid door ziekenhuisbezoek | hoe vraag je een week extra aan |
      van voltijd naar deeltijd | een eigen tempo afspreken met school |
      schuiven met vakken zodat ik naar dialyse kan | wisseldiensten in de zorg en een vast lesrooster dat botst |
      wie beslist of ik een opdracht later mag doen | individueel traject | halve dagen naar school |
      een rustiger programma voor dit semester | avondonderwijs | de treinen rijden niet en ik mis mijn tentamen |
      mag ik mijn presentatie op een ander moment doen | andere toetsvorm aanvragen in plaats van groepsexamen |
      trainingskamp valt in de tentamenweek | mijn leerbedrijf en school plannen me op dezelfde dag |
      persoonlijk rooster | alles op afstand doen dit blok | kan ik mijn mondeling op een andere dag doen`,
    en: `deadline extension | part time study | flexible schedule | hand in later | can i follow the lecture online |
      i was ill on exam day | spread my courses over two years | i need to pick up my child when class starts |
      moving an exam because of a funeral | attendance exemption for hospital visits |
      who decides if i get extra time for an assignment | lighter programme this semester |
      recorded lectures for days i cannot come | friday prayer clashes with a compulsory class | my own pace`,
  },
  'making-friends': {
    nl: `vrienden maken | nieuwe mensen | vriendengroep | sociaal leven | vriendschap | ken niemand |
      vriendinnen zoeken | gelijkgestemden | iedereen heeft zijn clubje al | na de les gaat iedereen weg en ik ook |
      hoe leer je hier mensen kennen | ik heb alleen kennissen maar niemand om te bellen voor een biertje |
      mijn vrienden van vroeger wonen nu overal | gewoon iemand om mee te chillen |
      ik weet niet hoe je van klasgenoot naar vriend gaat | een maat om mee te gamen in het echt |
      op mijn verjaardag wist ik niemand om uit te nodigen | bumble bff geprobeerd |
      ik forens en daardoor leer ik niemand kennen | durf niemand te vragen om mee te lunchen |
      met wie ga je naar de stad als je niemand hebt | zoek meiden die ook van k-pop houden |
      wie heeft zin om eens wat te drinken | vrienden van mijn eigen leeftijd in deze stad |
      hoe vraag je iemand zijn nummer zonder raar te doen |
      in de pauze sta ik op mijn telefoon want ik heb geen matties | alle gesprekken blijven bij hoi |
      deeltijdstudie en dus geen klas om vrienden mee te worden | na een jaar nog steeds geen vriendengroep |
      wil een hechte groep om me heen | mijn dochter heeft nog geen vrienden gemaakt op school |
      ik praat makkelijk maar niemand wordt een echte vriend | squad zoeken | waar ontmoeten studenten elkaar |
      buiten school zie ik nooit iemand van school | iemand om mee naar de film te gaan`,
    en: `making friends | meet people | no friends here | social life | everyone already has their group |
      after class everybody just goes home | how do you turn a classmate into a friend |
      i want someone to grab a beer with | nobody to invite for my birthday |
      i commute so i never get to know anyone | all talks stop at hi |
      people my age in this town who like board games or hiking | i am too shy to ask someone for lunch |
      still no friend group after a year`,
  },
  'not-belonging': {
    nl: `erbij horen | buitenbeentje | niet op mijn plek | buitengesloten | vreemde eend | niet welkom | outsider |
      anders dan de rest | ik loop hier rond alsof ik een toneelstuk speel | mensen zoals ik zie je hier niet |
      ze praten over wintersport en ik ben nog nooit weg geweest | als ik een week wegblijf merkt niemand het |
      niemand houdt een stoel voor mij vrij | iedereen lacht om dezelfde grapjes en ik snap ze niet |
      ik voel me een indringer in die collegezaal | te alto voor de klas en te braaf voor de rest |
      ze hebben een groepsapp waar ik niet in zit | ik doe alsof ik ook hockey leuk vind om mee te mogen praten |
      voor de randstad ben ik een boer en thuis ben ik de student | altijd net naast de groep staan |
      ik word nooit getagd of gevraagd | wij zijn hier met twee mensen van kleur in een jaar van tweehonderd |
      mijn plat praten wordt nagedaan | op deze school ben ik een nummer |
      iedereen is jonger en ik hang er een beetje bij | ik pas mij de hele dag aan en ben op als ik thuiskom |
      ze kiezen mij nooit | niemand ziet me staan | is er plek voor iemand als ik | eenling in een klas vol vrienden |
      ik hoor nergens thuis niet hier en niet daar | als enige jongen in de klas sta ik erbuiten |
      ik zou willen dat iemand me miste | ze begroeten elkaar en slaan mij over |
      zelfs op de studentenraad ben ik de vreemde | hoe ga je je ergens thuis voelen`,
    en: `left out | do not fit in | belonging | nobody would notice if i stopped coming |
      there are no people like me here | they have a group chat without me |
      i pretend to like the same things just to be part of it | everyone laughs at jokes i do not get |
      feels like i am an intruder on campus | always standing next to the group | not from here and not from there |
      i am just a number at this school | how do you start to feel at home at a university |
      always on the outside looking in`,
  },
  'meeting-place': {
    nl: `huiskamer | inloop | samen eten | koffie | spelletjesavond | ontmoetingsplek | eetcafe | hangplek |
      een plek waar je gewoon kunt binnenlopen zonder afspraak | ik eet elke avond alleen op mijn kamer |
      waar kan ik tussen twee lessen zitten zonder iets te kopen | ergens heen waar het warm is en mensen zijn |
      zin in een potje rummikub met wie dan ook | tussenuren van drie uur en geen plek om heen te gaan |
      wie kookt er mee op donderdag | een bank en een bakkie en een praatje | gezelligheid zonder alcohol |
      iets van een woonkamer op school | zondagmiddag zijn en nergens iets te doen |
      is er een eettafel waar je kunt aanschuiven | ik wil niet praten over problemen gewoon tussen mensen zitten |
      potje tafelvoetbal in de pauze | een laagdrempelige plek in de wijk voor jongeren |
      waar drink je hier gratis thee | samen lunchen in plaats van op de wc zitten met mijn brood |
      studentenpastoraat met soep op woensdag | boterham eten met anderen | chillplek |
      ik zoek een vast adres waar je mag aanwaaien | jongerencentrum in de buurt |
      plek waar internationals en nederlanders samen koken | kerst alleen op mijn kamer is er iets open |
      een ruimte met bordspellen en planten | kunnen we met de hele gang ergens eten | aanspraak |
      vrijdagmiddag ergens neerploffen met wat drinken en muziek`,
    en: `living room | drop in | eat together | coffee corner | board games evening |
      somewhere to walk in without an appointment | i eat alone in my room every night |
      a warm place to sit between classes | free soup on wednesdays |
      just want to be around people without talking about problems | a couch and a chat | alcohol free hangout |
      anything open on campus at christmas | cook with other students |
      three hours between lectures and nowhere to go`,
  },
  buddy: {
    nl: `buddy | maatje | maatjesproject | buddyprogramma | taalmaatje | gekoppeld worden | mentorstudent |
      iemand die mij de weg wijst | iemand die een keer meegaat naar de sportschool omdat ik alleen niet durf |
      een ouderejaars die mij de eerste weken onder zijn hoede neemt |
      ik wil gekoppeld worden aan een nederlandse student | is er een project waar je aan een ander verbonden wordt |
      een vaste persoon om af en toe wat mee te ondernemen | kan ik zelf buddy worden voor een nieuwe student |
      iemand die meegaat naar de gemeente om dingen te regelen | zoek een maatje dat ook net uit de kliniek komt |
      een ervaren student met adhd als maatje | wandelmaatje | samen naar de eerste les lopen met iemand |
      iemand die mijn taal spreekt en hier al langer woont | hoe meld ik mij aan voor dat maatjesding |
      een student die net als ik niet kan zien om ervaringen te delen | tandem nederlands spaans |
      een gids op de campus | mijn vriendin kreeg via school een maatje dat wil ik ook |
      een keer in de week met iemand koffie drinken die daarvoor is aangewezen | een grote zus op de universiteit |
      wie neemt mij mee op sleeptouw | mijn huisgenoot durft nergens alleen heen bestaat er zoiets als een maatje |
      duo met een oudere bewoner | meid gezocht die mij de stad laat zien |
      match me met iemand die dezelfde interesses heeft | iemand die me ophaalt bij het station op mijn eerste dag |
      maatje voor moeilijke momenten zonder dat het hulpverlening is | een vrijwillige student die mij op weg helpt |
      iemand van mijn leeftijd die elke week met me gaat wandelen | koppelproject`,
    en: `buddy programme | get paired with someone | someone to show me around | match me with a local student |
      an older student who looks out for me in the first weeks | can i become a buddy for a new student |
      a person who comes along to the town hall | language tandem |
      somebody who speaks my language and knows how things work here | one person to do things with now and then |
      how do i sign up for the buddy system | a big sister at university | pick me up at the station on day one |
      a student mentor assigned to me`,
  },
};
