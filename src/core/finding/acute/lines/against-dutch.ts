/** Everyday Dutch that must not be taken for acute language, however dark the words. One a line. */
export const AGAINST_DUTCH: readonly string[] = `
ik schrik me dood van de huurprijs
ik schrok me dood van die mail
mijn kat is doodgegaan
mijn hond is dood en ik kan me niet concentreren
mijn oma is overleden
mijn opa is gestorven en ik mis tentamens
mijn vader is vorig jaar overleden
mijn moeder gaat dood, ze is terminaal
mijn moeder is ernstig ziek
rouw om mijn broer
mijn vriend heeft zelfmoord gepleegd en ik mis hem
een studiegenoot is overleden door zelfdoding, waar kan ik praten
nabestaanden van zelfdoding, gespreksgroep
verlies door suïcide, rouwgroep
dodelijk saai college
dodelijk vermoeid
ik verveel me dood in college
ik verveel me kapot
doodmoe
ik ben doodop
ik ben dood moe van alles
doodsbang voor mijn presentatie
doodsbang voor de herkansing
ik schaam me dood
ik lach me dood
we gingen dood van het lachen
ik ga dood van de stress
ik ga dood aan deze deadlines
ik ga dood van de kou op mijn kamer
ik ga kapot aan deze scriptie
ik sterf van de honger
sterven van de hitte in dit lokaal
ik werk me dood naast mijn studie
deadline moordend
moordende concurrentie in mijn opleiding
moordend rooster
ik zou een moord doen voor een kamer
een moord doen voor koffie
mijn huisgenoten vermoorden elkaar om de afwas
ik vermoord mijn huisgenoot als ze weer mijn kaas opeet
mijn moeder vermoordt me als ze mijn cijfers ziet
mijn ouders maken me af als ik zak voor mijn tentamen
zelfmoordterrorisme paper
paper over zelfmoordaanslagen
essay over suïcide in de literatuur
scriptie over suïcidepreventie
onderzoek naar suïcide onder jongeren, ik zoek respondenten
training suïcidepreventie voor medewerkers
workshop praten over zelfmoord voor mentoren
college over durkheim en zelfmoord
documentaire over zelfmoord gezien voor mijn vak
werkgroep huiselijk geweld als onderzoeksonderwerp
stage bij veilig thuis
minor huiselijk geweld en kindermishandeling
afstudeeronderzoek naar kindermishandeling
tentamen strafrecht over moord en doodslag
vak criminologie over seriemoordenaars
ik wil mijn studie beëindigen
ik wil mijn huurcontract beëindigen
een einde maken aan het uitstellen
ik wil een eind maken aan mijn relatie
hoe maak ik een eind aan mijn uitstelgedrag
er komt geen einde aan deze week
ik wil stoppen met mijn studie
ik wil niet meer studeren
ik wil niet meer naar school
ik wil niet meer verder met deze opleiding
ik wil hier niet meer wonen
ik wil niet meer in dit studentenhuis leven
van 900 euro kan ik niet leven
ik kan niet leven zonder koffie
ik wil gezonder leven
ik wil een sociaal leven
ik heb geen leven meer naast mijn studie
ik haat mijn leven in dit studentenhuis
snijden in de bezuinigingen
ui snijden zonder huilen
ik heb in mijn vinger gesneden tijdens koken
kritiek die snijdt
ik sla mijn broertje bij het schaken
ik sla een blok over
dit slaat nergens op
de docent slaat mij altijd over
mijn huisgenoot slaat met deuren
we zijn ingemaakt en afgeslacht bij het voetbal
voetbalwedstrijd verloren, totaal afgemaakt
schiet me maar lek
schiet op met die beoordeling
game waarin je schiet
schietvereniging voor studenten
fotoshoot voor linkedin
hangen met vrienden
ik hang de hele dag op de bank
was ophangen
poster ophangen op school
pillen vergeten
de pil vergeten
welke pillen helpen tegen hooikoorts
ik slik pillen tegen adhd
medicijnen op en geen huisarts
paracetamol helpt niet tegen mijn hoofdpijn
wapen van de familie in heraldiek
taal is een wapen
kennis is een wapen
overdosis cafeïne
overdosis memes
overdosis gezelligheid in mijn huis
ik heb het niet meer van het lachen
stikken van de hitte
ik stik in het werk
ik stik van jaloezie
bloedheet op mijn kamer
bloedserieus
bloednerveus voor mijn stage
bloedneus
bloedprikken eng
waar kan ik bloeddonor worden
bloed, zweet en tranen
mijn laptop is dood
mijn telefoon is dood
batterij dood tijdens tentamen
de verwarming is overleden
mijn fiets heeft het begeven
mijn plant gaat dood
hoe voorkom ik dat mijn planten doodgaan
dood hout in de tuin
dode hoek
doodlopende weg in mijn scriptie
dood punt bereikt
tot op het bot vermoeid
ik trek het niet meer
ik kan niet meer
ik hou het niet meer vol met werk en studie
het wordt me te veel
ik zit er helemaal doorheen
ik ben op
ik ben kapot
ik ben gesloopt na deze week
ik zie er tegenop
ik zie het niet meer zitten met deze studie
ik zie geen toekomst in dit vakgebied
ik heb nergens zin in
geen zin in college
ik voel me somber
ik ben verdrietig en alleen
ik huil elke dag
depressief
ik ben depressief
ik voel me leeg
ik voel me eenzaam
niemand vindt me aardig
ik heb geen vrienden
ik word gepest
ik ben buitengesloten door de groep
paniekaanval
paniekaanvallen in de collegezaal
ik krijg geen lucht door de stress
ik denk dat ik doodga als ik een paniekaanval heb
bang om dood te gaan
angst voor de dood
black-out tijdens tentamen
ik val flauw bij bloedprikken
hyperventileren bij presentaties
ik slaap niet
ik lig wakker van de tentamens
ik word niet wakker van mijn wekker
wakker worden lukt niet op tijd
mijn docent reageert niet
projectgroep reageert niet op appjes
de website reageert niet
mijn begeleider laat niets horen
ik sta op de wachtlijst
ik sta op het punt te stoppen met mijn studie
ik spring een gat in de lucht
ik spring uit mijn vel
parachutespringen met de studievereniging
trein gemist en tentamen gemist
vertraging trein tentamen
burn-out
mijn hoofd staat in brand
brandoefening
brandalarm test
brandend maagzuur
ik ben opgebrand
personal branding
stoppen met roken
huisgenoot rookt binnen
te veel gedronken gisteren
ik drink te veel
ik blow te veel
xtc gebruik stoppen
drugs testen waar
achtervolgd door schulden
incassobureau bedreigt me met deurwaarder
bedreigd met negatief bsa
dreigend negatief studieadvies
verhuurder dreigt me eruit te zetten
ik word uit huis gezet
aangevallen voelen door feedback
ik voel me verslagen
overvallen door paniek
mijn fiets is gestolen
ik ben opgelicht
gehackt
insta stalken van mijn ex
misbruik van vertrouwen
machtsmisbruik door docent
grensoverschrijdend gedrag melden
seksuele vragen
soa test
ongewenst zwanger
consent workshop
stemmen voor de medezeggenschap
mijn stem is kwijt
ik hoor de stemmen van mijn buren
keuze maken tussen twee studies, verward
woningcrisis
identiteitscrisis
heimwee
hoe help ik een vriend die somber is
mijn huisgenoot is depressief hoe kan ik steunen
mijn vriend komt zijn bed niet uit
mijn student komt niet meer opdagen
student haalt zijn punten niet
hoe laat gaat de trein
waar is de kantine
hoe vraag ik stufi aan
ik ben mantelzorger
ik zorg voor mijn zieke moeder
mijn ouders gaan scheiden
ruzie thuis
ruzie met mijn huisgenoot
mijn relatie is uit en ik ben kapot
liefdesverdriet
mijn vriend heeft het uitgemaakt
ik mis mijn ex
mijn ouders snappen me niet
strenge ouders
ik durf mijn ouders niet te vertellen dat ik stop
bang om te falen
faalangst
ik durf niets te zeggen in de werkgroep
herkansingsstress
eetstoornis
ik eet te weinig
ik eet te veel
onzeker over mijn lichaam
ik wil leren schieten met pijl en boog
wie wil er moordspel spelen op introductie
killer van een tentamen
ik wil een steentje bijdragen, leven na de dood discussiegroep filosofie
filosofiecollege over de dood
leven als student in amsterdam
zin van het leven essay
het einde van mijn geld is in zicht
einde studiejaar
afscheid nemen van mijn klas
afscheidsfeest stage
laatste bericht van duo
laatste dag stage
mijn naam verdwijnt uit het systeem
mijn cijfers zijn verdwenen
ik wil er even tussenuit
even weg van alles
ik wil verdwijnen in een goed boek
ik kan wel door de grond zakken
ik kon wel door de grond zakken van schaamte
ik mis mijn familie
niemand zal me missen op die borrel
de groep is beter af zonder mij in dit project
ik ben tot last in mijn projectgroep, denk ik
ze zijn beter af zonder dat bestuur
mezelf voor mijn kop slaan
ik kan mezelf wel wat doen
wat moet ik aandoen naar mijn sollicitatie
mezelf overtreffen
mezelf zijn
wie ben ik zelf
ik doe mezelf tekort
ik moet mezelf dwingen te studeren
ik straf mezelf met extra werk
hoe sterf je niet van de zenuwen
dat tentamen was mijn dood
dit vak wordt mijn dood
ik ga liever dood dan presenteren
over mijn lijk dat ik dat vak nog doe
wie overleeft de tentamenweek
overlevingstips eerste jaar
ik overleef het wel
ik moet nog 30 pagina's
wespensteek op de campus
ik ben gestoken door een wesp
ik steek veel tijd in mijn studie
hond beet me, moet ik naar de dokter
een tand getrokken
griepprik halen
verkouden
hoofdpijn van schermen
moordlustige blik van de docent
er zat een vlieg in mijn drankje
`.trim().split('\n');
