import type { Examples } from './types.ts';

/** How students put a wish for the people who help: psychologist to money adviser. */
export const WORLD_5: Examples = {
  psychologist: {
    nl: `psycholoog | studentenpsycholoog | therapie | therapeut | intake | psych | poh ggz | psycholoog op school |
      praten met een professional | hoe maak ik een afspraak bij de psycholoog van de uni |
      hoe lang is de wachtlijst voor een gesprek | is de studentenpsycholoog gratis |
      ik wil professionele hulp met wat er in mijn hoofd zit |
      heb je een verwijsbrief nodig voor de psycholoog hier |
      komt het in mijn dossier als ik met een psych ga praten | hoeveel sessies krijg je |
      durf niet naar een psycholoog want dan ben ik gek zegt mijn vader |
      kan ik mijn eigen therapeut kiezen liever een vrouw | mijn vorige psycholoog klikte niet wil een ander |
      is het erg genoeg voor een psycholoog | kan het ook online of telefonisch met een psycholoog |
      vertelt de psycholoog iets door aan mijn docent |
      iemand die verstand heeft van gevoelens en die ervoor geleerd heeft | psycholoog die turks spreekt |
      een op een gesprek met een deskundige | wat gebeurt er in zo een eerste gesprek |
      zit op de wachtlijst ggz kan ik zolang hier met iemand deskundig praten |
      ben ik bij jullie aan het goede adres voor een paar gesprekken over mijn somberheid |
      mijn vriendin heeft een psycholoog nodig hoe pak je dat aan | emdr of cgt wordt dat hier gegeven |
      heb hulp gehad bij jeugdggz en wil weer opstarten | psyholoog nodig | zielenknijper`,
    en: `psychologist | therapist | counselling | therapy | mental health professional |
      how do i book the student psychologist | how long is the wait for therapy |
      does the psychologist tell my teachers | is it bad enough to see someone | can i choose a female therapist |
      do i need a referral for the counsellor | want to talk to a trained professional in english |
      how many sessions are free`,
  },
  dean: {
    nl: `decaan | studentendecaan | decanaat | spreekuur decaan | dekaan | afspraak decaan | schooldecaan |
      overmacht | bij wie meld ik dat ik door omstandigheden niet kan studeren |
      wie weet hoe het zit met regels en rechten bij ziekte | heb ik een decaan nodig of een adviseur |
      wat doet een studentendecaan eigenlijk |
      waar moet ik zijn voor een verklaring van persoonlijke omstandigheden |
      mijn adviseur zegt dat ik met de decaan moet praten | is een gesprek met de decaan vertrouwelijk |
      iemand die alle regelingen kent | wie kan me uitleggen welke rechten ik heb als student |
      decaan bellen kan dat zonder afspraak | ik wil melden dat er thuis iets ergs is gebeurd voor het bsa telt |
      wie gaat er over bijzondere omstandigheden | mag ik een brief van de decaan voor de examencommissie |
      hoe snel heb ik een afspraak op het decanaat |
      wettelijke en financiele vragen over mijn inschrijving bij wie | kan de decaan iets regelen met duo |
      wat moet ik meenemen naar de decaan | vertrouwelijk advies over stoppen zonder dat de opleiding het weet |
      mijn decaan reageert niet op mail | decaan voor topsport of mantelzorg dezelfde persoon |
      ik zoek de persoon die namens mij naar de commissie kan stappen |
      wie moet ik mailen als ik maanden uit de running ben | overmacht melden waar |
      mijn mentor kent de regels niet wie wel | die vrouw van de regelingen hoe heet ze`,
    en: `student dean | student counsellor | dean | dean appointment | special circumstances |
      who do i tell that i cannot study because of things at home | what does a student dean do |
      is talking to the dean confidential | who knows the rules and rights when you are ill |
      need a letter for the exam board about my situation | do i need the dean or the adviser |
      my dean does not answer mails`,
  },
  adviser: {
    nl: `studieadviseur | slb gesprek | studieadvies | trajectbegeleider | studiekeuzeadviseur |
      studieplanning maken | advies vakken | studieloopbaanbegeleider | wie is mijn studieadviseur |
      hoe plan ik een gesprek over mijn studievoortgang |
      iemand van de opleiding die met mij naar mijn vakken kijkt |
      kan ik met de adviseur bespreken of ik minder vakken doe |
      moet ik een reden opgeven voor een gesprek met mijn studieadviseur |
      ik weet niet welke vakken ik nog moet doen en wie dat weet |
      mijn studieadviseur is met verlof wie vervangt haar |
      ik kreeg een mail dat ik moet langskomen over mijn punten | mag de adviseur mijn cijfers zien |
      adviseur van mijn faculteit vinden |
      ik wil samen een planning voor het komende jaar maken met iemand van de opleiding |
      wie kan zeggen of ik nog op schema lig | hulp bij keuze minor of vak volgorde |
      studieadvies gesprek voorbereiden wat zeg ik dan | welke route past bij mij nu ik achterloop |
      doorverwijzen naar de juiste persoon over mijn studie | aan wie vraag ik of ik een vak mag laten vallen |
      wie helpt met een nieuw studieplan na een half jaar ziek | hoe vaak mag je naar de adviseur |
      is mijn adviseur verplicht om geheim te houden wat ik zeg | kan de adviseur ook online |
      nieuwe opleiding en ik ken niemand wie is mijn aanspreekpunt daar | studie advizeur afspraak |
      ik heb vragen over mijn bsa bij wie moet ik zijn van mijn opleiding`,
    en: `study adviser | academic advisor | study plan | who is my study adviser |
      how do i book an appointment with my academic advisor | someone from my programme to look at my courses |
      got a mail to come talk about my credits | can the adviser see my grades | who tells me if i am on track |
      help choosing the order of my courses | is what i say to my adviser confidential`,
  },
  coach: {
    nl: `studiecoach | mentor | coach | slber | tutor | studentcoach | welzijnscoach | begeleider |
      een stok achter de deur | wie is mijn slb'er dit jaar | ik wil iemand die wekelijks even meekijkt |
      mijn mentor is weg en ik heb geen nieuwe | coaching om beter te studeren gratis bij school |
      iemand die me aan afspraken houdt | mijn coach heeft nooit tijd voor mij | kan ik van mentor wisselen |
      gesprekje met iemand van school die me kent | ik zoek begeleiding bij het studeren maar geen therapie |
      hoeveel gesprekken heb je recht op met je slb | waar kan ik een persoonlijke coach krijgen |
      iemand die me helpt om op te starten na de vakantie |
      mijn loopbaanbegeleider is ook mijn docent en dat is raar |
      ik zou wel een vast iemand willen die af en toe checkt hoe het gaat | coachgesprek verzetten |
      ik heb mijn mentor sinds september niet gezien | een tutor voor eerstejaars hoe vraag ik die aan |
      kan mijn coach me doorsturen | wat mag ik aan mijn mentor vertellen |
      coach bij het vinden van ritme en structuur | iemand met wie ik mijn doelen kan doornemen |
      hoe plan je een coachgesprek in | leercoach gevraagd | studiebegeleider die niet oordeelt`,
    en: `study coach | personal tutor | someone who checks on me every week | can i change my mentor |
      my coach never has time | coaching without therapy | a regular person to keep me accountable |
      have not seen my mentor since september | can my tutor refer me somewhere |
      need someone to help me find a rhythm | who is my mentor this year`,
  },
  peer: {
    nl: `buddy | ouderejaars | peercoach | lotgenoot | medestudent | peer support | maatje | student die luistert |
      studiemaatje | ik praat liever met een student dan met een professional |
      iemand die hetzelfde heeft meegemaakt | ouderejaars die mij kan vertellen hoe zij dat vak haalde |
      een buddy in het begin zou fijn zijn | zijn er hier studenten die andere studenten helpen |
      ik wil iemand van mijn leeftijd spreken | met een getrainde student praten over hoe het gaat |
      tweedejaars om vragen aan te stellen | lotgenotengroep voor studenten |
      ik durf niet naar een psycholoog wel naar een student denk ik | hoe vraag ik een studiemaatje aan |
      wil zelf ook student coach worden | iemand die ook eerste generatie is en het snapt |
      chatten met een andere student die luistert | mentorstudent van de intro nog te bereiken |
      kan ik gekoppeld worden aan iemand van dezelfde opleiding | samen met een student koffie drinken en praten |
      student aan student geen oordeel | maatjesproject |
      ik heb behoefte aan iemand die net klaar is met waar ik in zit | peertutor wiskunde student |
      hoe vind ik studenten met dezelfde situatie | iemand uit jaar drie die mn stageverhaal kent |
      een matti van school die me wegwijs maakt`,
    en: `peer coach | older student | study buddy | rather talk to a student than a professional |
      someone my age who went through the same | can i be matched with a senior from my programme |
      are there students who help other students here | student who listens without judging |
      i want to become a peer coach | third year who knows how to survive this course`,
  },
  confidential: {
    nl: `vertrouwenspersoon | ongewenst gedrag melden | integriteit | meldpunt | vertrouwelijk |
      sociale veiligheid | klikken | vp | wie is de vertrouwenspersoon van mijn opleiding |
      mijn docent zegt dingen die niet kunnen en ik wil het aan iemand kwijt zonder dat hij het weet |
      is wat ik zeg echt geheim | durf geen klacht in te dienen maar wil wel met iemand erover praten |
      moet ik mijn naam noemen bij een melding | kan ik langs een vertrouwenspersoon die niet van mijn school is |
      begeleider maakt opmerkingen over mijn lichaam bij wie moet ik zijn |
      de vertrouwenspersoon is een collega van hem hoe kan dat |
      ik wil eerst vertrouwelijk overleggen voor ik iets meld |
      er is iets gebeurd op de introductie en ik weet niet bij wie |
      wat doet de vertrouwenspersoon met mijn verhaal | hoe zeg je dat iemand over je grens gaat zonder gedoe |
      op stage doet mijn baas vervelend wie is daarvoor van school |
      melden dat een medestudent wordt lastiggevallen door een docent | anoniem melden pesten door personeel |
      ik ben bang dat het tegen me gebruikt wordt als ik het vertel |
      mannelijke en vrouwelijke vertrouwenspersoon kan je kiezen |
      ik wil dit met iemand delen die niks doorvertelt |
      mijn vriendin is aangeraakt op een feest van school bij wie melden |
      vertrouwenspersoon sociale veiligheid bellen |
      er wordt gediscrimineerd door mijn teamleider vertrouwelijk gesprek | vertrouwenscontactpersoon mail |
      kan een vertrouwenspersoon mee naar een gesprek`,
    en: `confidential adviser | report misconduct | confidant | report anonymously |
      who is the confidential adviser for my department |
      a lecturer says things he should not and i want to tell someone in secret |
      scared it will be used against me | i want to talk before i file anything | do i have to give my name |
      my supervisor crossed a line who can i tell | something happened at the introduction week |
      will my story stay secret`,
  },
  ombuds: {
    nl: `ombuds | ombudsman | ombudspersoon | onafhankelijk onderzoek | klacht niet gehoord | onpartijdig |
      patroon van misstanden | wie kijkt er onafhankelijk naar als school zelf niks doet |
      klacht ingediend en drie maanden geen antwoord |
      de opleiding behandelt mij oneerlijk en niemand neemt het serieus |
      ik word van het kastje naar de muur gestuurd | verschil tussen vertrouwenspersoon en ombudsman |
      iemand die onpartijdig beide kanten hoort | de examencommissie luistert niet bij wie kan ik terecht |
      kan de ombudspersoon de school dwingen | hoe dien ik iets in bij de ombudsfunctionaris |
      ze maken steeds nieuwe regels en niemand controleert ze |
      mijn klacht werd afgewimpeld door het hoofd van de afdeling |
      meerdere studenten hebben hetzelfde probleem met deze opleiding en er gebeurt niks |
      is de ombuds gratis en los van het bestuur | ik wil een misstand aankaarten op een onafhankelijke plek |
      al vijf mensen gesproken en elke keer iemand anders |
      structureel slecht georganiseerd onderwijs waar meld je dat | procedure duurt eindeloos wie kan bemiddelen |
      school houdt zich niet aan haar eigen regels | ombudsman voor mbo bestaat die | mail naar de ombudsvrouw |
      wie beoordeelt of ik eerlijk ben behandeld | ze hebben mijn dossier gelekt en geven het niet toe |
      kan ik de ombuds inschakelen na een afgewezen klacht | hogere instantie dan mijn docent |
      laatste stap als alles is geprobeerd`,
    en: `ombudsperson | independent complaint | impartial | complained three months ago and no answer |
      sent from one desk to the next | the programme treats us unfairly and nobody listens |
      difference between ombuds and confidential adviser | who is independent of the board |
      school breaks its own rules | several students have the same problem and nothing changes |
      my complaint was brushed off`,
  },
  gp: {
    nl: `huisarts | dokter | verwijzing | verwijsbrief | medisch advies | studentenarts | doktersassistente |
      afspraak huisarts | arts | moet ik hiermee naar de dokter of kan het zo |
      hoe leg ik dit uit aan mijn huisarts | wat zeg ik aan de telefoon tegen de assistente |
      ik durf niet naar de huisarts met zoiets | kan de huisarts me doorsturen voor therapie |
      heb een doktersverklaring nodig voor school | huisarts neemt me niet serieus |
      is er een dokter verbonden aan de universiteit | hoe kom ik aan een verwijsbrief |
      mijn huisarts is in mijn geboortedorp kan dat telefonisch | wat doet de poh bij de huisarts |
      zit al weken met dit lijf en wil dat een arts kijkt | bloedonderzoek laten doen |
      second opinion bij een andere huisarts | schrijven huisartsen ook briefjes voor gemiste tentamens |
      huisarts met online spreekuur | kan ik een vriend meenemen naar de dokter |
      dokter vraagt waarom ik kom en ik sla dicht | ik wil antidepressiva bespreken met een arts |
      is er een vrouwelijke huisarts die ik kan zien | vertelt de dokter het aan mijn ouders |
      kan het eigenlijk kwaad om te wachten met de dokter | dokter spreken vandaag nog |
      nen huisbezoek van de dokter aanvragen`,
    en: `doctor | gp | referral letter | medical certificate | student doctor | nurse |
      should i see a doctor about this | how do i explain this to my gp | my gp does not take me seriously |
      can a doctor refer me for therapy | too embarrassed to go to the doctor | does the doctor tell my parents |
      need a doctors note for a missed exam`,
  },
  'finance-help': {
    nl: `geldloket | budgetcoach | financieel spreekuur | geldfit | schuldhulpverlening | geldcoach |
      financieel adviseur | geldcafe | wie kan met mij naar mijn geld kijken |
      ik wil een gesprek over mijn financien met iemand van school | is er inloop voor geldvragen |
      iemand die helpt mijn brieven van instanties te ordenen |
      waar kan je gratis advies krijgen over geldproblemen | kan ik anoniem vragen stellen over mijn geldzorgen |
      wie helpt met bellen naar schuldeisers | een vrijwilliger die samen de administratie doet |
      ik schaam me om om hulp te vragen met geld | hulp bij invullen van aanvragen voor toeslagen en beurs |
      wie heeft verstand van duo en belasting bij ons op school | gesprek met een geldexpert hoe plan je dat |
      ik snap mijn loonstrookje niet wie legt dat uit | bij de gemeente aankloppen voor schuldhulp hoe gaat dat |
      telefoonnummer van een geldhulplijn | iemand die onderhandelt met incasso voor mij |
      kan een adviseur mijn inkomsten en kosten checken | financieel spreekuur is dat voor iedereen |
      gaan ze mij stom vinden om mijn schulden | budgetmaatje van dezelfde leeftijd |
      ik zit vast met geld en wil hulp maar weet niet waar | geldmaatje regelen |
      helpdesk belasting voor studenten | mijn vader kent niks van geld wie kan het mij uitleggen`,
    en: `money advice | budget coach | financial adviser | debt help | who can look at my finances with me |
      is there a drop in for money questions | someone to call creditors for me |
      i am ashamed to ask for help with money | help filling in forms for grants and benefits |
      free advice about loans | someone who understands dutch taxes for students`,
  },
};
