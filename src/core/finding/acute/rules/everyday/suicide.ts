/** Everyday phrases that are struck out before ACUTE-9 looks. */
export const SUICIDE_EVERYDAY: readonly string[] = [
  '(droom|dromen|droomde|nachtmerrie|dream|dreams|nightmare|nightmares|dreamt) ~5 (dood|doodging|doodgaan|' +
    'sterven|dying|died|die|death) !wil',
  '(was|waren) (ik|we) ~2 dood (van|na|door)',
  '(hoeft|hoef) ~1 (een|de|geen|dat|die|zo) ~3 (niet|nie)',
  '(week|weekend|dagen|dag|days) ~1 dood',
  'na ~4 (was|ben) ik ~4 dood',
  '@life ~2 (met|with) ~1 (deze|die|this|een|mijn|a|the)',
  '(bang|angst|afraid|scared|fear) ~4 (mijn|my) ~3 (@sterf|@die) !wil|wilt|willen|wou|maakt',
  '(dat|omdat) ~1 (mijn|my|onze|een|de) ~1 (@things|oma|opa|hond|kat) ~2 (dood|doodgaat|doodging|sterft)',
  '(plant|plants|cat|dog|hamster|fish|grandma|grandpa|grandmother|grandfather|phone|laptop|car|battery|mom|dad|' +
    'mother|father) ~3 (will|going to|is going to) ~1 (die|be dead)',
  '(bang|angst|bange|doodsangst|scared|afraid|fear|terrified|fobie|phobia|gevoel|paniek|panic) ~4 (dood|doodgaan|' +
    'doodga|sterven|die|dying|death) !wil|wilt|willen|wou|maakt|maken',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(bedreig*) ~5 (dood|death|vermoorden)',
  '(dreig*|threat*) ~5 (vermoorden|kill|doden|murder) ~1 (me|mij|him|her|hem|haar|us|ons|my)',
  '(threat*|dreig*) ~2 (me|mij|hem|haar) ~3 (dood|vermoorden|doden)',
  '@suicide ~4 (dag|week|day|beleid|poster|posters|gastles|flyer|flyers|campagne|vrijwilliger|volunteer|stage|' +
    'internship|lespakket|e-learning|materiaal)',
  '(wereld|world|gastles|poster|posters|flyer|campagne|volunteer|vrijwilliger|lespakket|lesprogramma) ~4 @suicide',
  '(dood) ~1 (graag|leuk|gewoon|normaal|simpel|eng|zonde|easy|nerveus|gelukkig)',
  '(heel|erg|zo)? ~1 dood (graag|leuk|simpel|nerveus|moe)',
  '(iets|something) ~1 (doms|stoms|stupid|dumb) ~2 (gezegd|said|geappt|gekocht|bought|texted|say)',
  '(punt|streep|eind|einde) ~1 (achter|onder|aan) ~1 (de|het|deze|dit|mijn|onze|een) ~1 @study|zin|discussie|' +
    'vriendschap|ruzie',
  '(ga|gaan) ~2 dood ~1 aan',
  '(tentamen|vak|docent|week|hitte|course|exam|class|training) ~3 (vermoord|vermoordt|gesloopt|kapot|killed)',
  '(presentatie|presentation|spreekbeurt|stage|internship|afdeling|patienten|patients|ggz|placement|vrijwilliger|' +
    'volunteer) ~8 @suicide',
  '@suicide ~4 (patienten|patients|afdeling|ward|clients|clienten)',
  '(donkere|zwarte|dark) (gedachten|thoughts) ~1 (over|about) ~2 (toekomst|future|klimaat|studie|baan|career|' +
    'carriere)',
  '(euro|euros|geld|lening|loan|budget|stufi|duo) ~6 (niet|not) ~2 (leven|live)',
  '(die|dye|dying) ~2 (my|mijn) ~1 (hair|haar)',
  '(werk|werken|werkte|gewerkt|studeer|studeren|train|ren|loop|lach|lachte|betaal|schaam|verveel|zoek|sport|' +
    'fiets|work|worked|working) ~2 (mezelf|myself|me|mij|zich|zichzelf) ~3 (kapot|dood|to death|over de kop|to the ' +
    'bone|suf|rot)',
  '(mezelf|me|zich) ~1 (kapot|dood) ~1 (werk|werken|werkte|gewerkt|lachen|lach|schamen|studeren|trainen|zoeken|' +
    'betalen|ergeren)',
  '(paniekaanval|paniekaanvallen|panic|paniek|hyperventilatie) && (dying|doodga|doodging)',
  '(exams|tentamens) && (want this to be over|want this to end)',
  '(als|if) ~3 (niet|not) ~2 (op|snel) ~1 (schiet|schieten)',
  '(ik|k) ~2 (heb|had) ~3 (dood|sterven) ~3 (gezien|film|boek)',
  '@family|@person|@things|oma|opa|hond|kat ~3 (is|was|zijn|gaat|ging|waren) ~2 (dood|doodgegaan|gestorven|sterven)',
  '(ga|gaan) ~3 dood ~1 (haha|lol|in deze|bij dit|tijdens|op deze|zo)',
  '(dood|dead) ~1 (of levend|or alive|en rouw|en begraven|end|serious|line|na|after)',
  '(dood) (na|onder|door|tijdens|bij|in|naast|vandaag|gisteren|weekend)',
  '(was|ben|waren|voelde|voel) ~1 (me)? ~2 dood (na|vandaag|gisteren|van|door|vanochtend|moe|op)',
  '(maak|maakt|maken|doe) ~3 (vak|tentamen|course|toets|opdracht|sommen) ~1 dood',
  '(vak|tentamen|opdracht|toets|course|exam|exams|deadline|stats|statistiek) ~5 (dood|ondergang|death|dead)',
  '(rather|liever|sooner) ~1 (die|sterven|dood) ~1 (than|dan) ~2 (present|presenting|do|doing|study|studying|go|' +
    'take|speak|talk|work|eat|cook|praten|gaan)',
  '(uit) ~1 (mijn|het|je) leven ~1 (halen|gehaald|haal)',
  'leven (zoals|als)',
  '(want|wish|need) ~1 (this|the) ~1 (week|semester|exam|exams|course|year|month|class|lecture|meeting|day|' +
    'deadline|heatwave|winter|internship)',
  '(this|it) ~2 (to)? ~2 (be over|end|stop) ~4 (exam|exams|week|semester|deadline|internship|winter|heatwave|course)',
  '(kill me) ~2 (now)? ~3 (lecture|exam|exams|course|paper|class|assignment|deadline|essay|meeting)',
  '(lecture|exam|exams|course|paper|class|assignment|deadline|essay|homework) ~4 kill me',
  '^ kill me now $',
  '(niet|not) leven (zonder|met|van)',
  '(komt|komen) ~3 (geen|nooit) ~1 (einde|eind)',
  '(komt|komen) ~2 (een|geen)? (einde|eind) ~1 aan ~2 (deze|de|het|dit|die|mijn) ~1 (week|dag|reis|relatie|maand|' +
    'periode|avontuur)',
  '(in|op) ~3 (studentenhuis|huis|flat|kamer|stad|nederland|studentenflat) leven',
  'liever dood dan (presenteren|spreken|praten|studeren|wiskunde|dat vak|die|sporten|koken)',
  '(ga|gaan|going) ~2 (liever|rather) ~1 dood dan ~2 (presenteren|spreken|studeren|wiskunde|vak|tentamen)',
  '(denk|denkt|dacht|thought|think|like) ~3 (doodga|doodging|dying|dood ging|dood ga|die) ~10 @panic',
  '@panic ~8 (doodga|doodgaan|dying|die|dood ga|doodging|dood)',
  '@denial',
  '@bereaved',
  '@bored ~3 dood|doden|dead',
  '(me|mij|mezelf|ons|zich|je|jezelf) ~1 @bored',
  '@bored ~2 (me|mij|ons|je|zich) ~3 (dood|kapot)',
  '(me|mij|ons|zich|je|hem|haar) dood @bored',
  '@bored ~2 to death',
  '(dood|dying|die|dead|doodgaan|doodga|doodgaat|sterven|sterf|sterft|died) ~1 (van|of|from|aan|door|with) ~3 @dull',
  '(dood|doodgaan|doodga|ga dood|sterf|sterft|sterven|dying|die) ~1 (van|of|from|aan) (de|het|mijn|all|my|the|al|' +
    'die|dit|this|deze) ~2 @dull|@study',
  '(dood|sterven|die|dying|kill|moord|doodgaan) (for|voor)',
  '(die|dying|dood) ~1 (to) (know|see|go|try|hear|eat|meet|tell|get|visit|learn|have|be home|find)',
  '(dying|dead|die|died|dood|doodga) ~1 (laughing|inside|lachen|embarrassed|tired|hungry|serious)',
  '(dood|doods|dead) (moe|stil|op|saai|normaal|gewoon|eng|simpel|makkelijk|eerlijk|ziek|zonde|punt|spoor|hoek|' +
    'gewicht|tij|ongelukkig|tired|serious|end|line|lift|weight|week|wrong|easy|ass|language|boring|simple|weer)',
  '(dode|dooie) ~1 (hoek|punt|vis|boel|mus|letter|taal|talen|link|links|lijn|zee)',
  '@things ~5 @sterf|@die|doods|gestorven|overleden|kapot|leven',
  '(laptop|telefoon|phone|accu|batterij|battery) ~4 leven',
  '(@sterf|@die|overleden|gestorven|doodgaan) ~5 @things',
  '@fiction ~8 (@sterf|@die|@kill|zelfmoord|suicide|@suicide)',
  '(@sterf|@die|zelfmoord|suicide|@suicide|@kill) ~8 @fiction',
  '(oma|opa|grandma|grandpa|grandmother|grandfather|grootmoeder|grootvader|oom|tante|uncle|aunt|overgrootoma|' +
    'hond|huisdier|pet) ~5 (@sterf|@die|overleden|gestorven|dood|euthanasie|euthanasia|verloren|sterft)',
  '(vader|moeder|pa|ma|papa|mama|dad|mom|mum|father|mother|broer|zus|vriend|vriendin|friend|brother|sister|' +
    'buurman) (is|was|gaat|ging|has|had|are|overleden|will) ~4 (dood|doodgaan|dying|died|dead|sterven|stervende|' +
    'doodgegaan|overleden|die|terminaal) !ook|wil|willen',
  '(dood|overlijden|sterven|verlies|death|loss|passing) ~1 (van|of) ~1 (mijn|my|een|a|haar|zijn|mn|his|her|onze|our)',
  '(leven|leve|life) ~1 (in|op|van|zonder|met|als|naast|buiten) ~1 (nederland|stress|duo|stad|kamer|geld|lening|' +
    'noodles|budget|utrecht|amsterdam|rotterdam|groningen|huisgenoten|ouders|campus|een|drie|euro|toeslag|studie)',
  '(sociale|studenten|nacht|liefdes|gezonder|gezond|student|social|love|night|sex|dubbel|dubbele|oude|nieuwe|' +
    'zelfstandig|duurzaam|bewuster|vegan|financial|healthier|private|work) (leven|life|live)',
  '(geen|no|niet) (leven|life) (meer|anymore)? ~1 (naast|buiten|outside|besides|door|because|since|met|sinds)',
  '(tired|moe|sick|done|klaar|beu|zat|over) ~3 (student|studenten|dorm|campus|kamer|city|dutch|uni|college|huis|' +
    'noodles|huisgenoten|with my parents|at home|bij mijn ouders|in this|with roommates|in een|in de|in nederland|' +
    'in the|with five|with my) ~1 (life|living|leven)',
  '(tired|moe|sick|done|klaar|beu|zat) ~2 (van|of|met|with) ~1 (living|leven|wonen|life) ~1 (with|at|in|on|bij|' +
    'op|van|alone|together|as)',
  '(eind|einde|end|ending|beeindigen|punt) ~4 @study|@things|@light',
  '(einde|eind|end) ~1 (van|of) (de|het|mijn|my|the|this|dit) ~1 (dag|week|maand|jaar|month|year|day|week|' +
    'semester|blok|stage|tunnel|@study)',
  '(eind|einde|end) ~1 (in) (zicht|sight)',
  '(alle|all) goede? ~2 einde',
  '(maak|maken|make|made) ~2 (ends) meet',
  '(vermoorden|doden|kill|killing|killed|doodslaan|doodmaken) ~3 (tijd|time|@things)',
  '(kill|killed|killing|murder) ~1 (it|that|the|this) ~2 (exam|presentation|test|interview|it|time|vibe|mood|gym|' +
    'workout|audition)',
  '(kill|killed|killing|off) ~1 myself ~2 (laughing|working|studying|for|over|in|trying|at) ~4 (game|gym|work|' +
    'mario|paper|thesis|exam|grade|grades|this|minecraft|degree|study)',
  '(iets|wat|something) ~3 (leuks|aardigs|goeds|fun|nice|good|nuttigs|voor mezelf)',
  '(iets|wat) ~2 (aantrekken|aan te trekken|aan mijn|aan de|aan het|aan hebben|aan haar|aan zijn|aan een|aan sport)',
  '(mezelf|zichzelf|myself|me) ~3 (ophangen|hang) ~2 (aan cijfers|up on|aan regels)',
  '(squad|awareness|prevention day)',
  'suicide (squad|doors|burn|mission|burnout|sprints|sprint|drill|drills|runs|mouse|boys)',
  'zelfmoord (missie|actie|terrorist|aanslag|commando)',
  '(zelfmoordterror*|zelfmoordaanslag|zelfmoordaanslagen|zelfmoordmissie|zelfmoordcommando|zelfmoorddrone|' +
    'zelfmoordcocktail|suicidebomber)',
  '(politieke|political|career|commercieel|commerciele|carriere|academic|sociaal|social|academische|financial|' +
    'financiele|professionele) (zelfmoord|suicide)',
  '(training|cursus|workshop|gatekeeper|beleid|protocol|les|college|module|webinar|course|lecture|policy|' +
    'scriptie|thesis|essay|paper|onderzoek|research|verslag|werkgroep|artikel|documentaire|boek|film|serie|podcast|' +
    'podium|literature) ~6 @suicide',
  '@suicide ~6 (training|cursus|workshop|scriptie|thesis|essay|paper|onderzoek|research|beleid|protocol|lecture|' +
    'les|college|statistieken|statistics|cijfers|bronnen|sources|film|boek|documentaire|literature|module)',
  '(leven|life) ~2 (lang|leve|de koning|hiep)',
  '(niet|nooit|not|never) ~2 (zonder|without) ~4 (leven|live)',
  '(zonder|without) ~4 (niet|not|kan|can) ~3 (leven|live)',
  '(niet|not) ~2 (van|rondkomen|on|off) ~5 (leven|live)',
  '(ruimte|thuis|samen|wonen|alone|alleen|together|with|met|campus|abroad|here in) ~1 (te)? (leven|live) ~1 (met)',
  '(niet|not) ~1 (to)? live ~1 (with|in|on|at|here|near|alone|together|far|abroad|outside|off)',
  '(van|on|rond|met|off) ~5 (lening|duo|studiefinanciering|loan|loans|euro|euros|geld|money|salaris|beurs|' +
    'bijbaan|budget|stufi) ~5 (leven|live)',
  '(wil|wilt|willen|want|ga) ~1 (niet|not)? ~2 (klimaat|plastic|vlees|zoals|like my parents|als mijn ouders|' +
    'ongezond|duurzaam) ~4 (leven|live)',
  '(over|in the)? (meaning|zin) ~1 (of|van) ~2 (life|leven) ~4 (essay|filosofie|vak|course|lezing|lecture|monty|' +
    'boek|book)',
  '(gta|sims|minecraft|fortnite|valorant|game|dark souls|mario|roblox|larp|dnd|elden ring|zelda|cod) ~8 (@sterf|' +
    '@die|@kill|dood|doodga|leven|lives|levens)',
  '(@sterf|@die|@kill|dood|doodga|leven|lives|levens) ~8 (gta|sims|minecraft|fortnite|valorant|game|dark souls|' +
    'mario|roblox|dnd|elden ring|zelda|cod|level|levels)',
  'nog ~1 # levens',
  '(nooit|never) (gedacht|dacht|thought) ~3 zou ~3 leven',
  '(dit|dat|this|that|that is|het) (is|was|wordt) ~2 (mijn)? (dood|death)',
  '(mijn|the) (dood|death|end) ~1 (van|of|worden|me)',
  '(caught|gevonden|be seen|wouldnt be|aangetroffen) dead',
  'dood (gevonden|aangetroffen|verklaard|geboren|gewoon|gezwegen|gelegd)',
  '(over my|over mijn) (dead body|lijk)',
  '(drop dead gorgeous|dead gorgeous|to die for|om dood te vallen mooi|day of the dead|walking dead|red dead|' +
    'dead poets|dead sea|deadlift|deadline|die hard|till death|tot de dood|die antwoord)',
  '(dood|death) (of|or) gladiolen',
  '(brood|leven) (of|or) dood',
  '(kwestie van|matter of) (leven|life)',
  '(ware|true|echte) (ik|self)',
  '(mezelf|myself|zichzelf) ~2 (voorbij|zijn|kwijt|blijven|vinden|being|beside)',
  '@nag ~8 (iets|wat) ~2 (aandoen)',
  '(kleding|jas|jurk|trui|feest|gala|sollicitatie|interview|kleren|outfit) ~8 (aandoen|aan doen|aan)',
  '(wat|iets) ~3 (aandoen|aan doen) ~3 (naar|op|bij|voor) ~3 (feest|gala|sollicitatie|gesprek|date|stage|diploma)',
  '(eruit|er uit) ~1 (stappen|stap) ~4 @study',
  '(ik|wij|we) ~2 (stap|stappen|stapt) ~2 (eruit|uit) ~3 (@study|project|groep|bestuur|team)',
  '(hoeft|hoef|hoeven) ~3 (niet|nie) ~6 (@study|feest|feestje|borrel|perfect|vandaag|snel|mee|komen|betalen|duur|' +
    'doen|gratis|alleen|nu|per se|koken|kado)',
  '(what|why|who) ~1 do ~1 (you|we|they|people) ~2 live',
  '(waar|hoe|where|how|zo|samen|duurzaam|goedkoop) (leef|leven|live|leven jullie) !nog',
  '(kinderen|mensen|people|dieren|dinosaurussen|students|studenten|planten) ~3 (sterven|dying|doodgaan|die|' +
    'leven) ~3 (oorlog|honger|gaza|klimaat|war|africa|world|wereld|covid)',
  '(gaza|oekraine|ukraine|sudan|oorlog|war|news|nieuws|soedan|iran) ~10 (@sterf|@die|dood|doden|sterven|killed|' +
    'leven)',
  '(wat|what) ~3 (doodgaan|na de? dood|sterven|after death|when you die|as you die)',
  '(organ|orgaan) ~2 (donor|donatie)',
  '(testament|uitvaart|begrafenis|nalatenschap|funeral|crematie) ~8 (dood|doodgaan|sterven|die|overlijden)',
  '(dood|die|dies|dying|overlijden|doodgaat) ~8 (testament|uitvaart|begrafenis|erfenis|funeral|crematie|' +
    'inheritance|wet|verzekering)',
];
