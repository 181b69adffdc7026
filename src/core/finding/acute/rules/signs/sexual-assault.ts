/** Signs of ACUTE-13; they count wherever they stand. How they are written: pattern/compile.ts. */
export const SEXUAL_ASSAULT_SIGNS: readonly string[] = [
  '(gepakt|genomen|gebruikt|took) ~2 (me|mij|haar|her) ~6 (dronken|drunk|sliep|asleep|feest|party)',
  '(hebben|heeft|has|had) ~4 (me|mij|haar|her) ~2 (gepakt|genomen|uitgekleed) ~6 (dronken|drunk|sliep|' +
    'bewusteloos|feestje|feest|party|terwijl)',
  '(ondergoed|onderbroek|slipje|underwear|bh|bra|broek|pants) ~3 (weg|uit|kwijt|off|gone|missing|torn|kapot|' +
    'gescheurd)',
  '(touched|aangeraakt|groped|betast) ~3 (by|door) ~2 (a|een|my|mijn|some)? ~1 (guy|man|jongen|boss|coach|' +
    'stranger|uncle|docent|teacher|huisgenoot|roommate|supervisor|friend|vriend)',
  '(touched|aangeraakt) ~8 (sleeping|asleep|sliep|slaap|slept)',
  '(inappropriately|ongepast|seksueel|sexually) ~2 (touched|aangeraakt|by|door|behandeld) ~3',
  '(take|took|accept|taking|accepteerde|accepteert) ~1 (no|nee) ~1 (for|als) ~1 (an|a|een)? (answer|antwoord)',
  '(dwang|onder dwang|under pressure|forced) ~2 (seks|sex)',
  '(wreef|wrijft|rubbed|rubbing|schuurde|schuurt|drukte|drukt|grinding) ~3 (tegen|against|zich) ~2 (me|mij|her|' +
    'haar|aan)',
  '(woke|wakker) ~2 (up)? ~5 (having sex|seks|sex|inside me|op me|on me|in mij|touching|aan me|aan mij|mijn ' +
    'broek|my pants)',
  '(having|had|heeft|hebben) ~2 (sex|seks) ~1 (with|met) ~1 (me|mij) ~6 (woke|wakker|asleep|sliep|drunk|dronken|' +
    'passed|no|nee)',
  '(was|were|been|ben|is|werd) ~3 (abused|misbruikt) ~3 (child|kid|kind|childhood|by|door|jeugd|vroeger|father|' +
    'uncle|coach|$)',
  '(gefilmd|filmed|recorded|opgenomen|filmde) ~8 (seks|sex|naakt|naked|douche|shower|bed|zonder|without|knowing|' +
    'wist|uitkleden)',
  '(bij|at|aan|by) ~1 (mijn|my|haar|her|mn) ~1 (billen|kont|borst|borsten|kruis|ass|butt|boobs|bil) ~1 (gepakt|' +
    'gegrepen|grabbed|vastgepakt|aangeraakt|gevoeld)',
  '(forced|dwong|dwingt) (me|mij|her|haar) ~1 $',
  '(ex|vriend|boyfriend|hij|he|guy|man|uncle|oom) ~1 forced me',
  '(gedwongen|forced) ~3 (om|to) ~2 (dingen|things|iets) ~2 (doen|do)',
  '(grabbed|greep|pakte|vastgepakt|gegrepen) ~2 (me|mij|haar|her) ~4 (street|straat|trein|train|club|bar|party|' +
    'feest|station|bus|night|avond)',
  '(ging|gingen|gaat|went|going) ~1 (te ver|too far|verder dan)',
  '(aan|zich aan) (me|mij|haar) ~1 (opgedrongen|opdringen|opdrong|vergrepen|vergreep)',
  '(opgedrongen|vergrepen|opdrong)',
  '(zat|zit|hand|handen|voelde|kneep|greep|touched|hands) ~4 (borst|borsten|billen|kont|kruis|dij|breast|breasts|' +
    'boob|thigh|butt|ass|crotch|chest)',
  '(forced|gedwongen|made|dwong|dwingt|forces) ~4 (do|doen|things|dingen) ~6 (not want|niet wilde|niet wou|him|' +
    'hem|bed|uncomfortable|wilde)',
  '(date|hij|he|jongen|guy|man|vriend) ~3 (stopte|stop) ~2 (niet|not) ~1 (toen|when|$)',
  '(sex|seks) ~2 (with|met) (me|mij|her|haar|him|hem) ~4 (when|while|terwijl|toen|though) ~6 (drunk|asleep|' +
    'sleeping|sliep|dronken|no|nee|passed|bewusteloos|unconscious|want)',
  '(too|te) (drunk|dronken) ~4 (no|nee|consent|weigeren|stop)',
  '(stopte|stopt|stopten|stop|stopped|luisterde) ~2 (niet|not) ~3 (toen|when|terwijl|nadat|after) ~3 (nee|no|' +
    'stop|zei|said)',
  '(ben|is|was|werd|word|wordt|been|got|being|heeft|has|had|me|mij|haar|hem|him|her|i|she|he|ze|hij|just) ~4 ' +
    '(verkracht|aangerand|misbruikt|raped|groped|molested|betast|aangerant|verkragt|gerapet|begluurd)',
  '(verkracht|verkrachtte|verkrachten|aangerand|aanrandde|misbruikt|misbruikte|raped|rapes|groped|gropes|' +
    'molested|betast|betastte|rape|verkrachtten|molests|bepotelt|bepotelde) ~4 (me|mij|haar|hem|her|him|door|by|us|' +
    'ons|my friend|@person|@family|last|gisteren|op een|in de|at a)',
  '(verkrachting|aanranding|verkracht|aangerand|raped) ~4 (meegemaakt|slachtoffer|aangifte|gebeurd|happened|' +
    'victim|survivor|overkomen|door|by|melden|report)',
  '(slachtoffer|victim|survivor) ~3 (verkrachting|aanranding|rape|sexual|seksueel|sexueel|misbruik|incest|' +
    'ongewenste)',
  '(seksueel|sexueel|sexually|sexual|seksuele|sexuele|seks|sex|sexualy) ~1 (misbruik|misbruikt|geweld|assault|' +
    'assaulted|abuse|abused|aangerand|mishandeld|violence|violated|misbruikte|assaults|gedwongen|coerced|' +
    'overschrijdend)',
  '(mijn|my|een|a|the|de|van|door|by|vriendin|ik|i|slachtoffer|is|was) ~3 (incest|aanrander|verkrachter|rapist|' +
    'pedofiel|molester|loverboy|stealthing)',
  '(seks|sex|vrijen|neuken|intiem) ~5 (tegen mijn wil|tegen haar wil|tegen zijn wil|gedwongen|onder dwang|' +
    'without consent|zonder toestemming|zonder dat ik|niet wilde|niet wou|forced|terwijl ik sliep|while i was|' +
    'while i slept|against my will|dwang|didnt want|did not want|wilde niet)',
  '(dwong|dwingt|gedwongen|forced|forces|forcing|dwingen|made|pressured|coerced|pushed|verplicht|moest) ~4 (seks|' +
    'sex|vrijen|neuken|kiss|zoenen|pijpen|oral|seksuele|sexual|naaktfoto|naaktfotos|intiem|uitkleden|undress|bed)',
  '(forced|forcing|forces|drong|dringt|wierp|gooide|duwde) ~1 (himself|herself|zich|themselves|hemself) ~2 (on|' +
    'upon|op|aan) ~2 (me|mij|haar|her|him|us)',
  '(tegen) ~1 (mijn|haar|zijn) wil ~6 (aan|zoende|zoent|uitgekleed|bed|seks|aangeraakt|raakte|touch|gezoend)',
  '(zonder|without) ~2 (toestemming|consent|mijn toestemming|permission) ~6 (aangeraakt|raakte|touched|seks|sex|' +
    'zoende|kissed|uitgekleed|gefilmd|filmed|naakt|foto)',
  '(aangeraakt|raakte|touched|touching|touches|zoende|gezoend|kissed|uitgekleed|undressed|gefilmd|filmed|hand|' +
    'handen|hands) ~6 (zonder toestemming|without consent|tegen mijn wil|against my will|niet wilde|niet wou|did ' +
    'not want|ongewenst|without asking|terwijl ik sliep|while i was asleep|while i slept|in my sleep|in mijn slaap|' +
    'mijn broek|my pants|my skirt|mijn rok|mijn bh|my bra|my underwear|kruis|crotch|breasts|borsten|mijn billen|my ' +
    'butt|my ass|private parts|geslachtsdelen|between my legs|tussen mijn benen|in my pants|up my skirt)',
  '(zat|zit|ging|kwam|gezeten|zitten) ~3 (aan) (me|mij|haar|hem|mijn lichaam|mijn borsten|mijn billen|mn lijf)',
  '(aan) (me|mij|haar) (zitten|gezeten|zat|komen|gekomen|gefriemeld|lopen voelen)',
  '(onder|in) (mijn|haar) (rok|broek|shirt|ondergoed|bh|trui)',
  '(said|zei|says|zegt|told) ~2 (no|nee|stop|niet) ~6 (ging|gingen|went|kept|continued|door|didnt stop|did not ' +
    'stop|stopte niet|luisterde niet|toch|anyway|niet op|did not listen|bleef)',
  '(did|would|does) not (stop|listen) ~5 (said no|no|nee|told him|begged|vroeg|crying)',
  '(wilde|wou|wil|wilt) ~2 niet ~4 (maar)? ~3 (ging|deed|gingen) ~1 (hij|ze|zij)? ~2 (toch|door)',
  '(hij|ze|he|she) ~1 (ging|went|kept) ~2 (door|going) ~5 (nee|no|stop|huilde|cry*)',
  '(werd|woke|word|wakker) ~4 (wakker|up) ~5 (naakt|naked|zonder kleren|without clothes|uitgekleed|undressed|' +
    'bovenop mij|on top of me|in my bed|in mijn bed|touching|in zijn bed|in his bed|next to a stranger|broek uit|' +
    'no underwear|zonder onderbroek|with him on)',
  '(took|taking|takes|maakte|maakt|gemaakt) ~2 (advantage|misbruik) ~2 (of|van) ~2 (me|mij|her|haar|him|my|mijn)',
  '(condoom|condom) ~4 (stiekem|afgedaan|took off|taken off|zonder dat|without telling|af gedaan|removed|' +
    'secretly|without me)',
  '(stealthed|gestealthed)',
  '(naaktfoto|naaktfotos|nudes|naaktbeelden|seksfilmpje|sexfilmpje|sekstape|sex tape|filmpje|foto|fotos|photos|' +
    'pictures|intimate pictures|intieme fotos|beelden|video) ~6 (chanteer|chanteert|chantage|chanteren|gechanteerd|' +
    'afgeperst|afpersen|blackmail|blackmails|blackmailed|blackmailing|dreigt|dreigen|threatens|threatening|gelekt|' +
    'leaked|verspreid|verspreidt|rondgestuurd|doorgestuurd|online gezet|extort|exposed|extorted)',
  '(chanteert|gechanteerd|chantage|afgeperst|blackmail|blackmailing|blackmailed|blackmails|dreigt|threatens|' +
    'threatening|afpersing|leaked|gelekt|verspreidt) ~5 (naaktfoto|naaktfotos|nudes|naaktbeelden|seksfilmpje|' +
    'private pictures|my pictures|intieme|intimate|nude|naakte|foto van mij|fotos van mij|photos of me|video of me)',
  '(sextortion|wraakporno|revenge porn|grooming|gegroomd|groomed)',
  '(iemand|someone|he|she|hij|man|oom|vader|docent|teacher|uncle|stranger|trainer|stiefvader|stepdad|boss|baas|' +
    'coach|guy|they) ~4 (touched|touches|touching|raakte|betastte|aangeraakt) ~2 (me|mij|my|mijn|her|haar|him|hem)',
  '(touched|aangeraakt) ~2 (inappropriately|ongepast|sexually|seksueel|intiem)',
  '(inappropriately|ongepast|seksueel|sexually|ongewenst) (touched|aangeraakt|betast|benaderd)',
  '(verhandeld|mensenhandel|trafficked|trafficking|prostitutie|prostitueren|prostitution|escort) ~6 (gedwongen|' +
    'forced|moet|must|word|vriend|boyfriend|van hem|makes|made|dwingt)',
  '(gedwongen|forced|moet|dwingt|makes) ~4 (prostitutie|prostitueren|prostitution|seks met|sex with|escort)',
  '(sliep|slept|asleep|bewusteloos|drunk|dronken|out|blackout) ~6 (had|heeft|seks|sex) ~4 (sex|seks|uitgekleed|' +
    'verkracht)',
  '(drunk|dronken|asleep|sliep|passed) ~6 (had sex|sex with me|seks met me|seks met mij|seks gehad|aan me ' +
    'gezeten|undressed me|kleedde)',
  '(morning|morningafter|noodpil|zwanger|pregnant|soa) ~6 (verkracht|forced|gedwongen|rape|assault)',
  '(sexual|seksuele|sexuele|sex) (harassment|intimidatie|grensoverschrijding) ~6 (touched|aangeraakt|grabbed|' +
    'betast|gedwongen|forced|followed)',
  '(grabbed|groping|grab|greep|pakte|kneep|grijpt) ~2 (my|me|mijn|haar|her) ~3 (ass|butt|boobs|breast|breasts|' +
    'chest|crotch|billen|borsten|kont|kruis|pussy|bil|tiet|tieten)',
  '(vast gehouden|vastgehouden|held me down|pinned me|hield me vast|pinned|against the wall)',
  '(iets|something) ~2 (naars|ergs|bad|terrible) ~4 (seks|sex|sexual|seksueels|bed|date|tinder)',
  '(bezweken|bevroor|froze|verstijfde|bevroren) ~8 (seks|sex|hij|he|aan|touch|lichaam|body)',
  '(date|tinder|feest|party|uitgaan|club|afterparty) ~6 (verkracht|raped|aangerand|assaulted|forced|gedwongen|' +
    'tegen mijn wil|misbruikt)',
];

/** Bare words of ACUTE-13; they count unless they are the subject of study, work, news or fiction. */
export const SEXUAL_ASSAULT_MENTIONS: readonly string[] = [
  '(incest|aanrander|verkrachter|rapist|pedofiel|molester|loverboy|loverboys|stealthing)',
  '(groped|molested) ~2 (on|in|at|by) ~3 (tram|bus|train|metro|club|party|street|bar|festival|concert|work|' +
    'school|campus)',
  '(aangerand|aangerant|aangeranden|aanrander|aanrand*|verkracht*|verkragt|verkracgt|aanranding)',
  '(verkracht|verkrachting|verkrachtingen|aanranding|aangerand|aanranding|rape|raped|misbruikt|molested)',
  '(sexual|seksueel|sexueel) (assault|abuse|violence|geweld|misbruik|grensoverschrijdend)',
  '(aangerand|verkracht|assaulted)',
];
