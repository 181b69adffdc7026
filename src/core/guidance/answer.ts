import { matchRoutes, type RouteIndex } from './matching/match-routes.ts';
import type { Route } from './types.ts';
import { type Urgency, LIVING, urgencyOf } from './urgency/urgency.ts';

/** What a guide gets for words: whether the urgent branch stands open, the route that fits best, and others. */
export type RouteAnswer = { readonly urgency?: Urgency; readonly best?: Route; readonly others: readonly Route[] };

/** Acute words about one's own life: the route about that comes first. About something else, the words decide. */
const ABOUT_LIVING: ReadonlySet<string> = new Set(['suicide', 'suicide-now', 'self-harm', 'overdose']);

/** GUIDE-5: with words about not wanting to live that route is first, with words without hope it is near. */
function withLiving(found: readonly Route[], urgency: Urgency | undefined, living?: Route): readonly Route[] {
  if (!living || !urgency) return found;
  const rest = found.filter((route) => route !== living);
  if (urgency.rule === 'GUIDE-1') return ABOUT_LIVING.has(urgency.acute.kind) ? [living, ...rest] : found;
  return found[0] === living ? found : [...rest.slice(0, 1), living, ...rest.slice(1)];
}

/** Answers words of a guide about a student. @param words Dutch or English, of any length */
export function answerWith(index: RouteIndex, words: string): RouteAnswer {
  const urgency = urgencyOf(words);
  const living = [...index.byKey.values()].find(({ themes }) => themes.includes(LIVING));
  const [best, ...others] = withLiving(matchRoutes(index, words).map(({ route }) => route), urgency, living);
  const open = urgency ?? (best && urgencyOf('', best));
  return { ...(open ? { urgency: open } : {}), ...(best ? { best } : {}), others };
}
