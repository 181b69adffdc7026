/** Everyday phrases that are struck out before ACUTE-12 looks. */
export const SELF_HARM_EVERYDAY: readonly string[] = [
  '@self|zich ~2 (gebrand|verbrand|gesneden|gestoken|geslagen|geprikt) ~3 (oven|pan|zon|strijkijzer|koken|papier|' +
    'cooking|sun|naald bij|voor de gek|iron)',
  '(in de) ~1 (eigen)? ~1 (vingers|voet|nesten|schulden)',
  '(steek|steken|steekt) ~2 (mezelf|me|mij|zich) ~2 (in|over)',
  '@cuts ~2 (mezelf|me|zich|jezelf) ~1 in ~1 (de|eigen) ~1 vingers',
  '(kat|cat|poes|hond|dog|kitten|konijn) ~6 @limbs|@limbsEn|opengekrabd|krassen|scratches',
  'self harm ~2 (policy|protocol|research|course|training|seminar|lecture|data|study)',
  '(prikt|prik|prikken) ~3 (zich|mezelf|zichzelf) ~3 (insuline|bloedsuiker|glucose|diabetes|ijzer)',
  '(snijden|snij|snijd|snijdt|cut|cutting|cuts) ~5 (bezuiniging|bezuinigingen|budget|budgets|uitgaven|kosten|' +
    'costs|expenses|koffie|suiker|caffeine|sugar|carbs|ui|uien|groente|groenten|vlees|brood|hout|karton|paprika|' +
    'tomaten|komkommer|kaas|taart|cake|haar|hair|nagels|nails|paper|papier|vegetables|onions|onion|wood|grass|gras|' +
    'class|classes|corners|ties|line|edge|scene|video|film|audio|clips|hoek|bocht|pas|slack|chase|back|down|short|' +
    'off|out|contact|people|hours|losses|hoeken|stof|patroon|staal|laser|model|maquette|foam|rundvlees|vis|hero|' +
    'points|subsidie|onderwijs|studiefinanciering)',
  '(koken|keuken|ui|uien|groente|groenten|brood|cooking|kitchen|knife skills|vegetables|kookles|dissect*|' +
    'practicum|lab|snijzaal|bezuinigingen|budget|laser|laserers) ~8 (snijden|gesneden|sneed|snij|cut|cutting)',
  '(gesneden|sneed|cut|snee) ~4 (vinger|finger|duim|thumb|hand) ~6 (koken|cooking|keuken|kitchen|per ongeluk|' +
    'accident|accidentally|pleister|ui|brood|onion|papier|paper|lab|glas|glass|blik)',
  '(per ongeluk|accidentally|by accident|accident) ~6 (snij|sneed|gesneden|cut|brand|gebrand|burned|pijn|hurt|' +
    'verbrand|bezeerd|krab|gestoten|stoot|slaat|hit|open)',
  '(vinger|finger|duim|thumb) ~3 (gesneden|sneed|cut)',
  '(cut|cutting|snijden) ~1 (myself|mezelf) ~2 (some slack|off|a slice|while cooking|shaving|bij het koken|' +
    'tijdens het koken|bij het scheren|met koken|aan papier)',
  '(scheren|shaving|scheerde) ~5 (gesneden|cut|sneed)',
  '(gesneden|cut|sneed|snij) ~4 (scheren|shaving)',
  '(pijn|hurt|hurts|blessure|injured|hurting|bezeerd|pain) ~3 (@self)? ~4 (sport|sporten|sporting|gym|voetbal|' +
    'football|voetballen|hardlopen|running|fitness|training|trainen|dansen|volleybal|hockey|skien|ski|skiing|' +
    'workout|lifting|rugby|turnen|schaatsen|yoga|crossfit|klimmen|match)',
  '(sport|sporten|gym|voetbal|football|hardlopen|running|fitness|training|trainen|dansen|volleybal|hockey|ski|' +
    'skiing|workout|rugby|judo|boksen|boxing|klimmen) ~8 (pijn|hurt|blessure|injured|bezeerd|verwond|geblesseerd|' +
    'beschadigd)',
  '(straf|straffen|punish|beloon*) ~2 (@self)? ~4 (studie|planning|uitstel|chocola|suiker|werk|work|studying|' +
    'extra|sport|gym)',
  '(mezelf|myself|jezelf) ~1 (te)? (slaan|hitting|beat up|beating) ~1 (voor|voor mijn kop|for|about|over|up)',
  '(beat|beating|kick|kicking) ~1 (myself|yourself) ~2 (up)?',
  'kan ~2 mezelf ~2 (slaan|wel voor mijn kop slaan|wel slaan)',
  '(voor|tegen) ~1 (mijn|mn|de)? ~1 (kop|hoofd) ~1 (slaan|stoten|gestoten)',
  '(burn|burning|burned|burnt|brand|opgebrand) ~1 (myself)? ~1 (out)',
  '(starving|starve) ~2 (for|lunch|dinner|rn|eten)',
  '(krabben|krab|scratch|scratching|bijt|nagelbijt*|bite|nagels bijten) ~4 (eczeem|eczema|jeuk|itch|itchy|' +
    'muggenbeten|muggen|nagels|nails|lip|lippen|huidpicken|mosquito|bites|psoriasis|roos)',
  '(eczeem|eczema|jeuk|itch|itchy|nagels|nails|muggen|psoriasis|huid|winterhanden) ~5 (krabben|krab|krassen|' +
    'scratch|scratching|bite|biting|bijten|openkrab|opengekrabd)',
  '(auto|car|fiets|bike|scooter|telefoon|phone|scherm|screen|laptop|bril|lens|vloer|tafel|lak|plaat|cd|vinyl|' +
    'paint|table|floor) ~5 (kras|krassen|scratch|scratches|scratched|gekrast|beschadigd|beschadiging|damage|' +
    'damaged)',
  '(kras|krassen|scratch|scratches|damage|beschadigd) ~5 (auto|car|fiets|bike|scooter|telefoon|phone|scherm|' +
    'screen|laptop|tafel|vloer|paint|deur|muur)',
  '(kat|cat|poes|kitten|hond|dog) ~5 (krab|krabt|krabde|krassen|scratch|scratched|scratches|gekrabd|beet|gebeten|' +
    'bit)',
  '(krassen|scratches|kras|schrammen) ~4 (kat|cat|rozen|bramen|gevallen|fiets)',
  '(from|from scratch|scratch my head)',
  '(tattoo|tattoos|tatoeage|tatoeages|piercing|henna) ~8 @limbs|@limbsEn',
  '@limbs|@limbsEn ~5 (tattoo|tatoeage|piercing|henna|gebroken|broken|spierpijn|sporten|gym|waxen|scheren|shave|' +
    'rsi|muisarm)',
  '(gebroken|broken|spierpijn|sore|rsi|training) ~4 @limbs|@limbsEn',
  '(tegen|against) ~2 (muur|wall) ~2 (aanlopen|aan loop|aangelopen|running|hit a)',
  '(hit|hits|hitting|raak|loop|aanlopen) ~2 (a|de|een|the)? (wall|muur) !met',
  '(slaap|mes|messen) ~2 (snijdt)',
  '(gesneden) (brood|kaas|koek|vlees|koren|koek|worst)',
  '(gesneden koek)',
];
