import type { Examples } from './types.ts';

/** How students put the needs from maths to study-buddy. */
export const STUDY_1: Examples = {
  maths: {
    nl: `wiskunde b | statistiek 2 | rekentoets pabo | procenten | breuken | staartdeling | wiskundeknobbel | spss |
      kansrekening | integralen en ik snap er niks van | zodra ik letters in een som zie haak ik af |
      tabellen in r lezen lukt me niet | ik reken nog op mijn vingers en schaam me kapot |
      medicatie berekenen in de zorg gaat steeds fout | infuussnelheid uitrekenen krijg ik niet goed |
      zakte weer op de wiscat met een paar punten | havo zonder wiskunde en nu economie studeren |
      p-waarde significant of niet geen idee | wat moet ik doen met mijn anova |
      mn rekenmachine is mijn beste vriend en toch een 3 | formules ombouwen leer ik nooit |
      is er bijspijker voor rekenen 3f | iemand die mij excel formules en gemiddeldes uitlegt |
      hoe slaag ik voor het rekenexamen mbo | ik snap de stof van bedrijfseconomie niet met al die balansen |
      goniometrie sinus cosinus help | cijfers dansen voor mijn ogen bij statistiek |
      bij rekenen had ik altijd al een vier | wallah die kansberekening is niet te doen |
      amai wiskunde is echt chinees voor mij | mijn docent gaat te snel met afgeleides |
      de rest van de klas heeft wiskunde d gehad en ik alleen a | de dataset is binnen maar welke toets kies ik |
      wisselgeld teruggeven op stage durf ik niet | opfriscursus wiskunde voor de start van de opleiding |
      tafels nooit goed geleerd | vastgelopen op de lineaire algebra |
      natuurkunde sommen lukken niet door de wiskunde erin | welke hulp is er bij data analyse`,
    en: `calculus | stats help | linear algebra | i cannot do fractions |
      which statistical test do i pick for my data | numbers just do not stick in my head |
      spss output makes no sense to me | failed statistics for the second time because of the formulas |
      did no maths in high school and now econ is all equations | dosage calculations keep going wrong in nursing |
      brush up course for mathematics before september | what does a p value even mean |
      i freeze when the sum has letters in it | anyone who can explain integrals slowly |
      regression in r is a mystery`,
  },
  'writing-language': {
    nl: `spelling | dt-fouten | academisch schrijven | apa stijl | schrijfhulp | kromme zinnen | werkwoordspelling |
      bronvermelding | mijn verslagen komen vol rode strepen terug | taalfouten kosten me elke keer punten |
      ik weet wel wat ik bedoel maar krijg het niet op papier | mijn teksten zijn te spreektaal volgens de docent |
      iemand die even over mijn verslag leest op fouten | hoe verwijs ik naar een website in apa |
      thuis praten we turks en dat zie je in mijn verslagen |
      nederlands is niet mijn moedertaal en schrijven duurt drie keer zo lang |
      reflectieverslag schrijven wat moet daarin | ik zit een uur op een alinea |
      de taaltoets van de pabo niet gehaald | hoe schrijf je een zakelijke mail |
      kan ik ergens een schrijfcoach krijgen | is de of het ik gok altijd |
      ik gebruik steeds dezelfde woorden in mijn paper | te lange zinnen zegt iedereen |
      mijn essay heeft geen rode draad | essay structuur inleiding kern slot |
      moeilijke woorden in artikelen begrijp ik niet | leesteksten zijn lang en ik snap de helft |
      ik schrijf zoals ik app | chatgpt schrijft mijn stukken omdat ik het zelf niet kan |
      samenvatten in eigen woorden lukt niet | mijn vlaams wordt hier fout gerekend | waar zet ik een komma |
      rapport afgekeurd op taal | nederlands 3f examen schrijven |
      vanuit suriname praat ik goed nederlands maar schrijven gaat stroef |
      mijn broertje leest al mijn opdrachten na op fouten | parafraseren zonder plagiaat hoe doe je dat`,
    en: `academic writing | grammar | citing sources | writing centre | my essays have no structure |
      i know what i want to say but cannot get it on paper | someone to proofread my report |
      how do i reference a website in apa | teacher says my style is too informal |
      my paper came back full of red marks | i stare at an empty page and write one sentence an hour |
      reading long articles takes me forever | how do i paraphrase without copying |
      feedback on a draft before i hand it in`,
  },
  english: {
    nl: `engels | engelse toets | steenkolenengels | ielts | toefl | engelse grammatica |
      engelse presentatie engels spreken | mijn engels is zo slecht dat ik mijn mond hou |
      alle boeken zijn in het engels en ik vertaal elke zin |
      hoorcollege is in het engels en ik haak na tien minuten af |
      mijn accent klinkt belachelijk als ik engels praat | internationale klas en ik kom niet uit mijn woorden |
      heb duits gehad op school en nauwelijks engels | google translate voor elk artikel |
      een cursus engels voor studenten | engelse les op b2 niveau | ik lees engels wel maar praten nope |
      mijn minor is engelstalig en ik ben bang dat ik het niet kan volgen |
      hoe hoog moet mijn engels zijn voor een master | papers in het engels schrijven |
      ik durf geen vraag te stellen in een english taught vak |
      van ik lees twintig pagina's engels krijg ik hoofdpijn | engels op mbo 4 niveau halen |
      engels spreekvaardigheid oefenen met iemand | ze lachen om mijn uitspraak van th |
      in syrie leerde ik geen engels alleen frans en arabisch | engelse vaktermen snap ik niet |
      mijn stagebedrijf praat alleen engels | native speakers praten te snel voor me |
      cambridge certificaat halen via school | kan ik mijn opdracht ook in het nederlands inleveren ipv engels |
      ik denk in het nederlands en het engels komt er krom uit | engels onvoldoende gehaald | dunglish |
      bijles engels | de docent praat engels met een zwaar accent en ik versta er niks van`,
    en: `english course | ielts score | my accent | english is my third language and lectures go too fast |
      i translate every sentence before i dare to say it | my english is not good enough for this programme |
      conversation practice to speak more fluently | i avoid talking in class because of my english |
      how to improve my english for papers | everyone else here sounds like a native speaker |
      vocabulary in the articles is too hard for me | which level of english do i need for the master |
      improve pronunciation | they ask me to repeat everything i say in english`,
  },
  thesis: {
    nl: `scriptie | bachelorscriptie | onderzoeksvraag | masterthesis | literatuuronderzoek | theoretisch kader |
      scriptiestress | scriptiebegeleider | mijn hoofdvraag is al vier keer afgekeurd |
      ik heb een leeg word bestand met alleen een titel | mijn begeleider reageert al weken niet op mijn concept |
      hoe begin je aan een scriptie | te weinig respondenten voor mijn enquete |
      interviews transcriberen kost me maanden | ik durf het document niet meer te openen |
      vijftig tabbladen met artikelen en geen tekst | hoeveel bronnen moet je hebben |
      onderwerp kiezen voor mijn onderzoek lukt niet | plan van aanpak afgewezen | de discussie en conclusie nog |
      ik verdwaal in de literatuur | mijn onderzoek klopt methodologisch niet |
      schrijfweek of bootcamp om meters te maken | scriptiegroep waar je samen zit te schrijven |
      mn data is kwijt en de deadline is over drie weken | feedback van mijn begeleider spreekt zichzelf tegen |
      na een half jaar heb ik alleen een inleiding | iedereen vraagt hoe het met mijn scriptie gaat en ik lieg |
      blokkeer zodra ik aan hoofdstuk 2 begin | me thesis is een drama | mag ik van onderwerp veranderen halverwege |
      codeboek maken kwalitatief onderzoek | mijn opdrachtgever wil iets anders dan school |
      de onderzoeksopzet krijgt geen go | hoe lang mag ik over mijn scriptie doen |
      thesis maken in mn eentje is zo eenzaam | is er een andere begeleider mogelijk voor mijn onderzoek`,
    en: `thesis | dissertation | literature review | research question keeps getting rejected |
      my supervisor has not answered for weeks | i have forty tabs of articles and zero pages |
      writing the methodology chapter | i am scared to open the document | not enough people filled in my survey |
      where do i even start with the research proposal | people keep asking how my thesis is going and i lie |
      thesis writing group | can i change my topic halfway | my draft came back with contradicting comments`,
  },
  graduating: {
    nl: `afstuderen | laatste loodjes | diploma-uitreiking | eindgesprek | afstudeeropdracht | eindfase |
      laatste jaars | ik ben er bijna maar krijg het niet over de streep |
      nog een vak en dan ben ik klaar en het lukt maar niet | afstudeerproject bij een bedrijf ging niet door |
      wanneer mag ik beginnen met afstuderen | welke punten moet ik hebben voor de afstudeerfase |
      iedereen om me heen heeft zijn bul al | hoe vraag ik mijn diploma aan |
      het laatste stukje van mijn opleiding blijft liggen | proeve van bekwaamheid laatste examen mbo |
      eindportfolio moet af voor de zomer | afstudeerzitting uitgesteld |
      ik werk al fulltime en moet alleen nog mijn diploma halen | mijn baas wil dat ik eindelijk mijn papiertje haal |
      bang om klaar te zijn want dan stopt alles | voor de zomer mijn bachelor afmaken |
      mn ouders hebben de diplomafeestzaal al geboekt en ik ben nog lang niet klaar |
      geen motivatie voor het allerlaatste stuk | ik sta op een onderdeel na bij de finish |
      groep waarin je samen je studie afrondt | assessment eindniveau gezakt | go no go moment voor het eindproject |
      hoe werkt cum laude | afstudeerkring | kan ik ook in februari mijn diploma krijgen |
      de eindsprint trek ik niet | vierdejaars en alles moet nu tegelijk af |
      mijn afstudeerplaats heeft me na een maand teruggetrokken |
      mijn vriend moet alleen zijn eindopdracht nog en doet niks | verdediging eindwerk`,
    en: `graduation | final year | getting my diploma | last few credits before i am done |
      i cannot get myself over the finish line | one course left and i keep failing it |
      when may i start my graduation project | everybody from my year already has their degree |
      afraid of what comes after i finish so i stall | how do i apply for my diploma |
      my final assessment got postponed | final portfolio has to be ready by june |
      i already work full time and only need that piece of paper | graduation project fell through`,
  },
  'long-term': {
    nl: `langstudeerder | zesdejaars | eeuwige student | vakken van jaren terug | studie weer oppakken | jaar 7 |
      oudste van de groep | ik zit tussen jongeren die vijf jaar jonger zijn |
      doe nu acht jaar over een bachelor van vier | al mijn vrienden hebben een koophuis en ik studeer nog |
      ik schaam me dat ik nog steeds ingeschreven sta | vervallen mijn oude cijfers na een paar jaar |
      na drie jaar niks gedaan wil ik het toch afmaken |
      mijn opleiding bestaat niet meer in deze vorm en ik moet nog twee vakken | oude curriculum openstaande modules |
      niemand van mijn lichting zit er nog | begeleiding voor mensen die er lang over doen |
      op verjaardagen vragen ze of ik nu nog niet klaar ben | mijn ov en beurs zijn al lang op |
      ik heb in 2017 mijn laatste tentamen gedaan | terug naar school na een lange pauze |
      is het zinnig om na al die jaren nog door te gaan | nominaal lopen is voor mij allang voorbij |
      ik ken de docenten niet eens meer | studiehuiskamer | verlopen studiepunten |
      twee keer gestopt en weer begonnen | mijn moeder gelooft niet meer dat het papiertje komt |
      ouderejaars zonder klas | gewoon elke week een plek om aan oude vakken te werken |
      negende jaar wiskundestudent met nog 20 ec | voel me te oud voor de collegebanken |
      door ziekte en werk sleept mijn opleiding al jaren | langstudeerboete bestaat die nog |
      in mijn eentje restvakken doen zonder rooster | hun zijn afgestudeerd en ik ben blijven hangen`,
    en: `seventh year | eternal student | old courses still open | i am the oldest person in every class |
      it has been eight years and i still have no degree | picking up my degree again after a long break |
      do my old grades expire | my programme changed and i still have courses from the old one |
      all my friends bought houses while i am still studying | embarrassed to say how long i have been studying |
      support for people who take longer than planned | nobody i started with is still around |
      is it worth finishing after all these years | i have been at this uni longer than some lecturers`,
  },
  'study-group-work': {
    nl: `samen studeren | studiegroep | samen blokken | stok achter de deur | pomodoro groep | body doubling |
      study with me | studiesessie | alleen achter mijn bureau doe ik niks |
      als er iemand naast me zit te werken lukt het wel | met zn allen in een lokaal telefoons weg en gaan |
      groepje om elke dinsdag tentamens mee te leren | thuis open ik netflix maar tussen anderen werk ik door |
      ik kijk study with me streams op youtube om aan de slag te komen | wie wil mee blokken in de bib |
      met elkaar oude tentamens maken | een vast moment in de week om te studeren met anderen |
      tegenover elkaar in een zoom zitten en ieder zijn eigen ding doen |
      begeleide studie uren waar je gewoon komt zitten | ik heb verantwoording naar een groep nodig |
      elkaar overhoren | afspreken wat je die dag af maakt en dat aan elkaar vertellen |
      samen kom ik verder dan in mijn eentje | in de groepsapp uitleggen aan elkaar hoe de stof werkt |
      stille werkuren met koffie erna | studiekring van mijn jaar | uitleggen aan andere studenten helpt mij leren |
      wordt er iets georganiseerd om met meer mensen te leren | schrijfmiddag met pauzes op de klok |
      ze hadden op de middelbare huiswerkklas dat miste ik nu | studieclubje starten | leergroep |
      focusgroep om aan je studie te werken | samen aan tafel met laptops |
      in tentamenweek met de hele groep naar de bieb | iedere ochtend om negen uur met dezelfde groep beginnen |
      na college nog een uurtje gezamenlijk de stof doornemen`,
    en: `study group | study sessions | accountability group |
      i only get work done when others are working next to me | weekly moment to study with a group |
      quiz each other before the exam | silent work hours with other students | coworking for students |
      at home i do nothing but in a group i keep going | revise past papers with classmates |
      phones in a box and everybody works | explaining the material to each other | pomodoro with people |
      a weekly crew to work through assignments side by side`,
  },
  'study-buddy': {
    nl: `studiemaatje | studiebuddy | leermaatje | studiegenoot gezocht | studiepartner | check-mate |
      maatje om mee te leren | zoek een iemand van mijn opleiding die ook moet herkansen |
      iemand die me appt of ik al begonnen ben | koppel mij aan een student uit hetzelfde vak |
      wie doet ook statistiek en wil samen oefenen | een vaste persoon waar ik mee studeer |
      ken niemand uit mijn jaar om aantekeningen mee te delen | mijn oude studiemaat is gestopt en nu zit ik alleen |
      twee keer per week met z'n tweeen leren | ik wil iemand die even serieus is als ik |
      matchen met een andere student voor tentamens | een ouderejaars die met mij de stof doorneemt als maatje |
      zoek een meid uit verpleegkunde om samen te oefenen | is er een app waar je een leerpartner vindt |
      iemand om huiswerk mee te checken | ik wil elkaar wakker bellen voor het college |
      in deeltijd ken je niemand om mee te sparren over de stof |
      samen naar de bieb met een ander want alleen ga ik niet |
      ik heb een study buddy nodig die me streng toespreekt | bestaat er studiematching |
      wie van jaar 1 pabo woont ook in het noorden en wil leren |
      ga je mee leren vraag ik aan niemand want ik ken niemand | sparringpartner voor mijn vakken |
      mijn zus had vroeger een leermaatje dat wil ik ook | online iemand om tegelijk mee te studeren |
      een duo vormen voor wiskunde | leerduo | met een klasgenoot afspreken om te blokken maar hoe vraag je dat |
      ik haal het beter als een vast iemand op mij rekent |
      mijn nicht en ik leerden altijd samen en nu zoek ik een nieuw leermaatje`,
    en: `study buddy | study partner | study mate wanted | someone from my course to revise with |
      pair me with a student who takes the same class | a person who checks if i really started |
      i have nobody to compare notes with | looking for one serious person to prepare exams with |
      my old study partner dropped out | how do i find someone to study with |
      want to meet twice a week with a classmate to go through the material | is there matching for study partners |
      someone who studies at the same hours as me | a classmate to swap flashcards with`,
  },
};
