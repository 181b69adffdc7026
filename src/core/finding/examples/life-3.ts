import type { Examples } from './types.ts';

/** How students put the needs about home, love, rights, work, drink and drugs. */
export const LIFE_3: Examples = {
  'domestic-violence': {
    nl: `huiselijk geweld | mishandeld | veilig thuis | klappen thuis | eerwraak | uithuwelijken | blauwe plekken |
      dwingende controle | mijn vader slaat mijn moeder en ik durf niet weg |
      mijn vriend checkt mijn telefoon en bepaalt wie ik zie | thuis gaat het er met de vuisten aan toe |
      ik loop op eieren zodra hij thuiskomt | mijn broer sluit me op in huis |
      mijn moeder gooit met dingen als ze boos is en raakt mij | ze willen dat ik deze zomer met een neef trouw |
      paspoort afgepakt door mijn ouders | hij knijpt me in mijn arm als ik te lang praat met anderen |
      ik draag lange mouwen zodat niemand het ziet | mijn vriendin slaat mij en ik ben een man |
      hij zegt daarna altijd sorry met bloemen | mijn stiefvader komt dronken binnen en dan begint het slaan |
      ik moet mijn locatie altijd delen van mijn partner anders wordt hij gek | hij houdt mijn bankpas bij zich |
      wat doet veilig thuis als ik bel | ik maak me zorgen om mijn zusje dat nog bij hem woont en klappen krijgt |
      kan ik ergens slapen waar mijn vader me niet vindt |
      vriendin komt met blauw oog op college en zegt dat ze gevallen is | blijf van mijn lijf huis voor studenten |
      hij duwt me tegen de muur als we ruzie hebben | me pa heeft losse handjes |
      thuis word ik geslagen als mijn cijfers slecht zijn | bang om naar huis te gaan na school voor wat hij doet |
      achtergelaten in marokko zonder papieren door familie | ik mag van hem geen vrienden en geen studie |
      mijn familie dreigt mij iets aan te doen vanwege mijn relatie |
      opgegroeid met geweld en nu nog steeds bang voor harde stemmen thuis`,
    en: `hit at home | abusive partner | domestic abuse | forced marriage | bruises | controlling boyfriend |
      my dad beats my mother | he checks my phone and decides who i see | i walk on eggshells when he gets home |
      they want me to marry my cousin this summer | my girlfriend hits me and i am a guy |
      my parents took my passport | he always says sorry with flowers afterwards |
      i wear long sleeves so no one notices | a shelter where he can't find me`,
  },
  'online-abuse': {
    nl: `wraakporno | nudes gelekt | exposed | bangalijst | sextortion | catfish | doxing | deepfake |
      gehackt account | mijn ex heeft mijn naaktfoto doorgestuurd |
      iemand heeft een nepaccount van mij gemaakt op insta | er gaat een filmpje van mij rond op telegram |
      ze willen geld anders sturen ze mijn video naar al mijn volgers |
      met ai een bloot lijf onder mijn gezicht geplakt | ik sta op een lijst met mijn nummer erbij |
      ik heb een nude gestuurd en nu heb ik spijt want hij dreigt | hoe krijg ik een foto van mij offline |
      haatreacties onder mijn tiktok honderden per dag | stiekem gefilmd onder de douche in het studentenhuis |
      onbekenden appen mij door een sekssite waar mijn nummer op staat |
      mijn snap is overgenomen en nu sturen ze rare dingen | hele klas heeft die foto gezien |
      iemand post anoniem over mij op jodel | ze hebben mijn adres en naam op twitter gezet |
      match op tinder bleek nep en heeft nu opnames van mij | mijn vriendin haar beelden staan op een pornosite |
      onlyfans gelekt op school | in de groepschat van het jaar worden screenshots van mij gedeeld |
      scheldpartijen in dms na mijn post over palestina | helpwanted bellen of politie |
      kan ik iets doen als iemand mijn beelden deelt zonder dat ik dat wil |
      vernederd in een whatsappgroep waar iedereen in zit | ze maken stickers van mijn hoofd |
      hij heeft opgenomen terwijl wij facetimeden | ben je strafbaar als je een naaktfoto doorstuurt |
      ik krijg elke dag doodsverwensingen in mn inbox`,
    en: `leaked nudes | revenge porn | sextortion | fake account of me | doxxed | deepfake |
      my ex forwarded my private pictures | they want money or they send the video to my followers |
      how do i get a photo of me taken down | hundreds of hate comments on my tiktok |
      someone put my number on a sex site | my tinder match was fake and recorded me |
      screenshots of me are shared in the year group chat | secretly filmed in the shower of my student house`,
  },
  boundaries: {
    nl: `grenzen | nee zeggen | consent | pleasen | ja zeggen nee voelen | assertief in bed | ongemakkelijk |
      wensen | ik zeg altijd ja terwijl ik nee bedoel | iedereen vraagt mij om gunsten en ik durf niet te weigeren |
      mijn date wil verder dan ik | hoe zeg ik dat ik nog geen seks wil |
      ik laat over me heen lopen door mijn huisgenoten | voel pas achteraf dat ik het niet wilde |
      mijn vriend wil dingen die ik niet fijn vind | workshop wensen en grenzen |
      ik ben te lief zeggen ze en daar maken ze misbruik van |
      mijn schoonmoeder belt elke dag en ik zeg er niks van | leer mij nee zeggen zonder schuldgevoel |
      hoe weet ik of de ander het ook wil |
      ik ga mee naar feestjes waar ik geen zin in heb omdat ik niet durf af te zeggen |
      vrienden lenen steeds mijn spullen en ik slik het in | waar ligt mijn eigen grens eigenlijk |
      ik offer me op voor iedereen behalve mezelf | mijn collega dumpt al haar diensten op mij |
      bang dat hij weggaat als ik stop zeg | ik vind aanrakingen niet fijn maar zeg het niet |
      praten over wat je wel en niet wilt met je partner | hoe geef ik aan dat ik tijd voor mezelf wil |
      mijn moeder loopt zomaar mijn kamer in |
      vriendin appt me de hele nacht haar problemen en ik kan dat niet dragen | een pleaser |
      ik doe dingen tegen mijn zin om aardig gevonden te worden | niet over je grens laten gaan hoe doe je dat |
      ik word gebruikt als taxi en bank door mn matties | consent training vereniging`,
    en: `people pleaser | saying no | consent | set limits | my own limits | i say yes when i mean no |
      my date wants to go further than i do | how do i tell him i am not ready for sex |
      friends keep borrowing my stuff and i swallow it | i only notice afterwards that i did not want it |
      afraid she leaves me if i say stop | teach me to refuse without guilt |
      my friend dumps her problems on me all night and i let her`,
  },
  relationship: {
    nl: `verliefd | vreemdgegaan | verkering | tinder | situationship | crush | lat relatie | open relatie |
      jaloers | scharrel | mijn vriend en ik maken alleen nog ruzie | hij wil samenwonen en ik twijfel |
      mijn vriendin zit in madrid en de afstand breekt ons op | ik ben twintig en heb nog nooit iemand gehad |
      hoe weet ik of hij mij ook leuk vindt | ze laat me op gelezen staan sinds zaterdag |
      ben gevallen voor mijn beste vriend | mijn ouders accepteren mijn vriend niet door zijn achtergrond |
      ik heb hem bedrogen en weet niet of ik het moet zeggen | zij heeft weinig tijd voor me door haar coschappen |
      ik vertrouw hem niet meer na dat appje van dat meisje | durf niemand mee uit te vragen |
      steeds op foute jongens vallen | ik raak in paniek zodra iemand dichterbij komt |
      we passen niet meer bij elkaar maar ik blijf | is het normaal om na drie jaar te twijfelen |
      datingapps maken me kapot | ik kijk steeds in zijn telefoon uit jaloezie |
      mijn lief is depressief en ik weet niet meer hoe ik met hem moet |
      relatietherapie voor studenten bestaat dat | hechtingsangst in de liefde |
      wij praten niet meer over seks en alles is afstandelijk | ik heb een leraar waar ik smoorverliefd op ben |
      nog maagd en iedereen om me heen niet | geghost na vier dates | me chick doet raar de laatste tijd |
      praat al maanden met iemand maar het wordt niks officieels | hoe maak je het uit met iemand die lief is`,
    en: `crush | cheated | situationship | jealous | dating apps | long distance |
      my boyfriend and i only fight lately | i'm twenty and never dated anyone | in love with my best friend |
      she leaves me on read since saturday | my parents don't accept my partner |
      i cheated and don't know whether to tell her | i can't trust him after that text | ghosted after four dates |
      is it normal to have doubts after three years`,
  },
  breakup: {
    nl: `gedumpt | liefdesverdriet | uit elkaar | hij heeft het uitgemaakt | ex | gebroken hart | hartzeer |
      single na jaren | no contact | ze is weg en ik woon nog in ons huis |
      drie jaar samen en dan een appje dat het klaar is | ik zie hem elke dag in de les met zijn nieuwe |
      ik stalk haar insta de hele nacht om te kijken of ze al iemand heeft | ruikt nog naar hem mijn kussen |
      kan geen liedje meer luisteren zonder aan haar te denken | heb hem geblokt maar check toch zijn spotify |
      hoe kom je over iemand heen | ik mis haar zo dat ik niks door mijn keel krijg |
      alles in deze stad doet me aan haar denken | ik heb het zelf uitgemaakt en huil nu elke dag |
      onze vriendengroep kiest zijn kant | hij heeft na twee weken al een ander |
      wie blijft er wonen nu we geen stel meer zijn | eerste liefde voorbij en niemand snapt hoe erg het is |
      hoe lang duurt het voor dit gevoel weggaat | ik kan niet leren want ze heeft me verlaten |
      mijn huisgenoot ligt al een week op bed om zijn ex | wil hem terug ook al was het niet goed |
      me meisje heeft me gelaten voor mn beste vriend | verloving verbroken en de zaal was al geboekt |
      ik stuur steeds dronken appjes naar hem na het uitgaan | mijn lief heeft het afgemaakt |
      bestaat er een groep voor mensen met een gebroken hart | ze wil vrienden blijven maar dat trek ik niet |
      valentijnsdag alleen voor het eerst | we deelden alles en nu is het stil |
      haar spullen staan nog op mijn kamer`,
    en: `heartbroken | dumped | split up | my ex | she left me | got a text after three years saying it's over |
      i check her instagram all night to see if there is someone else | i see him in class with his new girl |
      how do you get over someone | our friends took his side | i ended it myself and still cry daily |
      my pillow still smells like her | who keeps the flat now we are not together |
      first love gone and nobody gets how bad it feels`,
  },
  legal: {
    nl: `rechtswinkel | advocaat | juridisch loket | strafblad | vog geweigerd | boete | deurwaarder brief |
      rechtsbijstand | dagvaarding | mag dit zomaar volgens de wet |
      ik moet voorkomen bij de rechter volgende maand | iemand heeft mij aangeklaagd |
      gratis juridisch advies voor studenten |
      mijn vog wordt afgewezen door een oude veroordeling en nu geen stage |
      ik heb iets getekend zonder te lezen zit ik daar aan vast |
      webshop geeft mijn geld niet terug wat zijn mijn rechten | taakstraf naast school hoe combineer ik dat |
      opgepakt tijdens een demonstratie en nu | sportschool laat me niet van het abonnement af |
      ben opgelicht via marktplaats kan ik mijn geld terughalen |
      boete van ns klopt niet hoe maak ik bezwaar bij de instantie |
      wat mag de politie eigenlijk als ze me staande houden | privacy geschonden door een bedrijf avg klacht |
      heb ik recht op een pro deo advocaat | auteursrecht op mijn eigen ontwerp |
      handtekening onder een contract van een modellenbureau | verkeersongeluk en de tegenpartij wil geld van mij |
      wie kan met mij een officiële brief lezen in moeilijke taal | ik ben getuige en moet een verklaring afleggen |
      is een mondelinge afspraak bindend | erfenis van mijn vader en gedoe met de notaris |
      kvk en aansprakelijkheid met mijn eigen bedrijfje | moet ik die incassobrief wel betalen volgens de wet |
      mijn broer zit vast en ik snap niks van de papieren | bij de kantonrechter zonder advocaat kan dat |
      beetje wetskennis nodig voor een geschil`,
    en: `legal advice | lawyer | law clinic | court date | criminal record | fine appeal |
      is this even allowed by law | i signed a contract without reading it am i stuck |
      the shop won't refund me what are my rights | free legal help for students |
      certificate of conduct refused because of something old | arrested at a protest what now |
      being sued by someone | someone to read an official letter with me`,
  },
  'job-trouble': {
    nl: `nulurencontract | ontslagen | zwart betaald | geen loonstrook | uitzendbureau gedoe | min-uren | vakbond |
      proeftijd | ziekmelden werk | mijn baas betaalt mijn uren niet uit |
      ik sta niet meer ingeroosterd sinds ik ziek was | manager belt me op in de les of ik nu kan komen |
      ze houden fooi in bij ons restaurant | moet na sluit gratis schoonmaken in de bar |
      ontslag op staande voet via whatsapp | thuisbezorgd ongeluk gehad op de fiets en ze betalen niks |
      loonstrook klopt niet met mijn gewerkte uren | mag mijn chef mij verplichten in de tentamenweek te werken |
      vakantiegeld nooit gekregen van de supermarkt | ik werk onder minimumloon denk ik |
      teamleider bij de appie schreeuwt tegen mij waar klanten bij zijn |
      wil stoppen bij mijn bijbaan maar ze zeggen dat ik opzegtermijn heb | baas doet moeilijk over mijn contract |
      geen pauze van acht uur in de keuken | uitgebuit in de horeca |
      mijn contract wordt niet verlengd omdat ik studeer | ze willen de kapotte kassa van mijn loon halen |
      mijn huisgenoot werkt zwart en krijgt nu geen cent |
      ik durf mijn leidinggevende niet te zeggen dat ik minder wil werken |
      jaarcontract en toch weggestuurd mag dat | werkstudent visum en baas laat me te veel uren maken |
      collegas in de winkel maken me kapot met roosters | heb recht op doorbetaling als ik ziek ben met nul uren |
      sis die man betaalt me al 2 maand niet |
      flexkracht bij het magazijn en van de ene op de andere dag geen werk meer |
      arbeidsinspectie melden over mijn werkgever`,
    en: `fired | unpaid wages | zero hours | boss problems | no payslip | minimum wage |
      my manager calls me during lectures to come in | they keep our tips | i got sacked over whatsapp |
      not scheduled anymore since i was sick | no holiday pay from the supermarket |
      can my boss force me to work in exam week | had an accident delivering food and they pay nothing |
      paid in cash and now he refuses to pay`,
  },
  alcohol: {
    nl: `bier | kater | drankprobleem | zuipen | black-out | nuchter blijven | dry january | indrinken | kratje |
      aan de fles | ik drink elke avond een fles wijn alleen op mijn kamer | weet vrijdag niet meer wat ik deed |
      op mijn vereniging moet je wel mee adten | kan niet meer naar een feest zonder eerst vier biertjes |
      verstop lege flessen voor mijn huisgenoten | elke donderdag kotsmisselijk in college na stapavond |
      een maand zonder drank lukt me niet | sta op en denk meteen aan een wijntje |
      ik neem wodka mee in een waterfles naar school | hoeveel glazen per week is nog oke |
      ze zeggen dat ik een nare dronk heb | mijn huisgenoot is vijf avonden per week lam |
      shotjes met de jaarclub elke week uit de hand | ik word agressief als ik gezopen heb |
      hoe minder ik drink op borrels zonder gezeik | steeds op de eerste hulp beland na comadrinken |
      mijn hand trilt smorgens tot ik een slok heb | ik drink nooit maar word gepusht door mijn huis |
      elke pils wordt er tien | goeie voornemen gemaakt geen druppel meer en drie dagen later weer |
      spa rood bestellen durf ik niet bij het dispuut | ik ga naar stage met een alcoholadem |
      gezopen en toen gereden | we pakken altijd pintjes en ik kan niet stoppen na eentje |
      borrelcultuur is niks voor mij | broer drinkt te veel sinds hij op kamers zit |
      is er een test of je te veel alcohol gebruikt | dronken appjes en schaamte de volgende dag`,
    en: `drinking too much | hangover | blackout | beer | sober | dry january |
      i finish a bottle of wine alone most nights | i can't go to a party without pregaming |
      i hide empty bottles from my housemates | don't remember what i did on friday |
      my association pressures me to drink | how many drinks a week is okay | one beer always turns into ten |
      my hands shake in the morning until i have a sip`,
  },
  cannabis: {
    nl: `wiet | jonko | joint | blowen | stoner | thc | cbd olie | hasj | haze | smoken met de boys |
      ik rook elke avond een jointje voor het slapen | zonder peuk met wiet kan ik niet eten |
      ik zit stoned in de les | elke dag naar de coffeeshop | begin savonds steeds vroeger met draaien |
      mijn hele kamer ruikt naar wiet en mijn huisbaas klaagt | ben gestopt met blowen en droom nu heel heftig |
      ik ben zo sloom en vergeetachtig van het smoken | hoe lang duurt het voordat thc uit je lijf is |
      wil een week niet blowen en het lukt niet | mijn vrienden blowen allemaal dus ik ook |
      ik werd paranoia van een joint en het gaat niet weg | weekend was gram nu is het per dag |
      brada ik ben elke dag lam van die wietoe | broertje blowt op school in de pauze |
      spacecake gegeten en flipte | ik geef meer uit aan wiet dan aan boodschappen |
      minderen met jointjes hoe pak je dat aan | zonder stickie word ik chagrijnig |
      kan je verslaafd raken aan softdrugs | ik doe niks meer behalve blowen en netflixen |
      mijn vriend staat op met een joint en gaat ermee naar bed |
      puur roken of met tabak wat is beter voor stoppen | jibbit | groen roken maakt me lui |
      ik hoor stemmen als ik gerookt heb | afbouwen van blowen met een app |
      skeere student maar wel elke dag een zakkie | smoor elke avond in het park met de gasten`,
    en: `weed | pot | joint | edibles | stoned | smoking weed every day | i light up before bed every night |
      i sit high in class | been off weed a week and the dreams are insane |
      i got paranoid from a joint and it won't go away | all my mates smoke so i do too |
      spending more on weed than groceries | how long until thc leaves your body | can you get hooked on cannabis |
      i'm lazy and forgetful from smoking green`,
  },
  drugs: {
    nl: `xtc | coke | keta | 3mmc | speed | lachgas | pilletje | snuiven | ghb | festivaldrugs | dinsdagdip |
      test laten doen | ik snuif elk weekend wel iets | na een festival ben ik een week depri van de mdma |
      zonder pil vind ik uitgaan niks meer aan | in mijn huis ligt altijd wel wat op tafel |
      iedereen op mijn studie gebruikt en ik voel druk om mee te doen | mijn neus bloedt steeds van het snuiven |
      waar kan ik mijn pillen laten testen | ben bang door een slechte trip met paddos |
      huisgenoot ging out op ghb | ik heb een lijntje gedaan op mijn stage |
      elke donderdag ketamine met de huisgenoten | wat zijn de risicos als je mdma met je antidepressiva neemt |
      poes snuiven begon als grap nu koop ik het door de week | ik bel mijn dealer vaker dan mijn moeder |
      lachgas en nu tintelen mijn voeten | mijn vriendin gebruikt coke en liegt erover |
      wil stoppen met harddrugs maar niemand mag het weten | plasblaas doet pijn van de ket |
      ik heb flashbacks na lsd | kan ik anoniem vragen stellen over gebruik |
      voor het eerst xtc dit weekend waar moet ik op letten | snelle euros met dealen en nu zit ik er zelf aan |
      wakker met hartkloppingen na een nacht sosa | mn bro is aan de crack geraakt |
      afterparty tot maandag en dan niks kunnen | straf als ze drugs op je kamer vinden | snuifdoos op tafel |
      tripzitter`,
    en: `mdma | ketamine | cocaine | hard drugs | pills at a party | bad trip | festival drugs |
      i snort something every weekend | going out is no fun without a pill anymore |
      where can i get my pills tested | everyone in my house uses and i feel pressured |
      my nose keeps bleeding from coke | i feel down for days after mdma | my girlfriend lies about her coke use |
      my feet tingle from laughing gas`,
  },
};
