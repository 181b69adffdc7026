import type { Examples } from './types.ts';

/** How students put the needs about papers, origin, faith and who they are. */
export const LIFE_1: Examples = {
  insurance: {
    nl: `zorgpolis | aov | eigen risico 385 | inboedelverzekering | zorgtoeslag en polis | ehic kaart |
      aon student | basispakket | moet ik een nederlandse zorgverzekering nemen als ik een bijbaan heb |
      ben ik nog via mijn ouders verzekerd als ik 18 ben | kreeg een brief van het cak dat ik niet verzekerd ben |
      durf niet naar de tandarts want ik weet niet of het vergoed wordt |
      wordt een psycholoog vergoed of moet ik zelf betalen |
      ambulance rekening van 800 euro gekregen wie betaalt dat |
      heb per ongeluk de laptop van een klasgenoot laten vallen wie dekt dat | fiets gejat ben ik daarvoor gedekt |
      cz of zilveren kruis wat is slim voor een student | betaal mn premie al drie maanden niet |
      waterschade op mijn kamer en nu | wat als ik op stage iets kapot maak |
      heb ik in het buitenland dekking tijdens mijn uitwisseling | mijn duitse verzekering geldt die hier ook |
      boete omdat ik te laat was met afsluiten van de basisverzekering |
      welke polis heb je nodig als internationale student | tand afgebroken en geen aanvullend pakket |
      hoe zit het met die eigen bijdrage bij medicijnen | collectieve korting via school |
      kan ik overstappen in januari | me mams heeft me van haar polis gehaald toen ik 18 werd |
      vgz blijft me aanmaningen sturen | wa verzekering nodig voor mijn kamer |
      krijg ik de rekening van het ziekenhuis terug | europese zorgkaart aanvragen |
      mutualiteit belgie of hier inschrijven | ik kom van curaçao hoe regel ik mijn zorgkosten hier |
      weet nie wat n polisblad is`,
    en: `health cover | deductible | policy | cak letter | ehic card |
      do i need dutch health cover if i start working part time | who pays if i break something at my internship |
      got a fine for not having basic coverage | is therapy reimbursed for students |
      does my spanish health card work here | my bike was stolen am i covered |
      hospital bill i cannot claim back anywhere | can i stay on my parents policy after 18 |
      which policy do non eu students take | zorgverzekering in english please`,
  },
  'dutch-course': {
    nl: `nt2 les | nederlandse les | b1 halen | inburgering | taalmaatje | uitspraak oefenen | lidwoorden |
      conversatie oefenen | ik snap de college nederlands niet goed want is niet mijn taal |
      hoe kom ik van b1 naar b2 | iedereen schakelt meteen over op engels als ik nederlands probeer |
      ik haal de en het altijd door elkaar |
      ik woon hier twee jaar en kan nog steeds geen gesprek voeren bij de bakker |
      staatsexamen nt2 programma 2 wanneer | gratis cursus nederlands voor beginners |
      met duolingo kom ik niet verder | wil oefenen met een native spreker |
      mijn duits is goed maar ik moet nederlands kunnen voor de opleiding | ik mag niet starten zonder taalniveau |
      mijn vriendin uit spanje wil de taal leren hier | taalcafe ergens in de buurt |
      ik versta de grapjes van mijn klasgenoten niet | voor mijn stage in de zorg moet ik beter nederlands praten |
      ik schaam me voor mijn accent als ik hollands praat | hoeveel kost een avondcursus nederlandse taal |
      nederlands voor anderstaligen | ik durf niet te bellen in het nederlands |
      thuis spreken wij alleen arabisch nu wil ik echt goed nederlands leren | waar kan ik n taaltoets doen |
      op welk niveau zit ik | ik spreek papiaments en engels maar mijn nederlands is nie zo sterk | gesprekstafel |
      vlaams versta ik wel maar hollands niet | ik begrijp de werkvorm niet omdat alles in het nederlands is |
      wil gewoon kletsen in het nederlands met iemand |
      bestaan er lessen voor internationale studenten die willen blijven |
      woordjes leren als je pas in nederland bent`,
    en: `learn dutch | dutch classes | a2 level | language cafe | everyone switches to english when i try dutch |
      i want to stay in the netherlands so i need the language | free beginners course for exchange students |
      my internship wants me to speak dutch with patients | de or het makes no sense to me |
      someone to practise speaking dutch with | how do i reach b2 before september |
      i can read it but i cannot follow when they talk fast | state exam nt2 registration |
      duolingo is not enough anymore`,
  },
  refugee: {
    nl: `statushouder | uaf | azc | asielzoeker | verblijfsvergunning asiel | nareis |
      ik ben hier met de boot gekomen en nu studeer ik | mijn diploma uit damascus ligt nog daar |
      kan ik studeren terwijl mijn procedure loopt | ind heeft nog steeds niet beslist |
      woon in een opvangcentrum en kan daar niet leren | ik moest mijn land uit en mijn studie afbreken |
      mijn moeder zit nog in kabul ik krijg haar niet hier | hoe laat ik mijn diploma uit syrie waarderen |
      schakeljaar voor gevluchte studenten | heb ik recht op duo als statushouder |
      ik ben alleen naar nederland gekomen toen ik 16 was | moet elke keer verhuizen van coa |
      papieren verloren onderweg hoe schrijf ik me in | ik heb geen documenten maar wil wel leren |
      klasgenoot woont op een azc en heeft geen wifi | voorbereidend jaar vluchteling hbo |
      steun van vluchtelingenwerk tijdens studie | in eritrea was ik verpleegkundige en hier begin ik opnieuw |
      mijn broertje is nog onderweg | wacht al twee jaar op gezinshereniging | ongedocumenteerd studeren kan dat |
      beurs voor mensen die gevlucht zijn | ik slaap met zes man op een kamer in de opvang |
      ik kan niet terug naar mijn land | afgewezen asiel wat gebeurt er met mijn inschrijving |
      al mn vrienden van vroeger zitten verspreid over europa | studeren zonder verblijfsstatus |
      buddy voor nieuwkomers die gevlucht zijn | hoe vertel ik in de klas waarom ik uit iran weg moest`,
    en: `refugee student | asylum seeker | uaf support | can i study while my asylum case is pending |
      i had to flee and left my diploma behind | living in a reception centre and trying to study |
      my family is still in sudan and i cannot bring them | recognition of a degree without papers |
      scholarship for displaced students | the ind keeps me waiting | i was a doctor in aleppo and start over here |
      undocumented but want to enroll | preparatory year for newcomers with status`,
  },
  ukraine: {
    nl: `oekraïner | kharkiv | richtlijn tijdelijke bescherming | oekraiens | lviv | kiev | oekraiense studenten |
      mijn vader zit aan het front en ik zit hier in de les | ik kom uit odessa |
      ik ben hier sinds 2022 met mijn moeder | betaal ik als oekrainer het lage collegegeld |
      luchtalarm app gaat af op mijn telefoon van thuis | mijn oma wil niet weg uit zaporizja |
      wat gebeurt er met mijn inschrijving als de bescherming stopt in 2027 |
      kan ik mijn studie in kyiv online afmaken en hier ook vakken volgen |
      woon in gemeenteopvang voor oekraieners | mijn broer is opgeroepen voor het leger daar |
      mag ik werken met mijn oekraiense papieren naast school |
      klasgenoot uit oekraine is heel stil sinds de bombardementen | krijg ik zorg vergoed als oekrainse student |
      mijn huis in marioepol bestaat niet meer | heb een o-document hoe schrijf ik me in |
      slaap niet want er waren weer drones boven mijn stad | zijn er andere studenten uit oekraine hier |
      oekrains diploma laten erkennen | moet ik terug als de oorlog stopt |
      mijn familie zit zonder stroom in de winter in dnipro |
      iedereen vraagt me steeds naar de oorlog omdat ik oekrainse ben | fonds voor oekraiense studenten |
      gastgezin wil dat ik wegga ik kom uit cherson | ukraine student help |
      leefgeld van gemeente oekraine en studeren | oekraiense psycholoog die mijn taal spreekt |
      kan ik met tijdelijke bescherming stufi krijgen |
      mijn vriend uit kharkiv studeert hier en belt elk uur naar huis`,
    en: `ukrainian student | from kharkiv | temporary protection |
      my father is at the front and i am in class here | do ukrainians pay the lower tuition fee |
      the air raid app wakes me up every night | my grandmother refuses to leave odesa |
      what happens to my place here when temporary protection ends | other students from ukraine around |
      can i get my kyiv diploma recognised | my family has no electricity back in dnipro |
      fund for students from ukraine | people keep asking me about the war because i am ukrainian`,
  },
  caribbean: {
    nl: `antilliaanse student | curaçao | bonairiaan | arubaanse vereniging | sranan | papiamentu | yu di korsou |
      surinaamse studenten | kom net van het eiland en alles is koud hier | mi ta sinti mi so aki |
      overstap van curacao naar nederland valt tegen |
      ik ben nederlander maar iedereen doet alsof ik buitenlander ben omdat ik van aruba kom |
      mis de zee en mijn oma op bonaire | hoe kom ik aan een bsn als ik van sint maarten kom |
      studiefinanciering vanaf de eilanden aanvragen |
      alleen met kerst want een ticket naar paramaribo kost 1200 euro |
      in de klas lachen ze om mijn antiliaanse accent | mijn nederlands van saba is anders dan hier |
      waar vind ik andere antillianen op school | eerste winter in nederland als eilandkind |
      docenten zijn hier zo direct bij ons op het eiland is dat anders |
      begeleiding voor studenten uit het koninkrijk | duo schuld en terug naar curacao |
      tijdsverschil met thuis op aruba is moeilijk met bellen | mis pastechi en keshi yena | mi famia ta leu |
      ssc curacao beurs begeleider | ik ben met twintig anderen in augustus op het vliegtuig gezet |
      ik kom uit suriname en moet mij hier helemaal zelf redden |
      hoe werkt een ov kaart en digid als je van st eustatius bent |
      bruin en nederlands van de bes eilanden maar ze praten engels tegen me | antilliaans netwerk |
      mn nichtje komt van bonaire hier studeren | caribische buddy eerste jaar |
      surinamer hier voor studie visum en alles hoe dan | mi kier bai kas bek`,
    en: `caribbean student | from aruba | papiamento | st maarten students |
      just arrived from curacao and it is freezing | i have a dutch passport but everyone treats me as a foreigner |
      i miss the island and my grandma | student finance from bonaire how does it work |
      flight home to saba is too expensive for christmas | they laugh at my island accent |
      are there other antillean people here | moving from statia for my degree |
      surinamese student alone in holland`,
  },
  'first-generation': {
    nl: `eerstegeneratiestudent | eerste in de familie | arbeiderskind | ouders zonder diploma | eerste van thuis |
      eerste die doorleert | niemand thuis weet wat een tentamen is |
      mijn ouders hebben geen idee wat ik doe op de uni |
      ik kan thuis niks vragen over school want ze hebben zelf nooit doorgeleerd |
      mijn pa is bouwvakker en ik doe hbo | iedereen zijn vader is arts of advocaat behalve die van mij |
      ben de eerste van mijn familie met een kans op een bul | thuis zeggen ze wanneer ga je eens echt werken |
      hoe moet ik weten wat een propedeuse is als niemand dat uitlegt |
      medestudenten praten over skivakanties en wijn en ik kom uit een flatje |
      ik doe me anders voor op school dan thuis |
      mijn mams maakt schoon en begrijpt niet waarom ik de hele dag lees |
      ik spreek thuis plat en hier doe ik netjes | thuis vinden ze me nu een studiebol die zich te goed voelt |
      niemand kon me helpen met duo en inschrijven ik deed alles zelf |
      al die ongeschreven regels aan de universiteit |
      weet niet hoe je een docent mailt nooit geleerd van huis uit | mijn ouders kunnen mijn scriptie niet lezen |
      tussen twee werelden sinds ik studeer | mijn klasgenoten krijgen hulp van hun ouders met verslagen ik niet |
      ik heb niemand in de familie die weet hoe studeren werkt | moet thuis uitleggen wat een master is |
      bijlesnetwerk van rijke ouders heb ik niet | voel me schuldig dat ik mag studeren en mijn zus niet |
      wollah niemand bij ons thuis heeft ooit gestudeerd | mijn vrienden van vroeger werken allemaal al |
      netwerk voor studenten van wie de ouders niet studeerden |
      bij ons ging men op zijn zestiende naar de fabriek | opa kon niet lezen en ik zit op de uni ofzo |
      is er een mentor die ook zon achtergrond heeft`,
    en: `first gen | working class student | first in the family | nobody at home knows what a degree is |
      my parents never went to college and can't help me | i feel like i live in two worlds since i started uni |
      everyone else's dad is a lawyer mine drives a truck | i don't know the unwritten rules of university |
      home thinks i act posh now | no one could help me fill in the application |
      a mentor who was also first to study | mom asks when i get a real job |
      what even is a propaedeutic year no one explained`,
  },
  lhbtiq: {
    nl: `homo | bi | pan | pride | coming out | regenboognetwerk | uit de kast | aro ace | gay vrienden |
      ik vind meisjes leuk maar niemand weet het |
      mijn ouders mogen niet weten dat ik een vriend heb ik ben een jongen | ik denk dat ik op jongens val help |
      hoe vertel ik het aan mijn oma dat ik met een vrouw ben |
      zit nog in de kast op stage en ze vragen steeds naar mijn vriendin |
      iedereen gebruikt gay als scheldwoord in de groep | ben ik nou bi of is het een fase |
      wil andere queer mensen leren kennen hier | is er een gsa op school |
      mijn huisgenoot is net uit de kast gekomen hoe steun ik hem |
      als mijn vader dit hoort ben ik mijn familie kwijt |
      in mijn dorp bestond het niet hier wil ik gewoon mezelf zijn |
      verliefd op mn beste vriendin en ik ben zelf een meid |
      wij lopen niet hand in hand op de campus want bang voor reacties | kan ik moslim en homo zijn |
      ik voel nooit seksuele aantrekking is dat normaal |
      niemand op mijn bouwopleiding mag weten dat ik op mannen val | ik speel hetero thuis | roze salon of borrel |
      ik heb met een jongen gezoend en nu ben ik in de war | twijfel over mijn geaardheid al sinds de brugklas |
      praten met iemand die zelf ook lesbisch is | mijn broertje is homo en mijn ouders doen moeilijk |
      zwaar om als gay surinamer thuis te komen met feestdagen | regenboogvlag in de school |
      heb twee moeders en krijg daar stomme vragen over`,
    en: `gay | queer | bisexual | pride group | not out yet | i like girls and no one knows |
      how do i come out to my parents | is there a rainbow network here |
      my family would disown me if they knew about my boyfriend | am i bi or is this a phase |
      looking for queer friends on campus | my roommate just told me he is gay how do i support him |
      i pretend to be straight at my placement | i never feel attraction to anyone is that normal`,
  },
  gender: {
    nl: `non-binair | trans | deadname | hen hun | transitie | misgendering | genderdysforie | pronouns |
      x in paspoort | mijn oude naam staat nog op de presentielijst | hoe verander ik mijn voornaam in osiris |
      docent blijft me met mevrouw aanspreken | ik ben geen meisje en geen jongen |
      durf niet naar de wc op school welke moet ik nemen | voel me niet thuis in mijn lijf als man |
      wachtlijst genderpoli is drie jaar hoe hou ik dat vol | ik heb een binder en gym is een ramp |
      wil testosteron maar weet niet waar te beginnen | operatie midden in het collegejaar hoe regel ik dat |
      mijn studentenpas heeft de verkeerde foto en naam | ze zeggen steeds hij terwijl ik zij ben |
      mijn ouders blijven me sanne noemen en dat ben ik niet meer | is er een genderneutraal toilet |
      klasgenoot wil voortaan anders genoemd worden hoe pakken we dat aan | ik denk dat ik trans ben |
      kan mijn diploma op mijn nieuwe naam | in de spiegel zie ik een vent en dat klopt niet |
      andere trans studenten ontmoeten | hormonen en concentreren gaat slecht samen |
      mag ik mijn roepnaam in canvas aanpassen | sinds ik in transitie ben kijkt iedereen me aan |
      geslachtsregistratie wijzigen hoe werkt dat | bij stage weten ze niet dat ik vroeger een meisje was |
      ik ben intersekse en wil dat aan niemand uitleggen | mijn kleine zus wil een broer zijn |
      kleding kopen voor het andere geslacht durf ik nie | aangesproken worden als heer doet pijn`,
    en: `nonbinary | transgender | they them | deadname in the system |
      how do i change my first name on my student card | my teacher keeps using the wrong pronouns |
      gender neutral toilets on campus | waiting list for the gender clinic is endless |
      surgery in the middle of the academic year | i don't feel like a girl or a boy | i think i might be trans |
      can my diploma carry my new name | my parents refuse to call me by my name |
      starting hormones while studying`,
  },
  faith: {
    nl: `geloof | ramadan | bijbelgroep | moslima | imam | studentenpastor | hoofddoek | dominee | zoekend gelovig |
      ik bid niet meer en durf dat thuis niet te zeggen | tentamen valt op suikerfeest |
      ben bekeerd en mijn ouders zijn boos | ik weet niet meer of er een god is |
      als enige christen in mijn huis snapt niemand mij | ik ben van mijn kerk weg en voel me leeg |
      mag ik vrij krijgen voor jom kipoer | vasten en toetsen hoe hou ik dat vol deze maand |
      bijbelkring of gebedsgroep op de campus | ik draag een hijab op stage mag dat |
      van thuis uit reformeerd en hier is alles anders | op zondag kan ik geen practicum doen vanwege mijn geloof |
      iemand om over allah en twijfel te praten zonder oordeel | is wat ik doe haram |
      msa islamitische studentenvereniging | mijn hindoestaanse familie verwacht dat ik mee doe aan alle rituelen |
      ik ben niet gelovig opgevoed maar zoek iets | borrels zijn altijd met drank en varkensvlees en ik ben moslim |
      huisgenoten maken grappen over jezus | mn vriend is moslim en ik katholiek hoe moet dat |
      kerk in de stad met jonge mensen | feestdagen van mijn religie staan niet in het rooster |
      wil joods leven combineren met studeren | ik ben uit de jehovah's gestapt en ben iedereen kwijt |
      boeddhistische meditatiegroep met mensen die het echt geloven | hoe blijf ik dicht bij mn deen in deze stad |
      biechten bij een priester | winti en praten daarover kan bij niemand`,
    en: `religion | bible study | ramadan and exams | my exam is on eid |
      i stopped believing and can't tell my parents | i am the only christian in my house |
      is there a chaplain i can talk to about god | can i wear my hijab at the internship |
      i left my church and lost everyone | finding a young congregation in town | muslim student association |
      converted and my family is angry | no classes on sabbath please |
      does the timetable take hindu holidays into account`,
  },
};
