/** Lines that must be recognised: indirect words, friends, students, typing errors. One a line. */
export const FOR_MIXED_2: readonly string[] = `
worried about my friend, she says life is pointless
a friend told me he doesn't see a reason to live
my housemate locked herself in the bathroom with a knife
my bf is threatening suicide
my ex says hes gonna kill himself if i dont come back
he posted a goodbye on instagram
shes talking about ending it
hij is helemaal van de wereld na een pilletje en zweet enorm
mijn vriend heeft te veel gesnoven hart gaat als een gek
mijn vriendin valt steeds weg na het drinken
ze is out gegaan en ik krijg haar niet bij
he wont stop throwing up and is barely conscious
overdosed on paracetamol yesterday
ik heb gisteravond een strip diazepam genomen
heb net al mijn medicatie in 1 keer genomen
ik heb chloor gedronken
mijn huisgenoot heeft insuline gespoten om dood te gaan
hij is niet aanspreekbaar
ze is buiten westen
hij ligt voor dood op de grond
mijn vriend is blauw aangelopen
ik heb pijn op mijn borst en kan niet ademen
mijn arm en gezicht hangen scheef
baby ademt raar
my girlfriend fainted and is not responding
he hit his head and is unconscious
he fell from the stairs and cant move
she had a car accident
there's an explosion
gas smell in the kitchen
er komt overal rook uit
het brandt in de gang
iemand heeft brand gesticht
man met bijl
jongen loopt met een hakmes rond op school
hij dreigde met een mes
mijn vader heeft een geweer gepakt
mijn ex is mijn huis binnengedrongen
there is a fight with knives
my roommate is holding a knife
a guy threatens people with a gun in the canteen
hij zegt dat hij ze allemaal gaat afmaken
ik ga los op school met een mes
iemand in de groepsapp zegt dat hij een bom legt
ik wil mn ex wat aandoen
ik droom ervan om mensen neer te schieten
my classmate is planning an attack
he says he wants to kill his parents
ik ben tegen mijn wil aangeraakt
seks zonder toestemming
mn vriend heeft me verkracht
mijn date ging te ver, ik zei stop
hij heeft zich aan me opgedrongen
seksueel geweld meegemaakt
aanranding op het werk
ik word lastig gevallen en betast door mijn baas
mijn docent zat aan mijn borst
my professor put his hand up my skirt
he raped me years ago and i cant sleep
sexually abused by my father
i was forced to do things i didnt want with him
i feel weird, i think there was something in my drink
mijn vriend sloeg me gisteren
mijn vriend heeft me bedreigd met een mes
mijn moeder mishandelt mij
ik word mishandeld door mijn partner
mijn vriend is heel agressief en ik durf niet weg
mijn ex mishandelde mij
papa slaat mama
stiefvader heeft mij geschopt
mn zus wordt geslagen door haar man
geweld in mijn relatie
mishandeling thuis melden
mijn boyfriend slaat mij
my dad is violent when drunk
my brother threatens me
my stepfather beats us
being abused by my partner
my wife hits me
my mom hurts me
my husband wont let me go outside
ze willen dat ik trouw met iemand die ik niet ken
mijn familie dreigt me te doden
bang dat mijn ouders me naar pakistan sturen om te trouwen
gedwongen huwelijk
my uncle says i dishonoured the family and they will kill me
opgewacht door mijn ex
gestalkt door een docent
iemand staat steeds bij mijn huis en volgt me
my ex has my location and threatens me
mishandeld tijdens het stappen
klap gekregen van onbekende op straat
ik ben met een mes bedreigd
bespuugd en geslagen in de trein
robbed at knifepoint
attacked in the street
mijn huisgenoot is in een psychose
hij heeft waanideeën
ze denkt dat ze wordt afgeluisterd
mijn vriend ziet mensen die er niet zijn
he is talking to people who are not there
she thinks her food is poisoned by us
my roommate is having a psychotic break
ik weet niet of ik de ochtend nog wil halen
het mag van mij ophouden
ik ben op, ik wil er gewoon niet meer zijn
wat maakt het nog uit of ik er ben
ze merken het pas als ik er niet meer ben
iedereen zou opgelucht zijn als ik er niet was
kwil der gewoon nimeer zijn
ik denk er elke dag aan om eruit te stappen
ik heb uitgezocht hoe ik het ga doen
vanavond stopt het
ik kan niet meer, ik wil niet meer, ik stop
mijn laatste avond
ik heb alles geregeld, ze hoeven alleen nog de brief te vinden
zou het pijn doen als je van de flat springt
hoe hoog moet je springen om dood te zijn
wat gebeurt er als je een hele strip oxazepam neemt
ik heb net iets doms gedaan met pillen
pilen geslikt
paracetomol te veel ingenomen
ik heb 25 ibuprofen op
mijn kamergenoot ligt in bed met een lege pillenstrip naast zich
vriendin heeft zich opgesloten in de badkamer en er is bloed
hij wil zichzelf doodsteken
mijn vriendje zegt als ik wegga dat hij zichzelf wat aandoet
een vriendin appt me dat ze er een punt achter wil zetten
een medestudent postte 'het was mooi, dag' en neemt niet op
klasgenoot zegt al weken dat het niet meer hoeft
een leerling van mij heeft krassen op haar polsen
eerstejaars student vertelt dat hij zichzelf snijdt
mijn dochter studeert in groningen en zegt dat ze niet meer wil leven
mijn zoon wil dood
hoe praat ik met mijn vriend over zijn zelfmoordgedachten
ik denk dat mijn huisgenoot suicidaal is
my flatmate left a note and disappeared
my flatmate has been missing since last night and left a goodbye note
he hasnt answered since he said goodbye forever
she said this is the last time we talk
i think she took all her pills
my friend is standing on the bridge
a student in my class said they dont want to exist anymore
one of my tutees is self harming
i dont want to be a burden anymore
im tired of existing
existing hurts
i just want to not exist for a while
i want the voices to stop
everything would be easier if i was dead
i keep imagining my own funeral
i keep thinking about driving into a tree
i cant see a way out
there's no point in going on
no point to life
i've lost the will to live
i have lost all hope
i've had enough of life
im better off dead
ready to die
i'm planning to kill myself after exams
i bought pills to kill myself
is there a painless way
how do i make a noose
i feel like jumping in front of the train
i feel like throwing myself off the balcony
i dont feel safe with myself
i'm not safe right now
i am a danger to myself
im in danger
ik ben in gevaar
ik ben een gevaar voor mezelf
ik ben niet veilig bij mezelf
help hij heeft een mes
help me hij slaat me
help ik ga dood
help mijn vriend ademt niet
help my boyfriend is hitting me
mijn vriend is buiten bewustzijn
huisgenoot reageert nergens meer op na feest
vriend krijgt geen adem meer na xtc
hij heeft te veel wodka op en wordt niet wakker
mn vriendin heeft iets verkeerds geslikt
iemand is in het water gevallen
onze keuken staat in brand
auto ongeluk gehad net
ik bloed heel erg
ik ben gestoken
ik ben neergestoken
hij stak me met een mes
ze hebben me in elkaar getrapt
groep jongens wacht me op met messen
ze willen me pakken na school
hij zei dat hij me gaat afmaken
ik word gechanteerd met een seksfilmpje
mijn ex dreigt filmpjes van ons online te zetten
hij heeft me gefilmd zonder dat ik het wist tijdens seks
ik ben seksueel misbruikt
ik werd wakker en hij zat aan me
tijdens de ontgroening moest ik me uitkleden en werd ik betast
iemand heeft mij bij mijn billen gepakt in de trein
a man grabbed me on the street
my tutor tried to kiss me and held me down
something happened at a party i didnt want it but he didnt stop
my ex forced me
ik ben gedwongen om dingen te doen
mijn vriend wordt agressief als hij drinkt en ik ben bang
mijn vriend trekt aan mijn haren
hij gooit dingen naar mijn hoofd
ik ben bang om naar huis te gaan omdat mijn vader agressief is
mijn pa heeft losse handen
mijn moeder slaat mijn broertje
mijn vriendin wordt thuis geslagen
mijn huisgenoot wordt mishandeld door haar vriend wat kan ik doen
i hear my neighbours fighting and her screaming for help
my friend shows up with bruises
my parents lock me up
my parents will kill me because i left islam
they want to marry me off
i was almost kidnapped
i think someone is following me home right now
my ex found my address and threatens me
iemand heeft me bedreigd
ik word bedreigd door een huisgenoot
student bedreigt docent
student bedreigt mij met geweld
ouder van student komt verhaal halen met wapen
leerling dreigt de school op te blazen
hij kondigt op snapchat aan dat hij gaat schieten
hij denkt dat zijn huisgenoten hem willen vermoorden
hij ziet overal tekens en slaapt niet meer
mijn huisgenoot is totaal de weg kwijt, praat met god
ze gedraagt zich heel vreemd en denkt dat ze gevolgd wordt
my roommate hasn't slept in 5 days and says he is a prophet
my friend is hearing voices and is scared
i'm seeing shadows and hearing whispers telling me to do things
ik wil niet verder leven
ik wil er een einde aan maken, weet niet meer hoe verder
ik heb geen levenslust meer
kan iemand mij helpen ik ben suicidaal
mijn vriendin is suïcidaal en ik weet niet wat ik moet doen
mijn vriend heeft het over zelfmoord
een klasgenoot heeft gezegd dat hij zichzelf iets gaat aandoen
ik ben bang dat mijn huisgenoot zichzelf iets aandoet
ik maak me zorgen om mijn broer hij wil niet meer
huisgenoot wil niet meer leven
mijn student zegt dat hij dood wil
zelfmoort
zelfmoord plege
ik wil zelfmod plegen
sucide
suicidel
i wanna kll myself
i want to kil myself
i want to dei
wanna end my lif
i dont wnat to live
ik wil doood
ik wil niet meer lven
ik wil nit meer leven
ik wil niet meer levne
ik will niet meer leven
ik wil neit meer wakker worden
ik wil noit meer wakker worden
afscheidsbreif
afscheids brief geschreven
ik heb een afscheidbrief
ik heb pillen geslkt
overdoses genomen
over dosis
`.trim().split('\n');
