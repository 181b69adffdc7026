import type { Examples } from './types.ts';

/** How students put the needs from study-place to placement-search. */
export const STUDY_2: Examples = {
  'study-place': {
    nl: `studieplek | werkplek | bieb | stilteruimte studeren | mediatheek open | bibliotheek zondag |
      plek reserveren | studeerplek | mijn kamer is te klein voor een bureau |
      thuis schreeuwen mijn broertjes de hele dag | ik leer aan de keukentafel terwijl iedereen tv kijkt |
      alles bezet in de bieb vanaf negen uur | waar kan ik in het weekend leren |
      tot hoe laat is het gebouw open in tentamenweek | slecht wifi thuis dus ik kan daar niet werken |
      ik deel mijn kamer met mijn zusje en kan geen boek openslaan | een lokaal waar het stil is met stopcontacten |
      op school is het overal lawaai | waar mag ik gewoon zitten met mijn laptop |
      ik zit nu in de mac te studeren voor de wifi | hoe reserveer ik een projectruimte |
      in de openbare bibliotheek moet je betalen of niet | bouwherrie naast mijn studentenhuis terwijl ik moet leren |
      mn huisgenoten feesten en ik moet blokken | 24 uurs studieruimte |
      kan ik met mijn pas ook bij een andere locatie studeren |
      in mijn slaapkamer leren werkt niet want mijn bed roept | te koud in mijn kamer om achter een boek te zitten |
      is er 's avonds een ruimte op de campus | rustige zaal zonder pratende mensen |
      iedereen legt zijn jas neer en is uren weg van de werkplek | geen eigen bureau |
      ruimte met schermen om op te werken | waar leren jullie als het thuis niet gaat |
      kent iemand een stille koffietent om te studeren |
      mijn baby zus huilt en ik moet ergens anders heen om te leren`,
    en: `library seats | quiet study room | study space open late | my room has no desk |
      too noisy at home to read anything | every seat in the library is taken by nine | where can i study on sundays |
      book a project room | wifi at home is terrible so i need somewhere to work |
      i share a bedroom and cannot concentrate on my books there | is the building open at night during exam week |
      a room with sockets and silence | housemates party while i need to revise, where can i sit |
      access to a workspace at another campus`,
  },
  'study-progress': {
    nl: `studiepunten | ec's | herkansing op herkansing | blijf ik zitten | studievoortgang | cijferlijst |
      doubleren | ga ik over | hoeveel punten heb ik nodig voor jaar 2 | ik heb dit blok nul vakken gehaald |
      mijn osiris staat vol onvoldoendes | 36 van de 60 punten is dat erg | ik durf mijn cijfers niet te bekijken |
      mag ik alvast vakken uit het tweede jaar doen | een vak hangt nog aan mijn been |
      al mijn cijfers zijn rood in magister | kan ik een vak nog eens doen volgend jaar |
      mijn mentor wil praten over mijn resultaten | te vaak afwezig geweest en nu een brief van de leerplicht |
      aanwezigheid onder de tachtig procent | ik slaag maar net overal met een 5,5 |
      lessen gemist en ik loop achter de feiten aan | hoe maak ik een plan om alles in te halen |
      moet ik het hele jaar overdoen of alleen dat ene vak | mijn ouders denken dat ik alles haal |
      p niet gehaald in een jaar | wat gebeurt er als ik dit tentamen niet haal | welke vakken moet ik eerst doen |
      staat mijn voldoende al in het systeem | module niet afgesloten | compenseren met een ander cijfer mag dat |
      ik studeer hard en toch zak ik steeds | niemand die met mij kijkt hoe ik ervoor sta |
      onderwijsovereenkomst en verzuimgesprek | voorlopig rapport is slecht |
      mijn vriendin haalt met gemak alles en ik hang op 20 punten`,
    en: `credits | failing courses | repeat a year | how many ects do i need for year two |
      i passed nothing this block | scared to look at my grades | can i take a course again next year |
      my attendance is too low | do i have to redo the whole year or just one subject | i work hard and still fail |
      somebody to look with me at where i stand | parents think i am passing everything |
      what happens if i fail this course | can i already take second year courses`,
  },
  bsa: {
    nl: `bsa | nbsa | negatief studieadvies | bsa-norm | bindend advies | bsa gesprek | waarschuwingsbrief |
      propedeuse 45 punten | kan ik van de opleiding gestuurd worden |
      brief gekregen dat ik misschien weg moet na jaar 1 | hoeveel punten moet ik halen om door te mogen |
      mag ik terugkomen bij dezelfde opleiding na een negatief advies |
      ik kom vier punten tekort en nu moet ik eruit | telt ziekte mee als ze beslissen of ik mag blijven |
      persoonlijke omstandigheden doorgeven voordat ze over mij beslissen | wanneer krijg je het advies definitief |
      uitstel van het advies door mantelzorg | als ik voor 1 februari stop krijg ik dan geen negatief |
      geldt de norm ook in het tweede jaar | word ik eruit gegooid als ik dit vak niet haal |
      eerste waarschuwing met kerst in de mail | hoorzitting omdat ik de norm niet gehaald heb |
      ze trappen mij van school met 41 punten | mijn broer is na een jaar van de uni afgeknikkerd |
      kan ik dezelfde studie in een andere stad doen als ze me hier wegsturen |
      bindend negatief op het mbo in de eerste maanden |
      al mijn hoop hangt aan een tentamen anders mag ik niet verder | wat betekent voorlopig studieadvies |
      ik ben afgewezen voor mijn eigen opleiding na jaar een | beroep tegen bindend afwijzend studieadvies |
      aangepaste norm vanwege bijzondere omstandigheden | geen punten gehaald en januari komt eraan met die brief |
      verlaagde bsa door topsport | moet je per se je p halen om niet weg te hoeven |
      dreigend vertrek na het eerste jaar | mijn adviesgesprek is volgende week en ik zit op 30 ec`,
    en: `binding study advice | negative advice | warning letter after the first semester |
      can they throw me out after year one | how many credits to be allowed to stay |
      i am three credits short and have to leave the programme |
      do they count illness when they decide if i may continue | may i enrol again after a negative advice |
      postponed advice because of personal circumstances | does the norm also count in my second year |
      hearing because i did not meet the credit norm | if i stop before february do i avoid the negative advice |
      how do i ask for a lower credit norm | scared i will not make the first year credit requirement`,
  },
  delay: {
    nl: `studievertraging | tussenjaar | jaar extra | uitloop | vertraagd | jaartje eruit | tijdelijk stoppen |
      pauze van mijn opleiding | door mijn operatie loop ik een half jaar achter |
      kan ik mijn studie even stilzetten | ik moet een jaar wachten want dat vak wordt maar een keer gegeven |
      mijn stage start later en nu schuift alles op |
      bij ons is een blok uitgevallen en nu kan ik niet op tijd klaar zijn |
      wat gebeurt er met mijn inschrijving als ik er een half jaar uit ga | in februari weer instromen kan dat |
      moet ik vertraging ergens melden | krijg ik langer studiefinanciering als ik door ziekte uitloop |
      gaat niet lukken in vier jaar | hoeveel kost een jaar langer studeren |
      ik heb rust nodig en wil volgend jaar verder | uitschrijven en later terugkomen zonder mijn plek te verliezen |
      door de bevalling mis ik een semester | bestuursjaar gedaan en nu een jaar achter |
      iedereen gaat naar jaar 3 en ik niet | ik zit een jaar lager dan mijn vrienden nu |
      corona heeft mij een jaar gekost | tijdens de chemo van mijn moeder heb ik niks gehaald |
      vak alleen in het voorjaar dus weer wachten | time out van de studie | achter op schema |
      wie regelt dat ik tussentijds stop en terugkom | een sabbatical als student |
      opgelopen achterstand inhalen of accepteren | bro ik loop al twee periodes achter door die blessure |
      ik kan pas volgend jaar afzwaaien omdat mijn stage niet doorging |
      hoeveel langer mag je over een opleiding doen dan gepland`,
    en: `study delay | gap year | leave of absence | taking a semester off | can i pause my degree and come back |
      a whole year extra because one course runs only in spring | my surgery put me half a year behind |
      what happens to my enrolment if i take a break | do i need to report my delay somewhere |
      everybody moves on to year three without me | it will take me five years instead of four |
      how much does an extra year cost | interrupting my studies because of family | running a year late`,
  },
  quitting: {
    nl: `stoppen met studie | uitschrijven | dropout | kappen | ik hou het voor gezien | exitgesprek | drop out |
      ik ga al weken niet meer en niemand weet het | hoe zeg ik tegen mijn ouders dat ik eruit stap |
      ik sta voor de schooldeur en draai om want ik wil daar weg | voor welke datum moet ik me uitschrijven |
      krijg ik mijn collegegeld terug als ik nu wegga |
      ik heb mijn uitschrijfformulier al ingevuld maar nog niet verzonden |
      wat moet ik doen als ik met school ophoud | zonder diploma gaan werken |
      heeft dit nog wel zin of trek ik de stekker eruit | ik wil van die opleiding af |
      gewoon fulltime gaan werken in plaats van school | mn maat is gestopt en verdient nu goed |
      moet ik studiefinanciering terugbetalen als ik ermee ophoud | ik ben klaar met leren |
      nog een week en dan ben ik hier weg | afhaken in jaar 3 zonde of niet | ik lever mijn schoolpas in |
      mijn zoon wil de opleiding afbreken | startkwalificatie nodig als je onder de achttien stopt |
      deze studie maakt me kapot dus ik ga eruit | ik log nergens meer in en lever niks meer in |
      als ik stop ben ik dan mislukt | wie kan mij helpen beslissen of ik doorga of niet |
      geen zin meer school is niks voor mij | mijn baas biedt een vast contract dus waarom nog studeren |
      twee keer een studie afgebroken en nu weer op het punt | ov kaart stopzetten na uitschrijven | ik geef dit op |
      ik wil mijn inschrijving beeindigen`,
    en: `dropping out | quit my degree | deregister | unenrol | i stopped going weeks ago and nobody knows |
      how do i tell my parents i am leaving university | do i get tuition back if i leave now |
      by what date do i need to cancel my enrolment | thinking of throwing in the towel in year three |
      my boss offers me a full time job so why stay in school | i am done with studying altogether |
      somebody to help me decide whether to stay or go | am i a failure if i stop | walk away from my course`,
  },
  'study-choice': {
    nl: `verkeerde studie | studieswitch | overstappen | studietwijfel | andere opleiding | spijt van mijn keuze |
      minor kiezen | welke master | dit is niet wat ik me ervan had voorgesteld |
      ik heb rechten gekozen omdat mijn vader advocaat is |
      iedereen in de klas is enthousiast en ik voel niks bij dit vak |
      kan ik halverwege het jaar naar een andere opleiding | zit ik hier wel goed |
      ik droom over de kunstacademie terwijl ik bedrijfskunde doe |
      uitgeloot voor geneeskunde en nu dit als tweede keus | van uni naar hbo |
      psychologie bleek vooral statistiek te zijn | is technische informatica iets voor mij |
      de open dag was leuk maar de lessen zijn niks | neem ik mijn punten mee als ik wissel |
      het beroep waarvoor ik leer wil ik helemaal niet worden | ik weet alleen wat ik niet wil studeren |
      bij elke brug denk ik had ik maar bouwkunde gedaan | derde studie in drie jaar tijd |
      mijn hart ligt ergens anders | welke specialisatie moet ik doen in jaar 3 |
      met iemand kijken welke studie wel past | studiekeuzetest | ik ben hierheen gegaan omdat mijn vrienden gingen |
      numerus fixus volgend jaar opnieuw proberen | zonder geld naar een particuliere opleiding switchen |
      niveau te hoog en ik denk aan mbo | mijn ouders willen dat ik dokter word maar ik wil koken |
      de pabo is toch niet mijn ding want kinderen vind ik druk | doorgaan of wisselen |
      mijn roommate is zo blij met zijn opleiding en ik niet`,
    en: `wrong degree | switch programme | which master | choosing a minor | i picked this because of my father |
      everyone loves this subject and i feel nothing | can i change to another course halfway through the year |
      i daydream about art school during accounting | do my credits count if i transfer to another programme |
      i only know what i do not want to study | this is not what i thought it would be about |
      was rejected for medicine and this was plan b | from university to applied sciences |
      am i in the right place with this study`,
  },
  'career-orientation': {
    nl: `loopbaan | beroepskeuze | loopbaangesprek | wat na mijn diploma | traineeship of niet | beroepentest |
      toekomstplannen | wat wil ik worden als ik groot ben en ik ben 23 | ik weet niet waar ik goed in ben |
      bijna klaar en geen idee welk werk bij me past | mensen vragen wat ga je ermee doen en dan valt het stil |
      wat kun je met culturele antropologie | welke banen zijn er met een diploma sociaal werk |
      een dag meelopen met iemand in het vak | erachter komen wat mijn sterke kanten zijn |
      ik wil iets met mensen maar wat | lob opdracht over jezelf | een test die laat zien wat bij je past qua werk |
      iemand die met mij naar mijn toekomst kijkt |
      mijn linkedin zegt student en verder niks en ik weet ook niet wat erna komt | gat na het afstuderen |
      verder leren of gaan werken | ik zie mezelf niet veertig jaar op een kantoor zitten |
      leraar worden of toch het bedrijfsleven in | kwaliteiten en drijfveren ontdekken |
      alumni spreken over hun werk | mijn opa was visser en mijn vader ook moet ik dan ook |
      ai neemt straks mijn beroep over wat dan | waar sta ik over vijf jaar geen flauw idee |
      mijn vak heeft geen toekomst zegt iedereen | een eigen zaak of in loondienst | loopbaancoach op school |
      kiezen tussen zorg en techniek als beroep | wat verdient een hbo jurist en wil ik dat wel |
      in de war over later | van alles een beetje leuk vinden en geen beroep kunnen kiezen`,
    en: `career advice | what job fits me | career test | life after graduation is a blank |
      people ask what i will do with my degree and i have no answer | i do not know what i am good at |
      what can you become with an arts degree | shadow someone for a day at work | talk to alumni about their jobs |
      keep studying or start working | discover my strengths | i cannot see myself in an office for forty years |
      will ai take over my profession | no clue where i want to be in five years`,
  },
  'job-search': {
    nl: `solliciteren | cv | sollicitatiebrief | linkedin profiel | vacatures | sollicitatiegesprek oefenen |
      startersfunctie | eigen bedrijf beginnen | al dertig brieven gestuurd en niks gehoord |
      wat zet ik in mijn cv als ik nog nooit gewerkt heb | kan iemand mijn cv nakijken |
      ik klap dicht als ze vragen wat zijn je zwakke punten | hoe kom ik aan mijn eerste echte baan |
      ze willen altijd twee jaar ervaring | afgewezen na het tweede gesprek |
      waar vind ik werk als student in de buurt | hoe schrijf ik me in bij de kvk |
      netwerkborrel wat moet je daar zeggen | moet ik mijn foto erop zetten | gat in mijn levensloop uitleggen |
      banenmarkt op school wanneer | recruiters reageren niet op me |
      ik zoek iets voor zaterdag supermarkt of bezorgen | welk salaris vraag je | assessment voor een traineeship |
      ik heb een achternaam waardoor ze me niet uitnodigen voor een baan |
      motivatiebrief geschreven door chatgpt is te nep | wat trek je aan naar zo'n gesprek |
      de arbeidsmarkt zit potdicht in mijn richting | uitzendbureau of zelf zoeken |
      mijn vriend is al een jaar klaar met school en nog thuis zonder werk | ergens gaan werken zonder ervaring |
      startup subsidie voor studenten | hoe word ik zzp'er | referenties opgeven wie dan |
      pitchen wie ik ben aan een werkgever | waar solliciteer je voor bijbaan`,
    en: `cv check | cover letter | job interview practice | linkedin | finding my first job |
      sent out thirty applications and heard nothing | they all want two years of experience |
      what do i write on my resume if i never worked | job fair for students | starting my own company |
      how do i find a job here without speaking dutch | which salary should i ask for |
      got rejected after the last interview | recruiters ghost me`,
  },
  'placement-search': {
    nl: `stageplek | stage zoeken | stagemarkt | geen stage | stagebrief | bpv plek | leerbedrijf | stagebureau |
      alle bedrijven zeggen dat ze vol zitten | iedereen heeft al een plek behalve ik |
      wat als ik in februari nog niks heb gevonden | ze horen mijn naam en dan is de plek ineens vergeven |
      een leerwerkplek voor bbl zoeken | ik heb vijftig bedrijven gemaild en twee mailden terug |
      hoe benader je een bedrijf voor meelopen | moet het bedrijf erkend zijn door sbb |
      mijn gesprek bij het leerbedrijf ging slecht en nu heb ik niks |
      met hoofddoek word ik nergens aangenomen om stage te lopen |
      ik woon ver weg en kan met het ov nergens op tijd zijn voor een stageplaats |
      waar kan een ict student terecht om stage te lopen | helpt school met het regelen van een plek |
      ik durf niet te bellen naar bedrijven | stagevergoeding vragen bij het gesprek |
      mijn plek is een week voor de start afgezegd | mag ik stage lopen bij mijn eigen bijbaan |
      stage in het buitenland regelen en geen antwoord | zonder werkervaringsplek kan ik niet door |
      jeugdzorg stage voor sph vinden in limburg | ik zoek een bedrijf dat mij wil hebben met mijn rolstoel |
      deadline voor stagecontract is vrijdag | afstudeerstage gezocht bij een bank |
      wat zet ik in een brief aan een stagebedrijf | op kamertje in suriname stage lopen hoe regel ik dat |
      mijn neef zoekt een stageplaats bij een garage | stagecoordinator reageert niet op mijn voorstel |
      stagediscriminatie | te laat begonnen met zoeken naar een leerplek`,
    en: `internship search | no internship | finding a placement | everyone has a company except me |
      companies do not take internationals who speak no dutch | sent fifty emails and no one wants an intern |
      my placement was cancelled a week before it started | does the school help you find a company |
      i am scared to call companies | contract has to be signed by friday and i have nowhere to go |
      how do i write to a company for an internship | because of my name i never get invited for internships |
      may i do my internship at my side job | how do i find a work placement in my field`,
  },
};
