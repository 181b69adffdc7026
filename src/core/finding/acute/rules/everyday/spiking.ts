/** Everyday phrases that are struck out before ACUTE-14 looks. */
export const SPIKING_EVERYDAY: readonly string[] = [
  '(spiked|spike|spikes|spiking) ~3 (interest|sugar|volleyball|hair|haar|prices|curiosity|ball|blood sugar|' +
    'glucose|anxiety|stress|cortisol|ping)',
  '(blood|sugar|glucose|price|prices|anxiety|cpu|heart|hair|stress|volleyball|insulin) ~2 (spike|spiked|spikes|' +
    'spiking)',
  '(suiker|melk|citroen|sugar|milk|lemon|ice|ijs|straw|rietje|proteine|eiwitten|caffeine|too much|te veel ' +
    'suiker) ~4 (in|into) ~3 (drankje|drink|koffie|glas|drinken|cola)',
  '(vlieg|fly|bug|haar|hair|mug|wesp|mosquito) ~3 (in) ~3 (drankje|drink|glas|drinken|glass|cola)',
  '(iets|wat|something) ~1 (te)? drinken',
  '(vaccin|vaccinatie|griepprik|bloed|bloedprikken|coronaprik|hpv|acupunctuur|spuitangst) ~8 (naald|prik|geprikt|' +
    'needle|spuit)',
  '(naald|prik|geprikt|needle|spuit|bang) ~6 (vaccin|vaccinatie|griepprik|bloed|bloedprikken|hpv|acupunctuur|' +
    'naalden|needles|breien|hooiberg)',
  '(drug|drugs) ~2 (test|testen|testing|policy|beleid|drugs in sport)',
  '(lezing|voorlichting|campagne|campaign|training|workshop) ~4 (spiking|drogeren)',
  '(spiking) ~3 (campaign|campagne|voorlichting|workshop)',
  '(water|iets|stuff|alcohol) ~2 (gemorst|gooien|spilled|mors)',
];
