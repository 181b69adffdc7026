import type { HandOverItem } from '../../../core/hand-over/types.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import { openText, sealText } from '../../../platform/crypto/sealed-text.ts';
import type { SealedText } from '../stores/texts.ts';

/** A text of a hand-over that was opened. */
export type OpenText = { readonly text: string; readonly author: SealedText['author']; readonly yes: boolean };
export type Texts = Readonly<Partial<Record<HandOverItem, OpenText>>>;

/** As long as this key is there, the hand-over is; a text has one of its own beside it. */
export const LIFE = 'life';

const about = (handOverId: string, name: string) => `${handOverId} ${name}`;

/** Seals and opens what a hand-over says; each text with its own key, so that each can be gone for good by itself. */
export function sealedWords(keyStore: KeyStore) {
  return {
    begin: (handOverId: string) => keyStore.make(handOverId, LIFE),

    async seal(handOverId: string, name: string, text: string): Promise<string> {
      return sealText(await keyStore.make(handOverId, name), about(handOverId, name), text);
    },

    /** @returns undefined when its key is gone */
    async open(handOverId: string, name: string, sealed: string): Promise<string | undefined> {
      const key = await keyStore.find(handOverId, name);
      return key && openText(key, about(handOverId, name), sealed);
    },

    /** Everything that still has a key. */
    async openAll(handOverId: string, rows: readonly SealedText[]): Promise<Texts> {
      const opened = await Promise.all(rows.map(async ({ item, author, yes, sealed }) => (
        { item, author, yes, text: await this.open(handOverId, item, sealed) })));
      return Object.fromEntries(opened.flatMap(({ item, text, author, yes }) =>
        (text === undefined ? [] : [[item, { text, author, yes }]])));
    },

    drop: (handOverId: string, name: string) => keyStore.drop(handOverId, name),
    dropAll: (handOverId: string) => keyStore.dropGroup(handOverId),
  };
}
export type SealedWords = ReturnType<typeof sealedWords>;
