/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_3 = {
  everyday: {
    nl: `
      de pil halen waar kan dat | pil vergeten wat nu anticonceptie | morning after pil halen |
      vitaminepillen voor concentratie | ijzertabletten slikken en moe | paracetamol tegen kater of water |
      griep en pillen maar toch toets | hooikoorts pillen maken me suf in de les |
      neusspray en pilletje en nog steeds verkouden | mijn ritalin is op waar haal ik een recept zonder huisarts |
      medicijnen en concentratie bij adhd wie kan meedenken | melatonine om te slapen |
      slaappillen werken die of liever een slaapcursus | ik wil stoppen met vapen | stoppen met roken cursus |
      minder blowen | ik blow te vaak en wil minderen | drugs op festivals waar vind ik eerlijke info |
      workshop over drugs en alcohol voor eerstejaars | bittere pil dat bsa | een pil van een boek moeten lezen |
      was ophangen in studentenhuis | gordijnen ophangen mag dat in mijn kamer | posters ophangen op school |
      slingers ophangen voor diploma feest | ik hang de hele dag op de bank |
      wat hang ik uit qua studie ik doe niks | hangen met vrienden in plaats van leren |
      telefoon opgehangen door de administratie | ze hingen gewoon op toen ik belde |
      er hangt een vieze lucht in lokaal 12 | mijn cijfer hangt van 1 toets af | alles hangt af van mijn bsa |
      ik wil een foto schieten voor project | filmpje schieten op campus toestemming |
      in de stress schieten voor toetsen | schiet niet op met mijn scriptie | het schiet niet op |
      tekortschieten voor mijn ouders zo voelt het | in de lach geschoten tijdens presentatie |
      schiet me te binnen dat ik nog moet herkansen | te kort geschoten in groepswerk |
      penalty gemist en iedereen lachte | ik spring een gat in de lucht geslaagd |
      trampoline springen studentensport | parachutesprong met de vereniging | bungeejumpen voor goed doel |
      van de hak op de tak springen adhd | ik spring uit mijn vel van mijn huisgenoot |
      ertussenuit springen even weekendje weg | kan ik inspringen in een lopende opleiding |
      in het diepe springen met een nieuwe stage | overstappen naar een andere studie |
      eruit stappen bij mijn opleiding kan dat nog | ik wil uit mijn jaarclub stappen | uit de vereniging stappen |
      van het dak gaan op een feest | uit mijn dak gegaan tijdens het concert |
      dak boven mijn hoofd nodig kamer gezocht | dakterras van de uni wanneer open |
      de trein reed niet en ik miste mijn toets | trein had vertraging door aanrijding toets gemist |
      stilgestaan op het spoor drie uur lang | welk spoor voor trein naar school | spoor bijster met mijn scriptie |
      terug op het goede spoor komen met studeren | twee sporen traject begeleiding |
      tweede spoor re-integratie medewerker | rails voor gordijn | over de brug komen met punten |
      overbruggingsjaar | brug tussen mbo en hbo | doodlopende straat qua carriere |
      doodlopend spoor in mijn onderzoek | doodgewone student met een vraag |
      doodsimpel vraagje over studiefinanciering | doodnormaal toch dat je twijfelt |
      doodleuk stage afgezegd door bedrijf | doodziek van die herkansingen |
      ik ben doodziek met griep en morgen examen | doodzonde dat ik gezakt ben |
      doodstil in de klas en ik durf niks te zeggen | doodongelukkig in deze kamer door schimmel |
      doodgegooid met opdrachten | ik ben doodgegooid met mails | de app groep is dood |
      de sfeer in de klas is dood | dooie boel hier op de campus | halfdood van de wedstrijd gister |
      meer dood dan levend na introweek | lijk wel een zombie in de ochtend |
      ik zie eruit als een lijk na die nacht studeren | lijkbleek van spanning | deadline gemist |
      deadlines deadlines deadlines | deadlift techniek sportschool | deadpool avond in het studentenhuis |
      walking dead gekeken tot 4 uur en nu moe | squid game gekeken kan niet slapen |
      horrorfilm gekeken nu bang op mn kamer | serie over een moordenaar te spannend |
      moord op de campus boekentip | moordspel met de vereniging wie doet mee | weerwolven spelen introkamp |
      escaperoom met de klas | escape room met bom erin was leuk teambuilding | halloween feest nepbloed kopen |
      halloween kostuum als dode bruid | metal band zoekt drummer death metal |
      killers concert kaartjes studentenkorting | killing in the name covertje met bandje |
      rammstein keihard aan bij buren | meme over doodgaan in de tentamenweek lol |
      ik ben overleden van het lachen | ik ga stuk om die meme | stuk van vermoeidheid | slay ik heb mn propedeuse |
      geslaagd maar doodop | brutaal zwaar dat practicum | savage die docent geeft iedereen een 4 |
      die toets sloopte mij | gesloopt door de fietstocht naar school | ik ben de pineut met die stage |
      kogel is door de kerk ik stop met de pabo | bom ontploft in mijn agenda |
      de bom barstte thuis over mijn cijfers | mijn hoofd ontploft van de stof |
      hoofd staat in brand van al dat leren | brandende vraag over mijn stufi | vurig verlangen naar vakantie |
      brandstof vergoeding stage | brandmelder piept in mijn kamer batterij leeg | rooklucht van buren die roken |
      verstikkende sfeer in mijn stagebedrijf | ik stik in het werk | ik stik van de warmte |
      verdrinken in de deadlines | ik verdrink in schoolwerk | kopje onder in de studieschuld |
      zwemles voor internationale studenten | adem even in ademhalingsoefening tegen stress |
      ademloos van dat tentamen | hapte naar adem na het hardlopen | buiten adem op de trap slechte conditie |
      ik val om van de slaap | flauwgevallen bij de bloedafname op stage alles weer goed |
      ambulance opleiding worden hoe | ik wil ambulanceverpleegkundige worden | politieacademie toelating |
      handhaver opleiding mbo veva | piekeren in bed over stage | gepieker over later | ik pieker me suf |
      stress stress stress | stress door mijn bijbaan bij de supermarkt | ik ben de hele dag gespannen |
      gezonde manier om met boosheid om te gaan | ik word snel boos op het veld |
      rode kaart gepakt en nu schorsing bij voetbal | vechtsport vereniging zoeken | mma training in de buurt |
      vechten voor mijn cijfers | strijd met de leerplicht | in de clinch met mijn huisbaas |
      we hebben elkaar uitgescholden in het groepje en nu is het ijzig | stilte na ruzie met mijn beste vriend |
      lasergamen met de introgroep | paintball uitje blauwe plekken en spierpijn | blauwe plekken van rugby |
      blauwtje gelopen | bloedneus in de les | bloedarmoede en altijd moe |
      menstruatiepijn en toch naar college moeten`,
    en: `
      hanging curtains in my student room | hang in there advice for exams | hung up on my ex |
      my laptop hangs during online exams | shoot a video on campus | camera to borrow for a shoot |
      jumped for joy when i passed | trampoline club | parachute jump for charity |
      jump into second year with missing credits | how to get off the waiting list for a room |
      on the roof terrace is there a study spot | rooftop party ticket refund |
      train tracks were blocked and i missed my exam | back on track with my studies | off track with planning |
      track my study progress | bridge programme to master | bridging the gap year | falling behind |
      i fell asleep in class | fall in love with a classmate | i fall apart when i get feedback |
      my brain is fried | my head explodes from all this reading | brain dead after the exam |
      drowning in deadlines | drowning in student debt | swimming lessons | breathing exercises for stress |
      out of breath running to class | burning question about my loan | fire alarm keeps beeping in my room |
      firefighter training open day | i bombed my test | bombing my interview | that exam slaughtered us |
      we got destroyed in the match | i get wrecked every game in league | headshot only servers gaming too much |
      i play shooters all night and miss class | game over for my grades | gaming addiction |
      horror film kept me awake | zombie mode in the morning | halloween party fake blood |
      death metal band looking for a singer | dead poets society book club | killer workout at the gym |
      killer app idea for entrepreneurship | crime series binge | escape room with study group |
      werewolf game night | ghosted by my date | ghosted by my group members |
      my ex follows me on instagram again lol | how do i follow a course at another university |
      i dont follow the lecture | can i follow classes online | voices in the corridor keep me from studying |
      singing lessons to improve my voice | i lost my voice before my presentation`,
  },
} as const;
