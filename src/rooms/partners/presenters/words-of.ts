import type { Capacity, CapacityState, PartnerBody } from '../../../core/chain/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { wordsOf } from '../words/index.ts';

/** What is known about room, in words; the colour only helps to find it. */
export type RoomView = {
  readonly state: { readonly look: 'good' | 'attention' | 'wrong'; readonly label: string };
  readonly wait?: string;
  readonly note?: PartText;
  readonly reported: string;
};

const LOOKS: Readonly<Record<CapacityState, RoomView['state']['look']>> = { open: 'good', limited: 'attention', full: 'wrong' };

export function roomView(capacity: Capacity | undefined, lang: Lang): RoomView | undefined {
  if (!capacity) return undefined;
  const words = wordsOf(lang);
  const { state, note, fromDays, toDays, reportedOn } = capacity;
  return {
    state: { look: LOOKS[state], label: words.capacity[state] },
    ...(fromDays !== undefined && toDays !== undefined ? { wait: words.wait(fromDays, toDays) } : {}),
    ...(note ? { note } : {}),
    reported: words.reported(dayInWords(reportedOn, lang)),
  };
}

/** Everything about room in one line. */
export const roomLine = (room: RoomView | undefined, lang: Lang): string =>
  (room ? [room.state.label, room.wait].filter(Boolean).join(', ') : wordsOf(lang).unknown);

/** A name in the language of the page, where no element fits. */
export const nameIn = (name: PartText, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** Languages by their names. */
export const languageNames = (codes: readonly string[], lang: Lang): string => {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
};

/** Where a partner is, in one line. */
export const whereLine = ({ place, area }: Pick<PartnerBody, 'place' | 'area'>, lang: Lang): string =>
  [wordsOf(lang).form.places[place], area].filter(Boolean).join(', ');
