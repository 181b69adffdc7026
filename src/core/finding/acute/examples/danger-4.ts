/**
 * Example lines that show acute danger: assault, violence at home, stalking, psychosis.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_4 = {
  assault: {
    nl: `
      ik ben verkracht | ik ben misschien verkracht weet het niet zeker | verkracht door een vriend | aangerand |
      ik ben aangerand op een feest | iemand heeft me aangerand in de trein | mijn vriend dwong me tot seks |
      mn vriend gaat door als ik nee zeg | ik zei nee maar hij ging door | ik zei stop en hij stopte niet |
      ik wilde niet maar hij deed het toch | ik durfde geen nee te zeggen en toen deed hij het gewoon |
      ik bevroor en hij ging gewoon verder | hij zat aan me terwijl ik sliep | werd wakker en iemand zat aan me |
      ik werd wakker zonder kleren en weet niks meer | er zat iets in mijn drankje |
      gedrogeerd op een feest en weet niet wat er gebeurd is | ik denk dat ze iets in mn drinken deden |
      seksueel misbruikt vroeger | als kind misbruikt door mijn oom |
      vroeger misbruikt en het komt nu allemaal boven | lang geleden verkracht maar nooit verteld |
      seksueel geweld | seksueel misbruik meegemaakt hulp | iemand dwong me hem aan te raken |
      mijn stagebegeleider heeft aan me gezeten | docent heeft me betast |
      mijn ex heeft me gedwongen tot dingen in bed | hij deed het condoom af zonder dat ik het wist |
      mijn vriendin is verkracht wat moet ik doen | huisgenote is aangerand na het stappen |
      student vertelt dat ze verkracht is | jongen hier ik ben verkracht kan dat | ik ben als man misbruikt |
      ben op mijn kot aangerand door iemand van de club | verkragt |
      tijdens de ontgroening moest ik seksuele dingen doen | ze hebben me vastgehouden en aan me gezeten |
      hij dreigt met naaktfotos als ik niet met hem naar bed ga`,
    en: `
      i was raped | i think i was raped | i was sexually assaulted | someone touched me while i was asleep |
      i said no but he kept going | i told him to stop and he didnt | my boyfriend forces me to have sex |
      he forced himself on me | my drink was spiked | woke up with no memory and my clothes off |
      i was abused as a child | my uncle abused me years ago |
      it happened long ago but i was raped and never told anyone | my friend was assaulted at a party |
      my supervisor groped me | i froze and he did it anyway`,
  },
  'home-violence': {
    nl: `
      mijn vader slaat me | mn vader slaat mij als ik slechte cijfers haal | mijn moeder slaat me |
      mijn vriend slaat me | ik word thuis geslagen | geslagen door mijn partner | mijn ex slaat me nog steeds |
      mijn man slaat mij en ik durf niet weg | huiselijk geweld | thuis is het niet veilig |
      ik voel me niet veilig thuis | ik durf niet naar huis | bang om naar huis te gaan vanavond |
      mijn stiefvader doet ons pijn | mijn ouders sluiten me op |
      ik mag het huis niet uit en hij heeft mn sleutels | opgesloten in mijn kamer door mijn broers |
      mijn ouders hebben mijn paspoort afgepakt | paspoort afgepakt en ik moet mee op vakantie om te trouwen |
      ik word gedwongen te trouwen | gedwongen huwelijk | mijn ouders willen me uithuwelijken |
      uitgehuwelijkt deze zomer help | eerwraak | bang voor eergerelateerd geweld |
      mijn familie zegt dat ik de eer heb geschonden en ze gaan me straffen |
      als ze weten dat ik een vriend heb vermoorden ze me |
      mijn broers mogen niet weten dat ik gay ben dan slaan ze me dood |
      mijn vriend controleert alles en wordt gewelddadig | mijn vriend knijpt mn keel dicht als hij boos is |
      mijn vader slaat mijn moeder | mijn broertje wordt thuis geslagen |
      mijn vriendin slaat me en niemand gelooft dat | hij gooit spullen naar me en trekt aan mn haar |
      mijn partner mishandelt me | mishandeld thuis | ben blauw van mijn lief maar ik durf niks zeggen |
      vriendin komt steeds met blauwe plekken naar les | student wordt thuis mishandeld |
      mijn ouders dreigen me te verstoten en te slaan als ik niet luister |
      achtergelaten in het buitenland zonder paspoort door familie`,
    en: `
      my father hits me | my boyfriend hits me | my husband beats me | my ex keeps hurting me |
      im not safe at home | i am afraid to go home | domestic violence | my parents took my passport |
      they want to force me to marry | forced marriage | my family threatens me because of honour |
      they will kill me if they find out i have a boyfriend | my partner locks me in |
      my dad beats my little brother | my girlfriend is violent to me |
      my friend comes to class with bruises from her boyfriend`,
  },
  stalking: {
    nl: `
      mijn ex staat elke dag voor mijn deur | mn ex wacht me op na de les en ik ben bang | ik word gestalkt |
      stalker | gestalkt door mijn ex | iemand stalkt mij | een klasgenoot volgt me overal |
      er volgt steeds iemand me naar huis | hij weet altijd waar ik ben er zit iets op mijn telefoon |
      mijn ex volgt mijn locatie via mijn telefoon | gps tracker onder mijn fiets gevonden |
      hij belt vijftig keer per dag en staat bij mijn werk |
      hij staat weer buiten in zijn auto naar mijn raam te kijken |
      durf niet meer naar buiten want hij wacht me op | ik ben bang voor mijn ex hij laat me niet met rust |
      hij maakt steeds nieuwe accounts om me te bedreigen en te volgen |
      ze staat bij mijn studentenhuis en wil niet weg ik ben bang | een man uit de trein volgt me al weken |
      mijn ex kent mijn rooster en staat overal | student stalkt mij als docent |
      mn huisgenoot houdt mij de hele tijd in de gaten en volgt me | iemand filmt me en volgt me naar huis |
      mijn ex heeft een contactverbod maar hij komt toch | vriendin wordt gestalkt door een jongen van school |
      gestalked worden wat kan ik doen | hij loopt elke dag achter mij tot aan mijn kot |
      mijn ex zoekt mijn familie op om te weten waar ik ben ik ben doodsbang`,
    en: `
      im being stalked | my ex waits outside my house | my ex tracks my phone |
      a guy from class follows me everywhere and im scared | he keeps showing up at my work and i am afraid |
      someone is watching my window every night | found a tracker in my bag | my ex broke the restraining order |
      he makes new accounts to follow me and threaten me | she follows me home after lectures |
      afraid to leave my room because he is outside again`,
  },
  psychosis: {
    nl: `
      ik hoor stemmen | ik hoor stemmen die zeggen wat ik moet doen |
      stemmen in mijn hoofd zeggen dat ik mezelf pijn moet doen | de stemmen zeggen dat ik mensen moet straffen |
      stemmen horen | ik denk dat ik psychotisch word | psychose | ben ik psychotisch |
      mijn huisgenoot is psychotisch | de tv praat tegen mij | ze geven me berichten via de televisie |
      iedereen zit in het complot en ze volgen me via de cameras |
      ik word afgeluisterd door de overheid via mn telefoon en slaap niet meer |
      ik heb vier dagen niet geslapen en zie dingen | slaap al dagen niet en zie schaduwen die er niet zijn |
      ik zie dingen die er niet zijn | vriend is ineens helemaal in de war |
      mijn vriendin praat opeens wartaal en herkent me niet | hij denkt dat hij uitverkoren is en slaapt niet meer |
      mijn broer denkt dat wij hem vergiftigen | huisgenoot denkt dat er cameras in de muur zitten |
      student is erg verward en zegt dat hij achtervolgd wordt |
      ze loopt op blote voeten buiten en zegt dat god haar roept |
      hij eet niet meer want hij denkt dat er gif in zit | manisch en niet meer geslapen geeft al zijn geld weg |
      ik weet niet meer wat echt is | alles lijkt nep en ze lezen mijn gedachten |
      ze kunnen mijn gedachten horen in de collegezaal | verwarde student in het gebouw |
      ik hoor dingen die anderen niet horen en ik ben bang | stemen in mijn hoofd gaan niet weg |
      sinds het blowen hoor ik stemmen | k hoor stemmen die zeggen da ik moet springen`,
    en: `
      i hear voices | voices tell me to do things | voices telling me to hurt myself | i think im going psychotic |
      psychosis | the tv is sending me messages |
      people are watching me through my laptop and i havent slept in days |
      i havent slept for four days and see things | seeing things that are not there |
      my friend is suddenly completely confused | my roommate thinks we are poisoning him |
      he believes he is chosen by god and does not sleep | i dont know what is real anymore |
      they can read my thoughts | my flatmate is talking nonsense and doesnt recognise me`,
  },
} as const;
