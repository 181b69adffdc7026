import { conceptById } from '../frameworks/index.ts';
import { roles } from '../guidance/content/roles/index.ts';
import { themesScheme } from '../frameworks/themes.ts';
import { MODULE_NAMES } from './modules.ts';
import { type AdviceRule, PAGE_KEYS, type Then } from './types.ts';

/** What an institution may change of a rule: its words, and where it leads. Never when it applies. */
export type OwnRule = Pick<AdviceRule, 'because' | 'label' | 'then'>;

const THEMES = themesScheme.concepts.map(({ id }) => id);

/** The key under which an institution keeps its own version of a rule: `advice-3`. */
export const contentKey = ({ id }: Pick<AdviceRule, 'id'>): string => id.toLowerCase();

/**
 * Whether a rule may lead there: an exercise with a key that could be one, themes that are there, a role card, a page.
 * Rules about money never lead to an exercise.
 */
export function mayLead({ kind, target }: { kind: string; target: string }, rule: Pick<AdviceRule, 'noExercise'>): boolean {
  switch (kind) {
    case 'module': return !rule.noExercise && /^[a-z][a-z0-9-]{0,59}$/.test(target);
    case 'offers': return target.split(',').every((id) => /^fs-t\.\d(\.\d)?$/.test(id) && conceptById(id) !== undefined);
    case 'person': return roles.some(({ key }) => key === target);
    case 'page': return PAGE_KEYS.some((key) => key === target);
    default: return false;
  }
}

const textsIn = (value: unknown): value is { nl: string; en: string } => typeof value === 'object' && value !== null
  && ['nl', 'en'].every((lang) => {
    const text = (value as Record<string, unknown>)[lang];
    return typeof text === 'string' && text.trim() !== '' && text.length <= 400;
  });

/** Where an institution can let this rule lead, beside exercises of its own. */
export const placesFor = ({ noExercise }: Pick<AdviceRule, 'noExercise'>): readonly Then[] => [
  ...(noExercise ? [] : Object.keys(MODULE_NAMES).map((target): Then => ({ kind: 'module', target }))),
  ...THEMES.map((target): Then => ({ kind: 'offers', target })),
  ...roles.map(({ key }): Then => ({ kind: 'person', target: key })),
  ...PAGE_KEYS.map((target): Then => ({ kind: 'page', target })),
];

/** A rule with what an institution saved of it; undefined when that cannot be read (any more). */
function withOwn(rule: AdviceRule, body: unknown): AdviceRule | undefined {
  const { because, label, then } = (body ?? {}) as Partial<Record<keyof OwnRule, unknown>>;
  const to = then as { kind?: unknown; target?: unknown } | undefined;
  if (!textsIn(because) || !textsIn(label) || typeof to?.kind !== 'string' || typeof to.target !== 'string') return undefined;
  const { kind, target } = to;
  return mayLead({ kind, target }, rule) ? { ...rule, because, label, then: { kind, target } as Then } : undefined;
}

/**
 * The rules as an institution uses them: ours, with what it changed, without what it switched off. What can no longer
 * be read gives ours.
 * @param own the last version of each, by `contentKey`
 */
export function rulesInUse(
  ours: readonly AdviceRule[], own: ReadonlyMap<string, { readonly shown: boolean; readonly body?: unknown }>,
): readonly AdviceRule[] {
  return ours.flatMap((rule) => {
    const mine = own.get(contentKey(rule));
    if (mine && !mine.shown) return [];
    return [(mine?.body === undefined ? undefined : withOwn(rule, mine.body)) ?? rule];
  });
}
