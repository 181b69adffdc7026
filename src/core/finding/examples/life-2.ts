import type { Examples } from './types.ts';

/** How students put the needs about a place of your own, inclusion and safety. */
export const LIFE_2: Examples = {
  'prayer-room': {
    nl: `gebedsruimte | bidruimte | salaat | wudu | gebedskleedje | qibla | dhuhr | vrijdaggebed | kapel |
      waar kan ik asr bidden tussen twee lessen door | ik bid nu onder de trap in het gebouw |
      is er een plek om mijn voeten te wassen voor het gebed | bidden op school waar mag dat |
      lokaal waar moslims kunnen bidden | op stage mag ik nergens bidden wat nu |
      mijn gebed valt precies in het college | pasje nodig voor de gebedsruimte |
      hoe laat gaat de bezinningsruimte open | aparte ruimte vrouwen om te bidden |
      de conciërge stuurde me weg toen ik in een leeg lokaal bad | richting mekka aangegeven ergens in het gebouw |
      ruimte om rozenkrans te bidden | even bidden voor mijn tentamen waar kan dat |
      wij bidden met zn drieën in het trappenhuis | waarom heeft deze school geen plek voor gebed |
      jumua bidden in de buurt van de campus | iftar en daarna samen bidden op locatie |
      ik moet vijf keer per dag bidden en woon ver weg | stil gebed kaarsje branden |
      waar ligt de sleutel van de bidplek | kan je bidden in de stiltekamer of is dat alleen voor rusten |
      is er in gebouw b ook een gebedsplek | waar kan ik ff bidden fam | moskee te ver lopen in de pauze |
      wassing doen in de wc wordt raar gevonden`,
    en: `prayer room | place to pray | wudu | chapel | musalla | where can i pray between lectures |
      i now pray under the stairs | somewhere to wash before prayer | is there a space for friday prayer on campus |
      my prayer time is during class | separate prayer space for women | which building has a room for praying |
      security told me i can't pray in the empty classroom`,
  },
  'quiet-place': {
    nl: `stiltekamer | rustruimte | prikkelvrij | dutje | nap pod | stilte | rusthoek | bed op school |
      zit in de pauze op de wc om even geen mensen te zien | waar kan ik tussen de lessen even mijn ogen dichtdoen |
      de kantine is zo lawaaiig ik wil ergens heen | ik lunch in mijn auto om tot mezelf te komen |
      ergens waar niemand praat | ruimte met gedimd licht | na twee uur college moet ik even liggen |
      kan ik ergens bijkomen na een paniekmomentje op school |
      thuis is het altijd druk ik zoek een plek waar het stil is | powernap op de campus mag dat |
      even weg uit de drukte van het gebouw | heb tussenuren en kan nergens alleen zitten |
      stoel in een hoekje waar je niet gestoord wordt | hoe reserveer ik de rustkamer |
      een plek om kort te huilen zonder dat iemand het ziet | tuin of groen op campus om te zitten in rust |
      afkolven of liggen in een aparte kamer | waar zit het stiltecentrum |
      mn hoofd tolt na de les ik wil ff liggen | open kantoortuin lokalen overal herrie geen plek om te ontsnappen |
      mag je mediteren in de stilteruimte | ik wil gewoon tien minuten niemand |
      rustplek voor studenten die moe worden | ik ga nu elke pauze een rondje lopen omdat er nergens stilte is |
      zetelhoek om te rusten | donkere kamer voor migraine op school |
      zijn er noise cancelling hoekjes of ligplekken`,
    en: `silent room | nap room | rest space | low stimulus room | somewhere to lie down between classes |
      i hide in the toilets during breaks just to be alone | the canteen is too loud for me |
      where can i close my eyes for ten minutes | place to cry in private at school |
      i eat lunch in my car for some peace | dark room when i have a migraine | can i meditate somewhere on campus |
      a corner where nobody talks`,
  },
  diversity: {
    nl: `inclusie | meerstemmigheid | biculturele studenten | rolmodellen | kansengelijkheid | kleur op school |
      di&i | allochtoon | ik ben de enige met een migratieachtergrond in mijn werkgroep |
      alle docenten zijn hier wit | leven tussen twee culturen |
      thuis turks op school nederlands en ik hoor bij allebei niet helemaal |
      boeken op de leeslijst zijn alleen van witte mannen | waarom zijn alle feesten hier op drinken ingericht |
      wie werkt er op school aan gelijke kansen | ik wil iets doen voor meer kleur in het studentenbestuur |
      netwerk voor studenten van kleur | marokkaans zijn op een witte uni is wennen |
      elke keer dezelfde voorbeelden over jan en anna in de casus |
      wij willen keti koti vieren op school waar kan dat |
      de school zegt dat iedereen welkom is maar ik merk er weinig van | voel me een excuusmarokkaan in de folder |
      bestaat er een diversity officer hier | hoe wordt het onderwijs wat minder eurocentrisch |
      van huis uit anders opgevoed dan mijn groepsgenoten | mijn naam wordt altijd verkeerd uitgesproken |
      ze vragen steeds waar ik echt vandaan kom en ik ben van zaandam | workshop vooroordelen en privileges |
      wil met anderen praten over opgroeien met twee paspoorten | dekoloniseren van het curriculum |
      code switchen tussen thuis en school de hele dag | mensen zoals ik zie ik nergens in de docentenkamer |
      halfbloed en nergens helemaal thuis | inclusieve intro week zonder bier |
      studentengroep voor zwarte studenten | ik wil dat de school rekening houdt met verschillende achtergronden |
      roots delen met anderen die ook zo zijn opgegroeid`,
    en: `inclusion | students of colour | role models | bicultural | diversity office |
      i am the only brown person in my seminar | all our teachers are white |
      every reading is by dead european men | people keep asking where i am really from |
      i live between two cultures and it is tiring | who works on equal opportunities here |
      nobody pronounces my name right | want to help make the student council less white |
      events without alcohol so everyone can join`,
  },
  discrimination: {
    nl: `racisme | gediscrimineerd | stagediscriminatie | antisemitisme | moslimhaat | seksisme | validisme |
      apengeluiden | n-woord | stagebedrijven bellen nooit terug door mijn achternaam |
      met hoofddoek kreeg ik de plek niet | docent zei dat mensen zoals ik beter mbo kunnen doen |
      ik word als enige om mijn studentenpas gevraagd door de beveiliging |
      ze doen een chinees accent na als ik binnenkom |
      mijn cijfer is lager dan bij jannes terwijl we hetzelfde inleverden en ik heet mohammed |
      niemand wil in een groepje met de buitenlanders | in het groepsapp sturen ze memes over zwarte mensen |
      kamer was ineens weg toen ze mijn foto zagen | als vrouw bij techniek word ik niet serieus genomen |
      huisgenoten hielden een hospi en zeiden geen internationals |
      ze noemden me terrorist en zeiden dat het een geintje was | medestudent maakt steeds apengrappen bij mij |
      sinds ik een keppeltje draag roepen ze dingen | kutmarokkaan geroepen in de gang |
      mijn docent denkt dat ik niet slim ben door mijn afkomst | waar kan ik een racistische opmerking melden |
      ongelijk behandeld om waar ik vandaan kom | ben ik overgevoelig of is dit gewoon discriminerend |
      ik kreeg geen bijbaan en mijn witte vriend meteen wel | zwarte piet grappen elk jaar weer |
      als poolse krijg ik altijd opmerkingen over schoonmaken | ze raken zomaar mijn afro aan |
      vanwege mijn rolstoel mocht ik niet mee op excursie | altijd moeten uitleggen dat ik geen crimineel ben |
      profilering door portier van de club | mn maat wordt anders behandeld omdat ie surinaams is |
      nageroepen als homo in de les en de leraar doet niks`,
    en: `racism | sexism | racist joke | islamophobia | antisemitism | racial profiling |
      employers never call back because of my surname | security only asks me for my student card |
      they imitate an asian accent when i walk in | the viewing said no internationals |
      lecturer said people like me should not aim so high | i did not get the placement because of my headscarf |
      as a woman in engineering nobody takes me seriously | where do i report a racist remark |
      they touch my hair without asking`,
  },
  bullying: {
    nl: `gepest | roddels | zwart schaap | buitengesloten | treiteren | uitlachen | mikpunt | zwijgpest |
      het pispaaltje | ze hebben een groepsapp zonder mij waarin ze over me praten |
      als ik iets zeg gaan ze smoezelen en lachen | mijn tas lag weer in de prullenbak |
      ze noemen me al sinds september het varken | niemand schuift op als ik in de kantine kom zitten expres |
      ik word op kamers door de rest genegeerd alsof ik lucht ben | ze doen me na als ik praat |
      bijnaam waar ik gek van word | ze verstoppen elke week mijn jas |
      er gaan verhalen over mij rond die niet waar zijn | op het vorige school ook al gepest en nu begint het weer |
      durf niet meer naar de les want die ene groep zit daar | collegas op mijn stage zitten me te jennen |
      mijn broertje van 17 op mbo wordt elke dag geterroriseerd door klasgenoten |
      ik kijk toe hoe ze haar kapot maken en doe niks | ontgroening ging te ver en nu pakken ze mij steeds |
      is het plagen of pesten | ze gooien propjes als ik presenteer | filmen mij stiekem en lachen erom in de klas |
      ik ben altijd de grap van de groep | ze sluiten me af van alles en doen poeslief als de docent kijkt |
      me klasgenote zit me altijd te dissen waar iedereen bij is | heel de klas is tegen mij gekeerd |
      ik neem een andere trein om die jongens niet tegen te komen | spullen kapot gemaakt in mijn kluisje |
      wat kan school doen tegen pesters | door pesten van vroeger vertrouw ik niemand in de groep |
      kheb niemand die het voor mij opneemt`,
    en: `bullied | picked on | left out on purpose | gossip about me | laughing stock |
      they have a group chat without me to talk about me | they mimic the way i speak |
      my bag was in the bin again | they call me names every single day | i take another train to avoid those guys |
      is it teasing or bullying | people go silent when i walk in and then giggle |
      my colleagues at placement humiliate me | i watch them destroy a classmate and say nothing`,
  },
  unsafe: {
    nl: `onveilig | niet op mijn gemak | enge sfeer | angstcultuur | machtsmisbruik | integriteitsmelding |
      sociale veiligheid | toxic | ik durf niet alleen naar de les |
      er hangt hier een sfeer waar niemand iets durft te zeggen | mijn begeleider schreeuwt en gooit met spullen |
      op dat lab is iedereen bang voor de prof | na de avondles durf ik niet alleen naar het station te lopen |
      in dat studentenhuis gebeuren dingen die niet ok zijn |
      er loopt iemand rond op school die mij een naar gevoel geeft |
      ik heb iets gezien op de vereniging en weet niet of ik het mag zeggen |
      hoe meld ik iets anoniem over een medewerker |
      wat gebeurt er met mijn naam als ik iets vertel over wat er speelt |
      er is iets gebeurd op het introkamp wat niet klopt |
      de begeleider dreigt met een onvoldoende als je tegenspreekt | ik voel me niet veilig in die projectgroep |
      op stage zeggen ze dat klagen niet slim is voor mijn beoordeling |
      als ik dit vertel krijg ik problemen met de vereniging |
      wij zijn met meer studenten die bang zijn voor deze docent | zwijgcultuur bij het dispuut |
      ongewenst gedrag waar moet ik heen | ik ga met buikpijn naar dat gebouw vanwege een persoon |
      is er iemand die ik in vertrouwen iets kan vertellen over school | er wordt hier weggekeken van alles |
      donkere fietsenkelder voel ik me niet prettig | hazing bij mijn club ging te ver maar niemand mag praten |
      een vriendin durft de campus niet meer op | weet niet of het erg genoeg is om te melden |
      me gevoel zegt dat het hier nie pluis is | bij die trainer wil ik niet meer alleen in een ruimte zijn`,
    en: `unsafe | not safe here | toxic culture | abuse of power | report anonymously |
      everyone in the lab is afraid of the professor | i don't dare walk to the station after evening class |
      something happened at the intro camp that was not okay | my supervisor screams and throws things |
      if i speak up my grade will suffer | someone on campus gives me a really bad feeling |
      is it bad enough to report | i feel sick entering that building because of one person |
      hazing went too far and we must keep quiet`,
  },
  threat: {
    nl: `stalker | bedreigd | gechanteerd | afgeperst | achtervolgd | doodsbedreiging | wraak | contactverbod |
      hij staat elke dag bij mijn college te wachten | mijn ex rijdt rondjes door mijn straat |
      iemand weet precies waar ik ben en stuurt dat ook |
      krijg berichten van onbekende nummers dat ze me weten te vinden | hij zei dat hij mij kapot gaat maken |
      ik vond een airtag in mijn tas | moet geld overmaken anders vertelt hij alles aan mijn ouders |
      ik word onder druk gezet om mijn pinpas uit te lenen |
      ze willen dat ik een pakketje wegbreng en ik durf geen nee te zeggen |
      durf niet meer naar buiten want hij loopt daar | zij blijft bellen en aanbellen na mijn nee al maanden |
      jongens uit de buurt staan me op te wachten met messen | aangifte doen van stalking hoe gaat dat |
      kan school mijn rooster geheim houden voor iemand | op insta elke keer een nieuw account van dezelfde gek |
      mijn huisgenote wordt gevolgd door een gast van haar werk |
      hij heeft gezegd dat hij mijn familie wat aandoet | briefje onder mijn ruitenwisser met ik zie je |
      ze hebben mijn adres rondgestuurd en zeggen dat ze langskomen |
      medestudent zei ik maak je af na de groepsopdracht | ik kijk steeds over mijn schouder omdat hij vrij is |
      hoe kom ik van iemand af die mij blijft opzoeken | kreeg een foto van mijn eigen voordeur gestuurd |
      ik slaap bij vriendinnen omdat hij mijn adres heeft | wordt gedreigd met mijn familie als ik de relatie stop |
      money mule geworden en nu dreigen ze | neef van mn ex komt verhaal halen`,
    en: `stalked | blackmail | threatened | being followed | extortion | restraining order |
      he waits outside my lecture every day | my ex keeps driving past my house |
      someone sent me a picture of my own front door | they said they know where i live |
      i found an airtag in my bag | he says he will hurt my family | can the school hide my timetable from someone |
      they pressure me to lend my bank card`,
  },
  harassment: {
    nl: `handtastelijk | nafluiten | betast | seksuele opmerkingen | grensoverschrijdend | ongewenste aanraking |
      metoo | aan mn kont zitten | mijn stagebegeleider legt steeds zijn hand op mijn been |
      docent appt me savonds dat ik er mooi uitzag | hij bleef maar dichtbij staan in het practicum |
      een medestudent stuurt me ongevraagd dickpics | ze maken opmerkingen over mijn borsten in de kleedkamer |
      mijn trainer geeft te lange knuffels | hij vroeg in ruil voor een goed cijfer iets met hem te drinken |
      op de werkvloer word ik schatje genoemd en aangeraakt | op een feest greep iemand me vast op de dansvloer |
      mijn tutor wil steeds alleen met mij afspreken en vraagt naar mijn seksleven |
      nagefloten op het schoolplein elke dag | ouderejaars zit aan eerstejaars meisjes |
      ik weet niet of het mijn schuld is omdat ik eerst lachte toen hij flirtte | ze zeggen dat hij gewoon zo is |
      collega op stage maakt seksgrappen over mij | hij bleef vragen om uit te gaan ook na drie keer nee |
      een docent stond te dicht tegen me aan bij de computer | patient op mijn stage knijpt in mijn billen |
      mijn vriendin krijgt vieze appjes van haar mentor | wat is seksuele intimidatie precies |
      hoe meld ik een leraar die over de grens gaat | ik draag nu wijde kleren op stage omdat hij zo kijkt |
      chef wil dat ik een kort rokje draag | in de huisapp een ranglijst van de meisjes met cijfers |
      als jongen lastiggevallen door mijn vrouwelijke baas gelooft niemand |
      die man zit me echt te lastig te vallen op mn stage | glurende begeleider`,
    en: `groped | catcalled | creepy supervisor | inappropriate touching | metoo |
      my placement boss keeps touching my leg | my lecturer texts me at night that i look pretty |
      a classmate sends me pictures i never asked for | he keeps asking me out after i said no three times |
      they rank the girls in the house chat | patient pinched me during my internship |
      i laughed first so is it my own fault | my coach gives hugs that last too long |
      what counts as sexual harassment`,
  },
  'sexual-assault': {
    nl: `verkracht | aangerand | misbruikt | seksueel geweld | csg | date rape | drogering | incest |
      bevroren toen | hij ging door terwijl ik nee zei | ik wilde niet en het is toch gebeurd |
      werd wakker zonder te weten wat er met me gedaan was | ik bevroor en kon niks zeggen |
      op dat feest is iets met mij gebeurd en ik weet niet meer alles | mijn eigen vriend dwong me |
      hij deed het condoom stiekem af | mijn oom heeft vroeger aan mij gezeten |
      ik heb het nooit verteld van vroeger met die man | iemand heeft iets in mijn drankje gedaan en daarna |
      is het verkrachting als ik eerst wel wilde | ik was te dronken om ja te zeggen en hij deed het toch |
      hoe lang na een aanranding kun je nog sporen laten vastleggen | moet ik aangifte doen als ik hem ken |
      mijn vriendin is dit weekend verkracht wat kan ik doen | hij zit bij mij in de klas na wat hij gedaan heeft |
      ik voel me vies sinds die nacht | jongens kunnen ook verkracht worden toch |
      seks waar ik achteraf niks over te zeggen had | ik zeg steeds dat het mijn eigen schuld was want ik ging mee |
      centrum seksueel geweld bellen wat gebeurt er dan | aangerand in het park en ik loop er alleen mee |
      ik had geen keus hij was sterker | gedwongen dingen te doen die ik niet wou in bed |
      is er iemand die mij gelooft over die nacht | een huisgenoot kwam bij mij in bed terwijl ik sliep |
      me ex heeft me tegen mn wil gepakt | sinds dat feest kan niemand mij meer aanraken |
      ik moest met hem naar bed om er te mogen slapen`,
    en: `raped | sexual assault | spiked drink | i froze | date rape | abused as a child |
      he kept going when i said no | i did not want it but it happened |
      i woke up and don't know what was done to me | my own boyfriend forced me |
      is it rape if i said yes at first | he took the condom off without telling me |
      the guy who did it is in my class | my friend was assaulted this weekend what can i do |
      i keep thinking it was my own fault for going with him`,
  },
};
