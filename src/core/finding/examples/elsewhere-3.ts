/**
 * More that is nothing here: sport, games, screen and music, devices, code, facts, sums, and campus practicalities.
 * Parted by `|`.
 */
export const ELSEWHERE_3 = {
  'elsewhere-3': {
    nl: `uitslag psv twente | wie scoorde er gisteren voor feyenoord | stand keuken kampioen divisie |
      wanneer is el clasico | transfernieuws vandaag | opstelling oranje vanavond | buitenspel uitgelegd |
      hoe lang duurt een hockeywedstrijd | kaarten europa league kopen | hoe laat begint de grand prix |
      verstappen kwalificatie plek | wie won de marathon van rotterdam | tour de france rit van vandaag |
      wielrennen giro klassement | schaatsen thialf kaartjes | wimbledon finale wie | darten 180 record |
      elfstedentocht wanneer laatste | hoeveel sets bij tennis heren | spelregels padel |
      basketbal hoe hoog hangt de ring | korfbal uitslagen | volleybal nations league |
      olympische spelen medaillespiegel | wk vrouwen programma | wie is de bondscoach van duitsland |
      panini stickers ruilen | voetbalshirt barcelona | keepershandschoenen maat 9 | judo banden volgorde |
      turnen brug ongelijk regels | honkbal punten telling | snookerballen waarde |
      super bowl hoe laat nederlandse tijd | ufc wie vecht er | superliga degradatie | fifa ranglijst landen |
      wanneer komt gta 6 uit | fortnite season einde | minecraft diamant op welke hoogte | roblox robux kopen |
      zelda alle schrijnen | pokemon go raid uur | sims 4 cheats geld | ps5 controller drift | xbox game pass prijs |
      nintendo switch 2 voorraad | steam refund hoe | fc 25 beste spits | call of duty beste wapen |
      valorant rank systeem | animal crossing rapen prijs | mario kart snelkoppelingen | stardew valley huwelijk |
      among us hoeveel spelers | elden ring eerste baas | hogwarts legacy deur raadsel | schaken rokade regels |
      kolonisten van catan uitbreiding | rummikub regels joker | klaverjassen puntentelling |
      monopoly geld verdeling | uno regels plus vier | sudoku moeilijk oplossen | yahtzee scoreblad printen |
      beste films op netflix nu | wie speelt james bond | draait dune nog in pathe | oscar beste film vorig jaar |
      volgorde marvel films | heeft die film een aftercredit scene | hoeveel seizoenen stranger things |
      wie is de mol kandidaten | heel holland bakt winnaar | expeditie robinson kijken | gtst gemist |
      boer zoekt vrouw aflevering | the voice terugkijken | einde van inception uitgelegd | disney plus prijs maand |
      videoland opzeggen abonnement | npo start werkt niet op tv | harry potter volgorde boeken |
      lord of the rings extended hoe lang | acteur uit peaky blinders | anime one piece waar kijken |
      squid game nieuw seizoen | eurovisie songfestival uitslag | hoe heet dat programma met die kok |
      tv gids vanavond | film met die hond die steeds wacht | stemmen inside out nederlands |
      nieuwste album taylor swift | kaartjes lowlands | line up pinkpop | concert coldplay amsterdam arena |
      wie zong dromen zijn bedrog | gitaarakkoorden wonderwall | piano keyboard kopen beginner |
      hoe stem je een ukelele | songtekst bloed zweet en tranen | top 2000 stemmen | spotify duo prijs |
      shazam liedje herkennen | noten lezen bassleutel | hoe oud is doja cat | is beyonce getrouwd |
      vermogen kylie jenner | wie is de vriend van maan | hoe lang is tom holland | eerste nummer van de beatles |
      verjaardag harry styles | liedje tiktok trend | vinyl platenspeler naald | iphone 16 vs 15 |
      samsung opslag vol | whatsapp back up terugzetten | contacten overzetten android naar iphone |
      hoe blokkeer ik reclame | sim only onbeperkt data | esim activeren | puk code simkaart |
      telefoon in rijst water | scherm reparatie prijs s21 | batterij snel leeg iphone | bluetooth oortjes koppelen |
      tiktok account verwijderen | snapchat streak terug | instagram reels geluid doet het niet |
      google maps offline | zaklamp aan iphone | welke powerbank | qr code scannen |
      laptop wordt heet en ventilator loeit | macbook air kopen aanbieding | windows 11 update mislukt |
      toetsenbord typt vraagteken ipv slash | beeldscherm flikkert hdmi | tweede scherm aansluiten |
      usb stick niet herkend | ssd plaatsen in laptop | muis werkt niet touchpad | wifi valt steeds weg router |
      router resetten ziggo | wifi versterker zolder | kpn storing | internet traag speedtest | vpn instellen |
      printer offline windows | inktpatroon hp 304 | dubbelzijdig printen instellen | pdf samenvoegen gratis |
      word inhoudsopgave maken | paginanummer vanaf pagina 3 word | excel draaitabel maken | verticaal zoeken excel |
      rijen blokkeren excel | powerpoint overgang | zip bestand openen | google drive vol |
      teams microfoon werkt niet | zoom achtergrond wazig | foto achtergrond verwijderen | video comprimeren |
      mailen grote bestanden | prullenbak mail leeg terughalen | chromecast koppelen |
      outlook handtekening instellen | photoshop alternatief gratis | chatgpt abonnement kosten | spamfilter gmail |
      python for loop voorbeeld | javascript array sorteren | html tabel maken | css div centreren |
      git merge conflict oplossen | null pointer exception java | sql inner join uitleg | wat is een api |
      visual studio code installeren | arduino led laten knipperen | raspberry pi opstarten | regex email |
      docker container stopt | csv inlezen pandas | c sharp lijst filteren | json lezen | hoofdstad van canada |
      langste rivier van europa | hoeveel provincies heeft belgie | waar ligt kirgizie | hoogste berg van afrika |
      vlag met groen wit oranje | hoeveel inwoners heeft tokio | kleinste land ter wereld |
      welke talen spreken ze in zwitserland | op welk continent ligt turkije | waddeneilanden op volgorde |
      hoe groot is texel | wat is de munt van polen | landnummer +44 | evenaar hoeveel kilometer | postcode tilburg |
      kaart van zeeland | hoe diep is het ijsselmeer | afstand utrecht parijs |
      wanneer begon de tachtigjarige oorlog | wie was de eerste president van amerika | wie ontdekte amerika |
      jaar val berlijnse muur | romeinse keizers op volgorde | wat was de voc | wie schilderde de nachtwacht |
      wanneer leefden de dinosaurussen | hoe oud zijn de piramides | jaartal slag bij nieuwpoort |
      wie vond de telefoon uit | watersnoodramp jaar | wie was napoleon | hunebedden waar | titanic wanneer gezonken |
      jaren van de gouden eeuw | hoeveel is 7 keer 86 | abc formule | oppervlakte cirkel berekenen | inhoud cilinder |
      3/8 als percentage | sinus van 30 graden | breuken delen | romeinse cijfers 1998 | priemgetallen tot 100 |
      staartdeling uitleg | hoeveel cm is 5 feet 9 | hoeveel liter is een kuub | gallon naar liter |
      fahrenheit naar celsius | km per uur naar meter per seconde | hoeveel seconden in een dag |
      hoeveel nullen heeft een miljard | wat is pi | kubieke wortel van 27 | mijl in kilometer |
      hoeveel ons is een kilo | symbool van ijzer periodiek systeem | waarom is de lucht blauw | lichtsnelheid in km |
      wat is de formule van water | wet van ohm | kookpunt van ethanol | hoe werkt een magneet |
      hoeveel planeten zijn er | hoe heet de maan van saturnus | wanneer is de volgende zonsverduistering |
      vallende sterren augustus | hoe ver is mars | iss boven nederland tijd | wie liep als eerste op de maan |
      wat is een zwart gat | zwaartekracht op jupiter | fotosynthese formule | hoeveel botten heeft een mens |
      grootste orgaan van het lichaam | hoeveel tanden heeft een volwassene | welke bloedgroep is het zeldzaamst |
      hoeveel wervels heeft een giraf | waar zit de milt | snelste dier op land | hoeveel harten heeft een octopus |
      leggen vogelbekdieren eieren | hoe oud wordt een olifant | wat eet een egel in het wild |
      hoe heet een vrouwtjeszwaan | lokaal b2.14 waar is dat | printen op school code |
      printtegoed opwaarderen campus | openingstijden bibliotheek zaterdag | kantine menu vandaag |
      koffieautomaat accepteert geen pas | parkeervergunning auto campus | sleutels verloren in collegezaal |
      gevonden voorwerpen balie | foto voor studentenpas uploaden | collegekaart kwijt nieuwe bestellen |
      eduroam instellen android | eduroam certificaat | rooster app inloggen lukt niet |
      wachtwoord schoolaccount resetten | locker code vergeten | fietsenstalling campus dicht | waar is gebouw c |
      boek lenen bibliotheek verlengen | beamer aansluiten in lokaal | usb c adapter lenen balie |
      welke ingang hoofdgebouw | 3d printer gebruiken tarief | boekenlijst jaar 2 | lasercutter reserveren |
      magnetron in de kantine | microsoft office downloaden via school | toegangspas poortje werkt niet`,
    en: `who won the champions league | score arsenal chelsea | premier league table | offside rule explained |
      when is the next grand prix | olympics medal table | how many players in a rugby team | tennis rankings men |
      world record marathon | nba playoffs schedule | padel rules | super bowl halftime who | gta 6 release date |
      fortnite skins | how to get diamonds in minecraft | ps5 controller drift fix | steam refund |
      nintendo switch games two players | chess castling rules | monopoly starting money | uno rules plus four |
      best sword in elden ring | new netflix series this month | who plays batman | order of star wars films |
      how many seasons of friends | oscar winners list | movie times pathe | cancel disney plus | eurovision winner |
      one piece where to watch | how old is zendaya | taylor swift tour tickets | chords for hotel california |
      lyrics bohemian rhapsody | who sings that tiktok song | tune a guitar | iphone storage full |
      transfer whatsapp to new phone | phone fell in water | sim only deals | esim setup | pair bluetooth earbuds |
      delete snapchat account | google maps offline download | laptop fan loud | windows update failed |
      second monitor not detected | slow internet at home router | printer ink hp | merge pdf files |
      page numbers in word | pivot table excel | vlookup example | zoom microphone muted |
      remove background from photo | gmail spam filter | python list comprehension | centre a div css |
      git undo last commit | sql left join | install docker on windows | what is an api | regex for phone number |
      javascript sort array of objects | capital of canada | longest river in the world |
      how many countries in africa | currency of poland | highest mountain in europe | flag with a red maple leaf |
      where is kyrgyzstan | how deep is the ocean | when did rome fall | who invented the telephone |
      first man on the moon | when was the titanic built | who painted the night watch | how old are the pyramids |
      15 percent of 240 | area of a circle formula | 12 times 17 | fahrenheit to celsius | how many feet in a mile |
      prime numbers under 50 | roman numerals 2024 | speed of light | boiling point of ethanol |
      chemical symbol for gold | why is the sky blue | how many moons does jupiter have | next solar eclipse |
      how many bones in the body | largest organ | fastest animal | how many hearts does an octopus have |
      do penguins have knees | printer code campus | eduroam setup iphone | canteen menu today | where is room 3.12 |
      library opening hours sunday | student card photo upload | parking permit for my car on campus |
      lost my keys in the lecture hall | timetable app login | locker code forgotten | renew library book |
      which building is the lab in | download office with school account`,
  },
} as const;
