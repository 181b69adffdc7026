import type { Examples } from './types.ts';

/** How students put the needs about sleep, food, the body and sport. */
export const LIFE_5: Examples = {
  sleep: {
    nl: `slapeloos | insomnia | inslapen | nachtmerries | nachtbraken | ritme kwijt | uitslapen | snooze | dutten |
      wakker om 3 uur | melatonine | ik lig elke nacht naar het plafond te staren |
      om vier uur nog steeds klaarwakker en om negen uur college | mijn dag en nacht zijn omgedraaid |
      schapen tellen werkt niet | zes wekkers en ik hoor ze niet | als ik ga liggen begint mijn hoofd pas |
      drie uur per nacht en dan naar stage | elke nacht om half vier wakker en dan niet meer weg |
      word badend in het zweet wakker van enge dromen | ik slaap bij de herrie van mijn huisgenoten niet |
      hoe krijg ik een normaal slaapritme terug | ik verslaap me voor elk ochtendcollege |
      de hele dag gapen en savonds ineens fit | cursus beter slapen | na mijn nachtdienst val ik niet in slaap |
      bang om naar bed te gaan want dan lig ik weer wakker | ik doe overdag drie dutjes en snachts niks |
      mijn vriend snurkt ik slaap nergens meer | kan je wennen aan vijf uurtjes |
      slaapapneu of gewoon slecht slapen | in slaap gevallen tijdens het tentamen | cbt-i wat is dat |
      kan ni slapen | pff weer 02:47 en nog wakker | laatste keer doorgeslapen was in de zomer |
      zonder slaap hele nacht woelen en draaien | mn bro leeft als een vampier hij slaapt tot vier uur smiddags |
      oordoppen weighted blanket alles geprobeerd om te pitten | thee en bad voor het slapengaan helpen niet |
      slapwandelen op kamers`,
    en: `insomnia | can't sleep | awake at 4am | nightmares | sleep schedule | jet lagged without travel |
      staring at the ceiling every night | six alarms and i sleep through them | my day and night are flipped |
      as soon as i lie down my brain starts | i wake at half three and that's it |
      too noisy in my house to get any rest at night | how do i fix my sleep rhythm | fell asleep in the exam |
      napping all day and wide awake at night`,
  },
  'eating-disorder': {
    nl: `anorexia | boulimia | eetbuien | eetstoornis | calorieën tellen | overgeven na eten | arfid | binge |
      eetdrang | orthorexia | angst voor eten | ik eet als niemand kijkt en dan alles |
      na het eten sta ik in de badkamer met de kraan open | ik sla avondeten over en zeg dat ik al gegeten heb |
      brood durf ik niet meer te eten | elke hap tel ik mee in een app | de koelkast leeg en daarna haat ik mezelf |
      mee uit eten gaan vermijd ik met smoesjes | mijn huisgenoot eet alleen nog komkommer |
      ik weeg mezelf zes keer per dag en daar hangt mijn dag vanaf | als ik honger voel ben ik trots |
      ik word duizelig omdat ik bijna niks binnen krijg | mijn menstruatie is weg sinds ik zo weinig eet |
      stiekem pakken koekjes op mijn kamer in een keer | ik moet sporten na elke maaltijd anders word ik gek |
      ben behandeld voor een eetstoornis en het sluipt weer terug | wachtlijst eetstoorniskliniek en intussen |
      ik kook voor iedereen maar eet zelf niet mee | mijn eten mag elkaar niet raken en ik lust vijf dingen |
      hoe help ik mijn zusje dat niet meer eet | eten is de hele dag in mijn hoofd |
      straf mezelf met niet eten als het slecht gaat | ik kauw en spuug het uit | wanneer heb je een eetprobleem |
      laxeerthee | jongen van 19 met anorexia gelooft niemand | vol schuldgevoel na een pizza |
      in stress prop ik me helemaal vol en kan nie stoppen |
      samen eten in de keuken van mijn studentenhuis vind ik doodeng | proud2bme`,
    en: `eating disorder | anorexia | bulimia | binge eating | counting calories | fear of food |
      i eat everything when nobody is watching | i skip dinner and say i already ate | afraid of bread now |
      i weigh myself six times a day | my roommate only eats cucumber | i hate myself after emptying the fridge |
      my period stopped because i eat so little | i cook for everyone but don't eat |
      after meals i go to the bathroom`,
  },
  'body-image': {
    nl: `te dik | buikje | spiegel | lelijk | cellulitis | puisten | kilo's eraf | gewicht | bodyshaming |
      te mager | ozempic | littekens | ik ontwijk elke spiegel in huis |
      draag in de zomer een trui om mijn armen te verbergen | op het strand durf ik mijn shirt niet uit te doen |
      tien kilo aangekomen sinds ik op kamers woon | mijn oma zegt elke keer dat ik dik ben geworden |
      ik ben te dun en krijg daar opmerkingen over | mijn neus is zo groot ik wil een operatie |
      niemand wil mij met dit lijf | ik sta nooit op foto's want ik vind mezelf niet om aan te zien |
      mijn broek past niet meer en ik moest huilen in het pashokje | acne op mijn hele gezicht op mn 21ste |
      ik wil spieren zoals die gasten in de gym en voel me een lat | filters zijn mooier dan mijn echte hoofd |
      in de kleedkamer kleed ik me om op de wc | haaruitval op mijn twintigste |
      mijn borsten zijn te klein en ik durf geen bikini aan | hoe accepteer je je eigen lichaam |
      alle afvaltips geprobeerd en de weegschaal blijft staan | bh maat zo groot dat iedereen staart | striae |
      ik vergelijk mijn benen met die van elk meisje in de collegezaal |
      door medicijnen enorm uitgedijd en ik herken mezelf niet | vriend zei dat ik wat mocht afvallen |
      kwil botox net als de rest | ik vind mijn eigen kop niet om aan te zien |
      onzeker over mijn uiterlijk sinds de puberteit | kleine penis en onzeker | bodypositivity lukt me niet |
      voor een feest drie uur omkleden omdat niks staat | ik ben 1.60 als jongen en word niet gezien |
      bmi te hoog zegt de dokter en nu`,
    en: `too fat | too skinny | ugly | my weight | acne | body shaming | stretch marks |
      i avoid every mirror in the house | gained ten kilos since moving out | i keep my shirt on at the beach |
      my grandma always says i got fat | i'm never in photos because i hate how i look | cried in the fitting room |
      want muscles like those guys at the gym | how do i accept my own body`,
  },
  nutrition: {
    nl: `gezond eten | mealprep | diëtist | koken leren | vega recept | goedkope maaltijd | groente | fastfood |
      ontbijt | vitamines | noodles | ik leef op tosti's en noedels sinds ik op kamers woon |
      weet niet hoe je rijst kookt | elke avond thuisbezorgd omdat ik niet kan koken |
      recepten voor een persoon onder de drie euro | altijd mac na de avondles |
      in de kantine is alleen frituur te krijgen | gezonde lunch mee naar school hoe dan |
      kookcursus voor studenten | hoeveel eiwit heb ik nodig per dag |
      ik vergeet te ontbijten en heb om elf uur geen energie | met prikkelbare darm wat moet ik eten |
      ik wil vegetarisch worden maar weet niet waar te beginnen | mijn groente rot weg in de koelkast |
      air fryer recepten makkelijk | vier energy drinks op een dag en chips als avondmaal |
      suiker minderen zonder gedoe | samen koken met huisgenoten voor weinig geld |
      gesprek met een dietist via school | ijzertekort wat eet je dan | geen tijd om te koken naast stage |
      studentenprak | lactosevrij eten met een klein budget |
      roti van mn moeder mis ik hier eet ik alleen magnetron | boodschappen bij de lidl slim plannen voor een week |
      is mealpreppen op zondag handig | diabetes type 1 en studentenmaaltijden | halal en gezond eten in de mensa |
      frietjes elke avond ewa dat kan niet gezond zijn | hoe eet ik gevarieerd zonder oven |
      snaaien tijdens het leren`,
    en: `healthy eating | cheap recipes | meal prep | dietitian | learn to cook | vegan |
      i live on noodles since i moved out | i don't know how to cook rice |
      takeaway every night because i can't cook | vegetables rot in my fridge | only fried stuff in the canteen |
      dinner under three euros for one person | what to eat with ibs |
      i skip breakfast and have no energy at eleven | cooking class for students`,
  },
  sport: {
    nl: `sportschool | hardlopen | fitness | sportkaart | basic fit | bootcamp | padel | futsal | zwemmen |
      conditie | zumba | usc | voetbalteam | ik zit de hele dag op mijn stoel en beweeg niks |
      buiten adem na twee trappen | waar kan ik goedkoop sporten met mijn studentenpas |
      durf niet alleen naar de gym | elk jaar een abonnement en ik ga nooit | iemand om samen mee te gaan rennen |
      gestopt met hockey toen ik ging studeren en nu mis ik het | trainingsschema voor beginners |
      zaal huren voor basketbal met de klas | mijn stappenteller staat op 900 | proefles kickboksen |
      welke sporten kun je doen op de campus | na een blessure weer rustig opbouwen met trainen |
      sporturen voor vrouwen alleen | wil fitter worden maar geen idee waar je begint |
      wandelen in de pauze met anderen | onder werktijd van stage bewegen lukt niet |
      krachttraining leren zonder uitgelachen te worden | intramurals inschrijven teams |
      kan ik met een rolstoel ook ergens sporten | voetballen op het veldje met wat jongens |
      kosten sportpas voor een semester | een uurtje zweten na college doet me goed |
      schaatsen survival of roeien proberen | ik word stijf van al dat zitten en wil bewegen | couch to 5k |
      pumpen met de boys na school | wielerclub | squashbaan reserveren |
      mijn huisgenoot traint voor de marathon en ik krijg de bank niet uit |
      lief zou graag lopen maar kent geen loopmaat | dansles salsa of hiphop | thuis workout zonder spullen |
      strava`,
    en: `gym | running | fitness | sports card | football team | swimming | climbing |
      i sit all day and never move | out of breath after two flights of stairs | too shy to go to the gym alone |
      where can students work out cheaply | someone to go running with | i pay for basic fit and never go |
      women only gym hours | start training again after an injury | beginner workout plan`,
  },
};
