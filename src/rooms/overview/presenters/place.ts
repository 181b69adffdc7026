import { makeTree } from '../../../core/frameworks/tree.ts';
import { t } from '../../../ui/words/index.ts';
import type { PlaceAnswer } from '../service.ts';
import { wordsOf } from '../words.ts';
import { addressOf, type Asker, placeAddress, scopeName } from './frame.ts';
import { lineHref, lineViews, nameOf } from './lines.ts';

/** One place of a scheme: what is there, its parts, the ideas, and what could stand there. */
export function placeView({ look, coverage, id, lines, ideas, could }: PlaceAnswer, asker: Asker) {
  const { lang, keeps, href } = asker;
  const { scheme, counts } = coverage;
  const { ancestors, narrower, conceptById } = makeTree([scheme]);
  const labelOf = (concept: string) => {
    const { notation, label } = conceptById(concept) ?? {};
    return `${notation ? `${notation} ` : ''}${label?.[lang] ?? concept}`;
  };
  const count = counts.get(id);
  const state = count?.state ?? 'none';
  const up = scheme.id === 'fs' ? '/overzicht' : `/overzicht/${scheme.id}`;
  return {
    title: labelOf(id), note: conceptById(id)?.note?.[lang], scope: scopeName(look, asker),
    back: [
      { href: addressOf(asker, up), label: scheme.title[lang] },
      ...[...ancestors(id)].reverse().map((one) => ({ href: placeAddress(asker, one), label: labelOf(one) })),
    ],
    counts: wordsOf(lang).place.counts(count?.total ?? 0, count?.findable ?? 0),
    state, stateWord: t(lang).wheel.states[state],
    parts: narrower(id).map((one) => ({
      label: labelOf(one), value: counts.get(one)?.total ?? 0, href: placeAddress(asker, one),
      note: t(lang).wheel.states[counts.get(one)?.state ?? 'none'],
    })),
    rows: lineViews(lines, look, asker), ideas: lineViews(ideas, look, asker),
    could: could.map(({ line, why, waiting }) => ({
      name: nameOf(line, lang), href: lineHref(line, asker), why: why?.[lang] ?? '', waiting,
    })),
    settle: keeps && could.some(({ waiting }) => waiting) ? href('/initiatieven/voorstellen') : undefined,
    add: keeps ? href('/initiatieven/nieuw') : undefined,
  };
}
export type PlaceView = ReturnType<typeof placeView>;
