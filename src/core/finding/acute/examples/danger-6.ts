/**
 * Example lines that show acute danger: suicide now, self-harm, something taken, life in danger, violence now.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_6 = {
  'suicide-now': {
    nl: `
      doe het vannacht zeg sorry tegen mijn moeder | huisgenoot zit op het dakterras over de rand en wil niet praten |
      zeg tegen papa dat het niet zijn schuld is ik ga nu | na dit bericht hoor je niks meer van mij nooit meer |
      morgenochtend vinden jullie me | docent hier een student zegt dat hij vanavond gaat en hij neemt niet meer op |
      kom niet naar mijn kamer bel gewoon de politie | mijn zus heeft de badkamer op slot en zegt dat het te laat is |
      ik heb mijn deur op slot gedaan en mn telefoon gaat zo uit voorgoed | ik heb mijn laatste berichtjes verstuurd |
      nog een sigaret en dan is het klaar met mij | ik kan de drang niet meer tegenhouden ik heb al afscheid genomen |
      ik loop nu naar het water en ik kom niet terug | mijn student mailt net dat dit haar laatste mail is |
      ik sta aan de rand | zit op de reling | hou me tegen | iksta op de brug | ga nu spirngen |
      ik sta hier boven en het is heel ver naar beneden | vrijdag na de toets is het over voor altijd dan ben ik weg |
      zit op de vensterbank met mn benen naar buiten en ik wil niet meer | houd me alsjeblieft tegen ik ben onderweg |
      ik ben op het perron en de intercity komt zo | het is gebeurd het duurt niet lang meer zeg sorry aan iedereen |
      als de volgende trein komt ga ik | ben al begonnen en nu ben ik bang | ewa dit is t bro zorg voor mn ma |
      ik zit in de auto en ik rij me zo ergens tegenaan | ze heeft net haar locatie gestuurd en die is bij het spoor |
      ik heb het in mijn handen nu | vanavond als mn huisgenoten slapen | als iedereen weg is dit weekend doe ik het |
      het ligt voor me op tafel en ik twijfel nog | leerling is uit de les gelopen en riep dat ze voor de trein gaat |
      ik heb alles voor me liggen praat tegen me | in de klassenapp staat net vaarwel allemaal vannacht is het klaar |
      ik heb het briefje al op tafel gelegd | ik ben mentor en krijg net een appje vaarwel meneer bedankt voor alles |
      brief ligt op bed ik ben weg | vannacht is de nacht | ik heb het gedaan en wacht nu | ik gahetdoen vanacht |
      dit was het mensen het is goed zo ik ga | mijn huisgenoot is al sinds gisteren weg en liet een afscheid achter |
      morgen is mijn laatste dag op aarde | mijn vriend is net de deur uit gerend en riep dat we hem niet meer zien |
      ik haal de ochtend niet en dat wil ik zo | haar snapmap staat bij de brug en ze reageert niet na haar afscheid |
      tis vandaag zover ik heb er vrede mee | iemand op de server zegt dat hij over tien minuten weg is voor altijd |
      ik kan niet garanderen dat ik er morgen nog ben | hij zegt aan de telefoon dat hij het nu doet en ik hoor wind |
      ik moet nu iemand spreken anders is het te laat | student zit op het dak van gebouw c en wil niet naar beneden |
      ik wil het nu doen maar ik ben bang | mijn moeder heeft zich opgesloten en zegt dat we haar moeten laten gaan |
      ik heb iets gedaan en ik wil toch niet dood help | ik ga nu echt dippen voor altijd zeg mn moeder sorry wollah |
      kgaat nu doen zeg tegen mama dak er van hou | mijn ex staat beneden en zegt dat hij zichzelf nu iets aandoet |
      kben weg se tot nooit meer | hij typt steeds langzamer en zegt dat hij moe wordt hij heeft iets gedaan denk ik |
      ga t nu doen srry iedereen | we zoeken een vriend hij is met de fiets weg en schreef dat we niet moeten zoeken |
      mn laatste nacht bro bedankt voor alles | mijn broertje belde net dat hij het niet langer volhoudt en nu gaat |
      hij staat op de galerij aan de verkeerde kant van het hek | ik zie een meisje over het hek van de brug klimmen |
      ze is weg zonder jas en telefoon en er ligt een brief | iemand livestreamt dat hij er nu een einde aan maakt |
      een vriendin facetimet me huilend vanaf een dak | er staat iemand op het viaduct en die gaat springen denk ik`,
    en: `
      tell my parents im sorry i am going now | i am sitting on the ledge | he is on the phone saying he does it now |
      by the time you read this i am gone | i will not see the morning | someone stop me i am on my way there |
      dont come to my room just call the police | tonight is the night | i did something and now i dont want to die |
      after this message my phone goes off forever | he is on the wrong side of the fence on the seventh floor |
      im on the edge and its high | friday after the exam its over forever | i cant promise i will be alive tomorrow |
      next train and im gone | when my flatmates are asleep i will do it | someone is streaming that he is ending it |
      i am walking to the water and i wont come back | a guy in our server says in ten minutes he is gone forever |
      i have it in front of me right now | i already started and now im scared | im gonna do it tonite sry |
      it is on my desk and i am deciding now if i live | she left without her phone and there is a letter on the bed |
      one last song and then im out of this life | my housemate sits over the edge of the roof terrace and wont talk |
      tomorrow is my last day | please stop me | its done now i just wait | imgoing to jump |
      i do it now sorry for my family | my brother called me from home and said goodbye and now nobody can reach him |
      she sent her location and it is the railway | my student just emailed that this is her last email |
      my friend ran out and shouted we wont see him again | i see a person climbing over the railing of the bridge`,
  },
  'self-harm': {
    nl: `
      ik heb weer verse strepen op mn arm | mijn huisgenote heeft pleisters over haar hele onderarm en lacht het weg |
      mn dijen zitten onder de sneetjes die ik zelf maak | ik tik mn hoofd tegen de rand van mn bureau steeds harder |
      ik zit in de badkamer met een mesje | ik knijp mezelf tot ik blauw ben | ik kras op mijn kot als ik alleen ben |
      ik heb mn mesjes weer gepakt | er zit bloed in haar mouw en ze zegt dat het de kat was maar we hebben geen kat |
      ik was 200 dagen clean en gisteren ging het mis met mn arm | hoe verberg ik mijn littekens op stage in de zorg |
      clean streak kapot heb mezelf weer open gemaakt | gym overslaan zodat niemand mn benen ziet vanwege wat ik doe |
      ik heb een terugval gehad met krassen | zelf pijn doen stopen hoe | mijn broertje van 14 krast in zijn benen |
      de wond die ik gemaakt heb is te diep denk ik | ik durf geen korte mouwen op de opleiding want dan zien ze het |
      moet dit gehecht worden ik heb het zelf gedaan | in onze groepsapp delen meiden foto's van hun sneetjes |
      mijn zelfgemaakte wondjes gaan ontsteken | ik trek mijn haren eruit om mezelf te straffen | zelfbeschadeging |
      ik durf niet naar de dokter met mijn armen | ik probeer niks te doen maar mn handen jeuken om het weer te doen |
      ik bijt in mijn arm tot het bloedt als ik moet presenteren | ik heb het nodig om te kunnen slapen dat krassen |
      ik sla met mijn vuist tegen de muur tot het kraakt | het is de enige manier om iets te voelen dus doe ik het |
      ik druk dingen die heet zijn tegen mijn huid | wat zeg ik als docent tegen een student die zichzelf beschadigt |
      ik verdien straf dus geef ik mezelf straf op mijn huid | help de drang is zo hoog ik wil mezelf openhalen |
      ik eet niet om mezelf te straffen en ik kras ook | ik heb mij weer pijn gedaan en mijn lief mag het niet weten |
      als ik bloed zie word ik rustig | ik zit in een online groep waar we elkaar uitdagen om onszelf pijn te doen |
      alleen de pijn maakt het stil in mijn hoofd | mijn vriendin stuurt foto's van haar armen als we ruzie hebben |
      elke onvoldoende is een streep op mn been | mijn vriend slaat zichzelf in zijn gezicht als hij gefrustreerd is |
      per fout een kras dat is mijn regel | kheb mezelf weer gesneje | snijde mij weer | ik snijdmezelf |
      ik wil nu zo graag iets scherps pakken | teamgenote kleedt zich altijd apart om en ik zag strepen op haar buik |
      ik heb de drang en mijn kamergenoot slaapt | student laat in de les per ongeluk haar armen zien vol krassen |
      ik vond scheermesjes in de kamer van mijn zusje | leerling heeft verse wondjes op de pols en zegt er niks over`,
    en: `
      i have fresh lines on my arm | i punish my body when i eat | seeing blood calms me down | selfharming again |
      i broke my clean streak | urges are so strong tonite | i make pain to myself |
      i was clean for half a year and relapsed last night on my legs | my friend hits his own head until he is dizzy |
      i am in the bathroom with a blade | i think the cut i made is too deep | i punch the wall until my hand breaks |
      does this need stitches i did it myself | slef harm | a student rolled up her sleeves and there were many cuts |
      the wounds i made are infected and i am too ashamed for a doctor | i scratch me very hard with something sharp |
      i wear long sleeves in summer so nobody sees what i do | i want to do it again so bad to my skin |
      how do i hide my scars at my placement | every failed exam is a line on my leg | i press hot things on my skin |
      i bite my arm until it bleeds before exams | people in our chat share photos of their cuts and dare each other |
      pain is the only thing that makes it quiet | my little sister hurts herself and my parents think its a phase |
      i do damage to my own body when i am sad | my girlfriend sends me pictures of her wounds when we fight |
      my housemate has plasters all over her arm and laughs it away | i found razor blades under my roommates pillow`,
  },
  overdose: {
    nl: `
      heb net die hele strip leeg | ik heb iets gepakt van iemand op het feest en mijn kaken zitten vast en ik gloei |
      het doosje is leeg en ik ben misselijk | ik heb dubbel en dubbel genomen omdat het niet stopte nu ben ik bang |
      ik weet niet meer hoeveel ik er genomen heb | mijn zus heeft wat genomen en ligt in bed en zegt laat me slapen |
      ik heb er meer genomen dan mag en mn oren suizen | ik heb mn adhd medicatie van de hele week in een keer gehad |
      ik wilde alleen slapen maar heb er te veel gehad | er zat iets in die fles wat geen water was en ik heb het op |
      heb mijn slaapmiddel met wijn genomen en alles draait | ik vond lege doosjes naast haar bed en ze praat dubbel |
      ik heb de pillen van mijn moeder genomen | student op de gang is heel suf en zegt dat ze pillen heeft gehad |
      te veel insuline gespoten denk ik | zij heeft twee halve genomen en staat nu te schudden met wegdraaiende ogen |
      ik heb per ongeluk drie keer mijn medicatie genomen | jaarclubgenoot ademt maar heel af en toe na al die drank |
      schoonmaakmiddel binnengekregen | hij heeft gemengd en ligt nu te snurken heel raar en we krijgen hem niet bij |
      mijn broertje van 3 heeft van mijn pillen gesnoept | vriend appt dat hij er veel heeft genomen en nu moe wordt |
      kind heeft een vaatwastablet in de mond gehad | lachgas tankje en ze viel om en krijgt haar been niet meer mee |
      paddenstoelen geplukt en gegeten en nu zijn we allebei ziek | coke op en mn arm tintelt en borst doet zeer |
      wiet gegeten en ik denk dat ik doodga mn hart gaat te hard | leerling heeft op de wc iets gebruikt en zakt weg |
      spacecake gegeten en ze ligt te trillen en herkent me niet | ik heb iets geslikt en nu ben ik bang |
      mijn lijf is te heet na een pil | ze zegt dat ze van alles heeft genomen en lacht erom maar ze valt steeds weg |
      hij heeft van alles door elkaar gebruikt en zegt niks meer | hij is knock out gegaan van de g | tveel geslikt |
      mijn maat is wit weggetrokken na een lijntje | zij ligt compleet van de kaart na de fuif en reageert op niks |
      na een lijn pijn op mijn borst | hij heeft te veel op en we hebben hem op zijn zij gelegd maar hij snurkt raar |
      na ketamine zit ze vast en reageert niet | ik hoor mijn kamergenoot overgeven en er liggen lege strips |
      iemand in een k hole en zijn adem is raar | hij heeft een fles sterke drank geadt en nu draaien zijn ogen weg |
      g gebruikt en nu ligt ie als een pop | 3mmc hele nacht door en nu hoor ik mn hart in mn oren en kan niet staan |
      vapeje met iets erin gehad en nu valt ze steeds weg | kameraad heeft iets gesnoven en zijn lippen worden paars |
      eerstejaars heeft op de introductie zoveel adten gedaan dat hij niet meer wakker wordt | ovredosis pillen help |
      feut ligt in zijn eigen kots en wij krijgen hem niet overeind | ene van de cantus ligt bewusteloos op de trap |
      ze is ijskoud en bewusteloos van de drank op de wc | hij is gaan liggen na pakken en we voelen bijna geen pols |
      op de coma zuip avond is er een meisje dat niet meer praat | overdoosis |
      tijdens excursie heeft een student te veel gedronken en is niet wakker te krijgen | teveel paracetemol genomen |
      kheb te veel van mijn medicatie gepakt en kzien dubbel |
      hebteveel pillen op | hoelang duurt het voor te veel pillen gevaarlijk wordt ik heb het net gedaan |
      bro heeft te veel gepopt en flipt en zweet als een gek`,
    en: `
      i swallowed something and now i am scared | he mixed things and now he snores strange and we cant wake him |
      the strip is empty and i feel sick | my teammate is cold and not responding after the party | i od'd i think |
      i lost count of how many i took | my toddler ate some of my tablets | he took g and is like a doll |
      i mixed my sleeping pills with wine and everything spins | hours after laughing gas i cant walk |
      i only wanted to sleep but i took too many | how long before too many painkillers get dangerous i just did it |
      i took my whole week of medication at once | first year drank too much at initiation and we cant wake him up |
      by mistake i took triple my medicine | pills at the festival and now she is shaking with her eyes rolled back |
      i think i injected too much insulin | girl passed out in the toilet of the club and nobody knows what she took |
      i drank something from the lab bottle and my throat burns | she is stuck after ket and not answering |
      we ate mushrooms from the forest and now both very ill | my friend texted he took a lot and is getting sleepy |
      ate an edible and my heart is going crazy and i cant see | my body is burning hot after a pill |
      chest hurts after a line | he took to many pils | tooktoo many tablets | he is oding on the couch |
      he breathes only sometimes after all the vodka | student in the corridor is very drowsy and says she had pills |
      i found empty packs next to her bed and she talks slurred | i have taken to much medicine please |
      roommate is vomiting and there are empty boxes | she took something from a stranger and her lips are purple`,
  },
  'life-danger': {
    nl: `
      ze reageert niet meer en haar lippen zijn blauw | ze viel van het podium en voelt haar benen niet | bewustloos |
      hij kijkt naar me maar er komt niks uit en zijn mondhoek hangt | hij ligt onder aan de trap heel raar gedraaid |
      ze praat opeens krom en haar arm hangt | ze is door het ijs gezakt | hij is van z'n stokje en komt niet terug |
      halve gezicht hangt scheef bij mijn huisgenoot | mijn kotgenoot is van zijne sus gevallen en wordt niet wakker |
      mijn vader greep naar zijn borst en viel | hij is van de hoogslaper gevallen en zegt rare dingen en geeft over |
      ik heb een band om mijn borst en zweet en ben misselijk | iedereen in huis heeft hoofdpijn en de melder piept |
      er zit een olifant op mijn borst en mijn kaak doet pijn | kachel aan en nu zijn we allemaal slap en misselijk |
      mn hart doet raar en ik ga bijna onderuit | ik heb pinda gegeten en mijn keel gaat dicht en ik heb geen epipen |
      ik heb mijn puffer leeg en het fluit en ik kan geen zin afmaken | hij kreeg een schok in het practicum en ligt |
      astma aanval en de puffer werkt niet | hoofd tegen de stoeprand en nu is ze suf en wordt niet meer goed wakker |
      ze piept bij elke ademhaling en wordt grauw | hij is oververhit en praat als een dronkaard en zweet niet meer |
      hij hapt naar lucht en kan niet meer praten | epipen gezet en nu | mijn baby is slap en wil niet wakker worden |
      mijn tong wordt dik na die noten | ze schokt al langer dan vijf minuten | ik denk dat iemand hier doodgaat kom |
      gestoken door een wesp en haar hele gezicht is dik en ze hijgt | ik verlies zoveel bloed dat ik sterretjes zie |
      mijn huisgenoot heeft suiker en is zweterig en wartaal en wil niet drinken | het fornuis staat in lichterlaaie |
      diabetes en hij is niet meer aanspreekbaar | haar kaken klemmen en haar hele lijf trekt | hij ademd niet meer |
      ze heeft een hypo en krijgt niks meer weg | ik ben zwanger en er komt heel veel bloed | onder een tram gekomen |
      mijn suiker is zo laag dat mn scherm wazig is en ik kan niet opstaan | hij heeft epilepsie en komt er niet uit |
      van de fiets geklapt en er komt bloed uit zijn oor | vriendin wordt niet wakker na het hardlopen in de hitte |
      iemand is door het dak gezakt en roept niet meer terug | hoge koorts stijve nek en vlekken die niet wegdrukken |
      hij kreeg een bal tegen zijn borst en zakte weg | hand in de machine gekomen op de praktijkschool |
      voetbalmaat zakt in elkaar op het veld | mijn kindje krijgt geen adem | leerling krijgt geen adem in de gymles |
      ze is in de sportzaal neergegaan en haar ogen staan open | hij heeft zich tot op het bot gesneden en het spuit |
      loog in zijn oog in het lab en hij ziet niks meer | na de bevalling blijft ze bloeden en ze wordt wit |
      vinger eraf bij de zaagmachine | auto in de gracht en er zit iemand in | collega docent valt om tijdens de les |
      de handdoek is al doorweekt en het blijft komen | kleine heeft iets in de keel en loopt blauw aan |
      dochter van 2 stuipt en haar ogen draaien weg | het brandalarm gaat en de trap staat vol rook | ze adempt niet |
      mijn neefje ligt op de bodem van het zwembad | mijn kamergenoot ijlt van de koorts en is niet wakker te houden |
      insult stopt niet | er komt rook uit de meterkast | ik ruik gas in het hele huis | kokende olie over mijn been |
      ze is heel verward met koorts en koud zweet | de ketel is geknald en er ligt iemand onder | ze is buitenwesten |
      de pan vloog in de vlam en nu brandt de keuken | student is onderuit gegaan in de collegezaal en reageert niet |
      mijn oplader is ontploft en het bed brandt | er ligt een man op straat en hij doet niks |
      we zitten vast op de vierde en beneden brandt het | mijn kleren vatten vlam en mn arm zit vol blaren |
      het sist bij de cv en het stinkt naar gas | kajak omgeslagen en we zijn er een kwijt |
      er is net iemand geschept op het kruispunt voor school | in de kou gevonden en hij rilt niet meer en is suf |
      scooter tegen vrachtwagen en hij beweegt niet | hijademt raar | ze is gevallen in de douche en zegt niks meer |
      hij dook en kwam niet meer boven | zwom in de rivier en is nu weg | tis aan het branden op mijn kot |
      kzien niks meer van de rook`,
    en: `
      her lips are blue and she doesnt answer | she ate nuts and her tongue is swelling | he collapsed on the pitch |
      his face is hanging on one side and his words are strange | there is a man lying on the street not moving |
      my dad grabbed his chest and fell on video call | she has been shaking for five minutes with her eyes rolled |
      pressure on my chest and my jaw hurts and i am sweating | bike crash and blood is coming from his ear |
      my inhaler is empty and i cant finish a sentence | my roommate is diabetic and is sweating and makes no sense |
      asthma attack and nothing helps | blood is spraying from his hand | my baby is floppy and wont wake |
      wasp sting and his face is huge and he cannot breathe | someone dropped in the lecture hall and doesnt respond |
      sugar so low he cant swallow | she went through the ice | he dont wake up | i think someone is dying here |
      my housemate fell off the loft bed and is vomiting and confused | he got an electric shock and is on the floor |
      hit his head on the curb and is getting sleepy and we cant keep him awake | i am pregnant and bleeding a lot |
      she fell down the stairs and cant feel her legs | the carbon monoxide alarm beeps and we all have a headache |
      towel is full of blood and it keeps coming | my charger exploded and the bed is on fire | he dosent breath |
      child is choking on something | smoke is coming under my door what now | he is very cold and stopped shivering |
      high fever stiff neck and spots on the skin | my flatmate is burning with fever and does not know where he is |
      the kitchen is burning | acid in my eye in the lab and i cant see | he jumped in the canal and did not come up |
      i smell gas in the whole house | he fainted and is not come back | unconcious | she is unconcius on the floor |
      under a tram | not breething`,
  },
  'violence-now': {
    nl: `
      mijn vader gaat mijn moeder nu te lijf kom snel | student slaat om zich heen in het lokaal en heeft een schaar |
      hij heeft een mes in zijn tas en zegt dat hij langs school gaat | mijn broer bedreigt mijn vader met een bijl |
      hij trapt de deur in | ze willen mijn tas en hebben iets scherps | kzit opgesloten met hem en hij is razend |
      ze proberen de voordeur open te breken | stiefpa is dronken en gaat los op mama | er komt iemand door het raam |
      hij heeft zijn handen om haar nek | stuur iemand ik kan niet bellen | ouder staat bij de balie te slaan |
      ik hoor mijn buurmeisje gillen en dingen breken | we zitten met de klas achter een tafel want iemand schiet |
      boven ons wordt een vrouw geslagen ik hoor het door het plafond | hij zit achter me aan in de parkeergarage |
      mijn huisgenoot wordt door haar vriend door de kamer gesleurd | ik hoorde knallen in gebouw b en mensen rennen |
      ik zit op de wc van de trein en hij staat voor de deur | ze hebben hem tegen de grond en trappen op zijn hoofd |
      er rijdt stapvoets een auto naast me | iemand is neergestoken bij het station | man wordt hier geript help |
      ik loop alleen en er komen drie gasten op me af | gasten willen mn telefoon en trekken me van mn scooter |
      ik doe alsof ik bel maar hij blijft lopen waar ik loop | hij laat me mijn kamer niet uit en duwt me op het bed |
      taxi rijdt een andere kant op en de deuren zitten op slot | ik zit onder mijn bed en hoor hem de trap op komen |
      hij heeft mijn telefoon gepakt ik typ dit op mijn laptop kom alsjeblieft | kan niet praten hij is in de kamer |
      ik zit in de kast met mijn broertje papa is aan het slaan | bro ze zijn me aan het pakken bij de mac kom snel |
      hij is door het lint en slaat alles en iedereen | mijn ex is binnengedrongen en zit in mijn kamer |
      mijn zus wordt nu door mijn ooms vastgehouden | er loopt een man met een bijl door de hal | hij heef een mes |
      massale vechtpartij voor de ingang en iemand bloedt | ze worden bij de ontgroening geslagen en mogen niet weg |
      er wordt gestoken op het schoolplein | leerling trekt een mes in mijn les | kot wordt opengebroken kzit binnen |
      ik ben net gestoken | ik hoor schoten | gewapende man in de bieb | hij hefft een wapen | ze slaanhem dood |
      hijslaat me`,
    en: `
      he is kicking in my door | his hands are around her neck | i cant talk he is in the room | they are robbing me |
      my neighbour is screaming and i hear things break | i pretend to be on the phone but he keeps following |
      my housemate is being dragged by her boyfriend | my stepdad is drunk and attacking my mother now |
      please send someone i cannot call | they kick his head on the ground | somebody comes through the window |
      im under my bed and he is coming up the stairs | the taxi goes another way and doors are locked |
      he took my phone im on my laptop | there is an armed man in the library | a student pulled a knife in my class |
      a car is driving slowly next to me | shots in building b everybody runs | my ex got into my room and wont go |
      three guys come towards me and block the way | someone got stabbed at the station just now | i hear gunshots |
      i was just stabbed | he have a knife | he is beating me help |
      they dont let us leave and they beat the new members | i am in the closet with my brother and dad is hitting`,
  },
} as const;
