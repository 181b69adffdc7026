/** Lines of an offer that only tell how to come in, or when: they say nothing of what it is about. */
export const PRACTICAL_START = new Set(
  `aanmelden aanmelding aanvragen aanvraag afspraak bel bellen boek bekijk direct digitaal ga gratis inloggen inloop
  inschrijven inschrijving instromen intake kandidaatstelling kijk koop kom kosten locatie log loop mail maak maandelijks
  meld neem na ophalen open plan inplannen rechtstreeks reserveer schrijf start stuur toegang tijdens via vraag vrij
  vul wachttijd wekelijks
  apply appointment available book call cost download drop e-mail email enrol fill free location log mail no online open
  phone reach register send short sign start text visit waiting walk weekly`.split(/\s+/),
);

/** Words that offers use of themselves, or in passing: alone, outside a name, they say nothing of a need. */
export const OFFER_TALK = new Set(
  `aanwezigheid ander andere anders afwijzing app arts avond bank begeleider begeleiding behandeld behandelen behandeling
  behandelt behandelingen bel belemmeren belemmert bellen besluit bestuur beste binnen bord budget chat coach coaching
  college commissie computer contact contacten diagnose diploma docent drukte energie examen examens fonds formulier
  gebruik geslacht gesprek gesprekken groep gevoelens hart hulp huis huisarts instromen instagram jaar jezelf kamer
  klacht klachten kwaliteit leven liften lijf mail meld melden melding meldingen meldpunt mensen middelen nederlands
  naasten oordeel online onderzoek ondernemen overzicht partner persoonlijk persoonlijke planning project relatie
  relaties ruimte samen schriftelijk sociale stage start studie studenten taal telefoon tijd tijdens toets toetsen
  toetsing training tutor vacature vacatures vragen vrij vrijwilliger vrijwilligers wachttijd waar wandelen werk
  whatsapp workshop zorg zorgen ervaring bijeenkomst bijeenkomsten toegankelijk
  anxious argument bank board book call chat coach coffee computer contact course culture desk diploma doctor exchange
  experience fund group home house job language languages mail mentor network news not online people phone place plan
  planning pressure private problem project quality report research room rooms start step structure student students
  study support talk team test text time tutor view work workshop trans`.split(/\s+/),
);
