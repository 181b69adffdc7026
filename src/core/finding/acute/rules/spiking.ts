import type { AcuteRule } from '../types.ts';

export const spiking: AcuteRule = {
  id: 'ACUTE-14',
  kind: 'assault',
  covers: {
    nl: 'Gedrogeerd: iets in een drankje gedaan, geprikt tijdens het uitgaan, stukken van de nacht kwijt.',
    en: 'Drugged: something put in a drink, pricked while going out, parts of the night gone.',
  },
  patterns: [
    '(drogering|bedwelming|gedrogeert|gedrogeerd|drogeerd)',
    '(gedrogeerd|drogeren|drogeert|drogeerde|bedwelmd|bedwelmt|gespiked|gespiket|roofied|roofies|roofie|drinkspiking|drankspiking|needlespiking)', '(iets|spul|drugs|pil|ghb|wat|something|drug|pill|substance|stuff) ~4 (in|into|door) ~3 (drankje|drank|drinken|glas|drink|drinks|glass|biertje|cola|beer|wijn|wine|cocktail|water|cup|beker)', '(drink|drinks|drankje|drank|cocktail|beer|glass|biertje) ~4 (spiked|gespiked|gedrogeerd|tampered|drugged|messed with)', '(spiked|spike|spiking|drugged|drug|drugging) ~4 (drink|drinks|me|her|him|my|us|friend|by|at|club|party|last|drankje)', '(been|was|got|were|is|being|get) ~2 (spiked|drugged|roofied)', '(drink|needle) spiking', '(prik|geprikt|injected|jabbed|pricked|naald|needle|spuit|spuitje|ingespoten) ~6 (club|uitgaan|uit gaan|feest|party|festival|disco|kroeg|dansvloer|crowd|dance floor|bar|concert|nightclub|discotheek)', '(club|uitgaan|feest|party|festival|disco|kroeg|dansvloer|bar|nightclub|discotheek) ~6 (geprikt|injected|jabbed|pricked|naald|needle|spuitje|gespiked|spiked|gedrogeerd|drugged)', '(weet|herinner|remember|herinnert|recall) ~4 (niets|niks|niet|nothing|not|anything|geen) ~8 (drankje|drink|drinks|one drink|een biertje|na een|glas)', '(na|after) ~2 (een|een|one|two|twee|1|2) ~1 (drankje|drankjes|drink|drinks|biertje|glas|glass|beer|beers) ~6 (blackout|niets meer|kwijt|nothing|black out|weg|out|cannot remember|can not remember|remember nothing|can not move|passed)', '(rape drug|date rape)',
  ],
  mentions: ['spiking'],
  unless: [
    '(spiked|spike|spikes|spiking) ~3 (interest|sugar|volleyball|hair|haar|prices|curiosity|ball|blood sugar|glucose|anxiety|stress|cortisol|ping)', '(blood|sugar|glucose|price|prices|anxiety|cpu|heart|hair|stress|volleyball|insulin) ~2 (spike|spiked|spikes|spiking)', '(suiker|melk|citroen|sugar|milk|lemon|ice|ijs|straw|rietje|proteine|eiwitten|caffeine|too much|te veel suiker) ~4 (in|into) ~3 (drankje|drink|koffie|glas|drinken|cola)', '(vlieg|fly|bug|haar|hair|mug|wesp|mosquito) ~3 (in) ~3 (drankje|drink|glas|drinken|glass|cola)', '(iets|wat|something) ~1 (te)? drinken', '(vaccin|vaccinatie|griepprik|bloed|bloedprikken|coronaprik|hpv|acupunctuur|spuitangst) ~8 (naald|prik|geprikt|needle|spuit)', '(naald|prik|geprikt|needle|spuit|bang) ~6 (vaccin|vaccinatie|griepprik|bloed|bloedprikken|hpv|acupunctuur|naalden|needles|breien|hooiberg)', '(drug|drugs) ~2 (test|testen|testing|policy|beleid|drugs in sport)', '(lezing|voorlichting|campagne|campaign|training|workshop) ~4 (spiking|drogeren)', '(spiking) ~3 (campaign|campagne|voorlichting|workshop)', '(water|iets|stuff|alcohol) ~2 (gemorst|gooien|spilled|mors) ~6',
  ],
  lines: ['centrum-seksueel-geweld', 'huisartsenpost', '112', 'slachtofferhulp', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'ik denk dat ik gedrogeerd ben gisteren' },
      { lang: 'nl', text: 'iemand heeft iets in mijn drankje gedaan' },
      { lang: 'nl', text: 'geprikt met een naald in de club' },
      { lang: 'nl', text: 'na 1 drankje weet ik niets meer' },
      { lang: 'en', text: 'my drink was spiked' },
      { lang: 'en', text: 'someone put something in her drink' },
      { lang: 'en', text: 'i think i got roofied' },
      { lang: 'en', text: 'needle spiking at the festival' },
    ],
    against: [
      { lang: 'nl', text: 'er zat een vlieg in mijn drankje' },
      { lang: 'nl', text: 'iets te drinken kopen op de campus' },
      { lang: 'nl', text: 'bang voor de naald bij de griepprik' },
      { lang: 'nl', text: 'te veel suiker in frisdrank' },
      { lang: 'en', text: 'the talk spiked my interest' },
      { lang: 'en', text: 'blood sugar spike after lunch' },
      { lang: 'en', text: 'volleyball spiking training' },
      { lang: 'en', text: 'where can i test drugs' },
    ],
  },
};
