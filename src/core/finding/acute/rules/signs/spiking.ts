/** Signs of ACUTE-14; they count wherever they stand. How they are written: pattern/compile.ts. */
export const SPIKING_SIGNS: readonly string[] = [
  '(herinner|weet|remember) ~3 (niks|niets|nothing|not) ~8 (ondergoed|onderbroek|naakt|naked|underwear|' +
    'uitgekleed|kleren|clothes|bra|bh)',
  '(na|after) ~2 (een|one|1|two|twee) ~1 (drankje|drink|biertje|wijntje|cocktail) ~6 (raar|verlamd|weird|' +
    'duizelig|dizzy|misselijk|paralysed|paralyzed|wazig|weg|out|suf)',
  '(wakker|woke|waking) ~4 (vreemd|strange|onbekend|unknown|ander|someone elses|other) ~1 (bed|huis|kamer|room|' +
    'house|plek|place)',
  '(weet|remember|herinner) ~2 (niks|niets|nothing|niet) ~2 (meer)? ~3 (feest|party|nacht|night|avond|club|' +
    'uitgaan) ~6 (naakt|naked|bed|pijn|blauwe|bruises|gedrogeerd|kleren)',
  '(drogering|bedwelming|gedrogeert|gedrogeerd|drogeerd)',
  '(gedrogeerd|drogeren|drogeert|drogeerde|bedwelmd|bedwelmt|gespiked|gespiket|roofied|roofies|roofie|' +
    'drinkspiking|drankspiking|needlespiking)',
  '(iets|spul|drugs|pil|ghb|wat|something|drug|pill|substance|stuff) ~4 (in|into|door) ~3 (drankje|drank|drinken|' +
    'glas|drink|drinks|glass|biertje|cola|beer|wijn|wine|cocktail|water|cup|beker)',
  '(drink|drinks|drankje|drank|cocktail|beer|glass|biertje) ~4 (spiked|gespiked|gedrogeerd|tampered|drugged|' +
    'messed with)',
  '(spiked|spike|spiking|drugged|drug|drugging) ~4 (drink|drinks|me|her|him|my|us|friend|by|at|club|party|last|' +
    'drankje)',
  '(been|was|got|were|is|being|get) ~2 (spiked|drugged|roofied)',
  '(drink|needle) spiking',
  '(prik|geprikt|injected|jabbed|pricked|naald|needle|spuit|spuitje|ingespoten) ~6 (club|uitgaan|uit gaan|feest|' +
    'party|festival|disco|kroeg|dansvloer|crowd|dance floor|bar|concert|nightclub|discotheek)',
  '(club|uitgaan|feest|party|festival|disco|kroeg|dansvloer|bar|nightclub|discotheek) ~6 (geprikt|injected|' +
    'jabbed|pricked|naald|needle|spuitje|gespiked|spiked|gedrogeerd|drugged)',
  '(weet|herinner|remember|herinnert|recall) ~4 (niets|niks|niet|nothing|not|anything|geen) ~8 (drankje|drink|' +
    'drinks|one drink|een biertje|na een|glas)',
  '(na|after) ~2 (een|een|one|two|twee|1|2) ~1 (drankje|drankjes|drink|drinks|biertje|glas|glass|beer|beers) ~6 ' +
    '(blackout|niets meer|kwijt|nothing|black out|weg|out|cannot remember|can not remember|remember nothing|can ' +
    'not move|passed)',
  '(rape drug|date rape)',
];

/** Bare words of ACUTE-14; they count unless they are the subject of study, work, news or fiction. */
export const SPIKING_MENTIONS: readonly string[] = [
  'spiking',
];
