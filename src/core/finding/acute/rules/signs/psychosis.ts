/** Signs of ACUTE-19; they count wherever they stand. How they are written: pattern/compile.ts. */
export const PSYCHOSIS_SIGNS: readonly string[] = [
  '(wat|what) ~2 (echt|real) ~1 (is) ~2 (niet|en wat niet|not|anymore)? $',
  '(niet|not|no longer|can not|kan niet) ~4 (wat|what|of) ~2 (echt|real|werkelijkheid|reality) ~1 (is|meer|anymore)',
  '(not|niet) ~3 (tell|weet|know|zien) ~3 (real|echt) ~1',
  '(not|niet|geen|no) ~1 (making|make|makes) ~1 (any)? sense ~4 (aggressive|agressief|violent|scared|screaming|' +
    'gevaarlijk|dangerous|naked|sleep)',
  '(not|geen) (making|make) any sense && (aggressive|violent|screaming|scared)',
  '(tv|televisie|radio|television|telefoon|laptop|muren|walls) ~2 (praat|spreekt|talks|talking|fluistert|stuurt|' +
    'sends|speaks) ~3 (tegen|to|met|with)? ~1 (mij|me|hem|haar|him|her|berichten|messages)',
  '(zie|ziet|see|seeing|sees) ~2 (schimmen|gedaantes|gedaanten|shadows|figures|figuren|demonen|demons|gestalten|' +
    'geesten|entities) ~3',
  '(hoor|hoort|hear|hearing|hears) ~4 (mijn|my|his|haar|zijn|her) ~1 (naam|name) ~2 (roepen|called|geroepen|call|' +
    'calling|fluisteren)',
  '(stemmen|voices) ~2 (worden|wordt|are|get|getting|word|werden) ~2 (erger|harder|sterker|worse|louder|stronger|' +
    'luider)',
  '(schreeuwt|praat|talks|screams|yells|talking|screaming|praten|roept) ~2 (tegen|to|at|met|with) ~2 (mensen|' +
    'people|iemand|someone|things|stemmen|dingen|muren|walls) ~2 (die|who|that) ~2 (er)? ~1 (niet|not) ~1 (zijn|is|' +
    'there|bestaan|real|exist)',
  '(thinks|denkt|believes|gelooft|convinced|overtuigd) ~4 (spies|spionnen|agents|agenten|aliens|robots|actors|' +
    'acteurs|clones|demons|duivels|politie)',
  '(not|niet|hasnt|nauwelijks) ~2 (slept|geslapen|sleep|slaapt) ~3 (week|weeks|weken)',
  '(ziet|zie|sees|see|seeing|hoort|hearing|hear) ~3 (tekens|signs|boodschappen|messages|schaduwen|shadows|' +
    'whispers|gefluister|demonen|demons|geesten|ghosts|engelen|angels)',
  '(fluisteren|whispers|whispering|whisper) ~4 (hoofd|head|tell|zeggen|me|mij)',
  '(hoor|hoort|hoorde|horen|gehoord|hear|hears|hearing|heard) ~3 (stem|stemmen|stemmetjes|voices|voice|stemme) ' +
    '~4 (hoofd|head|zeggen|zegt|say|says|saying|tell|tells|telling|die|that|moet|must|opdracht|opdrachten|niemand|' +
    'nobody|no one|weer|again|nacht|night|not there|er niet zijn|niet zijn|vertellen|fluisteren|whispering|talking|' +
    'praten|$)',
  '(stem|stemmen|stemmetjes|voices|voice) ~4 (hoofd|head|zeggen|zegt|tell|tells|telling|say|says|fluisteren|' +
    'whisper|praten tegen|opdracht|opdrachten|command|talk to)',
  '(stemmen|voices) ~1 (horen|hoort|hoor|gehoord|heard)',
  '(ziet|zie|zag|zien|sees|see|seeing|hoort|hoor|hear|hears|hearing) ~3 (dingen|things|mensen|people|dat|wat|' +
    'figuren|schaduwen|shadows|iets|stuff|beestjes|insecten|wezens|demons|demonen|gestalten|duivels) ~4 (er niet ' +
    'zijn|niet zijn|er niet is|niet echt|not there|are not there|arent there|not real|not exist|niemand anders|no ' +
    'one else|nobody else|niet bestaan)',
  '(hallucineer|hallucineert|hallucineren|hallucinaties|hallucinatie|hallucinating|hallucinations|hallucinates|' +
    'hallucinate|hallucineerde)',
  '(psychotisch|psychotische|psychose|psychoses|psychosis|psychotic|wanen|waanbeelden|waanideeen|waan|waanbeeld|' +
    'delusions|delusional|paranoide|paranoid|manisch|manische|manie|manic|ontremd|schizofreen|gedecompenseerd) ~3 ' +
    '(episode|aanval|gedrag|ideeen|break|symptoms|thoughts|is|ben|raakt|geraakt|wordt|word|hij|ze|zij|vriend|' +
    'friend|huisgenoot|roommate|student|lijkt|seems|again|weer|gek|bang|gevaarlijk|help|hulp|worden|$)',
  '@they|@person|@family|ik|i|is|in|heeft|has|een|ben|am|having|having a|krijgt|raakt|wordt|seems|lijkt|having ' +
    '~3 (psychotisch|psychose|psychosis|psychotic|wanen|waanbeelden|delusions|delusional|manisch|manic|paranoide|' +
    'paranoid|psychotische|waanideeen)',
  '(denkt|denk|thinks|think|overtuigd|convinced|gelooft|believes|zegt|says|believe|geloof|sure) ~5 (gevolgd|' +
    'achtervolgd|afgeluisterd|vergiftigd|bespied|gehackt|bespioneerd|gecontroleerd|followed|watched|spied|poisoned|' +
    'bugged|hunted|possessed|bezeten|behekst|spying|tapped|afgetapt) ~4 (wordt|word|worden|is|are|being|door|by|$|' +
    'her|him|us)',
  '(denkt|denk|thinks|think|overtuigd|convinced|gelooft|believes|zegt|says|believe) ~5 (god|jezus|jesus|messias|' +
    'messiah|profeet|prophet|uitverkoren|chosen one|duivel|devil|demon|demonen|demons|aliens|overheid|government|' +
    'cia|fbi|aivd|geheime dienst|chip|chips|implant|camera|cameras|complot|conspiracy|tv|televisie|radio|berichten ' +
    'via)',
  '(iedereen|everyone|ze|they|mensen|people|buren|neighbours|overheid|government|iemand) ~4 (tegen hem|tegen ' +
    'haar|tegen mij is|samenspant|samenspannen|complot|after him|after her|out to get|plotting|conspiring|' +
    'spioneert|spying|bespieden|bespiedt|afluisteren|afluistert|achter hem aan|achter haar aan|watching me|' +
    'watching him|watching her|vergiftigen|poisoning|poison)',
  '(cameras|microfoons|microphones|zenders|chip|chips) ~5 (kamer|room|muur|walls|muren|hoofd|head|tanden|huis|' +
    'overal|everywhere|lichaam|body|brain|brein)',
  '(dagen|dag|nachten|days|nights|week|weken) ~4 (niet|not|zonder|without|no|nauwelijks|barely) ~3 (geslapen|' +
    'slaap|slept|sleep|sleeping|slapen) ~10 (praat|talk*|wartaal|god|stemmen|voices|druk|onzin|nonsense|plannen|' +
    'energie|energy|hyper|ideas|ideeen|confused|verward|vreemd|strange|weird|raar|acting|gedraagt|paranoia|' +
    'paranoid)',
  '(niet|not|nauwelijks|barely|no) ~2 (geslapen|slept|sleep|slaapt) ~5 (dagen|days|week|nachten|nights) ~10 ' +
    '(praat|talk*|wartaal|god|stemmen|voices|druk|onzin|nonsense|energie|energy|hyper|ideas|confused|verward|' +
    'vreemd|strange|weird|raar|acting|gedraagt|paranoid)',
  '@person|@they|@family ~5 (heel erg|ernstig|volledig|totaal|helemaal|very|extremely|totally|completely|erg|' +
    'zwaar|severely|really)? ~1 (verward|verwarde|confused|in de war|wartaal|de weg kwijt|niet zichzelf|' +
    'disoriented|incoherent|onsamenhangend|gibberish|making sense|makes no sense) ~6 (en|and|gevaarlijk|bang|help|' +
    'loopt|schreeuwt|roept|naakt|naked|screaming|straat|street|agressief|aggressive|herkent|recognize|praat|' +
    'talking|hulp|$)',
  '(verward|verwarde) (persoon|student|man|vrouw|leerling|jongen|meisje)',
  '(confused|disoriented|delusional) ~1 (person|student|man|woman)',
  '(praat|praten|talking|talks|spreekt|kletst|brabbelt) ~3 (wartaal|gibberish|onsamenhangend|nonsense|' +
    'incoherently|in zichzelf|to himself|to herself|to people who|tegen mensen die|tegen iemand die|tegen muren|to ' +
    'someone who|with someone not)',
  '(wartaal)',
  '(contact|greep|grip|besef) ~2 (met|op|with|on|van) ~2 (werkelijkheid|realiteit|reality) ~3 (kwijt|verloren|' +
    'lost|meer|losing|verliest|weg)',
  '(lost|losing|loses|verliest|verliezen|kwijt|verloor|loosing) ~3 (touch|grip|contact|greep|besef) ~2 (met|op|' +
    'with|on|of|van) ~2 (reality|werkelijkheid|realiteit)',
  '(herkent|herkende|recognize|recognise|recognizes|recognises) ~3 (me|mij|niemand|ons|her own|his own|anyone|' +
    'people|us|zijn moeder) ~3 (niet|not|meer|anymore|friends|$)',
  '(mental|nervous|psychotic|manic) (breakdown|break|episode)',
  '(loopt|rent|running|walking) ~4 (naakt|naked|halfnaakt) ~3 (straat|gang|street|hallway|campus|door)',
  '(god|stem|stemmen|voices|voice|duivel|devil|demon) ~4 (zegt|zeggen|tells|tell|told|says|commands|draagt|says ' +
    'that) ~5 (moet|moeten|must|to|dat|should|kill|have to|om)',
  '(crisisdienst|crisis team|crisisteam|ggz crisis|opname|gedwongen opname|crisisopname) ~3 (nodig|bellen|nu|' +
    'nummer|need|number|call|help|please|$)',
  '^ ~1 (crisisdienst|crisis|in crisis|crisis help) ~1 $',
  '(ben|is|am|in) ~2 crisis ~2 $',
];

/** Bare words of ACUTE-19; they count unless they are the subject of study, work, news or fiction. */
export const PSYCHOSIS_MENTIONS: readonly string[] = [
  '(psychose|psychosis|hallucinaties|hallucinations|psychotisch)',
];
