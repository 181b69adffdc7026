import type { GoodLine, ImportLine, LineError } from '../../../core/exchange/types.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';
import { outsideOwnUnits, unitsOf, wrongConcepts } from './checks.ts';
import { finder } from './find-known.ts';
import type { Known } from './known.ts';
import { mergeLine } from './merge.ts';
import { withoutOurOwnWords } from './own-export.ts';
import { type Proposals, proposalsAfter, proposalsFor } from './proposals.ts';
import { withoutPassedReview, withPublishing } from './publishing.ts';
import { same } from './same.ts';

/** A line that can be loaded, and what loading it does. */
export type PlannedLine = {
  readonly line: GoodLine;
  readonly what: 'added' | 'changed' | 'unchanged';
  /** what it is about, when that was there already */
  readonly before?: Kept;
  readonly after: Initiative;
  readonly unitIds: readonly string[];
  /** the HSDS service to keep with it */
  readonly source?: unknown;
  readonly proposals: Proposals;
  readonly keptByHand: readonly (keyof Initiative)[];
  /** students could not find it, and can after this */
  readonly publishes: boolean;
  /** the same when what is complete is published */
  readonly publishable: boolean;
};

export type Refused = { readonly line: number; readonly errors: readonly LineError[] };
export type Plan = { readonly lines: readonly PlannedLine[]; readonly refused: readonly Refused[] };

const NO_PROPOSALS: Proposals = { concepts: [], fields: [], flags: [] };

function added(line: GoodLine, unitIds: readonly string[], known: Known): PlannedLine {
  const { units: _, published: __, ...given } = withoutPassedReview(line, known.publish, known.today).initiative;
  const merged = { kind: 'offer', published: false, ...given } as Initiative;
  const published = (publish: boolean) =>
    withPublishing({ line, merged, then: undefined, publish, today: known.today });
  const after = published(known.publish);
  return {
    line, what: 'added', after, unitIds, source: line.source, proposals: proposalsFor(line, after, known.ownMappings), keptByHand: [],
    publishes: after.published === true, publishable: published(true).published === true,
  };
}

function overExisting(line: GoodLine, before: Kept, units: readonly string[] | undefined, known: Known): PlannedLine {
  const now = before.initiative;
  const last = known.last.get(before.id);
  const given = withoutOurOwnWords(line);
  const dated = withoutPassedReview(given, Boolean(now.published) || known.publish, known.today);
  const { initiative: merged, keptByHand } = mergeLine(dated, now, last);
  const published = (publish: boolean) =>
    withPublishing({ line, merged, then: last?.initiative, publish, today: known.today });
  const after = published(known.publish);
  const unitIds = units ?? before.unitIds;
  const { source } = given;
  const untouched = same(now, after) && same([...unitIds].sort(), [...before.unitIds].sort())
    && (source === undefined || same(source, before.source));
  return {
    line, what: untouched ? 'unchanged' : 'changed', before, after, unitIds, source, keptByHand,
    proposals: untouched ? NO_PROPOSALS : proposalsAfter(line, before, after, known.ownMappings),
    publishes: !now.published && after.published === true,
    publishable: !now.published && published(true).published === true,
  };
}

const twice = (first: number): LineError => {
  const message: Text = {
    nl: `Dit gaat over hetzelfde initiatief als regel ${first}.`, en: `This is about the same initiative as line ${first}.`,
  };
  return { field: 'key', message };
};

/** Holds every line of a file against what is there. Nothing is written, and nothing depends on anything else. */
export function planImport(lines: readonly ImportLine[], known: Known): Plan {
  const find = finder(known.kept);
  const taken = new Map<string, number>();
  const planned: PlannedLine[] = [];
  const refused: Refused[] = [];
  for (const line of lines) {
    if (!line.ok) {
      refused.push({ line: line.line, errors: line.errors });
      continue;
    }
    const before = find(line);
    const { ids, errors } = unitsOf(line, known);
    const unitIds = ids ?? before?.unitIds ?? known.limitedTo ?? [];
    const first = before && taken.get(before.id);
    const wrong = [
      ...errors, ...wrongConcepts(line, known), ...(first === undefined ? [] : [twice(first)]),
      ...(errors.length > 0 ? [] : outsideOwnUnits([before?.unitIds ?? unitIds, unitIds], known)),
    ];
    if (wrong.length > 0) refused.push({ line: line.line, errors: wrong.slice(0, 5) });
    else planned.push(before ? overExisting(line, before, ids, known) : added(line, unitIds, known));
    if (before && wrong.length === 0) taken.set(before.id, line.line);
  }
  return { lines: planned, refused };
}
