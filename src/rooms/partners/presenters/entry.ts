import type { Capacity, PartnerBody, PartnerWords } from '../../../core/chain/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { wordsOf } from '../words/index.ts';
import { languageNames, type RoomView, roomView, whereLine } from './words-of.ts';

type Row = {
  readonly body: PartnerBody;
  readonly words: PartnerWords;
  readonly capacity?: Capacity | null;
  readonly checked_on: string | null;
};

/** What a student reads about a partner. */
export type EntryView = {
  readonly name: PartText;
  readonly summary: PartText;
  readonly how: PartText;
  readonly room?: RoomView;
  readonly where: string;
  readonly steps: readonly { readonly step: number; readonly label: string }[];
  readonly phone?: string;
  readonly url?: string;
  readonly languages: string;
  readonly checked: string;
};

export function entryView({ body, words, capacity, checked_on: checkedOn }: Row, lang: Lang): EntryView {
  const { entry } = wordsOf(lang);
  const room = roomView(capacity ?? undefined, lang);
  return {
    name: body.name, summary: words.summary, how: words.how, where: whereLine(body, lang),
    ...(room ? { room } : {}), ...(body.phone ? { phone: body.phone } : {}), ...(body.url ? { url: body.url } : {}),
    steps: body.levels.map((level) => ({ step: level, label: levelLabel(level, lang) })),
    languages: languageNames(body.languages ?? [], lang),
    checked: checkedOn ? entry.checked(dayInWords(checkedOn, lang)) : entry.unchecked,
  };
}
