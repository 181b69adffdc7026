import type { Entry } from './entry.ts';

/** Studying itself (FS-T 3). */
export const STUDY: readonly Entry[] = [
  {
    id: 'study-load', themes: '3.1 2.2:.5', nl: 'Te veel te doen voor je studie', en: 'Too much to do for your study',
    near: 'planning:.7 stress:.55 balance:.5 pressure:.3 exam-prep:.25 tutoring:.25',
    roles: 'adviser:.85 coach:.7 psychologist:.35 peer:.45',
    say: `studielast | studiedruk | werkdruk | werklast | te veel opdrachten/vakken/werk/huiswerk/deadlines |
      opdrachten opstapelen/stapelen/teveel | loop achter | achterlopen | achterstand | achter met vakken/stof |
      kan het @no bijhouden | @no bijhouden | tempo hoog | @no bijbenen | @study te zwaar/moeilijk/hoog/druk |
      @study zwaar | overvol rooster | berg werk | veel huiswerk | achterstand inhalen | stapelt op |
      veel opdrachten | bergen werk | zwaar programma | inhalen | zoveel huiswerk/opdrachten/moeten/deadlines |
      veel huiswerk/deadlines/lesstof/toetsen | te veel stof | zoveel stof | studie druk | berg opdrachten |
      ver achter | achter op | achter geraakt | nog zoveel te doen | alles tegelijk inleveren | niet te doen`,
    sayEn: `workload | study load | too many assignments/deadlines/courses | too much work/homework |
      behind on/with | falling behind | fall behind | catch up | @no keep up | heavy schedule | course load |
      @study too hard/difficult/heavy | so much homework | so many assignments/deadlines | so much to do |
      huge workload | behind | pile of work | impossible to finish`,
  },
  {
    id: 'planning', themes: '3.5 3.1:.4 3.2:.3', nl: 'Plannen en tijd indelen', en: 'Planning and using your time',
    near: 'procrastination:.55 study-methods:.5 study-load:.5 concentration:.3 balance:.3 adhd:.4',
    roles: 'adviser:.65 peer:.5 coach:.7',
    say: `plannen | planning | timemanagement | time management | tijdmanagement |
      tijd indelen/beheren/tekort/gebrek/over | ~agenda | prioriteiten | prioriteiten stellen | deadline |
      deadlines | structuur | @no structuur | overzicht kwijt | organiseren | georganiseerd | chaos | chaotisch |
      dagindeling | dagritme | @no overzicht | planner | weekplanning | @no tijd | kom tijd tekort |
      altijd te laat | vergeet alles/afspraken/deadlines | vergeetachtig | zelfdiscipline | discipline | ~routine |
      ritme | hoofd bijzaken | executieve functies | indelen | afspraken vergeten | te laat komen |
      grip op je tijd | werk indelen | overzicht @no | doelen stellen | gestructureerd | ~orde | @no orde |
      rommelig | ~rommel | warrig | overzicht | @no bijhouden agenda | dubbele afspraken | ~tijd | tijd verdelen |
      loop overal achteraan | dagplanning | todo | to do lijst | "lijstjes" | rooster maken | ~organisatie |
      ongeorganiseerd | deadlines missen | alles door elkaar | agenda bijhouden`,
    sayEn: `planning | "plan" | time management | manage my time | manage time | ~schedule | priorities |
      prioritise | prioritize | deadline | deadlines | ~structure | organise | organize | disorganized | chaotic |
      ~overview | discipline | executive function | ~routine | always late | run out of time | @no time |
      forget everything | ~agenda | to do list | get organised | messy | keep track | miss deadlines | weekly plan |
      prioritizing`,
  },
  {
    id: 'procrastination', themes: '3.2 3.5:.5', nl: 'Uitstellen', en: 'Putting things off',
    near: 'planning:.75 motivation:.65 concentration:.5 study-group-work:.4 perfectionism:.2 adhd:.35 study-methods:.35 exam-prep:.2',
    roles: 'adviser:.5 coach:.6 peer:.45',
    say: `uitstellen | uitstelgedrag | studie-uitstelgedrag | procrastinatie | begin laat | begin @no |
      @no beginnen | kom @no op gang | kom er @no toe | kom nergens toe | krijg niks gedaan | krijg niks af |
      @no gedaan krijgen | afstellen | laatste moment | last minute | lui | luiheid | luieren | schuif vooruit |
      vooruitschuiven | stel alles uit | @no aan de slag | aan de slag @no | begin te laat | doe niks studie |
      doe niks school | @no aan het werk | op gang komen | te laat beginnen | snel afgeleid uitstel |
      morgen begin ik | zet me @no aan | krijg mezelf @no | @no vooruit te branden | zet mezelf @no | stel op |
      maak @no af | @no afmaken | opdrachten @no inleveren/af/maken | in actie komen | bankhangen |
      doe alles behalve studeren | kan mezelf @no zetten | netflix leren | netflix plaats | in plaats van leren |
      in plaats van studeren | ipv leren | ipv studeren | uitstel | stel uit | komt er niet van | nooit op tijd |
      op het laatste moment | laatste nippertje | laatste avond | nacht voor deadline | kan @no starten |
      start @no | zit te staren | doe alles behalve | nog @no begonnen | kom @no aan het werk | niet aan toe |
      stel alles | druk me | hang op de bank | te lui`,
    sayEn: `procrastinate | procrastination | put off | putting off | last minute | @no start | @no get started |
      lazy | laziness | @no get anything done | nothing done | delay everything | postpone | @no begin |
      avoid studying | avoid work | @no finish assignments | instead of studying | at the last moment |
      last moment | @no begun | night before | start studying | wasting time | ~netflix | getting started`,
  },
  {
    id: 'motivation', themes: '3.2:.9 1.4', nl: 'Motivatie', en: 'Motivation',
    near: 'procrastination:.65 study-choice:.55 meaning:.35 study-group-work:.35 low-mood:.2 career-orientation:.35 challenge:.25',
    say: `motivatie | ongemotiveerd | @no motivatie | motivatie kwijt/weg/laag/gebrek/verloren/dip |
      @no zin studie/school/leren/studeren | geen zin meer | zin om te studeren weg | demotivatie | gedemotiveerd |
      @no zin @study | saai @study | boeit me niet meer | interesse kwijt/verloren/weg @study | studiemotivatie |
      studiedip | @no gemotiveerd | @no interesse | niet meer leuk @study | @study @no leuk | weer zin krijgen |
      motivatieprobleem | ik wil @no naar school | skip lessen | spijbel | spijbelen |
      ga @no meer naar les/college/school | kan me @no zetten tot | @no meer naar school | lessen saai | ~sleur |
      zelfmotivatie | ~@no zin | school boeit @no | boeit @no | boeit niks | @study @bad |
      studie interesseert me niet | interesseert @no | zin kwijt | nergens zin in school | zin in studeren @no |
      @no zin leren | de zin kwijt | zin verloren | motivatie terug | saaie studie | saaie lessen |
      niks aan @study | wil @no meer studeren | moe van studeren | studiemoe`,
    sayEn: `motivation | motivate | @no motivation | unmotivated | demotivated | motivation gone/lost/lost |
      @no interest study | bored study | @no feel like studying | @no care school/study/degree |
      @no interested @study | skip class/classes | lost interest | skipping | boring @study | @no care |
      motivated again | @no want study | tired of studying | tired of school | sick of school | no drive`,
  },
  {
    id: 'concentration', themes: '3.5 2.4:.4 7.6:.2', nl: 'Concentratie', en: 'Concentration',
    near: 'adhd:.55 study-methods:.55 planning:.4 study-place:.5 phone:.35 relaxation:.3 exam-prep:.3 dyslexia:.15',
    say: `concentratie | focus | focussen | afgeleid | afleiding | @no aandacht | aandacht erbij/vasthouden/houden |
      dwaal af | @no bij de les | hoofd erbij | gedachten dwalen | snel afgeleid | kan @no stilzitten |
      @no hoofd bijhouden | dromen les | dagdromen | aandacht @no | focus kwijt | onoplettend |
      geconcentreerd werken | brainfog | mist hoofd | brain fog | concentratieproblemen | @no opletten | opletten |
      aandacht kwijt | denk steeds aan andere dingen | afgeleid telefoon | lees een bladzijde | bladzijde |
      zelfde zin lezen | weet niks meer lezen | hoofd dwaalt | zit niet bij mijn hoofd | hoofd @no erbij |
      kan niet opletten | ~dwalen | ~staren`,
    sayEn: `concentrate | concentration | focus | distracted | distraction | attention span | attention |
      brain fog | mind wanders | @no pay attention | daydream | zone out | reread same | mind elsewhere |
      easily distracted | stay focused`,
  },
  {
    id: 'study-methods', themes: '3.5', nl: 'Slimmer studeren', en: 'Studying smarter',
    near: 'exam-prep:.65 planning:.5 concentration:.4 tutoring:.45 study-group-work:.3',
    say: `studievaardigheden | studeervaardigheden | studietips | leerstrategie | leerstrategieen | studiemethode |
      hoe leren | effectief leren/studeren | samenvatten | samenvatting | samenvattingen | aantekeningen |
      aantekeningen maken | onthouden | stof onthouden | @no onthouden | geheugen | slim leren | slimmer studeren |
      leren leren | leermethode | @no leren hoe | studietechniek | studieaanpak | @no hoe ik moet studeren |
      @no hoe studeren/leren | beter studeren | beter leren | beter cijfers | hogere cijfers | slechte cijfers |
      cijfers laag/slecht | lage cijfers | snap de stof @no | snap stof/lesstof/vak @no | begrijp stof @no |
      kennisclips | mindmap | studeren lukt @no | leren lukt @no | studeertips | studeerstrategie |
      tekst begrijpen | flashcards | tentamen leren hoe | tips studeren | stof blijft @no hangen |
      hoe moet ik leren | snellezen | studievaardig | @no hangen | blijft niks hangen | vergeet stof |
      hoe moet ik studeren | @no hoe moet leren | stof @no hoofd | onthoud niks | leer @no goed | leren hoe |
      hoe leer | hoe onthoud | lesstof | lezen onthouden | niks blijft hangen | veel leren slechte |
      leer veel maar | cijfers omhoog | cijfers verbeteren | studeren efficient | efficient leren | efficiënt |
      samen vatten | effectief studeren | effectiever | effectief`,
    sayEn: `study skills | study tips | study methods/techniques/strategy/strategies | how study |
      study effectively/better/smarter | learning strategy/strategies | summarise | summarize | note taking |
      ~notes | memorise | memorize | ~remember | ~memory | low grades | bad grades | better grades | grades |
      @no understand material/course/lecture | learn how | learning skills | @no stick | nothing sticks |
      forget everything study | improve grades | study efficient | how to learn | learn better |
      retain information | reading textbooks | effectively`,
    ask: '^leren | ^huiswerk',
    askEn: '^homework',
  },
  {
    id: 'tutoring', themes: '3.5 3.3:.4', nl: 'Bijles of uitleg', en: 'Extra explanation',
    near: 'maths:.6 study-methods:.55 exam-prep:.4 study-group-work:.5 study-buddy:.5', roles: 'peer:.85 coach:.4 adviser:.4',
    say: `bijles | bijspijkeren | bijspijker | bijspijkercursus | huiswerkbegeleiding | extra uitleg | extra les |
      uitleg vak/stof | vak @no snappen | snap er niks van | snap het @no | begrijp er niks van | bijscholing |
      repetitor | studiehulp | steunles | opfriscursus | deficientie | summercourse | zomercursus | hulp bij vak |
      hulp met vak | moeilijk vak | vak te moeilijk | snap de stof niet | uitleg nodig | iemand die uitlegt |
      begrijp de les niet`,
    sayEn: `tutoring | tutor help | remedial | extra lesson | extra class | homework help | @no understand |
      explain course/subject | refresher course | difficult subject | do not get it | ~explain | need a tutor |
      private lessons`,
  },
  {
    id: 'maths', themes: '3.5 3.3:.4', nl: 'Rekenen, wiskunde en statistiek', en: 'Maths and statistics',
    near: 'tutoring:.6 dyscalculia:.4',
    say: `rekenen | wiskunde | statistiek | rekentoets | rekenvaardigheid | formules | spss | algebra |
      ~natuurkunde | ~scheikunde | wiskundebijles | sommen | medisch rekenen | rekenvaardigheden | wiscat |
      gecijferdheid | boekhouden | ~economie`,
    sayEn: `math | maths | mathematics | statistics | calculus | algebra | spss | arithmetic | numeracy | ~physics |
      ~chemistry`,
  },
  {
    id: 'writing-language', themes: '3.5 3.3:.3', nl: 'Taal en schrijven', en: 'Language and writing',
    near: 'thesis:.3 dyslexia:.4 dutch-course:.5 english:.4 tutoring:.3',
    roles: 'peer:.35',
    say: `~taal | "spelling" | grammatica | nederlands | ~schrijven | schrijfvaardigheid | taalvaardigheid |
      academisch schrijven | verslag/verslagen schrijven | taalcentrum | taalhulp | taalondersteuning |
      taalspreekuur | taalcoach | taalfouten | taaltoets | schrijfhulp | schrijfcentrum | schrijfcoach | dt fouten |
      d/dt/t fouten | zinnen formuleren | rapporteren | rapport schrijven | essay | tekst schrijven |
      schrijf slecht | teksten moeilijk | zakelijk schrijven | verslagen | slecht nederlands | taalachterstand |
      taalniveau | woordenschat | brieven schrijven | apa | bronvermelding | ~bronnen | bronnen zoeken |
      taalwinkel | paper schrijven | nederlands @hard | feedback op tekst | writers block | d t | dt |
      fouten taal/spelling/tekst | schrijffout | tekst nakijken | iemand die mijn tekst leest | verslag nakijken |
      schrijven verslag | schrijven lukt | taalproblemen | zinsbouw | engels nederlands taal |
      taal verbeteren/moeilijk/slecht/hulp | taal @hard | @hard schrijven`,
    sayEn: `~writing | "spelling" | grammar | academic writing | essay | ~paper | write paper/essay/report |
      language support | writing centre/center/coach/skills | report writing | ~language | proofread | apa |
      references | referencing | citations | plagiarism | language skills | ~sources | check my text |
      feedback text | writing report | sentence structure | spelling mistakes |
      writing help/better/improve/support/difficult`,
  },
  {
    id: 'english', themes: '3.5 4.7:.3', nl: 'Engels', en: 'English', near: 'writing-language:.7',
    say: `engels | engelse les | engels spreken/schrijven/slecht/verbeteren/moeilijk/cursus | engels @hard |
      engelstalig | lessen in het engels | spreek slecht engels`,
    sayEn: `english course/improve/bad/writing/speaking/class/level/skills | my english | english @no good |
      ~english language | lectures in english`,
  },
  {
    id: 'thesis', themes: '3.5 3.1:.5 3.3:.5', nl: 'Scriptie en onderzoek', en: 'Thesis and research',
    near: 'graduating:.75 writing-language:.4 study-group-work:.45 procrastination:.25 planning:.3 long-term:.5 motivation:.25',
    say: `@thesis | afstudeeronderzoek | onderzoeksvraag | "hoofdvraag" | onderzoeksopzet | onderzoeksvoorstel |
      plan van aanpak | scriptiebegeleiding | scriptiestress | scriptieangst | afstudeerbegeleider |
      theoretisch kader | literatuuronderzoek | writers block | schrijfblok | scriptiewerkplaats | schrijfweek |
      onderzoek doen/schrijven/vastlopen | @thesis @hard/af/stress/lukt/beginnen/help | enquete interviews |
      onderzoeksvaardigheden | schrijfkamp | bootcamp schrijven | scriptiegroep | methodologie | literatuurstudie |
      @thesis loopt/vast/vastgelopen`,
    sayEn: `@thesis | research question | research proposal | literature review | writers block | writing block |
      methodology | thesis supervisor`,
  },
  {
    id: 'graduating', themes: '3.3 3.5:.5 3.1:.4', nl: 'Afstuderen', en: 'Graduating',
    near: 'thesis:.9 long-term:.55 job-search:.3 study-progress:.4 career-orientation:.25',
    say: `afstuderen | afstudeer | afstudeerfase | afstudeertraject | laatste jaar | laatste loodjes |
      laatste fase | diploma halen | afronden @study | @study afronden/afmaken/af | afstudeerstress |
      bijna klaar met studie | afstudeeropdracht | diploma | eindfase | ronden @no af | af te ronden |
      afronden lukt | bijna klaar | laatste opdracht | laatste stukje | klaar met studie @no | studie af krijgen`,
    sayEn: `graduate | graduation | final year | finish degree/study/studies/bachelor |
      graduation project/assignment | last year | diploma | nearly done | almost done | almost finished | last bit |
      cannot finish`,
  },
  {
    id: 'long-term', themes: '3.3 3.2:.5', nl: 'Langer over je studie doen', en: 'Taking longer over your study',
    near: 'study-group-work:.7 graduating:.55 delay:.6 study-progress:.5 thesis:.4',
    say: `langstudeerder | langstudeerders | langstuderend | langstuderende | langstuderen |
      vijfde/zesde/zevende/achtste jaar | al jaren bezig | jaren bezig studie | laatste vakken |
      openstaande vakken | oude vakken | studiehuiskamer | nog steeds @no afgestudeerd | @no afgestudeerd |
      doe er lang over | jaren over @study | oudste student/van de klas | eeuwige student | 5e/6e/7e/8e jaar |
      uitgeloot studieduur | lang over mijn studie | vakken inhalen oud | jaren studeer |
      stapje voor stapje afronden | studie weer oppakken | weer oppakken | oppakken @study | herintreder |
      zesde/zevende/vijfde/achtste jaars | 5e/6e/7e/8e jaars | jaars 5e/6e/7e | te lang bezig |
      te oud voor student | al zo lang bezig | studeer al`,
    sayEn: `long term student | still @no graduated | fifth/sixth/seventh year | years studying | taking forever |
      taking too long | last courses | long time student | remaining courses | studying for years |
      pick up studies | 6th year | 7th year | studying forever | should have graduated`,
    ask: `te oud student/studeren/school | oudste klas/jaar/groep | ouder dan de rest | iedereen is al klaar/afgestudeerd | jaargenoten al klaar/afgestudeerd`,
    askEn: `too old student/study | everyone already graduated | oldest class/year`,
  },
  {
    id: 'study-group-work', themes: '3.2 3.5:.6 4.3:.6 3.3:.4', nl: 'Samen studeren', en: 'Studying together',
    near: 'study-buddy:.8 study-place:.45 procrastination:.25', roles: 'study-group:.8',
    say: `samen studeren | samen leren | samen werken aan studie | studiegroep | studiestimuleringsgroep |
      studeergroep | study together | studieclub | stok achter de deur | studeren stok | samen blokken |
      werkplaats | studiesessie | studeersessie | studiehuiskamer | studiekring | learning community |
      leergemeenschap | samen aan de slag | begeleid studeren | pomodoro | tutorgroep | samen bieb | bieb samen |
      samen zitten werken | samen huiswerk | samen tentamens leren | leren met anderen | studeren met anderen`,
    sayEn: `study together | study group | study session | accountability | body doubling | learning community |
      work together study | pomodoro | study with others | work with others | library together`,
  },
  {
    id: 'study-buddy', themes: '4.3 3.2:.4 4.4:.3', nl: 'Een studiemaatje', en: 'A study mate',
    near: 'study-group-work:.8 making-friends:.45 buddy:.5',
    say: `studiemaatje | studiebuddy | studie maatje/buddy/partner/vriend | study buddy | leermaatje |
      iemand om mee te studeren | mee studeren iemand | check-mate | studiepartner | maatje studeren |
      samen leren maatje | matchen studiegenoot | iemand leren mee | mee te leren | iemand studeren`,
    sayEn: 'study buddy | study mate | study partner | someone study | someone to study with',
  },
  {
    id: 'study-place', themes: '3.5 3.1:.3', nl: 'Een plek om te studeren', en: 'A place to study',
    near: 'study-group-work:.5 quiet-place:.45',
    say: `studieplek | studieplekken | studeerplek | werkplek | plek studeren/leren | rustige plek studeren |
      stille studieruimte | studieruimte | bibliotheek studeren | ~bibliotheek | thuis @no studeren |
      thuis afgeleid | geen rust thuis studeren | studiezaal | stilteplek studeren | mediatheek |
      thuis @no rustig leren | thuis druk leren/studeren | thuis te druk leren/studeren | thuis @no leren | bieb |
      bieb zitten | plek in de bieb | kan thuis niet leren | geen eigen kamer studeren | geen stilte thuis`,
    sayEn: `study place | study space | place to study | quiet place study | study room | workspace |
      @no study at home | ~library | workplace | study at home cannot | library spot`,
  },
  {
    id: 'study-progress', themes: '3.3', nl: 'Je studievoortgang', en: 'Your progress',
    near: 'bsa:.55 study-load:.45 planning:.4 resit:.35 long-term:.35 quitting:.35 study-choice:.4 delay:.4 tutoring:.35',
    roles: 'adviser dean:.65 peer:.45 coach:.7',
    say: `studievoortgang | studiepunten | studieresultaten | studiesucces |
      studiepunten tekort/missen/halen/behalen/te weinig | punten tekort/te weinig | ec tekort | ects |
      haal mijn vakken @no | vakken @no halen/gehaald | @no gehaald | "zakken" | blijf zitten | blijven zitten |
      haal het @no | propedeuse @no halen | studie loopt @no | studeren gaat @no | @study gaat @no goed |
      @study gaat slecht | loopt @no lekker studie | studieplan | jaar overdoen | jaar opnieuw | propedeuse halen |
      voldoendes | @study lukt @no | loop @study vast | ga het jaar @no halen | aanwezigheid | afwezig | verzuim |
      aanwezigheidsplicht | studieplanning | persoonlijk studieplan | vakkenpakket | inschrijven vakken |
      ga ik over | overgaan | blijf ik zitten | jaar halen | haal ik mijn jaar | haal ik het | punten halen |
      punten @no | ik zak | zakken voor | gezakt | vakken open | @no op schema`,
    sayEn: `study progress | "credits" | ects | @no pass | not enough credits | fail year/courses/classes/subjects |
      failing class/classes/courses | repeat year | study plan | study results | attendance | absence |
      academic progress | enough points | study success | academic performance | pass the year | pass this year |
      enough credits | am i going to pass | failing everything | behind schedule`,
    ask: '^@study | ^vak | ^vakken | ^school | @study loopt vast | loopt @study @no',
    askEn: '^@study | ^course',
  },
  {
    id: 'bsa', themes: '3.3', nl: 'Bindend studieadvies (bsa)', en: 'Binding study advice (bsa)',
    near: 'study-progress:.65 complaint:.4 study-choice:.5 delay:.3 quitting:.35 exam-board:.45',
    roles: 'adviser dean:.85 coach:.5',
    say: `bsa | nbsa | bindend studieadvies | negatief studieadvies | negatief advies | negatief bindend |
      van de opleiding gestuurd/moet | opleiding @no verder mag | bsa-norm | bsa uitstel |
      van school gestuurd/getrapt/moet | eruit gezet opleiding | eraf moeten opleiding |
      moet @study af/verlaten/stoppen | afwijzing studie | weggestuurd @study | studieadvies negatief`,
    sayEn: `bsa | binding study advice | negative advice | negative binding | kicked out @study | dismissed @study |
      expelled | kicked off @study | dropped programme`,
  },
  {
    id: 'delay', themes: '3.3 7.3:.3', nl: 'Studievertraging', en: 'Study delay',
    near: 'long-term:.65 graduation-fund:.7 bsa:.3 study-progress:.55 facilities:.3', roles: 'dean adviser:.85 finance-help:.4',
    say: `studievertraging | vertraging | vertraagd @study | uitloop @study | extra jaar | studeren langer |
      loop vertraging op | vertraagd | jaar vertraging | achter op schema | studie onderbreken | studie pauzeren |
      onderbreking | tussenjaar | pauze studie | jaartje eruit | even stoppen studie | tijdelijk stoppen |
      uitschrijven tijdelijk | stilleggen @study | pauzeren @study | break van studie`,
    sayEn: `study delay | delay | delayed | extra year | study longer | gap year | pause studies/study |
      interrupt study | leave of absence | take break study | behind schedule | time off study`,
  },
  {
    id: 'quitting', themes: '3.3 3.4:.8 3.2:.3', nl: 'Stoppen met je studie', en: 'Quitting your study',
    near: 'study-choice:.85 motivation:.5 career-orientation:.4 delay:.4 student-finance:.4', roles: 'adviser:.95 dean:.7 coach:.75 career-desk:.3',
    say: `@study stoppen | stoppen met @study | uitval | studie-uitval | uitschrijven |
      kappen met studie/opleiding/school | opgeven studie/opleiding | @study opgeven | wil @study kappen | dropout |
      drop out | dropouts | studie staken | uitvallen | uitvaller | afhaken | studiestaker |
      wil @no meer naar school | @study quitten | exitgesprek | beeindigen inschrijving | ik stop ermee |
      stop ermee | stoppen ermee | ermee stoppen | ermee kappen | geef het op | geef op | wil stoppen |
      wil ik stoppen | ik wil weg van deze opleiding | moet ik stoppen | studie afbreken | afgebroken studie`,
    sayEn: `quit @study | drop out | dropping out | dropout | stop studying | leave @study | give up @study |
      quit degree | leave uni | unenroll | deregister | want to quit | want to stop | giving up | i quit |
      drop everything | leave my study`,
  },
  {
    id: 'study-choice', themes: '3.4 3.2:.2', nl: 'Twijfel over je studie', en: 'Doubts about your study',
    near: 'career-orientation:.6 quitting:.5 motivation:.35', roles: 'adviser:.9 career-desk:.4 coach:.6 dean:.4 psychologist:.3',
    say: `studiekeuze | studiekeuzetwijfel | studie kiezen | @study twijfel | @study @no past/passen/bij mij |
      @study @no voor mij | verkeerde/foute/andere/nieuwe @study | overstappen | overstap @study | switchen |
      studieswitch | ~switch | veranderen van studie | @study veranderen/wisselen | past bij mij studie |
      past deze studie | twijfel over studie | spijt van @study | studietwijfel | @study tegenvalt/valt tegen |
      @study @no leuk | heroriëntatie | heroriënteren | studieloket kiezen | studiekeuzeadvies | studiekeuzetest |
      keuze @study | minor kiezen | keuze minor | specialisatie kiezen | kies @study | de juiste @study | past @no |
      niet de juiste studie | verkeerd gekozen | hbo of wo | hbo mbo terug | doorstuderen | master kiezen |
      vervolgopleiding | doorstromen | studiekeuzegesprek | @study anders | niet mijn ding | @study past |
      past de studie | juiste keuze | verkeerde keuze | andere richting | iets anders studeren | ~iets anders doen |
      andere opleiding zoeken | klik @no met studie | toch niet wat ik wil | is dit wel wat ik wil |
      is dit wat ik wil | welke studie | wat moet ik studeren | richting kiezen`,
    sayEn: `study choice | wrong @study/programme/degree | switch @study/programme/degree/course/major |
      change @study/programme/degree/major | doubt @study/degree | choose @study/major/minor | switching |
      study doubts | @study @no for me | @study @no right | other @study | different @study | regret @study |
      @study mistake | reorientation | master choice | @no like @study | hate @study | not my thing |
      ~something else | other direction | right choice | which study | what should i study | not what i want`,
  },
  {
    id: 'career-orientation', themes: '3.4 1.4:.4', nl: 'Ontdekken wat je wilt worden',
    en: 'Finding out what you want to become', near: 'study-choice:.6 job-search:.45 meaning:.35',
    roles: 'career-desk:1 adviser:.5 coach:.7',
    say: `loopbaan | loopbaanorientatie | beroepskeuze | later worden | wat wil ik worden | wat wil ik later |
      toekomst | na mijn studie | na de studie | toekomst twijfel | wat kan ik worden | talenten |
      talenten kwaliteiten ontdekken | wat past bij mij | carriere | beroep kiezen | ikigai | loopbaancompetenties |
      talenten ontdekken | beroepsbeeld | weet niet wat ik wil | @no wat ik wil | @no weet wil | werkveld |
      alumni oud-studenten | oud-studenten | loopbaankeuze | wat na studie | dromen doelen | koers toekomst |
      toekomstplannen | kwaliteiten ontdekken | profileringsdagen | welk beroep | @fear toekomst | na afstuderen |
      gat na studie | na diploma | mijn toekomst | wat later | later wil | weet niet wat ik later | geen idee wat |
      wat nu na | na mijn diploma | baan past | wat wil ik eigenlijk | geen idee | toekomst onzeker |
      bang voor na mijn studie`,
    sayEn: `~career | future | after graduation | after study/studies/degree | what job | what to do with my life |
      what become | talents | ikigai | strengths | @no know what want | profession | do later | career orientation |
      career choice | @no idea future | what after | no idea what i want | what do i want | life after |
      after my degree | future uncertain`,
  },
  {
    id: 'job-search', themes: '3.4', nl: 'Solliciteren en werk vinden', en: 'Applying for jobs',
    near: 'career-orientation:.45 work-disability:.45 job-trouble:.2', roles: 'career-desk:1',
    say: `sollicitatie | solliciteren | cv | curriculum vitae | sollicitatiebrief | motivatiebrief |
      sollicitatiegesprek | baan vinden/zoeken | werk vinden/zoeken | linkedin | eerste baan | "netwerken" |
      vacature | vacatures | arbeidsmarkt | werkzoekend | startersbaan | bijbaan zoeken/vinden | banen |
      banenmarkt | afgewezen baan/sollicitatie | @no baan | bijbaantje zoeken | carrieremarkt | pitch werkgever |
      oefengesprek | traineeship | werkgever vinden | onderneming starten | ondernemen | eigen bedrijf | startup |
      ondernemerschap | cv checken | cv nakijken | werk zoeken | brief schrijven sollicitatie |
      sollicitatie gesprek | aannemen @no | neemt me aan | niemand neemt me aan | afwijzingen | afwijzing baan |
      geen werk`,
    sayEn: `cv | resume | cover letter | job interview | job search | find job/work | looking for job |
      job application | apply job | linkedin | vacancy | "networking" | first job | job hunting | side job find |
      part time job | start own business | startup | entrepreneur | check my cv | nobody hires | rejections |
      work in netherlands | job in netherlands | find a job | employment`,
  },
  {
    id: 'placement-search', themes: '3.4 3.3:.4', nl: 'Een stage vinden', en: 'Finding a placement',
    near: 'placement-trouble:.5 job-search:.4', roles: 'coach:.5 career-desk:.65 adviser:.6',
    say: `stagecontract | stageovereenkomst | stage zoeken/vinden/kiezen/regelen/geen/afgewezen | @placement @no | @no @placement |
      @placement zoeken/vinden/kiezen/regelen/hulp/afgewezen/bureau/coordinator | stagebureau | stageplaats |
      stageplek | stagezoeker | stagemarkt | stagebegeleiding | stage buitenland | stage lukt vinden | stagetekort |
      stagediscriminatie | afstudeerplek | ~stage | stagebemiddeling | stageloket | stagesollicitatie |
      stagesollicitaties | stagebrief | geen reactie stage | stage afwijzing |
      @placement afwijzing/afwijzingen/brief/reactie/solliciteren/aannemen/moeilijk vinden`,
    sayEn: `internship contract/agreement/find | @placement find/search/looking/no/apply/reject | find internship | @no internship | ~internship |
      internship office/search | ~placement | rejected internship | internship application/rejection/apply |
      no reply internship | no response internship`,
    ask: '^@placement',
    askEn: '^@placement',
  },
  {
    id: 'placement-trouble', themes: '3.4:.6 4.2:.4 3.3:.5 2.2:.4', nl: 'Als het op je stage niet loopt',
    en: 'When your placement does not go well',
    near: 'placement-search:.55 harassment:.3 job-trouble:.3 study-progress:.25 unsafe:.45 boundaries:.35 complaint:.25',
    roles: 'coach:.6 adviser:.75 confidential:.6 psychologist:.35 dean:.45',
    say: `@placement @hard/slecht/stoppen/stress/angst/bang/ruzie |
      @placement onveilig/niet/loopt/lukt/verschrikkelijk/gepest/afgebroken |
      @placement mislukt/onvoldoende/conflict/vreselijk/huilend/hel/nachtmerrie |
      @placement weggestuurd/zwaar/onzeker/tegenslag/beeindigd/kut/uitgebuit | stagestress | stage loopt @no |
      @no fijn stage | stage problemen | problemen stage |
      stagebegeleider @hard/vervelend/naar/streng/boos/conflict/rot/slecht/afkraakt/niet/intimideert/nooit |
      begeleider stage | stage valt tegen | @no leuk stage | stage bedrijf geen begeleiding | stage afbreken |
      stageproblemen | stage tegenvalt | afkraken @placement | @placement te druk/veel | overwerken @placement |
      collega stage |
      @placement huil/huilen/stressvol/moe/burnout/ruzie/bang/zenuwachtig/eenzaam/dom/onzeker/opmerkingen/@bad |
      collegas stage | niet begeleid stage | koffie halen stage | voel me dom op stage |
      durf niks te vragen op stage | stage moe | stage te zwaar | @placement loopt @no`,
    sayEn: `@placement @hard/bad/stress/quit/conflict/unsafe/terrible/horrible |
      @placement awful/hate/toxic/fail/failed/wrong/boss/supervisor | internship @no going well |
      problems internship | @placement supervisor mean/rude/bad |
      @placement cry/crying/@bad/stressed/tired/lonely/anxious | boss internship | colleagues internship`,
    ask: '^@placement | behandelen @placement | voetveeg',
  },
  {
    id: 'transition', themes: '3.3 4.3:.6 3.5:.3', nl: 'De overstap naar je opleiding',
    en: 'The step to your programme', near: 'mbo-hbo:.65 study-methods:.3 making-friends:.3 making-home:.35',
    roles: 'peer:.7 coach:.7 adviser:.6',
    say: `eerstejaars | eerstejaarsstudent | eerste jaar | nieuwe studenten | net begonnen |
      nieuw op school/hbo/opleiding/campus | nieuw hier | introductie | introductieweek | introweek |
      wennen @study | @study wennen | overgang | overstap naar hbo | middelbare school verschil | havo/vwo hbo |
      instroom | instromen | start van je studie | draai vinden | @no draai | draai vinden studie |
      hbo veel anders | zelfstandig studeren | premaster | schakeljaar | eerste weken/maanden | startweek |
      goede start | studiestart | zomerschool | kennismaking opleiding | op weg helpen | hbo-vaardigheden |
      ouderejaars helpt nieuwe | eerste week | verdwaald gebouw | begonnen @study | nog wennen | wennen |
      hbo zwaar | hbo anders | havo hbo | vwo hbo | @study anders dan verwacht | hoe werkt alles hier |
      hoe werkt het hier | wegwijs op school | zelf alles regelen | geen structuur hbo`,
    sayEn: `first year | freshman | freshmen | new student | just started | introduction week | adjust @study |
      transition | getting used @study | start of study | new here | new at | pre master | premaster | first week |
      lost on campus | how does everything work | university is so different | adjusting | settling in |
      freshman year`,
  },
  {
    id: 'mbo-hbo', themes: '3.3 4.3:.5 3.5:.4', nl: 'Van mbo naar hbo', en: 'From mbo to hbo',
    near: 'transition:.7 first-generation:.25', roles: 'peer:.6 adviser:.65',
    say: `mbo hbo | mbo'er | mboer | van mbo/vmbo | mhbo | mhbo-coach | doorstroom mbo | mbo-pabo | doorstroom |
      mbo achtergrond | kwam van het mbo | mbo diploma | mbo overstap | aansluiting mbo hbo | keuzedeel hbo |
      niveau hoger dan mbo | mbo 4 | mbo4 | na het mbo | vanuit het mbo`,
    sayEn: 'mbo hbo | from mbo | vocational | mbo background',
  },
  {
    id: 'group-work', themes: '4.5', nl: 'Samenwerken in een groep', en: 'Working in a group',
    near: 'conflict-student:.6 bullying:.2 boundaries:.5 social-skills:.45', roles: 'coach:.65 adviser:.75 peer:.35',
    say: `"groepswerk" | groepsopdracht | groepsproject | projectgroep | samenwerken | samenwerking groep |
      groepsgenoten | groepsgenoot | groepje doet/werkt/ruzie/niks | groepsdynamiek | meeliften | meelifters |
      freerider | freeriders | teamwork | taken verdelen | teamgenoot | teamleden | doe alles alleen groep |
      groepslid doet niks | projectgroepen | projectleden | samenwerken lukt @no |
      groep @hard/ruzie/conflict/doet niks | ruzie groepje/project/team/groep | samenwerkingsproblemen |
      klasgenoten werken niet mee | profiteren groepje | project ruzie | groepsgenoten @no | teamcoach |
      teambuilding | niemand doet wat project | groepje klote |
      klasgenoot/groepje/groep/teamgenoot doet/doen/werkt/werken @no | alleen het werk | ik doe al het werk |
      project alleen | teamlid | groepsopdracht @bad/@hard/loopt/mis | opdracht groep @hard/ruzie |
      groepje reageert/doet/komt @no | groep reageert @no | @no uit mijn groepje | niemand groep/groepje/team |
      groepje zoeken | @no groepje | @no groep | in een groepje zonder | groepsleden | teamleden @no |
      samenwerken moeilijk | samenwerking loopt | groepje gezet`,
    sayEn: `group work | group project | group assignment | group members | free rider | freeloader | teamwork |
      team conflict | team member | conflict group | group @hard/conflict/nothing/argue | project group |
      teammates | groupmates | carry whole group | classmate nothing project | doing all the work |
      group @no work/reply/respond/nothing | team members | group members nothing | do everything alone | no group |
      find group | my group`,
    ask: '^projectgenoot | ^groepje',
  },
  {
    id: 'conflict-student', themes: '4.5 4.2:.4', nl: 'Ruzie met medestudenten', en: 'A quarrel with fellow students',
    near: 'group-work:.55 bullying:.45 housemates:.2 boundaries:.4 social-skills:.45', roles: 'coach:.8 confidential:.6 ombuds:.3',
    say: `ruzie klas/klasgenoot/medestudent/studiegenoten/vriendengroep/vriend/vriendin/vrienden |
      conflict klas/klasgenoot/medestudent/vrienden/studiegenoot | roddelen | roddels | geroddel | klas @no fijn |
      sfeer klas slecht/onveilig/rot | nare/slechte sfeer | mediation | bemiddeling ruzie/conflict/medestudenten |
      sfeer in de klas | klassenklimaat | onveilige klas | ruzie | onenigheid | botst | botsing met | conflict |
      gedoe klas | vriendinnen ruzie | vriendschap voorbij | vriendschap kapot | beste vriend kwijt`,
    sayEn: `fight/argument/conflict classmate/friend/friends/student | gossip | atmosphere class bad |
      fallout friends | fell out | drama friends | mediation | conflict | argument | lost my best friend |
      fight with`,
    ask: '^klasgenoten | ^klas | ^medestudent | ^studiegenoten',
    askEn: '^classmate',
  },
  {
    id: 'teacher-trouble', themes: '4.2:.8 3.3:.4 4.5:.3', nl: 'Moeite met een docent', en: 'Trouble with a teacher',
    near: 'complaint:.7 harassment:.5 exam-board:.35', roles: 'confidential:.85 ombuds:.8 coach:.65 adviser:.55',
    say: `@teacher @hard/oneerlijk/gemeen/ruzie/conflict/boos |
      @teacher vernedert/uitlacht/schreeuwt/kleineert/lacht/respectloos/unfair |
      @teacher klacht/reageert/onterecht/voortrekken/raar/afkraakt/negeert/haat/pest/rot/vervelend/kut/klote |
      oneerlijk behandeld | oneerlijk beoordeeld | oneerlijke behandeling/beoordeling | docent doet raar/vervelend |
      klik @no @teacher | @teacher neemt me @no serieus | @teacher luistert @no | voor schut @teacher |
      moeite @teacher | @teacher @bad | @teacher reageert/antwoordt/mailt/bereikbaar/helpt/luistert/komt @no |
      @teacher geen tijd | slber bereikbaar @no | begeleiding @bad | slechte begeleiding | @no begeleiding |
      geen goede begeleiding | @teacher mag me niet | @teacher heeft een hekel | @teacher maakt me belachelijk |
      @teacher denigrerend | @teacher ruzie`,
    sayEn: `
      @teacher unfair/mean/conflict/rude/humiliates/yells/shout/bad/ignores/hate/hates/problem/terrible/complaint |
      treated unfairly | unfair treatment/grading/grade/graded | @teacher @no reply/respond/help/listen/answer |
      @teacher @bad | bad supervision | @teacher makes fun | @teacher dislikes`,
    ask: '^@teacher',
    askEn: '^@teacher',
  },
  {
    id: 'exam-board', themes: '3.3:.8 7.4:.4', nl: 'Bezwaar en examencommissie', en: 'Appeal and examination board',
    near: 'complaint:.8 teacher-trouble:.3 legal:.45 bsa:.3', roles: 'dean:.6 ombuds:.65 adviser:.7',
    say: `examencommissie | bezwaar | beroep indienen/aantekenen/gaan | bezwaar beoordeling/cijfer |
      bezwaarschrift | geschillen | geschil | college van beroep | cijfer @no eens/oneerlijk/onterecht/klopt |
      @no eens cijfer/beoordeling/besluit | vrijstelling | vrijstellingen | fraude | plagiaat |
      beschuldigd fraude/plagiaat | spieken | gespiekt | beoordeling onterecht | cobex |
      onterecht/oneerlijk beoordeling/cijfer/onvoldoende | oer | onderwijs examenregeling | chatgpt fraude |
      betrapt spieken | toets oneerlijk | cijfer te laag | nakijken | nagekeken | cijfer aanvechten | aanvechten |
      herbeoordeling | inzage | beoordeling klopt | @no eens met | regels tentamen | extra kans | extra herkansing |
      tentamenkans`,
    sayEn: `examination board | exam board | appeal | objection | dispute | exemption | fraud | plagiarism accused |
      cheating | disagree grade | unfair grade | board of examiners | grade wrong | contest grade |
      challenge grade | regrade | review grade | accused of cheating | caught cheating | extra attempt | rules exam`,
    ask: `oneens cijfer/beoordeling/besluit/uitslag/toets/docent | cijfer @no eerlijk/klopt/mee eens | cijfer oneerlijk/onterecht/aanvechten | beschuldigd/verdacht/verdenking fraude/plagiaat/chatgpt/ai/spieken/afkijken | chatgpt beschuldigd/verdacht/fraude/gebruikt/gebruik | fraudemelding | toets ongeldig verklaard | beoordeling klopt/eerlijk/oneens`,
    askEn: `disagree grade/mark/result/decision | accused cheating/plagiarism/chatgpt/ai/fraud | grade unfair/wrong/appeal`,
  },
  {
    id: 'complaint', themes: '4.2:.6 7.4:.6', nl: 'Een klacht of melding', en: 'A complaint or report',
    near: 'exam-board:.6 teacher-trouble:.45 unsafe:.35 taking-part:.3', roles: 'ombuds:.85 confidential:.3 dean:.55 adviser:.45',
    say: `klacht | klachten indienen | klagen | klachtenloket | klachtenregeling | klachtencommissie |
      melding doen | melding maken | klachtenprocedure | @no gehoord school | oneens met school |
      klacht over school/opleiding/docent | rechten student | geschillenloket | aangifte | klacht @teacher |
      opleiding @bad | slecht geregeld | slecht onderwijs | ontevreden | school luistert niet |
      @no serieus genomen | mail wordt niet beantwoord | @no antwoord van school | kwaliteit onderwijs |
      chaos opleiding | melden | misstand melden | iets melden`,
    sayEn: `complaint | complain | file report | grievance procedure | report incident | file complaint |
      unhappy with programme | unsatisfied | dissatisfied | badly organised | school ignores | nobody answers |
      ~report`,
  },
  {
    id: 'balance', themes: '3.6', nl: 'Balans tussen studie, werk en vrije tijd',
    en: 'Balance of study, work and free time',
    near: 'study-load:.5 side-job:.7 planning:.5 stress:.5 burnout:.35 caregiving:.2',
    say: `balans | studie werk combineren | bijbaan combineren | werk prive | studie prive |
      balans studie/werk/leven/prive | @no vrije tijd | druk combineren | alles combineren | te druk | druk leven |
      studie werk leven | combineren | werken naast studie | combinatie werk studie | balans kwijt | uit balans |
      leven naast studie | te veel hooi | @no tijd voor mezelf | alles tegelijk | ballen hooghouden |
      ballen in de lucht | veel werken | druk schema | werk en school | werk en studie | tijd voor vrienden sport |
      werkdagen school | werk school | lange dagen | druk met werk | geen tijd over | geen tijd voor @friend |
      geen leven meer | heb geen leven | alles draait om school | sport studie werk | te veel dingen |
      veel verplichtingen | "verplichtingen" | combineer | gezin en studie | nooit vrij | geen rust | altijd bezig |
      altijd druk | druk rooster`,
    sayEn: `balance | work life balance | combine work/study/job | juggle | juggling | @no free time |
      study and work | work study | too busy | @no time for myself | time for everything | no life | no rest |
      school and work | work and school | no time for friends | always busy | long days | combine everything`,
  },
  {
    id: 'side-job', themes: '3.6 7.2:.5', nl: 'Je bijbaan', en: 'Your side job',
    near: 'balance:.75 job-trouble:.5 money-tight:.3 job-search:.4',
    say: `bijbaan | bijbaantje | werk naast studie | horeca baan | werkuren | veel uren werken | moet werken huur |
      te veel werken | uren werken | veel werken | bijbanen | baantje | avonden werken | werken om rond te komen |
      nachtdiensten | roosters werk`,
    sayEn: `side job | part time job | work hours | work too much | work beside study | shifts | working nights |
      student job`,
  },
  {
    id: 'challenge', themes: '2.4:.5 3.5:.4 3.2:.4', nl: 'Meer uitdaging', en: 'More challenge',
    near: 'motivation:.35 study-choice:.35', roles: 'coach:.5 adviser:.65 dean:.3',
    say: `hoogbegaafd | hoogbegaafdheid | te makkelijk | verveel | vervelen | verveling | honours |
      honoursprogramma | excellent | excellentie | meer uitdaging | uitdaging @no genoeg | uitdaging missen |
      uitdaging zoeken | verdieping programma | verdiepingsprogramma | plusklas | slim onderpresteren |
      onderpresteren | extra uitdaging | @study te makkelijk | @study @no uitdagend | hoog iq | verdieping aanbod |
      verveel dood | @no uitdaging | uitdaging`,
    sayEn: `"gifted" | "giftedness" | too easy | bored | honours | honors | more challenge | underachieve |
      high iq | not challenged | bored death | @no challenge`,
  },
  {
    id: 'study-abroad', themes: '3.4 4.7:.5', nl: 'Naar het buitenland', en: 'Going abroad', near: 'international:.3',
    roles: 'intl-desk:.9',
    say: `buitenland studeren/stage/minor/semester/studie | erasmus | uitwisseling | ~exchange | naar het buitenland`,
    sayEn: 'study abroad | ~exchange | erasmus | semester abroad',
  },
  {
    id: 'flexible', themes: '3.3 3.1:.4 3.6:.4', nl: 'Maatwerk in je rooster', en: 'A flexible schedule',
    near: 'facilities:.55 top-sport:.3 caregiving:.25 planning:.2', roles: 'dean:.9 adviser:.9 coach:.4',
    say: `maatwerk | aangepast rooster | flexibel studeren | flexibel rooster | flexibele roosters |
      uitstel deadline | verlenging opdracht | uitstel aanvragen | uitstel vragen | deadline verlengen |
      rooster aanpassen | aanpassing rooster | studie aanpassen | deeltijd overstappen | minder vakken |
      inleveren later | ziek op tentamendag | tentamen gemist | toets gemist | @exam gemist/missen ziek |
      rooster werk/kind/sport/past/zorg/botst | uitstel opdracht | uitstel krijgen | later inleveren |
      deadline halen @no uitstel | tentamen verzetten | ziek tentamen | toets inhalen | ander rooster |
      online lessen volgen | lessen thuis volgen`,
    sayEn: `flexible schedule | extension deadline/assignment | flexible study | adjusted schedule | missed exam |
      missed deadline | part time study | postpone exam | move exam | reschedule | hand in later | extension |
      online classes | sick exam | follow class from home`,
  },
];
