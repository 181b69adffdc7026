/** Lines that must be recognised: indirect words, friends, students, typing errors. One a line. */
export const FOR_MIXED_4: readonly string[] = `
my partner strangled me last night
my boyfriend pushed me and i hit my head
my father beats my mother
i cant go home because my dad will beat me
my parents found out im gay and threatened to kill me
my husband controls everything and hits me
he raped me but hes my boyfriend
i woke up and my friend was having sex with me
my professor sexually assaulted me
i was assaulted by a group of men
a stranger followed me home and touched me
nudes of me are being spread and i want to die
hearing voices and they say kill yourself
i think people are trying to kill me
my friend is acting psychotic
my housemate is manic and hasnt slept in 4 days
ik denk dat ik beter kan verdwijnen, niemand heeft iets aan mij
kan iemand me vertellen waarom ik nog zou blijven leven
ik ben het leven moe
het leven is een hel ik wil eruit
ik wil dat het voorbij is
ik wil niet meer voelen, niet meer denken, niet meer zijn
ik sta op instorten en denk aan pillen
ik fantaseer over dood zijn
ik fantaseer elke nacht over mijn begrafenis
ik wil gaan slapen en weg zijn
het liefst zou ik verdwijnen
ik zou het liefst dood zijn
ik ben er klaar mee, met leven
ik hoop dat iemand me doodrijdt
laat me gaan, ik kan niet meer leven
ik verwond mezelf
verwonden zichzelf
ik heb mezelf verwond
heb mezelf gebrand met een sigaret
littekens van snijden en nu weer drang
ik bonk mijn hoofd kapot
mijn huisgenoot verwondt zichzelf
mijn vriendje snijdt in zn arm
mijn dochter doet aan zelfverminking
hij heeft zelfmoordplannen
zijn zelfmoordbrief gevonden
ik vond een brief waarin ze afscheid neemt
onze zoon zit in groningen en neemt niet op na een afscheidsappje
hij heeft gezegd dat hij vannacht iets gaat doen
ze heeft pillen gekocht en wil er een eind aan maken
hij heeft een pistool en wil zichzelf wat aandoen
mijn vriend dreigt van de flat te springen
meisje staat op perron en wil springen
er zit iemand op het spoor
ik zit op het perron en wil springen
ik rij expres te hard en hoop dat ik crash
ik heb insuline gespoten om eruit te stappen
ze ligt te stuiptrekken
hij heeft zijn hoofd gestoten en is suf en kotst
hij ademt nauwelijks
haar ademhaling stopt steeds
we krijgen hem niet meer wakker na de borrel
hij is blauw
iemand is gestikt in eten
iemand heeft een steekwond
hij bloedt als een rund
ik heb een slagader geraakt
mijn hand zit vast en bloedt hard
vlammen uit het dak van ons huis
ons huis brandt
mijn oven staat in brand
koolmonoxide
ik heb de brandweer nodig
politie nodig hij slaat alles kort en klein
iemand probeert in te breken terwijl ik thuis ben
er staat een dronken man te bonken op mijn deur
man valt vrouw lastig op de campus met een mes
ik ben bang dat er iets gaat gebeuren op school, hij praat over wapens
hij heeft filmpjes gestuurd van wapens en zegt dat iedereen eraan gaat
een student schrijft haatberichten en dreigt met moord
ik wil mijn vader doodslaan
ik kan mezelf niet meer inhouden en ga iemand slaan
ik heb mijn vriendin geslagen en ben bang voor mezelf
ik heb mijn kind geslagen
mijn ex drong mijn kamer binnen en greep me
hij gooide me tegen de muur
hij trok me aan mijn haren door de kamer
mijn vader vernedert en slaat me
mijn vader komt dronken thuis en slaat ons
mijn vriend mishandelt zijn moeder
mijn vriend laat me niet meer uit het huis
mijn telefoon is afgepakt door mijn man en ik mag niet weg
ik word geslagen door mijn vriendin
mannelijk slachtoffer van partnergeweld
mijn vrouw slaat mij
verkracht op vakantie
verkracht door mijn ex
onder dwang seks
ik moest hem pijpen
hij dwong me om naaktfoto's te sturen
iemand heeft me gedwongen te zoenen
iemand wreef tegen me aan in de metro
hij stak zijn hand in mijn broek
ik was bewusteloos en hij heeft seks met me gehad
drugs in drankje gedaan
ik voelde me na een drankje ineens heel raar en verlamd
ik vertrouw het niet er zat iets in dat drankje
ik word lastiggevallen door een man die me volgt
een onbekende volgt me al de hele week
mijn ex wacht me op
mijn ex komt elke dag langs en bedreigt me
mijn buurman dreigt me neer te steken
gestoken met een mes
in elkaar gebeukt
ik ben getrapt en geslagen door een groep
ik ben slachtoffer van geweld
ik word paranoïde en denk dat ze me willen vermoorden
ik hoor steeds mijn naam roepen en zie schimmen
de tv praat tegen mij
ik denk dat er een chip in mijn hoofd zit
mijn broer is psychotisch en loopt met een mes
i dont think i can keep myself safe tonight
i have a plan and the means
i cant stop thinking about killing myself
im thinking of jumping
thinking of hanging myself
i just want to sleep and not exist
living is too painful
i have no will to live anymore
the only way out is death
death is the only way out
im so done with being alive
i wish a truck would hit me
i hope the plane crashes with me in it
i'd be better off gone
what if i just didnt exist
nobody would even care if i was dead
im a burden and should just die
my parents deserve a better child than me, i should die
goodbye i love you all
sorry mum i cant do this anymore goodbye
im leaving this world
i wont be a problem much longer
this is goodbye
ive made peace with dying
ive given away my stuff
its my last week alive
im going to do it tonight
pills are ready
i bought a gun
ive cut myself and it wont stop bleeding
im bleeding a lot
i cut my arms
cutting helps me cope
i feel the need to hurt myself
i keep hitting myself
my friend cuts
my roommate burns herself
a student showed me cuts on her arm
my tutee said he is thinking of ending his life
a student emailed me a goodbye
my colleague is talking about suicide
my son is a student in delft and says he wants to die
my daughter says shes going to kill herself, she lives in student housing
friend threatening suicide what to do
friend took pills
friend unconscious after party
my friend is not responding after drinking
she's not waking up
he has no pulse
im having chest pains and trouble breathing
anaphylactic shock
my flatmate had a seizure
someone fell from the window
my friend was stabbed
there was an explosion in the lab
lab fire
fire in the kitchen
student has a knife
person with gun on campus
someone is threatening to blow up the building
a guy in my dorm says he wants to kill women
i want to hurt people
i feel like killing someone
im afraid ill lose control and hurt my baby
my boyfriend slapped me
he pushed me against the wall and choked me
he punched me in the face
my girlfriend throws things at me
my mum beats my little brother
i live with an abusive partner
im trapped in an abusive relationship
my ex wont leave me alone and threatens me
im being blackmailed with naked pictures
someone is threatening to leak my nudes
i was molested
i was touched inappropriately by my supervisor
my date forced me
he wouldnt take no for an answer
i was too drunk and he took advantage of me
i blacked out and think i was raped
my friend was drugged at a bar
i feel unsafe at home because of my father
my family is going to force me to marry my cousin
my brother hit me because of my boyfriend
im being held against my will
someone is stalking me
theres someone outside my window every night
im being harassed and threatened by my ex
i got attacked on my way home
i was beaten by a group of guys
my roommate attacked me
i was robbed with a knife
voices in my head
i think the government put a chip in me
my friend thinks he is god
my roommate is paranoid and thinks im poisoning her
he's not making any sense and is really aggressive
ik ga mezelf vanavond iets aandoen niemand houdt me tegen
weet niet hoe lang ik het leven nog volhou
ik zie mezelf over een jaar niet meer leven
heb geen zin om oud te worden, liever nu weg
wat is de snelste manier om te sterven
mijn kamergenoot heeft gezegd dat dit zijn laatste week is
m'n vriendin ligt op bed met lege pillenstrips
we vinden onze huisgenoot nergens en ze schreef dat ze er niet meer wil zijn
mijn vriend hangt over de reling van de brug
iemand van mijn jaar heeft zijn polsen open gesneden
vriendje snijdt zich als we ruzie hebben
ik heb net mijn arm opengesneden
ik kan niet stoppen met krassen
mijn huisgenoot gaat steeds van zijn stokje
hij trilt over zijn hele lijf en is niet aanspreekbaar
collega heeft een beroerte denk ik
mijn huisgenoot is in shock na een wespensteek keel zit dicht
er is iemand aangereden voor de campus
er komt rook onder de deur door
hij staat met een mes in de keuken en zegt dat hij iedereen pakt
er is een schutter
mijn ex probeert mijn deur open te breken
medestudent laat op zijn telefoon zien hoe hij de klas gaat neerschieten
ik sta op het punt iemand in elkaar te slaan
mijn man heeft me vannacht gewurgd
mijn pa trapt mijn ma
ik mag geen contact meer met vrienden van mijn vriend en hij slaat me
ik ben bang dat mijn broers me komen halen vanwege de familie-eer
mn ouders hebben een bruiloft geregeld en ik wil niet
hij zat met zijn handen in mijn broek
op een feestje hebben twee jongens me gepakt terwijl ik dronken was
ik herinner me niks en mijn ondergoed was weg
ik krijg appjes dat ze me gaan vermoorden
een man uit de sportschool volgt me overal
ik ben gisteren neergeslagen
mijn broer praat met stemmen en heeft een mes onder zijn kussen
ik kan niet meer zien wat echt is
i cant promise that ill be here next week
i want to stop breathing
is it selfish to kill yourself
every day i think about not being alive
i am writing my suicide note
my roommates door is locked and she texted goodbye
my friend drank a bottle of vodka with pills
hes turning blue
her pulse is very weak
the stove exploded and my friend is burned
the guy next door is beating up his girlfriend right now
he said ill shoot you all
my ex boyfriend broke in and attacked me
my dad locked me in my room and took my phone
i got touched by a guy at the party while sleeping
my friend was forced to have sex
someone slipped something into my beer
he follows me to every class and i feel unsafe
i think the tv is sending me messages
`.trim().split('\n');
