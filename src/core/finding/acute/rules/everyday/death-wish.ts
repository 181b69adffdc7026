/** Everyday phrases that are struck out before ACUTE-10 looks. */
export const DEATH_WISH_EVERYDAY: readonly string[] = [
  '(mis|mist|missen|miss|misses|missing|verloor|verloren|overleden|overleed|died|grief|rouw) ~6 (er|here) ~2 ' +
    '(niet|not|no longer) ~1 (meer|longer|anymore)? ~1 (is|zijn|was)',
  '(stierf|overleed|died) ~6 er niet meer',
  '(laatste|last) ~1 (week|dag|weken|dagen|days|weeks|day) ~3 (stage|internship|school|college|colleges|les|' +
    'vakantie|holiday|semester|blok|om|van|voor|of|to|before)',
  '(stage|internship|semester|blok|vakantie|erasmus|exchange|contract) ~6 (laatste|last) ~1 (week|dag|day)',
  '(eruit|er uit) ~1 (uit|bij|halen)',
  'wil eruit && (opleiding|studie|contract|project|groep|huis|kamer)',
  '(wil|want) ~1 (er)? ~1 (eruit|er uit) ~3 (@study|halen|zien|komen)',
  '(zie|ziet|zien|zag|hoor|hoort|dingen|mensen|stemmen|iemand) ~4 (die|dat) er niet (zijn|is|echt zijn)',
  '(leven|live) ~1 (met|with) ~1 (deze|die|this|een|the|dit|mijn|a)',
  '(docent|mentor|slb*|kantine|psycholoog|decaan|coach|studieadviseur|opa|oma) (is|was|waren|zijn) ~2 (er) ~2 ' +
    '(niet|nooit)',
  '(docent|mentor|slb*|psycholoog|decaan|coach|studieadviseur) ~2 er ~1 (niet|nooit) ~1 (is|was) ~1 (voor|bij|op|' +
    'vandaag|deze|$)',
  '(in|groot) (gevaar|danger) ~1 (studie|bsa|cijfer|baan|job|grade|diploma)',
  '(bsa|studie|diploma|baan|job|propedeuse|grade|funding) ~4 (in) (gevaar|danger)',
  'existing on',
  '(vanish|disappear|verdwijnen) ~2 (from|uit|van) ~1 (group|groep|chat|chats|groepsapp|social*|instagram|insta|' +
    'lists|systeem|radar)',
  '(go on) ~2 (holiday|vacation|trip|exchange|like this with|a date|stage|internship|for days|working like)',
  '(niet|nooit) ~2 (meer)? wakker (liggen|lig|ligt|van liggen)',
  '(like this|zo) ~1 (with|met|in) ~1 (my|mijn|this|dit|deze) ~1 @study|@things',
  '(euro|euros|geld|lening|loan|budget|stufi|duo) ~6 (niet|not) ~2 (leven|live)',
  '(weet|know) ~2 (niet|not) (wat|what|hoe|how) ~3 (met|with) ~1 (mijn|my) leven|life',
  'uit ~1 (mijn|het|je) leven ~1 (halen|haal|gehaald)',
  '(uitweg|way out) ~4 (wiskundesom|som|sommen|puzzel|vergelijking)',
  '(geen|no) (uitweg|way out) ~1 in (deze|dit|mijn|the|this|my)',
  '(leven|live) ~1 (like|zo|as) ~1 (a|een|students|in|op|luxe|this in)',
  '(can|could|kan|want) ~1 (not|niet) ~2 (live|leven) ~3 (@person|huis|house|dorm|kamer|room|city|noise|herrie|' +
    'lawaai|roommates|huisgenoten|mess|troep|rent|salary|vocht|mould|schimmel|muizen|mice)',
  '(mould|schimmel|noise|herrie|muizen|mice) && (live like this)',
  '(exams|tentamens|semester|deadline|week|year|jaar|tentamenweek|introweek|blok) ~4 (overleef|survive|overleven|' +
    'doorkomen|door)',
  '(overleef|survive|overleven|kom|make|haal) ~5 (exams|tentamens|semester|deadline|tentamenweek|introweek|blok|' +
    'college|lecture|stage|internship|class|winter|winters|budget)',
  '(slaap|sleep|wakker|awake|baby|lawaai|muggen) ~5 (nacht|night) ~2 (niet|not|door)',
  '(ik|i) ~1 (doe|ga) (het|it) ~1 (morgen|vanavond|nu|later) ~2 (wel|inleveren|af)',
  '(thesis|opdracht|afwas|was|huiswerk|inleveren|samenvatting|boodschappen|assignment) && (doe het|do it|doe ik het)',
  '(what|why|waar|waarvoor) ~2 (do|doe) ~2 (i|ik) ~2 (it|het|this) ~2 (voor)? ~4 @study',
  '(stop|quit|tired of|done with|sick of) living ~1 (at|with|in|on|here|together|alone|off)',
  '(no|geen|other|only) (way out|uitweg) ~1 (of|from|uit|van) ~1 (this|the|my|deze|dit|mijn|de|het) ~1 (@study|' +
    'contract|lease|maze|game|building|garage|mess|meeting)',
  '(notice|miss|merken|missen|care) ~2 (if|als) (i|ik) ~1 (skip|skipped|missed|spijbel|was late|te laat|niet kom|' +
    'did not show|quit the|left the)',
  '(want|wil|wish|need|wou) ~2 (this|the|dit|deze|dat) ~1 (semester|blok|@study|winter|week|summer|heatwave) ~2 ' +
    '(to end|over|voorbij|to be over|stopt)',
  '(to be over|voorbij|afgelopen) ~3 (exams|tentamens|exam|week)',
  '(exams|exam|tentamens|tentamenweek) ~5 (to be over|to end|voorbij is|is over)',
  '(exams|tentamens) && (want this to be over|want this to end)',
  '(verdwijnen|disappear|vanish) ~2 (in|after|into|na|achter|voor|from social|van social|from the group) ~4 ' +
    '(boek|book|presentation|presentatie|menigte|crowd|massa|bos|forest|natuur|media|weekend|exam|exams|bed|bubbel|' +
    'groep|group|chat)',
  'missen ~1 (op|bij|in|tijdens) ~2 (borrel|feest|feestje|vergadering|college|les|bijeenkomst|training)',
  '(here|hier) in ~1 (the|this|het|dit|deze|nederland|netherlands|holland|delft|amsterdam|utrecht|groningen|city|' +
    'house|dorm|programme)',
  'wake up ~2 (for|in time|on time|early|before|at|to my alarm)',
  '(niet|nooit|not) ~2 (wakker|wake|op tijd|opstaan) ~4 (wekker|alarm|college|les|buren|huisgenoten|lawaai|' +
    'muziek|baby|midden|nacht|uitgeslapen|vroeg|moe|zes uur|7 uur|tired|early|noise|snooze|meldingen|deadline|' +
    'stress|zorgen|piekeren|kater|8am|nine)',
  '(wekker|alarm|ochtenden|ochtend|elke ochtend|college|mornings|early|vroeg|snooze|medicijnen) ~8 (niet|not|' +
    'nooit|never) ~3 (wakker|wake|opstaan|op)',
  '(team|groep|groepje|projectgroep|commissie|elftal|bestuur|group|committee|project|class|klas|ploeg|bedrijf|' +
    'company) ~5 (zonder mij|zonder me|without me)',
  '(hier|here|er) ~3 (niet|not|no) ~5 (wonen|studeren|werken|roken|parkeren|fietsen|live|study|bij zijn|bij|over|' +
    'aan|mee|van|voor|in|uit|tegen|om|working|smoking|wachten|les|aanwezig|zijn vandaag|zijn voor|nodig|genoeg|' +
    'duidelijk|goed|veel)',
  '(er niet|er nooit|er) ~2 (meer|langer)? ~2 (over|uit|aan|bij|mee|tegen|op|door|van|om|voor|in|tussen) ~4 ' +
    '(praten|komen|wennen|zijn|denken|geweest|kan|weten|uit|doen|goed)',
  '(er|hier) ~2 (is|zijn|was|waren) ~2 (niet|geen|not)',
  '(is|zijn|was|waren|are|there|komt|kwam) (er|hier|there) ~2 (niet|geen|not|nog)',
  '(sollicitatie|vergadering|meeting|les|college|borrel|feest|feestje|bijeenkomst|afspraak|party|lecture|class|' +
    'week|vakantie|holiday|stage|training|vrijdag|maandag|dinsdag|woensdag|donderdag|monday|friday|tuesday|afwezig|' +
    'absent) ~6 (er|here) ~2 (niet|not)',
  '(er niet|not be here|not be there|niet aanwezig|er morgen niet|not here|not be around) ~4 (sollicitatie|' +
    'vergadering|meeting|les|college|borrel|feest|feestje|bijeenkomst|afspraak|party|lecture|class|week|vakantie|' +
    'holiday|training|vrijdag|maandag|aanwezig|tandarts|dentist|weekend|bij|during|because of|for the|in august|in ' +
    'july|for class)',
  '(will not|not) be here ~2 (for|during|in|because|until|on)',
  '(mis|miss|missen|mist) ~3 (deadline|les|college|trein|bus|class|train|bus|feest|thuis|home|party|lecture|iets|' +
    'vergadering|training|fomo|oude leven|old life)',
  '(geen|no|enige|other|andere) (uitweg|way out|way) ~4 (planning|scriptie|opdracht|bug|code|rooster|doolhof|' +
    'maze|escaperoom|gebouw|library|building|campus|garage)',
  '(uitweg|way out) ~4 (doolhof|escaperoom|maze|gebouw|building|library|campus)',
  '(geen|no) ~2 (toekomst|future|hoop|hope|zin) ~5 (vak|vakgebied|branche|bedrijf|relatie|@study|field|industry|' +
    'job|relationship|studie|nederland|tentamen|college|pizza|sporten|uit te gaan|feest|koken|kroeg|sport|seks|' +
    'party|eten|studeren|te studeren|vroeg|in vandaag)',
  '@study ~6 (zinloos|pointless|nutteloos|waardeloos|geen zin|meaningless|hopeloos|no point|geen nut|zitten|geen ' +
    'toekomst|no future)',
  '(zinloos|pointless|nutteloos|geen zin|no point|geen nut|what is the point|zitten) ~6 @study',
  '(what is the|whats the|wat is het) (point|nut) ~2 (of|van) ~3 @study',
  '(verdwijnen|verdwenen|verdwijnt|disappear|disappears|disappeared|vanish) ~5 (bestanden|files|file|' +
    'notificaties|socials|instagram|insta|spullen|stuff|sokken|file|files|saldo|geld|money|whatsapp|motivatie|' +
    'emails|mails|dromen|puistjes|acne)',
  '(bestanden|files|file|spullen|stuff|notificaties|saldo|geld|money|mails|sokken|bericht|berichten|data|eten|' +
    'food|kaas|cheese|klachten|motivatie|stress|puistjes|acne|hoofdpijn|spierpijn|symptoms|worries|socials) ~4 ' +
    '(verdwijnen|verdwenen|verdwijnt|disappear|disappears|disappeared|gone|ophoudt|stopt|weg|gaat weg|stops|stop)',
  'regen|rain|@study|lawaai|herrie|noise|pesten|uitstelgedrag|gezeik|geroddel|drama|mails|meldingen ~8 (stopt|' +
    'ophoudt|voorbij|over|ends|stops|afgelopen|stop|end)',
  '(door|through|in) ~1 (de|the) ~1 (grond|floor|ground) ~3 (zakken|zakte|swallow|sink|zinken)',
  '(even|eventjes|weekend|weekje|week|for a week|a while|holiday|vakantie|een dagje|dagje|for a bit|paar dagen) ' +
    '~4 (verdwijnen|weg|disappear|away|er tussenuit|ertussenuit)',
  '(er tussenuit|ertussenuit|er even|even weg) ~4 (even|weekend|vakantie|weekje|natuur|dagje)',
  '(leven|life) ~2 (zinvol|mooi|leuk|goed|good|great|nice|begint|interessant)',
  '(beter|better) ~1 (af|off) ~1 (zonder|without) ~2 (telefoon|phone|suiker|social|insta|alcohol|caffeine|ex)',
  '(wil|want|wilt) ~1 (niet|not) ~1 (meer|anymore)? ~1 (verder|continue|go on|doorgaan) ~2 (met|with|studeren|' +
    'in) ~3 @study',
  '(wil|wilt) (niet|not) meer ~1 (roken|blowen|drinken|studeren|naar|gamen|werken|stressen|uitstellen|twijfelen|' +
    'thuis|alleen|eten|daten|leren|samen|wachten)',
  '(nooit|never|not|niet) ~2 (geboren|born) ~2 (in|als|as|here|hier|nederland|netherlands|with|leider|voor)',
  '(born|geboren) ~1 (in|en getogen|as)',
  '(link|page|pagina|website|vak|course|account|site|kamer|bestand|file|perfect|perfectie|god|studieplek|rooms|' +
    'housing|free time|vrije tijd|balans|balance|stupid questions|domme vragen|eenhoorns) ~3 (niet|not|does not|do ' +
    'not|geen) ~2 (exist|bestaat|bestaan)',
  '(bestaat|exists|exist|bestaan) ~2 (er|hier|niet|there)',
  '(last|burden) ~2 (van|of) (mijn|my|de|het|the|proof|een|ouders|huisgenoten|buren|lawaai|slaap|pijn)',
  '(financial|financiele|financieel|work|tax|bewijs) (burden|last)',
  '(geef|geven|give|giving|opgegeven|opgeven) ~2 (me|my)? ~1 (up)? ~1 (op|on)? ~1 (voor|for)',
  '(moe|tired) (van|of) ~1 (alles|everything) ~1 (om|met|for|i have|dat)',
  '@bereaved',
];
