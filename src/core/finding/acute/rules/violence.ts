import type { AcuteRule } from '../types.ts';

export const violence: AcuteRule = {
  id: 'ACUTE-18',
  kind: 'violence',
  covers: {
    nl: 'Geweld buitenshuis: in elkaar geslagen, aangevallen, mishandeld, met geweld beroofd.',
    en: 'Violence elsewhere: beaten up, attacked, assaulted, robbed by force.',
  },
  patterns: [
    '(klap|stomp|vuistslag|trap|schop) ~2 (gekregen|gehad|kreeg) ~4 (onbekende|straat|uitgaan|jongen|man|groep|iemand|gezicht|klasgenoot|docent)',
    '(robbed|mugged|threatened) at ~1 (knifepoint|gunpoint)',
    '(spuugde|gespuugd|bespuugd|spat on|spit on) ~3',
    '(in elkaar|inelkaar|inmekaar|in mekaar) ~1 (geslagen|getrapt|geschopt|gebeukt|gemept|slaan|slaat|sloegen|gerost)', '(beaten|beat|beating) ~2 up', '(got|been|was|were|getting|get) jumped', '(got|been|was|were|is|being|getting|get) ~3 (mugged|attacked|assaulted|robbed|beaten|punched|stabbed|beat) ~4', '(mugged|assaulted)', '(ben|is|werd|word|wordt|was|waren|zijn|heeft|hebben) ~5 (mishandeld|aangevallen|overvallen|beroofd|geslagen|geschopt|geript|gestompt|neergeslagen|neergestoken|gestoken|getrapt|afgetuigd|aangevlogen|bespuugd|gerost|mishandelt)', '(mishandeld|aangevallen|overvallen|beroofd|neergeslagen|geslagen|geschopt|attacked|assaulted|robbed|punched|hit) ~5 (straat|street|uitgaan|station|trein|park|door een groep|by a group|jongens|guys|gang|club|kroeg|bar|onbekende|stranger|festival|trein|bus|night out|avond|gisteren|yesterday|last night|vannacht|homo|gay|trans|klasgenoot|docent|leraar|teacher|class|classmate|school|klas)', '@person|@they|ik|i ~2 (is|are|was|ben|werd|zijn) ~2 (aangevallen|attacked|mishandeld|assaulted|overvallen|beroofd) ~6', '(ik|i|vriend|friend|hij|he|she|ze|huisgenoot|roommate|student|me|mij) ~5 (aangevallen|attacked|assaulted|mishandeld|beaten|mugged|jumped|overvallen|beroofd|neergeslagen) ~2 (op|in|door|by|on|at|last|gisteren|net|just|$)', '(slachtoffer|victim|getuige|witness|witnessed) ~4 (geweld|violence|mishandeling|assault|overval|robbery|aanval|attack|steekpartij|schietpartij|misdrijf|crime|stabbing|shooting|beroving|mishandeld)', '(geweldsincident|geweldpleging|straatroof|beroving|zinloos geweld|uitgaansgeweld|potenrammen|hate crime)', '(kopstoot|vuistslag|headbutt|vuist|fist) ~4 (gezicht|gekregen|face|gegeven|kreeg|got|me|mij)', '(klasgenoot|docent|student|leerling|huisgenoot|roommate|classmate|teacher|collega|boss|baas|groep|group|jongens|guys|someone|iemand|stranger|buurman|neighbour|onbekende|people|mensen|medestudent|trainer|coach|bully|pestkop) ~5 (slaat|sloeg|sloegen|schopte|schopten|geslagen|geschopt|hit|punched|punches|kicked|slapped|beat|attacked|hits|mishandelde|mishandelt|aangevallen|viel me aan|duwde|pushed|spuugde|shoved|choked) ~3 (me|mij|haar|hem|her|him|my|mijn|$)', '(vechtpartij|knokpartij) ~6 (gewond|gezicht|bloed|hurt|injured|gebroken|bang|betrokken)', '(ontgroening|hazing|ontgroend|hazed|kennismakingstijd) ~8 (geslagen|geweld|mishandeld|getrapt|violence|beaten|hit|kicked|gedwongen|forced|naakt|naked|bewusteloos|pijn|hurt)', '(geslagen|geweld|mishandeld|beaten|kicked|vernederd|forced) ~6 (ontgroening|hazing|ontgroend|kennismakingstijd|vereniging)',
  ],
  mentions: ['mishandeling|geweldsmisdrijf|mishandeld'],
  unless: [
    '(jumped|jump) at',
    '@hits ~8 (schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|uno|padel|darten|match|wedstrijd|scrabble|record|basketball|toernooi|tournament|team|bij het|spelletje|spel|quiz)', '(schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|wedstrijd|match|toernooi|quiz|padel|spel) ~8 (@hits|beaten|aangevallen|attacked|ingemaakt)', '(voel|voelt|voelde|feel|feels|felt|feeling) ~4 (aangevallen|attacked|overvallen|beroofd|robbed|geslagen|beaten|verslagen|overdonderd)', '(overvallen) ~3 (door|met) ~3 (vraag|vragen|verdriet|emoties|nieuws|regen|opdracht|onweer|gevoel|paniek|heimwee|slaap|moeheid|werk|deadlines)', '(beroofd|robbed) (van|of) ~3 (good grade|grade|slaap|nachtrust|sleep|jeugd|studententijd|kans|chance|youth|tijd|time|a grade|punten|points)', '(beat|beating|beaten) ~2 (myself|mezelf|yourself|himself|up car|up bike|up old|track|box)', '(beat|beating|beaten) ~2 up ~3 (over|about|car|bike|laptop|shoes|old)', '(fiets|bike|telefoon|phone|wallet|portemonnee|laptop|scooter) ~4 (gestolen|stolen)', '(ben|is|was|zijn|waren|it|me|that|this) ~3 (hit) ~2 (me|home|hard|by|like|with|rock|the|a)', '(is|was|it|that|this|zijn) ~3 (hit) ~2 $', '(hit|hits) ~2 (by a wave|by homesickness|by reality|by stress|with a fine|song|single|record|by the news|by grief|by corona|by inflation|me up)', '(it|that|this|reality|homesickness|grief|heimwee|news|exam|loneliness|sadness|truth|song|winter|stress|depression|burnout|deadline) ~3 (hit|hits|kicked|beats|beat|attacked|punched|slapped) ~2 (me|us|my|in|hard|different)', '(slaat|sloeg|sloegen|slaan|geslagen|sla) ~3 (deuren|nergens|alarm|op hol|gade|munt|deur|een slag|dicht|brug|kruis|handen|vals alarm|nieuwe weg)', '(handen|alarm|brug|slag|figuur|munt|acht|hand|wond*) ~3 (geslagen|slaan|sla|slaat)', '(getrapt|gestonken|trapt|trapte|trappen|geschopt|schopt) ~3 (val|lol|in zijn|reclame|phishing|bal|balletje|kont onder|in de val|fiets)', '(kicked|kick|kicks) ~2 (out|off|in|the habit|back|ass|butt|this|started|ball|the ball)', '(krijg|kreeg|gekregen) ~3 (vuist) ~1', '(training|workshop|cursus|les|college|scriptie|thesis|essay|onderzoek|research|casus|vak|documentaire|stage|strafrecht|tentamen|artikel|nieuws|news|boek|film|serie) ~8 (geweld|mishandeling|mishandeld|violence|assault|beroving|overval|attack|steekpartij)', '(mishandeling|mishandeld|geweld|violence|assault|beroving|overval|steekpartij) ~8 (scriptie|thesis|essay|onderzoek|research|casus|documentaire|strafrecht|tentamen|training|workshop|vak|college)', '(dier|dieren|animal|animals|taal|english|gitaar|viool|piano|grammatica|laptop) ~3 (mishandel*|abuse|mishandeling)', '(dierenmishandeling)', '(wesp|mug|kwal|muggen|wespen|teek|bee|wasp|mosquito) ~4 (gestoken|stung|aangevallen|attacked|bitten)', '(gestoken|aangevallen) ~4 (wesp|mug|kwal|muggen|wespen|teek|meeuw|meeuwen|gans|ganzen)', '(geese|goose|seagull|seagulls|gans|ganzen|meeuw|meeuwen|zwaan|swan|hond|dog|kat|cat) ~5 (attacked|aangevallen|aanvallen|bit|gebeten)', '(attacked|aangevallen|robbed|hit) ~3 (by|door) ~3 (goose|geese|seagull|meeuw|kat|cat|swan|zwaan|feedback|hackers|virus|allergies|inflation|prices|criticism|kritiek|reality|hormones|mosquitoes|docent op|vragen)', '(stak|steekt|gestoken|steken) ~3 (tijd|energie|geld|werk|moeite|hand|draak|vinger)',
    '(tijd|energie|geld|werk|moeite|uren) ~4 gestoken', '(geslagen|beaten) ~1 (hond|path|track|dog)', 'met stomheid geslagen', '(dood|plat|lam) geslagen', '(docent|teacher|tutor|leraar) ~4 (slaat|sloeg) ~2 (over|mij over|me over|pauze|les)',
  ],
  lines: ['112', 'slachtofferhulp', 'huisartsenpost', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'ik ben in elkaar geslagen op straat' },
      { lang: 'nl', text: 'mijn huisgenoot is aangevallen bij het station' },
      { lang: 'nl', text: 'vannacht met geweld beroofd door een groep jongens' },
      { lang: 'nl', text: 'een klasgenoot sloeg me in mijn gezicht' },
      { lang: 'en', text: 'i got beaten up last night' },
      { lang: 'en', text: 'my friend was attacked for being gay' },
      { lang: 'en', text: 'mugged on my way home' },
      { lang: 'en', text: 'a stranger punched me on the train' },
    ],
    against: [
      { lang: 'nl', text: 'ik voelde me aangevallen door de feedback' },
      { lang: 'nl', text: 'overvallen door vragen in de pauze' },
      { lang: 'nl', text: 'mijn fiets is gestolen' },
      { lang: 'nl', text: 'met stomheid geslagen door mijn cijfer' },
      { lang: 'en', text: 'homesickness hit me hard' },
      { lang: 'en', text: 'robbed of my sleep by noisy neighbours' },
      { lang: 'en', text: 'i beat myself up over mistakes' },
      { lang: 'en', text: 'attacked by a goose on campus' },
    ],
  },
};
