/** Chat spelling, dialect and frequent slips -> the words the rules know. One line per meaning: spellings = words. */
const SPELLINGS = `
  nie ni nt neit nite nit niett nied nieet niety neiet nieit = niet
  mr meeer mer meerr emer mere meeeer meeir = meer
  wl wli wiil wiel iwl wilk willl = wil
  wille wilen = willen
  mn m'n mijne mjin mij'n = mijn
  zn = zijn
  n = een
  t = het
  da = dat
  wa = wat
  ie = hij
  egt ect egcht echtt = echt
  gwn gwoon gewon gwoonn = gewoon
  mss mschn misch = misschien
  leve lvn levn elven = leven
  doot doodd doott ddood dodo doo = dood
  nooi nooot noit noooit = nooit
  zlfmrd zlfmoord zelfmrd zmoord slfmoord = zelfmoord
  hb hep hbe = heb
  hept heef heft heeftt = heeft
  segt zegd zgt = zegt
  gaa = ga
  vn = van
  vnvd vnavond = vanavond
  vndg = vandaag
  mrgn morge = morgen
  wrm = waarom
  zdr = zonder
  iedreen iederen = iedereen
  pape = papa
  vrindin vriendinn vrndin = vriendin
  mezelluf mezellf mijnzelf meself mzelf mezef = mezelf
  zichzelluf zigzelf = zichzelf
  idw idwt idwanna = i do not want to
  wanna wana wnna = want to
  wnat wnt wan watn = want
  gonna gona gunna = going to
  gotta = have to
  im iam = i am
  ive = i have
  ill = i will
  dont dnt donot dno don = do not
  doesnt dosnt dosent = does not
  didnt = did not
  cant cnt cannot = can not
  wont = will not
  isnt aint = is not
  arent = are not
  wasnt = was not
  hasnt = has not
  havent = have not
  wouldnt = would not
  couldnt = could not
  hes = he is
  shes = she is
  theyre = they are
  theres = there is
  whats = what is
  youre = you are
  its = it is
  thats = that is
  u = you
  ur = your
  rn = right now
  tmrw tmr tomorow tommorow 2morrow = tomorrow
  tn tonite 2night = tonight
  hav hve = have
  kil kll killl = kill
  diee dye = die
  dieing = dying
  liv = live
  livin = living
  lif liff lfe = life
  dei deid = die
  wlil wuil = wil
  lven leevn leben = leven
  doodd doiod dodd = dood
  alvie aliv = alive
  snei sneij sney snijt snijdd = snijd
  anymor animore nomore = anymore
  frend frnd = friend
  som1 some1 sum1 = someone
  every1 evry1 = everyone
  no1 = nobody
  any1 = anyone
  becuz cuz coz cos bc = because
  rlly rly realy reallly = really
`;

function read(lines: string): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const [spellings = '', meant = ''] = line.split(' = ');
    for (const spelling of spellings.trim().split(' ')) out.set(spelling, meant.trim().split(' '));
  }
  return out;
}

export const CHAT = read(SPELLINGS);

/** Verbs that "k" is glued to: "kwil", "kheb". */
export const CLITICS: ReadonlySet<string> = new Set((
  'wil heb hep ga ben zie voel weet kan zou wou zit sta denk hoop wens had was moet mag zal dacht hoor durf trek hou ' +
  'snij kras sla vind krijg word'
).split(' '));

/** Words that people type together without spaces. */
export const GLUE: ReadonlySet<string> = new Set((
  'ik k wil wou wilde niet nie ni meer mr leven leve dood doodgaan zijn er ga heb ben mezelf me mij zelfmoord ' +
  'plegen suicide van het de een eind einde aan mijn maken zelf kapot nooit wakker worden verder echt gewoon zo dit ' +
  'alles hij zij ze zegt dat iedereen beter af zonder niemand mist i im want wanna to die kill killing myself my ' +
  'life end it not dont do live living anymore no more reason be here alive dead wish was were all help please ' +
  'suicidal feel am'
).split(' '));
