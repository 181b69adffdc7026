/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_1: readonly string[] = `
ik maak dat vak dood
die herkansing wordt mijn ondergang
dit is moord op mijn gezondheid, die nachtdiensten
moord en brand schreeuwen om een cijfer
ik heb moordzin om te stoppen
ik ga stuk van het lachen
lachen tot ik erbij neerviel
doodziek van het weer
dooie boel op de campus
doodgewone dinsdag
ik ben doodongelukkig met mijn studiekeuze
doodzonde van mijn tijd
doodeng die presentatie
ik leef van noodles
hoe overleef ik mijn eerste jaar
leven en laten leven
mijn leven is een puinhoop
mijn leven staat stil door corona
ik leef langs mijn ouders heen
het leven is duur in amsterdam
ik wil mijn leven weer op de rit
ik wil meer uit mijn leven halen
ik wil een ander leven
ik wil niet leven zoals mijn ouders
ik ben klaar met mijn studie
ik ben klaar met dit gedoe
klaar met leven op een kleine kamer
ik ben het zat
ik geef het op
ik stop ermee
ik wil stoppen
ik kan zo niet verder
ik weet niet hoe ik verder moet
ik zie door de bomen het bos niet meer
ik heb nergens meer zin in
alles is te veel
ik voel me waardeloos
ik voel me een mislukking
ik haat mezelf
ik vind mezelf lelijk
ik ben alleen op kerst
mijn vader heeft kanker
mijn vader is ziek en gaat misschien dood
rouwverwerking na overlijden moeder
mijn vriendin heeft een miskraam gehad
euthanasie van mijn opa vrijdag
werkstuk over euthanasie
ethiek les over euthanasie
begrafenis tijdens toetsweek
een klasgenoot is overleden
docent overleden, wie neemt vak over
hij is er niet meer sinds vorig jaar, ik mis hem
mijn oma is er niet meer
mijn beste vriend is er niet meer, hij overleed in mei
ik mis mijn overleden vader
dodenherdenking op de campus
dag van de doden
doden met je telefoon
hoeveel doden vielen er in de tweede wereldoorlog
executie van het plan
een lijk in de kast
ik voel me een zombie
mijn motivatie is dood
het groepje is dood
de vibe is dood
groepsapp is dood
latijn is een dode taal
ik schiet niet op met mijn scriptie
ik schoot vol tijdens het gesprek
raak geschoten foto's
ik steek mijn hand niet op in college
mes en vork cursus etiquette
bot mes in de studentenkeuken
ik ben gestoken door muggen
ik werd gebeten door een hond
een stomp in mijn maag, dat cijfer
het cijfer was een klap in mijn gezicht
klap van de molen
een klap te verwerken gekregen
ik sla door met leren
zoek iemand om mee te boksen
kickboksen voor beginners
zelfverdediging cursus
ik vecht voor mijn studie
ik vecht tegen mijn faalangst
gevecht met mezelf
strijd met duo
ik word afgemaakt in de groepsapp
ik word afgekraakt door mijn begeleider
mijn stagebegeleider schreeuwt tegen me
mijn begeleider kleineert mij
gepest op stage
docent maakt seksistische opmerkingen
ongewenste opmerkingen
ik voel me onveilig in de groep
sociale onveiligheid bij mijn vereniging
onveilig in het verkeer
ik durf 's avonds niet over straat
bang in het donker naar huis fietsen
bang voor mijn docent
bang voor spinnen
bang voor de toekomst
angst voor vliegen
ik heb straatvrees
opgesloten in het toilet van de bieb
ik zit vast in mijn scriptie
ik zit klem met geld
verdrinken in het werk
ik verdrink in de opdrachten
ik zwem in het geld niet
water staat me aan de lippen
ik hang aan een zijden draadje voor mijn bsa
hangende pootjes
aan de rand van een burn-out
ik sta aan de afgrond van uitstel
sprong in het diepe
in het diepe gesprongen op stage
trein naar stage rijdt niet
voor de trein te laat
te laat voor de trein, mis college
aanslag op mijn geduld
belastingaanslag
bommetje in het zwembad
bom vol bieb
atoombom essay
ik ontplof als ik nog 1 mail krijg
ik ga door het lint van mijn huisgenoten
mijn hoofd ontploft
vuurwerk oudjaar
vuur in de relatie
brandwonden zorg practicum
bloed afnemen oefenen verpleegkunde
reanimatietraining
ehbo cursus
epilepsie en studeren
ik heb epilepsie en zoek begeleiding
diabetes en stage
astma en sporten
hartkloppingen door koffie
duizelig van het leren
ik adem te snel bij presentaties
ademwerk workshop
pil of condoom advies
slaappillen afbouwen, wie helpt
antidepressiva stoppen
ik slik antidepressiva
medicatie adhd afspraak
verslaafd aan gamen
verslaafd aan kalmeringspillen, hulp
te veel suiker
koffie overdosis haha
overgedoseerd op deadlines
drugsbeleid vereniging
stemming is slecht
stem op mij
stemmetje in mijn hoofd dat zegt dat ik niet goed genoeg ben
paranoide over plagiaatscan
hallucinante prijzen
psychologie tentamen
psychiatrie stage
manisch druk deze week
achtervolgd door deadlines
volg mij op insta
wie volgt dit vak
ik word gestalkt door duo met brieven
bedreigend klimaat in het college
dreigende taal van de deurwaarder
chantage met cijfers door groepsgenoot
opgelicht via marktplaats
diefstal in huis
inbraak geweest vorige week
snijpunt berekenen wiskunde
snijzaal anatomie
haar knippen
nagels bijten
krassen op mijn bril
doden mijn planten door te veel water
wurgcontract huur
wurggreep van de rente
ik werd gewurgd door mijn stropdas op gala haha
im dead inside after this meeting lol
literally dying rn this lecture is so boring
i would rather die than present
id kill for some sleep
this commute will be the death of me
you guys are killing me with these memes
killer deadline
kill switch in my code
kill process in linux
how do i kill a process
child process dies
orphan process killed
kill the mockingbird essay
to kill a mockingbird exam
death note anime
death cafe event
death of a salesman
dying language documentation
die casting lab
dice game
how do i stop wanting to quit uni
i want to stop living at home
i want to stop living with my ex
life is expensive
my life is a mess
my life is boring
get my life together
work life balance
life after graduation
no life lol
whats the meaning of life philosophy course
end of life care nursing module
end of term party
how do i end a friendship
how to end an essay
end my subscription
ending my relationship
it all ended badly with my ex
i want this semester to end
cant wait for this week to be over
i want this to be over, exams suck
i just want to sleep
i want to sleep for a week
i slept through my alarm
waking up at 5
i wish i had never chosen this major
i wish i was smarter
i wish i wasnt so shy
nobody cares about my opinion in the group
no one would notice if i skipped class
no hope for this assignment
theres no way out of this contract
no way out of the maze game
escape room
i want to escape my studies for a weekend
i feel like a burden because of my dyslexia
my family expects too much
i will never see my exchange friends again
last message from landlord
i jumped at the chance
i want to jump into data science
bridge course maths
train to groningen cancelled
train for a marathon
off to the bridge party
cut me some slack
deep cuts playlist
cutting edge lab
budget cuts at uni
`.trim().split('\n');
