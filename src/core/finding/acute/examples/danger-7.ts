/**
 * Example lines that show acute danger: threats, assault, violence at home, stalking, psychosis.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_7 = {
  threat: {
    nl: `
      morgen weten ze wie ik ben op school dan lachen ze niet meer |
      ze gaan boeten en ik heb alles klaar | ik zit in de schuld bij een dealer en hij komt vanavond met zijn gasten |
      ik ga iemand wat aandoen als niemand me tegenhoudt | ik droom er niet alleen van ik ga het doen bij die leraar |
      ik heb zin om met de auto op die groep in te rijden | hij postte kom maandag niet naar school als je slim bent |
      ik heb iets in mijn tas voor als hij weer begint | in de klassenapp zegt hij dat vrijdag iedereen gaat bloeden |
      ik loop met een steekding omdat ik hem ga pakken | hij wacht me op bij de fietsenstalling met zn maten zegt ie |
      ik weet waar hij woont en ik ga vanavond langs om hem te slopen | er staat een lijst met namen in zijn schrift |
      als zij van een ander is dan is ze van niemand meer | omdat ik trans ben zeggen ze dat ze me kapot gaan slaan |
      ik ben zo boos dat ik bang ben dat ik mijn vriendin straks de keel dichtknijp | kga iemand iets aandoen seffes |
      ik ben bang dat ik mijn baby iets aandoe | een jongen in mijn groep praat over een bom en heeft dingen besteld |
      ik kan het huilen niet meer aan straks schud ik hem | mijn ex zegt als ik jou niet kan hebben dan niemand |
      ik krijg beelden dat ik mijn huisgenoot iets aandoe en ik weet niet of ik me inhoud | zegaan me doodsteken |
      ik haat ze allemaal en ik heb een lijst | hij gaat mijn hond doodmaken als ik niet terugkom en daarna mij |
      in zijn tekening staan wij allemaal neergeschoten | vader van een leerling dreigt mij wat aan te doen |
      op snap staat een foto van een wapen met de naam van onze school | drillgasten zeggen dat ik op de lijst sta |
      iemand schreef op de wc deur de datum dat het gaat gebeuren hier | hij zei da hij mij gaat afmaken na de les |
      klasgenoot bewondert schutters en zegt dat hij de volgende is | ze sturen me een doodskist emoji en mijn adres |
      mijn broer wil naar de strijd en zegt dat ongelovigen dood moeten | ik word om mijn geloof bedreigd met geweld |
      vriend zit in een extreme groep en heeft het over een actie met doden | doods bedreiging |
      ze zeiden dat ze een kogel voor me hebben | ze dwingen me mijn rekening te geven en hebben gedreigd met steken |
      ik krijg foto's van mijn voordeur met een kogel erbij | huisgenoot slijpt messen en zegt dat ik moet oppassen |
      er lag een brief met je bent de volgende | ze hebben iemand gestuurd om mij terug te halen desnoods met geweld |
      hij zei als je naar de politie gaat ben je klaar |
      ex zegt dat hij zuur over me gooit | een student zei na het gesprek dat hij terugkomt en dan niet om te praten |
      mijn neven zeggen dat ik me niet meer moet laten zien of het loopt slecht af | ze gaan me prikken zeggen ze |
      oom belde dat ik de familie te schande heb gemaakt en dat ik weet wat er komt | hij gaatmevermoorden zegt hij |
      ik moet pakketjes bezorgen anders pakken ze mijn moeder | opps weten waar ik stage loop en zeggen dat ze komen |
      mijn buurman zegt dat hij ons huis in brand steekt met ons erin |
      student mailt dat ik zal boeten voor zijn onvoldoende en noemt mijn kinderen | bedrijgd met een mes`,
    en: `
      tomorrow they will stop laughing i have everything ready | there is a picture with a gun and our building name |
      i have a list and they are on it | i am so angry i could strangle my housemate and i dont know if i can stop |
      i am scared i will hurt my baby | he says if i go to police i am finished | he is going to kill me he say |
      he posted dont come to school on monday | a student wrote that i will pay for his grade and named my children |
      a guy in my group talks about a bomb and ordered things | they sent me a picture of my front door and a bullet |
      classmate admires shooters and says he is next | i owe money to a dealer and he comes tonight with his guys |
      in the chat he says friday everyone will bleed | my cousins say it ends badly if i show my face |
      someone wrote on the wall the date it will happen here | because i am gay they say they will beat me to death |
      if i cant have you nobody will that is what my ex writes | my uncle said i brought shame and i know what comes |
      he says he will throw acid on me | the agent who brought me here threatens my family back home if i dont pay |
      they force me to carry packages or they hurt my mum | my housemate sharpens knives and says i should watch out |
      they threat me with kill`,
  },
  assault: {
    nl: `
      mijn date heeft me gedwongen | twee jongens uit het team hebben mij als jongen vernederd en vastgepakt daar |
      hij hield niet op toen ik nee zei | ik heb mijn kleren in een zak gedaan moet ik daar iets mee na wat hij deed |
      ik duwde hem weg maar hij was sterker | overal blauwe plekken en geen idee hoe ik thuis ben gekomen na de club |
      ik lag daar maar en wachtte tot het klaar was | ik heb het nooit iemand verteld wat hij deed toen ik negen was |
      ik heb niet gevochten telt het dan | moet ik nu naar een dokter na wat er gebeurd is met hem ik wilde het niet |
      telt het als het mijn vriend was | hij zegt dat hij van me houdt maar ik moet geld verdienen met mijn lichaam |
      is het wel aanranding als ik eerst had gezoend | ik kan me de nacht niet herinneren en ik heb pijn van onderen |
      ik had gedronken is het dan mijn eigen schuld wat hij deed | er gaat een filmpje rond van wat ze met mij deden |
      ik ging zelf mee naar zijn kamer en toen mocht ik niet weg | mijn neef kwam vroeger snachts op mijn kamer |
      ik voelde me raar na een slok en daarna is alles zwart | needle spiking denk ik en iemand heeft aan me gezeten |
      prik gevoeld in mijn been in de club en daarna weet ik niks | sinds de metoo les weet ik dat het misbruik was |
      ik werd wakker in een vreemd bed met een man die ik niet ken | ze hebben me met drie man in die kamer gehouden |
      hij deed dingen toen ik te dronken was om te praten | huisbaas wil geen huur maar iets anders en pakte me vast |
      ze hebben het gefilmd terwijl ik out was | mijn vriend wordt boos als ik geen zin heb en dan doet hij het toch |
      ik douche de hele tijd sinds zaterdag en ik krijg het er niet af | ik geef maar toe want anders dwingt hij me |
      kan ik nog zwanger zijn van iemand die ik niet wilde | door een college kwam alles terug van toen hij me pakte |
      hij deed het zonder condoom terwijl ik dat niet wilde | een man online dwingt mijn zusje om zich uit te kleden |
      hij zette door ook al huilde ik | mijn broer heeft vroeger aan me gezeten en nu moet ik met kerst naar hem toe |
      ik zei au en niet doen en hij lachte | ne gast van op de fuif heeft mij vastgepakt en vanonder aan mij gezeten |
      de masseur ging te ver | ik moest naaktfotos sturen anders ging hij het aan mijn ouders vertellen | aangerandt |
      mijn rijinstructeur legde zijn hand tussen mijn benen | mijn trainer van vroeger deed dingen die niet mochten |
      mijn stagebaas sloot de deur en duwde me tegen het bureau | ze chanteren me met een video en willen dat ik kom |
      mijn promotor kwam in het hotel aan mijn deur en liet me niet met rust en heeft me aangeraakt | verkracth |
      klant op mijn werk trok mijn broek naar beneden | ik ben een gast en een meisje deed het terwijl ik niet wilde |
      mijn opa deed spelletjes met mij die geen spelletjes waren | als kind moest ik dingen doen met de buurman |
      hij zegt dat seks erbij hoort als je getrouwd bent ook als ik niet wil | vekracht door ex |
      mijn vriend laat andere mannen komen en ik moet | kan een vrouw een vrouw verkrachten want dat is mij gebeurd |
      loverboy denk ik hij stuurt me naar hotels | studente vertelt in een gesprek over een nacht die ze niet wilde |
      hij verplicht me om voor de camera te gaan | huisgenoot kwam thuis met gescheurde kleren en zegt niks |
      op de cantus zat een oudere aan mij en ik kon nie weg |
      hij heeft mij gepakt zonder dat ik wou | mijn vriendin belt huilend na een date en zegt dat hij niet stopte |
      aangrand in de bus | een eerstejaars vertelde me als mentor wat een bestuurslid met haar deed tegen haar wil |
      mijn zusje van 13 heeft een man van 30 die aan haar zit |
      leerling zegt dat haar stiefvader snachts bij haar komt`,
    en: `
      my date did not stop | i was too drunk to say yes and he did it | he removed the protection without asking |
      he didnt take no for an answer and i could not get away | my cousin came to my room at night when i was small |
      i just lay there and waited until it was over | my brother used to touch me and i have to see him at christmas |
      does it count if he is my boyfriend and i did not want it | my friend called crying that her date did not stop |
      does it count if i did not fight back | they filmed me when i was passed out |
      i went to his room and he would not let me leave | my husband says it is my duty even when i cry |
      i cant remember the night and it hurts down there | my landlord wants something else than rent and grabbed me |
      someone put something in my glass and i woke up in a strange bed | should i keep the clothes after what he did |
      needle in the club and after that black | there is a video of what they did to me | he sexual abused me |
      i keep showering and i cant get it off since that night | my boyfriend makes me sleep with others for money |
      can i get the morning after pill i did not agree to it | can a woman be raped by a woman it happened to me |
      my professor came to my hotel room and touched me | it was years ago and i never told what my coach did to me |
      my boss at the restaurant pushed me to the wall and put his hand under my skirt | i got raiped |
      he sends me to hotels and keeps the money | a student told me what a board member did to her against her will |
      he will show my nudes if i dont come to his place | my flatmate came home with torn clothes and doesnt talk |
      i am a guy and a girl did it while i said no | raped last nite | they touch me without my wanting in the train`,
  },
  'home-violence': {
    nl: `
      ik tel de stappen op de trap om te weten hoe dronken papa is |
      als de sleutel in de deur gaat word ik bang | hij houdt mijn verblijfsvergunning vast en slaat me als ik wegga |
      ik leg mijn schoenen klaar zodat ik weg kan rennen als hij weer begint | ze bijt en krabt me als ze jaloers is |
      thuis loop ik op eieren want anders krijg ik klappen | ze hebben mijn hoofddoek discussie met vuisten opgelost |
      ik krijg thuis met de riem | in de zomervakantie word ik achtergelaten in het land van mijn ouders |
      mijn moeder gooit borden naar mijn hoofd | leerling vroeg of hij op school mocht slapen omdat zijn vader slaat |
      papa pakt me bij mijn keel als ik terugpraat | ze hebben al een man voor me gevonden en ik heb niks te zeggen |
      mijn broers mogen me slaan van mijn vader | hij zegt altijd sorry met bloemen en een week later slaat hij weer |
      ik heb make up over mijn oog gedaan | er wordt in de familie besproken wat ze met mij gaan doen vanwege de eer |
      ik zeg steeds dat ik van de trap viel maar dat is niet zo | ze willen mij besnijden of mijn zusje deze zomer |
      ik heb tegen de dokter gelogen over mijn gebroken pols | mijn vriend plet mn telefoon en duwt me tegen de muur |
      ik ga met lange mouwen naar college vanwege zijn vingers | hij heeft me nog maar twee keer geslagen is dat erg |
      hij sloeg me niet hij duwde me alleen van de trap | student durft na de les niet naar huis vanwege haar broers |
      mijn vriendin slaat mij en ik durf als man niks te zeggen | kind op mijn stage zegt dat mama knijpt en slaat |
      mijn vrouw mept me en lacht | mijn huisgenoot heeft elke maandag nieuwe plekken na haar weekend thuis |
      hij rijdt expres te hard als we ruzie hebben en zegt dat we allebei doodgaan | ik ben zwanger en hij schopt me |
      ik mag geen eigen geld hebben en als ik weg wil wordt hij gewelddadig | kdurf ni naar huis ze gaan mij kloppen |
      ik ben hier op partnervisum en hij mishandelt me waar kan ik heen |
      de kinderen zien hoe hij mij slaat | ik ben weggelopen van huis vanwege de klappen en slaap bij een vriendin |
      ik slaap in mijn auto omdat het thuis te gevaarlijk is |
      mijn vader heeft een ticket gekocht en ik denk dat ik niet meer terugkom om te studeren maar moet trouwen |
      verloving is volgende week en ik wil niet maar ze dreigen |
      mijn zusje van 11 moet mee voor een feest en ik weet wat dat betekent een besnijdenis | huiselijk gewelt hulp |
      ik heb een nederlandse vriend en als mijn broers het zien ben ik er geweest | mijn pa klopt mij als hij zat is |
      mijn familie heeft gehoord dat ik niet meer geloof en nu ben ik mijn leven niet zeker | ons pa slaat ons ma |
      mijn ouders weten nu dat ik op jongens val en papa heeft me geslagen en buitengezet | huislijk geweld |
      ze willen de duivel uit me slaan omdat ik lesbisch ben |
      ze sturen me naar familie om me te genezen en ik mag niet weigeren | me vader mept me elke dag |
      mijn neef bewaakt me en slaat me als ik met jongens praat |
      ik moet de schande herstellen zegt mijn oom | mijn beste vriend wordt door zijn vader met een stok geslagen |
      mijn moeder wordt al jaren geslagen en ik durf niet op kamers want dan is zij alleen | mijnvader slaat mij |
      mijn zusje belt dat papa weer los gaat thuis | mijn broertje zit onder de blauwe plekken van mijn stiefvader |
      vriendin mag niks van haar vriend en had een blauw oog |
      op mijn stage in de opvang zie ik een peuter met striemen |
      wollah me pa maakt me af als hij dit hoort en hij slaat echt`,
    en: `
      i listen to the steps to know how drunk my father is | he says sorry with flowers and next week he hits again |
      when the key turns in the door i get scared | my parents found out i am gay and beat me and threw me out |
      i cover my eye with make up | he only hit me twice is that bad |
      i told the doctor i fell but he pushed me | they found a man for me and i have no say | my boyfreind beat me |
      my wife slaps me and i am ashamed as a man | they will leave me in my parents country this summer |
      he drives too fast when angry and says we both die | my dad bought a ticket and i think i have to marry there |
      he keeps my residence card and beats me when i want to leave | my mother is beaten for years and i am abroad |
      i am here on a partner visa and my husband is violent where can i go | my host family hits the au pair me |
      i am pregnant and he kicks me | a child at my internship says mommy hits | i am scare of my father he beat me |
      i sleep in my car because home is dangerous | my flatmate has new bruises after every weekend with him |
      engagement is next week and they threaten me | my family knows i left the religion and my life is not safe |
      they want to cut my little sister this summer | my family talks about what to do with me because of the honor |
      if my brothers see my boyfriend i am dead | my sister calls that dad is violent again | my husbend hits me |
      they want to beat the devil out of me | a student asked if he can sleep at school because his father beats him`,
  },
  stalking: {
    nl: `
      hij wist wat ik gisteren aan had en hij was er niet | iemand is in mijn kamer geweest en heeft mijn ondergoed |
      steeds dezelfde grijze auto in mijn straat | hij heeft de sleutel nog en spullen staan anders als ik thuiskom |
      hij heeft weer bloemen op mijn stoep gezet en ik ben drie keer verhuisd voor hem | gestolkt door mn ex |
      ik neem elke dag een andere route door hem | student vertelt dat haar ex haar rooster heeft en overal opduikt |
      hij zit bij elk college achter me en hoort niet bij mijn opleiding | hij vliegt met een drone voor mijn raam |
      hij heeft zich ingeschreven voor mijn vak om bij me te zijn en ik ben bang |
      er zit een airtag in mijn jas | mijn huisgenote durft niet alleen naar buiten want die jongen staat er weer |
      mijn telefoon zegt dat er een onbekende tracker met me meereist |
      mijn ex leest al mijn appjes mee en duikt overal op | ik heb aangifte gedaan maar hij blijft mij volgen |
      hij heeft mijn moeder gebeld en mijn baas en mijn docent om te weten waar ik zit | gestalkd |
      er hangt een camera in mijn douche van de huisbaas | nen ex die mij blijft achtervolgen en ambeteren kben bang |
      ik krijg briefjes onder mijn deur van iemand die me in de gaten houdt | hij slaapt in zijn auto voor mijn flat |
      ik blokkeer hem en dan staat hij de volgende dag op mijn perron |
      honderd gemiste oproepen per nacht en nu staat hij aan de deur |
      ze doet zich voor als mij en weet alles wat ik doe en komt aan de deur | hij blijft mij achtervolgen op kot |
      mijn exvriendin staat elke week op mijn werk te schreeuwen en volgt me |
      die gast van tinder heeft mijn adres gevonden en staat buiten |
      klant van mijn bijbaan wacht me elke avond op en fietst mee |
      ik durf de gordijnen niet meer open te doen want hij staat er |
      ik slaap met een stoel onder de klink vanwege mijn ex | ondanks locatieverbod zag ik hem bij de fietsenkelder |
      ik krijg als docent elke nacht berichten van een student die voor mijn huis staat | stalkt mij al maanden`,
    en: `
      he knew what i was wearing yesterday and he was not there | my ex reads all my messages and appears everywhere |
      same grey car in my street every night | a student tells me her ex has her timetable and turns up everywhere |
      i take another route every day because of him | he enrolled in my course only to be near me and i am scared |
      there is an airtag in my coat |
      things in my room are moved when i come home and he still has a key | he sleeps in his car in front of my flat |
      i block him and next day he is at my platform | police said no contact but i saw him by the bike storage |
      hundred missed calls a night and now he is at the door | i put a chair under the door handle because of my ex |
      the tinder guy found my address and is outside | a customer waits for me after every shift and follows my bike |
      there is a hidden camera in our shower | stalkd by my ex | a man is persecuting me every day after class`,
  },
  psychosis: {
    nl: `
      er zit iemand in mijn hoofd die commentaar geeft op alles en me opdrachten geeft | ik hoorstemmen de hele tijd |
      hij zegt dat ik moet luisteren anders gaat mijn moeder dood en alleen ik hoor hem | sychose | hoor stemmn |
      ik krijg opdrachten van een stem | mijn zus belt dat ze geheim agenten ziet in de tuin en durft niet te eten |
      de stem zegt dat ik van het dak kan vliegen | ik heb de formule voor alles gevonden en ben vijf nachten wakker |
      het zegt dat ik hem moet straffen en ik kan het niet stilzetten | die stem zegt dat ik niet meer mag eten |
      ze fluisteren in de ventilatie over mij | hij heeft zijn ramen met folie dicht en zegt dat ze meeluisteren |
      de buren zenden gedachten door de muur | alles heeft te maken met mij de liedjes de reclame de verkeerslichten |
      mijn docent stuurt geheime codes in de slides die voor mij zijn | kentekens vormen boodschappen voor mij |
      er zit een chip in mijn kies | studiegenoot stuurt honderden berichten over een complot en is niet te volgen |
      ze hebben mijn moeder vervangen door iemand die op haar lijkt | kdenk dat ze via mijn gsm in mijn hoofd zitten |
      ik ben de messias en niemand snapt het | hij herkent zijn eigen kamer niet en vraagt welk jaar het is |
      slapen hoeft niet meer ik heb een missie | mijn broer loopt snachts met een keukenmes omdat ze hem komen halen |
      ik heb in twee dagen al mijn geld uitgegeven en praat zo snel dat niemand me volgt | phsychose vriend |
      mijn handen zijn niet van mij | vriendin net bevallen en zegt dat de baby niet van haar is maar van de duivel |
      de wereld is van karton en ik zit in een simulatie en moet eruit | ze praat met iemand die er niet is en lacht |
      ik sta buiten mijn lichaam al dagen en mensen hebben geen gezicht | kzien mensen in mijn kamer die er nie zijn |
      er lopen beestjes onder mijn huid en ik krab alles open |
      ik zie steeds een man in de hoek en anderen zien hem niet | ik drink niks meer uit de kraan ze doen er iets in |
      sinds die trip is het niet meer gestopt en hoor ik dingen | student staat in de hal te preken en ziet dingen |
      na het blowen denk ik dat iedereen mij wil vergiftigen | bro ik hoor shit die er niet is en het praat tegen me |
      huisgenoot heeft alle stopcontacten afgeplakt vanwege de straling en slaapt niet |
      mijn vriend is in zijn blote lijf naar buiten en zegt dat hij profeet is |
      student mailt pagina's die niet kloppen en zegt dat de docenten haar besturen |
      leerling zegt dat de stem hem vertelt wie hij pijn moet doen`,
    en: `
      someone in my head comments on everything and gives orders | i am the chosen one and i dont need sleep anymore |
      the voice says my mother dies if i dont obey | my lecturer hides codes for me in the slides | i hear voises |
      it tells me to jump | my brother walks around with a knife at night because they are coming for him |
      it tells me to punish him and i cant turn it off | they replaced my mother with someone who looks like her |
      number plates have messages for me | my classmate sends hundreds of messages about a plot and makes no sense |
      there is a chip in my tooth | she talks to a person who is not there | my room mate lost contact with reality |
      i found the formula for everything and i am awake five nights | a man stands in the corner and only i see him |
      i spent all my money in two days and cant stop talking | there are insects under my skin and i scratch it open |
      the world is cardboard and i have to get out | a student says the teachers control her mind | pyschosis |
      since the trip it never stopped and i hear things | i think my housemates put something in my food every day |
      my flatmate covered the sockets because of rays and doesnt sleep | he went out naked and says he is a prophet |
      my friend just had a baby and says it is from the devil | i am hearing voice in my head that command me`,
  },
} as const;
