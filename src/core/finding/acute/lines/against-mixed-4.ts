/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_4: readonly string[] = `
female genital mutilation seminar
honour killing documentary
child marriage research
rape culture lecture
me too discussion
consent training
drug policy essay
overdose statistics assignment
alcohol research participants wanted
first year overwhelmed
overwhelmed and crying
i feel like i am drowning
i feel like im suffocating at home with my strict parents
i feel broken
i feel dead inside
numb
ik ben doodziek van deze opdracht
je lacht je dood met die docent
dood of levend inleveren die scriptie
ik wil dood graag naar dat concert
doodleuk een onvoldoende
dode link op brightspace
morsdood die groepsapp
mijn goudvis is dood
mijn cactus gaat dood
overleden huisdier verlof
mijn buurvrouw is overleden
mijn nichtje is overleden aan kanker
ik mis mijn opa
vader verloren
hoe steun ik een vriend die zijn moeder verloor
mijn vriendin rouwt
zelfmoord in de middeleeuwen paper
durkheim zelfmoord samenvatting
tentamen over suïcidaliteit verpleegkunde
gastles suïcidepreventie aanvragen
poster 113 ophangen in de gang
posters suïcidepreventie bestellen
wanneer is de wereld suïcidepreventie dag op school
beleid suïcidepreventie hogeschool
cursus mentale gezondheid voor docenten
hoe signaleer ik stress bij studenten
training omgaan met agressie
training grensoverschrijdend gedrag
meldcode huiselijk geweld e-learning
opdracht casus kindermishandeling
module geweld in afhankelijkheidsrelaties
huiselijk geweld literatuur zoeken
werkstuk over loverboys
scriptie seksueel geweld
consent les
college misdaad en straf
moordzaak podcast
moordverhaal schrijven
wie is de mol
weerwolven avond
escaperoom
schietbaan dagje uit
paintball teamuitje
boogschieten
messenset kopen
kookworkshop
eten brandt aan
de lamp brandt nog
brandblusser cursus
bhv herhaling
ehbo diploma
reanimeren leren
pols gebroken
arm in het gips
hardloopblessure
ik ben van mijn fiets gevallen
kies getrokken
bloeduitslag
bloedarmoede
ijzertekort
pijnstillers
pil en bijwerkingen
anticonceptiepil
medicijnen vergoeding
apotheek
huisarts zoeken
huisartsenpost adres
wat kost de ambulance
waar is het ziekenhuis
veilig vrijen
veilig fietsen
veilig online betalen
veiligheid op stage
onveilige werkplek
ongewenst gedrag
pesten op het werk
gepest worden
mijn klasgenoten sluiten me buiten
geen aansluiting
eenzaamheid
ik ben zo alleen
ik voel me niet goed
ik kan niet stoppen met huilen
ik ben zo moe
ik kan niet meer studeren
ik trek dit tempo niet meer
ik hou het niet vol
ik wil stoppen met school
ik wil stoppen met mijn stage
ik zie het niet zitten
ik zie er geen gat meer in
ik heb er geen zin meer in
het leven als student is zwaar
leven met chronische pijn
leven met autisme
leven van duo
levensvragen
levenslang leren
levensloop cv
sterfgevallen statistiek
sterftecijfer opdracht
sterrenkunde
streven naar perfectie
snuiven en gezondheid college
pollen allergie
spullen kwijt
ik kan mijn spullen niet vinden
woord voor woord
rode draad scriptie
brood bakken
hangmat lenen
hangjongeren onderzoek
opgehangen telefoon
was buiten hangen
slaan op de trommel drumles
geslaagd
ik ben geslaagd
verslagen inleveren
verslaan van angst
stekker eruit
steken breien
schrijfstijl
schietschijf
springplank naar baan
hinkstapsprong
afscheid introweek
dag iedereen ik ben nieuw
hallo allemaal
laatste kans bsa
laatste jaar
einde opleiding
einde contract
eindgesprek stage
eindstreep halen
plan van aanpak
plannen lukt niet
ik maak geen plannen meer
geen vooruitzicht op een kamer
uitzichtloos zoeken naar een kamer
hopeloos met wiskunde
waardeloos rooster
zinloze vergaderingen
tot last van de buren
overlast
lastig tentamen
last van mijn nek
mijn vader slaapt slecht
mijn vriend snurkt
mijn ex is terug
my dead line
dead line tomorrow
deathly quiet library
die hard fan
diet tips
dying my hair
suicide hotline volunteer
volunteer at a crisis line
mental health first aid course
crisis management minor
crisis communication
cutting board
cut off from funding
haircut
pain management elective
harm reduction lecture
self help books
self study
self esteem
self confidence
self defence
my self image
kill bill movie
killer heels
hit song
hitting deadlines
beat the clock
beaten path hike
abuse of discount codes
violence in media lecture
violent video games essay
threat modelling
stalker the video game
rape seed oil
grope for words
overdose of sunshine
pills here medieval
knife crime statistics essay
shotgun wedding
gunshot edm track
bombastic professor
burn book mean girls
firewall
fire emblem
smoke signals band
unconscious bias training
unconscious bias workshop
passed out flyers
passed out of high school
passing out leaflets
choked up at graduation
breathless view
heartbeat app
stroke rehabilitation placement
seizure of goods law
psychosis lecture
voices of students podcast
hearing aid
seeing someone new
i see things differently
followers
followed by lunch
locked door
forced update
marry me song
ik ga dood van verveling in dit college
ik lig dood op de bank na het sporten
mijn oma is vorige maand overleden en ik kan me niet concentreren
mijn vriend is vorig jaar overleden
mijn hamster is dood
ik schaamde me kapot bij de presentatie
ik wil mijn abonnement beëindigen
einde van mijn latijn
ik kan niet meer, zo moe van de tentamens
ik word gek van de stress
stress vreet me op
ik zit er helemaal doorheen door mijn scriptie
het water staat me aan de lippen met geld
ik heb een black-out gehad bij mijn tentamen
ik snap niks van anatomie van het hart
scriptie over eergerelateerd geweld
profielwerkstuk over euthanasie
literatuuronderzoek zelfbeschadiging bij adolescenten
workshop omgaan met suïcidale gedachten bij studenten voor slb'ers
`.trim().split('\n');
