/** Signs of ACUTE-7; they count wherever they stand. How they are written: pattern/compile.ts. */
export const VIOLENCE_NOW_SIGNS: readonly string[] = [
  '(staat|loopt|zit|komt|is|stands|standing|walks) ~2 (met|with) ~1 (een|a) @weapon',
  '@weapon ~8 (pakt|pakken|afmaken|vermoord*|kill) ~2 (iedereen|everyone|me|mij|ons|haar|hem)',
  '(met|with) ~1 (een|a) @weapon ~8 (iedereen|everyone|pakt|pakken|zegt|says|kill|vermoord*)',
  '(open|in) ~1 (te)? ~1 (breken|trappen|rammen|beuken)',
  '(probeert|trying|tries|wil) ~4 (deur|door|raam|window) ~2 (open|in|down|op)',
  '(politie|police) ~2 (nodig|bellen|bel|need|call|now|nu)',
  '(bel|call|need) ~2 (politie|police)',
  '(kort en klein|alles kapot|everything up|smashing everything|trashing) ~2',
  '(slaat|smijt|gooit|schopt) ~1 (alles|hele) ~4 (klein|kapot|stuk|om)',
  '(probeert|trying|tries|proberen) ~2 (te|to)? ~1 (in te breken|inbreken|break in|binnenkomen|binnen te komen|' +
    'breaking in)',
  '(bonken|bonkt|beuken|beukt|rammen|ramt|banging|pounding|trapt|trappen) ~3 (op|tegen|on|at) ~2 (mijn|my|de|the|' +
    'onze|our|me) ~1 (deur|door|raam|window)',
  '@they|@person|@ex|@family ~3 (drong|dringt|forced|brak|stormde|kwam) ~4 (binnen|way in|into my) ~4',
  '@they|@person|@ex|@family ~3 (gooide|smeet|sleurde|trok|duwde|greep|gooit|smijt|sleurt|threw|dragged|slammed|' +
    'shoved|grabbed|pinned) ~1 (me|mij|haar|hem|her|him) ~3 (tegen|op de grond|van de|door de|vast|bij|against|to ' +
    'the ground|across|down|by)',
  '(schoten|shots|knallen|gunshots|gunfire|geschreeuw om hulp) ~2 (gehoord|gelost|heard|fired|buiten|outside|$)',
  '(hoor|hear|hoorde|heard) ~2 (schoten|shots|gunshots|gunfire|geweerschoten)',
  '(slaan|slaat|vechten|gooien|gooit|fighting|hitting|slaan elkaar) ~3 (met|with) ~1 (flessen|stokken|messen|' +
    'stoelen|bottles|sticks|knives|chairs|knuppels|hamer|hamers|fles|stoel)',
  '(intruder|inbreker|insluiper|indringer|burglar)',
  '(wordt|worden|is being|getting) ~2 (iemand|someone|een jongen|een meisje|een student|een man|een vrouw) ~3 ' +
    '(in elkaar|geslagen|geschopt|beaten|attacked|mishandeld)',
  '@ex && (violent|agressief|gewelddadig|aggressive)',
  '(binnengedrongen|binnen gedrongen|binnengevallen|ingebroken)',
  '@ex|@person|@they ~5 (huis|house|kamer|room) ~2 (binnengedrongen|binnengevallen|binnen|in) ~1 $',
  '(los|mee|zwaaien|rond|lopen|loop|stap|kom) ~4 (met een|with a) ~1 @weapon',
  '(met|with) ~1 (een|a) @weapon ~3 (school|klas|deur|straat|kamer|college|campus|gang|les|huis|bus|trein)',
  '(knifepoint|gunpoint|mespunt)',
  '(bom|bomb) ~2 (legt|leggen|plaatst|plaatsen|gelegd|gaat af|planted|planting|maakt|maken|building|made)',
  '(trying|proberen|probeert|tries) ~2 (to)? ~1 (break|breaking|binnen|in te breken|binnen te komen|inbreken|' +
    'get) ~1 (in|into|binnen|te komen)? ~4 (house|room|huis|kamer|dorm|deur|door|flat|apartment|komen)',
  '(bij) ~1 (de|mijn|haar|me|mn|zijn) ~1 (keel|strot|nek) ~1 (gepakt|gegrepen|greep|pakte|grijpt|pakt|vast)',
  '(wordt|word|is|zijn|worden) ~2 (geschoten|gevochten|gestoken|gewurgd|gevuurd)',
  '@they|@person|@family ~4 (heeft|had|draagt|met|zwaait|pakte|pakt|staat|loopt|kwam|komt|has|had|got|with|' +
    'carrying|holding|waving|pulled|pulls|trok|carries|brings|brought|bij) ~4 @weapon',
  '(met|heeft|had|with|has|een|a|zijn|haar|his|her|pulled|trok|getrokken) ~2 @weapon ~3 (zwaaien|zwaait|bij|zich|' +
    'op zak|tas|school|klas|aula|gang|kantine|deur|getrokken|on|bag|class|campus|hallway|at me|knees|rond|lokaal|' +
    'library|gebouw|building|his|her|locker|kluisje)',
  '@weapon ~4 (bij|op) zich',
  '@weapon ~4 (op school|in school|naar school|to school|at school|in class|in de klas|op campus|on campus|in de ' +
    'aula|in de les|in het gebouw)',
  '(bedreigt|bedreigd|bedreigde|dreigt|dreigde|threatened|threatens|threatening|steekt|stak|stabbing|aangevallen|' +
    'attacked) ~5 @weapon',
  '@weapon ~4 (bedreigt|bedreigd|bedreigde|dreigt|threatened|threatening|gestoken|stak|steekt)',
  '@weapon ~3 (keel|throat|neck|hoofd|head|nek|rug)',
  '(gunman|shooter|schutter|neergestoken|doodgestoken|neergeschoten|beschoten|messteker|steekpartij|schietpartij|' +
    'schietincident|steekincident|mesaanval)',
  'active shooter',
  '(een|a|met|with|has|had|got|his|the|heeft|pulled|pointing) gun|guns',
  '(got|was|were|been|is|are) (shot|stabbed|knifed)',
  '(stabbed|stabbing|knifed) ~2 (me|him|her|someone|somebody|my|people|@person)',
  '(someone|somebody|he|she|they|@person|man|guy) ~2 (stabbed|shot|shooting|stabbing) ~2 (me|him|her|people|' +
    'someone|at|$)',
  '(steekt|stak|gestoken|steken|neersteken|prikken|geprikt) ~3 (mes|iemand|hem|haar|mij|me|mensen|neer)',
  'in|door @family|@person gestoken',
  '(schiet|schoot|schieten|geschoten|shooting) ~2 (op school|school|mensen|campus|iemand|me|people|outside|' +
    'buiten|gang)',
  'schoten gehoord',
  '(gunshots|shots fired|heard shots)',
  '(breekt|trapt|ramt|slaat|beukt|breaking|kicking|banging|smashing|bonkt|beuken|schopt|kicks) ~4 (deur|door|' +
    'raam|window)',
  '@they|@ex ~3 (staat|staan|is) ~3 (voor|aan|bij) ~2 deur ~6 (bang|dreigt|schreeuwt|slaan|mes|bonkt|vermoorden|' +
    'binnen|agressief|scared|boos|kapot)',
  '@they|@ex ~4 (at|outside|outside of) ~2 (door|house) ~6 (scared|threatening|screaming|yelling|kill|knife|help|' +
    'banging|drunk)',
  '(inbreker|inbrekers|insluiper|burglar|intruder) ~4 (huis|binnen|house|in|room|kamer|nu|now)',
  '(someone|iemand) ~3 (breaking|ingebroken|breekt|broke) ~2 (in|into) ~3 (now|nu|help|house|home|$)',
  '(wordt|word|worden|is|are|being|ben|am|getting) ~3 (aangevallen|attacked|belaagd|gewurgd|strangled|choked|' +
    'mishandeld|beaten|geslagen|in elkaar geslagen) ~3 (nu|now|right|moment|help|door een|terwijl|outside|buiten)',
  '(nu|now|right|moment|help) ~5 (aangevallen|attacked|gewurgd|geslagen|mishandeld|beaten|slaat|slaan|hitting|' +
    'beating)',
  '@hits ~6 (op dit moment|right now|nu nu|help me)',
  '@hits ~3 (me|mij|haar|hem|her|him|moeder|ons|mom|sister) ~2 (nu|now)',
  '(is|zijn|are|bezig) ~3 (aan het) ~3 (vechten|slaan|mishandelen|wurgen|schreeuwen en slaan|steken|knokken)',
  '(vechtpartij|knokpartij|massale ruzie)',
  '(fight|fighting|brawl) ~3 (now|physically|outside|hallway|knives|broke out|breaking out)',
  '@strangle ~2 (me|mij|haar|hem|her|him|mijn|my|myself|ons|$)',
  '(word|wordt|werd|ben|is|was|been|got|being) ~3 @strangle',
  '(keel|throat|neck|nek|hals) ~3 (dicht|knijpt|dichtgeknepen|dichtknijpen|kneep|geknepen|grabbed|squeezed|' +
    'squeezing|gegrepen|vast|hands|handen|choked|grijpt|greep)',
  '(knijpt|kneep|geknepen|greep|grijpt|grabbed|grabs|hands|handen) ~4 (keel|throat|neck|nek|strot)',
  'bij ~1 (mijn|haar|me|mn) (keel|strot|nek)',
  'naar ~1 (keel|strot) (gevlogen|gegrepen|grijpt)',
  '(gijzelt|gegijzeld|gijzeling|hostage|ontvoerd|ontvoering|kidnapped|kidnapping|abducted|ontvoert|ontvoeren)',
  '(agressief|agressieve|aggressive|violent|gewelddadig|gewelddadige|doorgedraaid|berserk) ~4 (student|man|' +
    'iemand|huisgenoot|person|guy|roommate|leerling|nu|now|gooit|dreigt|vriend|partner|persoon)',
  '@person|@they ~4 (agressief|aggressive|violent|gewelddadig) ~4 (nu|now|gooit|slaat|dreigt|alles|psychotisch|' +
    'gevaarlijk|bang|scared|mes|throwing|hitting)',
  '(student|leerling|huisgenoot|roommate|man|hij|he|she|zij) ~3 (draait|draaide|flipt|flips) ~1 door ~4 (gooit|' +
    'slaat|dreigt|smijt|schreeuwt|aggressive|agressief)',
  '(aanslag|terreuraanslag|terrorist) ~4 (nu|now|bezig|gaande|plegen|plannen|campus|school)',
  '(bel|call) ~2 (politie|police)',
];
