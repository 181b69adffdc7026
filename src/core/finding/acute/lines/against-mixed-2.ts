/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_2: readonly string[] = `
scar tissue song
burn calories
burning the midnight oil
burning out
hit rock bottom with my motivation
beat writers block
beat the system
beats headphones
punching above my weight
slapping bassline workshop
smash the exam
knocked out by flu
choke hazard toys
suffocating group project
drowning in emails
bleeding money
blood pressure machine
shot in the dark
vaccine shot
flu shot appointment
shots on friday
stab at solving
back stabbing group member
war of the worlds
weapons law lecture
bomb ass party
the bomb, this pizza
explosive growth
toxic fumes lab safety
poison ivy
food poisoning, missed exam
drugs policy
party drugs testing
my roommate smokes weed
smoke detector battery low
alarm keeps going off because of cooking
on fire with my thesis
sexual health clinic
dating advice
my ex keeps liking my posts
followed my dream
my supervisor is harassing me with emails
bullied in group
professor is intimidating
my roommate scares me with horror movies
scared of dogs
afraid of the dentist
fear of flying
mad about housing
crazy week
i am going insane with this thesis
i am losing my mind over exams
hearing loss support
voice recognition project
people watching me during presentations
paranoid about plagiarism check
delusional crush lol
god complex professor
manic monday
morgen presentatie ik wil wel door de grond zakken
ik wil doodgewoon slagen
tot de dood ons scheidt trouwplannen
ik leef me uit op de dansvloer
mijn leven hangt af van dit cijfer
zonder koffie overleef ik dit college niet
overleef ik de introweek
de dood van de boekwinkel, column
geen leven op de campus in de zomer
zijn er lessen over dood en rouw
in memoriam pagina voor docent
ik wil een boom planten voor mijn overleden broertje
mijn zusje is vorig jaar overleden en ik kan niet studeren
nabestaandenpensioen
mijn tante heeft euthanasie gehad
hoe schrijf je condoleance
verlof voor een begrafenis
hoe kom ik het verlies van mijn vader te boven
mijn ex is zo goed als dood voor mij
ik heb een hekel aan mijn leven in deze stad
ik weet niet wat ik met mijn leven moet
ik wil iets met mijn leven doen
wat wil ik met mijn leven
hoe vind ik zin in mijn studie
geen zin in leren
zin in het weekend
ik zie geen uitweg in deze wiskundesom
uitweg uit mijn huurcontract
ik kom niet meer uit mijn schulden
schulden stapelen zich op
ik kan mijn huur niet betalen
ik slaap in mijn auto
dakloos
ik heb geen eten
honger
ik wil stoppen met antidepressiva
mijn medicijnen raken op en ik heb geen huisarts
waar kan ik paracetamol kopen
hoeveel paracetamol mag ik per dag
ik drink te veel koffie
te veel gegeten
misselijk van de kroketten
kater
brakke dag
ik ben gesneden in mijn uren
gesneden brood
snij ik mezelf in de vingers als ik stop met mijn studie
ik snijd mezelf in de vingers met uitstel
ik steek mezelf in de schulden
mezelf kapot werken
ik werk mezelf kapot
ik loop mezelf voorbij
ik vind mezelf zo dom
ik kan mezelf niet motiveren
mezelf iets gunnen
mezelf iets aanleren
mezelf aanpakken
ik wil mezelf verbeteren
pijn in mijn rug
pijn in mijn polsen door typen
mijn armen doen pijn van het sporten
littekens van acne
mijn kat heeft mijn arm opengekrabd
bloed in mijn ontlasting huisarts
bloeddruk meten
ongesteld en heftig bloedverlies
bijles anatomie hart en hersenen
hersenschudding en tentamens
ik ben van de trap gevallen, kan ik mijn tentamen inhalen
ik heb mijn enkel verzwikt
fietsongeluk gehad vorig jaar, revalidatie en studie
rijexamen
ik haal mijn trein nooit
perron 3 is afgesloten
brug open en te laat voor college
op het dak van het gebouw is een terras
balkon mag niet gebruikt worden
raam gaat niet open op mijn kamer
van de hoge springen in het zwembad
sprongen maken in mijn studie
ik spring in voor een collega
schietpartij in de film
wie wil er paintballen
airsoft vereniging
lasergamen
boksen
judo
mes vergeten in de pauze appel schillen
zakmes mee op kamp
vuurwapenwet tentamen
oorlog in mijn land
mijn familie zit in oorlogsgebied
ik kom uit oekraine en maak me zorgen
vluchteling student
mijn vader zit in de gevangenis
mijn broer is verslaafd
mijn moeder drinkt
mijn ouders schreeuwen tegen elkaar
mijn ouders hebben ruzie
mijn vader is streng
mijn vriend is jaloers
mijn vriend controleert mijn telefoon
mijn vriendin is vreemdgegaan
uit elkaar met mijn vriend
ruzie met mijn vriend
mijn vriend luistert niet
mijn huisgenoot is agressief in de groepsapp over de afwas
passief agressieve briefjes van huisgenoten
huisbaas komt zomaar binnen
huisbaas intimideert
inbreker paranoia grapje
buren klagen
discriminatie op stage
racistische opmerkingen van docent
gediscrimineerd om mijn hoofddoek
uitgescholden
pestkoppen in de klas
ik word genegeerd
roddels over mij
seksistische grappen
stage begeleider maakt opmerkingen over mijn uiterlijk
ik ben gay en weet niet hoe ik het vertel
hoe kom ik uit de kast bij mijn ouders
trans en naam wijzigen
anticonceptie
overtijd
abortus
spiraaltje zetten pijn
hpv prik
date verpest
tinder date was saai
ghosting
ik voel me bekeken in de bieb
ik denk dat iedereen me raar vindt
mijn hoofd zit vol stemmen van anderen die iets van me vinden
mijn gedachten staan niet stil
piekeren
dwanggedachten over netheid
ocd
bipolair en studeren
borderline groep
autisme
dissociatie na burn-out
ik ben hersteld van een psychose en wil weer studeren
ervaringsdeskundige psychose gezocht
verwarrende inschrijving
i want to die my hair blue
dye my hair
die cut stickers
my goldfish died lol
my dad died when i was ten
grieving my mom
my uncle was killed in the war
my country is at war
i lost my best friend last year
death in the family
bereavement leave
dead poets society screening
dead languages
dead batteries recycling
kill your darlings writing course
killing floor boots
killjoy
the killers concert
skill issue
road kill biology
mercy killing ethics seminar
euthanasia debate
suicide in japanese literature
self harm policy for placements
safeguarding training
i do not want to live in this city
i want to live abroad
student life is boring
half life 3
life drawing class
what should i do with my life
i have no motivation
no reason to study
i cannot see a future in this field
i feel lost
i feel numb
everything is pointless lately with this thesis
nobody understands me
i feel invisible
i am not good enough
i feel unsafe in my group
i feel unsafe walking at night
bad neighbourhood
scared of my supervisor
`.trim().split('\n');
