/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_7 = {
  everyday: {
    nl: `
      afscheidsbrief aan mijn stageplek | afscheidsbrief schrijven aan collega's van mijn stage |
      afscheidsbrief voor mijn stagebegeleider hoe begin ik | afscheidsmail collega's bijbaan |
      afscheid van collega's na mijn stage | afscheid nemen van mijn werkgroep | afscheidsborrel stage trakteren |
      afscheidscadeau voor mentor | ik neem afscheid van mijn studentenhuis en vind dat lastig |
      laatste brief aan de huisbaas over de borg | mijn laatste dag op stage |
      mijn laatste bericht in de groepsapp want ik ga van school af | dit was mijn laatste tentamen ooit |
      vaarwel tentamens ik heb mn diploma | doei bsa ik ben klaar | tot nooit meer boekhouden |
      nooit meer tentamens | nooit meer wakker worden voor de wekker van half zeven |
      ik wil nooit meer naar dat lokaal | stop met mijn studie | ik stop ermee die minor is niks |
      ik kap met alles qua commissies | ik maak er een einde aan dat eeuwige uitstellen |
      een einde maken aan mn contract bij kpn | ik ga er een eind aan maken met die sportschool |
      einde van mijn contract bij de albert heijn | einde contract kamer wat nu | einde oefening met statistiek |
      mijn relatie beeindigd en nu samen in een huis | relatie beeindigd voor tentamens stom moment |
      relatie uit ik ben leeg maar ok | beeindigen van mijn inschrijving | ik wil mijn minor beeindigen |
      klaar met dit vak | klaar met alles van school even vakantie | ben er helemaal klaar mee met ns |
      ik ben klaar met leven op noodles | ik wil weg uit nederland na mijn diploma |
      weg willen uit nederland emigreren als verpleegkundige | ik wil hier weg deze stad is te duur |
      ik wil weg uit dit huis schimmel overal | verdwijnen in de bergen op vakantie |
      een week verdwijnen in de bergen zonder wifi heerlijk | even van de aardbodem verdwijnen na die blunder |
      onzichtbaar zijn in de les lukt niet | ik wil slapen tot de vakantie | een jaar slapen zou fijn zijn |
      wil even niks meer gewoon vakantie | ik wil er even niet zijn voor mijn groepje telefoon uit |
      laat me met rust groepsapp | ik hoef niet meer zo nodig dat diploma |
      het hoeft niet meer van mij dat cum laude | ik trek het niet meer al dat werk |
      trek het niet meer drie deadlines in een week | ik trek t niet meer met die stage van 40 uur |
      ik trek deze docent niet meer | kan dit niet meer aan qua rooster | ik red het niet dit blok |
      red het niet met geld tot eind van de maand | ik red het niet om op tijd in te leveren |
      hou het niet vol 5 dagen op en neer reizen | ik hou het geen dag langer uit in deze klas |
      kan geen scherm meer zien | kan geen excel meer zien | kan die reader niet meer luchten of zien |
      ik geef het op met wiskunde b | ik geef op die kamer vind ik nooit | hopeloos geval met spelling |
      hopeloos die ov storingen | uitzichtloos zoeken naar een kamer | wanhopig op zoek naar een stageplek |
      wanhopig op zoek naar een kamer in groningen | radeloos van de nieuwe roosterapp | ik ben op na dit jaar |
      opgebrand na bestuursjaar | burn-out en weer rustig opbouwen met studie |
      ik heb een burnout gehad en wil terug naar school | overspannen thuis studeren hoe meld ik dat | studiemoe |
      moe van studeren | leeg na het inleveren van mijn scriptie | voel me leeg en doelloos na afstuderen |
      ik voel me leeg sinds de vakantie voorbij is | voel me vlak en heb pauze nodig | ik heb een pauze nodig |
      even op pauze met studeren hoe vraag ik dat | tussenjaar nemen want ik ben op | ik heb rust nodig |
      ik wil rust in mijn hoofd tijdens leren | rust in vrede mijn vrije zaterdag | ik zit niet lekker in mn vel |
      zit niet lekker in me vel sinds de verhuizing | ik voel me rot | voel me klote na het zakken |
      voel me echt bagger vandaag | ik huil om alles deze week tentamenstress | gehuild op de wc tijdens stage |
      moest huilen tijdens het gesprek met mijn slber | ik barstte in tranen uit bij de balie |
      huilbui na onvoldoende | ik kan niet huilen om mijn opa is dat raar | alleen eten elke avond is saai |
      ik ben zo alleen in deze stad geen vrienden nog | niemand om mee te lunchen |
      niemand mist me in de les denk ik presentielijst klopt niet |
      niemand merkt het als ik er niet ben in die grote collegezaal | voel me onzichtbaar in de werkgroep |
      eenzaam met kerst als internationale student | eenzaam weekend wie organiseert iets |
      ik heb geen zin in kerst zonder mijn oma | jaardag van het overlijden van mijn vader en dan een toets |
      het is morgen een jaar geleden dat mijn moeder stierf |
      een jaar geleden stapte mijn nichtje uit het leven ik mis haar |
      vorig jaar maakte mijn oom er een einde aan ik denk veel aan hem |
      mijn huisgenoot van vroeger heeft zelfmoord gepleegd twee jaar terug en nu komt het verdriet |
      mijn neef is door suicide overleden en morgen is zijn verjaardag |
      vriendin overleden door zelfdoding vorig jaar hoe herdenk ik haar |
      ik verloor mijn beste vriend aan suicide en zoek een rouwgroep |
      een leraar van vroeger pleegde zelfmoord ik hoorde het pas |
      rouwen om iemand die zelf koos te gaan vorig jaar |
      mijn zusje overleed drie jaar terug door een ongeluk en rond deze dag kan ik niet leren |
      mijn opa wilde niet meer leven en kreeg euthanasie ik heb er vrede mee |
      oma zei dat ze klaar was met leven ze was 96 en is rustig gegaan |
      mijn vader is doodgeschoten toen ik klein was en ik wil er nu over praten met een rouwtherapeut |
      de dood van mijn hond hakt erin | ik mis mijn overleden broertje vooral rond kerst |
      dode vader en vaderdag ik haat die reclames | uitvaart van studiegenoot wie gaat mee |
      condoleanceregister voor overleden docent | kaarsje branden voor overleden klasgenoot stilteruimte |
      een vriendin is verdrietig om haar ex hoe steun ik haar |
      mijn vriend zit er doorheen door zijn scriptie hoe help ik hem plannen |
      ik maak me een beetje zorgen om mijn huisgenoot ze is stil sinds het uit is |
      zorgen om vriend die veel gamet en lessen mist |
      zorgen om klasgenoot die somber is maar wel naar de psycholoog gaat |
      vriendin huilt veel om heimwee wat kan ik doen | mijn maatje eet slecht door drukte hoe begin ik erover |
      mijn student oogt moe en somber hoe vraag ik door als mentor |
      huisgenoot zit hele dag op kamer ze leert voor herkansing |
      mijn broertje wordt gepest met online opmerkingen wie helpt hem |
      paniekaanval dacht dat ik doodging maar het was paniek zei de huisarts |
      bij een paniekaanval ben ik bang dat ik doodga ik weet dat het paniek is |
      ik krijg paniek en denk dan aan een hartaanval de dokter zegt hyperventilatie |
      hyperventileren in de trein dacht dat ik stikte was weer paniek |
      angst om dood te gaan is mijn paniekstoornis waar vind ik een cursus | vaak bang voor ziektes hypochonder |
      ik google elke kwaal en denk dat ik doodga ziekteangst |
      bang om dood te gaan in een vliegtuig excursie naar rome | vliegangst studiereis |
      bang voor de dood nadenken over later filosofisch | ik pieker over de dood sinds oma weg is |
      boos op mijn vader maar we praten weer | ruzie met mijn vriend over geld gewoon woorden |
      ruzie met mn zus ze gooide mijn was op de gang | mijn ouders maken ruzie over de hond |
      ruzie thuis over schermtijd | mijn vader schreeuwt bij voetbal op tv kan niet leren |
      mijn moeder is boos dat ik laat thuis was | mijn vader verbiedt me te blowen in huis |
      huisgenoot gooit met deuren irritant | huisgenoot is boos want ik at haar kaas |
      mijn ex is boos over de netflix | mijn ex wil zijn trui terug | mijn ex appt soms nog gezellig |
      ik haat mijn groepje | ik haat mezelf even dat ik niet eerder begon lol | ik haat dinsdagen |
      ik haat iedereen voor 9 uur s ochtends | ik kan mijn team wel door de shredder halen |
      ik ga ontploffen als die beamer weer stuk is | ik word agressief van die wachttijden haha |
      ik word moordlustig van drilboren naast de bieb | moordneigingen bij smakkende mensen in de stiltezone |
      moordneigingen van mijn huisgenoot zijn wekker lol | ik doe je wat als je mijn stoel pikt haha |
      ik maak je af met mario kart vanavond | ik sla je in met tafeltennis | we gaan ze slopen zaterdag in de derby |
      kom maar op ik sloop je met darten | ik pak je terug met 1 april grap | wraak nemen in fifa vanavond |
      de wraak van de gezakten naam van ons quizteam | examenreglement dreigt met uitsluiting |
      bedreigd met uitschrijving vanwege collegegeld | ik word bedreigd met een negatief bsa |
      mail met dreigement van incassobureau | huisbaas bedreigt me met deurwaarder om huur |
      verhuurder dreigt borg te houden | huisbaas dreigt contract op te zeggen mag dat | duo dreigt met boete |
      dreigende boete bibliotheek | dreigt mijn beurs te vervallen | mijn baas dreigt met minder uren |
      bedreigde diersoorten presentatie | bedreiging in swot analyse |
      sterktes zwaktes kansen bedreigingen voorbeeld | dreigbrief nep voor escaperoom maken |
      bom onder het vertrouwen zei de ondernemingsraad | fietsbom nee fietspomp te leen |
      badbom cadeautje huisgenoot | bommetje doen in het zwembad mag niet | geur van gas in practicum was oefening |
      gasrekening te hoog ik schrik me dood |
      steekpartij in de wijk op het nieuws is de campus veilig volgende week |
      nieuws over schietpartij in amerika houdt me bezig | ik lees te veel slecht nieuws over oorlog |
      oorlog in mijn thuisland en ik kan me niet concentreren |
      familie in oorlogsgebied is veilig maar ik slaap slecht | aangevallen voelen door feedback |
      ik voelde me aangevallen in de les over mijn mening | agressieve reclame van een studentenbank |
      misbruik van mijn gegevens door webshop | misbruik van cookies verslag avg |
      machtsmisbruik in organisaties college | ik word gedwongen een groep te kiezen |
      gedwongen winkelnering kantine | gedwongen verhuizen vanwege renovatie |
      gedwongen huwelijk college familierecht | ik moet van mijn ouders elk weekend naar huis gezellig maar druk |
      mijn ouders kiezen mijn kleren niet meer haha | uithuiszetting wegens renovatie hoe zit dat |
      op straat staan zonder kamer na juli wat zijn opties | op straat aangesproken door een goed doel irritant |
      nagefloten op straat vorig jaar hoe doe je mee met de actie daartegen |
      achterna gezeten door een gans op campus lol | gans viel me aan bij de vijver haha |
      aangevallen door meeuw om mijn frietje | opgejaagd gevoel door deadlines | gevangen in mijn eigen planning |
      opgesloten in de lift tien minuten en toen te laat | vastgezeten in de lift gister nu trap nemen |
      slaapverlamming dacht dat er iemand in mijn kamer stond | droom over moord na die serie |
      gedroomd dat ik mijn docent vermoordde oeps | droomde dat mijn ouders dood waren en werd huilend wakker |
      nachtmerrie dat ik van een toren viel | hoogtevrees bij excursie naar de toren |
      hoogtevrees op de brug naar de campus | op het dak zonnen mag dat bij de studentenflat |
      zonnepanelen op het dak project installatietechniek | dakdekker stage | werken op hoogte certificaat vca |
      springen over de sloot poldersport | fierljeppen met de vereniging | van de hoge duikplank durf ik niet |
      voor de trein moeten rennen elke ochtend | voor de trein gesprongen van blijdschap dat ie eindelijk kwam haha |
      net voor mijn neus reed de trein weg | wie rijdt er morgen naar de campus onder de tunnel is file |
      ik zit op het randje met mijn bsa | op het randje van een voldoende | op het randje van geslaagd |
      kan niet dieper zakken dan een 2 | gezakt diep gezakt | verslaafd aan dropjes | verslaafd aan mijn telefoon |
      afkicken van koffie | afkicken van social media challenge | cold turkey stoppen met energydrank |
      pijn in mn hart dat ik weg moet uit dit huis | hartpijn liefdesverdriet | hartzeer om heimwee |
      gebroken hart gebroken laptop wat een week | het leven is te kort voor excel |
      het leven is zwaar met een 7 daagse werkweek haha | leven is duur geworden | kan ik leven van stufi |
      zin in het leven na de vakantie | geen leven zo met die bouwherrie | zonder koffie geen leven |
      het leven zuigt op maandag | life sucks maandag 8:45 college`,
    en: `
      farewell letter to my internship | goodbye email to my colleagues | farewell party for the board |
      goodbye speech for my supervisor | my last day at the internship |
      last message in the group chat bc im changing schools | this was my final exam ever goodbye uni |
      goodbye bsa i passed | ending my internship early | ending my lease early |
      how do i end things with my girlfriend kindly | end it with my boyfriend before the exchange or after |
      i want to end it with this gym | i ended it with my ex and i feel empty but relieved |
      end of contract and no room in august | put an end to my procrastination | done with this subject forever |
      never want to see excel again | never want to wake up at 6 again |
      i want to leave the netherlands after graduation | i want out of this lease |
      disappear into the mountains for a week | vanish for a weekend no phone |
      i want to sleep for a year after this thesis | i want to sleep until the holidays |
      i cant go on like this with three jobs need a planner | cant take it anymore the construction noise |
      i cant do this anymore too many deadlines | cant deal with brightspace | i give up on finding a room |
      giving up on calculus | hopeless at spelling | desperate for an internship | desperate for a room in leiden |
      no way out of this group project lol | trapped in this lease | feeling empty after handing in my thesis |
      empty and tired of studying | need a break from uni | i need a gap year im tired |
      burn-out recovery and going back part time | i cry in the toilets at work stress |
      cried in front of my tutor so embarrassing | i feel alone in this city no friends yet |
      nobody to eat lunch with | nobody would notice if i skip this huge lecture | lonely at christmas |
      one year since my mum died and i have an exam | anniversary of my brother's death next week |
      my cousin took her own life last year and i miss her |
      lost my friend to suicide two years ago looking for others who grieve |
      my roommate from first year died by suicide how do we remember him |
      my grandfather wanted euthanasia and it was peaceful |
      my dad was shot when i was a kid i want grief counselling | missing my dead dog |
      the funeral was beautiful but now i cant study | my friend is sad about her breakup how do i support her |
      worried about my flatmate she is quiet since the breakup |
      worried about a friend who games all day and skips class | my friend cries from homesickness what can i do |
      my friend is down but already sees a psychologist | panic attack felt like dying but doctor said panic |
      when i panic i think im dying i know it is just panic |
      i thought i had a heart attack it was hyperventilation |
      health anxiety i google everything and think im dying | fear of death since my grandma passed |
      fear of flying study trip | existential crisis about my major |
      argument with my boyfriend about money just words | my parents argue about the dog |
      my dad yells at football on tv | flatmate slams doors | flatmate angry because i ate her cheese |
      my ex wants his hoodie back | i hate my group project | i hate mondays |
      i hate myself for starting so late lol | i hate everyone before coffee |
      murderous mood because of drilling next to the library | i want to throw my laptop out of the window |
      id fight someone for a charger | fight me pineapple on pizza | i will destroy you at mario kart tonight |
      we will crush them in the derby | i will end you at table tennis haha | revenge match saturday |
      exam rules threaten exclusion | threatened with a negative bsa | landlord threatens to keep my deposit |
      landlord threatens with a lawyer about rent | debt agency threatens me with extra costs |
      threat of losing my scholarship | threats in a swot analysis | endangered species presentation |
      bath bomb gift for roommate | news about the war keeps me awake |
      my family is safe but my country is at war and i cant focus | felt attacked by feedback |
      attacked by a seagull for my fries | chased by a goose on campus lol |
      stuck in the lift for ten minutes yesterday | sleep paralysis felt like someone in my room |
      dreamt i killed my teacher weird | nightmare about falling off a tower | afraid of heights on the excursion |
      is sunbathing on the roof allowed | cliff jumping on holiday |
      jumped on the train without a ticket got a fine | running for the train every morning |
      on the edge of passing | on the verge of tears over excel | addicted to my phone |
      cold turkey no social media | broken heart broken laptop | life is too short for excel |
      life sucks on mondays | sick of life without a kitchen | cant live on noodles |
      tired of living with six roommates | tired of living out of a suitcase`,
  },
} as const;
