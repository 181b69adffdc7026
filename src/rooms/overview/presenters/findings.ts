import type { Finding } from '../../../core/coverage/types.ts';
import { wordsOf } from '../words.ts';
import { addressOf, type Asker, placeAddress } from './frame.ts';

type Link = { readonly href: string; readonly label: string };
/** `advice` of a gap; that of an overlap is always the same, so it stands above the list. */
export type FindingView = { readonly text: string; readonly advice?: string; readonly links: readonly Link[] };

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

/** Gaps or overlaps in words, each with the way to what would fill it. */
export function findingViews(findings: readonly Finding[], around: Around, asker: Asker): readonly FindingView[] {
  const { lang } = asker;
  return findings.map((finding) => ({
    text: finding.text[lang], advice: finding.kind === 'gap' ? finding.advice[lang] : undefined,
    links: finding.concept ? placeLinks(finding.concept, finding, around, asker) : groupLinks(finding, asker),
  }));
}

/** Both lists of a page, and where to add what is missing. */
export function findingsView(
  gaps: readonly Finding[], overlaps: readonly Finding[], around: Around, asker: Asker,
) {
  return {
    gaps: findingViews(gaps, around, asker), overlaps: findingViews(overlaps, around, asker),
    add: asker.keeps ? asker.href('/initiatieven/nieuw') : undefined,
  };
}
export type FindingsView = ReturnType<typeof findingsView>;
