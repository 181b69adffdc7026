/** Everyday phrases that are struck out before ACUTE-13 looks. */
export const SEXUAL_ASSAULT_EVERYDAY: readonly string[] = [
  '(was|wasmachine|laundry|dryer|droger|wasserette|koffer|luggage) ~6 (ondergoed|underwear|broek|pants|bh|bra)',
  '(ondergoed|underwear|broek|pants|bh|bra) ~6 (was|wasmachine|laundry|dryer|droger|koffer|luggage|kopen|buy)',
  '(touched|geraakt) (by|door) ~2 (song|lied|film|movie|verhaal|story|message|bericht|words|woorden|kindness|' +
    'gesture|gebaar|speech|book|boek|reactie)',
  '(raakte) ~1 me (diep)',
  '(rape) ~1 (whistle|alarm)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(rape|raap) (seed|oil|zaad)',
  '(loverboys|incest|mensenhandel|grooming) ~4 (werkstuk|boek|film|serie|les|college|onderzoek|opdracht)',
  '(gefilmd|filmed|recorded|opgenomen) ~4 (college|lecture|les|presentatie|presentation|zonder geluid|vlog)',
  '(forced|gedwongen) ~4 (take|volgen|course|vak|work|werken|group|samenwerken|verhuizen|move|online|stop|' +
    'stoppen|pay|betalen|present)',
  '(ging|gaat|going|went|gingen) ~1 (te ver|too far) ~4 (grap|grapje|joke|discussie|feedback|kritiek|prank|ruzie|' +
    'argument|docent|teacher|this course|rooster)',
  '(grap|joke|prank|feedback|ruzie|ontgroening grap) ~3 (te ver|too far)',
  '(hand|handen|hands) op ~1 (hart|heart)',
  '(pijn|spierpijn|cancer|kanker|druk|screening|exercise|gym|training) ~4 (borst|borsten|billen|chest|butt|breast)',
  '(beats|kicked|kick|pain|work|working|save|saved) ~2 (ass|butt)',
  '(huisbaas|verhuurder|docent|teacher|website|server|app) ~3 (stopte|luisterde|stop|listen) ~2 (niet|not)',
  '(test|exam|tentamen|toets|game|rekening|belasting|prijzen|professor|assignment|opdracht|prices|team) ~4 ' +
    '(raped|rape|verkracht) ~2 (me|us|ons|mij)?',
  '(misbruik|misbruikt|abuse|abused|advantage) ~2 (van|of) ~2 (spullen|vertrouwen|macht|power|gegevens|data|' +
    'goedheid|mijn tijd|the opportunity|the offer|the discount|discount|free|my kindness|substances|alcohol|drugs|' +
    'de situatie|the situation|this offer|the chance|student discount|kindness|goede)',
  '(drugs|drug|drank|alcohol|substance|machts|middelen|subsidie|power|macht) (misbruik|abuse)',
  '(machtsmisbruik|drugsmisbruik|middelenmisbruik|alcoholmisbruik|identiteitsmisbruik)',
  '(workshop|training|les|college|course|lecture|campagne|campaign|beleid|policy|scriptie|thesis|essay|paper|' +
    'onderzoek|research|module|voorlichting|werkgroep|protocol|documentaire|documentary|boek|film|serie|podcast) ' +
    '~5 (verkracht*|aanrand*|rape|raped|consent|misbruik|assault|abuse|harassment|geweld|violence|grooming|' +
    'mensenhandel|trafficking|loverboys|incest)',
  '(verkracht*|aanrand*|rape|misbruik|assault|abuse|geweld|violence|grooming|mensenhandel|trafficking|consent|' +
    'loverboys|incest) ~5 (workshop|training|scriptie|thesis|essay|paper|onderzoek|research|course|lecture|module|' +
    'campagne|campaign|beleid|policy|documentaire|documentary|boek|film|serie|podcast)',
  '(scriptie|muziek|verhaal|video|song|film|preek|gedicht|speech|painting|story|lied|woorden|words|lyrics) ~4 ' +
    '(raakte|touched|touching|geraakt) ~1 (me|mij)',
  'touch (typing|screen|base|in touch|wood)',
  'raakte ~2 (mijn|my) ~3 (kwijt|bus|telefoon|sleutel|motivatie|concentratie|sleutels|interesse)',
  '(hij|ze) raakte ~3 (kwijt|overspannen|in paniek|achter|verslaafd)',
  '(zat|zit) aan (me|mij) ~1 (te denken|tafel)',
  '(grooming) ~2 (dog|hond|kat|pet|salon|trimsalon)',
  '(dog|pet|trimsalon|hond) ~2 grooming',
  '(escort) ~2 (ford|museum)',
  'said no ~3 (application|to the party|to me|landlord|internship|exam committee)',
  '(zei|zegt|said|says) ~1 (nee|no) ~3 (tegen|to) ~3 (extra|werk|shift|feest|party|group)',
  '(took|taking|take) ~1 (a|the|full)? ~1 advantage ~2 (of) ~2 (the|this|student|free)',
];
