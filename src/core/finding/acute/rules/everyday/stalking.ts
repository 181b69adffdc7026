/** Everyday phrases that are struck out before ACUTE-17 looks. */
export const STALKING_EVERYDAY: readonly string[] = [
  '(follows|volgt|volgen|following|followed) ~1 (me|mij|us|ons) ~2 (on|op|via)? ~1 (insta|instagram|tiktok|' +
    'strava|linkedin|snap|snapchat|socials|twitter|x|spotify|online|bereal)',
  '(stagebegeleider|begeleider|leidinggevende|manager|baas|boss|mentor|slber|professor) ~1 (intimideert|' +
    'intimidates|intimideerde)',
  '@topic ~2 (blackmail|extortion|threats|stalker|gang)',
  '(blackmail|extortion|stalker|gang) ~2 @topic',
  '(volgt|volgde|volg) ~1 (college|een|het|dit|mijn|vakken|minor|lessen) ~1 (college|vak|vakken|minor|les|lessen|' +
    'cursus|opleiding|training|advies)',
  '(bedreiging|threat) ~1 (voor|to|for) ~2 (mijn|my|de|het|the) ~2 (gemiddelde|gpa|average|natuur|studie|privacy|' +
    'democratie|baan|werk)',
  '(voel|voelt|voelde|feel|felt) ~2 (me|mij|zich)? ~1 (geintimideerd|intimidated|bekeken|achtervolgd|followed|' +
    'opgejaagd)',
  '(bewaking|security|docent|conducteur|camera|insta|account|pagina|hond|kat|dog|cat|gids|tutor) ~1 (volgt|' +
    'follows) ~1 (ons|us|me|mij)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '(stalker) ~2 (video|game|games|2|film|movie|serie)',
  'the video game',
  '(wil|willen|ga|gaan|kan) ~2 (me|mij) ~2 (pakken|inpakken|oppakken|terugpakken) ~2 (op|met|terug|cijfer|punten|' +
    'tas)',
  '(threatened|bedreigd|bedreigt) ~3 (by|with|door|met) ~2 (bsa|deadline|eviction|fine|expulsion|boete)',
  '(huisbaas|landlord|verhuurder|docent|teacher|professor|begeleider|coach|tentamen|exam|niveau|groepsgenoot) ~3 ' +
    '(intimideert|intimidating|intimidates|intimideren)',
  '(opgewacht|opwacht) ~4 (taart|bloemen|cake|ballonnen|station door mijn ouders)',
  '(duo|docent|deurwaarder|incasso|recruiters|recruiter|school) ~2 (met|with|door) ~2 (brieven|mails|mailtjes|' +
    'letters|emails)',
  '(gestalkt|stalked|lastiggevallen|achtervolgd) (door|by) ~1 (duo|recruiters|mails|spam|deurwaarder|reclame|' +
    'incasso|bol|studielink|school)',
  '(chantage|chanteert|blackmail) ~4 (cijfers|groepsgenoot|groepsopdracht|groepsgenoten|emotionele|emotional)',
  'emotionele chantage',
  '(stalk*|volg|volgt|gevolgd|following|follows|followed|volgen|followers) !me|mij|her|haar|us|ons ~6 (insta|' +
    'instagram|tiktok|socials|' +
    'social|linkedin|snap|snapchat|facebook|spotify|online|crush|twitter|youtube|vak|vakken|college|colleges|' +
    'course|courses|lessen|les|class|classes|minor|instructions|instructies|recept|advies|rules|regels|plan|dieet|' +
    'training|profile|profiel|strava|page|account|nieuws|news|cursus|lecture|opleiding)',
  '(insta|instagram|tiktok|socials|linkedin|snapchat|facebook|spotify|strava|crush) ~6 (stalk*|volg|volgt|' +
    'gevolgd|following|follow|follows)',
  '(stalk|stalken|stalking) ~1 (mijn|my|the|mn|een|a|his|her)',
  '(docent|teacher|duo|verhuurder|recruiter|recruiters|studiekeuze|bank|telemarketing|nieuwsbrief|reclame|ads|' +
    'advertenties|spam|slb*|mailing|school|ad|algoritme|algorithm|bol|mails|mailtjes|mail|deurwaarder|incasso) ~4 ' +
    '(stalkt|stalken|stalking|stalks|achtervolgt|achtervolgen|following|lastig|lastiggevallen)',
  '(stalkt|stalken|stalking|achtervolgt|achtervolgd|achtervolgen|following|lastig gevallen|lastiggevallen|' +
    'harass*) ~6 (mails|mailtjes|mail|emails|reclame|ads|spam|nieuwsbrief|schuld|schulden|debt|debts|pech|' +
    'deadlines|incasso|deurwaarder|verleden|past|gedachten|thoughts|herinneringen|bad luck|herkansing|muggen|' +
    'vliegen|gedachte)',
  '(debts|debt|schulden|schuld|pech|deadlines|verleden|past|gedachten|herinnering|herinneringen|ongeluk|' +
    'tentamenstress|bad luck|duo|studieschuld) ~5 (achtervolgt|achtervolgd|achtervolgen|following|follows|follow|' +
    'volgt|haunts)',
  '(bedreigd|bedreigde|dreigt|dreigend|dreigende|threatened|threatening|bedreigt|dreigen|threatens) ~8 (bsa|' +
    'studieadvies|diersoort|uitsterven|boete|fine|uitzetting|eviction|afgewezen|uitschrijven|uitgeschreven|' +
    'schorsing|extinction|species|incasso|deurwaarder|deportation|ontslag|fired|rechtszaak|lawsuit|tekort|' +
    'vertraging|negatief|onvoldoende|achterstand|burnout|burnout|uitval|studievertraging|lock me out|te zakken|te ' +
    'mislukken|mis te gaan|kwijt te raken|to fail|to fall|expel|huur|rent|sue|uit te vallen|te verliezen|to evict|' +
    'me te laten zakken|rain|regen|klacht|met uitschrijving|te stoppen|stoppen|break up|uit te maken|uitmaken)',
  '(bsa|boete|fine|duo|verhuurder|landlord|deurwaarder|incasso|ai|chatgpt|klimaat|diersoort|species|robots|' +
    'technologie|onweer|storm|schip|bos|natuur|taal|democratie|baan|banen|job|jobs) ~6 (bedreigd|dreigt|dreigend|' +
    'threatened|threatens|threatening|threat|bedreigt|bedreiging)',
  '(voel|voelt|feel|feels|felt|feeling) ~2 (me|mij|zich)? ~2 (bedreigd|threatened|achtervolgd|followed|' +
    'lastiggevallen|geintimideerd|intimidated) ~3 (door|by)? ~3 (ai|slimme|smart|competition|concurrentie|' +
    'klasgenoten|medestudenten|groep|succes|success|cijfers|grades|perfect*|niveau)',
  '(bedreiging|threats|kansen|swot|opportunities|strengths|sterktes) ~4 (kansen|swot|analyse|analysis|threats|' +
    'bedreigingen|klimaat|zwaktes)',
  '(kansen|swot|strengths|weaknesses|sterktes|zwaktes|cyber|security) ~6 (bedreigingen|bedreiging|threats|threat)',
  '(staat|stond|wacht|waiting|stands) ~4 (pakket|pakketje|pizza|bezorger|fiets|package|delivery|uber|' +
    'verhuiswagen|kat)',
  '(pakket|pakketje|pizza|bezorger|fiets|package|delivery|bezorg|kat|cat|visite|bezoek) ~6 (deur|door|huis|house)',
  '(gevolgd|followed) ~3 (by|door) ~2 (een borrel|drinks|tentamen|exam|vragen|a test|questions|lunch)',
  '(gang) ~2 (van|zaken|op de|in de|lopen|kast|naar|gaan|aan de)',
  '(op|in|over|aan de|door) ~1 (de|onze)? gang',
  '(scriptie|thesis|essay|paper|onderzoek|research|college|lecture|training|workshop|documentaire|film|serie|' +
    'boek|podcast|casus|module|vak) ~6 (stalk*|bedreiging*|threats|afpersing|extortion|bende|gang|maffia|' +
    'ontvoering|kidnapping)',
  '(stalk*|bedreiging*|threats|ontvoering|kidnapping|maffia) ~6 (scriptie|thesis|essay|paper|onderzoek|research|' +
    'documentaire|film|serie|boek|podcast|module|vak|course)',
];
