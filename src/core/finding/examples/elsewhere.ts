/**
 * Questions about nothing here, as people type them, parted by `|`. They are a need like the others for likeness: when a
 * question looks most like these, nothing is found, and nothing is padded.
 */
export const ELSEWHERE = {
  elsewhere: {
    nl: `hoe laat gaat de trein | welke bus moet ik hebben | vertraging op het spoor | heeft de trein vandaag vertraging |
      is er file op de a2 | waar kan ik parkeren in de stad | fiets gestolen aangifte | fietsband plakken |
      ov fiets huren op het station | goedkope vliegtickets naar spanje | beste camping in frankrijk |
      hotel in parijs boeken | vakantie tips italie | hoe lang vliegen naar new york | paspoort aanvragen gemeente |
      rijbewijs theorie oefenen | hoeveel kost rijles | auto apk keuring | benzineprijs vandaag | scooter kopen |
      recept voor lasagne | pannenkoeken bakken hoeveel melk | hoe kook ik een ei | makkelijk avondeten | snelle maaltijd |
      wat eten we vandaag | taart bakken zonder oven | beste pizza in de buurt | is de supermarkt open op zondag |
      openingstijden albert heijn | aanbiedingen lidl deze week | bier in de aanbieding | restaurant reserveren |
      hoe lang moet rijst koken | airfryer frietjes tijd | koffiezetapparaat ontkalken | vegetarisch recept linzen |
      wat voor weer wordt het morgen | gaat het regenen vandaag | weerbericht weekend | wanneer gaat het sneeuwen |
      storm op zee | depressie boven de noordzee | hoge druk boven scandinavie | hoe warm is het in barcelona |
      wie wint het wk | uitslag ajax feyenoord | wanneer speelt oranje | stand eredivisie | formule 1 uitslag |
      wie won de race zondag | tour de france etappe | wie is de topscorer | olympische spelen programma |
      darts wedstrijd vanavond | schaatsen wereldrecord | voetbalschoenen maat | hoeveel spelers heeft een volleybalteam |
      netflix serie aanraden | welke film draait er in de bioscoop | acteur in die film | wie speelde de psycholoog in die film |
      liedje dat gaat over regen | songtekst opzoeken | spotify afspeellijst maken | concertkaartjes kopen |
      festival line up | wie zong dat nummer | boek over de oorlog samenvatting | wat is het beste boek van dit jaar |
      game uitgekomen releasedatum | minecraft server maken | cheats voor gta | playstation aanbieding | hoe speel je schaken |
      wifi wachtwoord vergeten | printer doet het niet | laptop start niet op | telefoonscherm kapot | nieuwe iphone kopen |
      computer traag maken sneller | videokaart vergelijken | moederbord gaat niet aan | excel formule optellen |
      hoe maak ik een screenshot | wachtwoord instagram vergeten account | batterij laden hoe lang | airpods resetten |
      tv ophangen | wasmachine stinkt | lamp vervangen | muur verven welke kleur | kast in elkaar zetten | ikea handleiding |
      afvoer verstopt | vlek uit shirt halen | pluisjes van trui halen | gordijnen ophangen | verwarming ontluchten |
      plant krijgt bruine bladeren | gras maaien hoe vaak | tomaten zaaien | konijn eet geen hooi | hond uitlaten oppas |
      kat krabt aan de bank | goudvis water verversen | welke hond past bij mij | dierenarts kosten | hamster kopen |
      hoofdstad van australie | hoeveel inwoners heeft nederland | wie is de koning van belgie | hoe hoog is de eiffeltoren |
      hoe ver is de maan | wanneer was de franse revolutie | wat is de wortel van 144 | stelling van pythagoras uitleg |
      hoeveel is 15 procent van 80 | afgeleide van x kwadraat | hoe groot is een hectare | wat betekent ubi bene |
      synoniem voor mooi | engels woord voor gezellig | vertaal naar frans | spelling van onmiddellijk | anagram puzzel |
      aandelen kopen | bitcoin koers | beurs vandaag | hypotheekrente | auto verzekering vergelijken | belastingdienst telefoon |
      pakketje bezorgd postnl | postzegel prijs | bol com retour | schoenen bestellen maat | jurk voor bruiloft |
      kapper in de buurt | nagels lakken | tattoo idee | welke parfum ruikt lekker | haar verven blond | make up tips |
      verjaardagscadeau voor mijn vader | sinterklaas gedicht | kerstpakket ideeen | halloween kostuum | raadsel met antwoord |
      mop vertellen | horoscoop vandaag | wat betekent mijn droom over water | hoe oud is de paus | wie is de minister president |
      stemwijzer | verkiezingen uitslag | nieuws van vandaag | spookrijder snelweg | lottotrekking | staatsloterij uitslag`,
    en: `what time is the train | is the bus late | train delays today | cheap flights to rome | best hotel in berlin | weather tomorrow |
      will it rain today | recipe for pancakes | how to boil an egg | best pizza near me | supermarket opening hours | who won the match |
      football score last night | formula one results | world cup schedule | netflix recommendations | movie with that actor |
      lyrics of that song | concert tickets | how to reset my airpods | wifi password | printer not working | fix my phone screen |
      new iphone price | how tall is the eiffel tower | capital of australia | population of china | square root of 144 |
      translate to french | synonym for happy | convert miles to kilometres | bitcoin price | stock market today | buy shoes online |
      haircut near me | dog food brand | my cat scratches the sofa | how to grow tomatoes | paint the wall | fix a leaking tap |
      birthday present for dad | tell me a joke | riddle with answer | horoscope today | election results | news today | minecraft server |
      best gaming mouse | playstation sale | car rental | petrol price | parking in the city | bike tyre repair | lottery numbers |
      who painted the mona lisa | when did the war end | how far is the moon | excel formula sum | stress test for my graphics card`,
  },
} as const;
