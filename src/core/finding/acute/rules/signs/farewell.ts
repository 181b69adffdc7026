/** Signs of ACUTE-11; they count wherever they stand. How they are written: pattern/compile.ts. */
export const FAREWELL_SIGNS: readonly string[] = [
  '(goodbye|vaarwel|bye|farewell) ~3 (love you|hou van jullie|hou van je|love you all|loved you)',
  '(love you|hou van jullie|hou van je) ~3 (goodbye|vaarwel|bye|farewell)',
  '(sorry|spijt) ~8 (goodbye|vaarwel|farewell)',
  '(this|dit) (is) ~1 (goodbye|farewell|vaarwel|het einde voor mij|the end for me|afscheid)',
  '(emailed|mailed|gemaild|geappt|gestuurd|mailde|messaged|dmed) ~3 (goodbye|farewell|vaarwel|afscheid)',
  'goodbye $',
  '(iets|something) ~2 (gaat|ga|going to|will) ~1 (doen|do) ~2 (vannacht|vanavond|tonight|zichzelf)',
  '(zegt|gezegd|said|says|zei) ~3 (dat)? ~3 (vannacht|vanavond|tonight) ~3 (iets|something|it|het) ~3 (doen|do|gaat)',
  '(brief|briefje|letter|note) ~4 (vinden|vindt|find|found|gevonden|achtergelaten|achter|left|liet|laten)',
  '(left|liet|laat|found|vond|vonden|achtergelaten) ~2 (a|een|the)? ~1 (note|letter|briefje|brief)',
  '(last time|laatste keer) ~3 (we|i|ik|jullie|you|dat) ~3 (talk|speak|zien|see|spreken|hoor|hear|praat|praten)',
  '(het was mooi|it was nice knowing|nice knowing you|was fijn jullie)',
  '(was) mooi (dag|vaarwel|doei)',
  '(alles) ~1 (geregeld|op orde|afgerond) ~8 (brief|vinden|uitvaart|als ik|weg ben|dood)',
  '(verdwenen|disappeared|missing|vermist|weggelopen|kwijt|onvindbaar) ~8 (goodbye|note|brief|afscheid|suicidal|' +
    'suicidaal|dreigde|bericht|phone off|telefoon uit)',
  '(goodbye|note|brief|afscheid|bericht) ~6 (verdwenen|disappeared|missing|vermist|weggelopen|onvindbaar)',
  '(mijn|my|haar|zijn|his|her) ~1 (brief|brieven|letter|letters|goodbyes|goodbye|afscheid) ~2 (ligt|liggen|is|' +
    'are|klaar|ready|written|geschreven|af)',
  '(written|wrote|schreef|geschreven|posted|postte|plaatste|schrijf|writing) ~3 (goodbye|goodbyes|vaarwel|afscheid)',
  '(dag|bye|doei) ~1 (lieve|forever|voor altijd|wereld|mama|papa|world) ~2 (allemaal|iedereen|mensen|$)',
  '(bye|doei) (allemaal|everyone|iedereen) $',
  '(tot nooit|tot in de hemel|zie jullie aan de andere kant|see you on the other side|see you in heaven|until we ' +
    'meet again)',
  '(afscheidsbrief|afscheidsbrieven|afscheidsbericht|afscheidsberichten|afscheidsapp|afscheidsappje|' +
    'afscheidsvideo|zelfmoordbrief|zelfmoordbriefje|zelfmoordbericht|afscheidsmail)',
  '(suicide|goodbye|farewell|afscheids) (note|letter|letters|notes|message|messages|text|texts|video|brief|' +
    'bericht|berichten|post|posts)',
  '(brief|brieven|letter|letters|note) ~5 (als ik er niet|if i die|when i am gone|when im gone|na mijn dood|' +
    'after i|voor als ik|dood ben|gone)',
  '(neem|neemt|nam|nemen|genomen|neemd) ~5 afscheid ~2 $',
  'afscheid ~4 (genomen|nemen|neemt|nam|neem) ~3 (van (iedereen|ons|alles|het leven|mijn familie|zijn familie|' +
    'haar familie|de wereld)|$)',
  'afscheid ~3 (iedereen|alles|leven|wereld|familie)',
  '(van) (iedereen|alles|het leven|familie) ~2 afscheid',
  '(saying|said|says|sending|sent|sends|texted|texting) ~3 (goodbye|goodbyes|farewell|farewells|byes) ~4 ' +
    '(everyone|everybody|all|friends|family|us|me|forever|her friends|his friends|world|$)',
  '(goodbye|vaarwel|farewell|adieu) ~1 (world|wereld|everyone|allemaal|iedereen|cruel world|all|forever|lieve|' +
    'jullie|leven|life)',
  '^ (vaarwel|adieu|goodbye forever) ~2 $',
  'vaarwel ~6 $',
  '(dit|this) (is|wordt|will be) ~2 (mijn|my|het|the|zijn|haar|her|his)? ~1 (laatste|last|final) ~1 (bericht|' +
    'berichtje|message|post|dag|day|avond|night|nacht|text|app|appje|keer dat jullie|brief|letter|goodbye|afscheid|' +
    'week|time you)',
  '(mijn|my) (laatste|last|final) ~1 (bericht|berichtje|message|goodbye|words|woorden|afscheid|nacht|wens|wish|' +
    'goodbyes)',
  '(laatste|last|final) (dag|avond|nacht|day|night|week) ~3 (op aarde|on earth|van mijn leven|of my life|leven|' +
    'alive|in leven)',
  '(zeg|tell|vertel|say) ~3 (tegen|to|aan)? ~1 (mijn|my) ~2 (ouders|moeder|vader|mama|papa|zusje|broertje|' +
    'familie|mom|mum|dad|parents|family|sister|brother|kat|hond|dog|cat|vriend|vriendin|friends) ~3 (van ze hou|' +
    'van haar hou|van hem hou|van hen hou|hou van|love them|love her|love him|sorry|spijt|loved|i love|houd)',
  '(sorry|vergeef|forgive|spijt) ~4 (voor alles|for everything|me|mij|dat ik|allemaal) ~4 (vaarwel|goodbye|er ' +
    'niet|hou van jullie|i love you all|love you all|niet meer|had to|moest|hou van iedereen|bye)',
  '(hou van jullie|love you all|love you guys|i love everyone) ~6 (vaarwel|goodbye|sorry|bye|allemaal vaarwel|' +
    'forgive|vergeef)',
  '(geeft|geef|gaf|weggegeven|weggeeft|weggeven|giving|gave|gives|given|weg aan het geven) ~5 (spullen|' +
    'bezittingen|belongings|possessions|stuff|things|kleren|huisdier|kat|gitaar|dierbare|alles) ~4 (weg|away|' +
    'weggegeven|weg te geven|weggeven|uit)',
  '(giving|gave|gives|give|given) away ~4 (things|stuff|belongings|possessions|pets|pet|money|dog|cat|everything)',
  '(texted|sent|sends|appte|stuurde|appt|stuurt|texts|mailde|schreef|wrote) ~3 (goodbye|vaarwel|farewell|' +
    'afscheid|goodbyes)',
  '(how|hoe|waar|where|wanneer|when) ~2 (i am|ik|he is|she is|hij|ze) ~2 (going to|het|ga|gaat|will|wil) ~2 (do ' +
    'it|ga doen|doen|gaat doen|dood|die)',
  '(spullen|bezittingen|belongings|possessions|stuff|things|alles) ~4 (weggegeven|weggeeft|weggeven|away|weg te ' +
    'geven|geeft weg|weg geven|weg gegeven|wegdoet)',
  '(weggegeven|weggeeft|weggeven|weg geven|geeft) ~4 (spullen|bezittingen|alles|dierbare|huisdieren)',
  '(wachtwoorden|passwords|testament|will|uitvaart|begrafenis|funeral|crematie) ~5 (geregeld|schrijven|' +
    'geschreven|writing|wrote|maken|gemaakt|planned|planning|plannen|gepland|regelen|opgesteld|sent|gestuurd|' +
    'doorgegeven)',
  '(writing|wrote|schrijft|schrijf|geschreven|schreef|maakt|maak|made|making|regelt|plant|plan|planning|' +
    'uitgekozen|regel|geregeld) ~3 (testament|(a|my|his|her|the) will|uitvaart|begrafenis|funeral|crematie|' +
    'afscheidsbrief)',
  '(mijn|my|zijn|haar|own|eigen|his|her) ~1 (eigen)? (uitvaart|begrafenis|funeral|crematie|grafsteen)',
  '(pillen|pills|medicijnen|medicatie|meds|paracetamol|slaappillen|pil|@pill) ~5 (gespaard|sparen|spaar|spaart|' +
    'opgespaard|verzameld|verzamelen|verzamel|verzamelt|klaar|klaarliggen|klaargelegd|klaarligt|hamster|hamstert|' +
    'hamsteren|gehamsterd|saved|saving|stash|stashed|stockpile|stockpiling|stockpiled|collecting|collected|' +
    'hoarding|hoarded|ready|naast me|next to me|in front of me|voor me|in mijn hand|in my hand)',
  '(gespaard|sparen|spaar|spaart|verzamel|verzamelt|verzameld|hamster|hamstert|saved|saving|stash|stashing|' +
    'stockpile|stockpiling|collecting|hoarding|hoard|save|kijk|kijkt|staar|staring|looking) ~5 (pillen|pills|' +
    'medicijnen|medicatie|meds|paracetamol|slaappillen|@pill)',
  '(heb|heeft|have|has|got|had|maakt|maak) ~3 (een|a|al|already|the|concreet|concrete)? ~2 (plan|datum|date|' +
    'manier|method|methode) ~3 (om|for|how|hoe|to) ~4 (eind|einde|end|sterven|die|dood|doodgaan|kill|zelfmoord|' +
    'suicide|kant|it|doen|doodgaan|do it)',
  '(plan|datum|date|plek|place) ~3 (al)? ~2 (klaar|gekozen|geprikt|picked|chosen|set|ready|bedacht)',
  '(weet|know|knows) ~2 (al|already|precies|exactly)? ~2 (hoe|how|waar|where|wanneer|when) ~3 (ik|i|hij|ze|he|' +
    'she) ~3 (het|it|eruit|eraan) ~3 (ga|gaat|wil|going to|will|want) ~3 (doen|stap|do|dood|die|end)',
  '(wordt|turn|haal|halen|maak|reach|make|make it|be) ~3 (niet)? ~2 (mijn|my|de|to)? ~2 (twintig|dertig|18|19|20|' +
    '21|22|23|24|25|30|verjaardag|birthday|volgend jaar|next year|kerst|christmas|zomer|summer|einde van de? week|' +
    'end of the week|morgen|tomorrow|ochtend|morning) niet',
  '(ga|gaat|zal|wordt|word|zie) ~2 (de|het|mijn|volgend|morgen)? ~2 (morgen|ochtend|kerst|volgend jaar|volgende ' +
    'week|weekend|verjaardag) ~2 niet ~1 (meer)? ~1 (halen|meemaken|zien|haal)',
  '(will not|wont|not going to|not gonna|not) ~1 (see|make it to|be alive|live to see|make it through|survive|' +
    'last) ~2 (tomorrow|next week|christmas|my birthday|the night|tonight|the weekend|next year|this week|' +
    'graduation|week|the morning)',
  '(morgen|tomorrow|straks|soon|binnenkort|gauw|dan) ~3 (alles|all|everything|it will|it is|het) ~3 (voorbij|' +
    'over|klaar|afgelopen|finished|done|stil) ~1 $',
  '(over|voorbij|done) ~2 (soon|binnenkort|gauw|snel) ~1 $',
  '(jullie|you|everyone|ze) ~3 (zien|see|horen|hear) ~3 (me|mij|from me|van me) ~2 (nooit|niet|never|not) ~1 ' +
    '(meer|again|anymore)',
  '(zie|zien|see|hear|hoor|horen) ~3 (jullie|you|me|mij|elkaar) ~2 (nooit|never|niet|not) ~1 (meer|again|weer)',
  '(never see|not see|never hear|not hear) ~2 (me|you|from me|them) ~1 (again)',
  '(laatste|last) (keer|time) ~3 (jullie|you|ze|me|mij|them) ~3 (zie|zien|see|hoor|horen|spreek|talk|hear)',
  '(zorg|take care|zorgen|look after|verzorgen) ~4 (kat|hond|dog|cat|zusje|broertje|moeder|parents|mom|sister|' +
    'brother|plant|konijn|planten|familie) ~5 (als ik|when i am|when i|if i|if i am|weg ben|gone|er niet|dood|niet ' +
    'meer|no longer|after i)',
];
