/** Lines that must be recognised: life in danger, an overdose, an attempt, fire, weapons, threats. */
export const FOR_DANGER: readonly string[] = `
mijn huisgenoot heeft heel veel paracetamol genomen
heb 30 paracetamol geslikt
ik heb een doosje slaappillen leeggegeten
heb alle pillen van mn moeder genomen
ik heb teveel pillen op
vriendin heeft pillen geslikt en wordt suf
zus heeft overdosis antidepressiva genomen
overdossis pillen
mijn vriend heeft bleek gedronken
i took all my antidepressants
i just took 30 pills
my friend took an overdose
my housemate overdosed on sleeping pills
took too many pills what now
ODed on xanax
took something and now she wont wake up
hij heeft te veel ghb gehad
huisgenoot out op ghb
slechte pil gehad vriend trilt en is heel warm
alcoholvergiftiging
mijn vriendin heeft zoveel gedronken dat ze niet meer reageert
my mate took too much ketamine
he mixed alcohol and xanax and isnt responding
shes so drunk she cant stand and keeps vomiting
huisgenoot bewusteloos in badkamer
bewustloos
ze ligt op de grond en reageert niet
hij reageert niet meer
hij word niet wakker
ik krijg mijn huisgenoot niet wakker
kan mn vriendin niet wakker krijgen
ze ademt heel raar en is blauw
hij krijgt geen lucht
mijn huisgenoot stikt in een stuk brood
iemand is flauwgevallen in het lokaal
een student is in elkaar gezakt in de kantine
collega onwel geworden
hart aanval
pijn op de borst en in mijn arm
mijn klasgenoot heeft stuipen
allergische reactie keel zwelt op
bel 112
112
my roommate is unconcious
hes not breating
someone collapsed in class
my flatmate passed out and wont wake up
he is unresponsive
i think im having a heart attack
he is choking on food
her lips are blue
i need an ambulance
hij bloedt heel erg
het stopt niet met bloeden
mijn wond blijft bloeden
hij verliest veel bloed
huisgenoot van de trap gevallen en bloedt uit zijn hoofd
iemand van het balkon gevallen
she is bleeding a lot
i cut too deep
my friend got hit by a car
brand
brand in de keuken
het huis staat in de fik
gaslucht in huis
koolmonoxidemelder gaat af
the house is on fire
i smell gas
ik sta op het dak
ik sta op de brug en wil springen
ik ga springen
ik wil onder de trein
ik loop naar het spoor
hij staat op de rand van het dak
er staat iemand op het dak van school
ze wil van de brug springen
standing on the train tracks
i want to jump off a building
my friend is on the roof
he is threatening to jump off the balcony
i want to walk into traffic
zelfmoordpoging
mijn zus heeft geprobeerd zelfmoord te plegen
hij heeft geprobeerd zichzelf op te hangen
hij heeft een strop gemaakt
suicide attempt
my brother attempted suicide
my friend tried to hang himself
i slit my wrists
ik ga vanavond zelfmoord plegen
vannacht maak ik er een eind aan
ik vond mijn huisgenoot, hij heeft zichzelf opgehangen
een jongen met een mes in de gang
man met een wapen op school
hij heeft een mes getrokken
student heeft een wapen in zijn tas
mijn ex staat voor de deur en bonkt op het raam ik ben bang
mijn huisgenoot is agressief en slaat alles kapot
er wordt gevochten met messen
er wordt geschoten
iemand is neergestoken
mijn vriend wurgt me
hij pakte me bij mijn keel
hij slaat me nu
someone has a knife
he pulled a knife on me
active shooter
my classmate brought a knife to school
my boyfriend choked me
i am being attacked
someone broke into my house right now
die boy heeft een shank bij zich
ik ga hem vermoorden
ik ga haar iets aandoen
ik wil mijn docent neersteken
ik steek hem neer
ik ben bang dat ik iemand iets aandoe
ik wil iemand pijn doen
ik heb gedachten over mensen vermoorden
morgen schiet ik iedereen neer
ik neem morgen een wapen mee naar school
klasgenoot dreigt met schietpartij
een leerling zegt dat hij zijn leraar wil vermoorden
student dreigt zijn begeleider iets aan te doen
bommelding
er ligt een bom op school
im going to kill him
i want to hurt someone
im having thoughts of killing people
someone posted a school shooting threat
a classmate said he will stab the teacher
he threatened to kill everyone in class
my roommate says he will kill his ex
i want to stab my stepdad
ik ben bang dat ik mijn baby iets aandoe
`.trim().split('\n');
