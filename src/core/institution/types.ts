import type { Text } from '../frameworks/types.ts';

/** Whom to turn to inside the institution when it cannot wait; the phone in words, so that an extension fits. */
export type AcuteContact = {
  readonly name: Text;
  readonly phone: Text;
  readonly hours: Text;
  readonly place?: Text;
  readonly note?: Text;
};

/** What everybody may know of an institution. */
export type Institution = {
  readonly id: string;
  readonly key: string;
  readonly name: Text;
  readonly sector: 'mbo' | 'hbo' | 'wo';
  readonly acuteContact?: AcuteContact;
};
