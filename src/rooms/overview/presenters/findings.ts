import type { Finding } from '../../../core/coverage/types.ts';
import { wordsOf } from '../words.ts';
import { addressOf, type Asker, placeAddress } from './frame.ts';

type Link = { readonly href: string; readonly label: string };
export type FindingView = { readonly text: string; readonly links: readonly Link[] };
export type FindingRun = { readonly advice: string; readonly items: readonly FindingView[] };

/** How many stand open; the rest is folded. */
const SHOWN = { gaps: 6, overlaps: 3 } as const;

/** Proposals that wait at a concept or anything under it, whatever the scheme: ids tell what is under what. */
function waitingUnder(concept: string, waiting: ReadonlyMap<string, number>, under: Under): number {
  return [concept, ...under(concept)].reduce((sum, id) => sum + (waiting.get(id) ?? 0), 0);
}

/** The ids of everything under a concept. */
export type Under = (concept: string) => readonly string[];

type Around = { readonly waiting: ReadonlyMap<string, number>; readonly under: Under };

function placeLinks(concept: string, { kind, ids }: Finding, { waiting, under }: Around, asker: Asker): Link[] {
  const words = wordsOf(asker.lang).findings;
  const href = placeAddress(asker, concept);
  if (kind === 'overlap') return [{ href, label: words.alike }];
  const waits = waitingUnder(concept, waiting, under);
  if (waits > 0) return [{ href: `${href}#past`, label: words.waiting(waits) }];
  return [ids.length > 0 ? { href, label: words.see } : { href: `${href}#past`, label: words.fill }];
}

function groupLinks({ rule, audience, ids }: Finding, asker: Asker): Link[] {
  const words = wordsOf(asker.lang).findings;
  const at = (path: string, label: string): Link => ({ href: addressOf(asker, `/overzicht/kruis/${path}`), label });
  if (rule === 'COVER-11') return [at(`${audience ?? ''}/unknown`, words.level)];
  return [...(ids.length > 0 ? [at(audience ?? '', words.forThem)] : []), at('everyone', words.everyone)];
}

/** Findings that follow each other with the same advice, so that it is said once. */
function inRuns(findings: readonly Finding[], around: Around, asker: Asker): readonly FindingRun[] {
  const runs: { advice: string; items: FindingView[] }[] = [];
  for (const finding of findings) {
    const advice = finding.advice[asker.lang];
    const links = finding.concept ? placeLinks(finding.concept, finding, around, asker) : groupLinks(finding, asker);
    const item = { text: finding.text[asker.lang], links };
    const last = runs.at(-1);
    if (last?.advice === advice) last.items.push(item);
    else runs.push({ advice, items: [item] });
  }
  return runs;
}

/** Gaps and overlaps in words, each with the way to what would fill it, and where to add what is missing. */
export function findingsView(
  gaps: readonly Finding[], overlaps: readonly Finding[], around: Around, asker: Asker,
) {
  const list = (findings: readonly Finding[], shown: number) => ({
    count: findings.length, rest: Math.max(0, findings.length - shown),
    first: inRuns(findings.slice(0, shown), around, asker), more: inRuns(findings.slice(shown), around, asker),
  });
  return {
    gaps: list(gaps, SHOWN.gaps), overlaps: list(overlaps, SHOWN.overlaps),
    add: asker.keeps ? asker.href('/initiatieven/nieuw') : undefined,
  };
}
export type FindingsView = ReturnType<typeof findingsView>;
