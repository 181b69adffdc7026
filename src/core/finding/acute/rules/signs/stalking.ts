/** Signs of ACUTE-17; they count wherever they stand. How they are written: pattern/compile.ts. */
export const STALKING_SIGNS: readonly string[] = [
  '(volgt|follows|following|achtervolgt) ~1 (me|mij|her|haar) ~8 (unsafe|onveilig|scared|bang|afraid|eng)',
  '(volgt|follows|following|followed|achtervolgt) ~2 (me|mij|her|haar) ~3 (to|naar|in|overal|everywhere|every|' +
    'elke|tot) ~8 (unsafe|onveilig|scared|bang|class|home|huis|everywhere|overal|campus)',
  '(someone|somebody|iemand|man|guy|een man) ~2 (outside|voor|buiten|onder|bij) ~2 (my|mijn) ~1 (window|raam|' +
    'door|deur|house|huis|room|kamer) ~3',
  '(onbekende|stranger|man|vent|guy|jongen|iemand|someone|auto|car) ~2 (volgt|achtervolgt|follows|followed|' +
    'volgde) (me|mij|ons|us|her|haar)',
  '(iemand|someone|man|jongen|guy|ex|hij|he) ~2 (staat|stond|stands|waits|wacht|zit) ~1 (steeds|elke|always|weer|' +
    'every|constant|vaak|often) ~3 (huis|deur|house|door|raam|window|straat|kamer|flat)',
  '@they|@person|@family|heeft|hebben|has|have ~2 (me|mij|haar|hem|her|him|ons|us|docent|teacher|student) ~1 ' +
    '(bedreigd|bedreigt|threatened)',
  '(bedreigt|bedreigd|bedreigde|threatens|threatened|threatening) ~2 (docent|teacher|student|leerling|klasgenoot|' +
    'medestudent|huisgenoot|roommate|me|mij|haar|hem|her|him)',
  '(willen|wil|want|gaan|komen) ~2 (me|mij|hem|haar) ~2 (pakken|opwachten|te grazen)',
  '(achter|after) (me|mij|hem|haar) ~1 (aan) ~4 (zitten|zit|komen|lopen|met)',
  '(opgewacht|opgewachd|opwacht|ambushed)',
  '(intimideert|intimideerde|intimidates|intimidating) ~3 (me|mij|haar|her|us|ons)',
  '@ex ~3 (staat|stond|zit|loopt|rijdt|hangt|wacht|fietst) ~4 (voor|bij|langs|onder|buiten|rond) ~2 (raam|deur|' +
    'huis|school|werk|kamer|flat|campus)',
  '@ex ~5 (outside|in front of|near|at) ~2 (my|the) ~1 (house|window|door|work|dorm|building|room)',
  '(stalkt|stalked|gestalkt|stalking|stalker|stalkte|gestalked|stalken|stalks|stalkers)',
  '(volgt|volgde|achtervolgt|achtervolgde|gevolgd|achtervolgd|following|follows|followed|volgen|achtervolgen|' +
    'stalkt) ~3 (me|mij|haar|her|ons|us|hem|him|naar huis|home|to my|door|everywhere|overal|mij) ~4 (huis|home|' +
    'street|straat|overal|everywhere|again|weer|nu|now|around|bang|scared|door|station|naar huis|terug|campus|auto|' +
    'car|man|steeds|school|$)',
  '(word|wordt|werd|being|was|am|been|is|are|getting) ~2 (gevolgd|achtervolgd|followed|stalked|gestalkt|bedreigd|' +
    'threatened|opgewacht|belaagd|geintimideerd|lastiggevallen|bedreigt)',
  '@they|@ex|@person|@family ~4 (bedreigt|bedreigd|bedreigde|bedreigen|dreigt|dreigde|threatens|threatened|' +
    'threatening|belaagt) ~3 (me|mij|haar|her|hem|him|ons|us|met|om|to|with|my|mijn)',
  '(bedreigingen|bedreiging|doodsbedreiging*|doodbedreiging*|threats|dreigberichten|dreigmails|dreigbrief|' +
    'dreigtelefoontjes|doodsdreigement*|doodswensen)',
  '(death|rape) (threat|threats)',
  '(dreigt|dreigde|threatens|threatened|threatening|gedreigd|bedreigd) ~5 (dood|vermoord|vermoorden|kill|doden|' +
    'slaan|steken|hurt|mes|iets aandoen|iets aan te doen|wat aan te doen|pijn|beat|stab|shoot|familie)',
  '(staat|stond|staan|wacht|wachtte|wachten|shows|showed|keeps|turns|waits|waiting|stands|standing|hangt) ~5 ' +
    '(voor|outside|at|bij|up|around) ~3 (deur|house|door|huis|kamer|school|home|my work|werk|room|dorm|campus|' +
    'class|lokaal|place) ~8 (ex|bang|scared|steeds|weer|every day|elke dag|again|stalk*|dreig*|uninvited|op te ' +
    'wachten|weg|leave me alone)',
  '@ex ~6 (staat|stond|shows|showed|turns|waits|waiting|outside|opwacht|opgewacht|wacht|laat|leave|stopt niet|' +
    'stop contacting|blijft|keeps|tracks|tracker|airtag|volgt|follows|lastig) ~5 (deur|house|door|huis|up|op|alone|' +
    'met rust|bellen|calling|texting|contacting|me|mij|gps|everywhere|overal|vallen|phone|auto|campus|school)',
  '(airtag|gps tracker|tracker|spyware|volgsysteem) ~6 (tas|bag|auto|car|ex|jas|coat|gevonden|found|telefoon|' +
    'phone|me|fiets)',
  '(bang|scared|afraid|terrified) ~4 (ex|stalker|hem|him|man|buurman|neighbour|guy|haar|someone|iemand) ~6 (doet|' +
    'aandoet|hurt|kill|komt|coming|huis|house|vermoord|find me|vindt|volgt|follow|weet waar)',
  '(lastiggevallen|lastig gevallen|harassed|harasses|harassing|belaagd|geintimideerd|valt me lastig) ~6 (straat|' +
    'street|door|by|ex|buurman|neighbour|huisgenoot|elke dag|every day|bang|scared|man|groep|docent|teacher|train|' +
    'me|mij|$)',
  '(weet|knows|vond|found|achterhaald) ~3 (waar|where) ~2 (ik|i) ~2 (woon|live|ben)',
  '(contactverbod|straatverbod|restraining order|huisverbod|locatieverbod)',
  '(ontvoeren|ontvoert|ontvoerd|kidnap|kidnapped|kidnapping)',
  '(niet|not) ~2 (veilig|safe) ~4 (op straat|in het gebouw|on campus|op school|in my dorm|buiten|outside|in mijn ' +
    'huis|in my room|in the building)',
  '(afgeperst|afpersing|afpersen|perst me af|extorted|extortion|blackmailed|blackmail|gechanteerd|chanteert|' +
    'chantage|loansharks|loan sharks|maffia|bende|gang|criminelen|criminals) ~6 (door|by|me|mij|geld|money|dreig*|' +
    'threat*|bang|scared|ex|betalen|pay|moet|drugs|halen|$)',
];
