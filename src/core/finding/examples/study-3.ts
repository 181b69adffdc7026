import type { Examples } from './types.ts';

/** How students put the needs from placement-trouble to complaint. */
export const STUDY_3: Examples = {
  'placement-trouble': {
    nl: `stagestress | ruzie met stagebegeleider | stage afbreken | weggestuurd van stage | praktijkbegeleider |
      onvoldoende voor stage | bpv gaat mis | ik zit de hele dag maar te niksen op stage |
      ze laten mij alleen koffie zetten en kopieren | in de pauze praat niemand van het team met me |
      met buikpijn fiets ik naar mijn stageadres | mijn begeleider op de afdeling zucht als ik iets vraag |
      ik doe het werk van een volwaardige collega voor niks | mijn praktijkopleider is nooit aanwezig |
      ze vinden mij te stil op de werkvloer | na drie weken zeiden ze dat ik niet hoef terug te komen |
      ik moet elke dag overwerken bij mijn leerbedrijf | op de groep in de kinderopvang word ik afgesnauwd |
      tussenbeoordeling was slecht en ik snap niet waarom | moet ik mijn stage overdoen |
      bewoner overleden tijdens mijn eerste dienst en niemand die vroeg hoe het ging |
      de juf van mijn stageklas neemt steeds de les over | kan ik halverwege van stageplek wisselen |
      school zegt volhouden maar ik trek het daar niet | mijn stagebaas maakt grapjes over mijn afkomst |
      ze schreeuwen in de keuken waar ik leer | ik durf morgen niet naar mijn stage |
      mijn stageuren worden niet afgetekend | ziek gemeld bij stage omdat ik er niet heen wil |
      het bedrijf gaat failliet midden in mijn stage | patienten wassen en ik val bijna flauw |
      hun verwachten dat ik alles al kan als stagiair | wie belt er met mijn werkplekbegeleider als het niet klikt |
      geen stagevergoeding uitbetaald gekregen | de klas luistert niet naar mij als stagiaire voor de groep |
      iedere avond huilend thuis uit de kliniek waar ik stage loop`,
    en: `internship going badly | my placement supervisor | sent away from my internship | all i do is make coffee |
      nobody at the office talks to the intern | i dread going to my placement every morning |
      my mentor at the hospital snaps at me | they make me work overtime as an intern |
      bad midterm evaluation and i do not know why | can i change my placement halfway |
      they let me go after three weeks of internship | company expects me to know everything already |
      a patient died on my ward and no one asked how i was | they do not sign my internship hours`,
  },
  transition: {
    nl: `eerstejaars | introweek | net begonnen | eerste schooldag | van havo naar hbo | van vwo naar uni |
      wennen aan studeren | ik snap niet hoe alles hier werkt | waar vind ik mijn rooster en wat is brightspace |
      op de middelbare hoefde ik nooit iets te doen en nu loop ik vast | niemand controleert hier je huiswerk |
      verdwaald in het gebouw op dag twee | het tempo ligt zo veel hoger dan op school |
      ik heb de intro gemist en nu kent iedereen elkaar |
      van een klein dorpsschooltje naar een collegezaal met vierhonderd man |
      wat moet ik allemaal regelen voor september | hoe werken tentamens op de universiteit |
      pas zeventien en ineens student | premaster en alles is anders dan op het hbo |
      ik ben in februari ingestroomd en hoor nergens bij qua stof | mijn draai nog niet gevonden hier |
      is het normaal dat het begin zo tegenvalt | voorbereiding op studeren zomercursus |
      welke boeken moet ik kopen en waar | iemand uit een hoger jaar die uitlegt hoe het gaat |
      na de vakantie begint mijn nieuwe opleiding en ik zie er tegenop | je moet hier alles zelf uitzoeken |
      canvas osiris teams ik ben de weg kwijt | wat is een werkgroep | schakelprogramma |
      mijn zusje start volgend jaar en is bang voor de overgang |
      studeren is heel anders dan ik gewend was op school | van praktijkonderwijs naar mbo |
      eerste maand voelt als zwemmen zonder bandjes | huh moet je jezelf inschrijven voor tentamens |
      de kloof tussen school en universiteit`,
    en: `first year | intro week | freshman | just started and lost | in high school i never had to study |
      where do i find my timetable | nobody checks if you did the work here |
      i missed the introduction and everyone knows each other | the pace is so much faster than school |
      what do i need to arrange before september | how do exams work at a dutch university |
      an older student who explains how things work here | is it normal that the first weeks are this hard |
      premaster is a different world`,
  },
  'mbo-hbo': {
    nl: `mbo naar hbo | mbo'er op het hbo | mhbo | doorstroom | mbo 4 diploma | keuzedeel doorstroom |
      mbo-achtergrond | na het mbo doorleren | op het mbo was alles praktisch en hier is het alleen theorie |
      ik kom van niveau 4 en iedereen heeft havo |
      wist ik veel hoe je een onderzoek opschrijft dat deden we op het roc nooit |
      kan ik met mijn mbo verpleegkunde versneld hbo-v doen | krijg ik vrijstellingen met mijn roc diploma |
      ik was de beste van de klas op het mbo en nu haal ik vieren | havisten schrijven makkelijker dan ik |
      het engels en de wiskunde heb ik op het roc nooit zo gehad | van pedagogisch werk niveau 4 naar de pabo |
      toelatingseisen hbo met mbo | voelen of het hbo wat voor me is na het roc | proefstuderen voor mbo studenten |
      moet je als mboer rekentoets doen voor de pabo | associate degree na niveau 4 |
      ik dacht hbo dat kan een vmbo'er als ik nooit | begonnen bij vmbo kader en nu hbo maar ik verzuip |
      die docenten praten alsof iedereen vwo heeft | mhbo-coach | gat tussen mbo en hbo |
      een oud mbo student die vertelt hoe hij het deed | stapelen van vmbo via roc naar hogeschool |
      samenwerken kan ik goed maar lange boeken lezen leerde ik niet op het mbo |
      mijn neefje doet niveau 3 en wil later hbo | hbo tempo te hoog vergeleken met het roc |
      ik mis de begeleiding die je op het mbo kreeg | zomerschool doorstromers | ad of bachelor met mijn niveau vier |
      ik heb geen havo gedaan en dat merk ik hier op de hogeschool`,
    en: `from mbo to hbo | vocational background | mbo 4 |
      i come from vocational education and everyone else did havo |
      at mbo it was all practical and here it is only theory | can i get exemptions with my mbo diploma |
      top of my class at the roc and now failing at hbo | never learned to write reports in vocational school |
      a coach for former mbo students | associate degree after mbo level 4 |
      can i enter a university of applied sciences with mbo | the step up from roc is bigger than i thought |
      try out studying at hbo as an mbo student | everybody at hbo assumes you went to havo`,
  },
  'group-work': {
    nl: `groepsopdracht | projectgroep | meelifters | freerider | groepsproject | samenwerken | duo-opdracht |
      taakverdeling | ik doe al het werk en zij krijgen hetzelfde cijfer |
      niemand reageert in onze whatsappgroep van het project | twee projectleden komen nooit opdagen |
      ik durf niet te zeggen dat hij zijn deel niet doet |
      de avond voor de deadline plakten ze chatgpt tekst in ons verslag |
      word altijd als laatste gekozen als we groepjes maken | een projectlid wil alles bepalen |
      mag je iemand uit het groepje zetten | hoe maak je goede afspraken in een samenwerkingscontract |
      ze vergaderen zonder mij | groepscijfer omlaag door een ander | ik werk liever alleen mag dat |
      in onze groep praten er drie en de rest zwijgt | peer review invullen over luie teamgenoten |
      de scrum master in ons team is een dictator | ik ben perfect in mijn deel maar het geheel is een zooitje |
      mijn deel werd zonder overleg herschreven | altijd weer de kar trekken | we krijgen het niet verdeeld |
      een teamlid heeft nog niks in de drive gezet | kan ik van projectgroep wisselen |
      internationals en nederlanders werken langs elkaar heen in ons project |
      onze voorzitter is ziek en alles ligt stil | in een team ben ik degene die nooit iets mag zeggen |
      samen presenteren met iemand die niks heeft voorbereid | docent zegt los het als groep zelf maar op |
      hoe geef je feedback aan een groepsgenoot die te laat is | ik ben zelf de meelifter en schaam me`,
    en: `group project | free riders | teamwork | group assignment | i do everything and they get the same grade |
      nobody answers in our project chat | can we remove someone from the group |
      always picked last when teams are formed | one member wants to decide everything |
      they rewrote my part without asking | how do you divide tasks fairly |
      the dutch students in my team talk dutch and leave me out | may i switch to another project team |
      peer evaluation of a lazy teammate | i would rather work alone on assignments`,
  },
  'conflict-student': {
    nl: `ruzie in de klas | roddels | slechte sfeer | vriendinnen ruzie | klasgenoot | kliekje |
      botsing met medestudent | mediation | ze heeft mijn geheim doorverteld aan de hele klas |
      sinds die opmerking in de groepsapp praat de helft niet meer met me |
      twee kampen in onze klas en ik zit ertussenin | mijn beste vriendin van de opleiding negeert me ineens |
      hij zegt dat ik zijn werk gestolen heb maar dat is niet zo | er hangt zo'n nare sfeer bij ons op de opleiding |
      geblokkeerd door mijn vriendengroep van school | hoe maak ik het goed met een studiegenoot |
      we waren beste vrienden in jaar 1 en nu zitten we zo ver mogelijk uit elkaar |
      een meid uit mijn klas stookt iedereen op | iemand die ertussen kan zitten bij een gesprek met een medestudent |
      ik heb iets stoms gezegd en nu haat heel de klas mij | ex zit bij mij in de werkgroep en dat geeft gedoe |
      ze praten over mij op de gang | een klasgenoot leende geld en wil niet teruggeven en nu is het oorlog |
      scheldpartij in het lokaal | in de kleedkamer van ons team wordt gebekvecht | drama op school |
      beef met een gast uit mijn klas | elke discussie met haar eindigt in geschreeuw |
      politieke discussie in de les liep uit op ruzie | hij verspreidt leugens over mij in het jaar |
      ik wil het uitpraten maar zij niet | kan ik van klas wisselen door ruzie |
      twee vriendinnen dwingen mij te kiezen | mijn mentor moet iets doen aan die sfeer | vriendschap kapot |
      mijn vroegere matties uit de klas lopen me voorbij alsof ik lucht ben`,
    en: `fight with a classmate | gossip | drama in class | friend group fell apart |
      my best friend at uni suddenly ignores me | she told my secret to the whole class |
      two camps in our class and i am in between | we used to sit together and now we do not speak |
      someone neutral to sit in on a talk with a fellow student | he spreads lies about me in our year |
      my ex is in my seminar and it is awkward and hostile | i said something stupid and now everyone is mad |
      can i change classes because of an argument | i want to talk it out but she refuses`,
  },
  'teacher-trouble': {
    nl: `gedoe met docent | vervelende leraar | mentor klikt niet | docent mailt niet terug | slb'er | voorgetrokken |
      afgekraakt | ze zette me voor heel de klas voor schut |
      mijn leraar zegt dat ik toch nooit verpleegkundige word |
      hij kijkt dwars door me heen als ik mijn vinger opsteek | de prof rolt met zijn ogen als ik een vraag stel |
      ik krijg elke keer een lager cijfer dan de rest bij haar | die man heeft gewoon een hekel aan mij |
      mijn studiebegeleider onthoudt niks van wat ik vertel | kan ik een andere mentor krijgen |
      bij haar in de les durf ik niks meer te zeggen | de docent lacht om mijn accent |
      hij spreekt mijn naam expres verkeerd uit | mijn tutor komt nooit opdagen op afspraken |
      ze leest mijn werk niet en geeft toch een onvoldoende | wat doe je als een leraar je niet serieus neemt |
      hij schreeuwde tegen mij waar iedereen bij was | de juf van anatomie heeft lievelingetjes |
      mijn docent legt niks uit en wordt boos als je het niet snapt |
      de begeleider van mijn project zit steeds te dicht op mijn huid met commentaar | ik ga zijn lessen uit de weg |
      meneer trekt de jongens voor in de les | ze vindt mij lui maar ik heb dyslexie |
      mijn leraar stuurt me elke les eruit | opmerking van de docent over mijn hoofddoek |
      afspraken met mijn mentor worden steeds vergeten | botst met de teamleider |
      ik ben bang voor de lessen van die man | mijn vriendin zit te huilen door een docente | leerkracht vernedert |
      ik heb drie keer om uitleg gevraagd en hij zuchtte alleen`,
    en: `unfair teacher | lecturer ignores my emails | tutor problems | professor rolled his eyes at my question |
      my teacher humiliated me in front of everyone | she always grades me lower than the others |
      can i get a different mentor | he makes fun of my accent in class | i am afraid to speak in her lessons |
      my study adviser never shows up to appointments | the teacher has favourites and i am not one of them |
      he told me i will never make it in this profession | gets angry when you do not understand him |
      the lecturer does not take me seriously`,
  },
  'exam-board': {
    nl: `examencommissie | bezwaar maken | vrijstelling | plagiaat | fraude | cobex | oer | beroep aantekenen |
      ik ben het niet eens met mijn cijfer | ze zeggen dat ik chatgpt heb gebruikt maar dat is niet waar |
      mijn toets is verkeerd nagekeken | hoe lang heb ik om in beroep te gaan |
      turnitin geeft 40 procent en nu moet ik op gesprek | briefje in mijn etui gevonden tijdens het tentamen |
      kan ik een extra kans krijgen als ik twee keer gezakt ben | moet ik naar een zitting en mag er iemand mee |
      mijn verzoek om een extra herkansing is afgewezen |
      mag ik dit vak overslaan want ik heb het al gehad op mijn vorige opleiding | inzage in mijn tentamen geweigerd |
      waar dien ik een verzoekschrift in | telefoon ging af tijdens de toets en nu is die ongeldig |
      twee beoordelaars met totaal andere cijfers | mijn punten zijn ineens uit het systeem gehaald |
      uitgesloten van tentamens voor een half jaar | voorbeeldbrief bezwaarschrift school |
      vraag 7 klopte niet en niemand krijgt punten | onterecht beschuldigd van overschrijven |
      toets op de computer viel uit en nu een 1 | collegegeldbesluit aanvechten bij het college van beroep |
      geschillenadviescommissie | afwijken van de regeling aanvragen |
      een medestudent kopieerde mijn werk en nu hang ik ook | mag een docent zomaar de norm verhogen na de toets |
      ik wil een tweede nakijker | deadline van een dag te laat en niet meer nagekeken |
      surveillant dacht dat ik spiekte`,
    en: `exam board | appeal | exemption | accused of plagiarism | ai fraud accusation |
      i do not agree with my grade | they say i used chatgpt but i wrote it myself |
      how many weeks do i have to appeal | request an extra resit | can i skip this course because i did it before |
      my exam was graded wrong | hearing at the board of examiners | not allowed to see my exam paper |
      a classmate copied me and now we both got caught | second examiner to look at my work`,
  },
  complaint: {
    nl: `klacht indienen | klachtenregeling | melding doen | klachtenloket | ombudsman school | ontevreden |
      slecht onderwijs | misstand | waar kan ik melden dat er iets niet klopt op school |
      al drie maanden geen les voor een vak waar ik wel voor betaal |
      niemand reageert op mijn mails ze sturen me van het kastje naar de muur | ik wil dat dit op papier komt |
      kan ik anoniem iets doorgeven over mijn opleiding |
      er is beloofd dat ik begeleiding zou krijgen en er gebeurt niks | lessen vallen iedere week uit zonder bericht |
      het rooster verandert elke dag en ik kan er niks mee | de school schuift alles op mij af |
      waar heb ik recht op als student | gaat het tegen me werken als ik iets meld |
      ik voel me niet gehoord door de directie | wat gebeurt er nadat je iets gemeld hebt |
      hoe formuleer ik een brief over wat er misging | de balie was onbeschoft tegen me |
      mijn dossier is kwijtgeraakt door de administratie | ze hebben mijn gegevens naar mijn ouders gemaild |
      onze hele klas wil protest aantekenen over de kwaliteit | geld terug van de school omdat het niet geleverd is |
      toetsen staan weken te laat online en niemand grijpt in |
      is er een onafhankelijk iemand waar ik mijn verhaal kwijt kan over school |
      afspraken van de opleiding worden niet nagekomen | inspectie van het onderwijs bellen | klokkenluider |
      ik wil mijn recht halen | hier klopt niks van en iemand moet het weten | klagen over de psycholoog van school |
      boos op de organisatie`,
    en: `file a complaint | report something | ombudsperson | complaint procedure |
      my emails to the school never get answered | sent from one desk to another |
      can i report something anonymously about my programme | classes are cancelled every week and nobody cares |
      what are my rights as a student | they promised support and nothing happened |
      will it be used against me if i complain | where do i put this in writing | the school lost my file |
      our whole class is unhappy with the quality of teaching`,
  },
};
