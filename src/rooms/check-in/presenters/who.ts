import { SEES, seesOf, WHAT, type What, WHO, type Who } from '../../../core/check-in/who-sees.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { CheckInWords } from '../words.ts';

const ORDER = ['reads', 'back', 'nameless', 'there', 'sealed', 'nothing'] as const;

/** For each thing: how much, and who, exactly as in the list that is tested; and everybody that it is tested as. */
export function whoView({ who: words }: Pick<CheckInWords, 'who'>, lang: Lang) {
  const people = Object.keys(WHO) as Who[];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const things = (Object.keys(WHAT) as What[]).map((what) => ({
    title: WHAT[what][lang],
    lines: ORDER.flatMap((sees) => {
      const who = people.filter((one) => seesOf(one, what) === sees).map((one) => WHO[one][lang]);
      return who.length === 0 ? [] : [{
        sees: SEES[sees][lang], who: sees === 'nothing' ? words.others : list.format(who),
      }];
    }),
  }));
  return { things, everybody: people.map((one) => WHO[one][lang]) };
}
