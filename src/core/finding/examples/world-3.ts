import type { Examples } from './types.ts';

/** How students put the needs about home, housing and being short of money. */
export const WORLD_3: Examples = {
  'conflict-home': {
    nl: `ruzie thuis | stiefvader | bonje | schreeuwen | zwijgen aan tafel | thuis botst het | geen contact met pa |
      broer agressief | familiedrama | mijn ouders gillen elke avond tegen elkaar |
      ik blijf expres lang in de bieb om niet naar huis te hoeven | mn moeder praat al twee weken niet tegen me |
      met kerst wil ik niet naar huis | elke keer als ik thuis kom is er wel iets | mijn stiefmoeder moet mij niet |
      kan niet leren want beneden is het oorlog | mn pa en ik kunnen niet in een kamer zijn |
      osso is het elke dag gezeik met me moeder | mijn zus en ik praten niet meer sinds dat gedoe met de erfenis |
      ik loop op eieren zodra mijn vader binnenkomt | ze hebben mijn telefoon afgepakt ik ben 19 |
      contact met mijn ouders verbroken en nu zit ik alleen met feestdagen | ben altijd het zwarte schaap |
      thuis luistert niemand naar me | ik slaap vaak bij een vriendin omdat ik de sfeer thuis niet trek |
      alles wat ik zeg wordt een discussie aan tafel | mijn broertje sloopt de boel en mijn ouders zijn radeloos |
      iemand die kan bemiddelen tussen mij en mijn ouders | thuis is altijd ambras |
      mijn moeder en ik clashen over alles sinds ik weer thuis woon |
      durf geen vrienden mee naar huis te nemen door hoe het daar gaat |
      oom heeft mijn vader opgelicht en nu is de familie kapot`,
    en: `fights at home | stepdad | family drama | toxic home | my parents scream at each other every night |
      i stay in the library just to not go home | mum has not spoken to me in two weeks |
      walking on eggshells around my dad | do not want to go home for christmas |
      cut contact with my parents and feel alone | cannot study because of the yelling downstairs`,
  },
  'parents-divorce': {
    nl: `scheiding | echtscheiding | vechtscheiding | co-ouderschap | gescheiden ouders | pa weg |
      nieuwe vriend van mama | twee huizen | mijn ouders hebben gisteren gezegd dat ze uit elkaar gaan |
      ik zit tussen mijn vader en moeder in | papa is bij ons weggegaan voor iemand anders |
      ons huis wordt verkocht door de scheiding | moet kiezen bij wie ik kerst vier |
      mijn moeder huilt elke avond aan de telefoon over mijn vader | ze praten alleen nog via mij met elkaar |
      wie van mijn gescheiden ouders moet meebetalen aan mijn studie |
      na 25 jaar huwelijk gaan ze scheiden en ik snap er niks van | beide advocaten bellen mij |
      mijn diploma uitreiking en ze willen niet in dezelfde zaal zitten |
      voel me schuldig dat ik op kamers ging en ze toen uit elkaar gingen |
      ik ben 20 en toch doet het pijn dat ze niet meer samen zijn | mijn vader heeft al een nieuwe vrouw |
      het rooster bij mama en papa is lastig met school | mijn kleine zusje moet kiezen voor de rechter |
      pap woont nu in een vakantiehuisje en drinkt |
      kan me niet concentreren want thuis valt alles uit elkaar door de scheiding |
      kamer bij mijn vader is nu van zijn stiefkinderen | mijn ouders leven gescheiden maar onder een dak |
      men ouders zijn aan t scheiden en tis vies |
      duo en gescheiden ouders hoe voelt het om geld te vragen aan een vader die weg is |
      nooit gedacht dat mijn ouders uit elkaar zouden gaan`,
    en: `divorce | my parents are splitting up | broken family | stuck between mum and dad |
      dad left us for someone else | our house is being sold because of the divorce | they only talk through me |
      which parent do i spend the holidays with | after 25 years they separate |
      feel guilty they split when i moved out | they refuse to be in the same room at my graduation`,
  },
  'family-expectations': {
    nl: `druk van thuis | eer | trots van de familie | oudste dochter | strenge ouders | moet dokter worden |
      uithuwelijken | schaamte | roddels | mijn vader wil dat ik rechten doe maar ik wil kunst |
      ik durf niet te zeggen dat ik gezakt ben | ze hebben alles opgegeven zodat ik kan studeren |
      mijn neef is al ingenieur en dat hoor ik elke week | thuis denken ze dat ik in het derde jaar zit |
      mag niet op kamers want dat hoort niet bij ons | mijn familie in suriname rekent op mij |
      ze willen dat ik trouw als ik klaar ben | als meisje moet ik thuis helpen en toch tienen halen |
      mijn ouders vinden mbo niet goed genoeg | ik leef twee levens een thuis en een op school |
      wat zeggen de mensen is alles wat mijn moeder boeit | een zes is voor mijn vader een onvoldoende |
      ik stuur elke maand geld naar mijn familie | mag geen verkering met iemand van een ander geloof |
      wollah als mn pa hoort dat ik gestopt ben | ik ben de eerste die het moet maken |
      mijn moeder belt drie keer per dag of ik leer | het bedrijf van mijn vader overnemen wil ik niet |
      zij zijn gevlucht voor mijn toekomst en ik verpest het | ik lieg over mijn punten tegen mijn ouders |
      mijn ouders hebben mijn studie gekozen | hoe maak ik ze duidelijk dat ik mijn eigen weg ga |
      familie zegt dat depressie niet bestaat en je gewoon moet bidden | beschamen wil ik ze niet`,
    en: `strict parents | family pressure | eldest daughter | family honour | parents want me to be a doctor |
      i lie to my parents about my grades | they sacrificed everything for me | they think i am still enrolled |
      not allowed to move out until marriage | my cousin is always held up as the example |
      whole family back home counts on me`,
  },
  'room-search': {
    nl: `kamer zoeken | kamernet | hospiteren | ssh | studio gezocht | antikraak | kamernood | huisvesting |
      ikwilhuren | duwo | hospita | sta al twee jaar ingeschreven en nog niks |
      tiende hospiteeravond en weer afgewezen | reis vier uur per dag want ik vind niks in de stad |
      facebookgroep kamers is vol oplichters | september begint en ik heb nog steeds geen plek |
      wil uit huis maar alles is 900 euro | hoe werkt inschrijven bij studentenwoningen |
      no internationals staat er overal bij | hoe schrijf je een leuk berichtje op een kamer advertentie |
      kan ik voorrang krijgen omdat ik zo ver weg woon | kot gezocht in nederland hoe doe je dat |
      tijdelijke onderhuur tot februari | iemand die weet of er een kamer vrijkomt |
      woon met 22 nog op een stapelbed met mijn broertje | mijn trein gaat om half zes en ik kom nooit op tijd |
      kamer in den haag max 500 | zoek osso in rotterdam geen grap |
      ik kom van bonaire en moet voor augustus iets hebben |
      ik moet eerst borg en twee maanden vooruit betalen voor ik de kamer gezien heb is dat normaal |
      anderhalf uur met de bus heen en terug daar wil ik vanaf |
      woongroep of zelfstandig wat is makkelijker te vinden | waarom kiezen huizen nooit mij |
      mn vriendin zoekt wanhopig iets bij de campus`,
    en: `room | housing | studio | student housing | find accommodation | every ad says no internationals |
      two years on the waiting list | semester starts and i still have no place | i commute four hours a day |
      is this facebook room a scam | how does hospiteren work | anyone know of a sublet until february |
      rejected at ten viewings`,
  },
  'rent-trouble': {
    nl: `huisbaas | schimmel | borg terug | huurverhoging | huurcontract | lekkage | huurcommissie | servicekosten |
      huurachterstand | huisjesmelker | huurteam | mijn verhuurder staat zomaar in mijn kamer |
      het lekt al weken en hij reageert niet op appjes | krijg mijn waarborg niet terug na verhuizen |
      betaal 850 voor 9 vierkante meter mag dat |
      moet er over een maand uit en er staat niks over in mijn contract | de verwarming is al heel december kapot |
      ik mag me niet inschrijven op dit adres | hij wil opeens cash |
      huur twee maanden niet betaald en nu een brief | campuscontract loopt af als ik stop met studeren |
      mijn kamer zit vol muizen en de eigenaar doet niks | zonder reden opgezegd kan dat |
      is mijn huur te hoog waar reken ik dat uit | kotbaas wil mijn waarborg houden |
      brandgevaarlijk stopcontact en hij lacht erom | makelaar rekent 400 bemiddelingskosten |
      opgelicht borg overgemaakt en kamer bestaat niet | huur gaat in juli met 80 euro omhoog |
      staat niks op papier alleen een appje | hij dreigt mijn spullen buiten te zetten |
      mag ik onderverhuren als ik op uitwisseling ga | eindafrekening energie van 1200 voor een studentenkamer |
      hospita verbiedt bezoek na tien uur | mijn naam staat op het contract en de rest betaalt de huur niet`,
    en: `landlord | deposit | mould | rent increase | eviction notice | landlord walks into my room without asking |
      he will not give my deposit back | heating broken all december | paid a deposit and the room does not exist |
      is 850 for nine square metres legal | i am not allowed to register at this address |
      two months behind on rent`,
  },
  homeless: {
    nl: `dakloos | op straat | bankslapen | slaapplek | noodopvang | thuisloos | briefadres | crisisopvang |
      slaap al drie weken bij verschillende vrienden op de bank | vanavond weet ik niet waar ik heen moet |
      mijn pa heeft me de deur uit gezet | ik slaap in mijn auto bij de sporthal |
      al mijn spullen staan in twee tassen in een kluisje op school |
      blijf in de bieb tot hij sluit omdat ik nergens heen kan | morgen moet ik uit mijn kamer en ik heb niks |
      douchen doe ik in de sportschool want ik heb geen huis |
      waar kan je terecht als je achttien bent en nergens kan wonen |
      hotel kan ik niet meer betalen en de kamer ging niet door | ze zeiden pak je tas en kom niet meer terug |
      van bank naar bank en ondertussen examens | geen adres dus ook geen post en geen toeslag |
      mijn vriendin heeft me eruit gegooid en het was haar huis | in de nachttrein zitten is warmer |
      kan ik op school overnachten voor een paar nachten | een klasgenoot slaapt volgens mij buiten |
      uit de jeugdzorg en nu geen dak boven mijn hoofd | leger des heils heeft geen plek voor jongeren |
      thuis niet meer welkom sinds ze weten dat ik op jongens val |
      slaap nu bij een matie op de grond maar dat kan nog twee nachten |
      na de brand kunnen we het huis niet meer in | noodkamer voor studenten bestaat dat |
      heb een plek nodig voor vannacht`,
    en: `homeless | sofa surfing | kicked out | sleeping in my car | emergency shelter | nowhere to sleep tonight |
      my dad threw me out | i stay in the library until it closes | all my stuff is in two bags |
      no address so no mail | have to leave my room tomorrow and have nothing |
      just landed and the room fell through`,
  },
  housemates: {
    nl: `huisgenoten | afwas | herrie | schoonmaakrooster | huisvergadering | corvee | jatten uit koelkast |
      vieze keuken | feestjes doordeweeks | mijn huisgenoot draait muziek tot vier uur s nachts |
      iemand eet steeds mijn eten op | ze praten over mij in een appgroep zonder mij |
      hij betaalt zijn deel van de energie nooit | ik sluit me op in mijn kamer omdat ik ze niet wil tegenkomen |
      vriend van mn huisgenote woont er nu gewoon bij | overal haren in het putje en niemand ruimt op |
      in mijn studentenhuis moet je altijd mee zuipen | ze willen me eruit stemmen |
      hoe zeg je dat iemand te veel lawaai maakt zonder ruzie |
      ik kook nooit meer want de keuken is altijd een ravage | gedeelde badkamer en iemand laat alles liggen |
      iedereen in huis spreekt nederlands en ik zit erbij | mijn kotgenoot steelt mijn shampoo en liegt erover |
      tikkies voor wc papier blijven openstaan | sfeer in huis is ijzig sinds die ruzie om de kamer |
      hij blowt binnen en mijn kleren stinken | kan niet slapen door de mensen boven mij in de flat |
      ze doen alsof ik lucht ben in de gang | hoe kies je een goede nieuwe huisgenoot |
      huisgenoot laat zijn hond op de vloer poepen |
      mijn beste vriendin en ik zijn gaan samenwonen en nu haten we elkaar`,
    en: `roommate | flatmate | dirty dishes | noisy neighbours | housemate steals food |
      my roommate plays music until 4am | her boyfriend basically lives here now |
      they have a group chat without me | i hide in my room to avoid my flatmates |
      he never pays his share of the bills | they want to vote me out of the house |
      how do i tell someone they are too loud`,
  },
  'money-tight': {
    nl: `blut | skeer | rood staan | geldzorgen | geen doekoe | geen cent | platzak | krap | geldstress |
      op het eind van de maand niks | mijn pinpas werd geweigerd bij de kassa | nog 4 euro en het is de twaalfde |
      kan mijn ov naar stage niet betalen | lig wakker van wat er nog afgeschreven gaat worden |
      zeg altijd dat ik geen zin heb maar ik kan een terrasje niet betalen |
      werk dertig uur naast mijn studie en nog kom ik niet rond | mijn bijbaan is gestopt en de huur komt eraan |
      ouders kunnen niet bijspringen | alles wordt duurder en mijn inkomen niet | nieuwe winterjas zit er niet in |
      ben so broke dat ik naar school loop | boeken kosten 600 euro en dat heb ik niet |
      stagevergoeding is 100 euro per maand hoe moet ik leven | ik douche bij de gym om energie te besparen |
      excursie kost 250 en ik durf niet te zeggen dat het te duur is |
      nul uren contract en deze maand nul uren gekregen | geld is altijd op voor de 20e | ik zit zonder para |
      kan niet mee op introkamp vanwege de kosten | eigen bijdrage tandarts uitgesteld want te duur |
      me moeder zit ook in de min dus daar kan ik niet aankloppen | hoe overleef ik deze maand`,
    en: `broke | skint | no money | cannot pay my bills | card got declined |
      four euros left and it is the twelfth | i skip outings because i cannot afford them |
      work thirty hours and still cannot make ends meet | lost my side job and rent is due |
      books cost 600 and i do not have it | internship pays almost nothing how do i live | too broke for the train`,
  },
  budgeting: {
    nl: `budget | sparen | kasboek | nibud | overzicht | geldplan | uitgaven bijhouden | excel voor geld |
      abonnementen opzeggen | heb geen idee waar mijn geld blijft | open mijn bankapp liever niet |
      wat heb je per maand nodig als student op kamers |
      bestel weer thuisbezorgd terwijl er eten in de koelkast ligt | binnen een week is mijn stufi op aan kleren |
      hoe verdeel ik wat er binnenkomt over de maand | tien abonnementjes die ik vergeet te stoppen |
      voor het eerst op mezelf en ik snap niks van vaste lasten | handige app om uitgaven te volgen |
      ik koop altijd dingen als ik me rot voel | hoeveel moet ik opzij zetten voor onverwachte dingen |
      leren omgaan met geld heb ik thuis nooit gehad | mijn post en betalingen zijn een chaos |
      goedkoper boodschappen doen tips | vakantie sparen met 300 per maand |
      iemand die samen met mij mijn inkomsten en uitgaven op een rij zet |
      kosten delen met mijn vriendin hoe doe je dat eerlijk | spaarpotjes in bunq |
      als ik loon krijg is het meteen weg aan uitgaan | waarop kan ik bezuinigen |
      belastingaangifte doen voor mijn bijbaan | met zakgeld leven heb ik nooit geleerd`,
    en: `saving | spending tracker | where does my money go | monthly costs | i am afraid to open my banking app |
      how much does a student need per month here | my loan is gone within a week on clothes |
      first time living alone and i do not get fixed costs | i forget to cancel subscriptions |
      someone to go through my income and expenses with me`,
  },
  debts: {
    nl: `schulden | incasso | deurwaarder | klarna | aanmaning | afterpay | rood bij zorgverzekering | cjib | bkr |
      betalingsregeling | in3 | durf mijn brievenbus niet meer open te maken |
      klarna stuurt al de derde herinnering | er stond iemand van het incassobureau aan de deur |
      van een boete van 60 is nu 280 geworden | heb overal achteraf betaald en nu komt alles tegelijk |
      leen van de een om de ander terug te betalen | mijn ex heeft op mijn naam dingen gekocht |
      telefoonabonnement niet betaald en nu afgesloten | loonbeslag bij mijn bijbaan |
      kan ik in termijnen afbetalen | 6000 euro in de min en niemand weet het |
      ik gooi die blauwe enveloppen ongeopend in een la | matie van me wil zn geld terug en wordt agressief |
      dagvaarding gekregen voor een zorgpremie | zwartrijden boetes opgestapeld |
      kan ik nog een huis kopen met mijn schulden | minnelijke regeling of wsnp als student |
      geleend bij een vriend en nu ontwijk ik hem | flink verlies met gokken en leningen afgesloten |
      deurwaarders komen vrijdag beslag leggen | heb geld van me tante geleend via haar pinpas en ze weet het niet |
      schuldhulp van de gemeente voor jongeren | ik zit tot over mijn oren in de kosten en zie geen uitweg |
      mijn huisgenoot krijgt elke dag aanmaningen`,
    en: `debt | debt collector | bailiff | unpaid bills | i am scared to open my mail |
      a fine of 60 turned into 280 | bought everything pay later and now it all comes at once |
      owe six thousand and nobody knows | my ex ordered stuff in my name | can i pay it off in instalments |
      borrowing from one friend to pay another`,
  },
};
