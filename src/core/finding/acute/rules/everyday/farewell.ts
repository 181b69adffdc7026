/** Everyday phrases that are struck out before ACUTE-11 looks. */
export const FAREWELL_EVERYDAY: readonly string[] = [
  '(waved|kiss|wave|hug|airport|vliegveld|to say|never|final|summer|hello) ~2 goodbye',
  'goodbye (party|card|gift|present|lunch|dinner|drinks|cake|kiss|hug|summer|kas)',
  '(waar|hoe) ~2 (ik|i) ~2 (het|it) ~1 (voor|for) ~1 (doe|do)',
  '(dag|hallo|hoi|bye|hey) ~1 (iedereen|allemaal|everyone) ~3 (nieuw|new|ik zoek|i am new|vraag|question|vraagje|' +
    'ik ben|weet iemand|heeft iemand|does anyone)',
  '(left|found|vond|laat|liet) ~2 (a|een|the)? ~1 (note|letter|briefje|brief) ~6 (fridge|koelkast|afwas|dishes|' +
    'door|deur|post|package|duo|landlord|huisbaas|about|over|brievenbus|mailbox)',
  '(laatste keer|last time) ~3 (tentamen|exam|college|herkansing|poging|i checked|keer|les|class)',
  '(passief|passive) ~1 (agressief|aggressive) ~2 (note|briefje|notes|briefjes)',
  '(brief|letter) ~2 (van|from) ~1 (duo|gemeente|school|ind|landlord|examencommissie|bank)',
  '(motivatie|motivation|cover|sollicitatie|aanbevelings|recommendation|duo|gemeente|verhuurder|landlord|' +
    'bezwaar) ~2 (brief|brieven|letter|letters)',
  '(brief|letter) ~6 (motivatie|sollicitatie|duo|stage|application|landlord|recommendation|bezwaar|gemeente|job|' +
    'internship|beurs|scholarship)',
  '(afscheidsbrief|farewell|goodbye|afscheid|afscheidsfeest|afscheidsborrel|vaarwel|goodbyes|afscheids) ~8 ' +
    '(collega|collegas|colleague|colleagues|team|werk|stage|internship|bestuur|docent|docenten|teacher|klas|class|' +
    'feest|party|borrel|erasmus|exchange|huis|kamer|huisgenoten|pensioen|basisschool|middelbare|kind|opa|oma|' +
    'grandma|overleden|uitvaart|begrafenis|funeral|diploma|airport|vliegveld|homesick|heimwee|summer|host|drinks|' +
    'speech|cake|school|school|sigaretten|vlees|drinks|hello|social media|alcohol|bus)',
  '(collega|team|werk|stage|internship|bestuur|docent|klas|class|erasmus|exchange|huisgenoten|pensioen|opa|oma|' +
    'overleden|uitvaart|begrafenis|funeral|airport|vliegveld|kind|homesick|heimwee|parents at|moving|verhuizen|' +
    'host|long distance) ~8 (afscheid|goodbye|farewell|goodbyes|afscheidsbrief|vaarwel)',
  '(opa|oma|grandpa|grandma|vader|moeder|father|mother|mom|dad|overleden|hond|kat|pet) ~8 (uitvaart|begrafenis|' +
    'funeral|crematie|afscheid|goodbye|testament)',
  '(uitvaart|begrafenis|funeral|crematie|testament|will) ~5 (van|of|for|opa|oma|mijn opa|my grandpa|vrij|verlof|' +
    'attend|missed|tentamen|exam|missen)',
  '(ga|gaan|naar|go|going|attend|to) ~2 (een|de|a|the|my|mijn)? ~1 (begrafenis|uitvaart|funeral|crematie)',
  '(free|good) will|testament',
  '(laatste|last|final) ~1 (dag|day|week|night|avond) ~3 (stage|internship|school|college|vakantie|holiday|' +
    'inleveren|deadline|inschrijven|week|erasmus|semester|klas|werk|les|om|to|of (class|school|the|my internship)|' +
    'van (de|het|mijn (stage|studie)))',
  '(laatste|last|final) (bericht|message|mail|email) ~4 (docent|teacher|begeleider|slb*|duo|gemeente|school|app|' +
    'whatsapp|chat|group|groep)',
  '(weg|away|weggeven|giving) ~4 (vinted|marktplaats|gratis|verhuizing|moving|verhuizen|kringloop|clothing swap|' +
    'ruil|ruilen|opruimen|kast|sale)',
  '(verhuis|verhuizing|verhuizen|moving|kringloop|vinted|opruimen|opgeruimd|kast|declutter|cleaning|gratis|' +
    'marktplaats) ~10 (weg|weggeven|weggegeven|away|giving)',
  '(geld|money|punten|stempels|airmiles|bonuskaart|voetbalplaatjes|postzegels) ~3 (sparen|gespaard|saving|saved|' +
    'verzamel*)',
  '(plan|datum|date) ~4 (scriptie|studie|vakantie|tentamen|project|study|thesis|verdediging|defense|presentatie)',
  '(deadline|tentamen|exam|exams|bsa|propedeuse|jaar|studie|semester|scriptie|vak|thesis|nominaal|trein|bus) ~6 ' +
    '(niet halen|niet haal|not make it|niet gehaald|haal niet)',
  '(haal|halen|make|gehaald) ~5 (tentamen|exam|bsa|propedeuse|vak|jaar|studie|studiejaar|deadline|punten|trein)',
  '(straks|morgen|tomorrow|soon|binnenkort) ~2 (is|alles|it)? ~2 (tentamenweek|stage|tentamen|week|exam|exams|toets)',
  '(tentamenweek|examens|exams|toetsweek|stage|semester|finals|scriptie|deadline|deadlines|blok|week) ~6 ' +
    '(voorbij|over|klaar|done|finished)',
  '(oppas|vakantie|holiday|away for|weekend weg|op reis|travelling|abroad|buitenland)',
  '(zorg|zorgen|look after|take care) ~6 (vakantie|holiday|weekend|stage|abroad|buitenland|op kamers|travel)',
];
