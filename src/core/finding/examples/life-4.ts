import type { Examples } from './types.ts';

/** How students put the needs about pills, habits, screens and a parent who is not well. */
export const LIFE_4: Examples = {
  'study-drugs': {
    nl: `ritalin | concerta | medikinet | modafinil | studiepil | smart drugs | cafeïnepillen | dexamfetamine |
      kinderspeed | koop ritalin van een klasgenoot voor de tentamens |
      zonder pil kan ik geen hoofdstuk meer lezen | iedereen in de ub zit op die focuspillen |
      mag je medicatie van je broertje nemen om te leren | ik neem rita en dan zit ik tot vier uur te blokken |
      mijn huisgenoot verkoopt zijn adhd pillen aan ons |
      drie pilletjes om mijn scriptie af te krijgen en nu hartkloppingen |
      hoe gevaarlijk is concerta zonder recept | alleen met speed krijg ik mijn verslag af |
      na de tentamenweek crash ik van de methylfenidaat | ik durf geen toets meer te maken zonder |
      mijn vrienden halen betere cijfers want die slikken wat | heb modafinil besteld online voor mijn examen |
      tien espressos en cafeinepillen om wakker te blijven tijdens het blokken | is ritalin doping voor studenten |
      ik gebruik meer dexamfetamine dan mijn arts heeft voorgeschreven om te kunnen leren |
      kan je verslaafd raken aan concentratiepillen | ik eet niks meer op dagen dat ik rita slik |
      pil geleend van een vriend en meteen gefocust dus wil meer | via snap pillen kopen om te leren |
      werkt ritalin als je geen adhd hebt | me matties poppen rits voor elke toets |
      rilatine van een vriendin voor de blok | druk om ook iets te slikken in de deadlineweek |
      ik krijg geen recept maar wil wel iets tegen het afdwalen bij het leren |
      hoe stop ik met leermedicatie die niet van mij is | nootropics |
      bang dat ik mijn bul aan pillen te danken heb`,
    en: `study pills | ritalin | adderall | smart drugs | modafinil | focus pills |
      i buy ritalin from a classmate for finals | can't read a chapter anymore without a pill |
      my roommate sells his adhd meds to us | is concerta dangerous without prescription |
      everyone in the library is on something | i crash after exam week from the pills |
      ordered modafinil online for my exams | i take more than prescribed so i can study longer`,
  },
  medicine: {
    nl: `oxazepam | slaappillen | xanax | temazepam | benzo | tramadol | kalmeringspil | diazepam | oxycodon |
      pijnstillers elke dag | zonder slaappil doe ik geen oog meer dicht |
      mijn huisarts geeft geen nieuw recept voor oxazepam | ik neem xanax van mijn moeder uit het kastje |
      van een halve tablet naar drie per nacht | pammetjes | na mijn operatie ben ik tramadol blijven slikken |
      hoe bouw ik kalmeringsmiddelen veilig af | krijg paniek als mijn strip bijna leeg is |
      elke dag paracetamol en ibuprofen tegen de hoofdpijn | mag je oxazepam nemen voor een rijexamen |
      propranolol voor mijn presentatie is dat verslavend | ben duf in college van de slaapmedicatie |
      koop benzos via telegram omdat de dokter stopt | mijn vriendin slikt valium als snoepjes |
      huisarts schreef iets voor om te kalmeren en nu kan ik niet zonder | te veel hoestdrank met codeine |
      bijwerkingen van mijn antidepressivum ik ben zo vlak | mag ik zomaar stoppen met sertraline |
      ik vergeet steeds mijn medicijnen in te nemen op kamers | afkickverschijnselen van temazepam |
      neusspray kan ik al een jaar niet meer zonder | ik slik de pijnstillers van mijn oma |
      lyrica op straat gekocht | melatonine werkt niet meer dus nu zwaarder spul |
      mijn huisgenoot heeft een la vol pillen van de dokter | vlugge vraag over medicatie en alcohol samen |
      ik durf de dokter niet te zeggen hoeveel ik er neem | hoe lang mag je slaaptabletten gebruiken | lean |
      pilletje om te kalmeren voor elk gesprek`,
    en: `sleeping pills | xanax | benzos | tramadol | painkillers daily | valium | oxycodone |
      i can't sleep without a pill anymore | the doctor won't renew my prescription |
      how do i taper off tranquillisers safely | i take my mum's xanax from the cabinet |
      went from half a tablet to three | panic when the strip is nearly empty | are beta blockers addictive |
      can i just stop my antidepressants`,
  },
  smoking: {
    nl: `vape | peuken | sigaret | nicotine | elfbar | snus | stoppen met roken | saffie | stoptober | rokershoest |
      nicotinepleister | pakje per dag en ik ben pas twintig | ik vape al voor ik uit bed ben |
      elke pauze sta ik buiten met een peuk | op feestjes rook ik mee terwijl ik gestopt was |
      een pakje kost nu 12 euro en ik koop het toch | buiten adem op de trap door die vape |
      geen saf in de ochtend dan ben ik niet te genieten | snusje onder mijn lip tijdens college |
      al vier keer gestopt en na een week weer begonnen | ik word wakker om te vapen |
      is er een coach om van de sigaretten af te komen | mijn vriend stinkt naar rook en wil stoppen |
      waar mag je nog roken op het schoolterrein | hoesten elke morgen sinds ik op kamers rook |
      zyns zijn die slecht | wordt een rookstopcursus vergoed | pukje draaien na elke les |
      pods van de toko zonder nicotine helpen nie | in tentamentijd rook ik het dubbele |
      me longen piepen bro van die vapes | shag | nicotinekauwgom werkt dat echt |
      puffbar met 10000 trekjes in drie dagen op | ik ben de enige in mijn huis die niet rookt en alles stinkt |
      hoe overleef je de eerste week zonder sigaret | mijn vinger zijn geel | sneaky vapen op de wc van school |
      samen met klasgenoten een rookvrije maand doen | waterpijp elke avond met de jongens |
      mn ouders mogen niet weten dat ik rook | naar stage rieken naar tabak`,
    en: `quit smoking | vaping | cigarettes | nicotine | snus | nicotine patches | i vape before i get out of bed |
      a pack a day and i'm twenty | stopped four times and started again within a week |
      out of breath on the stairs from my vape | i only smoke at parties but it's every night |
      a coach to get off cigarettes | double the smoking during exams | do nicotine gums really work`,
  },
  gaming: {
    nl: `gamen | fortnite | lol | valorant | playstation | league | steam | discord | fifa | gameverslaafd |
      raiden | nog een potje | ik zit tot vijf uur smorgens achter mijn scherm met mijn clan |
      nog een potje en dan is het weer licht | mis colleges omdat ik in ranked zit | 400 euro aan skins uitgegeven |
      mijn ouders trokken de stekker eruit en ik flipte | online heb ik vrienden maar buiten de game niemand |
      ik eet voor mijn pc en kom de deur niet uit | word onrustig als ik niet kan spelen |
      wil minder achter de xbox zitten maar na school zet ik hem meteen aan |
      mijn huisgenoot komt niet meer uit zijn kamer door wow | gta tot diep in de nacht |
      ik verwijder een spel en zet het de volgende dag er weer op |
      op school denk ik alleen aan mijn volgende match |
      elke avond raiden met de guild dus geen tijd voor huiswerk | hoeveel uur gamen is te veel |
      mijn vriendin is het zat dat ik altijd zit te zocken | lootboxes kopen kan ik niet laten |
      3000 uur op cs en mijn studiepunten op nul | doordeweeks controller in de kast leggen lukt niet |
      broertje van 17 schreeuwt de hele nacht door zijn headset | ik ben alleen goed in mijn game |
      in een game ben ik iemand in het echt niet | clash royale onder de les |
      stoppen met minecraft klinkt stom maar ik kan het echt nie | twitch streams kijken tot ik inslaap |
      ik speel om nergens aan te denken en dan is het weekend om | switch mee naar de ub | rage quit en muur kapot |
      wij hebben altijd lan en ik haal niks`,
    en: `video games | gaming all night | league of legends | one more match | ps5 | steam |
      i skip lectures to play ranked | spent 400 on skins | i uninstall it and reinstall the next day |
      my only friends are in the game | my roommate never leaves his room because of wow |
      how many hours of gaming is too much | i get restless when i can't play | 3000 hours on cs and zero credits`,
  },
  gambling: {
    nl: `gokken | casino | toto | unibet | roulette | bet365 | slots | poker | online wedden | crypto verlies |
      blackjack | cruks | ik heb mijn stufi ingezet op een wedstrijd | win ik honderd dan zet ik alles weer in |
      steeds denken dat ik het terug ga winnen | mijn huur vergokt in een nacht |
      elke voetbalwedstrijd moet ik een weddenschap hebben |
      heb geld geleend van vrienden zogenaamd voor boeken maar het ging naar het online casino |
      hoe schrijf ik me in bij cruks om mezelf te blokkeren | mijn broer zit elke avond op toto |
      mijn ouders weten niet dat mijn spaargeld weg is door die slots |
      die apps sturen me bonussen en dan ga ik weer | een keer 2000 gewonnen en sindsdien alles verloren |
      met de boys op zondag bookmaker | aandelen daytraden voelt als een kick en ik sta 6k in de min |
      ik durf mijn bankapp niet te openen na het pokeren | stoppen met inzetten lukt me niet |
      ik zit onder college live te wedden op tennis | leningen om te kunnen blijven spelen op de kasten |
      studievriend vraagt steeds geld en ik denk dat hij gokt | ik check de quoteringen voordat ik opsta |
      fruitautomaat in de snackbar elke dag | memecoins en hefboom alles weg | wollah alles verloren aan een wedje |
      vals accountje gemaakt omdat ik mezelf geblokkeerd had |
      bang dat mijn vriendin mijn afschriften ziet met jacks.nl | kraslotjes tien per dag |
      helpt het om iemand je bankpas te geven tegen gokdrang | hulp bij gokken anoniem |
      case openingen en coinflips met skins om geld | ik lieg over waar mijn loon heen is en het zit in roulette`,
    en: `gambling | online casino | sports betting | slots | poker losses | bet365 |
      i put my student loan on a match | i keep thinking i'll win it back | gambled away my rent in one night |
      how do i block myself from betting sites | day trading feels like a kick and i'm down 6k |
      borrowed money for books but it went to roulette | i bet on tennis during lectures |
      won big once and lost everything since`,
  },
  addiction: {
    nl: `verslaafd | afkicken | terugval | clean | rehab | afhankelijk | jellinek | aa groep | ontwenning |
      craving | verslaving | ik kan er niet meer vanaf blijven | elke maandag zeg ik dat dit de laatste keer was |
      ik lieg over hoeveel ik gebruik | mijn lijf vraagt erom zodra ik wakker ben |
      drie maanden clean en gisteren weer de fout in | ben ik verslaafd of valt het mee |
      hoe weet je of je een verslaving hebt | wil naar verslavingszorg maar ben bang voor mijn dossier |
      ik heb steeds meer nodig voor hetzelfde effect | opname in een kliniek en mijn studie dan |
      moet mijn school weten dat ik in een afkickkliniek zit |
      in onze familie is iedereen verslavingsgevoelig en ik merk het nu ook |
      porno kijken kan ik niet meer stoppen | ik ben herstellende en studeer weer |
      twaalf stappen groep voor jonge mensen | kan iemand me helpen zonder dat het bij de huisarts staat |
      mijn beste vriend glijdt af en wil geen hulp bij zijn verslaving |
      ik beloof mezelf te stoppen en binnen een uur doe ik het weer |
      zweten en trillen als ik een dag niet heb gehad | mijn leven draait om het volgende moment dat ik weer kan |
      schaam me kapot dat ik niet van dat spul afkom |
      stap ik over van het een naar het ander dan ben ik daar verslaafd aan |
      koopverslaving met pakketjes elke dag | eerst de controle kwijt en nu alles | ik kan gewoon niet zonder |
      begeleiding na een terugval | ambulante behandeling naast school | me neef zegt dat ik een junk word |
      energy drinks acht blikken per dag en hoofdpijn zonder | seksverslaving |
      hoe vertel ik mijn ouders dat ik moet afkicken`,
    en: `addicted | relapse | rehab | withdrawal | clean | cravings | recovery group |
      every monday i say this was the last time | i lie about how much i use | how do i know if i am addicted |
      three months clean and slipped last night | i need more and more for the same effect |
      can't stop watching porn | will my university find out if i go to a clinic |
      my best friend is sliding and refuses treatment`,
  },
  'using-to-cope': {
    nl: `verdoven | zelfmedicatie | wegdrinken | wegblowen | vluchtgedrag | vergeten | gevoel uitzetten |
      drank als troost | pijn verdoven | ik drink om niet aan haar te denken |
      alleen met een joint wordt het stil in mijn kop | pas na drie biertjes durf ik te praten |
      wijn helpt mij door de avond als ik verdrietig ben | als ik somber ben neem ik iets en dan voel ik even niks |
      ik blow mijn gedachten weg | stress van school drink ik weg | na elke ruzie thuis pak ik de fles |
      sinds mijn vader dood is gebruik ik om het niet te voelen | zonder wiet komen de herinneringen terug |
      ik neem een pil om me een avond gelukkig te voelen |
      angstig dus neem ik eerst een shotje voor ik naar buiten ga |
      ik smoke om in slaap te vallen want mijn hoofd staat niet stil | coke omdat ik me dan wel zelfverzekerd voel |
      iedere keer als ik me alleen voel grijp ik naar wijn | drinken tegen de zenuwen voor mijn presentatie |
      mijn vriend zuipt sinds zijn moeder ziek is | keta om even weg te zijn van alles |
      is het erg om te blowen tegen mijn adhd onrust | troost zoeken in drank |
      kvoel me slecht dus ik pak een jonko en dan nog een | ik gebruik om het vol te houden niet voor de lol |
      ik wil leren omgaan met rotgevoel zonder iets te roken of te drinken |
      alcohol is mijn medicijn tegen sociale angst | dempen van emoties met middelen |
      elke slechte dag eindigt in de kroeg | als ik nuchter ben voel ik te veel | een slok om rustig te worden |
      ik ben bang voor wat ik voel als ik stop met gebruiken | pintje om den blues weg te spoelen`,
    en: `numbing | self medicating | drown my sorrows | to forget | escape feelings |
      i drink so i don't have to think about her | only a joint makes my head quiet |
      after every fight at home i reach for the bottle | i need three beers before i dare talk |
      when i'm sober i feel too much | since my dad died i use to feel nothing |
      smoking weed to fall asleep because my mind won't stop | alcohol is my medicine against social anxiety |
      coke because then i feel confident`,
  },
  phone: {
    nl: `doomscrollen | tiktok | schermtijd | insta | fomo | snapstreak | telefoonverslaafd | reels | notificaties |
      dumbphone | digital detox | bereal | acht uur per dag op mijn telefoon zegt de app |
      ik pak hem op zonder dat ik het doorheb | voor het slapen nog even tiktok en dan is het drie uur |
      elke twee minuten whatsapp checken | youtube shorts tot mijn ogen branden |
      word onrustig als mijn batterij leeg is | ik leer met mijn mobiel in de keuken en ga hem steeds halen |
      op insta heeft iedereen een leuker leven | app die mijn social media blokkeert |
      ik zit aan tafel met vrienden en iedereen scrolt | snapstreaks met 40 mensen houden me bezig |
      verwijder instagram elke week en download het weer | ik vergelijk me de hele dag met influencers |
      hoe krijg ik mijn schermtijd naar twee uur | likes tellen bepaalt mijn humeur |
      netflix blijft maar doorspelen tot ik de wekker hoor | mijn vriendin kijkt meer naar haar gsm dan naar mij |
      groepsapps van zes projecten en 300 ongelezen berichten | als mijn telefoon trilt ben ik mijn zin kwijt |
      ik slaap met dat ding in mijn hand | een weekend offline lijkt me eng | dopamine detox |
      wil een nokia zonder internet | brainrot van al die filmpjes | bang iets te missen als ik niet online ben |
      hele dag chatgpt en tiktok ik lees geen boek meer | brein is gefrituurd door reels |
      ik kan geen film meer kijken zonder op mn mobiel | linkedin maakt me onzeker iedereen heeft al een topbaan |
      ff insta en een uur verder`,
    en: `screen time | doomscrolling | tiktok | fomo | phone addiction | social media break | notifications |
      eight hours a day on my phone | i pick it up without noticing | one more reel and it's 3 am |
      everyone on instagram has a better life | i delete the app every week and reinstall it |
      i get nervous when my battery dies | thinking of buying a dumb phone |
      my girlfriend looks at her screen more than at me`,
  },
  'parent-addicted': {
    nl: `kopp kind | vader drinkt | moeder depressief | verslaafde ouder | psychotische moeder | ouder opgenomen |
      bipolaire vader | mam aan de drank | mijn moeder ligt al weken in bed en ik run het huishouden |
      ik verstop de flessen van mijn vader | mijn pa is weer opgenomen in de kliniek |
      nooit wist ik hoe ze eraan toe zou zijn als ik uit school kwam | mijn vader heeft al ons geld vergokt |
      mama belt me dronken midden in de nacht | ik ben bang dat ik word zoals mijn moeder met haar borderline |
      groep voor kinderen van ouders met psychische problemen |
      mijn moeder dreigt steeds dat ze niet meer wil leven en ik ben haar enige |
      op kamers maar ik voel me schuldig dat ik mijn zusje achterlaat bij hem als hij gedronken heeft |
      pap blowt de hele dag en werkt niet | ik neem nooit vrienden mee naar huis door mijn moeder |
      hoe leer je loslaten als je vader verslaafd is |
      mijn vader heeft ptss van zijn uitzending en wij merken het allemaal | moeder hoort stemmen en weigert hulp |
      stiefvader gebruikt coke | mijn jeugd ging over haar ziekte en nu studeer ik en het stopt niet |
      mijn moeder verzamelt alles het huis is vol | narcistische moeder en nu weet ik niet wat normaal is |
      ik krijg appjes van mijn pa met wartaal | als kind was ik al de ouder van mijn ouders |
      al anon voor jongeren | volwassen kind van een alcoholist | papa is manisch en koopt van alles |
      mn ma slikt zoveel pillen dat ze niks meer weet | thuis draait alles om de stemmingen van mijn moeder |
      niemand op school weet dat mijn vader in een afkickkliniek zit | familiedag ggz voor naasten van een ouder |
      ik ben altijd op mijn hoede hoe mijn vader thuiskomt van het café |
      hou van mn moeder maar haar depressie sloopt mij`,
    en: `alcoholic father | mum is depressed | parent with addiction | bipolar mother | dad in rehab |
      child of an alcoholic | my mother has been in bed for weeks and i run the house | i hide my dad's bottles |
      mum calls me drunk at night | scared i'll turn out like my mother |
      i never bring friends home because of my dad's drinking | i was a parent to my own parents |
      my father gambled our money away | my mum hears voices and refuses treatment |
      feel guilty leaving my sister with him`,
  },
};
