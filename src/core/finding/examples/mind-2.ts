import type { Examples } from './types.ts';

/** How students put the needs about mood, hard times, care and studying. */
export const MIND_2: Examples = {
  'low-mood': {
    nl: `somber | depressief | verdrietig | winterdip | depri | in de put | tranen | leeg vanbinnen |
      ik huil onder de douche zodat niemand het hoort | niks vind ik nog leuk ook gamen niet |
      lig al dagen met de gordijnen dicht | alles is grijs sinds oktober | ik lach wel mee maar voel niks |
      de dingen waar ik blij van werd doen me niks meer | niet gedoucht deze week want waarom zou ik |
      eet alleen nog crackers in bed | iedereen denkt dat het goed gaat met mij want ik maak grapjes |
      ik zet s ochtends mijn wekker uit en draai me om elke dag weer | ik voel me zo zwaar alsof ik door stroop loop |
      heb al weken geen zin om iemand te zien | het verdriet zit in mijn keel |
      er hangt een wolk boven me die niet weggaat | scrol de hele dag omdat niks anders lukt en niks raakt me |
      heb ik een depressie of ben ik gewoon ongelukkig | hoe weet je of je depressief bent |
      mijn huisarts had het over antidepressiva omdat ik zo down ben | lichttherapielamp voor in de winter |
      ik zou willen dat ik weer kon lachen | sinds ik hier woon ben ik alleen nog maar verdrietig |
      ik weet niet waarom maar ik moet steeds huilen | mijn vader had depressies en nu ik denk ik ook |
      stoppen met de pil en nu zit ik in een dal | ben mezelf niet meer | voel me klote zonder aanwijsbare reden |
      zit er helemaal doorheen | kheb nergens zin in en alles is kut | alles kost moeite zelfs tandenpoetsen |
      mijn glimlach is nep | mentaal gaat het bergafwaarts | vlak en dof al maanden |
      zondagavond is het ergst dan stort ik in een gat | donkere dagen donkere kop | verdriet dat maar niet zakt |
      leven gaat aan me voorbij en ik voel er niks bij | zelfs als ik jarig ben voel ik me rot |
      hopeloos gevoel over alles wat komt | mn hart is zwaar | na de geboorte van mijn kind alleen maar huilen |
      depressie klachten | ik kom mijn dagen niet door zonder te slapen want dan hoef ik niets te voelen |
      ik ben niet lui ik ben gewoon zo diep verdrietig | ni goed in mijn vel al lang ween veel`,
    en: `depressed | feeling down | sad | low | numb | winter blues | i cry in the shower so nobody hears |
      nothing is fun anymore not even gaming | curtains closed for days | i smile but i feel nothing |
      everything has been grey since october | i cant get out of bed and i dont see why i should |
      everyone thinks im fine because i make jokes | how do i know if im depressed or just unhappy |
      even brushing my teeth takes effort | i dont feel like seeing anybody for weeks |
      its like walking through mud every day | i keep crying and i dont know why | empty inside |
      stopped enjoying the things i used to love`,
  },
  emotions: {
    nl: `emoties | gevoelens | opkroppen | huilbuien | stemmingswisselingen | jaloezie | schaamte | schuldgevoel |
      het ene moment ben ik blij en een uur later kapot | ik kan niet huilen ook al wil ik het |
      slik alles in tot het eruit spat | ik voel te veel van alles | een reclame met een hondje en ik zit te janken |
      ik weet niet hoe ik me voel als iemand het vraagt | hoe laat je je gevoel zien zonder zwak te lijken |
      bij ons thuis praten we niet over gevoel | jongens huilen niet zei mijn opa en nu weet ik niet hoe |
      ik schiet vol als de docent iets aardigs zegt | zo jaloers op mijn beste vriendin dat ik mezelf niet herken |
      schaam me voor hoe ik gisteren reageerde | ik ben een achtbaan |
      loop de hele dag met een brok in mijn keel rond en kan het niet kwijt | mijn humeur slaat om als het weer |
      door mijn ongesteldheid ben ik een week niet mezelf | ik lach als ik eigenlijk verdrietig ben |
      ik duw het weg met werken en sporten | hoe leer ik mijn emoties herkennen | emotieregulatie training |
      ik voel me zo schuldig dat ik uit huis ben gegaan | alles komt zo hard binnen bij mij |
      ik neem de stemming van anderen over als een spons | ik ontplof niet ik klap juist naar binnen |
      hooggevoelig voor sfeer in een groep | gevoelens toelaten is eng |
      ik begin te huilen bij elk gesprek met mijn slber |
      hoe ga ik om met heimelijke jaloezie op het succes van mijn broer | alles wat ik voel voelt tien keer zo groot |
      koud van buiten storm van binnen | ik heb mijn gevoel uitgezet en krijg het niet meer aan |
      chagrijnig om niks en dan weer lief | ben zo snel geraakt door wat mensen zeggen |
      hoe bedwing je je tranen op stage | leren voelen wat ik voel | om een omgevallen kopje in tranen |
      mijn vriendin zegt dat ik gesloten ben als een oester | ik doe alsof alles me koud laat |
      gemengde gevoelens over alles en kan het niet plaatsen | overspoeld door van alles tegelijk | emotioneel wrak |
      hoe praat je over wat je voelt als je dat nooit geleerd hebt | ik durf niet kwetsbaar te zijn |
      in tranen om een zes | ik ben bang dat ik te gevoelig ben voor de zorg |
      schaamte die blijft plakken na een feest`,
    en: `emotions | mood swings | bottling it up | too emotional | jealousy | ashamed | guilt |
      one moment im happy and an hour later im wrecked | i cant cry even when i want to |
      i dont know what i feel when people ask me | i swallow everything until it comes out at the wrong time |
      we never talked about feelings at home | so jealous of my best friend i dont recognise myself |
      i tear up when a teacher says something nice | i absorb everyone elses mood like a sponge |
      i switched my feelings off and cant get them back | learn to regulate my emotions |
      how do i show feelings without looking weak | a commercial with a puppy makes me sob |
      everything i feel is ten times too big | i push it all away by working`,
  },
  anger: {
    nl: `boos | woede | kort lontje | agressie | driftig | frustratie | woedeaanvallen | agressieregulatie |
      ik sla met deuren om niks | heb mijn controller tegen de muur gegooid |
      ik schreeuwde tegen mijn vriendin en had meteen spijt | ik snauw mijn moeder af aan de telefoon |
      van kauwende huisgenoten kan ik koken van woede | in het verkeer ga ik helemaal los |
      ik zie rood en dan weet ik niet meer wat ik zeg | met mijn vuist door de deur gegaan en nu is hij stuk |
      een mede student zei iets en ik was er klaar voor om te vechten | hoe tel je tot tien als je al ontploft bent |
      ze noemen me opvliegend | ben zo gefrustreerd dat ik mijn laptop dicht smijt |
      ik word agressief als ik me niet gehoord voel | alles irriteert me vandaag zelfs het ademen van een ander |
      kwaad op de hele wereld | mijn vader had ook losse handjes en ik wil niet zo worden |
      op stage uitgevallen tegen een client | hoe leer ik kalm te blijven in een ruzie |
      boosheid zit in mijn kaken en vuisten | is er een training voor agressie | wrok die ik maar niet kwijtraak |
      nog steeds woest op iemand van twee jaar geleden | om de printer van school kon ik wel janken van woede |
      ik scheld mezelf uit en alles om me heen | ik word zo snel pissig bro |
      tfoe ik kan me niet inhouden als iemand me aankijkt | ben echt strijder in discussies en gooi er dan alles uit |
      ze doen me ne kop krijgen daar thuis en ik ontplof | boksen om het eruit te laten helpt dat |
      iedereen loopt op eieren om mij heen | ik heb iemand geduwd op een feest |
      geschorst omdat ik ging schelden tegen een docent | mijn broer gooit met spullen als hij verliest met fifa |
      hoe zeg ik dat ik boos ben zonder te schreeuwen | irritaties opstapelen en dan bam |
      ik haat dat ik steeds zo uit mijn slof schiet | woedeuitbarsting gehad in de groepsapp |
      mn bloed kookt als ik aan die beoordeling denk | verongelijkt en giftig de hele dag |
      met een gespannen kop naar bed van kwaadheid | wil leren mijn woede de baas te worden |
      stoom afblazen waar kan dat | ik reageer mijn frustratie af op mensen die er niks aan kunnen doen |
      razend om kleine dingen`,
    en: `anger | angry | short fuse | anger management | aggression | frustrated | rage | i slam doors over nothing |
      i yelled at my girlfriend and felt awful right after | threw my controller at the wall |
      i see red and then i dont know what i say | how do i count to ten when ive already exploded |
      everything irritates me today even people breathing | my dad had a temper and i dont want to become him |
      everyone walks on eggshells around me | i punched a hole in the door | furious at the whole world |
      how do i say im mad without shouting | still bitter about something from two years ago |
      i take my frustration out on the wrong people`,
  },
  relaxation: {
    nl: `ontspanning | mindfulness | meditatie | ademhalingsoefeningen | bodyscan | tot rust komen | headspace |
      me time | ik kan niet stilzitten zonder mijn telefoon te pakken |
      op vakantie duurt het vier dagen voor ik los ben | zelfs in bad denk ik aan mijn lijstje |
      mijn lijf weet niet meer hoe niks doen voelt | hoe word je kalm voor het slapen |
      oefening om spanning los te laten | is er een cursus mindfulness op school |
      zoek een app voor geleide meditatie | vijf minuten adempauze tussen twee colleges |
      ik wil mijn hoofd leegmaken in de natuur | is er hier ook een stilteweekend of zo |
      waar vind ik even zen in de stad | een middag zonder schermen klinkt heerlijk | leren onthaasten |
      ik zou zo graag weer gewoon kunnen lummelen | hoe ontspan je na een lange stagedag |
      wandelen in het bos helpt me maar ik doe het te weinig | zijn er stiltewandelingen voor studenten |
      massagestoel op de campus ergens | muziek waar je rustig van wordt | niksen durven |
      relaxen zonder bank en netflix hoe dan | even afschakelen graag | kalmte vinden in een druk studentenhuis |
      hoe werkt 4 7 8 ademhaling | in het moment leren leven | even chillen in mijn hoofd |
      aandachttraining van acht weken | wil iets creatiefs doen om te ontspannen zoals kleien |
      even uitblazen na een drukke week | ik doe nooit iets voor mezelf en wil gewoon opladen |
      sauna korting voor studenten | ontspannen spieren oefening op youtube |
      heb een uur tussen twee lessen en wil bijkomen | leer me ademen | rustmomenten inbouwen op een dag | ff landen |
      klankschaal sessie | breathwork | iets om na de les helemaal uit te zijn |
      lijf zacht krijgen na een dag zitten en haasten | mediteren met een groepje | vertragen |
      voor het eerst gemediteerd en wil er meer van`,
    en: `mindfulness | meditation | relaxation | breathing exercises | unwind | body scan | slow down |
      how do i calm down before bed | i cant sit still without grabbing my phone |
      is there a mindfulness course at school | a place to switch off for an hour between classes |
      even in the bath i think about my to do list | i want to learn to do nothing |
      guided meditation app for students | how does box breathing work | a walk in nature to clear my head |
      something creative to relax after placement | takes me four days of holiday before i can let go |
      quiet evening without screens | i never take a moment for myself and want to recharge`,
  },
  yoga: {
    nl: `yoga | yogales | pilates | tai chi | yin yoga | rekken | yogamat | zachte beweging |
      is er yoga voor beginners op de campus | kan ik ergens een proefles yoga doen |
      ik ben zo stijf dat ik mijn tenen niet aanraak maar wil wel leren rekken |
      wil iets rustigs bewegen zonder zweten en keiharde muziek | zonnegroet leren |
      heb je eigen matje nodig bij de les | lunchpauze yoga tussen de colleges |
      hoeveel kost een strippenkaart voor yoga bij het sportcentrum |
      de sportschool is niks voor mij liever iets met adem en strekken | stoelyoga in de les |
      power yoga of hatha wat past bij een beginner | yoga met vriendinnen op woensdagavond |
      kan je op yoga als je nog nooit iets gedaan hebt | qigong in het park |
      ik hoorde van chi gong via mijn oma is dat hier ook | iets als pilates maar gratis | mijn fysio raadt yoga aan |
      ik wil lenig worden op een zachte manier | downward dog | yoga with adriene maar dan samen |
      een uur op een matje liggen en bewegen met je adem | ochtendyoga voor de les |
      doen er ook jongens mee met yoga | als man durf ik niet naar de yogastudio |
      is de yoga in het engels of nederlands | yogadocent op school | nidra sessie liggend |
      zwangerschapsyoga voor studenten | hatha | vinyasa flow lessen | yoga met hoofddoek vrouwenuurtje |
      acroyoga groep | les op donderdag tai chi zit die al vol | waar koop ik een goedkope mat decathlon ofzo |
      ik kan niet hardlopen door mijn knie maar wel rustig rekken en strekken | stretchles na het zitten |
      ben begonnen met pilates via tiktok en zoek een echte les | rustige beweegles die ook goed is voor je hoofd |
      yoga op recept | online yogavideo voor op mijn kamer | mag ik met mijn rugklachten meedoen aan yoga |
      samen bewegen langzaam | yoga buiten bij mooi weer | yooga | asana oefenen met begeleiding |
      een les waar je eindigt in savasana en even wegdroomt`,
    en: `yoga | pilates | tai chi | stretching class | yin yoga | qigong | yoga mat |
      is there beginners yoga on campus | gentle movement without loud music |
      can i join yoga if i have never done it | lunch break yoga between lectures |
      how much is a yoga pass at the sports centre | im so stiff i cant touch my toes |
      do guys join the yoga class too | is the class taught in english |
      i prefer breathing and stretching over the gym | do i need to bring my own mat | vinyasa flow in the morning |
      pilates from tiktok but with a real teacher | slow exercise that is good for your head`,
  },
  happiness: {
    nl: `gelukkiger | geluk | lekker in je vel | dankbaarheid | positieve psychologie | persoonlijke groei |
      floreren | levensvreugde | niks mis met mijn leven maar ik wil er meer van genieten |
      hoe word je gewoon blij van kleine dingen | wil weer vlinders in mijn buik van het leven zelf |
      waar krijg ik energie van en hoe doe ik daar meer van | ik mis de lol in mijn dagen |
      wat maakt mensen gelukkig volgens de wetenschap | dagboekje met drie dingen waar je dankbaar voor bent |
      cursus geluk volgen als keuzevak | hoe haal ik meer uit mezelf en mijn leven | wil leren positiever te denken |
      ik zoek meer plezier naast alleen maar moeten | opbloeien | waar ben ik eigenlijk goed in wil ik ontdekken |
      mijn sterke kanten vinden | hoe creeer je gewoontes waar je vrolijk van wordt |
      een leuker leven zonder dat het geld kost | ik wil mijn dagen bewuster leven | van oke naar goed |
      vaker in een flow zitten met schilderen | de beste versie van mezelf worden klinkt cheesy maar toch | ikigai |
      genieten van het moment leren | iets nieuws proberen elke week om mezelf te verrassen |
      groeien als mens tijdens je studie | mijn tante zegt tel je zegeningen hoe dan | leven met een lach |
      glas is bij mij halfleeg en ik wil half vol | vrolijker worden | hoe leer ik van mijn vrije tijd te houden |
      workshop welzijn waar je echt van opknapt en blij wordt | zin om aan mezelf te werken |
      zelfontwikkeling boekentips | ik wil trots kunnen zijn op een gewone dag |
      het geluk vinden in simpele dingen zoals koken en fietsen | positief blijven in een klas vol klagers |
      liever leven dan alleen overleven | good vibes | hoe breng ik meer kleur in mijn week | wellness week meedoen |
      wat kan ik doen om gelukiger te zijn | van goed naar stralend | joie de vivre terug |
      dankbaar leren zijn voor wat er wel is | zelfreflectie om te kijken wat mij gelukkig maakt |
      persoonlijke ontwikkeling training | hoe vier je kleine successen`,
    en: `happiness | happier | gratitude | positive psychology | personal growth | flourish | joy | flow |
      nothing is wrong but i want to enjoy life more | what actually makes people happy | gratitude journal |
      i miss having fun in my days | how do i get more out of life | discover what i am good at |
      habits that make you feel good | a course on happiness as an elective |
      i want to see the glass half full for once | learn to enjoy the small things |
      becoming the best version of myself | going from okay to great |
      things that give me energy and how to do more of them | celebrating small wins`,
  },
  meaning: {
    nl: `zingeving | levensdoel | waarvoor | zinloos | existentieel | quarterlife crisis | wie ben ik | doelloos |
      waarom doe ik dit allemaal | waar ben ik eigenlijk mee bezig |
      straks afstuderen werken hypotheek pensioen en dat was het dan | ik leef op de automatische piloot |
      ik haal mijn punten maar het betekent niks voor me | wat is het nut als de wereld toch naar de klote gaat |
      ik wil iets doen dat ertoe doet | heeft mijn leven een bedoeling |
      sinds mijn studie weet ik niet meer waar ik in geloof | ben ik wel op aarde voor excel sheets |
      iedereen lijkt een doel te hebben behalve ik | wie zou ik zijn zonder mijn studie en werk |
      geslaagd en het voelde als niks | alles is zo leeg en hol dat gejaag naar meer | op zoek naar richting |
      ik drijf maar wat rond | zit s nachts na te denken waarom er iets is en niet niks |
      ik twijfel aan alles wat ik vroeger belangrijk vond | voel me verdwaald in mijn eigen leven |
      een jaar gaan reizen om mezelf te vinden heeft dat zin | hoe vind je je roeping |
      wat zijn mijn waarden en leef ik daar naar | mijn identiteit is een puzzel tussen twee culturen |
      zou ik het anders doen als niemand keek | leven we om te werken of andersom | ik heb alles en toch mis ik iets |
      zonder god wat is dan de zin | klooster of stilteweekend om na te denken over mijn pad |
      ik snap niet waar we het voor doen man | het voelt allemaal nutteloos wat ik leer en maak |
      na de dood van mijn oma vraag ik me af waar het leven om draait |
      crisis op mijn 24e over wat ik met mijn bestaan moet | is dit het nou |
      ik mis een groter verhaal in mijn leven | geen idee wat mij drijft | de bedoeling van het geheel ontgaat me |
      wat blijft er over van mij over honderd jaar | ik wil weten wie ik ben los van wat mijn ouders willen |
      spiritueel zoekende | wat heeft het eigenlijk voor zinn | filosoferen over het leven en mijn plek erin |
      ik rol van blok naar blok zonder te weten waarheen | welke kant moet ik op met mijn leven niet alleen qua werk |
      nihilist`,
    en: `meaning | purpose | pointless | existential crisis | quarter life crisis | who am i |
      why am i doing all this | is this it | graduate work mortgage retire and that was it | i live on autopilot |
      everyone seems to have a goal except me | i have everything and still something is missing |
      i want to do something that matters | passing my courses means nothing to me | lost and drifting through life |
      i no longer know what i believe in | what is the point of learning this when the world is burning |
      how do you find your calling | wondering what life is about since my grandma died | what are my values really`,
  },
  'life-talk': {
    nl: `levensvragen | praatgroep | goed gesprek | diepgang | gespreksgroep | reflectie | deeptalk | verdieping |
      ik mis diepe gesprekken want het gaat altijd over bier en voetbal | met anderen filosoferen over grote vragen |
      een kring waar je praat over geloof liefde en dood |
      met wie kan je praten over de zin van dingen zonder dat het zwaar wordt |
      zoek mensen die ook over het leven willen praten | is er een gespreksavond over wat belangrijk is |
      met de studentenpastor van gedachten wisselen over grote keuzes | een plek om na te denken samen met anderen |
      avond over leven en dood | ik wil met iemand sparren over hoe je leeft |
      hoe doen anderen dat leven en keuzes maken daar wil ik over kletsen | kletsen over dingen die ertoe doen |
      een wijze iemand om mee te wandelen en te praten over later | koffie met een humanist ofzo |
      gesprekken over identiteit en wat je meekrijgt van thuis | boekenclub maar dan over levenskunst |
      deelnemen aan een zingevingsgroep | goeie diepe babbel met iemand die niet oordeelt over mijn geloof |
      mijn vrienden vinden mij te serieus dus ik zoek gelijkgestemden voor een goed gesprek | socratisch gesprek |
      vragen waar geen antwoord op is toch bespreken | maandelijkse dialoogtafel |
      iets met tafelgesprekken en soep en een thema | levensbeschouwelijk gesprek |
      rondje delen in een kleine groep over je leven | mijmeren met anderen |
      wil vertellen over mijn pad en horen hoe een ander het doet | reflecteren op mijn jaar met begeleiding |
      kan de humanistisch raadsvrouw met mij meedenken over een moreel dilemma |
      ik twijfel over iets ethisch en wil daar hardop over denken | wil praten over vergeving |
      spirituele gesprekken op de campus | praten over ouder worden en wat je wil nalaten |
      als moslim en student in gesprek over grote thema's | gesprekspartner gezocht voor levenskwesties | life talks |
      retraite met gesprekken | open avond van het studentenpastoraat | gespreksgroep voor twintigers die zoeken |
      niet therapie maar wel een echt gesprek over het bestaan | vragen van de ziel |
      een cursus waarin je samen stilstaat bij je leven | eten en praten over serieuze dingen |
      wie praat er mee over verlangens en dromen | discussieavond over goed leven`,
    en: `deep talk | life questions | discussion group | meaningful conversation | reflection | deep conversations |
      philosophical evening | i miss talks that go deeper than beer and football |
      a circle where you talk about love faith and death |
      who can i talk to about big choices in life without it being therapy | people to philosophise with |
      walk and talk with someone wise about later | an evening about how to live well |
      talk with the chaplain about a moral dilemma | reflect on my year together with others |
      im looking for people who want to share about life | small group to talk about what matters |
      soup and conversation about a theme | an honest conversation about forgiveness`,
  },
  distress: {
    nl: `help | het gaat niet | noodkreet | vastgelopen | alles mis | sos | niet oke | zware tijd |
      ik trek het niet meer | het gaat gewoon niet goed met me de laatste tijd | alles loopt in de soep dit jaar |
      weet niet waar ik moet beginnen het is te veel | ik hou me groot maar het gaat niet |
      zit vast en weet niet waarmee ik vast zit | iemand help me ik weet het niet meer |
      ik kan er even niet meer tegen allemaal | thuis stage studie geld alles tegelijk stuk | ik red het zo niet |
      leven is gewoon kut nu | een moeilijke periode en ik kom er niet alleen uit | iedere dag is overleven |
      ik ben de weg kwijt | vandaag is echt een rotdag en ik kan niks meer hebben |
      niemand weet hoe slecht het met me gaat | ik heb hulp nodig maar schaam me | ben er klaar mee met alles |
      mijn wereld stort in | sinds de zomer gaat het van kwaad tot erger | het water staat me aan de lippen |
      ik ga er aan onderdoor | er klopt van alles niet en ik kan het niet uitleggen | kga kapot man echt |
      nie goe bezig met mezelf | ik zit in de knoop | voel me zo verward en raar de laatste dagen |
      iets is er mis met me | het wordt me allemaal te veel help | ik zeg altijd gaat wel maar het gaat niet |
      mijn studieadviseur vroeg hoe het gaat en ik brak | geen idee wat er is maar goed is het niet |
      zit diep in de shit | zoveel problemen op een hoop | kan ik nu ergens terecht want het gaat slecht vanavond |
      tering wat een tijd is dit | alles wat mis kan gaan gaat mis | ik voel me niet oke en weet niet waarom |
      ik spring uit mijn vel en kan nergens heen met mezelf | niet meer vol te houden zo |
      ik houd dit tempo van ellende niet vol | het lukt me niet meer alleen |
      moet dringend iets veranderen want zo kan het niet langer | hellup`,
    en: `help me | not okay | struggling | falling apart | sos | rough time | a mess | i cant keep this up on my own |
      everything is going wrong this year | i act strong but im not fine |
      i dont know where to start its all too much | something is wrong with me and i cant explain it |
      my life is a mess right now | every day is just surviving | nobody knows how bad it is |
      going from bad to worse since summer | i need help but i feel embarrassed | my world is collapsing |
      i always say im fine but im not | its a really bad night and i dont know what to do`,
  },
  talk: {
    nl: `praten | luisterend oor | hart luchten | gesprek | chatten | anoniem bellen | iemand spreken | klankbord |
      gewoon met iemand praten vandaag nog | ik wil mijn verhaal een keer kwijt |
      kan ik nu iemand bellen om drie uur snachts | is er een nummer waar je mee kan appen |
      liever typen dan bellen kan dat | ik hoef geen oplossing alleen iemand die luistert |
      alles is zo geheim dat ik het aan niemand vertel | kan ik ook anoniem met iemand praten |
      mijn vrienden zijn klaar met mijn gezeur dus zoek iemand anders om tegen te praten |
      iemand die niet meteen oordeelt | wil even ventileren | kan ik langskomen zonder afspraak voor een babbel |
      ik heb iets op mijn lever | een kop thee en een gesprek met een ouder iemand |
      niemand vraagt ooit hoe het met mij gaat | moet het ergens kwijt anders barst ik |
      praten met een medestudent die het ook heeft meegemaakt | worden gesprekken vertrouwelijk gehouden |
      durf het niet hardop te zeggen maar wel opschrijven |
      met wie kan ik kletsen als ik niet naar een psycholoog wil | ff ouwehoeren met iemand die luistert |
      wie heeft tijd voor mij | ik zou zo graag eens uitgepraat raken zonder onderbroken te worden |
      iemand die even naast me komt zitten | luisterlijn | uithuilen mag dat ook |
      blijft het tussen ons als ik iets vertel | komt het in mijn dossier als ik met iemand praat |
      ik wil iemand buiten mijn familie spreken |
      bij ons praat je niet met vreemden over problemen maar ik wil het toch |
      face to face of via teams maakt me niet uit als er maar iemand is | vanavond een gesprek mogelijk |
      kan ik iemand bellen in het weekend | in het engels praten met iemand kan dat ook |
      weet niet of het erg genoeg is om over te praten | zoek een vertrouwd gezicht om iets aan te vertellen |
      heb zin om mn hart te luchten | brabbelen tegen iemand die stil kan zijn |
      even sparren met iemand over hoe het met me gaat | ik wil gehoord worden | babbelke doen met iemand |
      praat paal nodig haha | kan ik met een vrouw praten liever dan met een man |
      er is iets maar ik weet niet hoe ik het moet vertellen`,
    en: `someone to talk to | listening ear | vent | chat | just want to talk | anonymous chat |
      can i call someone at three in the morning | i dont need solutions just someone who listens |
      can i type instead of calling | nobody ever asks how i am doing | i have a secret and need to tell someone |
      will it stay between us if i tell you | my friends are tired of hearing about it |
      can i drop by for a chat without an appointment | i want to talk to a student who has been there |
      id rather talk to a woman | i need to get something off my chest | is there a helpline at night |
      not sure its bad enough to talk about`,
  },
  'where-to-go': {
    nl: `bij wie | wegwijs | doorverwijzing | hulp vinden | waar terecht | aanspreekpunt | afspraak maken | loket |
      waar moet ik zijn met mijn vraag | studieadviseur of decaan wat is het verschil |
      ik word van het kastje naar de muur gestuurd | wie is eigenlijk mijn slber |
      hoe maak ik een afspraak met iemand van begeleiding | op de site van school vind ik niks terug |
      mijn docent zegt ga naar de decaan maar wie is dat | overzicht van alle hulp die er is |
      waar meld ik me aan voor begeleiding | wat doet een studentendecaan |
      kan je overal gewoon naar binnen lopen of moet je mailen | kost het geld om hulp te vragen op school |
      ik weet niet wie ik moet mailen | bestaat er een kaart van wie waarvoor is | aan wie vraag ik dit |
      eerste stap naar hulp wat is dat | welke hulp past bij mij |
      ik heb al drie formulieren ingevuld en nog weet ik niet waar ik heen moet |
      hoelang duurt het voor je iemand te spreken krijgt | waar zit het studentenbureau |
      mijn mentor is ziek wie neemt zijn plek over | ik studeer deeltijd kan ik ook bij jullie terecht |
      zit op locatie amersfoort is hier ook iemand | wie kan mij verder helpen |
      mag je ook zonder verwijzing bij school aankloppen | mijn vraag past nergens in |
      helpdesk voor studenten met persoonlijke dingen | wie gaat hier over |
      heb een probleem maar weet niet of school daarvoor is | wegwijzer student welzijn |
      bestaat er een soort infopunt | naar wie verwijst een mentor je door | bij welke balie moet ik aankloppen |
      te veel loketten en niemand luistert door | gaat dit via mijn coach of via student services |
      waarheen met m'n vragen | welk nummer bel ik op werkdagen |
      mijn vriend zit op een andere school waar kan die heen | wa moet ik doen om hulp te krijgen |
      hoe kom ik in contact met de zorgcoordinator | help kiezen tussen coach psycholoog of huisarts |
      ik wil een intake voor begeleiding |
      ik ben ingeschreven maar heb nog nooit begeleiding gezien wie is mijn begeleider`,
    en: `where do i go | who can help me | make an appointment | student services | find support | right person |
      which help fits me | i keep getting sent from one desk to another |
      what is the difference between a dean and a study adviser | who is my mentor even |
      the website is a maze i cant find anything | do i have to pay for support at school |
      overview of all the help at uni | who do i email about this | first step to getting help |
      can i just walk in or do i need to book | how long is the wait to see someone |
      im part time can i use this too | who deals with personal stuff here`,
  },
  'mental-care': {
    nl: `ggz | wachtlijst | therapie | emdr | ocd | antidepressiva | diagnose | psychiater |
      ik sta al negen maanden op de wachtlijst bij de ggz | wat kan ik doen tot mijn behandeling begint |
      hoe kom ik aan een verwijsbrief voor de psycholoog |
      wordt therapie vergoed of gaat het van mijn eigen risico af |
      ik ben net begonnen met sertraline en voel me raar |
      mijn therapeut is met zwangerschapsverlof en nu heb ik niemand | ik hoor soms stemmen als ik alleen ben |
      moet mijn handen blijven wassen anders gebeurt er iets |
      mijn behandeling in mijn oude stad is gestopt toen ik verhuisde |
      is een online therapeut zoals betterhelp iets | praktijkondersteuner ggz wat is dat |
      kan ik een second opinion krijgen over mijn diagnose |
      bipolair en op zoek naar een goede behandelaar in de stad |
      borderline en studeren tegelijk in behandeling zijn | deeltijdbehandeling naast mijn lessen lukt dat |
      ik moet dingen tellen en aanraken anders word ik gek van de drang |
      vorige maand uit de kliniek en nu weer naar school | opgenomen geweest en ik weet niet hoe ik terugkom |
      ik wil me laten testen op adhd maar overal is een wachttijd | mijn medicijnen afbouwen met wie overleg ik dat |
      cognitieve gedragstherapie zoek ik | schematherapie of emdr wat past bij mij |
      mijn psycholoog op school kan niet verder helpen en nu | de intake was een ramp en ik wil een andere psych |
      alles voelt alsof ik achter glas leef dissociatie volgens google |
      soms denk ik dat iedereen me in de gaten houdt en weet ik niet meer wat echt is |
      mijn huisarts wuift het weg hoe krijg ik dan toch behandeling |
      ik durf niet aan mijn ouders te zeggen dat ik naar een psych ga via hun verzekering |
      een basis ggz traject hoeveel gesprekken krijg je | crisisdienst van de ggz bellen wanneer mag dat |
      cultuursensitieve hulp die snapt hoe het bij ons thuis gaat | een engelstalige therapeut vinden |
      vage dwanggedachten die ik niet wil hebben | nazorg na opname | manische periode gehad en mijn geld opgemaakt |
      als je 18 wordt stopt de jeugdhulp en dan | waarom duurt psychische hulp zo lang |
      psycholoog via zorgverzekeraar cz of zilveren kruis |
      mijn tante zegt dat het een djinn is maar ik wil een dokter voor mijn hoofd | behandelplan`,
    en: `waiting list | therapist | ocd | antidepressants | psychiatrist | diagnosis | bipolar | hearing voices |
      nine months on the waiting list and nothing | is therapy covered by my dutch insurance |
      how do i get a referral for a psychologist | need an english speaking therapist |
      just started on sertraline and feel strange | my treatment stopped when i moved to this city |
      i wash my hands until they bleed because of the thoughts | what can i do while waiting for treatment |
      just got out of the clinic and classes have started | i want to get tested but everywhere has a queue |
      my gp brushes it off how do i still get treatment | sometimes i dont know whats real anymore`,
  },
  loneliness: {
    nl: `eenzaam | eenzaamheid | alleen | geen vrienden | niemand | isolement | altijd alleen |
      buitengesloten gevoel | ik heb vandaag met niemand gepraat behalve de kassa |
      in het weekend gaat iedereen naar huis en zit ik daar | ik eet elke avond voor mijn laptop in mijn eentje |
      mijn telefoon gaat nooit af | met kerst zit ik weer alleen op mijn kamer |
      mijn verjaardag vergeten door iedereen | in een vol studentenhuis en toch niemand |
      de stories van anderen op insta zien en ik lig thuis | wie zou ik bellen als er iets is ik zou het niet weten |
      heb wel 800 volgers en geen een echte vriend | zondagen zijn het stilst |
      na het college lopen ze samen weg en ik ga naar de trein | soms zet ik de tv aan om stemmen te horen |
      ik ga drie keer naar de jumbo om even mensen te zien |
      sinds mijn vriendinnen aan de andere kant van het land wonen is het leeg |
      ik ben onzichtbaar voor iedereen hier | niemand merkt het als ik een week weg ben |
      ik mis iemand om de dag mee door te nemen | appjes blijven op blauwe vinkjes staan |
      een mens heb ik nodig geen app | ik ken al een jaar mensen van gezicht en verder niks |
      door mijn ziekte ben ik iedereen kwijtgeraakt | mijn oude vriendengroep is zonder mij verder gegaan |
      samen met veel mensen en me toch alleen voelen | ik zou willen dat iemand me eens uitnodigt |
      zelfs mijn huisgenoten kloppen niet aan | geen idee met wie ik oud en nieuw vier |
      hoe doorbreek ik dat ik altijd alleen ben | helemaal in me uppie elke dag weer |
      zo stil in mijn studio dat ik de koelkast hoor | mn kat is mijn enige gezelschap |
      ik praat tegen chatgpt omdat er niemand anders is | met wie moet ik mijn goed nieuws delen |
      een knuffel het is maanden geleden | de stilte in zon studio zonder sociaal leven |
      alle familie op aruba en ik hier met niemand | verlaten gevoel als de deur dichtvalt |
      ben ik de enige zonder vrienden op mijn 20e | ze groeten niet eens terug in de gang |
      lang weekend en niemand om iets mee te doen | iedereen heeft een clubje en ik niemand | ik voel me allenig`,
    en: `lonely | alone | no friends | isolated | nobody | nobody texts me |
      i havent spoken to anyone today except the cashier | everyone goes home at the weekend and im left here |
      i eat dinner in front of my laptop every night | in a full house and still on my own | who would i even call |
      hundreds of followers and not one real friend | nobody would notice if i was gone for a week |
      everyone forgot my birthday | sundays are the quietest | i talk to chatgpt because there is no one else |
      my old friends moved on without me | i havent had a hug in months | christmas alone in my room again |
      watching everyones stories while im at home by myself`,
  },
  trauma: {
    nl: `trauma | ptss | flashbacks | herbelevingen | nachtmerries | overvallen | jeugdtrauma | ingrijpend |
      ik zie het ongeluk steeds weer voor me als ik ga fietsen | sinds die avond schrik ik van elke man achter me |
      wat er vroeger gebeurd is komt ineens allemaal terug |
      ik was erbij toen iemand neerviel op straat en ik krijg het niet uit mijn hoofd |
      op stage heb ik een reanimatie meegemaakt en het laat me niet los | als ik vuurwerk hoor zit ik onder de tafel |
      die geur en ik ben weer dat kind van acht | beroofd van mijn telefoon en durf nu de straat niet meer op |
      ik heb dingen gezien die niemand zou moeten zien |
      het huis van mijn ouders is afgebrand vorig jaar en ik ruik het nog |
      mijn lijf verstijft als iemand hard schreeuwt door vroeger |
      mijn jeugd was een puinhoop en daar heb ik nu last van |
      een auto reed op ons in en sindsdien durf ik niet mee te rijden |
      wat ik die nacht in huis aantrof laat me niet los | heftige bevalling gehad en blijf die beelden zien |
      ik wil er niet over praten maar het zit overal |
      mijn docent liet een film zien en ik raakte helemaal van de kaart door vroeger |
      triggers in de les hoe meld ik dat | klaar met weglopen voor wat mij is overkomen |
      hoe verwerk je iets heftigs | sinds de inbraak slaap ik met een stoel tegen de deur |
      mijn broer zat in de oorlog en nu schreeuwt hij in zijn slaap | ik leef alsof het elk moment weer kan gebeuren |
      gegijzeld door mijn verleden | ik blijf alert in elke ruimte en zoek de uitgang |
      oud zeer dat bovenkomt nu ik op mezelf woon | emdr gehad en nu studeren maar de beelden komen terug |
      ik herinner me hele stukken van mijn jeugd niet | na die schietpartij in de buurt is niks meer normaal |
      ben als kind veel geslagen en ik merk het nu pas | het was jaren geleden maar mijn lichaam weet het nog |
      overstroming meegemaakt en nu bij elke regenbui onrust | ik was getuige van iets ergs bij het station |
      ik sta opeens weer daar terwijl ik gewoon in college zit | traumaverwerking naast mijn studie |
      aangevallen in het uitgaansleven en nu kijk ik continu achterom |
      ik wil dat het stopt met terugkomen wat er toen was | ramp meegemaakt |
      ik ben niet meer dezelfde sinds het gebeurde | shock na een ongeval op de werkplaats`,
    en: `trauma | ptsd | flashbacks | nightmares | shocking event | bad childhood |
      i keep seeing the accident when i close my eyes | since that night i jump at every sound behind me |
      things from my childhood are suddenly coming back | i witnessed something terrible and it wont leave my head |
      fireworks send me under the table | a smell and im eight years old again |
      robbed at night and now i dont dare walk outside | i was there when someone died on my placement |
      how do you process something that shook you | im always looking for the exit in every room |
      our house burned down and i can still smell it | my body still remembers what happened years ago |
      a film in class triggered me badly | im not the same since it happened`,
  },
  suicidal: {
    nl: `suicidaal | zelfmoordgedachten | doodsgedachten | wil dood | levensmoe | 113 | niet meer leven |
      afscheidsbrief | ik wil er niet meer zijn | soms hoop ik dat ik morgen niet wakker word |
      iedereen is beter af zonder mij | ik denk elke dag aan de dood | het hoeft voor mij allemaal niet meer |
      ik ben mijn ouders alleen maar tot last en wil weg van de wereld | ik zie geen toekomst meer waar ik in zit |
      ik heb geen reden meer om te blijven leven |
      heb een brief geschreven aan mijn familie voor als ik er niet meer ben |
      ik geef mijn spullen weg want ik heb ze straks niet meer nodig |
      als er een knop was om te verdwijnen drukte ik erop | ik wil gewoon slapen en nooit meer wakker worden |
      vannacht was het bijna zover en ik ben er zo van geschrokken |
      ik ben bang voor mijn eigen gedachten over dood zijn |
      ik heb eerder een poging gedaan en nu komen die gedachten terug |
      hoe vertel ik iemand dat ik aan zelfdoding denk | kan ik 113 ook appen |
      komt de politie als ik zeg dat ik dood wil | alleen mijn kat houdt me hier nog |
      ik wil niet dood maar zo leven wil ik ook niet meer |
      de gedachte om er een einde aan te maken komt steeds vaker | ik tel de dagen dat ik er nog ben |
      leven is voor mij klaar | wou dat ik nooit geboren was | ik heb een datum in mijn hoofd wanneer het ophoudt |
      er is geen uitweg meer behalve er niet zijn | niemand zou me missen als ik doodga |
      mezelf iets aandoen daar denk ik aan vannacht | kwil ni meer leven |
      ik wil dood maar durf het niemand te zeggen |
      mag je op school over suicide praten zonder van je studie gestuurd te worden |
      suicidale gedachtes sinds de tentamens | de pijn moet ophouden en ik zie nog maar een manier |
      in mijn geloof mag het niet maar ik wil zo graag rust voorgoed | ik ben klaar met het leven |
      stop de wereld ik wil eraf voor altijd | een veiligheidsplan maken met iemand voor als de gedachten komen |
      ik had een afscheid gepland en heb me bedacht maar het is er nog | wil eruit stappen |
      ik ben levensmoe op mijn 21ste | het zou voor iedereen makkelijker zijn als ik er niet was |
      zonder mij hebben ze rust thuis | waarom zou ik nog een dag doorgaan met bestaan`,
    en: `suicidal | want to die | dont want to live | suicidal thoughts | suicide | end my life | better off dead |
      dont want to be here anymore | sometimes i hope i wont wake up tomorrow |
      everyone would be better off without me | i think about death every day |
      i wrote a letter for my family for when im gone | if there was a button to disappear i would press it |
      i dont want to die but i cant live like this either | scared of my own thoughts about not being alive |
      i had an attempt before and the thoughts are back | who can i tell that i think about suicide |
      i see no future with me in it | my cat is the only thing keeping me here | i wish i was never born |
      no reason left to stay alive`,
  },
  'self-harm': {
    nl: `zelfbeschadiging | automutilatie | krassen | snijden | mezelf pijn doen | littekens | mezelf straffen |
      automutileren | ik draag altijd lange mouwen ook in de zomer | ik krab mijn armen open als het te veel wordt |
      pijn is het enige wat het even stil maakt | mijn huisgenoot zag de plekken op mijn been en ik heb gelogen |
      ik had het een jaar niet gedaan en gisteren weer | hoe stop ik met mezelf verwonden |
      wat kan ik doen als de drang komt |
      op stage moet ik korte mouwen aan vanwege hygiene maar dan zien ze mijn armen |
      ik sla mezelf als ik een fout maak | bijt in mijn handen tot het bloedt als ik boos ben op mezelf |
      trek mijn haren uit van de spanning | de kat heeft me gekrabd zeg ik dan | voel pas iets als het pijn doet |
      hoe vertel ik mijn vriend over mijn littekens | moet ik naar de dokter met een wond die ik zelf heb gemaakt |
      littekens verbergen voor de zwemles | het lucht op en daarna schaam ik me kapot |
      ik wil het niet meer doen maar ik weet niet hoe anders | mn arm zit vol krassen |
      ik deed het vroeger op de middelbare en nu is het terug |
      iets om mijn handen bezig te houden als ik mezelf iets wil aandoen uit spanning |
      mijn zusje beschadigt zichzelf en ik doe het ook |
      met mijn hoofd tegen de muur bonken om te stoppen met voelen | ik verdien het om pijn te voelen |
      ik wil clean blijven 43 dagen zonder |
      mag je over zelfverwonding praten bij de studentenpsycholoog zonder dat ze je ouders bellen |
      ik doe mezelf dingen aan die ik aan niemand laat zien | iemand zag mijn polsen in de werkgroep |
      tegen de drang om mezelf te bezeren | krabben tot bloedens toe als niemand kijkt | ik heb mezelf weer bezeerd |
      pijn vanbuiten tegen de pijn vanbinnen | de wondjes bedek ik met armbanden |
      terugval met mezelf pijn doen na drie maanden | ik knijp mezelf blauw in college zodat ik niet hoef te huilen |
      bang voor de vragen over mijn armen in de kleedkamer | tattoo over littekens van vroeger door mezelf |
      zelfverwonding afleren | zelfpijniging | vriendin merkte dat ik het weer doe en is boos`,
    en: `self harm | self injury | cutting | scars | hurting myself | urge to hurt myself |
      i always wear long sleeves even in summer | i scratch my arms open when it gets too much |
      pain is the only thing that makes it quiet | i relapsed after a year without hurting myself |
      how do i stop harming myself | what can i do when the urge comes | i hit myself when i make a mistake |
      my roommate saw the marks and i lied about them | short sleeves on placement so they will see my arms |
      it helps for a minute and then i feel so ashamed | how do i tell my boyfriend about the scars |
      i deserve to feel pain | i pull my hair out when im tense |
      forty days clean and struggling to keep it that way`,
  },
  'worry-about-friend': {
    nl: `zorgen vriend | bezorgd | huisgenoot | vriendin helpen | vriend steunen | signalen zien |
      mental health first aid | ander helpen | mijn huisgenoot komt al een week haar kamer niet uit |
      hij reageert niet meer op appjes en dat is niks voor hem |
      ik denk dat een meisje uit mijn klas het moeilijk heeft | wat zeg je tegen iemand die zo in de put zit |
      ik ben bang dat mijn beste vriend zichzelf iets aandoet |
      mijn broertje blowt de hele dag en ik weet niet wat ik moet | een vriendin eet bijna niks en liegt erover |
      hoe begin ik erover zonder dat ze boos wordt | sinds zijn ex weg is drinkt mijn maat elke avond |
      mijn zusje zit alleen maar op haar kamer te huilen | een studiegenoot stuurde een heel raar afscheidsberichtje |
      moet ik het melden of is dat verraad | ik lig wakker om hem en ik ga er zelf aan onderdoor |
      iemand in mijn projectgroep ziet er slecht uit en komt niet meer |
      hoe steun ik iemand met een depressie zonder therapeut te spelen | ze wil geen hulp wat kan ik dan doen |
      mijn vriendin belt me elke nacht huilend op | mag ik school vertellen wat mijn vriend me in vertrouwen zei |
      ik zag wondjes bij een klasgenootje | mijn neef is zo veranderd sinds hij studeert |
      klasgenoot is al drie weken niet geweest en neemt niet op |
      ik ben de psycholoog van mijn hele vriendengroep geworden | kan iemand van school bij mijn vriend langsgaan |
      mijn huisgenoot gokt al zijn studiefinanciering weg | als vriend helpen maar waar ligt de grens |
      mijn beste vriendin zit in een foute relatie en luistert niet |
      cursus om te leren wanneer iemand hulp nodig heeft | me bro is niet zichzelf en lacht alles weg |
      een meisje in de bus van school huilde en ik wist niet wat te doen |
      mijn kamergenoot praat in zichzelf en slaapt niet | hoe merk je dat iemand echt in gevaar is |
      hij zegt dat alles goed is maar ik geloof er niks van |
      ik vertrouw het niet met mijn vriend sinds zijn moeder ziek is |
      mijn ouders en ik maken ons zorgen om mijn zus die studeert in groningen |
      mijn nichtje slikt van alles en zegt dat het niks is | vriendin ghost iedereen |
      jaargenoot die alleen in de kantine zit en er zo verdrietig bij kijkt |
      kan ik iemand aanmelden voor hulp zonder dat hij het weet |
      vriend van me wil stoppen met alles en ik schrik ervan | luisteren naar een ander hoe doe je dat goed`,
    en: `worried about a friend | my roommate | supporting a friend | friend in trouble | concerned |
      mental health first aid | my flatmate hasnt left her room in a week |
      he stopped answering my texts and thats not like him | what do you say to someone who is so down |
      my best friend barely eats and lies about it | she wont accept help what can i do |
      im scared my friend will hurt himself | am i betraying him if i tell the school |
      my brother smokes weed all day and i dont know how to help | a classmate sent me a weird goodbye message |
      my friend calls me crying every night and its wearing me out | how do i bring it up without making her angry |
      someone in my project group looks terrible lately | how do i know someone is really in danger |
      i became the therapist of my friend group`,
  },
  grief: {
    nl: `rouw | verlies | overleden | begrafenis | uitvaart | rouwgroep | gemis | condoleance |
      mijn oma is vannacht gegaan en ik heb morgen een toets |
      mama is er niet meer en iedereen doet alsof ik weer normaal moet zijn |
      ik draai steeds zijn voicemail af om zijn stem te horen | zijn stoel aan tafel is leeg |
      de arts zegt dat papa nog een paar weken heeft | mijn beste vriend is verongelukt afgelopen zomer |
      een jaargenoot is doodgegaan en iedereen zit stil in de klas |
      ik kan niet naar suriname voor de begrafenis van mijn opa | hoe lang duurt rouwen |
      krijg ik vrij voor een crematie tijdens de tentamens | eerste kerst zonder mijn broer |
      soms vergeet ik het en dan pak ik de telefoon om haar te bellen | ik durf zijn kamer niet leeg te ruimen |
      mijn hondje waar ik mee opgroeide is ingeslapen | iedereen zegt dat de tijd heelt maar dat is niet zo |
      ik lach op een feest en voel me daarna schuldig omdat zij dood is | miskraam gehad en niemand weet ervan |
      mijn vader verloren toen ik twaalf was en nu pas komt het binnen | wat zeg je op school als je moeder dood is |
      groep voor jongeren die een ouder missen | ik mis hem op zulke gekke momenten zoals bij de aldi |
      op mijn diploma uitreiking zal zij er niet bij zijn |
      gecondoleerd en verder hoorde ik niks meer van mijn docenten | een jaar geleden vandaag en ik kan niks |
      mn tante was als een moeder voor mij en nu is ze weg | ik was te laat om afscheid te nemen |
      we hebben geen janaza kunnen bijwonen door mijn examens |
      broer verloren aan zelfdoding en ik blijf met vragen zitten |
      ik regel de erfenis en de bloemen terwijl ik ook college heb |
      mijn huisgenoot is plots overleden en zijn kamer staat er nog zo bij | nabestaande |
      met wie kan ik praten over mijn overleden zusje | haar sjaal ruikt nog naar haar |
      kanker heeft mijn moeder meegenomen in drie maanden | studeren terwijl je rouwt is niet te doen |
      de rouwkaart hangt hier en ik kan niet naar college | levend verlies mijn vader herkent me niet meer |
      afscheid nemen van opa in het hospice | sterfdag | hoe condoleer je een klasgenoot`,
    en: `grief | bereaved | funeral | passed away | mourning | my mum died | lost my brother |
      my grandma died last night and i have a test tomorrow | i keep calling his voicemail just to hear his voice |
      first christmas without her | the doctors say my dad has a few weeks left | i cant fly home for the burial |
      a classmate died and nobody talks about it | how long does grieving take |
      do i get time off for a cremation during exams | i laugh at a party and then feel guilty because shes dead |
      had a miscarriage and nobody knows | my dog that i grew up with is gone |
      i lost my dad as a kid and it hits me only now | her scarf still smells like her |
      group for students who lost a parent`,
  },
  'study-load': {
    nl: `studielast | werkdruk | te veel deadlines | studiedruk | achterstand | huiswerkberg | overvol rooster |
      loop achter | vier verslagen in een week wie bedenkt dit | elke docent denkt dat zijn vak het enige is |
      de stapel wordt alleen maar hoger | zodra ik iets inlever komen er twee opdrachten bij |
      60 uur per week bezig voor school en nog niet klaar | wekelijks 200 bladzijden lezen per vak dat haalt niemand |
      ik heb een week gemist door griep en haal het niet meer in | van 9 tot 6 les en daarna nog huiswerk |
      mijn rooster is niet normaal drie toetsen op een dag | kan ik een vak laten vallen om het lichter te maken |
      hoe haal ik mijn achterstand in zonder alles te laten vallen | brightspace staat vol rode meldingen |
      al die ec per blok is te veel van het goede | hoe doen anderen dit allemaal in een week |
      nog niet eens begonnen met blok 3 en ik ben nog bezig met blok 2 | ik lees en lees en het wordt niet minder |
      stageverslagen reflecties en lessen tegelijk | het tempo op het hbo ligt zoveel hoger dan op het mbo |
      de bijeenkomsten vliegen voorbij en ik hobbel er achteraan | ze gooien maar werk op ons bord |
      verdrink in de opdrachten | twee minoren tegelijk was een slecht plan |
      er zitten te weinig uren in mijn week voor dit programma |
      is het normaal dat je tot middernacht zit te werken voor school |
      kan de leraar een deadline verschuiven want het is echt te veel | drie groepsprojecten door elkaar |
      studie met een bindend tempo dat ik niet bijbeen |
      ik snap niet hoe je dit met een huishouden moet doen zo veel huiswerk |
      eerste jaar geneeskunde en het houdt niet op | toetsen opdrachten presentaties alles in week 7 |
      zucht weer twaalf weblectures terug te kijken | zoveel stof dat ik niet weet waar het eindigt |
      mn portfolio mist nog 14 bewijsstukken | studie vreet al mijn avonden en weekenden | veels te veel huiswerk |
      een pre master is niet te doen met deze hoeveelheid | onze klas klaagt dat de opleiding overladen is |
      de werklast is niet eerlijk verdeeld over het jaar | ik moet nog acht practicumverslagen |
      alles tegelijk inleveren voor vrijdag 17 uur | bezwijk bijna onder de leesstof | te zwaar programma`,
    en: `workload | too many deadlines | heavy schedule | falling behind | catching up | so much homework |
      study load | four reports due in one week | every teacher thinks their course is the only one |
      two hundred pages a week per subject | i was ill for a week and cant catch up |
      as soon as i hand in one thing two more appear | can i drop a course to make it lighter |
      is it normal to work until midnight for school every day | three group projects at once |
      sixty hours a week and still not done | the pace is way faster than at my old school |
      my portfolio is missing fourteen pieces | drowning in assignments | twelve lectures to watch back |
      everything is due in week seven`,
  },
  planning: {
    nl: `plannen | planning | timemanagement | agenda | chaos | geen overzicht | structuur | prioriteiten |
      ik kom overal te laat ook al zet ik drie wekkers | mijn agenda is leeg want ik schrijf nooit iets op |
      ik dacht dat de deadline volgende week was | maak elke zondag een mooi schema en maandag is het al mis |
      ik heb geen idee waar mijn dag blijft | hoe verdeel ik mijn week met werk en school |
      weet niet waar ik moet beginnen van de honderd dingen | post its overal en toch vergeet ik het |
      hoelang duurt een opdracht ik schat het altijd verkeerd | alles zit in mijn hoofd en niks op papier |
      ik heb twee afspraken op hetzelfde moment gezet |
      google calendar notion todoist alles geprobeerd en niks blijft | zonder vast lesrooster zwem ik |
      iemand die met mij een weekplanning maakt | hoe maak je een studieplanning die je volhoudt |
      mijn dag en nacht lopen door elkaar nu ik geen college heb | grote opdracht in stukjes hakken hoe doe je dat |
      wat eerst | ik stop te veel op een dag en dan lukt de helft niet |
      hoe krijg ik ritme in mijn dag zonder school | ben het overzicht kwijt van wat er allemaal ingeleverd moet |
      mijn stagebegeleider zegt dat ik moet leren organiseren | tas vergeten sleutel vergeten toets vergeten |
      altijd rennen voor de trein | mijn ouders regelden altijd alles en nu moet ik zelf indelen |
      bulletjournal helpt dat | tussenuren gaan verloren aan niks |
      ik begin aan tien dingen tegelijk en maak niks af qua volgorde | rommelige kamer rommelig hoofd rommelige week |
      training time management | hoe hou je bij wat je nog moet |
      de inschrijfdatum voor mijn vakken gemist omdat ik niet oplette | deadlines kruipen altijd ineens omhoog |
      hoe werkt terugplannen vanaf een inleverdatum | geen klok in mijn hoofd |
      studie huishouden boodschappen wanneer dan | executieve functies zijn zwak zegt mijn test |
      dubbel gepland alweer | hoe plan je met onregelmatige diensten in de horeca | dagindelin maken |
      mn leven is een puinhoop qua organisatie | to do lijst van drie kantjes |
      ik vergeet de helft en kom er achter als het te laat is | overzicht krijgen in al die vakken en inleverdata |
      hoeveel uur moet je per vak inroosteren`,
    en: `planning | time management | schedule | deadlines | organised | to do list | structure | priorities |
      im always late even with three alarms | i thought the deadline was next week |
      i make a nice schedule on sunday and its ruined by monday | i never know how long an assignment will take |
      i dont write anything down and then i forget | how do i divide my week between work and school |
      double booked myself again | someone to make a weekly plan with me |
      how do you cut a big assignment into pieces | i dont know what to do first |
      lost track of what i have to hand in | notion and google calendar and nothing sticks |
      without a fixed timetable my days fall apart`,
  },
  procrastination: {
    nl: `uitstellen | uitstelgedrag | studieontwijkend gedrag | sogen | procrastinatie | lui | last minute | morgen |
      ik begin altijd pas de avond ervoor | mijn kamer is nog nooit zo schoon als in de week van een deadline |
      nog een aflevering en dan ga ik echt | ik open word en twee uur later zit ik op vinted |
      doe het morgen wel zeg ik al drie weken | de cursor knippert en ik ga eerst nog even koffie zetten |
      om 23.58 upload ik mijn verslag altijd | ik weet wat ik moet doen maar ik doe het niet |
      eerst de afwas dan nog even bellen dan slapen en weer niks gedaan | pas als het brandt kom ik in actie |
      alles is interessanter dan mijn opdracht | ik zit achter mijn bureau maar raak niks aan | hoe kom ik op gang |
      tips tegen sog gedrag | een schop onder mijn kont heb ik nodig |
      iemand die even meekijkt zodat ik eindelijk begin | al vier dagen bezig met beginnen |
      netflix vraagt of ik nog kijk en ja dat doe ik in plaats van leren |
      ik schuif het voor me uit als een sneeuwschuiver | mailtje naar mijn docent stel ik al een maand uit |
      alleen onder druk krijg ik iets gedaan | ik krijg mijn kont niet van de bank |
      ben ik gewoon lui of is er iets anders | de drempel om te beginnen is zo hoog |
      heb tot de vakantie de tijd dacht ik en nu is het zondagavond | ik verzin smoesjes voor mezelf |
      straks straks straks | half jaar voor een paper gehad en nog geen letter |
      ik ruim mijn fotorol op in plaats van te studeren | ik zet een timer en negeer hem |
      nachtje doorhalen omdat ik weer te laat ben gestart |
      ik leer pas als iedereen al slaapt omdat ik overdag rondhang |
      mijn huisgenoot lacht me uit dat ik weer de oven schoonmaak |
      ik app de hele groep uit verveling behalve de opdracht openen |
      hoe stop je met alles op het laatste moment doen | kben aan het soggen al heel de week |
      vandaag zou ik echt en toch weer niet | ma studeren geraak ik niet aan begonnen |
      ik beloof mezelf elke ochtend beterschap | te laat begonen weer | nooit zin om te starten en dan spijt |
      cursus uitstelgedrag | vooruitschuiven | bankhangen`,
    en: `procrastination | procrastinating | putting things off | last minute | lazy | tomorrow |
      i always start the night before | my room is never as clean as right before a deadline |
      one more episode and then i will really start | i open word and two hours later im shopping online |
      i know what i have to do but i dont do it | upload at 23.58 every time | how do i get going |
      i need a kick to begin | only when its on fire i move |
      i promise myself every morning that today will be different | had six months for a paper and not one word yet |
      everything is more interesting than this assignment | the step to begin is so huge |
      all nighter again because i waited too long | an email i have been avoiding for a month`,
  },
  motivation: {
    nl: `motivatie | ongemotiveerd | geen zin | studiedip | demotivatie | saai | boeit niet | doorzettingsvermogen |
      het interesseert me allemaal geen bal meer wat die docent vertelt | ik ga alleen nog voor de aanwezigheid |
      vroeger vond ik het leuk en nu sleep ik me naar de les | ik kijk uit het raam en denk nog drie jaar |
      elke ochtend discussie met mezelf of ik ga | skip al weken alle colleges want wat maakt het uit |
      na de kerst kwam de zin niet terug | ik heb de goeie studie maar ik heb er gewoon geen puf in |
      hoe vind ik mijn drive terug | hoe blijf je gemotiveerd als het laatste jaar zo lang duurt |
      kan me er niet toe zetten want het boeit niet | de eerste maanden knalde ik en nu is het vuur uit |
      theorie is dodelijk saai ik wil iets met mijn handen doen |
      lesstof gaat langs me heen want ik zie niet waar ik het voor nodig heb |
      mn cijfers zakken omdat het me niks meer doet | al die reflectieverslagen maken me zo moe van school |
      ik wil weer plezier krijgen in mijn opleiding | geen lol meer aan leren |
      doe dit meer voor mijn ouders dan voor mezelf en dat merk je aan mijn inzet | school is lang leve de lol niet |
      elke maandag baal ik al | ik doe het minimum | wat motiveert jullie |
      ik hang in de les en scroll tiktok omdat het me niet pakt | online les heeft mijn motivatie vermoord |
      spijbel meer dan ik ga | ze zeggen je moet intrinsiek gemotiveerd zijn maar hoe dan |
      ik weet dat ik het kan maar ik wil niet | niets aan die studie dit jaar | kben gedegouteerd van school |
      stage was top en nu weer in de schoolbanken pff | school kan me gestolen worden |
      halverwege en de energie om door te zetten is weg | zin in studeren kwijt |
      mijn klas zit onderuit niemand wil iets | ik mis een doel om naartoe te werken voor dit diploma |
      zo klaar met leren | het papiertje is het enige waar ik het nog voor doe |
      beloon mezelf met chocola en nog steeds geen zin | de sleur van steeds hetzelfde blok | motivasie nul |
      docent leest slides voor en ik haak af | mijn stage is ok maar naar school gaan nee |
      hoe krijg ik mezelf zover dat ik weer wil`,
    en: `motivation | unmotivated | bored | no interest | study slump | demotivated | cant be bothered |
      i only go for the attendance | i used to like my degree and now i drag myself there |
      skipping lectures for weeks because who cares | how do i get my drive back |
      the fire went out after the first months | i do the bare minimum | i know i can do it but i dont want to |
      my courses dont interest me anymore | doing this more for my parents than for me and it shows |
      online classes killed it for me | halfway and i have no push left | how do i stay motivated in my final year |
      the teacher reads slides and i check out | i want to enjoy my programme again`,
  },
  concentration: {
    nl: `concentratie | focus | afgeleid | brainfog | dagdromen | aandacht | aandachtsspanne | hoofd erbij |
      ik lees een bladzijde en weet niet wat er stond | elke drie minuten pak ik mijn mobiel |
      na tien minuten college ben ik in dromenland | een vlieg in de kamer en ik ben weg |
      ik zit uren boven mijn boek en er blijft niks hangen omdat ik afdwaal | elk geluid haalt me eruit |
      hoe hou ik mijn aandacht bij de les | vijf tabbladen muziek appjes en geen letter gelezen |
      mijn aandacht is die van een goudvis | thuis leren kan ik niet want alles leidt af |
      ik hoor de docent praten maar het komt niet binnen | sinds tiktok kan ik geen lange tekst meer volgen |
      kan me ni concentreren met die boren buiten | welke app blokkeert je telefoon zodat je kan leren |
      pomodoro werkt dat | hoe train je je focus | ik dwaal steeds weg met mijn gedachten tijdens werkcollege |
      mist in mijn hoofd als ik moet lezen | ik begin aan een zin en denk aan wat ik vanavond eet |
      noise cancelling koptelefoon om te leren | een uur zitten zonder opstaan red ik niet |
      in de bieb kijk ik alleen maar naar mensen | mijn docent zegt dat ik er niet bij ben met mijn hoofd |
      telkens dezelfde alinea lezen | een podcast luisteren en leren gaat niet samen maar ik doe het toch |
      ik teken hele schriften vol in plaats van luisteren | lange hoorcolleges hou ik niet vol |
      focussen lukt alleen om middernacht | ik raak de draad kwijt als iemand uitlegt |
      tijdens de toets hoor ik elke kuch en ben ik eruit | snel afgelijd | mn kop is overal behalve bij school |
      ogen op het boek gedachten in ibiza | hoe leer ik geconcentreerd werken |
      huisgenoten gamen hard en ik kan er niet doorheen denken | ik ben er met mn hoofd niet bij vandaag |
      iets waardoor ik langer dan een kwartier kan blijven zitten | multitasken de hele tijd en niks echt doen |
      na corona is mijn concentratie nooit teruggekomen | zoooo afgeleid door meldingen |
      mijn gedachten springen alle kanten op als ik ga zitten om te leren | opletten lukt niet |
      ik werk aan mijn essay en ineens weet ik alles over haaien op wikipedia`,
    en: `concentration | focus | distracted | attention span | brain fog | zoning out |
      i read a page and have no idea what it said | i grab my phone every three minutes |
      ten minutes into the lecture im somewhere else | every sound pulls me out of my work |
      cant read long texts anymore since tiktok | which app blocks your phone so you can study |
      how do i train my attention | same paragraph over and over |
      i sit at my desk for hours and nothing sticks because my mind wanders | does the pomodoro technique work |
      i hear the teacher talk but it doesnt come in | at home everything distracts me |
      twenty tabs open and no work done | i can only focus at midnight`,
  },
  'study-methods': {
    nl: `studievaardigheden | leerstrategie | samenvatten | aantekeningen | studietips | onthouden | leren leren |
      flashcards | ik markeer het hele boek geel en weet nog steeds niks |
      op de havo hoefde ik nooit te leren dus ik weet niet hoe het moet | ik leer zoveel uur en toch vijven |
      hoe maak je een goede samenvatting | wat schrijf je wel en niet op in een hoorcollege |
      een artikel in het engels lezen hoe pak je dat snel aan | stof gaat mijn ene oor in en het andere uit |
      ik vergeet alles na een week | is typen of schrijven beter voor aantekeningen |
      hoe haal ik de hoofdzaken uit een tekst | anki of quizlet wat werkt het beste |
      ik wil slimmer leren niet harder | cornell methode | mindmaps maken voor visuele leerders |
      ik leer alles uit mijn hoofd maar snap het verband niet | hoe lees je 80 bladzijden zonder elk woord te lezen |
      geheugentrucjes voor begrippen | mijn cijfers zijn laag terwijl ik me kapot leer wat doe ik fout |
      ben ik een visuele of auditieve leerder | training effectief studeren |
      op het hbo moet je anders studeren dan ik gewend ben | chatgpt gebruiken om te leren hoe doe je dat goed |
      weet niet hoe ik een vak aan moet pakken | samenvatingen zijn altijd even lang als het boek |
      hoe leer je zelfstandig als niemand zegt wat je moet doen | actief leren in plaats van herlezen |
      ik wil leren hoe mijn brein informatie vasthoudt | van een zes naar een acht komen met een andere aanpak |
      hoe bestudeer je een casus | beter cijfers halen |
      ik kijk opgenomen colleges op dubbele snelheid en onthou niks |
      kom van het mbo en heb nooit geleerd om dikke boeken te lezen | spaced repetition hoe begin je daarmee |
      iemand die mij leert studeren | mn leermethode werkt ni meer aan de unief |
      studeren op zich dat heb ik nooit geleerd | hoe vind ik de rode draad in al die slides |
      wat zijn goeie manieren om woordjes en formules in je kop te krijgen | stampen blijft niet hangen |
      zelftesten in plaats van overlezen | mijn broer haalt achten met de helft van de tijd wat doet hij anders |
      hoeveel uur per dag moet je studeren voor een goed resultaat | kritisch lezen leren |
      kleurtjes en stickers maar geen snars onthouden | een cursus leren studeren voor eerstejaars |
      hoe gebruik je je studieboek goed | feedback van de docent gebruiken om beter te leren`,
    en: `study skills | study tips | note taking | summarising | memorising | flashcards | better grades |
      i highlight the whole book and remember nothing | i never had to study in high school so i dont know how |
      what do you write down in a lecture | i study for hours and still get fives |
      how do i read eighty pages without reading every word | anki or quizlet what works best |
      i forget everything after a week | study smarter not harder | how do i find the main points in a text |
      my summaries are as long as the book | i learn by heart but dont see the connections |
      workshop on effective studying | is handwriting better than typing for notes |
      how do you study on your own when nobody tells you what to do`,
  },
  tutoring: {
    nl: `bijles | extra uitleg | huiswerkbegeleiding | bijspijkercursus | steunles | deficientie | opfriscursus |
      zomercursus | ik snap echt geen hout van dit vak | kan iemand mij programmeren nog een keer uitleggen |
      de docent legt te snel uit en ik durf niet weer te vragen |
      een ouderejaars die het vak al gehaald heeft en mij wil helpen |
      iedereen knikt en ik heb geen idee waar het over gaat | wat kost bijles van een medestudent |
      bestaat er een inloopuur voor scheikunde | ik mis de basis van biologie want ik had een ander profiel |
      hoe vind ik een bijlesleraar | na drie uitlegvideos op youtube snap ik het nog niet |
      ik wil dat iemand naast me zit en het stap voor stap voordoet | boekhouden is chinees voor mij |
      heb op het mbo nooit natuurkunde gehad en nu moet ik het kennen |
      geen geld voor een dure bijlesbureau zoals studiekring of lyceo | ik loop vast op java en inleveren is vrijdag |
      extra les voor farmacologie | zijn er bijspijkerlessen voor mensen uit het mbo |
      voorkennis ontbreekt voor mijn master | met economie sta ik op een drie en ik begrijp de uitleg niet |
      kan de docent me apart helpen na de les | responsiecollege gemist is er ergens een herhaling |
      mijn zusje op het mbo zoekt hulp bij een vak | student assistent vragen stellen wanneer kan dat |
      ik heb het nodig in simpele taal uitgelegd | zomerschool om een vak bij te spijkeren |
      mechanica gaat mijn pet te boven | bijles bestuursrecht gezocht dit blok | een op een uitleg |
      ik begrijp de opdracht niet eens | tutor gezocht anatomie | te moeilijk vak help |
      de stof gaat boven mijn hoofd en de rest vliegt door | hulp bij huiswerk na schooltijd |
      wie kan mijn sommen met me doornemen | door ziekte de uitleg gemist en nu snap ik de rest ook niet |
      vakinhoudelijke hulp | peer tutoring | ik wil schakelen en moet eerst een instapcursus doen |
      die werkgroepdocent antwoordt in raadsels |
      mijn medestudenten hebben vwo gedaan en ik niet dus ik mis stukken stof | bijlles gezocht | remedial |
      iemand die fysiologie zo uitlegt dat een kleuter het snapt | kan ik een vak eerst op lager niveau ophalen |
      leg mij organische chemie uit alsof ik vijf ben`,
    en: `tutoring | tutor | extra lessons | homework help | remedial class | refresher course | private lessons |
      i dont understand a thing of this subject | the teacher explains too fast and i dont dare ask again |
      can someone explain programming to me one more time | how much does a student tutor cost |
      everyone nods and i have no clue what its about | i miss the basics of chemistry from high school |
      an older student who passed this course and can help me | is there a walk in hour for physics |
      youtube videos and i still dont get it | need it explained in simple language |
      stuck on my java assignment and its due friday | summer course to catch up on a subject |
      one on one explanation | i cant afford an expensive tutoring agency`,
  },
};
