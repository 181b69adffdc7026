import type { Examples } from './types.ts';

/** How students put a wish for the people and places that help: listener to addiction care. */
export const WORLD_6: Examples = {
  listener: {
    nl: `luisterlijn | luisterend oor | anoniem bellen | chatten met iemand | hulplijn | nachtlijn | iemand wakker |
      even praten | iemand bellen | kan ik ergens vanavond nog iemand spreken |
      het is half drie en ik moet met iemand praten | wil mijn verhaal kwijt zonder dat het iets wordt |
      iemand die alleen luistert en geen oplossing geeft | is er een chat die ook in het weekend open is |
      ik wil niet bellen alleen typen | anoniem zonder naam of studentnummer |
      gewoon een mens aan de andere kant van de lijn | kan ik bellen als het niet super erg is |
      durf mijn vrienden niet lastig te vallen met hoe ik me voel | hoe laat sluit de chat |
      iemand om tegenaan te praten terwijl ik wandel | wie is er s nachts bereikbaar | geen advies alleen horen |
      ik heb niemand om nu mee te praten | zonder afspraak en zonder wachtlijst met iemand kletsen |
      kan ik even ventileren | bellen met een onbekende voelt makkelijker | mag ik huilen aan de telefoon |
      gratis nummer om met iemand te praten | kosten bellen naar een luisterlijn |
      alleen vandaag iemand nodig en morgen zie ik wel | praatlijn voor jongeren | is er iemand die meeluistert |
      kan ik mijn hart luchten bij iemand die me niet kent | iemand online vannacht`,
    en: `helpline | listening line | anonymous chat | someone to talk to tonight | night line |
      it is 3am and i need to talk | just want to vent without advice | typing feels easier than calling |
      is the chat open in the weekend | no name no student number just talk | nobody to call right now |
      does it cost money to call | a stranger who listens`,
  },
  desk: {
    nl: `studentenbalie | welzijnspunt | inloop | loket | helpdesk | waar moet ik zijn | wegwijs | student support |
      wie kan mij helpen | infopunt | weet niet bij wie ik moet zijn met dit | waar begin ik als ik hulp wil |
      ik heb hulp nodig maar weet niet welke | kan ik zonder afspraak binnenlopen |
      op de website staan twintig loketten en ik snap het niet | iemand die mij doorstuurt naar de juiste persoon |
      is er een centraal punt waar ik mijn vraag kan stellen | naar welk adres mail ik |
      wanneer is het welzijnsteam open | wie helpt mij als ik niet weet wat er met me is |
      welke hulp is er eigenlijk op school | een overzicht van alle begeleiding |
      heb al drie keer naar de verkeerde gemaild | kan ik ergens gewoon een vraag stellen over van alles |
      loketje voor student zaken waar zit dat in dit gebouw | eerste stap zetten waar |
      voor een vriend uitzoeken welke hulp er is | wat biedt school aan voor studenten die het lastig hebben |
      nummer van student welzijn | ik ben verdwaald in al die hulp |
      hoe weet je wie je moet hebben decaan of mentor of psycholoog | vragen over inschrijving en alles de balie |
      receptie stuurt me weg | aanspreekpunt op locatie zuid | overal hoor ik ga naar iemand anders`,
    en: `help desk | student desk | front desk | walk in | who can help me | no idea who to go to with this |
      where do i start if i want help | can i just walk in | a central place for all my questions |
      someone to point me to the right person | which kinds of support does the uni have |
      everyone sends me to someone else`,
  },
  chaplain: {
    nl: `pastor | imam | dominee | geestelijk verzorger | studentenpastoraat | levensvragen | zielzorg | humanist |
      gebed | rabbijn | iemand om over het leven te praten die niet meteen een diagnose stelt |
      wil met een imam praten over mijn twijfels | gesprek over de dood en wat daarna komt |
      is de pastor er ook voor ongelovigen | na het overlijden van mijn vriend heb ik vragen over waarom |
      ik zoek iemand met wijsheid en rust | stille ruimte met iemand om mee te bidden |
      ik heb mijn geloof verloren en wil erover praten | een goed gesprek over wat ik wil met mijn leven |
      raadsvrouw humanisme hoe bereik ik haar | ik wil een kaarsje branden en iets kwijt |
      mijn ouders mogen niet weten dat ik twijfel aan allah bij wie kan ik terecht |
      iemand die ook naar het spirituele kijkt | schuldgevoel tegenover god bespreken |
      wat is eigenlijk de zin van al dat studeren met wie kan ik dat bespreken |
      rituelen bij afscheid wie helpt daarmee | moreel dilemma bespreken met iemand die niet oordeelt |
      kan een pastoor bij mij op bezoek | pandit of hindoe begeleider op de campus |
      levensbegeleiding voor studenten | met iemand filosoferen over mijn keuzes |
      retraite of stiltedagen via de studentenkerk | studentekerk | bidden met iemand tijdens ramadan |
      iemand die tijd heeft voor een diep gesprek`,
    en: `chaplain | priest | spiritual care | rabbi | someone to talk about life without a diagnosis |
      i am losing my faith and want to talk about it | big questions about death and meaning |
      is the chaplain for non believers too | i want to pray with someone | feel guilty before god |
      a deep talk about what matters`,
  },
  'social-work': {
    nl: `maatschappelijk werk | schoolmaatschappelijk werker | wijkteam | buurtteam | jongerenwerk | smw |
      ambulant begeleider | jeugdzorg | vt team | iemand die met me meegaat naar de gemeente |
      mijn moeder en ik hebben hulp nodig van iemand die bij ons thuis komt |
      op school zat een maatschappelijk werker waar is die | praktische hulp met brieven huis en thuis tegelijk |
      hulp bij een situatie thuis met kinderen en instanties |
      ik ben 19 en kom uit de jeugdzorg wie begeleidt me nu | wie kan meedenken over wonen geld en thuis |
      iemand die contact opneemt met instanties voor mij | ik durf niet alleen naar het wijkteam |
      jongerenwerker van de buurt spreken | komt maatschappelijk werk ook op mijn locatie mbo |
      er is thuis van alles aan de hand en ik weet niet waar beginnen | ik heb te veel problemen voor een mentor |
      straathoekwerk of zoiets | hoe kom ik bij het sociaal team van de gemeente |
      na 18 stopt mijn begeleiding en dan | voogd is weg sinds ik 18 ben wie helpt nu |
      verlengde jeugdhulp aanvragen hoe | kan de maatschappelijk werker bij een gesprek met mijn ouders zijn |
      gezinsbegeleiding | maatschapelijk werk afspraak | hulpverlener die langs komt | leerplicht zei ga naar smw |
      iemand die alles tegelijk aanpakt thuis wonen en papieren | begeleid wonen regelen wie doet dat |
      ocmw maar dan hier`,
    en: `social worker | community team | youth worker | someone to go with me to the city council |
      practical help with housing money and papers at once | i left youth care and have no one now |
      a worker who visits us at home | too many problems for a mentor | who contacts agencies for me |
      supported living how does that work | how do i reach the neighbourhood team`,
  },
  'self-help': {
    nl: `zelfhulp | e-health | online module | app | zelftest | podcast | werkboek | youtube oefening |
      online cursus | tips | ik wil eerst zelf iets online proberen |
      kan ik dit zelf oplossen zonder met iemand te praten | oefeningen die ik alleen op mijn kamer kan doen |
      een app voor s avonds in bed | is er een test om te kijken hoe het met me gaat |
      ik praat niet graag dus liever iets om te lezen | welke podcast helpt hierbij |
      gratis online training voor studenten | stap voor stap zelf aan de slag | zonder wachtlijst direct beginnen |
      iets in mijn eigen tempo | boek over dit onderwerp van de bieb | filmpjes met uitleg over gevoelens |
      hoe help ik mezelf als ik geen hulp durf te vragen | gids met opdrachten |
      module van een paar minuten per dag | is er iets waarbij niemand weet dat ik het doe |
      zelf uitzoeken wat er speelt | website met goede informatie voor jongeren |
      ik ben niet zo een prater geef mij maar een oefening | oefenprogramma online met begeleiding per mail |
      dagboek app | zelf meten hoe ik ervoor sta | digitale zelfhulp engels | wat kan ik vanavond zelf al doen |
      liever doen dan praten`,
    en: `self help | online course | workbook | i want to try something online first |
      exercises i can do alone in my room | no waiting list just start |
      something at my own pace that nobody knows about | can i fix this myself without talking to anyone |
      a test to see how i am doing | rather read than talk`,
  },
  'career-desk': {
    nl: `loopbaanadvies | career service | loopbaancoach | cv check | sollicitatiehulp | beroepentest | linkedin |
      career center | na mijn studie | iemand die mijn cv nakijkt |
      weet niet wat ik met mijn diploma kan wie kan meedenken | loopbaangesprek plannen |
      kan ik een proefsollicitatie doen | wie helpt met het vinden van een stage of eerste baan |
      ik wil een test die zegt wat bij me past | na mijn afstuderen val ik in een gat wie begeleidt |
      brief schrijven voor een traineeship hulp | adviseur die weet wat werkgevers willen |
      mag ik na afstuderen nog bij het career center | twijfel tussen master en werken bij wie bespreek ik dat |
      bestaat er een loopbaancoach op het mbo | banenmarkt en bedrijvendagen waar vind ik die | workshop netwerken |
      linkedin profiel laten nakijken | welke richting op na mijn bachelor | coach voor carriere switch |
      contacten met bedrijven via school | orientatie op de arbeidsmarkt |
      ik heb een baan gekregen maar twijfel praat met iemand | sollicitatiegesprek oefenen met iemand |
      beroepskeuzetest bij school gratis | loopbaan afspraak online | alumni om mee te sparren over hun baan |
      ik studeer af en heb geen flauw idee waar ik goed in ben`,
    en: `career advice | mock interview | what can i do with my degree who can help |
      practice job interview with someone | adviser for finding an internship | unsure between a master and work |
      can graduates still use career services | test that shows which job fits me | someone to look over my resume |
      talking to alumni about their jobs | career office opening hours`,
  },
  'intl-desk': {
    nl: `international office | international student desk | buitenlandloket | internationaliseringsbureau |
      uitwisseling coordinator | visum vragen | welcome desk |
      waar kunnen internationale studenten terecht met vragen | wie regelt mijn verblijfsvergunning bij de uni |
      ik kom uit china en snap niks van de papieren hier | iemand die engels spreekt bij het loket |
      bij wie vraag ik over bsn en inschrijven gemeente | exchange student en niemand mailt terug |
      balie voor mensen uit het buitenland waar | ik wil naar spanje op erasmus wie coördineert dat |
      learning agreement wie tekent die | mijn klasgenoot uit india zoekt hulp met haar visum |
      eerste week in nederland en alles is nieuw welke afdeling | wie helpt met papieren voor niet eu studenten |
      aankomstdag studenten buitenland aanmelden | internationals spreekuur tijd | ophalen van vliegveld regelen |
      ind brief niet begrepen wie van school leest mee | engelstalig loket voor alle vragen |
      ik ben op uitwisseling en wil eerder terug naar huis wie bel ik | study abroad adviseur |
      wie stuurt me door naar een engelstalige psycholoog of dokter | vragen over studeren in het buitenland loket |
      terug uit azië en punten omzetten bij welk bureau | bureau internationaal van mijn faculteit |
      scholarship holland wie beheert die`,
    en: `international desk | exchange coordinator | visa help | where do internationals go with questions |
      someone at the university who handles residence permits | i just arrived and understand none of the papers |
      english speaking desk | who signs my learning agreement | want to end my exchange early who do i call |
      ind letter i do not understand`,
  },
  'study-group': {
    nl: `studiegroep | begeleide groep | studiestimuleringsgroep | scriptiegroep | samen leren | groepstraining |
      schrijfgroep | groepje | ik werk beter als er anderen bij zijn met een begeleider |
      is er een groep waar je elke week samen studeert | scriptieclub met een coach erbij |
      hoe geef ik me op voor de groep tegen uitstel | begeleide groep om weer op gang te komen |
      zijn er nog plekken in de studiegroep van oktober |
      wil samen met lotgenoten onder begeleiding aan mijn studie werken |
      wekelijks afspreken wat je gaat doen en de week erna terugkoppelen | groep voor langstudeerders |
      samen stil studeren met doelen stellen | kan ik tussentijds instromen in een groep |
      moet ik in zo een groep veel vertellen | ik ben bang voor groepen maar alleen lukt studeren niet |
      training in een klein groepje met trainer | thesis circle bij onze faculteit |
      groepssessies voor studenten die vastlopen | wie begeleidt die studiegroepjes |
      een groep die elkaar scherp houdt | huiswerkgroep op het mbo | kost het geld zo een studiegroep |
      ik stop altijd na week twee een vast groepje zou schelen | study together sessies met iemand van school |
      pomodoro met elkaar in de bieb onder leiding | samen verder groep`,
    en: `study group | guided group | thesis group | accountability group |
      i work better with others around and a coach | weekly group to set goals and report back |
      can i still join the group halfway | group for students who got stuck | do i have to share much in the group |
      writing circle for my thesis | small training group with a trainer`,
  },
  'addiction-care': {
    nl: `jellinek | verslavingszorg | afkicken | preventiewerker | verslavingsarts | aa groep | tactus | brijder |
      novadic | alcoholvrij begeleiding | ik wil hulp om te stoppen met blowen bij wie |
      moet ik eerst naar de huisarts voor de jellinek |
      is er iemand op school over drugs met wie ik kan praten zonder straf | waar kan ik afkicken als student |
      kan ik anoniem advies krijgen over middelen | mijn vriend is verslaafd welke hulp is er voor hem |
      chat over drank met een deskundige | wachttijd verslavingskliniek | zelfhulpgroep na roes |
      detox kan dat thuis met begeleiding | online behandeling voor gokken hoe start je | loket kansspel bellen |
      gesprek met een preventiewerker over mijn gebruik | komt dit in mijn dossier als ik in behandeling ga |
      naar de kliniek midden in een studiejaar | mijn moeder wil dat ik naar een verslavingscoach ga |
      ik ben teruggevallen en wil mijn begeleider weer spreken | groep voor ouders of vrienden van gebruikers |
      testservice voor xtc met advies | begeleiding bij minderen met ghb veilig |
      hulpverlener die niet preekt over wiet | hoe verloopt een intake bij verslavingszorg |
      stoppen met snus met professionele hulp | na opname weer naar school met nazorg`,
    en: `rehab | addiction care | detox | aa meeting | substance counsellor |
      i want help to stop smoking weed who do i see | anonymous advice about drugs |
      does it go on my record if i get treatment | do i need a doctor first for an addiction clinic |
      relapsed and want to see my counsellor again | my friend is addicted what help is there for him |
      going to rehab during the year`,
  },
};
