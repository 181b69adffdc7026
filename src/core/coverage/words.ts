import type { Text } from '../frameworks/types.ts';

const NUMBERS: readonly Text[] = [
  { nl: 'Drie', en: 'Three' }, { nl: 'Vier', en: 'Four' }, { nl: 'Vijf', en: 'Five' }, { nl: 'Zes', en: 'Six' },
  { nl: 'Zeven', en: 'Seven' }, { nl: 'Acht', en: 'Eight' }, { nl: 'Negen', en: 'Nine' }, { nl: 'Tien', en: 'Ten' },
];

/** A number at the start of a sentence: in words from three to ten, in digits beyond. */
export function countWord(count: number): Text {
  return NUMBERS[count - 3] ?? { nl: `${count}`, en: `${count}` };
}
