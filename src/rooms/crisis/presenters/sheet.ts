import { windowTime } from '../../../core/crisis/hours-text.ts';
import type { Protocol } from '../../../core/crisis/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { wordsOf } from '../words.ts';

/** The roles of the printed sheet: every number of the whole week. */
export const sheetRoles = ({ roles }: Protocol, lang: Lang) => roles.map(({ name, holder, deputy, windows }) => ({
  role: name,
  holder: holder || wordsOf(lang).unnamed,
  hours: windows.length === 0 ? [wordsOf(lang).never] : windows.map((one) => `${windowTime(one, lang)}: ${one.phone}`),
  deputy: [deputy.name, deputy.phone].filter(Boolean).join(', '),
}));
