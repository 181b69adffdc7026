import type { AcuteRule } from '../types.ts';

export const stalking: AcuteRule = {
  id: 'ACUTE-17',
  kind: 'stalking',
  covers: {
    nl: 'Stalking, gevolgd of opgewacht worden, bedreigd worden door een ex of een ander.',
    en: 'Stalking, being followed or waited for, being threatened by an ex or somebody else.',
  },
  patterns: [
    '(opgewacht|opgewachd|opwacht|ambushed) ~3',
    '(intimideert|intimideerde|intimidates|intimidating) ~3 (me|mij|haar|her|us|ons) ~4',
    '@ex ~3 (staat|stond|zit|loopt|rijdt|hangt|wacht|fietst) ~4 (voor|bij|langs|onder|buiten|rond) ~2 (raam|deur|huis|school|werk|kamer|flat|campus)',
    '@ex ~5 (outside|in front of|near|at) ~2 (my|the) ~1 (house|window|door|work|dorm|building|room)',
    '(stalkt|stalked|gestalkt|stalking|stalker|stalkte|gestalked|stalken|stalks|stalkers) ~6', '(volgt|volgde|achtervolgt|achtervolgde|gevolgd|achtervolgd|following|follows|followed|volgen|achtervolgen|stalkt) ~3 (me|mij|haar|her|ons|us|hem|him|naar huis|home|to my|door|everywhere|overal|mij) ~4 (huis|home|street|straat|overal|everywhere|again|weer|nu|now|around|bang|scared|door|station|naar huis|terug|campus|auto|car|man|steeds|school|$)', '(word|wordt|werd|being|was|am|been|is|are|getting) ~2 (gevolgd|achtervolgd|followed|stalked|gestalkt|bedreigd|threatened|opgewacht|belaagd|geintimideerd|lastiggevallen|bedreigt)', '@they|@ex|@person|@family ~4 (bedreigt|bedreigd|bedreigde|bedreigen|dreigt|dreigde|threatens|threatened|threatening|belaagt) ~3 (me|mij|haar|her|hem|him|ons|us|met|om|to|with|my|mijn)', '(bedreigingen|bedreiging|doodsbedreiging*|doodbedreiging*|threats|dreigberichten|dreigmails|dreigbrief|dreigtelefoontjes|doodsdreigement*|doodswensen)', '(death|rape) (threat|threats)', '(dreigt|dreigde|threatens|threatened|threatening|gedreigd|bedreigd) ~5 (dood|vermoord|vermoorden|kill|doden|slaan|steken|hurt|mes|iets aandoen|iets aan te doen|wat aan te doen|pijn|beat|stab|shoot|familie)', '(staat|stond|staan|wacht|wachtte|wachten|shows|showed|keeps|turns|waits|waiting|stands|standing|hangt) ~5 (voor|outside|at|bij|up|around) ~3 (deur|house|door|huis|kamer|school|home|my work|werk|room|dorm|campus|class|lokaal|place) ~8 (ex|bang|scared|steeds|weer|every day|elke dag|again|stalk*|dreig*|uninvited|op te wachten|weg|leave me alone)', '@ex ~6 (staat|stond|shows|showed|turns|waits|waiting|outside|opwacht|opgewacht|wacht|laat|leave|stopt niet|stop contacting|blijft|keeps|tracks|tracker|airtag|volgt|follows|lastig) ~5 (deur|house|door|huis|up|op|alone|met rust|bellen|calling|texting|contacting|me|mij|gps|everywhere|overal|vallen|phone|auto|campus|school)', '(airtag|gps tracker|tracker|spyware|volgsysteem) ~6 (tas|bag|auto|car|ex|jas|coat|gevonden|found|telefoon|phone|me|fiets)', '(bang|scared|afraid|terrified) ~4 (ex|stalker|hem|him|man|buurman|neighbour|guy|haar|someone|iemand) ~6 (doet|aandoet|hurt|kill|komt|coming|huis|house|vermoord|find me|vindt|volgt|follow|weet waar)', '(lastiggevallen|lastig gevallen|harassed|harasses|harassing|belaagd|geintimideerd|valt me lastig) ~6 (straat|street|door|by|ex|buurman|neighbour|huisgenoot|elke dag|every day|bang|scared|man|groep|docent|teacher|train|me|mij|$)', '(weet|knows|vond|found|achterhaald) ~3 (waar|where) ~2 (ik|i) ~2 (woon|live|ben) ~5', '(contactverbod|straatverbod|restraining order|huisverbod|locatieverbod)', '(ontvoeren|ontvoert|ontvoerd|kidnap|kidnapped|kidnapping)', '(niet|not) ~2 (veilig|safe) ~4 (op straat|in het gebouw|on campus|op school|in my dorm|buiten|outside|in mijn huis|in my room|in the building)', '(afgeperst|afpersing|afpersen|perst me af|extorted|extortion|blackmailed|blackmail|gechanteerd|chanteert|chantage|loansharks|loan sharks|maffia|bende|gang|criminelen|criminals) ~6 (door|by|me|mij|geld|money|dreig*|threat*|bang|scared|ex|betalen|pay|moet|drugs|halen|$)',
  ],
  mentions: [],
  unless: [
    '(huisbaas|landlord|verhuurder|docent|teacher|professor|begeleider|coach|tentamen|exam|niveau|groepsgenoot) ~3 (intimideert|intimidating|intimidates|intimideren)',
    '(opgewacht|opwacht) ~4 (taart|bloemen|cake|ballonnen|station door mijn ouders)',
    '(duo|docent|deurwaarder|incasso|recruiters|recruiter|school) ~2 (met|with|door) ~2 (brieven|mails|mailtjes|letters|emails)',
    '(gestalkt|stalked|lastiggevallen|achtervolgd) (door|by) ~1 (duo|recruiters|mails|spam|deurwaarder|reclame|incasso|bol|studielink|school)',
    '(chantage|chanteert|blackmail) ~4 (cijfers|groepsgenoot|groepsopdracht|groepsgenoten|emotionele|emotional)',
    'emotionele chantage',
    '(stalk*|volg|volgt|gevolgd|following|follows|followed|volgen|followers) ~6 (insta|instagram|tiktok|socials|social|linkedin|snap|snapchat|facebook|spotify|online|crush|twitter|youtube|vak|vakken|college|colleges|course|courses|lessen|les|class|classes|minor|instructions|instructies|recept|advies|rules|regels|plan|dieet|training|profile|profiel|strava|page|account|nieuws|news|cursus|lecture|opleiding)', '(insta|instagram|tiktok|socials|linkedin|snapchat|facebook|spotify|strava|crush) ~6 (stalk*|volg|volgt|gevolgd|following|follow|follows)', '(stalk|stalken|stalking) ~1 (mijn|my|the|mn|een|a|his|her) ~3', '(docent|teacher|duo|verhuurder|recruiter|recruiters|studiekeuze|bank|telemarketing|nieuwsbrief|reclame|ads|advertenties|spam|slb*|mailing|school|ad|algoritme|algorithm|bol|mails|mailtjes|mail|deurwaarder|incasso) ~4 (stalkt|stalken|stalking|stalks|achtervolgt|achtervolgen|following|lastig|lastiggevallen)', '(stalkt|stalken|stalking|achtervolgt|achtervolgd|achtervolgen|following|lastig gevallen|lastiggevallen|harass*) ~6 (mails|mailtjes|mail|emails|reclame|ads|spam|nieuwsbrief|schuld|schulden|debt|debts|pech|deadlines|incasso|deurwaarder|verleden|past|gedachten|thoughts|herinneringen|bad luck|herkansing|muggen|vliegen|gedachte)', '(debts|debt|schulden|schuld|pech|deadlines|verleden|past|gedachten|herinnering|herinneringen|ongeluk|tentamenstress|bad luck|duo|studieschuld) ~5 (achtervolgt|achtervolgd|achtervolgen|following|follows|follow|volgt|haunts)', '(bedreigd|bedreigde|dreigt|dreigend|dreigende|threatened|threatening|bedreigt|dreigen|threatens) ~8 (bsa|studieadvies|diersoort|uitsterven|boete|fine|uitzetting|eviction|afgewezen|uitschrijven|uitgeschreven|schorsing|extinction|species|incasso|deurwaarder|deportation|ontslag|fired|rechtszaak|lawsuit|tekort|vertraging|negatief|onvoldoende|achterstand|burnout|burnout|uitval|studievertraging|lock me out|te zakken|te mislukken|mis te gaan|kwijt te raken|to fail|to fall|expel|huur|rent|sue|uit te vallen|te verliezen|to evict|me te laten zakken|rain|regen|klacht|met uitschrijving|te stoppen|stoppen|break up|uit te maken|uitmaken)', '(bsa|boete|fine|duo|verhuurder|landlord|deurwaarder|incasso|ai|chatgpt|klimaat|diersoort|species|robots|technologie|onweer|storm|schip|bos|natuur|taal|democratie|baan|banen|job|jobs) ~6 (bedreigd|dreigt|dreigend|threatened|threatens|threatening|threat|bedreigt|bedreiging)', '(voel|voelt|feel|feels|felt|feeling) ~2 (me|mij|zich)? ~2 (bedreigd|threatened|achtervolgd|followed|lastiggevallen|geintimideerd|intimidated) ~3 (door|by)? ~3 (ai|slimme|smart|competition|concurrentie|klasgenoten|medestudenten|groep|succes|success|cijfers|grades|perfect*|niveau)', '(bedreiging|threats|kansen|swot|opportunities|strengths|sterktes) ~4 (kansen|swot|analyse|analysis|threats|bedreigingen|klimaat|zwaktes)', '(kansen|swot|strengths|weaknesses|sterktes|zwaktes|cyber|security) ~6 (bedreigingen|bedreiging|threats|threat)', '(staat|stond|wacht|waiting|stands) ~4 (pakket|pakketje|pizza|bezorger|fiets|package|delivery|uber|verhuiswagen|kat) ~5', '(pakket|pakketje|pizza|bezorger|fiets|package|delivery|bezorg|kat|cat|visite|bezoek) ~6 (deur|door|huis|house)', '(tenniss|volgt|volgde|volg) ~2 (college|een|de|het|dit|mijn|vakken|minor|lessen)', '(gevolgd|followed) ~3 (by|door) ~2 (een borrel|drinks|tentamen|exam|vragen|a test|questions|lunch)', '(gang) ~2 (van|zaken|op de|in de|lopen|kast|naar|gaan|aan de)', '(op|in|over|aan de|door) ~1 (de|onze)? gang', '(scriptie|thesis|essay|paper|onderzoek|research|college|lecture|training|workshop|documentaire|film|serie|boek|podcast|casus|module|vak) ~6 (stalk*|bedreiging*|threats|afpersing|extortion|bende|gang|maffia|ontvoering|kidnapping)', '(stalk*|bedreiging*|threats|ontvoering|kidnapping|maffia) ~6 (scriptie|thesis|essay|paper|onderzoek|research|documentaire|film|serie|boek|podcast|module|vak|course)',
  ],
  lines: ['veilig-thuis', '112', 'slachtofferhulp', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'mijn ex stalkt me' },
      { lang: 'nl', text: 'ik word achtervolgd naar huis' },
      { lang: 'nl', text: 'mijn ex bedreigt me via whatsapp' },
      { lang: 'nl', text: 'ik krijg doodsbedreigingen' },
      { lang: 'en', text: 'someone is following me home' },
      { lang: 'en', text: 'my ex keeps showing up at my house' },
      { lang: 'en', text: 'i am being stalked by a classmate' },
      { lang: 'en', text: 'getting death threats online' },
    ],
    against: [
      { lang: 'nl', text: 'ik stalk mijn crush op insta' },
      { lang: 'nl', text: 'achtervolgd door pech dit blok' },
      { lang: 'nl', text: 'bedreigd met een negatief bsa' },
      { lang: 'nl', text: 'er volgt een boete van duo' },
      { lang: 'en', text: 'my debts keep following me' },
      { lang: 'en', text: 'following three courses this block' },
      { lang: 'en', text: 'swot analysis threats and opportunities' },
      { lang: 'en', text: 'the landlord threatens to evict me' },
    ],
  },
};
