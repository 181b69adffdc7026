import type { Examples } from './types.ts';

/** How students put the needs from emotions to talk. */
export const MIND_3: Examples = {
  emotions: {
    nl: `emoties | gevoelens | opkroppen | huilbuien | stemmingswisselingen | jaloezie | schaamte | schuldgevoel | het
      ene moment ben ik blij en een uur later kapot | ik kan niet huilen ook al wil ik het | slik alles in tot het
      eruit spat | ik voel te veel van alles | een reclame met een hondje en ik zit te janken | ik weet niet hoe ik me
      voel als iemand het vraagt | hoe laat je je gevoel zien zonder zwak te lijken | bij ons thuis praten we niet
      over gevoel | jongens huilen niet zei mijn opa en nu weet ik niet hoe | ik schiet vol als de docent iets aardigs
      zegt | zo jaloers op mijn beste vriendin dat ik mezelf niet herken | schaam me voor hoe ik gisteren reageerde |
      ik ben een achtbaan | loop de hele dag met een brok in mijn keel rond en kan het niet kwijt | mijn humeur slaat
      om als het weer | door mijn ongesteldheid ben ik een week niet mezelf | ik lach als ik eigenlijk verdrietig ben
      | ik duw het weg met werken en sporten | hoe leer ik mijn emoties herkennen | emotieregulatie training | ik voel
      me zo schuldig dat ik uit huis ben gegaan | alles komt zo hard binnen bij mij | ik neem de stemming van anderen
      over als een spons | ik ontplof niet ik klap juist naar binnen | hooggevoelig voor sfeer in een groep |
      gevoelens toelaten is eng | ik begin te huilen bij elk gesprek met mijn slber | hoe ga ik om met heimelijke
      jaloezie op het succes van mijn broer | alles wat ik voel voelt tien keer zo groot | koud van buiten storm van
      binnen | ik heb mijn gevoel uitgezet en krijg het niet meer aan | chagrijnig om niks en dan weer lief | ben zo
      snel geraakt door wat mensen zeggen | hoe bedwing je je tranen op stage | leren voelen wat ik voel | om een
      omgevallen kopje in tranen | mijn vriendin zegt dat ik gesloten ben als een oester | ik doe alsof alles me koud
      laat | gemengde gevoelens over alles en kan het niet plaatsen | overspoeld door van alles tegelijk | emotioneel
      wrak | hoe praat je over wat je voelt als je dat nooit geleerd hebt | ik durf niet kwetsbaar te zijn | in tranen
      om een zes | ik ben bang dat ik te gevoelig ben voor de zorg | schaamte die blijft plakken na een feest`,
    en: `emotions | mood swings | bottling it up | too emotional | jealousy | ashamed | guilt | one moment im happy
      and an hour later im wrecked | i cant cry even when i want to | i dont know what i feel when people ask me | i
      swallow everything until it comes out at the wrong time | we never talked about feelings at home | so jealous of
      my best friend i dont recognise myself | i tear up when a teacher says something nice | i absorb everyone elses
      mood like a sponge | i switched my feelings off and cant get them back | learn to regulate my emotions | how do
      i show feelings without looking weak | a commercial with a puppy makes me sob | everything i feel is ten times
      too big | i push it all away by working`,
  },
  anger: {
    nl: `boos | woede | kort lontje | agressie | driftig | frustratie | woedeaanvallen | agressieregulatie | ik sla
      met deuren om niks | heb mijn controller tegen de muur gegooid | ik schreeuwde tegen mijn vriendin en had meteen
      spijt | ik snauw mijn moeder af aan de telefoon | van kauwende huisgenoten kan ik koken van woede | in het
      verkeer ga ik helemaal los | ik zie rood en dan weet ik niet meer wat ik zeg | met mijn vuist door de deur
      gegaan en nu is hij stuk | een mede student zei iets en ik was er klaar voor om te vechten | hoe tel je tot tien
      als je al ontploft bent | ze noemen me opvliegend | ben zo gefrustreerd dat ik mijn laptop dicht smijt | ik word
      agressief als ik me niet gehoord voel | alles irriteert me vandaag zelfs het ademen van een ander | kwaad op de
      hele wereld | mijn vader had ook losse handjes en ik wil niet zo worden | op stage uitgevallen tegen een client
      | hoe leer ik kalm te blijven in een ruzie | boosheid zit in mijn kaken en vuisten | is er een training voor
      agressie | wrok die ik maar niet kwijtraak | nog steeds woest op iemand van twee jaar geleden | om de printer
      van school kon ik wel janken van woede | ik scheld mezelf uit en alles om me heen | ik word zo snel pissig bro |
      tfoe ik kan me niet inhouden als iemand me aankijkt | ben echt strijder in discussies en gooi er dan alles uit |
      ze doen me ne kop krijgen daar thuis en ik ontplof | boksen om het eruit te laten helpt dat | iedereen loopt op
      eieren om mij heen | ik heb iemand geduwd op een feest | geschorst omdat ik ging schelden tegen een docent |
      mijn broer gooit met spullen als hij verliest met fifa | hoe zeg ik dat ik boos ben zonder te schreeuwen |
      irritaties opstapelen en dan bam | ik haat dat ik steeds zo uit mijn slof schiet | woedeuitbarsting gehad in de
      groepsapp | mn bloed kookt als ik aan die beoordeling denk | verongelijkt en giftig de hele dag | met een
      gespannen kop naar bed van kwaadheid | wil leren mijn woede de baas te worden | stoom afblazen waar kan dat | ik
      reageer mijn frustratie af op mensen die er niks aan kunnen doen | razend om kleine dingen`,
    en: `anger | angry | short fuse | anger management | aggression | frustrated | rage | i slam doors over nothing |
      i yelled at my girlfriend and felt awful right after | threw my controller at the wall | i see red and then i
      dont know what i say | how do i count to ten when ive already exploded | everything irritates me today even
      people breathing | my dad had a temper and i dont want to become him | everyone walks on eggshells around me | i
      punched a hole in the door | furious at the whole world | how do i say im mad without shouting | still bitter
      about something from two years ago | i take my frustration out on the wrong people`,
  },
  relaxation: {
    nl: `ontspanning | mindfulness | meditatie | ademhalingsoefeningen | bodyscan | tot rust komen | headspace | me
      time | ik kan niet stilzitten zonder mijn telefoon te pakken | op vakantie duurt het vier dagen voor ik los ben
      | zelfs in bad denk ik aan mijn lijstje | mijn lijf weet niet meer hoe niks doen voelt | hoe word je kalm voor
      het slapen | oefening om spanning los te laten | is er een cursus mindfulness op school | zoek een app voor
      geleide meditatie | vijf minuten adempauze tussen twee colleges | ik wil mijn hoofd leegmaken in de natuur | is
      er hier ook een stilteweekend of zo | waar vind ik even zen in de stad | een middag zonder schermen klinkt
      heerlijk | leren onthaasten | ik zou zo graag weer gewoon kunnen lummelen | hoe ontspan je na een lange stagedag
      | wandelen in het bos helpt me maar ik doe het te weinig | zijn er stiltewandelingen voor studenten |
      massagestoel op de campus ergens | muziek waar je rustig van wordt | niksen durven | relaxen zonder bank en
      netflix hoe dan | even afschakelen graag | kalmte vinden in een druk studentenhuis | hoe werkt 4 7 8 ademhaling
      | in het moment leren leven | even chillen in mijn hoofd | aandachttraining van acht weken | wil iets creatiefs
      doen om te ontspannen zoals kleien | even uitblazen na een drukke week | ik doe nooit iets voor mezelf en wil
      gewoon opladen | sauna korting voor studenten | ontspannen spieren oefening op youtube | heb een uur tussen twee
      lessen en wil bijkomen | leer me ademen | rustmomenten inbouwen op een dag | ff landen | klankschaal sessie |
      breathwork | iets om na de les helemaal uit te zijn | lijf zacht krijgen na een dag zitten en haasten |
      mediteren met een groepje | vertragen | voor het eerst gemediteerd en wil er meer van`,
    en: `mindfulness | meditation | relaxation | breathing exercises | unwind | body scan | slow down | how do i calm
      down before bed | i cant sit still without grabbing my phone | is there a mindfulness course at school | a place
      to switch off for an hour between classes | even in the bath i think about my to do list | i want to learn to do
      nothing | guided meditation app for students | how does box breathing work | a walk in nature to clear my head |
      something creative to relax after placement | takes me four days of holiday before i can let go | quiet evening
      without screens | i never take a moment for myself and want to recharge`,
  },
  yoga: {
    nl: `yoga | yogales | pilates | tai chi | yin yoga | rekken | yogamat | zachte beweging | is er yoga voor
      beginners op de campus | kan ik ergens een proefles yoga doen | ik ben zo stijf dat ik mijn tenen niet aanraak
      maar wil wel leren rekken | wil iets rustigs bewegen zonder zweten en keiharde muziek | zonnegroet leren | heb
      je eigen matje nodig bij de les | lunchpauze yoga tussen de colleges | hoeveel kost een strippenkaart voor yoga
      bij het sportcentrum | de sportschool is niks voor mij liever iets met adem en strekken | stoelyoga in de les |
      power yoga of hatha wat past bij een beginner | yoga met vriendinnen op woensdagavond | kan je op yoga als je
      nog nooit iets gedaan hebt | qigong in het park | ik hoorde van chi gong via mijn oma is dat hier ook | iets als
      pilates maar gratis | mijn fysio raadt yoga aan | ik wil lenig worden op een zachte manier | downward dog | yoga
      with adriene maar dan samen | een uur op een matje liggen en bewegen met je adem | ochtendyoga voor de les |
      doen er ook jongens mee met yoga | als man durf ik niet naar de yogastudio | is de yoga in het engels of
      nederlands | yogadocent op school | nidra sessie liggend | zwangerschapsyoga voor studenten | hatha | vinyasa
      flow lessen | yoga met hoofddoek vrouwenuurtje | acroyoga groep | les op donderdag tai chi zit die al vol | waar
      koop ik een goedkope mat decathlon ofzo | ik kan niet hardlopen door mijn knie maar wel rustig rekken en
      strekken | stretchles na het zitten | ben begonnen met pilates via tiktok en zoek een echte les | rustige
      beweegles die ook goed is voor je hoofd | yoga op recept | online yogavideo voor op mijn kamer | mag ik met mijn
      rugklachten meedoen aan yoga | samen bewegen langzaam | yoga buiten bij mooi weer | yooga | asana oefenen met
      begeleiding | een les waar je eindigt in savasana en even wegdroomt`,
    en: `yoga | pilates | tai chi | stretching class | yin yoga | qigong | yoga mat | is there beginners yoga on
      campus | gentle movement without loud music | can i join yoga if i have never done it | lunch break yoga between
      lectures | how much is a yoga pass at the sports centre | im so stiff i cant touch my toes | do guys join the
      yoga class too | is the class taught in english | i prefer breathing and stretching over the gym | do i need to
      bring my own mat | vinyasa flow in the morning | pilates from tiktok but with a real teacher | slow exercise
      that is good for your head`,
  },
  happiness: {
    nl: `gelukkiger | geluk | lekker in je vel | dankbaarheid | positieve psychologie | persoonlijke groei | floreren
      | levensvreugde | niks mis met mijn leven maar ik wil er meer van genieten | hoe word je gewoon blij van kleine
      dingen | wil weer vlinders in mijn buik van het leven zelf | waar krijg ik energie van en hoe doe ik daar meer
      van | ik mis de lol in mijn dagen | wat maakt mensen gelukkig volgens de wetenschap | dagboekje met drie dingen
      waar je dankbaar voor bent | cursus geluk volgen als keuzevak | hoe haal ik meer uit mezelf en mijn leven | wil
      leren positiever te denken | ik zoek meer plezier naast alleen maar moeten | opbloeien | waar ben ik eigenlijk
      goed in wil ik ontdekken | mijn sterke kanten vinden | hoe creeer je gewoontes waar je vrolijk van wordt | een
      leuker leven zonder dat het geld kost | ik wil mijn dagen bewuster leven | van oke naar goed | vaker in een flow
      zitten met schilderen | de beste versie van mezelf worden klinkt cheesy maar toch | ikigai | genieten van het
      moment leren | iets nieuws proberen elke week om mezelf te verrassen | groeien als mens tijdens je studie | mijn
      tante zegt tel je zegeningen hoe dan | leven met een lach | glas is bij mij halfleeg en ik wil half vol |
      vrolijker worden | hoe leer ik van mijn vrije tijd te houden | workshop welzijn waar je echt van opknapt en blij
      wordt | zin om aan mezelf te werken | zelfontwikkeling boekentips | ik wil trots kunnen zijn op een gewone dag |
      het geluk vinden in simpele dingen zoals koken en fietsen | positief blijven in een klas vol klagers | liever
      leven dan alleen overleven | good vibes | hoe breng ik meer kleur in mijn week | wellness week meedoen | wat kan
      ik doen om gelukiger te zijn | van goed naar stralend | joie de vivre terug | dankbaar leren zijn voor wat er
      wel is | zelfreflectie om te kijken wat mij gelukkig maakt | persoonlijke ontwikkeling training | hoe vier je
      kleine successen`,
    en: `happiness | happier | gratitude | positive psychology | personal growth | flourish | joy | flow | nothing is
      wrong but i want to enjoy life more | what actually makes people happy | gratitude journal | i miss having fun
      in my days | how do i get more out of life | discover what i am good at | habits that make you feel good | a
      course on happiness as an elective | i want to see the glass half full for once | learn to enjoy the small
      things | becoming the best version of myself | going from okay to great | things that give me energy and how to
      do more of them | celebrating small wins`,
  },
  meaning: {
    nl: `zingeving | levensdoel | waarvoor | zinloos | existentieel | quarterlife crisis | wie ben ik | doelloos |
      waarom doe ik dit allemaal | waar ben ik eigenlijk mee bezig | straks afstuderen werken hypotheek pensioen en
      dat was het dan | ik leef op de automatische piloot | ik haal mijn punten maar het betekent niks voor me | wat
      is het nut als de wereld toch naar de klote gaat | ik wil iets doen dat ertoe doet | heeft mijn leven een
      bedoeling | sinds mijn studie weet ik niet meer waar ik in geloof | ben ik wel op aarde voor excel sheets |
      iedereen lijkt een doel te hebben behalve ik | wie zou ik zijn zonder mijn studie en werk | geslaagd en het
      voelde als niks | alles is zo leeg en hol dat gejaag naar meer | op zoek naar richting | ik drijf maar wat rond
      | zit s nachts na te denken waarom er iets is en niet niks | ik twijfel aan alles wat ik vroeger belangrijk vond
      | voel me verdwaald in mijn eigen leven | een jaar gaan reizen om mezelf te vinden heeft dat zin | hoe vind je
      je roeping | wat zijn mijn waarden en leef ik daar naar | mijn identiteit is een puzzel tussen twee culturen |
      zou ik het anders doen als niemand keek | leven we om te werken of andersom | ik heb alles en toch mis ik iets |
      zonder god wat is dan de zin | klooster of stilteweekend om na te denken over mijn pad | ik snap niet waar we
      het voor doen man | het voelt allemaal nutteloos wat ik leer en maak | na de dood van mijn oma vraag ik me af
      waar het leven om draait | crisis op mijn 24e over wat ik met mijn bestaan moet | is dit het nou | ik mis een
      groter verhaal in mijn leven | geen idee wat mij drijft | de bedoeling van het geheel ontgaat me | wat blijft er
      over van mij over honderd jaar | ik wil weten wie ik ben los van wat mijn ouders willen | spiritueel zoekende |
      wat heeft het eigenlijk voor zinn | filosoferen over het leven en mijn plek erin | ik rol van blok naar blok
      zonder te weten waarheen | welke kant moet ik op met mijn leven niet alleen qua werk | nihilist`,
    en: `meaning | purpose | pointless | existential crisis | quarter life crisis | who am i | why am i doing all this
      | is this it | graduate work mortgage retire and that was it | i live on autopilot | everyone seems to have a
      goal except me | i have everything and still something is missing | i want to do something that matters |
      passing my courses means nothing to me | lost and drifting through life | i no longer know what i believe in |
      what is the point of learning this when the world is burning | how do you find your calling | wondering what
      life is about since my grandma died | what are my values really`,
  },
  'life-talk': {
    nl: `levensvragen | praatgroep | goed gesprek | diepgang | gespreksgroep | reflectie | deeptalk | verdieping | ik
      mis diepe gesprekken want het gaat altijd over bier en voetbal | met anderen filosoferen over grote vragen | een
      kring waar je praat over geloof liefde en dood | met wie kan je praten over de zin van dingen zonder dat het
      zwaar wordt | zoek mensen die ook over het leven willen praten | is er een gespreksavond over wat belangrijk is
      | met de studentenpastor van gedachten wisselen over grote keuzes | een plek om na te denken samen met anderen |
      avond over leven en dood | ik wil met iemand sparren over hoe je leeft | hoe doen anderen dat leven en keuzes
      maken daar wil ik over kletsen | kletsen over dingen die ertoe doen | een wijze iemand om mee te wandelen en te
      praten over later | koffie met een humanist ofzo | gesprekken over identiteit en wat je meekrijgt van thuis |
      boekenclub maar dan over levenskunst | deelnemen aan een zingevingsgroep | goeie diepe babbel met iemand die
      niet oordeelt over mijn geloof | mijn vrienden vinden mij te serieus dus ik zoek gelijkgestemden voor een goed
      gesprek | socratisch gesprek | vragen waar geen antwoord op is toch bespreken | maandelijkse dialoogtafel | iets
      met tafelgesprekken en soep en een thema | levensbeschouwelijk gesprek | rondje delen in een kleine groep over
      je leven | mijmeren met anderen | wil vertellen over mijn pad en horen hoe een ander het doet | reflecteren op
      mijn jaar met begeleiding | kan de humanistisch raadsvrouw met mij meedenken over een moreel dilemma | ik
      twijfel over iets ethisch en wil daar hardop over denken | wil praten over vergeving | spirituele gesprekken op
      de campus | praten over ouder worden en wat je wil nalaten | als moslim en student in gesprek over grote thema's
      | gesprekspartner gezocht voor levenskwesties | life talks | retraite met gesprekken | open avond van het
      studentenpastoraat | gespreksgroep voor twintigers die zoeken | niet therapie maar wel een echt gesprek over het
      bestaan | vragen van de ziel | een cursus waarin je samen stilstaat bij je leven | eten en praten over serieuze
      dingen | wie praat er mee over verlangens en dromen | discussieavond over goed leven`,
    en: `deep talk | life questions | discussion group | meaningful conversation | reflection | deep conversations |
      philosophical evening | i miss talks that go deeper than beer and football | a circle where you talk about love
      faith and death | who can i talk to about big choices in life without it being therapy | people to philosophise
      with | walk and talk with someone wise about later | an evening about how to live well | talk with the chaplain
      about a moral dilemma | reflect on my year together with others | im looking for people who want to share about
      life | small group to talk about what matters | soup and conversation about a theme | an honest conversation
      about forgiveness`,
  },
  distress: {
    nl: `help | het gaat niet | noodkreet | vastgelopen | alles mis | sos | niet oke | zware tijd | ik trek het niet
      meer | het gaat gewoon niet goed met me de laatste tijd | alles loopt in de soep dit jaar | weet niet waar ik
      moet beginnen het is te veel | ik hou me groot maar het gaat niet | zit vast en weet niet waarmee ik vast zit |
      iemand help me ik weet het niet meer | ik kan er even niet meer tegen allemaal | thuis stage studie geld alles
      tegelijk stuk | ik red het zo niet | leven is gewoon kut nu | een moeilijke periode en ik kom er niet alleen uit
      | iedere dag is overleven | ik ben de weg kwijt | vandaag is echt een rotdag en ik kan niks meer hebben |
      niemand weet hoe slecht het met me gaat | ik heb hulp nodig maar schaam me | ben er klaar mee met alles | mijn
      wereld stort in | sinds de zomer gaat het van kwaad tot erger | het water staat me aan de lippen | ik ga er aan
      onderdoor | er klopt van alles niet en ik kan het niet uitleggen | kga kapot man echt | nie goe bezig met mezelf
      | ik zit in de knoop | voel me zo verward en raar de laatste dagen | iets is er mis met me | het wordt me
      allemaal te veel help | ik zeg altijd gaat wel maar het gaat niet | mijn studieadviseur vroeg hoe het gaat en ik
      brak | geen idee wat er is maar goed is het niet | zit diep in de shit | zoveel problemen op een hoop | kan ik
      nu ergens terecht want het gaat slecht vanavond | tering wat een tijd is dit | alles wat mis kan gaan gaat mis |
      ik voel me niet oke en weet niet waarom | ik spring uit mijn vel en kan nergens heen met mezelf | niet meer vol
      te houden zo | ik houd dit tempo van ellende niet vol | het lukt me niet meer alleen | moet dringend iets
      veranderen want zo kan het niet langer | hellup`,
    en: `help me | not okay | struggling | falling apart | sos | rough time | a mess | i cant keep this up on my own |
      everything is going wrong this year | i act strong but im not fine | i dont know where to start its all too much
      | something is wrong with me and i cant explain it | my life is a mess right now | every day is just surviving |
      nobody knows how bad it is | going from bad to worse since summer | i need help but i feel embarrassed | my
      world is collapsing | i always say im fine but im not | its a really bad night and i dont know what to do`,
  },
  talk: {
    nl: `praten | luisterend oor | hart luchten | gesprek | chatten | anoniem bellen | iemand spreken | klankbord |
      gewoon met iemand praten vandaag nog | ik wil mijn verhaal een keer kwijt | kan ik nu iemand bellen om drie uur
      snachts | is er een nummer waar je mee kan appen | liever typen dan bellen kan dat | ik hoef geen oplossing
      alleen iemand die luistert | alles is zo geheim dat ik het aan niemand vertel | kan ik ook anoniem met iemand
      praten | mijn vrienden zijn klaar met mijn gezeur dus zoek iemand anders om tegen te praten | iemand die niet
      meteen oordeelt | wil even ventileren | kan ik langskomen zonder afspraak voor een babbel | ik heb iets op mijn
      lever | een kop thee en een gesprek met een ouder iemand | niemand vraagt ooit hoe het met mij gaat | moet het
      ergens kwijt anders barst ik | praten met een medestudent die het ook heeft meegemaakt | worden gesprekken
      vertrouwelijk gehouden | durf het niet hardop te zeggen maar wel opschrijven | met wie kan ik kletsen als ik
      niet naar een psycholoog wil | ff ouwehoeren met iemand die luistert | wie heeft tijd voor mij | ik zou zo graag
      eens uitgepraat raken zonder onderbroken te worden | iemand die even naast me komt zitten | luisterlijn |
      uithuilen mag dat ook | blijft het tussen ons als ik iets vertel | komt het in mijn dossier als ik met iemand
      praat | ik wil iemand buiten mijn familie spreken | bij ons praat je niet met vreemden over problemen maar ik
      wil het toch | face to face of via teams maakt me niet uit als er maar iemand is | vanavond een gesprek mogelijk
      | kan ik iemand bellen in het weekend | in het engels praten met iemand kan dat ook | weet niet of het erg
      genoeg is om over te praten | zoek een vertrouwd gezicht om iets aan te vertellen | heb zin om mn hart te
      luchten | brabbelen tegen iemand die stil kan zijn | even sparren met iemand over hoe het met me gaat | ik wil
      gehoord worden | babbelke doen met iemand | praat paal nodig haha | kan ik met een vrouw praten liever dan met
      een man | er is iets maar ik weet niet hoe ik het moet vertellen`,
    en: `someone to talk to | listening ear | vent | chat | just want to talk | anonymous chat | can i call someone at
      three in the morning | i dont need solutions just someone who listens | can i type instead of calling | nobody
      ever asks how i am doing | i have a secret and need to tell someone | will it stay between us if i tell you | my
      friends are tired of hearing about it | can i drop by for a chat without an appointment | i want to talk to a
      student who has been there | id rather talk to a woman | i need to get something off my chest | is there a
      helpline at night | not sure its bad enough to talk about`,
  },
};
