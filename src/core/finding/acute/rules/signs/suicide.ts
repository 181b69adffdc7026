/** Signs of ACUTE-9; they count wherever they stand. How they are written: pattern/compile.ts. */
export const SUICIDE_SIGNS: readonly string[] = [
  '(keep|hou|houd) ~1 @self ~2 (safe|veilig)',
  '(plan|method|methode) ~1 (and|en) ~2 (the|de)? ~1 (means|middelen|date|datum)',
  '(way out|uitweg|solution|oplossing|answer|escape) ~1 (is) ~1 (death|dying|dood|sterven|zelfmoord|suicide|' +
    'doodgaan)',
  '(death|dying|dood|sterven) ~1 (is) ~3 (way out|uitweg|solution|oplossing|answer|escape)',
  '(peace|vrede) ~1 (with|met) ~1 (dying|death|de dood|doodgaan)',
  '(topping|top|toppen|offing|doing in|do in) ~1 @self',
  '(talking|talks|talk|says|said|wants|going) ~3 (to|about)? ~1 (top|topping) ~1 @self',
  '(scared|afraid|worried|bang|think|denk) ~5 (will|is going to|going to|wants to) ~2 (die|be dead|end it|kill) ~1 $',
  '(ik|hij|ze|zij|k) ~1 (wil|wou|wilde|wilt) ~8 (dood|sterven|doodgaan) $',
  '(denk|denkt|dacht) ~7 aan (de|het)? ~1 (dood|doodgaan|sterven|zelfmoord)',
  '(ik|hij|ze|zij) ~8 (dood|zelfmoord) ~2 (wil|denk|denkt|wilde|wou)',
  '(er|ergens) ~2 (een) ~1 (punt|eind|einde|streep) ~1 (achter|onder|aan) ~1 (wil|zetten|zet|maken|gaat|te)',
  '(is|are) there ~2 (painless|easy|quick|quickest) ~1 (way|method)',
  '(pijnloze|makkelijke|snelle|zekere) ~1 (manier|methode|dood)',
  '(painless|pijnloos|quick|peaceful) ~1 (death|dood|way to die|way out|einde|end)',
  '(zou|would|doet|does) ~3 (pijn|hurt) ~6 (springt|jump|springen|dood|die|flat|trein|train|hangen|hang)',
  '(hoe|how) ~1 (hoog|high|lang|long|diep|deep|veel|many) ~8 (dood|die|sterven|to die|doodgaan|doodgaat|dead|' +
    'dodelijk|lethal)',
  '(iets|something) ~1 (doms|stoms|stupid|dumb|bad) ~3 (gedaan|done|did)',
  '(did|done|deed|gedaan) ~2 (something|iets) ~1 (stupid|doms|dumb|stoms|bad) ~1 (with|met)',
  '(niet|geen|not|no|never) ~3 (see|zie|find|vind) ~3 (point|zin|nut|reden|reason) ~3 (living|leven|life|alive|' +
    'going on|live)',
  '(not|geen|no|niet) ~2 (see|zie|any) ~2 (point|zin|reason) ~2 (living|leven|life)',
  '(ik|k) ~5 (dood|doodga|doodgaan|doodging|sterf|sterven|doodval|doodvallen|neerval)',
  '(dood|doodga|doodgaan|sterven) ~2 (ik|k)',
  '(huilen|huilt|care|cry|missen|merken|uitmaken|boeien) ~2 (als|if|when|dat) (ik|i) ~2 (dood|doodga|die|died|' +
    'sterf|weg|gone)',
  '(if|when|once|until|unless|after|because) i ~1 (die|died|dead|am dead|was dead|were dead)',
  '(if|hope|wish) ~3 (i|something) ~2 (kills|killed|kill) me',
  '(someone|somebody|please|god|just|wish|want|hope) ~4 (kill|shoot|end) me',
  '^ (please|pls|just)? kill me',
  '(should|must|have to|had to|better) ~1 (just)? ~1 (die|be dead)',
  '(feel|feels|felt|think|thinking|thoughts|thought|idea|ideas|consider|considering|considered|contemplating|' +
    'contemplate|about|of|urge) ~2 (like|about|of)? ~2 ending (it|things|everything|myself|this)',
  '(still)? ~1 be alive ~3 (tomorrow|next|much longer|by|when|anymore|then)',
  '(nog|still) (leef|leven|in leven|alive) ~4 (morgen|tomorrow|volgende|next)',
  '(doing|do|doe) ~3 (favour|favor|plezier) ~4 (die|died|dead|gone|dood|weg)',
  '(vertrouw|trust|scared of|afraid of|bang voor|bang van) ~1 @self ~3 (niet|not|tonight|alone|vanavond|vannacht|$)',
  '(not|niet) ~2 (vertrouw|trust|vertrouwen) ~1 @self',
  '(what|wat|dat) ~2 (i|ik) ~3 (do|doe|doen) ~2 (to)? @self',
  '(scared|afraid|bang) ~4 (@self|mezelf)',
  '(leef|leven|alive|live|living|hier|here) ~3 (nog|still|alleen|only) ~3 (voor|for|because|omdat|vanwege) ~2 ' +
    '(mijn|my|haar|zijn|him|her) ~1 @family|kat|hond|cat|dog|@person',
  '(had|zou) ~4 (het|it) ~2 (al)? ~1 (gedaan|done) ~1 $',
  '(als|if) ~6 (niet|not|wasnt) ~4 (had|zou|would) ~2 (ik|i) ~2 (het|it) ~3 (al|already|gedaan|done)',
  '(hoop|hope|wil|want) ~3 (niet|not) ~2 (oud|old|ouder) ~1 (word|worden|grow|get|te worden|$)',
  '(op|uit|over) ~1 (aan|met) ~1 leven',
  '(mijn|haar|zijn|hun|eigen|t|het|dit) leven ~2 (beeindig*|eindigen|te beeindigen|afsluiten)',
  'beeindig* ~2 (mijn|haar|zijn|hun|eigen|het|dit) leven',
  '(als|if) (ik|i) ~3 (dood|doodga|doodging|died|die|dead|sterf) ~6 (uitmaken|care|cares|missen|miss|notice|' +
    'merken|uit|erg|boeit|boeien|cry|huilen|better|beter|opluchting|relief|sad|verdriet)',
  '@wil _ @sterf',
  '@sterf _ @wil ~1 $',
  '@sterf ~1 (wil|wilt|wou|wilde|willen|wille|wilden)',
  '@wil ~2 _ (er|hier|deze wereld|dit leven|the world)? ~1 (dood|doodgaan)',
  '(was|waren|ging|ben|lag|viel) (ik|k|ie|hij|ze|zij|we) ~3 @sterf',
  '@ik ~3 liever|beter|graag|liefst _ @sterf',
  '(liever|beter|net zo goed|evengoed|maar beter) _ (dood|doodgaan|sterven) !dan|@dull',
  '(dood|doodgaan|sterven) ~3 (beter|fijner|oplossing|makkelijker|enige|rustiger|liever|uitweg|uitkomst|' +
    'opluchting|verlossing|welkom|bevrijding)',
  '(denk|denkt|dacht|denken|gedacht|nadenken|pieker|fantaseer|fantaseert|obsessief|gedachten|gedachte|gedachtes|' +
    'bezig) _ (aan|over|met|om) _ (dood|doodgaan|sterven|doodzijn)',
  '(naar|aan|over) (de? dood) ~2 (verlang|verlangt|verlangen|denk|denken|denkt|gedachten)',
  '(dood|doodgaan|sterven|de dood) ~2 (verlang|verlangt|verlangen|wens|gedachten)',
  '(help / ik / hij / ze / zij) ~2 (wil|wilt|wille|wou) ~2 dood',
  'dood (wil|wou|wilde|willen) (ik|hij|ze|zij)',
  '@self|me|mij|zich ~1 (dood) ~1 (wensen|wens|wenst|willen|hebben|maken|steken|schieten|rijden|drinken|zuipen|' +
    'spuiten|hongeren)',
  'wens ~2 (ik / mezelf) ~2 dood',
  'dood ~1 (zou|willen) ~1 zijn',
  '(zou|zouden|had|hadden) ~2 (dood|doodgegaan) ~1 (willen|moeten|mogen|kunnen|beter|gemoeten)',
  '(mag|laat|laten|moet) (ik|me|mij|mezelf) ~3 (dood|doodgaan|sterven)',
  '@they|@person|@family|ik|i ~2 verdien* ~2 (dood|sterven|doodgaan|niet ~2 leven)',
  '@ik ~1 hoor ~1 dood ~1 zijn',
  '@want ~1 (to|be|was|were|of|i|like|about|just) _ @die !@dull',
  '@want ~3 (i|he|she|they|we) ~2 (was|were|am|is|could|would|will|had|just|be) ~2 @die !@dull',
  '(want|wants|wanna|wanted|wanting|ready|like|rather|wish) ~1 (to)? _ (die|be dead|dying|perish)',
  'better off dead',
  '(should|rather|better|might|would) ~2 (just)? ~1 (be dead|die|have died)',
  'let me ~1 die',
  '(want|wish|hope|hoping|hopes|wishing) ~3 (death|to be dead|for death)',
  '(thinking|think|thoughts|thought|fantasize|fantasizing|dream|dreaming|obsessed|fantasise) ~2 (of|about|with) ' +
    '~2 (death|dying|being dead|killing|ending)',
  '(wish|wishes|wished) ~2 (i|he|she) ~2 (dead|die|died|dying|never wake)',
  'want to be dead',
  'do not want to (live|be alive|exist)',
  '(death|dying) ~2 (only|best|better|easier|solution|way out|option|relief|peaceful|answer)',
  '(i|he|she|they) ~2 (deserve|deserves) ~1 to? (die|be dead|live)',
  'rather not (be alive|live|exist|be here)',
  '(niet|nooit|nimmer) _ (leven|voortleven|verderleven|voortbestaan|doorleven) ~1 (wil|wilt|willen|wou|$)',
  '@wil _ (niet|nooit|nimmer) ~3 (leven|bestaan|voortbestaan|verderleven|doorleven|voortleven)',
  '(wil|wilt|wou|wilde|willen|hoef|hoeft|hoeven|kan|kun|trek|trekt|red|hou|houd|houdt|durf|zie|ziet|vind) _ ' +
    '(niet|geen|nooit|nie|t leven|het leven|dit leven) ~4 (leven|leve|bestaan|leventje)',
  '(niet|geen) ~2 (meer|mee|verder) ~1 (te|aan|van)? ~1 leven',
  '(leven|t leven|dit leven|het leven) ~2 (wil|wilt|trek|kan|hoef|hou|hoeft|trekt) ~2 (ik|hij|ze|zij) ~1 niet',
  '@life _ (niet|not) ~2 (meer|langer|anymore|aan|vol|waard|worth)',
  '(wil|wilt|willen|ga|gaat|kan|zou) ~3 (met|van) ~1 leven ~2 (stoppen|ophouden|stop|klaar|kappen)',
  '(stop|stopt|stoppen|ophouden|kappen|kap|kapt|klaar|opgehouden|uitgekeken|uitgeleefd) ~2 met ~2 leven',
  '(klaar|moe|zat|beu|gehad|done|tired|sick|finished|fed up|exhausted|over) ~3 (leven|living|life|being alive|' +
    'existing|existence|bestaan|being here)',
  '(leven|life|living|existence|bestaan) ~2 (zat|beu|moe|gehad|done|too much|te veel|teveel|unbearable|' +
    'ondraaglijk|niet meer aan|zwaar dat)',
  '(uit|verlaat|verlaten|leave|leaving|weg uit|ontsnappen aan|escape) ~1 (het|dit|t|mijn|this|deze|the|my)? ' +
    '(leven|life|wereld|world)',
  '(uit) ~2 leven ~1 (stap|stappen|stapt)',
  'levensmoe|levensbeu|levenszat',
  '(geen|no|lost|verloren|verlies|kwijt|zonder|without|weinig) ~2 (levenslust|levenszin|wil om te leven|will to ' +
    'live|zin in het? leven|desire to live|reason to live|reden om te leven|reason to stay|reason to go on|reden ' +
    'om door|reden om te blijven|zin om te leven|levenswil|reason for living)',
  '(geen / niet / nergens) ~3 zin ~1 (in|om|te|an|aan) ~2 leven',
  '(geen|no) ~1 (reden|reason|redenen|reasons) ~4 (leven|live|living|alive|bestaan|blijven|stay|exist|be here|to ' +
    'be|go on|keep going|hier te zijn)',
  '(waarom|why|waarvoor|wrm|waartoe) ~3 (leef|leven|leefik|bestaan|besta|live|living|alive|exist|born|geboren|' +
    'keep going)',
  '(hoef|hoeft|hoeven|hoefde) _ (niet|nie) ~2 (voor|leven|verder|mij|me)',
  '(voor|van) (mij|me) (hoeft|hoeven|hoef|hoefde) ~3 (niet|nie) ~1 (meer)? $',
  '(hoeft|hoef) ~2 (van|voor) (mij|me) ~2 niet ~1 meer ~1 $',
  '(hoeft|hoef) ~3 niet ~1 meer ~1 (voor|van) (mij|me) ~1 $',
  '(eind|einde|eindje|punt|end) ~2 (aan|achter|to|of|it|an) ~3 (mijn|me|haar|zijn|t|het|dit|hun|my|his|her|their|' +
    'this|all|it|alles) ~1 (@life|alles|all|it|everything|allemaal|ellende|lijden|pijn|misery|suffering|pain)',
  '(maak|maakt|maken|brei|breien|breit|breit|komt|maakte|gemaakt|breide) _ (er|ik er)? _ (eind|einde|eindje|punt)',
  'er ~3 (eind|einde|eindje) ~1 (aan|an) ~2 (maak|maakt|maken|breien|brei|komen|gemaakt|breien)',
  'er ~3 (eind|einde|eindje) ~1 (aan|an|van|achter) ~1 $',
  '(eind|einde|eindje) ~1 (aan) ~2 (mijn|haar|zijn|me) ~1 @life',
  'aan alles ~2 eind|einde',
  '(eind|einde) ~2 aan alles',
  '@ending ~2 (my|his|her|their|own|your) ~2 @life',
  '(end|ending|ended|ends) ~2 (it all|everything|my life|it tonight|it now|this life|things for good|it for good)',
  '(want|wants|going|gonna|ready|about|just|wish|wanting|wanna) ~2 (to)? ~1 end (it|things|everything|this) ~1 $',
  '(want|wants|wish|wanted|wanting|need) ~3 (it|everything|this|the pain|my life|all of it|all|life) ~2 (to)? ~1 ' +
    '(end|be over|stop) ~1 (all|now|forever)? ~1 $',
  '(take|took|taking|takes|taken) ~1 (my|his|her|their) ~1 own? (life|lives)',
  '@self|zich ~2 (het leven|leven) ~2 (benemen|beroven|ontnemen|benam)',
  '(van|uit) (het|t) leven (beroven|berooft|beroofd|benemen)',
  '@self|me|zich|mij ~2 (van kant|kapot|dood|om zeep|ombrengen|om het leven|om t leven|van het leven) ~2 (maken|' +
    'maak|maakt|helpen|brengen|breng|brengt|beroven|gemaakt|$)',
  '(van kant) ~1 (maken|maak|maakt)',
  '(om|uit) (het|t) leven ~1 (brengen|breng|helpen|stappen|stap)',
  '@kill ~1 @self',
  '@self|zich ~3 @kill',
  '(ik|k) ~4 (me|mij|mn eigen|mijn eigen) ~2 (ophangen|verhangen|opknopen|doodschieten|doodmaken|verdrinken|' +
    'doodsteken|ombrengen|vergassen|vergiftigen|verhang|opknoop)',
  '@kill ~1 (my self|me self|mij zelf|zich zelf|him self|her self)',
  '(iets|wat|something|anything) ~3 (aandoen|aandoet|aan doen|aan doet|aan te doen|aan ga doen|aan gaat doen)',
  '@self|zich|me|mij ~3 (iets|wat) ~3 (aandoen|aandoet|aandoe|aan|aangedaan)',
  '(iets|wat) ~2 @self ~2 (aan|aandoen)',
  '(do|does|doing|did|done) ~1 (something|anything) ~1 (to) ~1 @self',
  '(do|does|doing|did|done) ~1 (something|anything) ~2 (stupid|dumb|bad|drastic|terrible|to herself|to himself)',
  '(iets|wat) ~2 (doms|stoms|drastisch|drastisch|geks|ergs|onherstelbaars) ~3 (doen|doet|doe|gaat|aan)',
  '(er|eruit|ertussenuit|hier) ~1 (uit|tussenuit) ~1 (stappen|stap|stapt|knijpen|stapte)',
  '(er tussenuit|ertussenuit)',
  '(eruit|er uit) ~1 (stappen|stap|stapt) ~1 $',
  '(zelf|me|mezelf|hem) ~2 (opknopen|verhangen)',
  'pijp (uit|uitgaan)',
  'hoekje om ~1 (gaan|wil)',
  '@suiciding ~3 @do',
  '@do ~3 @suiciding',
  '@thoughts ~4 @suiciding',
  '@suiciding ~3 @thoughts',
  '(ben|is|voel|voelt|voelde|voelen|am|feel|feels|feeling|felt|being|are|was|been|wordt|word|lijkt|seems|active|' +
    'actief|passief|passively|actively|beetje|heel|erg|very|really|so|hij|ze|she|he) ~3 (suicidaal|suicidale|' +
    'suicidal|levensmoe|zelfmoordgeneigd)',
  '(heb|heeft|had|have|has|having|krijg|krijgt|get|last|my|mijn|her|haar|zijn) ~4 (zelfmoordgedachten|' +
    'suicidegedachten|doodsgedachten|zelfmoordneigingen|zelfmoordneiging|zelfmoordplannen|doodswens|suicidale ' +
    'gedachten|suicidal thoughts|zelfmoordplan|suicidal feelings|suicidality|suicidaliteit)',
  '(suicidale|suicidal|donkere|zwarte|dark|darkest|intrusive doods) (gedachten|gedachte|thoughts|thought|ideation)',
  '(suicidale|suicidal) (gedachten|gedachte|thoughts|thought|ideation|feelings|gevoelens|neigingen|urges|plannen|' +
    'plans)',
  '(ga|gaat|wil|wilt|wou|wilde|zou|zal|gaan|willen|overweeg|overweegt|dreigt|dreigde|threatens|threatened|' +
    'threatening|zegt|considering|planning|contemplating|over|about|aan|tot|bang|scared|afraid|of|with) ~3 ' +
    '(zelfmoord|zelfdoding|suicide|zm) ~2 (plegen|doen|te plegen|commit|$)',
  '(kms|kys|unalive|unaliving|sewerslide|ctb|selfdelete|ikms|offing)',
  '(zegt|zeggen|roepen|sturen|tell|tells|told|telling) ~4 (kys|kill yourself|pleeg zelfmoord|dood moet|go die)',
  '(unalive|delete|offing|end|killen|forever sleep) ~1 (@self|me)',
  '(to|gonna|going to|wanna) off (myself|himself|herself|themselves)',
  '(bel|bellen|gebeld|chat|chatten|praten|call|talk|nummer|number|lijn|hotline|helpline|help) ~3 (113|' +
    'zelfmoordlijn|zelfmoordpreventie|suicide|988)',
  '^ (113|zelfmoordlijn|988) $',
  '113 (nummer|bellen|chat|zelfmoord*|number|lijn|hulplijn)',
  '(euthanasie|euthanasia) ~4 (wil|willen|aanvragen|want|krijg|apply|psychisch|jongeren|mezelf|myself|for me|' +
    'voor mij)',
  '(ik|i|hij|ze|she|he) ~2 (wil|want|wants|wilt) ~2 (euthanasie|euthanasia)',
  '(manier|manieren|way|ways|methode|methodes|methods|method|how|hoe|pijnloos|painless|snelste|easiest|fastest|' +
    'makkelijkste) ~4 (te sterven|dood te gaan|doodgaan|sterven|to die|to kill myself|kill myself|te doden|van ' +
    'dying|of dying|zelfmoord|zelfdoding|suicide|end my life|end it|dood)',
  '(hoeveel|how many|how much) ~3 (@pill|pillen|pills|paracetamol) ~5 (dood|dodelijk|die|lethal|fatal|sterven|' +
    'kill|overlijden|overdose|overdosis|dead)',
  '(dodelijk|dodelijke|lethal|fatal) ~2 (dosis|dose|dosering|overdosis|hoeveelheid|combinatie)',
];

/** Bare words of ACUTE-9; they count unless they are the subject of study, work, news or fiction. */
export const SUICIDE_MENTIONS: readonly string[] = [
  '@suicide',
  'zelfmoord*|suicide',
  '(zelf|eigen) (moord|doding)',
];
