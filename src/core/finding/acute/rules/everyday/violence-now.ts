/** Everyday phrases that are struck out before ACUTE-7 looks. */
export const VIOLENCE_NOW_EVERYDAY: readonly string[] = [
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '@strangle ~2 (my|mijn|the|de) ~1 @things|laptop|printer|computer',
  '(could|kan|kon) ~1 (wel)? ~1 (strangle|wurgen)',
  '(ingebroken|break in|broke in|inbraak) ~6 (week|maand|vorig|last|verzekering|insurance|vakantie|month|ago|' +
    'geleden|aangifte|account|hack*)',
  '(week|maand|vorig|last|vakantie|month) ~6 (ingebroken|broke|inbraak)',
  '(bom|bomb) ~2 (badbom|bruisbal|cake|kalorie*)',
  '@topic ~4 (schietpartij|steekpartij|schutter|gunman|shooter)',
  '(schietpartij|steekpartij|schutter|gunman|shooter) ~4 @topic',
  '@person|@they ~4 (agressief|aggressive|agressieve) ~3 (groepsapp|app|appt|chat|mail|mails|toon|afwas|emails|' +
    'tone|texts|rijdt|drives|driver|marketing|reclame)',
  '(rijdt|drives|driver|speelt|plays|verkoop) ~3 (agressief|aggressive|aggressively)',
  '(stropdas|das|sjaal|tie|scarf|kraag|bh|spijkerbroek|jeans) && (gewurgd|wurgt|strangled|strangling|choking)',
  '(schiet|schieten) ~1 (me|mij) ~2 lek',
  '(break|breaking) ~1 into ~1 (tech|industry|field|market|film|academia|acting|career|business)',
  '(schiet|schieten) ~1 (me|mij|mij nu) ~1 (maar)? ~1 lek',
  'schiet me maar',
  '(keuken|kook|koken|koks|broodjes|uien|groente|snijplank|keukenmes|kok|kookopleiding|cooking|kitchen|chef|' +
    'chefs|vegetables|cook|afwas|vaatwasser|lenen|borrow|kwijt|slijpen|sharpen|bestek|boter|kaas) ~8 @weapon',
  '@weapon ~6 (kwijt|keuken|lenen|koken|slijpen|uien|groente|borrow|kitchen|cooking|afwas|boter|kaas|snijdt aan|' +
    'kopen voor|bestek|vaatwasser)',
  '(vuur|fire) wapen',
  'geheim|geheime|secret ~1 @weapon',
  '@weapon ~2 (schild|vlag|familie|stad|gemeente|ambtenaar|kunde)',
  '(mes|knife) ~2 (snijdt|cuts) ~1 (aan|both)',
  '(mes op de keel / onder het mes / under the knife / in de rug gestoken / stabbed in the back / backstab)',
  '(stak|steekt|gestoken|steken|steek) ~3 (tijd|energie|geld|werk|moeite|hand|handen|draak|vinger|stokje|kop|' +
    'neus|hoofd|licht|laten vallen|over|op in|tijd in|wesp|wespen|mug|muggen|insect|kwal|de zon|zonnebrand|tandje)',
  '(wesp|mug|kwal|hoofdpijn|muggen|wespen|teek) ~3 (gestoken|steekt|steken|stekende)',
  '@stinging',
  '(zuur|acid) (gezicht|opmerking|snoep|test|rain|house|melk|room|base|verdien)',
  'zuur ~2 (kijken|smaakt|verdiend|maag)',
  '(lsd|op|on|dropped|took|taken) acid',
  'bat (man|house|signal|cave)',
  '(bat|vleermuis|bats) ~2 (cave|animal|flying)',
  '(schiet|schieten|schoot|shoot|shooting) ~3 (op|lek|mij niets|te binnen|te kort|tekort|vol|foto|video|film|' +
    'photos|video|star|stars|hoops|range|basket|goal|clay|pool|voetbal|kermis|vereniging|schietvereniging|film|' +
    'hole|uit de? (grond|slof)|wortel|paniek|stress)',
  '(schiet op|schiet me|shoot me) ~1 (maar|lek|an email|email|mail|text|message|an|a|now)',
  '(panic|paniek|asthma|astma|hart|heart|hooikoorts|lach|hyperventilatie|angst|huil|epileptische|cardiac|art) ' +
    '(attack|aanval|aanvallen|attacks)',
  '(voel|voelt|voelde|feel|feels|felt|feeling) ~3 (aangevallen|attacked|belaagd|gegijzeld|overvallen|bedreigd|' +
    'threatened|gestoken|verstikt)',
  '(ddos|cyber|phishing|hack|hackers) ~6 (aangevallen|attacked|aanval|attack|gijzel*)',
  '(game|gta|fortnite|cod|valorant|film|serie|series|movie|boek|book|larp|toneel|theater|toneelstuk) ~10 @weapon|' +
    'schiet|shoot|shooting|aanval|gun',
  '(gun) (je|hem|haar|het|ze|iedereen|mezelf|jullie|mij|me|ons|u|jou|ik)',
  '(ik|wij|we) gun',
  '(top|big|young|finger|glue|hot glue|nerf|water|massage|heat|tattoo|staple) gun',
  '(jump|sticking to) the gun',
  '(shots|shot|shotje|shotjes) (nemen|drinken|tequila|espresso)',
  '(choked|choking|choke) ~4 (presentation|exam|exams|nerves|interview|test|words|on|up|water|under|final|match)',
  '@strangle ~2 (deadline*|schuld*|debt|werkdruk)',
  '(belasting|voorlopige|definitieve) aanslag',
  'aanslag ~4 (belasting|betalen|duo|gemeente)',
  'aanslag op ~2 (zenuwen|portemonnee|gezondheid|energie)',
  '(mailing|agressieve|aggressive) (reclame|marketing|mail|mails|toon|mail*)',
  '(steekpartij|schietpartij|shooting|stabbing|aanslag) ~8 (nieuws|news|gelezen|documentaire|vorig|jaar geleden|' +
    'years ago|last year|verwerken|verwerk|tv)',
  '(slaande|slaat) ~1 deur* ~1 (huisgenoot|huisgenoten)?',
  '(slaat|slaan|sla|gooit|gooien|slams|slamming) ~3 (met|de|the|with)? ~1 (deur|deuren|door|doors)',
  '(gunshots|schieten) ~3 (vuurwerk|fireworks)',
  '(bonkt|bonkende|banging) ~2 (hoofdpijn|muziek|music|bas|hart|headache|hoofd)',
  '(keel|throat|neck|nek) ~3 (pijn|verkouden|sore|stijf|stiff|pillen|ontsteking|droog)',
  'strot ~2 (uit|door)',
  'door ~1 (je|mijn) strot',
  'hangt ~3 (keel|strot) ~1 uit',
  '(bel|call) ~2 (politie|police) ~5 (aangifte|fiets|bike|gestolen|stolen)',
];
