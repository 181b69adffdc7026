import type { Coverage } from '../../../core/coverage/types.ts';
import type { Look, UnplacedAnswer } from '../service.ts';
import { wordsOf } from '../words.ts';
import { addressOf, type Asker, scopeName } from './frame.ts';
import { lineViews } from './lines.ts';

/** What to do about initiatives without a place: confirm what waits, or else have places proposed. */
function helpFor({ waiting }: Look, scheme: string, { keeps, href, lang }: Asker) {
  const words = wordsOf(lang).unplaced;
  if (!keeps) return undefined;
  const waits = [...waiting.keys()].some((concept) => concept.startsWith(`${scheme}.`));
  return waits ? { href: href('/initiatieven/voorstellen'), label: words.settle }
    : { href: href('/overzicht/kaders#plekken'), label: words.propose };
}

/** What is said about initiatives without a place in a scheme; undefined when all have one. */
export function unplacedView({ scheme, counted, unplaced }: Coverage, look: Look, asker: Asker) {
  const words = wordsOf(asker.lang).unplaced;
  if (unplaced.length === 0) return undefined;
  return {
    all: unplaced.length === counted.length ? words.none : undefined,
    link: { href: addressOf(asker, `/overzicht/${scheme.id}/zonder-plek`), label: words.some(unplaced.length) },
    help: helpFor(look, scheme.id, asker),
  };
}
export type UnplacedView = ReturnType<typeof unplacedView>;

/** The page with everything that has no place in a scheme yet. */
export function unplacedListView({ look, scheme, lines }: UnplacedAnswer, asker: Asker) {
  const words = wordsOf(asker.lang);
  const up = scheme.id === 'fs' ? '/overzicht' : `/overzicht/${scheme.id}`;
  return {
    title: words.unplaced.title, lead: words.unplaced.lead(scheme.title[asker.lang]), scope: scopeName(look, asker),
    back: [{ href: addressOf(asker, up), label: scheme.title[asker.lang] }],
    rows: lineViews(lines, look, asker), help: helpFor(look, scheme.id, asker),
  };
}
