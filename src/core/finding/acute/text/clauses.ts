import { BREAK, COMMA } from './normalise.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const ALWAYS = set(
  'but omdat because doordat terwijl although hoewel behalve except haha hahaha lol help please pls plz alsjeblieft ' +
  'aub groetjes groeten thanks bedankt sorry',
);
const JOINING = set('en maar and dus so of or toen then');
/** Words that show that a new clause follows "en" or "and", and not one more thing in a list. */
const CLAUSE = set(
  'ik k i hij zij ze we wij he she they heb ben wil wou is was zijn are am heeft have has had denk voel weet kan ' +
  'moet durf hoor zie wordt word can want does do did not niet er there it hoe wat how what',
);
const ASKING = set('wat what hoe how waar where wie who');
const ASKS = set('moet kan kun kunnen zou do can should doe must is are nu now te to');
const I = set('ik i k');
const FINITE = set(
  'heb ben wil was moet kan zit weet zoek am have had do can need will should want live study woon studeer',
);
const LEADING = set(
  'dat als wanneer toen omdat of that if when because think thought wish know knew said says say feel like then ' +
  'what how where who since than en and maar but denk dacht zeg want dus so alsof voel vind hoop zodat until till ' +
  'before after hope felt believe guess cause or wat hoe waar wie waarom why',
);

/** Whether a new clause begins at word `i`: everyday phrases do not reach over that, and a sentence may end there. */
export function startsClause(words: readonly string[], i: number): boolean {
  const [before = BREAK, word = BREAK, ...rest] = words.slice(Math.max(0, i - 1), i + 5);
  const [next = BREAK] = rest;
  if (i === 0 || before === BREAK || before === COMMA || word === COMMA || ALWAYS.has(word)) return true;
  if (JOINING.has(word)) return rest.some((later) => CLAUSE.has(later));
  if (ASKING.has(word)) return ASKS.has(next) && !LEADING.has(before);
  return I.has(word) && FINITE.has(next) && !LEADING.has(before);
}
