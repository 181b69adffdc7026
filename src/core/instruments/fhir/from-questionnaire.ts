import { type Problem, problem } from '../problem.ts';
import { byRule, itemByRule } from '../rules/by-rule.ts';
import { RULES } from '../rules/index.ts';
import type { Instrument, Item, RuleKey } from '../types.ts';
import { bothAt, DEFINITION, extensionAt, type Fhir, isObject, textAt } from './parts.ts';
import { keyOf, type ReadItem, readItems } from './read-item.ts';

/** What whoever brings it in says beside the file, for what a file of others does not hold. */
export type Beside = { readonly rule?: RuleKey; readonly licence?: string };
/**
 * What was read: an instrument that still has to be looked at by its format and its rule, or what is wrong. `lacks`:
 * languages in which some text is missing, and the other stands in for it.
 */
export type FromQuestionnaire =
  | { readonly ok: true; readonly draft: Fhir; readonly lacks: readonly ('nl' | 'en')[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What an extension of ours says; nothing when there is none, or when it is broken. */
function definitionOf(questionnaire: Fhir): Fhir | undefined {
  const text = textAt(extensionAt(questionnaire, DEFINITION) ?? {}, 'valueString');
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The same answers are the same answer scale, unless the definition gives them names of their own. */
function scaled(items: readonly ReadItem[], nameOf: (item: ReadItem) => string | undefined) {
  const scales = new Map<string, { readonly key: string; readonly options: ReadItem['options'] }>();
  const named = items.map(({ options, ...item }): Item => {
    const name = nameOf({ options, ...item });
    const id = `${name ?? ''} ${JSON.stringify(options)}`;
    const taken = [...scales.values()].some(({ key }) => key === name);
    const scale = scales.get(id) ?? { key: name && !taken ? name : `answers-${scales.size + 1}`, options };
    scales.set(id, scale);
    return { ...item, scale: scale.key };
  });
  return { scales: [...scales.values()], items: named };
}

/** Our own: what FHIR has no place for comes from our extension. */
function ours(definition: Fhir, found: readonly ReadItem[]): Fhir {
  const { items: more, ...rest } = definition;
  const moreOf = (key: string): Fhir => {
    const one = isObject(more) && Object.hasOwn(more, key) ? more[key] : undefined;
    return isObject(one) ? one : {};
  };
  const { scales, items } = scaled(found, ({ key }) => textAt(moreOf(key), 'scale'));
  return { ...rest, scales, items: items.map(({ number: _, ...item }) => ({ ...moreOf(item.key), ...item })) };
}

/** Of others: the rule says all there is beside the texts. */
function others(rule: RuleKey, found: readonly ReadItem[]): Fhir {
  const { scales, items } = scaled(found, () => undefined);
  const numbered = found.some(({ number }) => number !== undefined);
  const ruled = items.map((item, at) => itemByRule(rule, item, numbered ? item.number : at + 1));
  return { ...byRule(rule, ruled), validated: true, scales, items: ruled };
}

/**
 * Reads a FHIR R4 Questionnaire: one that we made, or one of others with the rule that scores it. Never throws; the
 * draft still goes through `readInstrument` and `checkAgainstRule`.
 */
export function fromQuestionnaire(json: unknown, beside: Beside = {}): FromQuestionnaire {
  if (!isObject(json) || json['resourceType'] !== 'Questionnaire') {
    return { ok: false, problems: [problem('/resourceType', 'Dit is geen FHIR Questionnaire.', 'This is no FHIR Questionnaire.')] };
  }
  const base = textAt(json, 'language')?.startsWith('en') ? 'en' : 'nl';
  const found = readItems(Array.isArray(json['item']) ? json['item'] : [], base);
  const definition = definitionOf(json);
  const { rule } = beside;
  const title = bothAt(json, 'title', base) ?? bothAt(json, 'name', base);
  const licence = textAt(json, 'copyright') ?? beside.licence;
  const problems = [
    ...found.problems,
    ...(definition || rule ? [] : [problem('/rule', 'Dit bestand zegt niet hoe er geteld wordt. Kies de regel.',
      'This file does not say how to score it. Choose the rule.')]),
    ...(title ? [] : [problem('/title', 'Deze vragenlijst heeft geen naam.', 'This instrument has no name.')]),
    ...(licence ? [] : [problem('/copyright', 'Het bestand noemt geen licentie. Vul in onder welke licentie je het gebruikt.',
      'The file names no licence. Fill in under which licence you use it.')]),
  ];
  if (problems.length > 0 || !title || !licence) return { ok: false, problems };
  const about = bothAt(json, 'description', base) ?? (rule ? { ...RULES[rule].name } : title);
  const source = { name: textAt(json, 'publisher') ?? title[base] };
  const rest = definition ? ours(definition, found.items) : others(rule as RuleKey, found.items);
  const key = keyOf(textAt(json, 'name') ?? textAt(json, 'id') ?? title[base]);
  const draft: Fhir = {
    source, ...rest, format: 'samenhang-instrument', version: 1, key,
    edition: textAt(json, 'version') ?? '1', title: { nl: title.nl, en: title.en },
    about: { nl: about.nl, en: about.en }, licence,
  } satisfies Partial<Record<keyof Instrument, unknown>>;
  const lacks = [title.lacks, ...('lacks' in about ? [about.lacks] : []), ...found.lacks];
  return { ok: true, draft, lacks: [...new Set(lacks.flatMap((one) => (one ? [one] : [])))] };
}
