import type { Examples } from './types.ts';

/** How students put the needs about their body, caring for others, and work or sport beside it. */
export const WORLD_1: Examples = {
  posture: {
    nl: `muisarm | stijve nek | zere polsen | tintelende vingers | rsi | zit-sta bureau | bureaustoel kapot |
      schouders vast | laptopnek | na een dag typen trekt het van mn nek naar mn vingers |
      ik werk vanaf mijn bed en kan s avonds niet meer rechtop |
      onderrug doet zeer na 3 uur college op die houten banken | krijg ik een goede stoel vergoed via school |
      mijn hand verkrampt als ik met de muis werk | hoe stel je een scherm goed in |
      zit tien uur per dag krom achter mn scriptie | kan ik een losse muis en laptopstandaard lenen |
      ogen branden na heel de dag schermen | fysio zegt dat het van mn houding komt |
      ik kan geen verslag meer typen zonder pijn in mijn onderarm | zijn er sta tafels in de bieb |
      pauze app tegen rsi | mn keukenstoel is mn bureaustoel en dat voel ik |
      heb nen stijven nek van al dat blokken | kga kapot aan mn rug door da gamen en studeren |
      mijn duim doet pijn van het scrollen | oefeningen voor schouders tussen het leren door |
      tijdens stage zit ik acht uur stil en alles doet zeer | beeldschermbril nodig denk ik |
      iemand die naar mn werkplek kijkt`,
    en: `stiff neck | wrist pain from typing | standing desk on campus | mouse arm |
      my back hurts after a day of lectures on those benches | i study from my bed and my shoulders are killing me |
      how do i set up my desk so it stops hurting | fingers tingle when i type my thesis |
      can i borrow a proper chair or laptop stand | eyes burn after staring at a screen all day |
      physio said it is how i sit`,
  },
  'sexual-health': {
    nl: `soa test | condoom gescheurd | morningafterpil | spiraaltje | chlamydia | pil vergeten | prep | hpv |
      jeuk daar beneden | geen zin in seks | heb het zonder gedaan en maak me nu zorgen |
      waar kan ik me gratis laten testen zonder dat mn ouders het zien | brandt als ik plas sinds dat weekend |
      mn scharrel appte dat hij iets heeft en dat ik me moet laten checken | het doet pijn als we vrijen |
      krijg hem niet omhoog bij haar | welke anticonceptie past bij mij zonder hormonen |
      ben 22 en nog nooit iets gedaan is dat raar | wie betaalt de pil na je 21e |
      ik ben twee dagen te laat met de noodpil kan het nog |
      raar bultje op een plek waar ik het niet durf te laten zien | ggd afspraak sense spreekuur |
      ze vroeg of ik clean ben en ik weet het niet | seks met mannen waar kan ik terecht voor vaccinatie |
      implanon eruit laten halen | kom nooit klaar en durf er niet over te praten |
      onenightstand en nu een vieze afscheiding | mijn vriend wil geen condooms hoe doen andere dat |
      ik kom uit een gezin waar je niet over seks praat en heb vragen |
      soa op rekening van mijn ouders zien ze dat`,
    en: `std test | morning after pill | condom broke | iud | burning when i pee since last weekend |
      free testing without my parents finding out | my ex texted me to get checked | it hurts when we have sex |
      what birth control can i get here as an international | never had sex at 23 is that weird |
      weird bump down there too embarrassed to show anyone`,
  },
  'pregnancy-unplanned': {
    nl: `positieve test | overtijd | twee streepjes | abortus | abortuspil | bedenktijd | fiom | ongepland zwanger |
      niet meer ongesteld geworden | ik ben over tijd en durf niet te testen |
      net getest en hij is positief wat moet ik nu | kan nu geen baby krijgen midden in mijn studie |
      mn vriendin is zwanger en we weten niet wat we willen |
      mijn ouders maken me af als ze horen dat ik in verwachting ben | hoeveel weken mag het nog weggehaald worden |
      moet ik eerst naar de huisarts voor een abortuskliniek | hij wil het houden en ik niet |
      ik twijfel of ik het weg laat halen | wat kost een abortus zonder verzekering |
      mn menstruatie blijft al drie weken uit | abortus gehad en voel me sindsdien leeg |
      kan iemand mee naar de kliniek | het was een one night stand en nu ben ik zwanger |
      ik wist het pas na 4 maanden | adoptie of zelf houden met wie kan ik daarover praten |
      kheb ne test gedaan en tis prijs | mijn zusje van 19 is per ongeluk zwanger geraakt |
      gefaalde anticonceptie en nu misselijk elke ochtend | ik wil zonder oordeel over mijn keuze praten`,
    en: `late period | positive test | abortion | two lines | just took a test and it is positive |
      my girlfriend is pregnant and we did not plan it | how many weeks can you still end a pregnancy here |
      cannot have a baby right now in second year | my family would disown me if they knew i am expecting |
      i had an abortion and cannot stop thinking about it | do i need a doctor letter for the clinic |
      not sure if i want to keep it`,
  },
  parent: {
    nl: `kolfruimte | kinderopvang | tienermoeder | studerende vader | alleenstaande mama | peuter thuis |
      zwangerschapsverlof | oppas geregeld | mijn dochtertje is ziek en ik heb vandaag een toets |
      kan pas leren als de kleine slaapt | is er verlof als je bevalt tijdens het studiejaar |
      waar kan ik kolven op school | opvang is dicht en ik heb verplichte les | ben uitgerekend in de tentamenweek |
      mag ik mijn baby meenemen naar college | alleen met een kindje van twee en fulltime opleiding |
      vroege stagediensten lukken niet want de creche gaat pas om half 8 open |
      ik word vader in mei hoe regel ik dat met stage | studeren met kids iemand tips |
      net bevallen wanneer moet ik weer terug |
      ik breng eerst mn zoontje naar school en kom daardoor elke keer te laat |
      mijn ex heeft de kinderen om de week en dat botst met het rooster | andere studerende ouders ontmoeten |
      mama zijn en stage lopen trek ik niet | me baby slaapt niet dus ik ook niet en overmorgen tentamen |
      mi pikin is ziek ik kan niet naar les komen | ik ben 31 en heb drie kinderen en begin aan de pabo |
      tegemoetkoming voor zwangere student | borstvoeding en practicum hoe dan`,
    en: `student mom | daycare | pumping room | single dad | my toddler is sick and i have an exam today |
      can i get leave when my baby is due during finals | i can only study once the kids are asleep |
      may i bring my baby to class | giving birth in march what happens with my courses |
      any other student parents here | nursery closes before my last lecture ends`,
  },
  caregiving: {
    nl: `mantelzorger | moeder ziek | zorg voor opa | broertje met autisme thuis | tolken voor ouders |
      jonge mantelzorger | mantelzorgverlof | ik kook en was thuis alles want mijn moeder kan het niet meer |
      mijn vader heeft kanker en ik rij hem elke week naar het ziekenhuis |
      ik doe alle post en bellen voor mn ouders omdat ze geen nederlands spreken |
      mama heeft een bipolaire stoornis en ik let altijd op haar |
      kan niet op kamers want wie zorgt er dan voor mn zusje |
      mis lessen omdat ik mee moet naar de dialyse van mijn pa | mijn oma dementeert en ik ben er elke nacht |
      thuis ben ik eigenlijk de ouder | mijn vriend heeft ms en ik help hem met alles |
      bestaat er een regeling als je voor iemand zorgt naast je studie |
      ik zit in college met mijn telefoon op hard voor als er thuis iets gebeurt |
      alles draait om mijn gehandicapte broer | na school meteen door naar mn tante om haar te wassen |
      voel me schuldig als ik een avond weg ga en mn moeder alleen laat |
      niemand op school weet dat ik thuis voor iedereen zorg |
      mijn vader wil niet eten sinds hij ziek is en ik moet alles regelen |
      pgb en thuiszorg aanvragen voor mijn ouders slokt mn week op |
      mn moeder zit in een rolstoel en ik help haar uit bed | wie neemt de zorg over als ik stage ga lopen |
      mijn roommate gaat elk weekend naar huis om haar zieke pa te verzorgen`,
    en: `young carer | caring for my mum | sick parent | i look after my brother who has a disability |
      my dad has cancer and i drive him to chemo | i do all the housework because my mother cannot |
      always on call in case something happens at home | i translate every appointment for my parents |
      is there an arrangement for students who care for family |
      feel guilty leaving my grandma alone to go to class | i am basically the parent at home`,
  },
  'chronic-illness': {
    nl: `diabetes | crohn | reuma | epilepsie | hartafwijking | auto immuun | ms | astma | stoma | infuusdagen |
      chronisch ziek | ik lig om de paar weken in het ziekenhuis en mis steeds practica |
      moet in college insuline spuiten en iedereen staart | mijn ziekte zie je niet en daarom snapt niemand het |
      soms een goede dag en dan weer drie dagen op bed door mijn crohn |
      kan niet aan de aanwezigheidsplicht voldoen door behandelingen |
      moet ik mijn aandoening melden bij inschrijving |
      ik krijg elke zes weken een infuus op dinsdag en dan is er verplicht werkcollege |
      bang voor een aanval midden in de les | mn medicijnen maken me suf tijdens toetsen |
      hoe vertel ik mn stagebedrijf dat ik reuma heb | lupus en fulltime studeren |
      docent vond dat ik wel vaak ziek ben | sikkelcel crisis en weer een week weg |
      ik heb net de diagnose ms gekregen en weet niet of ik mn opleiding kan afmaken |
      steeds naar de wc moeten tijdens tentamen door mijn darmen |
      mn vriendin heeft taaislijmziekte hoe regelt ze school |
      afspraken bij de specialist vallen altijd onder lestijd | opvlamming precies in de toetsweek |
      koelkastje nodig op school voor mijn medicatie | ik wil geen medelijden wel begrip voor mijn ziekte`,
    en: `crohns | lupus | epilepsy | chronic illness | flare up during exam week |
      i miss class every month for hospital treatment | nobody sees my illness so nobody believes me |
      should i tell the university about my condition | afraid of having a seizure in a lecture |
      my medication makes me drowsy during tests | just diagnosed with ms and still want to graduate`,
  },
  pain: {
    nl: `migraine | menstruatiepijn | endometriose | hoofdpijn elke dag | fibromyalgie | buikkrampen | zenuwpijn |
      pijnstillers | spanningshoofdpijn | elke maand lig ik twee dagen te creperen |
      ik leef op paracetamol om de lessen door te komen | ben ongesteld en kan niet lopen van de pijn |
      dokters vinden niks maar het doet elke dag zeer | kan niet nadenken met die bonkende kop |
      moest halverwege het tentamen weg door een migraineaanval | mijn gewrichten doen pijn bij elke trap |
      krijg ik vrij van practicum als ik pms zo erg heb | die steken in mijn buik gaan maar niet weg |
      slik ibuprofen als snoepjes | revalidatie voor chronische pijn naast school |
      mijn lijf doet gewoon overal pijn man | kiespijn en al nachten wakker |
      iedereen zegt stel je niet aan het is maar ongesteldheid |
      ik kan niet langer dan een uur zitten door mijn bekken | stage lopen met pijn de hele dag staan |
      pcos en krampen in de toetsweek | mn zus ligt door haar endo elke maand plat |
      licht van de beamer en meteen koppijn | pijnpoli doorverwijzing |
      heb sebiet weer koppijn van hier tot ginder`,
    en: `period cramps | endometriosis | constant headache | i live on painkillers to get through class |
      had to leave the exam because of a migraine | doctors find nothing but it hurts every day |
      joints ache on every staircase | everyone says it is just your period |
      cannot think with this pounding in my head | nerve pain in my leg since the accident`,
  },
  'fatigue-illness': {
    nl: `long covid | pfeiffer | me/cvs | pem | postcovid | chemo moe | energielimiet | qkoorts | ziekte van lyme |
      sinds corona ben ik na een uur college kapot | had pfeiffer in september en ben nog steeds niks waard |
      een keer trappen lopen en ik lig de rest van de dag plat |
      mijn batterij is op voor twaalf uur en dat al maanden na die griep |
      ben beter verklaard maar mijn energie komt niet terug | als ik vandaag iets doe betaal ik het morgen |
      kan ik minder vakken doen omdat ik nog herstel van een infectie |
      ergotherapeut leert me mijn energie verdelen | hersenmist sinds ik ziek was |
      opbouwen na lange ziekte hoe dan op school | klierkoorts gehad hoelang duurt die vermoeidheid |
      ik slaap 14 uur en word moe wakker sinds covid |
      na mijn kanker behandeling verwacht iedereen dat ik weer de oude ben | hoeveel kan ik aan per week met cvs |
      alleen ochtenden lukken nog | mn huisgenoot ligt al een half jaar op bed na corona |
      wil graag maar mijn lichaam trekt het niet meer sinds vorig jaar |
      kan ik digitaal volgen omdat de reis me sloopt na pfeiffer | energie management cursus postcovid |
      gij ziet da niet maar ik ben op na twee uur sinds die klierkoorts |
      liggend in een rustruimte bijkomen tussen lessen | docent denkt dat ik lui ben maar ik heb me`,
    en: `mono | glandular fever | brain fog | post viral | still exhausted months after being ill |
      one lecture wipes me out for the rest of the day | if i do something today i pay for it tomorrow |
      can i take fewer courses while recovering from long covid | sleep 14 hours and wake up tired since covid |
      energy never came back after chemo`,
  },
  concussion: {
    nl: `hersenschudding | nah | whiplash | hoofd gestoten | hersenletsel | neuroloog | post commotioneel |
      hersenkneuzing | ben met de fiets gevallen op mn hoofd en kan nu geen scherm verdragen |
      drie weken terug een bal tegen mn kop en nog steeds duizelig |
      sinds het ongeluk vergeet ik alles wat ik lees | mag ik met een hersenschudding tentamen maken |
      na twintig minuten lezen bonkt alles sinds die klap |
      na mijn hersenbloeding ben ik trager en dat past niet bij dit tempo |
      licht en geluid is teveel sinds ik gevallen ben | hoelang rust houden na hoofdletsel |
      kan niet meer tegen de drukte in de kantine na mn ongeval |
      woorden schieten me niet te binnen sinds de beroerte |
      moest met hockey van het veld en nu zit ik thuis in het donker |
      je ziet niks aan me maar mijn hoofd werkt niet meer zoals eerst |
      revalidatiearts zegt opbouwen met een half uur per dag | aanrijding met scooter en nu concentreren lukt niet |
      hersentumor weggehaald en weer beginnen met studie | toets uitstellen door hersenschudding |
      mn broer heeft nah en wil toch naar het mbo | kan ik mn studie weer oppakken na niet aangeboren hersenletsel |
      heb mn kop gestoten bij boksen en ben misselijk bij elk beeldscherm |
      val van de trap gehad en vergeet nu afspraken | prikkels filteren lukt niet meer na dat ongeluk`,
    en: `concussion | head injury | brain injury | fell off my bike on my head and cannot look at screens |
      hit my head three weeks ago still dizzy | can i postpone my exam with a concussion |
      i forget everything i read since the accident | slower since my stroke and the pace is too high |
      light and noise are too much since i fell | how long do i rest after a head injury`,
  },
  'work-disability': {
    nl: `wajong | jobcoach | uwv | banenafspraak | participatiebaan | doelgroepregister | werkplekaanpassing |
      loonkostensubsidie | beschut werk | moet ik in mijn sollicitatie zeggen dat ik een aandoening heb |
      wie neemt mij nou aan met een rolstoel | bijbaan gezocht die past bij mijn energie |
      stagebedrijf wil me niet door mijn beperking | na mijn diploma werken met autisme waar begin ik |
      kan ik studeren met een wajong uitkering | werkgevers haken af zodra ik over mijn ziekte begin |
      40 uur per week ga ik nooit redden door mijn lichaam | traineeship voor mensen met een arbeidsbeperking |
      gat in mijn cv door ziekenhuisopnames | mag een baas vragen naar mijn medicijnen |
      begeleiding op de werkvloer aanvragen | kan mijn werkplek aangepast worden op stage |
      ben bang dat ik met adhd elke baan weer kwijtraak | wat als ik afgestudeerd ben en niet fulltime kan werken |
      bestaan er bedrijven die juist mensen met een handicap zoeken |
      vervoer naar werk als je niet kan autorijden door je ogen | mijn broer met downsyndroom zoekt werk |
      word ik nog aangenomen als slechthorende | onbeperkt aan de slag mentor |
      indicatie banenafspraak hoe kom je daaraan`,
    en: `job coach | working with a disability | disability benefit | workplace adjustments |
      do i mention my condition in a job interview | who would hire someone in a wheelchair |
      internship rejected me because of my illness | i can never work forty hours with my body |
      gap in my cv from hospital stays | autistic graduate looking for a job |
      companies that hire people with disabilities`,
  },
  'top-sport': {
    nl: `topsport | nk | trainingskamp | topsportregeling | profcontract | jong oranje | papendal | status noc |
      talentstatus | flex door sport | zit in de selectie en mis elke vrijdag les |
      ek valt precies in de tentamenweek | train twee keer per dag en kom niet aan mijn studie toe |
      kan ik mijn studie over meer jaren spreiden omdat ik op hoog niveau zwem |
      club verwacht me op alle ochtenden maar er is verplichte aanwezigheid |
      ik ga drie weken naar het buitenland voor wedstrijden |
      hoeveel uur moet je sporten om als topsporter te tellen | stage combineren met eredivisie speelster zijn |
      mijn trainer zegt kies maar school of schaatsen | toets inhalen door toernooi |
      krijgt een professionele gamer ook zon regeling esports |
      kruisband gescheurd en mijn sportcarriere is over wat nu | tentamen maken op hotelkamer tijdens wk |
      topsportcoordinator spreken | vrijstelling van practicum vanwege wedstrijd | ajax jeugd en hbo samen kan dat |
      dans op hoog niveau telt dat ook als topsport | paralympisch team en studie |
      na training kom ik pas om tien uur thuis en dan nog leren |
      mn zusje turnt nationaal en moet mbo doen daarnaast`,
    en: `elite athlete | national team | training camp | semi pro | championship falls in exam week |
      i train twice a day and fall behind in class | can i spread my degree because of competitions |
      who arranges things for top athletes | coach says choose school or swimming |
      abroad three weeks for a tournament | acl tear and my sports career is over`,
  },
};
