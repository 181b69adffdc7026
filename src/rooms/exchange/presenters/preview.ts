import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { PlannedLine } from '../planning/plan.ts';
import { same } from '../planning/same.ts';
import type { Previewed } from '../service.ts';
import { wordsOf } from '../words.ts';
import { changesOf } from './changes.ts';
import { conceptName, valueWords } from './values.ts';

const PER_PAGE = 50;
const MOST_ERRORS = 100;

const SHOWN = ['added', 'changed', 'unchanged'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which lines are looked at, as it stands in the address. The first kind that there is comes first. */
export type Looking = { readonly shown: Shown | undefined; readonly page: number };

export function readLooking(query: URLSearchParams): Looking {
  return {
    shown: SHOWN.find((one) => one === query.get('toon')),
    page: Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1),
  };
}

const nameIn = ({ name }: Initiative, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** What is proposed and wasn't yet. */
function freshly({ what, before, proposals: { concepts, fields } }: PlannedLine) {
  if (what === 'unchanged') return { concepts: [], fields: [] };
  const [known, asked] = [before?.proposedConcepts ?? [], before?.proposedFields ?? []];
  return {
    concepts: concepts.filter(({ concept }) => !known.some((one) => one.concept === concept)),
    fields: fields.filter(({ field, value }) => !asked.some((one) => one.field === field && same(one.value, value))),
  };
}

function lineView(one: PlannedLine, lang: Lang, own: readonly Scheme[]) {
  const { fields, preview } = wordsOf(lang);
  const { line, after, proposals, keptByHand } = one;
  const fresh = freshly(one);
  return {
    line: line.line,
    name: nameIn(after, lang),
    changes: one.what === 'changed' ? changesOf(one, lang, own) : [],
    proposed: [
      ...fresh.fields.map(({ field, value, why }) => ({
        group: fields[field],
        label: valueWords(field, value, lang, own),
        why: why[lang],
      })),
      ...fresh.concepts.map(({ concept, why }) => ({
        group: fields.concepts,
        label: conceptName(concept, lang, own),
        why: why?.[lang] ?? '',
      })),
    ],
    missing: one.what === 'added' ? line.incomplete.map((field) => fields[field]) : [],
    remarks: [
      ...proposals.flags.map((flag) => flag[lang]),
      ...line.notes.map((note) => note[lang]),
      ...(keptByHand.length === 0 ? [] : [preview.keptByHand(keptByHand.map((field) => fields[field]).join(', '))]),
    ],
  };
}

const countOf = (lines: readonly PlannedLine[], what: Shown): number => lines.filter((one) => one.what === what).length;

/** The preview of a file as the page shows it. */
export function previewView(
  { name, read, plan, matched, remembered }: Previewed,
  look: Looking,
  own: readonly Scheme[],
  lang: Lang,
) {
  const counts = {
    added: countOf(plan.lines, 'added'),
    changed: countOf(plan.lines, 'changed'),
    unchanged: countOf(plan.lines, 'unchanged'),
  };
  const shown = look.shown ?? SHOWN.find((what) => counts[what] > 0) ?? 'added';
  const of = plan.lines.filter((one) => one.what === shown);
  const pages = Math.max(1, Math.ceil(of.length / PER_PAGE));
  const page = Math.min(look.page, pages);
  const errors = plan.refused.flatMap(({ line, errors: all }) =>
    all.map(({ field, message }) => ({
      line,
      field: matched && field === 'key' ? wordsOf(lang).fields.name : field,
      message: message[lang],
    })),
  );
  return {
    name,
    matched,
    remembered,
    counts,
    kinds: SHOWN.filter((what) => counts[what] > 0),
    refused: plan.refused.length,
    shown,
    page,
    pages,
    complete: plan.lines.filter(({ publishable }) => publishable).length,
    toWrite: counts.added + counts.changed,
    proposals: plan.lines.map(freshly).reduce((sum, { concepts, fields }) => sum + concepts.length + fields.length, 0),
    notes: read.notes.map((note) => note[lang]),
    errors: errors.slice(0, MOST_ERRORS),
    moreErrors: Math.max(0, errors.length - MOST_ERRORS),
    rows: of.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((one) => lineView(one, lang, own)),
  };
}
export type PreviewView = ReturnType<typeof previewView>;
