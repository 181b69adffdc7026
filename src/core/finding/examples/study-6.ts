import type { Examples } from './types.ts';

/** More of how students put the needs from maths to placement-trouble: scenes and consequences. */
export const STUDY_6: Examples = {
  maths: {
    nl: `bij kruisproducten ga ik zweten | mijn groepje laat mij nooit het excel tabblad doen en terecht | ik gok
      altijd waar de komma moet | hoeveel milliliter per uur is dat dan ik weet het niet en het is een echte
      patient straks | wortel trekken was toch iets met groente | de kassa deed het niet en ik kon het niet uit mn
      hoofd | standaardafwijking klinkt als ik | met een grafiek erbij ben ik al verloren | mag je een rekenmachine
      bij de toets als rekenen echt niet gaat | welke toets is chi wat en waarom | sinds groep 6 ben ik afgehaakt
      bij sommen | x = huh | mn havo was met a en nu vragen ze b stof | ik ben de enige die de formule niet kan
      omschrijven | voor de pabo moet ik nog zo'n getallentoets en ik bak er niks van | is er iemand bij wie je met
      sommen langs mag`,
    en: `i always guess where the decimal goes | my team never lets me touch the excel sheet | x equals huh | how
      many millilitres per hour i have no idea | the till broke and i couldnt count the change | lost me at the
      first graph in the stats lecture | may i use a calculator in the test because counting fails me`,
  },
  'writing-language': {
    nl: `mn docent vroeg of ik dronken was toen ik dit typte | ik zet overal komma's voor de zekerheid | d of t ik
      gooi een muntje op | inhoud een 8 taal een 3 | mijn zinnen komen er uit als appjes | ik praat prima maar op
      papier ben ik een kleuter | mijn verslag kreeg ik terug met de tekst lees dit eerst hardop | het moet
      zakelijk zeiden ze maar wat is dat dan | thuis leest niemand het na want mn ouders lezen geen nederlands |
      hoe kom ik van dat ik ik ik af in een reflectie | grammarly maar dan voor nederlands en een mens | haakjes
      jaartal punt komma wie verzint dat bronnengedoe | kan ik iemand vragen mijn stuk na te kijken voor ik inlever
      | mag ik spellingcontrole aan bij de toets | ik weet niet hoe je een alinea begint | een mail naar de
      examinator kost me een middag qua zinnen`,
    en: `content eight language three | my teacher asked if i was drunk when i typed this | my sentences come out
      like texts | brackets year comma full stop who invented this citing stuff | i talk fine but on paper im a
      toddler | nobody at home can read my reports | how do i stop starting every sentence with i`,
  },
  english: {
    nl: `de docent zei any questions en ik had er zes maar de woorden niet | in onze groep switchen ze naar engels
      en dan ben ik weg | i am agree zei ik en iedereen lachte | ik lees het artikel met deepl ernaast drie uur
      lang | mijn vmbo engels en dan nu een boek van harvard | durf de spanjaard in mijn groepje niet te appen want
      dat moet in het engels | paper moet in english en mijn hoofd praat twents | ik snap de grapjes van de prof
      niet want te snel | waar kan ik die taaltoets voor mijn master doen | de ondertiteling van de colleges klopt
      niet en zonder snap ik niks van het engels | vanuit eritrea leerde ik eerst nederlands en nu willen ze engels
      | mag ik bij een engels tentamen een woordenboek | elke slide in het engels en ik schrijf fonetisch mee |
      telefoon op stage ging hello this is en ik hing op | is er zo'n praatuurtje om engels te oefenen zonder
      cijfer | in me hoofd klinkt het brits maar het komt eruit als max verstappen`,
    en: `he asked any questions and i had six but not the words | i said i am agree and they laughed | read the
      article with a translator open for three hours | the others joke and i need ten seconds to understand | may i
      use a dictionary in the exam | i picked up the phone heard english and hung up | a place to practise speaking
      without being graded`,
  },
  thesis: {
    nl: `bestand laatst geopend 41 dagen geleden | mijn begeleider schreef interessant met drie puntjes | op
      familiefeest zeg ik dat hij bijna af is er staat een titelpagina | ik heb zes geinterviewden en er moeten er
      twaalf | ze zei waar is je rode draad en ik zei welke draad | mijn deelvragen passen niet bij mijn hoofdvraag
      blijkt nu | ik droom over voetnoten | het gaat over duurzaamheid denk ik nog steeds | literatuurmap van 90
      pdfs ongelezen | wie krijg je als je begeleider uitvalt | mag ik met zn tweeen een onderzoek schrijven | mn
      laptop crashte en hoofdstuk 3 was nergens opgeslagen | nog 8000 woorden en drie weken | de opdrachtgever
      ghost me midden in mijn data | elke woensdag lever ik niks in bij mn begeleider en ze zegt niks meer | heb je
      een deadline voor dat ding of mag dat eeuwig duren`,
    en: `last opened 41 days ago | my supervisor wrote interesting with three dots | i tell the family its almost
      done there is a title page | dreaming about footnotes | six interviews done and i need twelve | who do i get
      when my supervisor is on sick leave | where is your red thread she said and i said what thread`,
  },
  graduating: {
    nl: `nog een handtekening en ik ben van school en die krijg ik niet | mn vrienden gooien hoedjes in de lucht en
      ik zit in de bieb | ik rek het al een half jaar bij dat allerlaatste ding | de kapstok in mijn ouderlijk huis
      heeft al een plekje voor mijn bul | drie punten drie | contract begint 1 september mits papiertje | ik durf
      niet naar de uitreiking te vragen | wat moet er allemaal binnen zijn voor je geslaagd bent | wie zegt of ik
      aan mn laatste opdracht mag beginnen | ik kreeg een no go op de dag dat de slingers hingen | stel ik ben
      klaar wie ben ik dan dus ik lever maar niet in | mn eindassessor is ziek en nu zit alles vast | als het deze
      maand niet af is betaal ik weer een jaar voor een vak | proeve gedaan en een criterium onvoldoende nu moet
      het weer | ben al uitgezwaaid door mn klas maar niet klaar | hoe lang duurt het tussen laatste cijfer en het
      echte papier`,
    en: `one signature away and i cant get it | three credits three | my friends threw their caps and im in the
      library | the contract starts in september if i have the paper | got a no go the day the decorations were up
      | what has to be in before i officially pass | i keep stretching that very last thing for months`,
  },
  'long-term': {
    nl: `mijn studentennummer begint met een ander cijfer dan dat van iedereen | de docent vroeg of ik de stagiair
      was | mijn eerste ov kaart was nog met een strippen zeg maar | ik heb colleges gevolgd in een gebouw dat
      gesloopt is | mijn kleine neefje is intussen ook student en eerder klaar dan ik | kan dat vak van toen nog
      meetellen | ik heb een kind een baan en nog 35 punten van vroeger | op reunie van mijn jaar heb ik gelogen |
      zeven septembers en nog steeds eerste bank | ze noemen me papa in de werkgroep | wie kijkt met me welke oude
      vakken nog geldig zijn | ik log elk jaar in betaal en doe niks | mijn mentor van toen is met pensioen | tien
      jaar terug begonnen en ik wil het gewoon een keer rond hebben | is er iets voor mensen die al lang bezig zijn
      en nergens meer bij horen | ze hebben mijn opleiding hernoemd terwijl ik er nog op zit`,
    en: `had classes in a building they have torn down | the teacher thought i was staff | they call me dad in the
      seminar | i log in every year pay and do nothing | does that course from years ago still count | i have a kid
      a job and 35 credits left from back then | lied at the reunion of my year`,
  },
  'study-group-work': {
    nl: `laat mij aan een tafel zitten waar iedereen typt dan ga ik ook | thuis kom ik tot niks maar in de trein
      tussen forenzen schrijf ik hele lappen | vrijdagochtend lokaal 2.14 telefoons in de mand is dat er nog | ik
      wil dat iemand ziet dat ik er ben met mn boek | bij de verpleegkunde groep deden ze elke week samen vragen
      maken | wie zit er zaterdag in de ub dan schuif ik aan | de blok werkt alleen als we met veel zijn | discord
      met camera aan en allemaal stil | ik doe het voor de koffiepauze samen en daarom werk ik | ik leg het uit aan
      de groep en dan snap ik het zelf | kan school een lokaal geven om met de klas te leren | rondje zeggen wat je
      gaat doen en om 12 uur checken | alleen is maar alleen met zo'n stapel stof | voor anatomie willen we met
      vijf man gaan zitten hoe vind je ze | werkclubje zonder geklets gwn meters maken | is er een huiswerkuur voor
      studenten`,
    en: `put me at a table where everyone types and ill type too | i write whole pages on the train but nothing at
      home | discord with cameras on and everybody silent | we say what we will do and check at noon | can the
      school give us a room to revise with our class | i do it for the coffee break together | when i explain it to
      the others i finally get it myself`,
  },
  'study-buddy': {
    nl: `ik leer alleen als iemand zegt tot zo bij de ingang | mijn enige klasgenoot die ik kende is naar een
      andere stad | wie zit er ook vast bij week 4 en woont in de buurt | ik wil iemand die belt waar blijf je | ik
      ben deeltijder en ken alleen de docent | ik ben streber en zoek mede streber | iemand die mij zijn
      aantekeningen geeft en ik die van mij | samen een pot thee en dan hoofdstuk 5 | kan school mij koppelen aan
      iemand uit de dinsdagklas | zij is goed in theorie ik in praktijk zo iemand zoek ik | ik wil niet een hele
      groep gewoon 1 persoon | heb een oproep in de klassenapp gezet en niemand reageerde | online ook goed als ie
      maar om acht uur inlogt | als ik iets afspreek met een ander dan doe ik het wel | mn study bestie heeft nu
      verkering en ik leer niet meer | appje ben je al begonnen dat zou me redden`,
    en: `i only study when someone says see you at the door | not a whole group just one person | my study bestie
      got a boyfriend and now im alone with my books | i posted in the class chat and nobody replied | i swap my
      notes for yours | online is fine as long as they log in at eight | can school match me with someone from the
      tuesday class`,
  },
  'study-place': {
    nl: `ik schrijf mijn verslag op de wasmachine | de tv staat aan van zeven tot elf | mn broertje en ik hebben
      samen een tafel van 80 cm | in de gang zit ik op de grond naast het enige stopcontact | om kwart voor negen
      is alles al vol met jassen | kerkbel bouwvakkers hond buurvrouw | ik studeer in de auto op de parkeerplaats |
      waar ga je heen als je huis te vol is | na tien uur word ik eruit gezet door de beveiliging | bestaan er
      hokjes waar je een deur dicht kan doen | mag ik als mbo'er bij de hogeschool naar binnen om te zitten | op
      bed met laptop op schoot mn rug is kapot | kunnen ze het gebouw langer openlaten in die twee weken | wij
      slapen met vier op een kamer dus waar moet mn boek | geen internet thuis dus ik typ alles op mn telefoon op
      het station | tante komt elke dag langs en dan moet ik aan tafel weg`,
    en: `i write my report on top of the washing machine | the tv is on from seven till eleven | studying in the
      car in the parking lot | sitting on the corridor floor next to the only socket | security kicks me out at ten
      | is there a booth where i can close a door | four of us in one bedroom so where do i put my book`,
  },
  'study-progress': {
    nl: `ik heb twee van de zeven | kan ik een vak nog een keer doen | er staat een rood kruis achter mijn naam in
      het systeem | mn slber zei ik maak me zorgen over je lijst | als ik hier zak mag ik dan wel naar de stage |
      we hadden zeven vakken en ik weet van drie niet eens wie de docent was | hoe sta ik er nou eigenlijk voor |
      thuis hangt mijn lijst op de koelkast maar dat is die van vorig jaar | kan je met twee onvoldoendes over |
      schoolpas piept niet meer bij de poort want ik kom te weinig | ze belden mijn moeder omdat ik er nooit was |
      van drie blokken heb ik een blok | wat moet ik als eerste halen van al die open dingen | toets niet gemaakt
      opdracht niet gemaakt en nu staat er nvd | het lijkt alsof de rest vooruit gaat en ik op de plaats | mag ik
      mee naar leerjaar 3 met gaten`,
    en: `i passed two out of seven | can i do a course one more time | there is a red cross behind my name in the
      system | how am i actually doing i dont know | of all those open things what do i do first | the school
      called my mum because i was never there | may i go on to year three with gaps`,
  },
  bsa: {
    nl: `jaar 1 en ik heb er 27 en het is mei | de mail had als onderwerp waarschuwing | vertel mij of ik in
      september nog welkom ben | als ik statistiek haal blijf ik anders is het doei | moet ik iets opsturen zodat
      ze rekening houden met wat er gebeurd is dit jaar | wie zit er in de commissie die zegt weg of blijven | in
      blok 1 alles gemist en nu hangt mijn plek hier aan de zomer | mijn mentor zei bereid je voor op het gesprek
      van juni | hoeveel jaar mag je na zo'n advies niet terug bij dezelfde opleiding | mn zus ging dood in maart
      tellen ze dat | heb de herfst gemist door ziekte en kom nu 5 tekort voor het tweede jaar | wanneer weet ik of
      ze mij houden | op het mbo kan dat ook dat ze na een paar maanden zeggen dit is het niet | kan ik in een jaar
      die p niet halen en toch blijven | ik durf de post van de faculteit niet te openen in juli | stel ze zetten
      me eruit kan ik het dan ergens anders overdoen met mn punten`,
    en: `27 credits and its may in my first year | the email was called warning | if i pass stats i stay otherwise
      its goodbye | who sits in the committee that decides stay or go | my sister died in march do they count that
      | when will i know if they keep me in september | do i send something in so they take my situation into
      account`,
  },
  delay: {
    nl: `het oude lesrooster past niet meer bij wat ik nog moet | mn rijtje vrienden studeert af en ik begin aan
      jaar 3 | in april mn kruisband en nu is het jaar weg | stage weg dus heel schema weg | ik wil er even
      tussenuit maar wel terug kunnen | die ene module begint pas in februari en ik zit te wachten | als ik nu een
      pauze neem ben ik dan mijn kamer kwijt | ik doe er een zomer bij en nog een winter | vertel ik het duo of
      school dat het langer duurt | het was vier jaar het wordt zes | kind gekregen in periode 3 en nu loop ik uit
      de pas | wie tekent dat ik een half jaar niks doe | kan ik tijdens een pauze wel mijn mail houden | na mn
      opname instappen waar ik gebleven was | ik blijf hangen bij een groep die ik niet ken | telt een jaar eruit
      mee voor mn studieduur`,
    en: `i want to step out for a bit and be able to come back | that one module only starts in february and im
      waiting | knee surgery in april and the year was gone | it was four years it will be six | will i lose my
      room if i take a break | who signs off on half a year of nothing | my friends graduate and im starting year
      three`,
  },
  quitting: {
    nl: `mn tas ligt al drie weken in de kofferbak | ik heb de groepsapp van de klas verlaten | de trein naar
      school laat ik al weken zonder mij gaan ik hoef dat diploma niet | ik heb al een werkpak gepast bij de loods
      | wat zeg je thuis als je er niet meer heen gaat | heb ik tot 1 februari of is dat onzin | ik deed alsof ik
      naar les ging en zat in het park al een maand | boeken staan op marktplaats | als ik nu weg ben hoeveel krijg
      ik terug | ze noemen me nog student maar ik ben er klaar mee | kan ik eerst met iemand praten voor ik op die
      knop druk | in studielink staat een knop en mn muis staat erop | papa betaalt en ik ga niet meer dus wat nu |
      ik kan bij mn oom in de zaak en dan hoef ik dit niet meer | effe eerlijk ik ga dit niet afmaken | tussen
      stoppen en blijven zit ik al heel de winter`,
    en: `my books are for sale online | i left the class chat | there is a button in the system and my mouse is on
      it | pretending to go to class and sitting in the park for a month | what do you say at home when you dont go
      anymore | can i talk to someone before i press that button | honestly i am not going to finish this`,
  },
  'study-choice': {
    nl: `ik vertel op feestjes dat ik iets anders studeer | op de open dag aten ze pizza en nu zit ik bij
      belastingrecht | mijn zus is de advocaat en ik de kopie | bij het practicum wou ik weg bij elke buis die ik
      zag | als ik langs de academie fiets doet het pijn | klasgenoten lezen dit voor hun lol en ik denk hoe dan |
      ik heb gekozen op een dinsdag om half twaalf s nachts voor de deadline | kan ik mn punten meenemen naar iets
      anders | het vak dat ik leuk vind is een bijvak | drie folders op tafel en geen een die trekt | stel ik ga er
      nu vandaan kan ik dan ergens halverwege erin | over twee weken moet ik een richting aanklikken en ik weet het
      niet | de leraren zijn top de stof is top maar niet voor mij | mn vader zegt ict heeft toekomst maar ik wil
      bakken | hbo of toch uni ik wiebel | is er iemand die met mij wil uitzoeken waar ik wel hoor te zitten qua
      opleiding`,
    en: `at parties i say i study something else | i chose at half past eleven the night of the deadline | it hurts
      when i cycle past the art school | my classmates read this stuff for fun and i think how | i have to click a
      track in two weeks and i dont know | the only course i like is the side course | my dad says it has a future
      but i want to bake`,
  },
  'career-orientation': {
    nl: `oom vraagt en wat word je dan en ik zeg iets met | ik heb een papiertje straks en geen plan | ik scroll
      vacatures en voel bij geen een iets | de een gaat naar deloitte de ander naar bali en ik sta daar | leuk was
      het als ik kinderen hielp maar ook met data tja | zou graag eens bij iemand op kantoor kijken hoe zo'n dag is
      | iedereen heeft een vijfjarenplan ik heb een boodschappenlijst | wat kun je eigenlijk met creatieve media |
      kan school mij in contact brengen met oud studenten | vraag me niet waar ik over tien jaar woon of werk |
      leger zorg of toch techniek mijn testje zei bakker | waar word ik niet gek van op de lange duur dat zoek ik |
      na juni ben ik klaar en welk werk dan vraag het me niet | talent heb ik vast maar waar dan | ondernemer
      worden of veilig bij de gemeente | wil iemand met mij sparren over mn later`,
    en: `my uncle asks what will you become and i say something with | everyone has a five year plan and i have a
      grocery list | i scroll vacancies and feel nothing for any of them | my test said baker | what can you even
      do with this degree | can school connect me with former students | done in june and no idea what kind of work
      comes next`,
  },
  'job-search': {
    nl: `mailtje helaas hebben wij gekozen voor nummer 31 | ik heb op mn cv staan scouting en vakken vullen | ze
      vroegen waarom jij en ik zei uh | hoe lang mag zo'n brief zijn | mijn foto op linkedin is een uitgesneden
      strandfoto | junior functie en dan vragen ze vijf jaar | morgen 10 uur teams gesprek met hr en ik heb geen
      overhemd | indeed elke dag en elke dag stilte | ze spreken mn naam verkeerd uit en dan is de plek vergeven |
      ik wil savonds iets verdienen waar begin ik te zoeken | wie oefent zo'n gesprek met mij | hoe leg ik uit dat
      ik een jaar niks deed | gage onderhandelen ik zou niet durven | ik wil foodtruck beginnen met mn neef wat
      moet je regelen | is er op school een plek waar ze naar je brief kijken | bellen na sollicitatie doe je dat
      nog`,
    en: `unfortunately we chose someone else number 31 | junior role five years of experience lol | they asked why
      you and i said uh | my profile picture is cropped from a beach photo | call with hr tomorrow at ten and i own
      no shirt | how do i explain a year of nothing | i want to start a food truck with my cousin what do i arrange`,
  },
  'placement-search': {
    nl: `ik ben de laatste naam zonder bedrijf op het bord | mailtje 62 gestuurd en de docent zegt blijf proberen |
      ze waren heel aardig tot ik kwam met mn hoofddoek | volgende week start iedereen en ik heb een leeg formulier
      | bij vier kinderopvangs vol vol vol vol | hoe bel je zo'n garage | mijn oom heeft een zaak mag dat tellen |
      ik moet er om zes uur zijn en de eerste bus gaat om zeven | elke tandarts wil iemand met ervaring ik kom
      juist leren | wat gebeurt er met mijn jaar als niemand me neemt | ik stond op de stoep en de plek was net
      weggegeven aan een blonde klasgenoot | kan school bellen want naar mij luisteren ze niet | heb een gesprek
      bij de gemeente morgen om daar te mogen meelopen | ze reageren pas na de deadline van school | bol kan ik
      geen plek vinden mag ik dan bbl of andersom | in mn regio is er nul voor mijn opleiding`,
    en: `im the last name on the board without a company | email number 62 and the teacher says keep trying | they
      were kind until i showed up with my headscarf | everyone starts next week and my form is empty | what happens
      to my year if nobody takes me | first bus goes at seven and they want me at six | can the school call because
      they dont listen to me`,
  },
  'placement-trouble': {
    nl: `ik zit in mijn lunch op de wc want anders staan ze op van tafel | week zes en ik heb alleen dozen gevouwen
      | mijn begeleider appte om 22 uur waarom ik naar huis ging | ze noemen me de stagiaire niemand weet mijn naam
      | ik tel tegels op de afdeling tot het vier uur is | beoordeling zei mist initiatief maar ik mag niks
      aanraken | ik kreeg de sleutel en moest de groep alleen draaien met 14 kinderen | zit in de auto voor het
      gebouw en ga niet naar binnen | ze hebben mijn formulier niet ondertekend en gaan op vakantie | hoe zeg je
      dat je daar weg wil zonder dat je jaar weg is | sinds ik een fout meldde praten ze niet meer | op
      maandagochtend moet ik kotsen voor die dienst | mn werkbegeleider zegt dat zou jij toch moeten kunnen elke
      dag | kan iemand van school op bezoek komen om te kijken wat daar gebeurt | klant schold me uit en de chef
      lachte | ze zeiden neem je spullen maar mee en ik had nog 8 weken`,
    en: `i have lunch in the toilet at my internship | week six and all i did was fold boxes | they call me the
      intern nobody knows my name | sitting in the car outside the ward and not going in | was left alone with
      fourteen kids on day three | they told me to take my things with eight weeks to go | can someone from school
      come and see what happens there`,
  },
};
