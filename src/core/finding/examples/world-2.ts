import type { Examples } from './types.ts';

/** How students put the needs about studying with a disability. */
export const WORLD_2: Examples = {
  disability: {
    nl: `handicap | spasme | functiebeperking | dwarslaesie | cp | spierziekte | prothese | onbeperkt studeren |
      ik mis een hand en niemand heeft nagedacht over practicum | moet ik mijn beperking opgeven bij de aanmelding |
      hoe regel ik begeleiding als ik een lichamelijke handicap heb |
      kan ik deze opleiding wel doen met mijn spierziekte | ze kijken altijd naar mijn arm en vragen niks |
      waar meld ik dat ik iets heb waar school rekening mee moet houden |
      ik heb een ondersteuningsverklaring van de middelbare geldt die nog |
      iedereen helpt me ongevraagd en dat wil ik niet | wat kan school voor me doen als ik motorisch beperkt ben |
      aangenomen worden op de opleiding ondanks mijn handicap | ik schrijf heel langzaam door een spasme |
      assistentiehond mee naar de les | andere studenten met een beperking leren kennen |
      op open dag vertelden ze niks over studeren met een handicap |
      wil niet elk jaar opnieuw uitleggen wat ik heb aan een nieuwe docent |
      mag een opleiding mij weigeren om mijn handicap | persoonlijke assistent in de les kan dat |
      groepje vindt me traag door mijn beperking | wie regelt leerlingenvervoer naar het mbo |
      ik stotter en moet een mondelinge toets | niet zichtbare beperking en niemand gelooft het |
      mijn broer heeft cerebrale parese en wil hier studeren | geamputeerd been en excursie naar de bergen |
      vn verdrag handicap school`,
    en: `disabled student | cerebral palsy | amputee | disability support |
      do i have to declare my disability when i enrol | can they refuse me because of my handicap |
      where do i register that i need support | i do not want to explain my condition to every new teacher |
      bringing my assistance dog to class | meeting other students with disabilities |
      i have one hand and lab class was not made for that`,
  },
  facilities: {
    nl: `extra tijd | aparte ruimte | tijdverlenging | prikkelarme zaal | voorzieningenpas | laptop bij toets |
      langere deadline | faciliteiten aanvragen | hoe krijg ik een half uur langer bij tentamens |
      welk bewijs moet ik inleveren voor extra toetstijd |
      mijn aanpassingen van vorig jaar staan niet meer in het systeem | surveillant wist niks van mijn voorziening |
      ik red het nooit binnen twee uur de rest wel | kan ik in een klein lokaal examen doen |
      mondeling in plaats van schriftelijk kan dat | tot wanneer kan ik voorzieningen aanvragen voor blok 2 |
      de docent weigert mijn extra tijd | heb een verklaring van de psycholoog waar moet die heen |
      mag ik even pauze nemen tijdens een toets | ontheffing aanwezigheidsplicht aanvragen |
      college opnames terugkijken als aanpassing | vooraan zitten met vaste plek bij het examen |
      tentamens spreiden omdat ik er niet meer dan een per dag kan |
      geldt 25 procent extra ook voor het staatsexamen rekenen | ik durf niet om een uitzondering te vragen |
      mijn havo had ik dit allemaal wel en hier niks | examencommissie wijst mijn verzoek om aanpassing af |
      voelt als valsspelen die extra minuten | aangepast rooster aanvragen door medische redenen |
      moet ik elk jaar opnieuw een verklaring laten zien | ik wil mijn tentamen op de computer maken ipv pen |
      oordoppen dragen tijdens examen mag dat`,
    en: `extra time | exam accommodations | separate room | rest breaks | how do i get longer for my exams |
      teacher refuses my accommodation | which proof do i need for test adjustments |
      can i type instead of handwrite the exam | my arrangements disappeared from the system |
      oral instead of written exam possible | could i get a waiver for mandatory attendance`,
  },
  aids: {
    nl: `voorleessoftware | kurzweil | dicteren | luisterboeken | daisy speler | claroread | soloapparatuur |
      leespen | vergrotingsprogramma | spraak naar tekst | app die mijn syllabus hardop voorleest |
      waar vind ik studieboeken als audio | krijg ik een licentie voor textaid van school |
      kan ik mijn verslag inspreken in plaats van typen | wie betaalt een brailleleesregel |
      hoe zet ik voorlezen aan op de toetscomputer | uwv hulpmiddel voor onderwijs aanvragen |
      smartpen die het college opneemt | mijn pdf wordt niet voorgelezen want het is een scan |
      programma dat taalfouten aanwijst tijdens toets | aangepast toetsenbord lenen |
      ondertiteling aan bij teams colleges | is er op school een plek waar je hulptools kan uitproberen |
      digitale boeken die je groter kan zetten | noise cancelling koptelefoon via school | een muis voor één hand |
      ik hoor het liever dan dat ik het lees | chatgpt mag niet maar mag ik wel mijn voorleeshulp |
      tekst in ander lettertype krijgen | noldus alinea sprint welke is handig |
      dedicon bestelt boek duurt te lang`,
    en: `text to speech | screen reader | dictation software | audio books | speech to text | live captions |
      app that reads my textbook aloud | does school pay for assistive software | adapted keyboard to borrow |
      my pdf scan cannot be read aloud | smart pen to record lectures`,
  },
  accessibility: {
    nl: `rolstoel | lift kapot | drempel | invalidetoilet | gehandicaptenparkeerplaats | krukken | rolstoelplek |
      automatische deur | traplift | mijn lokaal is op de vierde en de lift doet het niet |
      kom met mijn scootmobiel de collegezaal niet in | been gebroken en alle lessen zijn boven |
      waar is het aangepaste toilet op deze locatie | deuren zijn te zwaar om zelf open te krijgen |
      is de introductie ook te doen in een rolstoel | kan de les naar de begane grond verplaatst worden |
      parkeren dicht bij de ingang met kaart | brandalarm ging en ik zat vast op de derde |
      van gebouw naar gebouw in een kwartier red ik niet met mijn benen |
      de tafels in de zaal zijn te laag voor mijn stoel | route zonder trappen naar de bieb | liftpas aanvragen |
      website van school werkt niet met mijn toetsenbord |
      excursie is niet toegankelijk en dus moest ik thuisblijven | pas geopereerd aan mijn knie hoe kom ik boven |
      studentenkamer op de begane grond nodig | kantine balie te hoog vanuit mijn stoel |
      mijn vriendin kan met haar rollator het practicumlokaal niet in | taxi tot de deur mag dat op campus |
      kasseien op de campus en ik met mijn krukken`,
    en: `wheelchair | broken elevator | ramp | accessible toilet | crutches |
      my class is on the fourth floor and the lift is out | i broke my leg and all lectures are upstairs |
      step free route to the library | can they move the lecture to the ground floor |
      doors too heavy to open on my own | disabled parking near the entrance`,
  },
  hearing: {
    nl: `doof | slechthorend | gehoorapparaat | tolk | ringleiding | cochleair implantaat | gebarentaal | tinnitus |
      piep in mijn oor | ondertiteling | versta de docent niet achterin de zaal |
      ik lip lees en hij draait zich steeds om naar het bord |
      in groepjes praat iedereen door elkaar en dan mis ik de helft | schrijftolk aanvragen voor hoorcolleges |
      luistertoets engels terwijl ik bijna niks hoor | teams zonder ondertitels is voor mij niet te volgen |
      waar kan ik mijn solo apparatuur aan de docent geven | ik knik maar ja omdat ik niet hoor wat ze zeggen |
      aan een kant doof en altijd op de verkeerde plek | na een festival suizen mijn oren al weken |
      moe van de hele dag luisteren met mijn ci | krijg ik vrijstelling voor het mondeling horen bij spaans |
      mijn oren worden steeds slechter en ik ben pas 20 | kan de les opgenomen met tekst erbij |
      in de kantine versta ik geen woord | uwv tolkuren voor studie | ngt tolk ziek en nu zit ik er voor niks |
      wat zeg je, vraag ik honderd keer per dag | mijn klasgenoot is doof hoe betrek ik hem |
      stage in de zorg met hoorapparaten | microfoon gebruiken wil de docent niet`,
    en: `deaf | hard of hearing | hearing aid | sign language interpreter | ringing in my ears |
      cannot hear the lecturer from the back | i lip read and he keeps facing the board |
      group work is impossible when everyone talks at once | listening exam but i barely hear |
      captions for online lectures | i just nod because i did not catch it`,
  },
  vision: {
    nl: `slechtziend | blind | kleurenblind | braille | witte stok | vergroting | geleidehond | tunnelvisie |
      bartimeus | visio | kan het bord niet lezen ook niet van de eerste rij |
      de slides hebben van die kleine lettertjes die ik niet zie | tentamen op a3 krijgen |
      mijn zicht gaat elk jaar achteruit | rood en groen in grafieken zie ik niet uit elkaar |
      ik herken mensen niet in de gang en dan denken ze dat ik arrogant ben |
      sheets vooraf krijgen zodat ik kan inzoomen | een oog verloren en diepte schatten lukt niet bij practicum |
      boek als digitaal bestand omdat ik de letters niet zie |
      in het donker fiets ik nergens meer heen door mijn netvlies | kan ik met keratoconus deze opleiding doen |
      docent zegt kijk hier maar ik zie niks | na twintig minuten lezen wordt alles wazig |
      hoe kom ik met mijn stok in dat nieuwe gebouw | microscoop lukt niet met mijn ogen |
      screenreader werkt niet met brightspace | mijn huisgenoot wordt langzaam blind |
      nystagmus en toetsen op een scherm | grote letters bij examen aanvragen |
      bril helpt niet meer en de oogarts zegt dat het blijvend is | ik zie dubbel als ik moe ben`,
    en: `visually impaired | colour blind | low vision | guide dog | cannot read the board even from the front row |
      slides with tiny letters i cannot see | exam in large print | my eyesight is getting worse every year |
      screen reader does not work with the course site | i cannot tell red and green apart in graphs`,
  },
  dyslexia: {
    nl: `dyslexie | dyslectisch | dysle | dyslectie | woordblind | spelfouten | dyslexieverklaring | leesblind |
      tos | traag lezer | letters dansen over de pagina |
      lees elke zin drie keer en dan nog weet ik niet wat er staat |
      dt fouten kosten me altijd punten terwijl de inhoud goed is | durf niet hardop voor te lezen in de klas |
      denk dat ik het altijd gehad heb maar nooit getest | wat kost een onderzoek als je al 18 bent |
      mijn verklaring van groep 8 is die nog geldig |
      anderen hebben het hoofdstuk al uit en ik zit op bladzijde twee |
      engelse artikelen zijn voor mij dubbel zo zwaar door de letters | b en d draai ik nog steeds om |
      wordt er rekening gehouden met spelling bij mijn scriptie |
      ik verlees me in de toetsvraag en dan is alles fout | app groep lacht om hoe ik schrijf |
      iemand die mijn teksten naleest op spelvouten | vroeger remedial teaching gehad en hier niks |
      lesen en schreiven gaat mij niet goet af | ik begrijp het als iemand het vertelt maar niet van papier |
      ondertitels gaan me te snel | nieuwe talen leren lukt me gewoon niet ik haal klanken door elkaar |
      mijn broertje heeft het ook zit in de familie |
      docent zegt dat ik slordig ben maar ik zie mijn fouten echt niet |
      met mijn leesprobleem die hele reader doorkomen`,
    en: `dyslexia | dyslexic | bad speller | slow reader | letters jump around on the page |
      i read every sentence three times | lose points for spelling though my content is right |
      scared of reading out loud in class | never tested but i think i am dyslexic |
      can adults get tested for dyslexia here | everyone has finished the chapter and i am on page two`,
  },
  dyscalculia: {
    nl: `dyscalculie | discalculie | rekenstoornis | getallenblind | tafels | rekentoets | klokkijken |
      cijferblind | cijfers omdraaien doe ik altijd 36 wordt 63 |
      ik kan nog steeds niet hoofdrekenen zonder vingers |
      medicatie uitrekenen op stage durf ik niet want ik draai nummers om | geen gevoel voor hoeveel iets is |
      statistiek lukt mij niet getallen zeggen me niks |
      mag ik een rekenmachine bij de rekentoets met een verklaring |
      al drie keer gezakt voor rekenen en de rest haal ik wel | wisselgeld teruggeven bij de kassa is een drama |
      op analoge klok kijken heb ik nooit geleerd | waar kan ik me laten testen op een rekenstoornis |
      formules overschrijven gaat steeds mis | percentages snap ik na tien keer uitleg nog niet |
      heel de basisschool rekenbijles gehad en nog niks |
      kan ik economie doen als cijfers voor mij abracadabra zijn |
      formulekaart of tafelkaart gebruiken bij tentamen | raak in de knoop met nullen en komma s |
      heb een dyscalculieverklaring wat heb ik daaraan | telefoonnummers onthouden gaat niet en tijden ook niet |
      mijn hoofd gaat op slot zodra ik sommen zie al van kinds af aan | vrijstelling rekenexamen mbo |
      vriendin draait altijd de getallen om bij bustijden | tis precies chinees al die getallen`,
    en: `dyscalculia | number blind | mixing up digits | numbers mean nothing to me |
      i still count on my fingers at 20 | failed the maths requirement three times but pass everything else |
      may i use a calculator with a statement | cannot read an analogue clock |
      scared to calculate medication on placement | where do i get tested for a number disorder |
      i swap digits all the time`,
  },
  adhd: {
    nl: `adhd | add | adhd test | ritalin | concerta | medikinet | dopamine | druk hoofd | hyperfocus |
      methylfenidaat | begin aan tien dingen en maak niks af | mijn hoofd heeft honderd tabbladen open |
      weer mijn sleutels pas en laptop kwijt | ik kan uren hyperfocussen behalve op wat moet |
      zit altijd te wiebelen in college en dan word ik eruit gestuurd | denk dat ik het heb maar ben nooit getest |
      wachtlijst voor diagnose is een jaar wat kan ik nu al doen | zonder pil krijg ik niks gedaan |
      op tiktok herken ik alles van dat adhd gedoe |
      iedereen zegt dat ik lui ben maar mijn hersenen starten gewoon niet | ik flap er alles uit in de werkgroep |
      vergeet elke afspraak ook met drie wekkers | bij meisjes wordt het vaak niet gezien zei de huisarts |
      medicatie ingesteld maar nu kan ik niet eten | heb ik met add recht op hulp bij het plannen |
      dromerig kind was ik altijd en nu loopt het vast |
      lees een bladzijde en weet niks want was alweer ergens anders | tips van andere studenten met ad(h)d |
      als het niet spannend is kan ik het niet | mn broer heb het ook en die slikt al jaren |
      body double sessies op school | verklaring van mijn psychiater over adhd wat doet school daarmee |
      kheb altijd ambras omdat ik te druk ben | brein staat nooit uit`,
    en: `adhd diagnosis | brain with a hundred tabs open | i start ten things and finish none |
      waiting list for an adhd assessment is a year | without my meds i get nothing done |
      people call me lazy but i just cannot start | keep losing keys and missing appointments |
      tiktok made me think i have adhd | three alarms and still late | blurting things out in seminars |
      got diagnosed at 21 and now what`,
  },
  autism: {
    nl: `autisme | ass | asperger | autist | maskeren | neurodivers | shutdown | meltdown | pddnos | auti burnout |
      raak in paniek als het rooster ineens anders is |
      smalltalk snap ik niet en in pauzes weet ik niet waar ik moet staan |
      ik doe de hele dag normaal en stort thuis in | neem alles letterlijk en dan lacht de groep |
      opdracht is zo vaag dat ik niet kan beginnen wat bedoelen ze |
      bij groepswerk weet ik nooit wanneer ik iets mag zeggen |
      oogcontact is vermoeiend en dan denken ze dat ik niet luister | net op mijn 21e de diagnose gekregen |
      moet ik op stage vertellen dat ik in het spectrum zit | invaldocent en mijn dag is kapot |
      lotgenoten met ass op school | ik wil precies weten wat er in het tentamen gaat gebeuren |
      andere mensen lijken een handleiding te hebben die ik nooit kreeg |
      heb vaste begeleider nodig die mij kent en autisme snapt | praten over treinen kan ik uren maar verder niks |
      nieuw gebouw en ik weet niet waar ik heen moet dus ging ik naar huis |
      waarom zeggen mensen niet gewoon wat ze bedoelen | denk dat ik auti ben hoe kom je daar achter |
      camouflage kost al mijn energie | mijn vriend met ass durft niet naar de intro |
      telefoneren kan ik niet wel mailen | duidelijke structuur en een planning die blijft |
      ze noemen me raar omdat ik zo direct ben | vrouwen met autisme`,
    en: `autism | autistic | aspergers | masking | neurodivergent | i panic when the timetable suddenly changes |
      i act normal all day and collapse at home | small talk makes no sense to me |
      just diagnosed on the spectrum at 22 | assignment is so vague i cannot start |
      i take everything literally and people laugh | should i tell my internship i am autistic`,
  },
  sensory: {
    nl: `overprikkeld | hsp | prikkels | tl licht | geluidsgevoelig | noise cancelling | misofonie | hoogsensitief |
      hoofd vol van geluid | in de kantine word ik gek van het lawaai | iemand kauwt naast me en ik kan wel janken |
      na een dag op school moet ik uren in het donker liggen |
      al die stemmen door elkaar in de werkgroep trek ik niet | felle lampen in het lokaal maken me misselijk |
      mag ik een koptelefoon op in de les | kom de trein uit en ben al op van alle indrukken |
      kriebelende labels en geurtjes leiden me de hele dag af | hoor alles de airco het tikken de stoelen |
      open kantoor op mijn stage is een hel qua geluid | ik loop weg uit de supermarkt als het vol is |
      de intro met die harde muziek was te veel | parfum in de collegezaal en ik kan me niet meer focussen |
      kan ik ergens waar het donker en rustig is bijkomen | heb na sociale dingen een dag nodig om op te laden |
      klikkende pennen | alles komt bij mij tien keer zo hard binnen |
      huil van een feestje door alle drukte en licht | loop oordoppen of flare welke helpen |
      emoties van anderen neem ik helemaal over | mijn vriendin kan niet tegen volle zalen |
      tis hier altijd zo veel lawijt`,
    en: `overstimulated | sensory overload | too loud | bright lights | misophonia |
      the canteen noise drives me crazy | need hours in the dark after a day on campus |
      chewing sounds make me want to scream | can i wear headphones in class |
      all those voices at once are too much | everything comes in ten times louder for me`,
  },
};
