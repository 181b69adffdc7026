/** Signs of ACUTE-10; they count wherever they stand. How they are written: pattern/compile.ts. */
export const DEATH_WISH_SIGNS: readonly string[] = [
  '(dat|that) ~1 (dit|this|het|it) ~2 (zijn|haar|my|his|her|mijn) ~1 (laatste|last) ~1 (week|dag|weken|dagen|' +
    'days|weeks)',
  '(zin|wil|want|wish|hoop) ~4 (oud|old) ~1 (te)? ~1 (worden|grow|get|zijn)',
  '(liever|rather) ~1 (nu|now) ~1 (weg|gone|dood|dead)',
  '(dit|this) ~2 (zijn|haar|my|his|her|mijn) ~1 (laatste|last) ~1 (week|dag|nacht|avond|day|night)',
  '(promise|beloven|beloof|garanderen) ~6 (be here|er ben|er nog ben|alive|leef|er morgen ben)',
  '(living|leven|life|existing) ~1 (is|doet) ~1 (too|te|so|zo)? ~1 (painful|hard for me|pijnlijk|pijn|veel pijn)',
  '(hope|hoop|wish|wens) ~4 (plane|vliegtuig|car|auto|trein|train|bus) ~2 (crashes|crash|neerstort|verongelukt|' +
    'crasht)',
  '(not|geen|niet) ~1 (be)? ~1 (a|een)? ~1 (problem|probleem|bother|last) ~2 (much longer|for long|anymore|lang ' +
    'meer|niet lang meer)',
  '(het leven|leven|life|mijn leven|my life) ~2 (een|a)? ~1 (hel|hell|nachtmerrie|nightmare|marteling|torture)',
  '(wil|want|wou) ~1 (er)? ~1 (eruit|er uit) ~1 $',
  '(denk|denkt|thinking|think) ~2 (aan|about|of) ~2 (pillen|pills|springen|jumping|het spoor|the tracks|een touw|' +
    'a rope|dood rijden)',
  '(doodrijdt|doodrijden|doodrijd|overrijdt|omverrijdt) ~2',
  '(hoop|hope|wil|want) ~3 (ik|i) ~2 (crash|verongeluk|crashen|verongelukken)',
  '(expres|on purpose) ~3 (te hard|too fast|roekeloos|zonder gordel|door rood)',
  '(can|could|kan) ~1 (not|niet) ~2 (keep|keeping|blijven|continue|carry on) ~2 (living|leven|being alive|like ' +
    'this|existing)',
  '(keep|blijven|blijf) ~1 (living|leven) ~3 (why|waarom|like this|zo|$)',
  '(hoop|hope|hoopte|hoped|wish|wens|hopen) ~5 (hit|aangereden|overreden|geschept|run over|killed)',
  '(ochtend|morning|morgen|einde van de dag|volgend jaar|next year|verjaardag|birthday|kerst) ~2 (nog|niet|not|' +
    'even)? ~2 (wil|want) ~1 (to)? ~1 (halen|see|meemaken|make|zien)',
  '(wat|what|maakt|does) ~5 (uit|matter|boeit|schelen) ~3 (of|if|whether) ~1 (ik|i) ~3 (er|here|leef|alive|besta|' +
    'exist|nog)',
  '(vanavond|vannacht|tonight|morgen) ~1 (stopt|eindigt|ends|stops|houdt) ~1 (het|it|alles|everything|all)',
  '(mijn|my) (laatste|last) ~1 (avond|nacht|night|evening|day|dag|uren|hours|dagen|days) ~1 (op|on|alive|hier|' +
    'here|$)',
  '(dat|that|zegt|says) ~5 (het|it|van|voor) ~3 (niet|nie) ~1 (meer) ~1 hoeft',
  '(not|niet) ~3 (be|zijn) ~2 (a burden|tot last|last)',
  '(existing|existence|bestaan|living|leven) ~1 (hurts|doet pijn|is pain|is painful|is hell|is torture|is te zwaar)',
  '(rijden|rij|drive|driving|crash|crashing|sturen) ~4 (tegen|into|against|off) ~3 (boom|tree|muur|wall|viaduct|' +
    'pilaar|bridge|brug|cliff|truck|vrachtwagen)',
  '(no|geen) ~1 (point|zin|nut) ~1 (to|in|aan) ~1 (life|leven|living|it all|this life)',
  '(lost|verloren|no|geen|kwijt) ~2 (all|alle) ~1 (hope|hoop)',
  '(had|heb|have) ~2 (enough|genoeg) ~1 (of|van) ~1 (life|leven|living|het leven)',
  '(niet|not|un|on) ~1 (safe|veilig) ~2 (with|bij|met|from|voor|around) ~1 @self',
  '^ ~2 (i am|ik ben|am|im) not safe ~1 (right now|now|tonight)',
  '^ ~2 (ik ben|ben) ~1 niet veilig ~2 $',
  '(gevaar|danger) ~1 (voor|to|for) ~1 @self|others|anderen',
  '(in) (gevaar|danger) ~1 $',
  '(hoop|hope) ~1 (is)? ~1 (weg|gone|opgegeven|verloren)',
  '(vanavond|vannacht|tonight|morgen) ~2 (is|wordt|will be) ~2 (klaar|voorbij|over|afgelopen|done) ~1 $',
  '(weet|know|vraag|wonder|twijfel) ~3 (niet|not|if|of) ~3 (ik|i) ~4 (leef|live|alive|haal|make it|doorkom|' +
    'overleef|survive|leven)',
  '(nacht|night|week|weekend|morgen|vandaag|today|dag|avond|evening) ~4 (niet|not) ~2 (door|doorkomen|overleef|' +
    'overleven|survive|halen)',
  '(kom|haal|overleef|red|make|survive) ~2 (de|deze|het|through|the|this)? ~1 (nacht|night|weekend|avond|dag|' +
    'evening) ~2 (niet|not|door)',
  '(not|niet) ~2 (survive|overleef|overleven) ~2 (the|this|de|deze)? ~1 (night|nacht|day|dag|weekend|year|jaar)',
  '(iedereen|ze|everyone|they|ouders|familie|parents|mensen|people|niemand|nobody) ~4 (blij|blijer|happy|happier|' +
    'opgelucht|relieved|better|beter|missen|miss|glad) ~4 (als|if|when|wanneer|once) (ik|i) ~3 (weg|gone|dood|dead|' +
    'er niet|not here|not there|niet meer|verdwijn|disappear)',
  '(zullen|zal|zou|zouden|gaan|gaat|will|would) ~2 (me|mij) ~3 (niet|nooit|never|not|toch niet) ~2 (missen|miss)',
  '(not|never) ~1 miss me',
  '(waar|waarvoor|why|what) ~2 (doe|doen|do|am) ~2 (ik|i) ~3 (het|it|this) ~3 (nog|still|even|for|voor) ~3 $',
  '(vanavond|vannacht|tonight|nu|now|morgen) ~4 (doe|do|doing|ga|gaat) ~2 (ik|i) ~1 (het|it) ~1 $',
  '(ik|i) ~2 (doe|do|will do|am doing|going to do|ga) (het|it) ~1 (vanavond|vannacht|tonight|now|nu|doen ' +
    'vanavond|doen vannacht)',
  '(tijd|time) ~2 (om te gaan|to go) ~2 (dag|bye|vaarwel|goodbye|$)',
  '(hate|haat|cant stand|can not stand) ~2 (being alive|te leven|living|existing|dat ik leef|that i am alive|' +
    'bestaan)',
  '(want|wil|need|get) ~1 (me)? ~1 (out|uit) (of|from)? ~1 (this|dit|my|mijn|het) life|leven',
  '(can|could|kan|want) ~1 (not|niet) ~2 (live|leven|exist) ~1 (like this|anymore|zo|meer|this life|with myself|' +
    'met mezelf|$)',
  'waste of (space|oxygen|air|life)',
  '(van de|off the|from the) ~1 (wereld|world|planet|earth) ~1 (verdwijnen|af|stappen|disappear)',
  '(zinloos|pointless|nutteloos) ~1 (om|to)? ~1 (te)? ~1 (leven|live|living|exist|bestaan)',
  '(life) ~2 (pointless|meaningless|worthless|unbearable|hell)',
  '(der|d r|er|dr) ~1 (niet|ni|nie) ~1 meer ~2 zijn',
  '(see|zie|ziet|sees|is|find) ~2 (no|not|geen|niet|any) ~2 (point|nut|zin|reason|reden|meaning) ~2 (of|in|to|' +
    'van|om)? ~2 (living|life|leven|live|being alive|te leven|bestaan|going on)',
  '(it|this|dit) ~1 (is|wordt) ~1 (my|mijn|me) ~1 (last|laatste) ~1 (night|nacht|day|dag|avond|evening|hours|uren)',
  '(beter|better) ~4 (als|if) ~1 (ik|i) ~4 (niet|weg|gone|not|dood|dead|was|die)',
  '(morgen|straks|binnenkort|tomorrow|volgende week) ben ik er niet ~1 meer ~1 $',
  '(zegt|says|zei|said|schrijft|wrote|appt|vindt|voelt) ~6 (er) ~1 niet ~1 meer ~1 (wil|zijn|willen)',
  '@wil _ (niet|nooit|nimmer) ~4 @wake',
  '(niet|nooit|nimmer) _ (wakker) ~1 (worden|word|wordt|hoeven|hoef|te worden)',
  '(slapen|slaap|inslapen|in slaap) ~4 (nooit|niet) ~3 (wakker|op|ontwaken|opstaan)',
  '(voor altijd|eeuwig|for ever|forever|voorgoed) ~2 (slapen|sleep|weg|gone|rust|rusten|asleep|inslapen|' +
    'verdwijnen|disappear)',
  '(slapen|sleep|weg|gone|verdwijnen|asleep|inslapen|disappear|slaap) ~3 (voor altijd|eeuwig|forever|voorgoed|' +
    'for good|and never|en nooit|never wake|nooit meer)',
  '(not|never) ~2 (wake|waking) ~1 up ~3 (again|tomorrow|anymore|morning|$)',
  '@want ~5 (not|never) ~2 (wake|waking)',
  '(go|fall|went) ~2 (sleep|asleep) ~4 (never|not) ~2 wake',
  '@wil _ (er|hier|r) ~2 (niet|nie) ~3 (zijn|wezen|bij|ben|was|is)',
  '(er|hier|r) ~2 (niet|nie) (meer|langer|mee)? ~1 (zijn|wezen|ben|bent|is|was|te zijn|willen zijn|had)',
  '(er|hier) ~1 (morgen|straks|volgende week|binnenkort|volgend jaar|dan|vanavond) ~2 niet ~1 meer',
  '@ik|hij|ze|zij ~1 ben|is ~2 (er|hier) ~3 niet ~1 (meer|lang)',
  '@ik|hij|ze|zij ~2 (was|waren|had|hadden|ben) ~3 (nooit|niet) ~2 (geboren|bestaan|bestond|geweest)',
  '(nooit|niet) ~2 (geboren|bestaan|bestaat|bestond)',
  '(never|not) ~2 (born|exist|existed|existing|be born|been born)',
  '(stop|stopped|quit|cease|ceasing|stopping) ~1 (existing|exist|being alive|living)',
  '(ophouden|stoppen|stop|opgehouden|ophou|stopte) ~2 (met)? ~1 (te)? (bestaan|bestaat|bestond)',
  '@want|can|could ~3 (not)? ~3 (exist|existing|existence)',
  'not ~2 (exist|existing|existed)',
  '(not|no longer|never) ~1 (want|wanna|wish|wanted|wants|wanting) ~3 (be|live|exist|stay|go on|wake|continue|' +
    'alive|keep going|carry on|being|living) ~1 (here|alive|around|anymore|on|going|living|up|in this world|this ' +
    'life|on this|$)',
  '(not|no longer) ~2 (be|being) ~2 (here|around|alive) ~2 (anymore|tomorrow|longer|soon|next|much|more|when|by|$)',
  '(not be|will not be|wont be|would not be) ~1 (here|around|alive) ~2 (tomorrow|anymore|next|longer|soon|much|' +
    'for|by)',
  '(rather|want|wants|wish|wants|would|better) ~3 (not)? ~1 (be|was|were|just) ~2 (gone|not here|not alive|no ' +
    'longer here|nonexistent)',
  '(want|wish|wanna) ~3 (be|was|were) ~1 gone',
  '(everyone|everybody|world|they|family|friends|parents|people|kids|mom|mum|dad) ~5 (better|happier|easier|' +
    'relieved) ~3 (without me|without him|without her|off|if i|if she|if he|once i|gone|when i am)',
  '(better|happier) off ~2 (without me|without him|without her|if i was|if i were|if i wasnt|when i|gone|dead)',
  '(beter|gelukkiger|fijner|leuker|opgelucht|makkelijker|rustiger|blijer|beteraf) ~4 zonder (mij|me|mijn|haar|' +
    'hem|ons)',
  'zonder (mij|me) ~4 (beter|gelukkiger|leuker|fijner|makkelijker|blij|blijer|opgelucht|rustiger)',
  '(beter) ~2 (als|wanneer) ~1 (ik) ~3 (niet|weg|dood|was|ben|er)',
  '(als|wanneer) (ik) ~3 (niet|weg|dood) ~4 (beter|gelukkiger|missen|merken|opgelucht|blij)',
  '(als|wanneer) ik ~1 (er)? ~1 (niet) ~1 (meer|was|ben|zou)',
  '(niemand|geen mens|geen hond|nobody|no one|noone|not a soul|niemant) ~3 (me|mij|mn|hem) ~3 (mist|missen|' +
    'missen|zou missen|miss|misses|opmerken|merken)',
  '(niemand|nobody|no one|noone|geen) ~4 (mist|missen|miss|misses|notice|care|opmerken|merken|merkt|missen|' +
    'verschil) ~3 (me|mij|if i|if i was|als ik|dat ik) ~4 (weg|dood|gone|die|died|dead|er niet|verdwijn|disappear|' +
    'disappeared|verdween|$)',
  '(niemand|nobody|no one) ~3 (zou|zal|would|will|gaat) ~2 (me|mij)? ~2 (missen|miss|mist)',
  '(would|will|zou|zal|gaat|does) ~2 (anyone|anybody|someone|iemand|ze) ~3 (even)? ~2 (notice|miss|care|missen|' +
    'merken) ~3 (me|mij|if|als|$)',
  '(geen|nergens|no|not) ~2 (uitweg|way out|uitkomst|andere uitweg|other way out|other way|ander uitweg)',
  '(zie|ziet|zag|see|sees|seeing) ~3 (geen|no|any) ~2 (toekomst|future) ~2 (meer|for me|voor me|voor mij|anymore|' +
    'voor mezelf|in life|leven|ahead|at all|$)',
  '(geen|no|not any) ~2 (hoop|hope) ~3 (meer|left|anymore|more|$)',
  '(hopeloos|uitzichtloos) ~4 (leven|bestaan)',
  '(zie|ziet|zag) ~3 (leven|het) ~1 (echt|gewoon|allemaal|totaal)? ~1 (niet|nie) ~1 (meer) ~1 (zitten) ~1 $',
  '(zie|ziet|zag) ~3 (leven) ~3 (niet|nie) ~2 zitten',
  '(wil|wilt|wou|wilde|willen) _ (niet|nie) ~1 (meer)? ~1 verder ~2 (meer|$|leven|zo|gaan)',
  '@ik|hij|ze|zij|k (wil|wilt) (echt|gewoon)? (niet|nie) meer ~1 $',
  '(can not|cannot|do not want to|cant|could not) ~1 go on ~2 (living|anymore|like this|$)',
  '(can not|do not want to) ~1 (keep|carry|continue) ~1 (living|going|on) ~1 (living|anymore|$)',
  '(kan|wil|kunnen) ~2 (niet|zo niet) ~2 (verder|door) ~1 (leven|met leven|met mijn leven)',
  '@life ~3 (no|geen|not|niet|nergens) ~3 (meaning|zin|nut|waarde|worth|waard|point|purpose|betekenis|doel|value)',
  '@life ~3 (zinloos|nutteloos|meaningless|pointless|worthless|waardeloos|unbearable|ondraaglijk|uitzichtloos|' +
    'hopeless|hopeloos|over|voorbij)',
  '(zinloos|nutteloos|meaningless|pointless|waardeloos|zinloze|uitzichtloos) ~2 @life',
  '(geen|nergens|no|niets|niks|nothing) ~4 (zin|nut|point|meaning|purpose|reden|reason) ~2 (leven|live|living|' +
    'bestaan|voor mij|to keep going|to go on|om te blijven|om door te gaan)',
  '(niets|niks|alles|nothing|everything) ~4 (zin|nut|point|meaning|purpose|zinloos|pointless|meaningless) ~1 ' +
    '(meer|anymore)? $',
  '(wat) ~2 @life ~2 (zin|nut)',
  '(heeft) ~3 (geen) (zin|nut) meer $',
  '(what|wat|whats) ~1 (is)? ~1 (the|het|de|nog)? ~1 (point|nut|zin) ~3 (living|life|leven|bestaan|existing|' +
    'going on|being alive|anything|alles|doorgaan|of it all|van mijn)',
  '(niets|niks|nothing) ~2 (om voor te leven|left to live|to live for|te leven|waard|to lose|te verliezen|left ' +
    'for me)',
  '(nothing|niets|niks) ~3 (live for|leven|left to live|living for)',
  '(nothing|niets|niks) ~1 to lose ~1 anymore',
  '(not|niet) ~2 (worth|waard) ~2 (living|leven|leefd|geleefd|life|het leven|it anymore)',
  '(not|niet) ~1 (waard) ~1 om te? leven',
  '@life ~2 (over|voorbij|klaar|afgelopen|finished) ~2 (voor mij|for me|wat mij betreft)',
  '(i am|ik ben|am|ben|feel like|voel me|voelt zich|is) ~4 (burden|last|tot last|waste of space|waste of air|' +
    'blok aan) ~3 (everyone|iedereen|all|alles|anderen|everybody|family|familie|others|mensen|ouders|friends|' +
    'people|world|wereld|around me|vrienden|them|him)',
  '(iedereen|anderen|familie|ouders|alleen maar|mensen|vrienden) ~2 (tot|een|maar) ~1 last',
  '(just|only) ~2 burden',
  '(wil|want|wants|wou|wish|wilt|wanna|could|kon|zou|willen|wilde|kan) ~4 (verdwijnen|disappear|vanish|oplossen|' +
    'verdwijn|weg zijn|wegwezen|opgaan in rook|evaporate|cease) ~4 (nooit|forever|never|altijd|voorgoed|for good|' +
    'terug|van de aardbodem|earth|aarde|wereld|world|helemaal|completely|gewoon|spoorloos|$)',
  '(verdwijnen|disappear|vanish|weg|gone) ~2 (van|from|off|of) ~2 (aarde|aardbodem|earth|world|wereld|planet|' +
    'planeet|leven|life)',
  '(weg|ontsnappen|escape|leave|verlaten|quit) ~1 (van|uit|from)? ~1 (deze|dit|this) (wereld|world|leven|life|' +
    'planeet|planet|aarde|earth)',
  '(nooit) ~1 (meer)? ~1 (terug|terugkomen|terugkeren|terug komen)',
  '(weg|verdwijnen|leave|disappear|weggaan|gaan) ~3 (never|nooit|niet) ~3 (come back|back|terug|terugkomen|' +
    'terugkeren|returning|return|coming back)',
  '(het|dit|alles|pijn|lijden|alle ellende|het allemaal|all|pain|suffering|everything|it) ~2 (mag|moet|laat|let|' +
    'gewoon|please|maar) ~2 (ophouden|stoppen|afgelopen|voorbij zijn|over zijn|end|be over|klaar zijn) ~1 $',
  '(wil|wou|wilt|wilde|zou willen|want|wants|wish|wanna|hoop) ~4 (het|alles|pijn|de pijn|dit|lijden|ellende|' +
    'allemaal|pain|everything|it|this|suffering|voices) ~4 (ophoudt|stopt|stopte|ophield|voorbij|afgelopen|over|' +
    'ends|stops|stop|end|stoppen|weg|klaar is|weggaat|ophouden|over is) ~1 $',
  '(voelt|voel|alsof|feel|feels|like) ~4 (niet|not) ~3 (verdien|deserve|hoor|belong) ~3 (leven|live|bestaan|' +
    'alive|exist|hier te zijn|wereld|world)',
  '(maakt|maakte|boeit|interesseert|kan) ~4 (niet|niks|niets) ~2 (uit|meer|schelen|me) ~5 (leef|leven|dood|' +
    'doodga|live|die|bestaan|overrijd|overreden)',
  '(do not|doesnt|dont|not|no longer) ~2 (care|caring|mind|matter) ~5 (live|die|dead|alive|lives|dies|hit by|' +
    'wake up|happens to me)',
  '(hoop|hope|hoopte|hoped|wish|wens|hopen) ~5 (auto|bus|truck|vrachtwagen|trein|car|train|tram) ~5 (rijdt|raakt|' +
    'overrijdt|aanrijdt|schept|hits|hit|runs|run|crash|crashes|geschept|aangereden|verongeluk)',
  '(stuur|steering|wheel|auto|fiets) ~4 (omgooien|boom|tree|tegen een|tegen de|swerve|into a tree|van de weg|' +
    'wall|muur)',
  '(hoop|hope|hoopte|wens|wish|bid|pray|praying) ~4 (niet|not|never|nooit) ~4 (wakker|wake|haal|ouder|survive|' +
    'make it|morgen)',
  '(hoop|hope|wens|wish) ~4 (kanker|cancer|ongeluk|accident|doodziek|hartaanval|heart attack|ziekte) ~3 (krijg|' +
    'get|krijg|had|terminal|kreeg|me)',
  '(opgeven|opgegeven|give up|giving up|gave up|geef op) ~2 (op|on|het)? ~1 @life',
  '(geef|gaf|geven) ~1 (het|mijn)? leven op',
  '(geloof|believe) ~3 (beter|better) ~2 wordt|gets ~3 nooit|never',
  '(moe|tired|exhausted) ~1 (van|of) ~1 (bestaan|leven|vechten|fighting|existing|being here) ~1 $',
  '(moe|tired) ~1 (van|of) ~1 (vechten|fighting|leven|living|bestaan|existing)',
  '(can not|cant) ~2 (take|do|handle|bear) ~2 (life|living|this life|being alive|existing)',
  '(kan|trek|red|hou|houd|pak|aankan) ~3 (leven|het leven|dit leven|bestaan) ~4 (niet|nie) ~2 (aan|meer|vol)',
  '(wie|wat|niets|niks|nothing|nobody|niemand) ~2 (houdt|hou|keeps|keeping|houd) ~2 (me|mij) ~3 (tegen|hier|here|' +
    'alive|in leven)',
  '(alleen|only|enige|only thing|reason) ~5 (reden|reason|keeping|houdt|keeps) ~4 (leef|alive|leven|here|live|er ' +
    'ben|hier ben|going)',
  '(nog|still) ~2 (alive|leef|in leven|here) ~3 (omdat|because|voor mijn|for my|only|vanwege|laf|durf)',
  '(durf|dare|te laf|laf|too scared|coward) ~4 (niet|not|to|om)? ~2 (doodgaan|te doen|die|kill|sterven|zelfmoord|' +
    'leven te|end it)',
  '(zou|would|wish|kon|could|wou) ~3 (inruilen|ruilen|trade|swap|give|geven) ~2 (mijn|my) leven|life',
  '(hemel|heaven|bij (oma|opa|god|mijn vader|mijn moeder)|with (my dad|my mom|grandma|god)|hiernamaals|engelen|' +
    'angels|overleden) ~3 (wil|want|liever|samen zijn|zijn|gaan|join|be with)',
  '(wil|want|wou|wilt|liever|going|ga) ~3 (bij|naar|to|join|be with) ~3 (hemel|heaven|god|overleden|oma in|mijn ' +
    'moeder in|hiernamaals|other side|other side|overkant|andere kant)',
  '(beyond|past|zonder|without) ~1 (saving|redding|hope)',
  'van mij ~1 af ~1 (zijn|is|bent|waren)',
  '(iedereen|jullie|ze|everyone|they) ~4 (van mij|of me|van me|from me) ~2 (af|verlost|rid|free|bevrijd)',
  '(rid of me|verlost van mij|van me verlost)',
  '(life|leven|alive|world|wereld) ~2 (is)? ~1 (niet|not) (voor mij|for me)',
  '(niet|not) (gemaakt|bedoeld|made|meant|cut out) ~1 (voor|for) ~2 (leven|life|world|wereld|this world|live)',
];
