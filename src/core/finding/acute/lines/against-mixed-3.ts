/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_3: readonly string[] = `
afraid of my exam
my housemates fight a lot
my parents fight all the time
my dad yells at me
my mom is controlling
strict parents
my boyfriend is jealous
my boyfriend cheated
he broke my heart
she crushed me
crush on a classmate
he ghosted me
i miss home
i hurt my friend's feelings
i hurt myself playing football
twisted my ankle
back pain from sitting
headache
migraine
fainting at the sight of blood
i fainted once at work last year
low iron and dizzy
asthma and sports
epilepsy support for students
diabetes and exams
allergic to nuts, canteen options
bee sting
dentist
i need a gp
ambulance costs insurance
how does emergency care work in the netherlands
first aid kit
smoke free campus
bbq on the balcony
candles allowed in dorm
gas bill
power cut
lost keys
broken window
break in happened last month, insurance
pickpocketed
scam call
phishing mail
hate comments online
catfished
my ex wont give my stuff back
my ex and i share a class
awkward hookup
sti
morning after pill
ik lach me dood om die docent
ik ga echt dood aan statistiek
dit tentamen heeft me vermoord
deze hitte wordt mijn dood
ik zou sterven voor een goede nachtrust
mijn sociale leven is dood
mijn konijn is overleden en ik ben zo verdrietig
mijn opa heeft kanker en gaat sterven
mijn moeder is vorige week overleden
hoe ga ik om met rouw
vriendin overleden door ongeluk
ik moet naar een crematie tijdens de tentamens
gesprek over euthanasie in de les
presentatie over zelfdoding bij jongeren
interview over huiselijk geweld voor mijn minor
wie wil meedoen aan onderzoek naar seksueel geweld
les over eerwraak
onderzoek naar stalking
film over verkrachting gezien in de les, naar
boek over psychose lezen voor verpleegkunde
mijn stage is op een ggz-afdeling met suïcidale patiënten
ik werk bij 113 als vrijwilliger naast mijn studie
ik wil vrijwilliger worden bij 113
training mes trekken kookopleiding
koksmes kopen korting
mijn mes is bot
ik word vermoord door mijn planning
die docent maakt me gek
ik word gek van mijn huisgenoten
ik flip als ik nog 1 deadline krijg
ik ontplof van woede op mijn groepje
ik haat mijn huisgenoot
ik kan mijn groepsgenoot wel schieten
ik kan hem wel wat doen
ik wil mijn laptop uit het raam gooien
uit het raam staren
mijn plannen vallen in het water
in het water gevallen project
ik val in slaap tijdens college
ik viel bijna flauw van de prijs
ik ben gebroken na de marathon
gebroken hart
mijn hart bloedt voor de dieren
ik zit in zak en as
ik zie het somber in
ik zit in een dip
ik zie alles zwart
donkere gedachten over mijn toekomst als leraar
ik heb winterdip
ik ben somber door de winter
ik mis zingeving
zingeving cursus
waar leef ik voor, levensbeschouwing essay
ik ben uitgeblust
mijn accu is leeg
ik ben opgebrand door werk
ik kan het niet meer opbrengen om te studeren
ik wil niet meer wakker liggen
slapeloze nachten
ik wil gewoon slapen
ik wil een week in bed blijven
ik wil verhuizen naar een ander land
ik wil weg uit dit huis
ik wil weg bij mijn ouders
weglopen van mijn verantwoordelijkheden
ik stop met mijn medicijnen
bijwerkingen van antidepressiva
ik ben mijn insuline vergeten
slaappillen op recept
pijnstillers na kies trekken
ik slik elke dag vitamines
drank en drugs op de vereniging
te diep in het glaasje gekeken
ik was zo dronken dat ik niks meer weet van het feest haha
afterparty
ik rook te veel wiet
lachgas verboden op campus
mijn kamer stinkt naar rook van de buren
brandlucht van tosti
verbrand door de zon
ik heb mijn vinger verbrand aan de oven
blaren op mijn hand
mijn neus bloedt vaak
bloed in de film vond ik eng
angst voor bloed
angst voor naalden
angst om alleen te zijn
bang om gek te worden
bang dat ik faal
bang om afgewezen te worden
bang dat mijn vriend weggaat
bang voor ruzie
mijn vriend en ik schreeuwen veel
mijn ex wil me niet meer zien
mijn ex blijft appen, ik wil rust
ik word overspoeld door appjes
docent valt me lastig met mails in het weekend
collega raakte mijn schouder aan, vond ik raar
knuffelen met huisgenoten
zoenen op de eerste date
seks doet pijn
pijn bij het vrijen
voorlichting seksualiteit
ongemakkelijke grap van docent
ongelijke behandeling
klacht indienen tegen docent
ruzie escaleert in groepsapp
iemand steelt mijn eten uit de koelkast
mijn fietssleutel ligt in de gracht
aangifte doen van diefstal
ik voel me opgejaagd
opgejaagd gevoel door werk
ik voel me bekeken
ik denk dat mensen over me praten
ik hoor een piep in mijn oor
ik hoor bij niemand
ik heb tinnitus
ik zie wazig
ik zie sterretjes van vermoeidheid
visioenen voor mijn bedrijf
manie voor sneakers
i laughed so hard i died
that lecture was torture
torturing myself with regrets
this group project is torture
my brain is fried
brain dead after the exam
i am dead serious
dead broke
my social life is dead
my dreams died
hopes dashed
killing me softly karaoke
killing spree in valorant
murdered by words meme
my professor murdered my draft
my bank account is bleeding
bleeding gums
sick of this weather
sick of living in a tiny room
tired of life in the netherlands without friends
tired of being the only one who cleans
tired of being alone
i want to be left alone
i want to stop existing on coffee
existential dread
existentialism course
i want to vanish from group chats
ghost my group
i cant go on like this with my internship
cant go on holiday
i am done with this degree
i am done
im so done lol
i give up
screw this
i want to punch my screen
i could strangle my printer
i want to throw my laptop out of the window
threw my back out
fell asleep in class
fell in love
fell behind
falling behind on everything
jumped to the next chapter
leap year
bridge loan
cliffhanger
hanging by a thread with my grades
end of my rope with this bureaucracy
at the end of my rope
on the edge of burnout
on the edge of my seat
life is pain lol
pain in the ass roommate
my ex is toxic
poisoned work atmosphere
venomous comments
my roommate is driving me insane
crazy neighbour plays drums
my neighbour screams during football
police at the party
i was arrested for cycling without light
prison break series
locked in for exams
locked in syndrome lecture
self defense class
martial arts
stab wounds lab practical
crime scene investigation course
forensic psychology of murder
true crime podcast
school shooting drill in america essay
gun control debate
gun rights paper
war veterans interview
holocaust lecture
death penalty debate
human trafficking essay
`.trim().split('\n');
