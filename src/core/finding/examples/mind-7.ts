import type { Examples } from './types.ts';

/** More of how students put the needs from yoga to tutoring: scenes and consequences. */
export const MIND_7: Examples = {
  yoga: {
    nl: `iets op een matje met kaarsjes zoiets | mijn fysio zei ga eens rekken met een groepje | kan ik in mn
      joggingbroek meedoen of moet je zo'n strakke legging | ik ben zo stram als een plank van al dat zitten en wil
      rustig bewegen | donderdag is er iets met ademen en strekken toch waar meld ik me aan | geen zin in gewichten
      wel in langzaam | ik zag een poster met lotushouding in de hal | hoe lang duurt zo'n les op de campus en moet
      je elke week | kan dat ook op een stoel want ik heb een slechte knie | mn moeder doet het elke ochtend met
      een filmpje en ik wil dat samen leren | de kat houding hond houding dat spul | zijn er lessen alleen voor
      vrouwen met rustige oefeningen | ik val om op een been maar wil het proberen | de docent van de gymzaal deed
      iets met trage armen heel fijn | krijg je korting als student op zo'n studio | iets zachts voor mn lijf na
      een week achter een laptop`,
    en: `something on a mat with candles | can i join in sweatpants | my physio told me to stretch in a group | no
      weights please just slow | i fall over on one leg but want to try | saw a poster with the lotus pose in the
      hall | do you have to come every week to that stretching class`,
  },
  happiness: {
    nl: `alles loopt prima en toch gaap ik mijn leven door | wil vaker dat gevoel van een zomeravond met friet | ik
      ben niet ongelukkig maar ook niet echt wow | op mijn sterfbed wil ik niet denken had ik maar meer gelachen |
      hoe doet mn opa dat die is blij met een tomaat | heb een boek gekocht over gewoontes en nu wil ik het echt
      doen | ik vergeet altijd te vieren dat iets lukt | dagen gaan voorbij en ik proef ze niet | meer zon in mn
      kop graag | is er een cursus waar je ontdekt wat je blij maakt | ik wil weten wat mijn ding is waar ik van ga
      glimmen | elke avond iets leuks opschrijven doen jullie dat ook | ik leef van weekend naar weekend en wil ook
      de dinsdag leuk | beetje meer joie in de tent | wil een leukere versie van mezelf worden zonder dat er iets
      kapot is | fijner leven hoe begin je daarmee`,
    en: `everything is fine and still i yawn through my life | i want tuesdays to be fun too | my grandpa is happy
      with a tomato how does he do that | i forget to celebrate when something works out | more sunshine in my head
      please | days go by and i dont taste them | is there a course to find out what makes you glow`,
  },
  meaning: {
    nl: `ik typ een verslag dat niemand ooit leest en straks doe ik dat voor geld | opa werkte veertig jaar en ging
      een maand na zijn pensioen dood dus waarom | wie zou ik zijn als ik alles zelf mocht kiezen | ik keek naar de
      sterren en vond mijn tentamen ineens zo raar | diploma auto kind hond is dat het dan | geloofde altijd in god
      en nu is het stil | waar sta ik voor ik zou het niet weten | iedereen rent en niemand weet waarheen | op mn
      werk verkopen we rommel die niemand nodig heeft | kan ik ergens heen met die vraag van waartoe | ik heb het
      gevoel dat mijn leven nog moet beginnen ofzo | stel ik haal alles en dan | mn ouders vluchtten hierheen en ik
      kijk tiktok wat doe ik met die kans | scroll scroll en dan is er weer een jaar weg | het boeit allemaal niet
      over duizend jaar toch | ik wil voelen dat het iets uitmaakt dat ik er ben`,
    en: `i write reports nobody reads and later i will do that for money | degree car kid dog is that all | i
      always believed and now its silent up there | everyone is running and nobody knows where to | suppose i pass
      everything and then what | my parents fled so i could study and i scroll all day | i want it to matter that
      im here`,
  },
  'life-talk': {
    nl: `om twee uur snachts op het balkon hadden we het eindelijk over echte dingen en dat wil ik vaker | op
      verjaardagen gaat het over vakanties ik wil het over de grote dingen hebben | iemand die ook twijfelt en dat
      gewoon zegt aan tafel | bestaat er een club voor mensen die te veel nadenken over vroeger en later | zit er
      op school iemand van het pastoraat waar je mee kan wandelen | ik wil horen hoe ouderen het deden met liefde
      en keuzes | hoe ga jij om met goed en kwaad dat soort gesprekken | kan je langs bij de imam of de humanist
      voor een praatje over keuzes | liefst een kring met thee en een vraag in het midden | met mn huisgenoten kom
      ik niet verder dan bier en ajax | mensen om mee te bomen over het leven | ik las een boek van een filosoof en
      heb niemand om erover te praten | over de zin van lijden enzo met anderen die dat niet raar vinden | jongens
      onder elkaar ook eens over wat je bang maakt en wat je hoopt | waar meld je je aan voor zo'n gespreksavond |
      ik zoek een goed gesprek zonder dat ik een probleem hoef te hebben`,
    en: `at two at night on the balcony we finally talked about real things i want more of that | read a philosophy
      book and have nobody to discuss it with | at parties its all holidays i want to talk about love and growing
      old | a circle with tea and one question in the middle | can i go for a walk with the chaplain | my
      housemates never get past beer and football | a good conversation without needing to have a problem`,
  },
  distress: {
    nl: `ik zit hier te typen en weet niet eens wat ik wil vragen | alles ging nog net en nu viel er weer iets om |
      zit in de auto voor school en kom er niet uit | ze zeggen dat ik moet zeggen wat er is maar het is gwn alles
      | kan iemand ff meekijken met mijn leven | mn laatste beetje is op deze week | heb mn moeder gebeld en alleen
      gehuild zonder woorden | het is een zooi en ik sta er midden in | weet niet of dit de goeie plek is maar ik
      moet iets | ik doe de deur niet open en de telefoon niet | er is iets geknakt | gaat ff helemaal niet hier
      sorry | ik red deze maand niet zo | vannacht weer niet geslapen en nu dit ook nog | geen idee wat er aan de
      hand is ik val gewoon uit elkaar | ik kom er zelf niet meer uit pls`,
    en: `im typing here and dont even know what to ask | sitting in the car outside school and cant get out | i
      called my mum and just cried no words | not sure if this is the right place but i need something | something
      snapped | its all of it not one thing | i cant do this month like this`,
  },
  talk: {
    nl: `heb ff iemand nodig die niks vindt | kan ik straks na mn dienst nog ergens bellen | ik heb het al tien
      keer aan mn hond verteld | zou gewoon eens willen zeggen hoe het echt zit | luistert er hier een mens of een
      robot | mag ik langs zonder te weten wat ik ga zeggen | ik wil het niet aan mn mentor want die zegt het door
      | iemand met geduld want ik kom moeilijk uit mn woorden | kan het zonder dat mijn naam ergens staat | ik wil
      niet behandeld worden ik wil kletsen | halfuurtje maar echt meer hoeft niet | mn beste vriendin zit in
      australië en slaapt nu | een oor geen advies | is er een student die ook zoiets had en tijd heeft voor thee |
      weet iemand of je daar ook savonds kan appen | ik wil iets zeggen wat ik nog nooit gezegd heb`,
    en: `told it to my dog ten times already | is there a human here or a bot | half an hour is enough really | may
      i come by without knowing what to say | my best friend is in another time zone asleep | an ear no advice | i
      want to say something ive never said out loud`,
  },
  'where-to-go': {
    nl: `mijn mentor zegt balie balie zegt site en site zegt mentor | drie namen gekregen en niemand neemt op | ik
      wil wel maar weet de deur niet | wie gaat er over als het over jezelf gaat en niet over je rooster | is dit
      voor de decaan of juist niet | ik wil geen fout loket kiezen | welke mail gebruik je voor zulke dingen | waar
      klik ik | kan ik eerst iemand vragen wat ik moet vragen | naar wie loop je als je geen mentor hebt | hoeveel
      mensen moet ik mijn verhaal nog vertellen voor ik goed zit | ik sta bij gebouw b en zie nergens een bordje |
      mn klas heeft niemand die dit weet | heeft onze locatie ook zo'n zorgteam | bij welke persoon begin je als er
      van alles tegelijk is | ze zeiden ga naar student support en toen hield het op`,
    en: `my mentor says desk the desk says website the website says mentor | got three names and none of them picks
      up | i want to but i dont know which door | can i first ask someone what i should ask | what email do you use
      for this kind of thing | how many people do i tell my story to before its the right one | im outside building
      b and there is no sign`,
  },
  'mental-care': {
    nl: `de brief van de instelling zegt week 40 en het is nu week 12 | mn psych gaat weg en de nieuwe kan pas in
      de herfst | eigen risico op aan een intake van twintig minuten | de dokter zei medicatie en ik weet niet of
      ik dat wil | wie helpt mij in de tussentijd zolang ik nog niet aan de beurt ben | ik moet 4 keer terug naar
      de kraan anders durf ik niet weg | thuisbehandeling op dinsdag maar dan heb ik practicum | geen huisarts in
      deze stad dus geen verwijzing dus niks | ben net achttien en mn hele team van jeugdzorg is weg | ben bij de
      poli weggestuurd want te zwaar voor de een te licht voor de ander | waar kan een student heen na een opname |
      sinds ik die pillen slik voel ik me achter plexiglas | mijn behandelaar wil een verslag van school hoe regel
      ik dat | zoekt iemand mee naar een plek met kortere wachttijd | stem in mn hoofd zegt dingen en ik weet dat
      het niet klopt | groepstherapie is om tien uur en mijn les ook`,
    en: `the letter says week 40 and its week 12 | too complex for one place and not enough for the other | my
      therapist is leaving and the new one starts in autumn | no gp here so no referral so nothing | who helps me
      until its my turn | turned eighteen and my whole youth care team is gone | group therapy is at ten and so is
      my class`,
  },
  loneliness: {
    nl: `ik zeg hardop doei tegen mijn kamer als ik wegga | de enige die vandaag mijn naam zei was de starbucks |
      bij noodcontact heb ik mn oude buurvrouw ingevuld | mn screentime is 9 uur en ik heb niemand gesproken | ik
      koop altijd een kaartje voor een | heb mn taart zelf opgegeten van mn verjaardag | ik ga naar college alleen
      om mensen te horen ademen | de groepsapp van de middelbare is dood sinds maart | zit op een bankje op de
      campus en doe alsof ik wacht | ik was ziek en niemand bracht soep | oud en nieuw kijk ik vuurwerk uit het
      raam | doordeweeks gaat nog maar die lange zaterdag | honderd mensen op de borrel en ik ging weg zonder dat
      iemand doei zei | ik bel de klantenservice bijna voor de gezelligheid | niemand om foto's naar te sturen als
      er iets grappigs is | eet me avondeten met youtube aan zodat er iemand praat`,
    en: `the only one who said my name today was the barista | my emergency contact is an old neighbour | i was ill
      and nobody brought soup | i always buy one ticket | left the party and no one said bye | no one to send the
      funny picture to | i go to lectures just to hear people around me`,
  },
  trauma: {
    nl: `ik fiets elke dag om want die straat kan ik niet meer zien | een hand op mijn schouder en ik sloeg bijna |
      mn lijf is nog daar terwijl ik hier zit | bij de reanimatieles ben ik de gang op gelopen | de sirene gaat en
      ik ben weer twaalf | ik slaap met mn schoenen naast het bed voor het geval dat | ze zeggen het is toch
      voorbij maar niet in mn kop | sinds die aanrijding tril ik bij elke piepende rem | bij die geur in de lift
      moest ik weg | ik heb nooit verteld wat er toen is gebeurd en nu lekt het eruit | in de les ging het over
      huiselijke dingen van vroeger en ik zag niks meer | kan ik een waarschuwing krijgen voor heftige beelden in
      de les | wat ik daar als militair zag neem ik mee naar college | elke nacht dezelfde film en dezelfde klap |
      mijn jas van die avond hangt nog in een zak | oude dingen komen los nu het eindelijk rustig is`,
    en: `i cycle around that street every day | a hand on my shoulder and i nearly hit him | my body is still there
      while im sitting here | i walked out of the cpr class | the siren goes and im twelve again | i never told
      anyone what happened and now its leaking out | can i get a warning before heavy images in class`,
  },
  suicidal: {
    nl: `ik regel alles netjes zodat niemand er last van heeft als ik er niet meer ben | ik maak geen plannen meer
      na juni want dan ben ik er niet | zou iemand het merken als ik er morgen niet was | ik hoef geen diploma want
      zo ver kom ik niet denk ik | het is alsof mijn leven op is | mag het licht uit voor altijd | steeds die
      gedachte om weg te gaan en niet terug te komen uit het leven | ik heb afscheid genomen in mijn hoofd van
      iedereen | moe van leven niet van de dag | als ik onder de grond lag was het rustig | niemand weet dat ik
      elke avond denk laat het ophouden met mij | ik blijf alleen nog voor mn zusje | ben bang dat ik vannacht iets
      doe | wie kan ik bellen als ik aan doodgaan denk | gwn niet meer wakker hoeven worden | soms denk ik het
      stopt pas als ik stop`,
    en: `i make no plans after june because i wont be here | would anyone notice if i wasnt there tomorrow | tired
      of being alive not of the day | im only staying for my little sister | i said goodbye to everyone in my head
      | who do i call when i think about dying | im afraid of what i might do tonight`,
  },
  'self-harm': {
    nl: `het is dertig graden en ik zit in een trui | de zwembadfoto sla ik over want dan zien ze mijn benen | ik
      zei dat het van het koken kwam die plek | tel weer vanaf dag een | ik wil dat het in mijn hoofd stil is en
      dan doe ik dat weer | pleisters zijn op en ik durf geen nieuwe te halen | ik knijp tot ik iets voel | heb een
      elastiekje om als het kriebelt om het te doen | op stage moeten de mouwen omhoog en iedereen gaat het zien |
      mn moeder vond de bebloede tissue | het is mijn geheim onder mn kleren | niet weer doen niet weer doen en
      toch | ik straf mezelf na elke onvoldoende | wat zeg ik als ze vragen wat er met je arm is | iets anders
      zoeken als de spanning eruit moet | ik deed het gisteren weer en ik haat dat`,
    en: `thirty degrees outside and im in a hoodie | i said it was from cooking | counting from day one again | i
      punish myself after every failed test | what do i say when they ask about my arm | i skip the pool pictures
      so nobody sees my legs | i did it again yesterday and i hate that`,
  },
  'worry-about-friend': {
    nl: `haar gordijnen zijn al vijf dagen dicht en er ligt post | hij gaf me zijn gitaar zomaar dat klopt toch
      niet | ze lacht in de klas en huilt in de wc en ik weet het als enige | mijn broertje doet de deur niet meer
      open voor mama | kan ik ergens overleggen zonder zijn naam te noemen | iedereen denkt dat ze dronken doet
      maar het is elke dag | mijn maat slaapt bij mij op de bank want hij trekt het alleen niet | ik zag de plekken
      op haar arm bij het omkleden | hij zegt zeg het tegen niemand en nu slaap ik niet | wat doe je als iemand in
      de groepsapp zegt dat het niet meer hoeft | mijn vriendin app ik om de twee uur of ze nog leeft | ze is zo
      mager geworden dat haar ring afvalt | ben ik verantwoordelijk als er wat gebeurt met mn huisgenoot | mag ik
      de mentor van een ander appen | mijn gast is niet meer zichzelf sinds ibiza | hoe vraag je iemand of het echt
      wel gaat`,
    en: `her curtains have been shut for days and the post piles up | he gave me his guitar out of nowhere thats
      not right | he said dont tell anyone and now i cant sleep | she laughs in class and cries in the toilet and
      only i know | can i ask for advice without giving his name | i text her every two hours to check if shes okay
      | my mate sleeps on my couch because he cant be alone`,
  },
  grief: {
    nl: `ik heb zijn nummer nog bovenaan staan | mama zou vandaag vijftig worden | ik droeg de kist op vrijdag en
      had op maandag een deadline | alle moederdagreclames moeten weg | op de rouwkaart stond mijn naam en toen
      werd het echt | ik ruik zijn aftershave in de bus bij iemand anders | we skypen de dienst vanuit nederland
      want tickets zijn te duur | drie maanden terug en school doet alsof het klaar is | ik krijg haar recept niet
      zoals zij het maakte | heb je recht op vrije dagen als je oma er niet meer is | wie zegt de docenten dat mijn
      vader er niet meer is ik kan het niet steeds vertellen | de stoel naast me in de klas blijft leeg en niemand
      zegt iets | ik word ouder dan mn broer ooit werd | iedereen appte de eerste week en nu niemand | we zijn ons
      kindje kwijt en ik loop gewoon weer stage | haar whatsapp foto is nu grijs`,
    en: `his number is still on top in my phone | mum would have turned fifty today | carried the coffin on friday
      and had a deadline on monday | everyone texted the first week and now nobody | the chair next to me in class
      stays empty | can school tell my teachers so i dont have to keep saying it | i will soon be older than my
      brother ever was`,
  },
  'study-load': {
    nl: `ik heb vandaag tot tien uur gewerkt en ben nog bij opdracht 1 | elk vak heeft een eigen app met eigen
      todo's | mn printer kan het niet eens bijhouden | we hebben de docenten gevraagd of ze elkaars rooster kennen
      | 9 ec in een blok plus stage hoe dan | toets essay pitch toets reflectie toets | ik lees nu al de
      samenvatting van de samenvatting | vorig jaar mbo twee uurtjes huiswerk nu dag en nacht | een dag ziek en je
      ligt drie weken achter | volgende blok zelfde verhaal maar dan met practicum | wie bedenkt een weektaak van
      14 uur voor 3 punten | kan een vak naar volgend jaar zodat het te doen is | zit nog in week 3 met lezen en
      het is week 6 | de hele klas heeft wallen van dit blok | mag je als groep zeggen dat het programma te vol is
      | er komt sneller bij dan ik weg kan werken`,
    en: `worked until ten and im still on assignment one | every course has its own app with its own to do list |
      im reading the summary of the summary | one day ill and you are three weeks behind | can i move a course to
      next year so its doable | fourteen hours a week for three credits | things come in faster than i can finish
      them`,
  },
  planning: {
    nl: `ik stond maandag voor een dicht lokaal want het was dinsdag zeg maar | drie kalenders en alle drie kloppen
      niet | mijn oppas uren en mn toets stonden op elkaar | hoe weet je hoeveel tijd iets kost | ik zeg altijd
      effe en dan is het avond | huiswerk staat op bonnetjes en mn hand | ik ben bij het verkeerde gebouw op de
      verkeerde dag | zonder bel weet ik niet wanneer ik moet beginnen of stoppen | heb ik nou deze of volgende
      vrijdag die inlevering | mn week is een la vol losse sokken | iemand die zondag met me gaat zitten en dingen
      in vakjes zet | stage sport school alles door elkaar gelopen | toen ik thuis woonde riep mn ma me altijd |
      vergat de tandarts de huur en mn groepje op een dag | ik begin met het leukste en dan is de tijd op | waar
      begin je als alles vandaag af moet`,
    en: `stood outside a locked room because it was the wrong day | three calendars and none of them is right |
      homework lives on receipts and my hand | i say just a sec and then its evening | forgot the dentist the rent
      and my group on one day | my mum always called me for everything before i moved out | is the hand in this
      friday or next friday`,
  },
  procrastination: {
    nl: `ik heb vandaag mijn sneakers gewassen met een tandenborstel want deadline | bestand heet verslag en er
      staat alleen mijn naam in | ik kijk een filmpje over hoe je begint | eerst nagels dan planten dan nog ff
      slapen | stuur docent om 23.59 met excuus dat het wifi was | gwn geen begin vinden | ik ga om 10 uur beginnen
      oeps 10.03 dan maar 11 uur | het hangt al maanden boven me en ik kijk de andere kant op | heb twee kasten in
      elkaar gezet zodat ik niet aan die opdracht hoefde | ik zit in de bieb maar heb alleen het wachtwoord
      ingevuld | die ene mail staat al sinds september in concepten | als mn laptop opengaat krijg ik honger | de
      dag ervoor lukt het ineens wel in zes uur | elke maandag nieuw leven en dinsdag weer ps5 | zet er iemand
      naast me neer dan begin ik wel | waarom doe ik dit mezelf steeds aan`,
    en: `washed my sneakers with a toothbrush because of a deadline | the file is called report and only has my
      name in it | watching a video about how to start | ill begin at ten oops its 10.03 so eleven then | that
      email has been in drafts since september | in the library but all i typed is my password | the day before it
      suddenly works in six hours`,
  },
  motivation: {
    nl: `ik ga fysiek naar school maar mn ziel blijft thuis | de wekker gaat en ik denk waarom | ze mogen me van
      alles leren ik zit m uit | ik ben goed in uit het raam kijken | sinds stage weet ik hoe leuk werken is en
      school is dan echt meh | heb mn boeken dit blok niet eens gekocht | ik gok dat ik acht lessen heb gezien dit
      jaar | vroeger stak ik mn vinger op nu zit ik achterin met een pet | alles in mij zegt blijf liggen als het
      een schooldag is | docent vroeg wat wil je hier en ik zei niks | me diploma kan me gestolen worden bro | elke
      opdracht voelt als corvee | net wel voldoende is mijn nieuwe motto | kan iemand mij weer laten zien waarom ik
      dit koos | na twee jaar online heb ik geen band meer met deze opleiding | ik tel alleen nog weken tot de
      zomer`,
    en: `my body is in class but my soul stayed home | alarm goes and i think why | i didnt even buy the books this
      block | since my internship school feels meh | every assignment feels like a chore | i used to raise my hand
      now i sit in the back with a cap | just counting weeks until summer`,
  },
  concentration: {
    nl: `ik heb acht minuten gelezen en zes keer mn haar gedaan | de wasmachine pingt en ik ben weg | van elke zin
      maak ik een uitstapje | de docent stelde een vraag en ik was in gedachten op de camping | mn ogen gaan over
      de regels maar niemand is thuis | ik heb mn telefoon in de vriezer gelegd echt waar | een kuch in de zaal en
      ik weet niet meer waar ik was | ik pak een pen en kom terug met een heel opgeruimde keuken | drie
      hoorcolleges opgenomen en bij alle drie weggedroomd | squirrel brein | kan ik een toets doen in een kamer met
      minder mensen en geluid want ik dwaal af | na 5 regels begint mn been te wippen en mijn hoofd te zappen | ik
      luister lofi bruine ruis alles en nog zit ik te staren | staar al een kwartier naar dezelfde slide | vraag me
      wat ik net las en ik weet het niet | snapchat snapchat snapchat oh ja hoofdstuk 4`,
    en: `read for eight minutes and checked my hair six times | i put my phone in the freezer really | the teacher
      asked something and i was on a beach in my head | the washing machine beeps and im gone | my eyes move over
      the lines but nobody is home | snapchat snapchat oh right chapter four | been staring at one slide for
      fifteen minutes`,
  },
  'study-methods': {
    nl: `ik lees alles drie keer en bij de toets is het nieuw | zes kleuren stiften en geen idee wat belangrijk is
      | mn schrift is prachtig en mn cijfers niet | hoe doen jullie dat dan leren | op school gaf de juf een
      stencil met wat je moest kennen en nu niks | ik typ het hele college letterlijk mee | nichtje van zeven
      overhoort me maar meer weet ik ook niet | het blijft hangen tot de trap en dan valt het eruit | is hardop
      uitleggen aan de muur normaal | acht uur gestudeerd en een 4 dus er klopt iets niet | waarom leert niemand je
      hoe je moet leren | ik weet losse feitjes maar bij een casus sta ik stil | hoe maak je van 300 slides iets
      dat je snapt | iemand die mee kan kijken hoe ik studeer want het werkt niet | schema tekenen of kaartjes
      maken wat past bij mij | van lezen val ik in slaap is er een andere manier`,
    en: `i read it all three times and at the test it looks new | six marker colours and no idea what matters | my
      notes are beautiful and my grades are not | i type the whole lecture word for word | eight hours of study and
      a four so something is off | it stays until the stairs and then falls out | i know loose facts but freeze at
      a case question`,
  },
  tutoring: {
    nl: `de docent zei dat weten jullie nog van de havo nou nee | ik heb het woord voor woord overgeschreven en
      snap er nog niks van | alle formules zijn hiërogliefen bij dit vak | wil iemand met een whiteboard en geduld
      | ik zit te knikken in de les en thuis huil ik boven opgave 1 | mn vader kan het niet uitleggen want die
      heeft mavo | wie kan mij dat blok over dna nog eens laten zien | kan ik bij een ouderejaars terecht voor een
      tientje | het gaat mis bij stap twee elke keer bij die code | die youtube indiër is mijn enige docent nu |
      iedereen had m&o op school behalve ik | is er een spreekuur waar je met je sommetjes langs mag | twee weken
      ziek en nu praten ze abracadabra in de les | mag je de les van een andere groep nog een keer volgen als je
      het niet snapt | leg het me uit in jip en janneke taal | ik haal alles behalve dat ene onbegrijpelijke vak
      over stroomkringen`,
    en: `the teacher said you remember this from high school well no | copied it word for word and still dont get
      it | someone with a whiteboard and patience | i nod in class and cry at home over question one | can i sit in
      on another groups class to hear it again | that guy on youtube is my only teacher now | it goes wrong at step
      two of the code every time`,
  },
};
