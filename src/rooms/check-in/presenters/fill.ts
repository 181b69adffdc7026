import { asksForHelp } from '../../../core/check-in/asking.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Item } from '../../../core/instruments/types.ts';
import { fieldOf } from '../schemas.ts';
import type { Filling } from '../services/filling.ts';
import type { CheckInWords } from '../words.ts';

/** Something to choose. */
export type Option = { readonly value: string; readonly label: string };
/** One question as it stands on a page. */
export type Question = {
  readonly key: string; readonly field: string; readonly text: string; readonly part?: string;
  readonly options: readonly Option[]; readonly value?: string; readonly error?: string;
};
export type FillView = {
  readonly title: string;
  readonly recall: string;
  /** in words: "Vraag 3 van 6" */
  readonly progress: string;
  readonly version: number;
  readonly questions: readonly Question[];
  /** the one question on the screen; absent: all of them */
  readonly at?: string;
  readonly first: boolean;
  readonly inClass: boolean;
  /** acute help stands on top; never in class */
  readonly acute: boolean;
};

/** The heading that a question stands under: its own, or the last one before it. */
const partAt = (items: readonly Item[], index: number, lang: Lang): string | undefined =>
  items.slice(0, index + 1).reverse().find(({ part }) => part)?.part?.[lang];

/** CHECK-5: acute help is shown when an answer asks for it, except where a neighbour reads along (CHECK-4). */
export const showsHelp = ({ items, answers, round }: Filling): boolean =>
  round?.inClass !== true && asksForHelp(items, answers);

/** Which question is on the screen: the one that was asked for, where one stopped, or the first. */
export function indexOf({ items, at }: Filling, asked: string | null): number {
  const wanted = asked === null ? items.findIndex(({ key }) => key === at) : Math.trunc(Number(asked)) - 1;
  return wanted >= 0 && wanted < items.length ? wanted : 0;
}

/** A page of questions. @param index of the one question on the screen; undefined for all of them */
export function fillView(
  filling: Filling, index: number | undefined, words: CheckInWords, lang: Lang, wrong: readonly string[] = [],
): FillView {
  const { instrument, items, answers, version } = filling;
  const shown = items.flatMap((item, i) => (index === undefined || i === index ? [{ item, i }] : []));
  const questions = shown.map(({ item, i }): Question => {
    const part = index === undefined ? item.part?.[lang] : partAt(items, i, lang);
    const options = instrument.scales.find(({ key }) => key === item.scale)?.options ?? [];
    const answer = answers[item.key];
    return {
      key: item.key, field: fieldOf(item.key), text: item.text[lang], ...(part ? { part } : {}),
      options: [
        ...options.map(({ value, label }) => ({ value: String(value), label: label[lang] })),
        ...(index === undefined ? [{ value: '', label: words.fill.passOver }] : []),
      ],
      ...(answer === undefined ? {} : { value: String(answer) }),
      ...(wrong.includes(item.key) ? { error: words.fill.badAnswer } : {}),
    };
  });
  const at = index === undefined ? undefined : items[index]?.key;
  return {
    title: instrument.title[lang], recall: words.fill.recall(instrument.recall[lang]), version, questions,
    progress: index === undefined ? words.fill.all(items.length) : words.fill.progress(index + 1, items.length),
    ...(at === undefined ? {} : { at }), first: index === 0, inClass: filling.round?.inClass === true,
    acute: showsHelp(filling),
  };
}
