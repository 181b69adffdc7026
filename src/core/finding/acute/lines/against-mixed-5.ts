/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_5: readonly string[] = `
voorlichting over drugs en overdosis
presentatie over alcoholvergiftiging
boekverslag over een moord
toneelstuk waarin iemand wordt vermoord
film over een schoolschietpartij voor mediastudies
we spelen moordspel met de introductiegroep
mijn voetbalteam is ingemaakt
die bal was raak geschoten
ik heb een mes nodig voor de kookles
waar kan ik messen slijpen
ik heb een steekje los
ik sla de plank mis
mijn huisgenoot slaat door met schoonmaken
het slaat me in het gezicht hoe duur alles is
de wekker slaat
ik sla vaak het ontbijt over
mijn baas slaat een toon aan
ik word geslagen met werk
klappen voor de geslaagden
ik hang op
ik hing aan zijn lippen
ophangen van posters toegestaan
touwtrekken introductie
een knoop in de maag
verstikkende regels
ik stik de moord
verstik in regels
ik krijg geen lucht van deze planning
adem in adem uit yoga
mijn adem stinkt
mijn hart klopt in mijn keel voor mijn presentatie
mijn hart staat stil als ik aan bsa denk
hartzeer
bloeddorstige recensie
bloedband met mijn broer
brandende vraag over stage
vuurdoop op stage
vlammende speech
rookmelder vervangen
gaspedaal
explosief gestegen huur
bom van een kater
ik wil wel door het raam springen van blijdschap
sprong voorwaarts
trein naar mijn stage
op het spoor van een nieuwe studie
het spoor bijster in mijn studie
aan de rand van de stad wonen
achter de tralies van mijn kamer
gevangen in een sleur
ontsnappen aan de sleur
vluchten in gamen
ik vlucht in series
ik voel me achtervolgd door mijn agenda
de bewaking volgt ons
ik volg een cursus
bedreigde diersoorten minor
dreigend tekort aan punten
intimiderende docent
ik voel me geïntimideerd in de werkgroep
ik voel me aangevallen tijdens intervisie
verbaal geweld van klanten op mijn werk
grove grappen op mijn werk
ongewenste aandacht
een docent kijkt vreemd naar mij
stemmen uit het buurhuis
ik hoor mijn huisgenoot de hele nacht praten
ik zie spoken door tentamenstress
wanen dat ik een zes haal
complotdenken essay
manisch depressief ondersteuning studie
i am dying to see my family
my phone is dying
my social battery is dead
my grandmother passed away last month
grief support
lost my mom, cannot focus
this workload will kill me
my back is killing me
kill two hours before class
murder on the dancefloor party
a killer presentation
suicide statistics assignment
essay about suicide bombers
podcast about a murder
our team got slaughtered
shoot some hoops
shot a video for class
shooting range trip
he stabbed me in the back by taking credit
cutting back on coffee
scissors cutting station
hang my laundry
hanging posters
jump rope
jump start my studies
bridge to success program
train my memory
pills for travel sickness
overdose of homework
high on sugar
drunk text regrets
i blacked out during my exam
i fainted in the gym once
i cannot breathe through my nose
heart stopping movie
my heart sank
bleed green fan
fire alarm test on monday
burning question for the dean
smoke break
explosive diarrhea doctor
hit by a fine
hit the books
beat my personal record
beaten by a better team
abuse of the printer credits
raped by taxes
stalk my future employer on linkedin
followed up by email
threat of a strike
threatened species
attack on titan
panic attack help
voices in the choir
i hear you
i see dead pixels
paranoid android song
crisis in housing
ik dacht dat ik doodging tijdens die presentatie
mijn cijfers zijn om te huilen
ik heb moordende spierpijn
die docent is een moordenaar voor mijn gemiddelde
doodgemoedereerd te laat komen
we hebben de toets overleefd
wie overleeft deze stage
overlevingspakket eerste jaar
ik ben half dood van de griep
na de kennismakingstijd was ik een week dood
ik ga er dood aan als ik nog een groepsopdracht krijg
dat feest was dodelijk
doodlopende relatie
ik wil van mijn kamer af
ik wil van mijn studie af
ik wil van mijn verslaving af
ik wil uit het bestuur stappen
ik wil uit mijn relatie stappen
ik wil eruit, uit deze opleiding
er een punt achter zetten met mijn studie
ik maak er het beste van
ik maak er een project van
het hoeft niet perfect
voor mij hoeft een diploma niet
niemand mist iets als ik vanavond niet kom
ik kom niet meer op college
ik ben er vrijdag niet
ik zal er niet bij zijn morgen
hij is er niet vandaag
mijn vriendin is er nooit voor mij
ik heb het gevoel dat ik er niet bij hoor
ik hoor er niet bij
ik ben overbodig in mijn project
mijn werk heeft geen zin
deze opdracht is zinloos
waarom doe ik dit eigenlijk, deze studie
wat is het nut van statistiek
ik weet niet waar ik het voor doe, die studie
ik ben alles kwijt na een crash van mijn laptop
ik kan niet leven met deze onzekerheid over mijn bsa
leven zonder stress
leven met adhd
mijn leven lang ziek
zij leven langs elkaar
ik snij alvast wat onderwerpen aan
een onderwerp aansnijden
haarscherp gesneden beeld
sneeën brood
mijn brood snijden
ik brand van nieuwsgierigheid
gebrand op succes
ik ben verbrand op vakantie
verbrande pizza
ik val om van de slaap
omvallen van moeheid
ik val uit mijn rol
van mijn stoel gevallen van dat nieuws
van de trap afrennen
ik lig op de grond van het lachen
op de vloer slapen bij introductie
ik lig wakker van lawaai
ademloos gekeken
lucht happen na sporten
luchtdicht bakje
zuurstoftekort in het lokaal
hartslagmeter kopen
hartelijk bedankt
pijnlijke stilte in de les
pijn in mijn hart om haar verhuizing
bloedstollend spannend
bloedmooi weer
bloedlink dat tentamen
gestoken in een mooi pak
stekelige opmerking
steekvlam in discussie
schietgebedje voor de toets
in mijn voet geschoten door te laat in te schrijven
schootsveld
afgeschoten voorstel
mijn idee werd afgeschoten
afgebrand door de docent
afgefikt in de feedback
gekraakt door de jury
gefileerd tijdens de presentatie
met de grond gelijk gemaakt
vernietigende feedback
bikkelhard gevecht om kamers
kamergevecht
oorlog om studieplekken
strijd om een kamer
gijzelen van de vergadering
aanval is de beste verdediging
aanvallen op mijn huiswerk
ik val mijn huiswerk aan
wapen je tegen stress
gewapend met koffie
wapenfeit
mespuntje zout
messcherp
geslepen docent
klapper van een cijfer
klap op de vuurpijl
mijn klomp breekt
slaande ruzie over de vaatwasser
ruzie met slaande deuren
mokerslag dat cijfer
stomp in de maag dat nieuws
trap na van mijn ex via app
duwtje in de rug nodig
iemand die me een schop onder mijn kont geeft
de knoop doorhakken
knellende regels
gewurmd in een planning
stalkerige reclame
achtervolgingswaan grap over duo
bedreiging voor mijn gemiddelde
chantabele minister essay
misbruik melden van openbaar vervoer kaart
seksuele voorlichting geven als vrijwilliger
gedwongen samenwerken
`.trim().split('\n');
